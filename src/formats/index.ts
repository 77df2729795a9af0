import type { Root } from 'mdast';
import type { Document, DocumentFormat } from '../document/document.ts';
import { loadParser, type ParserChoice } from '../document/parsers/index.ts';
import { extractProse } from '../document/prose.ts';
import { SourceText } from '../document/source-text.ts';
import { holdsBothLanguages, sxsRole } from './sxs.ts';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  mdx: 'mdx',
  po: 'po',
  pot: 'po',
  xlf: 'xliff',
  xliff: 'xliff',
};

/** The format of a file by its extension: what is nothing else is Markdown. */
export function formatOf(path: string): DocumentFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension]! : 'markdown';
}

/**
 * Parses one file. MDX that is not MDX is read as Markdown, with a notice.
 *
 * @param parser which engine reads Markdown; there is one for MDX
 * @throws FormatError when a catalogue is not what its format asks for
 * @throws ParserError
 */
export async function readDocument(
  path: string,
  raw: string,
  parser: ParserChoice = 'auto',
): Promise<Document> {
  const source = new SourceText(raw);
  const format = formatOf(path);
  if (format === 'po') return (await import('./po/index.ts')).readPo(path, source);
  if (format === 'xliff') return (await import('./xliff.ts')).readXliff(path, source);
  const parseMarkdown = await loadParser(parser);
  if (format === 'markdown') return buildDocument(path, source, format, await parseMarkdown(source.text));
  const { loadMdxParser } = await import('../document/parsers/remark.ts');
  const parseMdx = await loadMdxParser();
  let tree: Root;
  try {
    tree = parseMdx(source.text);
  } catch (error) {
    const { line = 1, message } = error as Error & { line?: number };
    const notice = `not valid MDX (line ${line}), so it was read as Markdown: ${message}`;
    const tree = await parseMarkdown(source.text);
    return { ...buildDocument(path, source, 'markdown', tree), notices: [notice] };
  }
  return buildDocument(path, source, format, tree);
}

function buildDocument(path: string, source: SourceText, format: DocumentFormat, tree: Root): Document {
  const prose = extractProse(tree, source, holdsBothLanguages(source.text) ? sxsRole : undefined);
  return { path, format, source, tree, ...prose, notices: [] };
}

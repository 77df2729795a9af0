import type { Document, DocumentFormat } from '../document/document.ts';
import { loadMdxParser, type Parse, parseMarkdown } from '../document/parse.ts';
import { extractProse } from '../document/prose.ts';
import { SourceText } from '../document/source-text.ts';
import { holdsBothLanguages, sxsRole } from './sxs.ts';

/** The format of a page by its name: MDX by extension, everything else is Markdown. */
export function formatOf(path: string): DocumentFormat {
  return /\.mdx$/i.test(path) ? 'mdx' : 'markdown';
}

/** Parses one page. MDX that is not MDX is read as Markdown, with a notice. */
export async function readDocument(path: string, raw: string): Promise<Document> {
  const source = new SourceText(raw);
  const format = formatOf(path);
  if (format === 'markdown') return buildDocument(path, source, format, parseMarkdown);
  try {
    return buildDocument(path, source, format, await loadMdxParser());
  } catch (error) {
    const place = (error as { place?: { line?: number; start?: { line: number } } }).place;
    const line = place?.start?.line ?? place?.line;
    const notice = `not valid MDX${line ? ` (line ${line})` : ''}, so it was read as Markdown: ${(error as Error).message}`;
    return { ...buildDocument(path, source, 'markdown', parseMarkdown), notices: [notice] };
  }
}

function buildDocument(path: string, source: SourceText, format: DocumentFormat, parse: Parse): Document {
  const tree = parse(source.text);
  const prose = extractProse(tree, source, holdsBothLanguages(source.text) ? sxsRole : undefined);
  return { path, format, source, tree, ...prose, notices: [] };
}

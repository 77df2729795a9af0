import type { Document, DocumentFormat } from '../document/document.ts';
import { loadParser, type Parsed, type ParserChoice } from '../document/parsers/index.ts';
import { extractProse } from '../document/prose.ts';
import { SourceText, type Span } from '../document/source-text.ts';
import { holdsBothLanguages, sxsRole } from './sxs.ts';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  mdx: 'mdx',
  po: 'po',
  pot: 'po',
  xlf: 'xliff',
  xliff: 'xliff',
  tmx: 'tmx',
  json: 'json',
  jsonc: 'json',
  arb: 'json',
  yaml: 'yaml',
  yml: 'yaml',
};

type Point = { offset?: number };
type ReadCatalogue = (path: string, file: SourceText) => Document;

/** Readers of catalogues, and what they parse with, load when the first catalogue needs them. */
const CATALOGUES: Readonly<
  Record<Exclude<DocumentFormat, 'markdown' | 'mdx'>, () => Promise<ReadCatalogue>>
> = {
  po: async () => (await import('./po/index.ts')).readPo,
  xliff: async () => (await import('./xliff.ts')).readXliff,
  tmx: async () => (await import('./tmx.ts')).readTmx,
  json: async () => (await import('./data/json.ts')).readJson,
  yaml: async () => (await import('./data/yaml.ts')).readYaml,
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
 * @param likeMarkdown read MDX as Markdown, to compare it with what is no MDX
 * @throws FormatError when a catalogue is not what its format asks for
 * @throws ParserError
 */
export async function readDocument(
  path: string,
  raw: string,
  parser: ParserChoice = 'auto',
  likeMarkdown = false,
): Promise<Document> {
  const source = new SourceText(raw);
  const format = formatOf(path);
  if (format !== 'markdown' && format !== 'mdx') return (await CATALOGUES[format]())(path, source);
  const readMarkdown = async (notices: readonly string[]) =>
    buildDocument(path, source, 'markdown', await (await loadParser(parser))(source.text), notices);
  if (format === 'markdown' || likeMarkdown) return readMarkdown([]);
  const parseMdx = await mdxParser();
  let parsed: Parsed;
  try {
    parsed = parseMdx(source.text);
  } catch (error) {
    const { message } = error as Error;
    const at = placeOf(error, source);
    const { line } = source.position(at.start);
    const notice = `not valid MDX (line ${line}), so it was read as Markdown: ${message}`;
    const reason = message.replace(/ ?\(\d+:\d+(?:-\d+:\d+)?\)/g, '');
    return { ...(await readMarkdown([notice])), notMdx: { reason, at } };
  }
  return buildDocument(path, source, format, parsed, []);
}

/** What a parser points at, if only in its message: a line where that is the end of one. */
function placeOf(error: unknown, source: SourceText): Span {
  const { place, message } = error as Error & { place?: Point & { start?: Point; end?: Point } };
  const written = /\((\d+):(\d+)(?:-(\d+):(\d+))?\)/.exec(message)?.slice(1).map(Number);
  const offsetAt = (line?: number, column?: number) =>
    line && column ? source.lineSpan(Math.min(line, source.lineCount)).start + column - 1 : undefined;
  const start = place?.start?.offset ?? place?.offset ?? offsetAt(written?.[0], written?.[1]) ?? 0;
  const end = place?.end?.offset ?? offsetAt(written?.[2], written?.[3]);
  const line = source.lineSpan(source.position(Math.min(start, source.text.length)).line);
  return start >= line.end ? line : { start, end: Math.max(end ?? line.end, start + 1) };
}

function buildDocument(
  path: string,
  source: SourceText,
  format: DocumentFormat,
  { tree, keptBack, notices: ofText }: Parsed,
  notices: readonly string[],
): Document {
  const prose = extractProse(tree, source, holdsBothLanguages(source.text) ? sxsRole : undefined);
  const leftOut = keptBack.map(({ start, end, reason }) => {
    const [first, last] = [source.position(start).line, source.position(end).line];
    return `${first === last ? `line ${first} was` : `lines ${first} to ${last} were`} not read: ${reason}`;
  });
  const isPartial = keptBack.length > 0;
  return { path, format, source, tree, ...prose, isPartial, notices: [...notices, ...ofText, ...leftOut] };
}

let mdx: Promise<(raw: string) => Parsed> | undefined;

function mdxParser(): Promise<(raw: string) => Parsed> {
  mdx ??= import('../document/parsers/mdx.ts').then(({ loadMdxParser }) => loadMdxParser());
  return mdx;
}

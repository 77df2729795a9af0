import type { Root } from 'mdast';
import { host } from '../../host.ts';
import { memoise } from '../../memoise.ts';
import { guard, type KeptBack } from './guard.ts';
import { loadNativeParser } from './native.ts';
import { dialectOf, hasOpenFrontMatter, type ParserChoice } from './parser.ts';
import { parsePlain } from './plain.ts';

export { PARSERS, type ParserChoice } from './parser.ts';

/** A page as a parser read it. */
export interface Parsed {
  /** Offsets are in UTF-16 code units, in every node. */
  tree: Root;
  /** What no parser was given. */
  keptBack: readonly KeptBack[];
  /** What else its reader should know. */
  notices: readonly string[];
}

/** Takes text without BOM. */
export type ParseMarkdown = (text: string) => Promise<Parsed>;

/** The native parser was asked for by name and does not load. */
export class ParserError extends Error {
  override readonly name = 'ParserError';
}

const nativeParser = memoise((_: 'once') => loadNativeParser());

/**
 * The parser of a run. Engines load when the first page needs them.
 *
 * The native engine leaves pages that it may read otherwise than remark-parse to remark-parse, so
 * that it makes no difference to findings which one is at hand.
 *
 * @throws ParserError
 */
export async function loadParser(choice: ParserChoice): Promise<ParseMarkdown> {
  const native = choice === 'remark' ? undefined : await nativeParser('once');
  if (choice === 'native' && !native)
    throw new ParserError(
      'the native parser does not load here: install the package "satteri", or set the parser to "auto"',
    );
  if (!native) host.needsRoom();
  return async (raw) => {
    const plain = parsePlain(raw);
    if (plain) return { tree: plain, keptBack: [], notices: [] };
    const { text, keptBack } = guard(raw);
    const dialect = dialectOf(text);
    const tree = native?.(text, dialect);
    const notices = noticesOf(text);
    if (tree) return { tree, keptBack, notices };
    const { parseWithRemark } = await import('./remark.ts');
    return { tree: parseWithRemark(text, dialect), keptBack, notices };
  };
}

/** What is to say of the text of a page that both engines read. */
export function noticesOf(text: string): string[] {
  if (!hasOpenFrontMatter(text)) return [];
  return ['line 1 opens front matter, and nothing closes it: it was read as text'];
}

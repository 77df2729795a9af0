import type { Span } from './source-text.ts';

/**
 * Where the title stands in a link, image or definition: what is between its quotes.
 *
 * @param from behind the `](` of a link or image, or the `]:` of a definition
 */
export function titleSpan(raw: string, from: number): Span | undefined {
  const start = skipBlanks(raw, skipDestination(raw, skipBlanks(raw, from)));
  const closing = { '"': '"', "'": "'", '(': ')' }[raw[start] ?? ''];
  if (!closing) return undefined;
  const end = indexOfUnescaped(raw, closing, start + 1);
  return end === -1 ? undefined : { start: start + 1, end };
}

/** Where the alternative text of `![alt](…)`, `![alt][…]` or `![alt]` stands. */
export function imageAltSpan(raw: string): Span | undefined {
  if (!raw.startsWith('![')) return undefined;
  let depth = 0;
  for (let index = 1; index < raw.length; index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === '[') depth++;
    else if (raw[index] === ']' && --depth === 0) return { start: 2, end: index };
  }
  return undefined;
}

/** The first place of a character that no backslash stands before. */
export function indexOfUnescaped(raw: string, char: string, from: number): number {
  for (let index = from; index < raw.length; index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === char) return index;
  }
  return -1;
}

/** Blanks, and the block-quote markers that begin a line. */
function skipBlanks(raw: string, from: number): number {
  let index = from;
  while (index < raw.length && /[\s>]/.test(raw[index]!)) index++;
  return index;
}

function skipDestination(raw: string, from: number): number {
  if (raw[from] === '<') {
    const end = indexOfUnescaped(raw, '>', from + 1);
    return end === -1 ? raw.length : end + 1;
  }
  let depth = 0;
  let index = from;
  for (; index < raw.length && !/\s/.test(raw[index]!); index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === '(') depth++;
    else if (raw[index] === ')' && --depth < 0) break;
  }
  return index;
}

import type { Mark, Segment } from './segment.ts';

/** Emphasis on an initial or on the middle of a word, and the gender star that Markdown takes for emphasis. */
export function isPartOfWord({ text }: Segment, { kind, start, end }: Mark): boolean {
  if (kind !== 'strong' && kind !== 'emphasis') return false;
  const [content, around] = [text.slice(start, end), `${text[start - 1]} ${text[end]}`];
  return content.length === 1 || (/^\p{Ll}/u.test(content) && /^\p{L} \p{L}$/u.test(around));
}

/** Code, with its marks, that has the blank before or after it inside them, where readers see it; blanks on both sides fall away. */
export function hasBlankInside(raw: string, side: string): boolean {
  const [before, after] = [/^`+\s/.test(raw), /\s`+$/.test(raw)];
  return before !== after && ((side === 'before' && before) || (side === 'after' && after));
}

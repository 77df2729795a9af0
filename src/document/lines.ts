import type { SourceText, Span } from './source-text.ts';

/** A block and the empty lines below it: what goes when the block is deleted. */
export function withEmptyLinesBelow({ text }: SourceText, { start, end }: Span): Span {
  const below = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/.exec(text.slice(end));
  return { start, end: end + (below?.[0].length ?? 0) };
}

/** Does nothing but blanks stand on one side of a span in its line? */
export function isAtLineEdge(source: SourceText, { start, end }: Span): boolean {
  const before = source.lineSpan(source.position(start).line).start;
  const after = source.lineSpan(source.position(end).line).end;
  return source.text.slice(before, start).trim() === '' || source.text.slice(end, after).trim() === '';
}

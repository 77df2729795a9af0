import type { Span } from '../source-text.ts';

/** Lines without their endings. */
export function* linesOf(text: string): Generator<Span> {
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    yield { start, end: match.index };
    start = ending.lastIndex;
  }
  yield { start, end: text.length };
}

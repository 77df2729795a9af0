import type { Segment } from './segment.ts';
import type { SourceText, Span } from './source-text.ts';

/** A run of `*` or `_` that the parser left in the text, with what CommonMark says of it. */
export interface LiteralRun extends Span {
  char: '*' | '_';
  length: number;
  /** Offsets in the segment's text. */
  at: number;
  to: number;
  /** What stands beside it in the file; a line ending at the edges of the page. */
  before: string;
  after: string;
  canOpen: boolean;
  canClose: boolean;
}

/** The delimiter runs of a segment that delimit nothing. Escaped ones are text and not among them. */
export function literalRuns(segment: Segment, source: SourceText): LiteralRun[] {
  const runs: LiteralRun[] = [];
  for (const { index, 0: match } of segment.text.matchAll(/\*+|_+/g)) {
    const char = match[0] as '*' | '_';
    let from = index;
    for (let at = index; at < index + match.length; at++) {
      const { start, end } = segment.spanOf(from, at + 1);
      const isLast =
        at + 1 === index + match.length || segment.spanOf(at, at + 2).end - start !== at + 2 - from;
      if (!isLast) continue;
      const isPlain = source.text.slice(start, end) === char.repeat(at + 1 - from);
      if (isPlain) runs.push(makeRun(source.text, char, { start, end }, from, at + 1));
      from = at + 1;
    }
  }
  return runs;
}

function makeRun(text: string, char: '*' | '_', { start, end }: Span, at: number, to: number): LiteralRun {
  const before = charBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x0a);
  const left = isFlanking(before, after);
  const right = isFlanking(after, before);
  const isStar = char === '*';
  return {
    char,
    length: end - start,
    start,
    end,
    at,
    to,
    before,
    after,
    canOpen: left && (isStar || !right || isPunctuation(before)),
    canClose: right && (isStar || !left || isPunctuation(after)),
  };
}

/** Left-flanking as seen from the inside; right-flanking with the sides changed. */
function isFlanking(outside: string, inside: string): boolean {
  return !isBlank(inside) && (!isPunctuation(inside) || isBlank(outside) || isPunctuation(outside));
}

function isBlank(char: string): boolean {
  return /\s/u.test(char);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char);
}

function charBefore(text: string, offset: number): string {
  if (offset === 0) return '\n';
  const isPair = /[\uDC00-\uDFFF]/.test(text[offset - 1]!) && offset > 1;
  return text.slice(offset - (isPair ? 2 : 1), offset);
}

import type { Span } from '../source-text.ts';
import { linesOf } from './lines.ts';

/** In UTF-16 code units: a line of the shortest items, cells, headings and keys. */
const SHORT = 12;
/** What a page may hold of them, and what more for each code unit that it is long. */
const MOST = 2000;
const MOST_A_UNIT = 1 / 4000;
const FEW = 400;
/** A line in a list costs a parser more for each list around it, and a row of a table for each cell. */
const INDENT = 4;
const CELL = 2;

export const SHORT_LINES = `more than ${MOST} lines of a few letters on one page`;

const FENCE = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})/;

/**
 * Where a page has more blocks of next to no text than any writer makes, those beyond what can be read in a
 * moment: a block costs a parser, and each rule, as much as a sentence does. Short lines of code cost nothing.
 * Text goes on with a long line behind an empty one.
 */
export function shortLines(text: string): Span[] {
  if (!mayHoldMany(text)) return [];
  const spans: Span[] = [];
  const most = MOST + text.length * MOST_A_UNIT;
  let weight = 0;
  let fence: string | undefined;
  let left: Span | undefined;
  let isBehindBlank = false;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 200));
    const trimmed = line.trim();
    const marker = FENCE.exec(line)?.[1];
    const isCode = fence !== undefined;
    if (fence === undefined) fence = marker;
    else if (marker?.startsWith(fence)) fence = undefined;
    const isShort = trimmed !== '' && trimmed.length <= SHORT && end - start === line.length;
    if (left && !isCode && !marker && !isShort && isBehindBlank && /^\S/.test(line)) {
      spans.push(left);
      left = undefined;
    } else if (!left && isShort && !isCode) {
      weight += weightOf(line, trimmed);
      if (weight > most) left = { start, end };
    } else if (left && trimmed !== '') left.end = end;
    isBehindBlank = trimmed === '';
  }
  return left ? [...spans, left] : spans;
}

function weightOf(line: string, trimmed: string): number {
  const indent = line.length - line.trimStart().length;
  return 1 + Math.floor(indent / INDENT) + Math.floor((trimmed.split('|').length - 1) / CELL);
}

/** False for a page of so few lines that it is read in a moment, short or not. */
function mayHoldMany(text: string): boolean {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) lines++;
  }
  return lines > FEW;
}

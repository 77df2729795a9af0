import type { Span } from '../document/source-text.ts';
import type { ChangedLines } from './unified-diff.ts';

/** Where changed lines lie after edits of their page: edits may put in lines, or take some away. */
export function shiftLines(
  lines: ChangedLines | undefined,
  text: string,
  edits: readonly (Span & { text: string })[],
): ChangedLines | undefined {
  if (lines === undefined || lines === 'all') return lines;
  const grown = edits.map(({ start, end, text: put }) => ({
    line: feeds(text.slice(0, start)) + 1,
    by: feeds(put) - feeds(text.slice(start, end)),
  }));
  const growth = (isBefore: (line: number) => boolean) =>
    grown.reduce((total, { line, by }) => (isBefore(line) ? total + by : total), 0);
  return lines.map(({ first, last }) => {
    const newFirst = first + growth((line) => line < first);
    return { first: newFirst, last: Math.max(newFirst, last + growth((line) => line <= last)) };
  });
}

function feeds(text: string): number {
  return text.split('\n').length - 1;
}

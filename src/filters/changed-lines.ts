import type { SourceText, Span } from '../document/source-text.ts';
import type { Finding } from '../engine/finding.ts';
import type { Counterpart, FileReport } from '../engine/report.ts';
import { earlierLines } from '../files/earlier-lines.ts';
import type { ChangedLines } from '../files/unified-diff.ts';
import type { Filtered } from './confidence.ts';

/**
 * Keeps the findings of a page that lie on a changed line, or have a related place on one: the
 * second of two equal headings stays when the first is new, and a missing paragraph when the source got it.
 *
 * @param linesOf the lines that changed in the file at an absolute path
 */
export function filterChangedLines(
  { absolutePath, source, counterpart, findings }: FileReport,
  linesOf: (path: string) => ChangedLines | undefined,
): Filtered {
  const isChangedHere = source ? createTest(source, linesOf(absolutePath)) : () => false;
  const isChangedThere = counterpart
    ? createTest(counterpart.source, linesInCounterpart(counterpart, linesOf))
    : () => false;
  const isKept = (finding: Finding) =>
    isChangedHere(finding) ||
    finding.related.some((place) => (place.side === 'source' ? isChangedThere(place) : isChangedHere(place)));
  return {
    kept: findings.filter(isKept),
    dropped: findings.filter((finding) => !isKept(finding)),
  };
}

/** A page that was made from an earlier state of its source is compared with that one, and git tells of the file. */
function linesInCounterpart(
  { absolutePath, source, now }: Counterpart,
  linesOf: (path: string) => ChangedLines | undefined,
): ChangedLines | undefined {
  const lines = linesOf(absolutePath);
  return now ? earlierLines(lines, { before: source.text, now: now.text }) : lines;
}

function createTest(source: SourceText, lines: ChangedLines | undefined): (span: Span) => boolean {
  if (lines === undefined) return () => false;
  if (lines === 'all') return () => true;
  const starts = gitLineStarts(source.text);
  const spans = lines.map(({ first, last }) => ({
    start: starts[first - 1] ?? source.text.length,
    end: starts[last] ?? source.text.length + 1,
  }));
  // A place without extent stands on the line that it is in.
  return ({ start, end }) => spans.some((span) => start < span.end && Math.max(end, start + 1) > span.start);
}

/** Git knows no line end but the line feed; a lone carriage return is one for the page only. */
function gitLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

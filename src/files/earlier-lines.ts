import { structuredPatch } from 'diff';
import type { ChangedLines, LineRange } from './unified-diff.ts';

/**
 * Where the changed lines of a file lie in an earlier state of it: the lines that they took the place of. What is new
 * altogether counts for the last line of text above it.
 *
 * @param lines of `now`
 */
export function earlierLines(
  lines: ChangedLines | undefined,
  { before, now }: { before: string; now: string },
): ChangedLines | undefined {
  if (lines === undefined || lines === 'all') return lines;
  const texts = before.split('\n');
  const { hunks } = structuredPatch('', '', before, now, '', '', { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines }): LineRange[] => {
    const isChanged = lines.some(({ first, last }) => first < newStart + newLines && last >= newStart);
    if (!isChanged) return [];
    if (oldLines > 0) return [{ first: oldStart, last: oldStart + oldLines - 1 }];
    const above = texts.findLastIndex((text, index) => index < oldStart - 1 && text.trim() !== '') + 1;
    return [{ first: Math.max(above, 1), last: Math.max(above, 1) }];
  });
}

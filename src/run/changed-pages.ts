import { type Changes, type Comparison, findChanges } from '../files/changes.ts';
import type { LintedPage } from '../page/page.ts';
import type { RunOptions } from './options.ts';
import type { PlannedFile } from './plan-files.ts';

export async function changesOf({ cwd, wholeFiles }: RunOptions, comparison: Comparison): Promise<Changes> {
  const changes = await findChanges(comparison, cwd);
  if (!wholeFiles) return changes;
  return { ...changes, linesOf: (path) => changes.linesOf(path) && 'all' };
}

/** Without the pages that did not change, and neither did what they were translated from. */
export function withoutUnchanged(
  pages: readonly LintedPage[],
  planned: readonly PlannedFile[],
  { linesOf }: Changes,
): LintedPage[] {
  const unchanged = new Set(planned.filter(({ isUnchanged }) => isUnchanged).map(({ path }) => path));
  const isSourceChanged = ({ sourcePath }: LintedPage) =>
    sourcePath !== undefined && linesOf(sourcePath) !== undefined;
  return pages.filter((page) => !unchanged.has(page.report.path) || isSourceChanged(page));
}

export async function withChangedLines(
  pages: readonly LintedPage[],
  linesOf: Changes['linesOf'],
): Promise<LintedPage[]> {
  const { filterChangedLines } = await import('../filters/changed-lines.ts');
  return pages.map((page) => {
    const { kept, dropped } = filterChangedLines(page.report, linesOf);
    return { ...page, unchanged: dropped.length, report: { ...page.report, findings: kept } };
  });
}

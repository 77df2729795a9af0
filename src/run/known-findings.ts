import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BaselineError, findBaseline, readBaseline } from '../files/baseline-file.ts';
import { createContainment, outsideProblem } from '../files/containment.ts';
import { repositoryRoot } from '../files/path.ts';
import { type Baseline, filterBaseline } from '../filters/baseline.ts';
import type { LintedPage } from '../page/page.ts';
import type { RunOptions } from './options.ts';

export function baselineOf({ cwd, baseline, isolated }: RunOptions): Baseline | undefined {
  if (baseline === false) return undefined;
  const path = baseline === undefined ? findBaseline(cwd) : resolve(cwd, baseline);
  if (isolated && baseline === undefined && path !== undefined) {
    const isContained = createContainment(repositoryRoot(cwd) ?? cwd);
    if (!isContained(path)) throw new BaselineError(`${path}: ${outsideProblem().problem.message}`);
  }
  return path === undefined ? undefined : readBaseline(path);
}

export function withoutKnown(page: LintedPage, baseline: Baseline): LintedPage {
  const { findings, absolutePath } = page.report;
  const { kept, dropped } = filterBaseline(findings, baseline.get(absolutePath) ?? []);
  return { ...page, baselined: dropped.length, report: { ...page.report, findings: kept } };
}

/** Entries that are of no use any more. A run that looks for less than usual cannot tell, and says none. */
export function countUnused(pages: readonly LintedPage[], baseline: Baseline, options: RunOptions): number {
  const { input, minConfidence, rules = {} } = options;
  if (input || minConfidence !== undefined || Object.keys(rules).length > 0) return 0;
  const judged = pages.filter(({ report }) => report.problems.length === 0);
  const counts = judged.map(({ report: { findings, absolutePath } }) => {
    return filterBaseline(findings, baseline.get(absolutePath) ?? []).unused.length;
  });
  const gone = [...baseline].filter(([path]) => !existsSync(path)).map(([, entries]) => entries.length);
  return [...counts, ...gone].reduce((total, amount) => total + amount, 0);
}

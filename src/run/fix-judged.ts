import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Problem } from '../engine/report.ts';
import { replacePage } from '../files/replace-page.ts';
import { didYouMean } from '../nearest-name.ts';
import type { LintedPage } from '../page/page.ts';
import { type FixedPage, type FixOutcome, type FixSession, fixPages } from './fix-pages.ts';
import type { RunOptions } from './options.ts';

/** Fixes, and writes what was fixed unless it is only asked for. A page that could not be written is reported as it is. */
export async function fixJudged(
  judged: readonly LintedPage[],
  session: FixSession,
  { input, fix }: RunOptions,
): Promise<FixOutcome> {
  const { pages, fixed } = await fixPages(judged, session);
  if (fix?.isDryRun) return { pages: [...judged], fixed };
  if (input) return { pages, fixed };
  const unwritten = new Map<string, LintedPage>();
  for (const { absolutePath, before, after } of fixed) {
    const problem = await replacePage(absolutePath, before, after);
    const page = problem && judged.find(({ report }) => report.absolutePath === absolutePath);
    if (page) unwritten.set(absolutePath, withProblem(page, problem));
  }
  return {
    pages: pages.map((page) => unwritten.get(page.report.absolutePath) ?? page),
    fixed: fixed.filter(({ absolutePath }) => !unwritten.has(absolutePath)),
  };
}

function withProblem(page: LintedPage, problem: Problem): LintedPage {
  return { ...page, report: { ...page.report, problems: [...page.report.problems, problem] } };
}

export function countFixed(fixed: readonly FixedPage[], { fix }: RunOptions): number {
  return fix?.isDryRun ? 0 : fixed.reduce((total, { count }) => total + count, 0);
}

/** @throws ConfigError for a rule that there is none of, or that never mends anything */
export function checkFixRules({ fix, cwd }: RunOptions, { rules }: Config): void {
  const issues = (fix?.rules ?? []).flatMap((id) => {
    const rule = rules.get(id);
    const message = rule
      ? `the rule "${id}" has no fixes`
      : `there is no rule "${id}"${didYouMean(id, rules.keys())}`;
    return rule && rule.fix !== 'none' ? [] : [{ origin: '--fix-rule', key: [], message }];
  });
  if (issues.length > 0) throw new ConfigError(issues, cwd);
}

import { FIX_LEVELS } from '../engine/fix.ts';
import type { Report } from '../reporters/report.ts';
import { count } from '../reporters/summary.ts';
import { visible } from '../reporters/visible.ts';
import type { FixedPage } from '../run/fix-pages.ts';
import type { ExitCode, RunOptions } from '../run/options.ts';
import { choice, type LintFlags } from './lint-flags.ts';
import { type Output, parseOutputs } from './outputs.ts';
import { type Terminal, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What is to be fixed; undefined when nothing is. */
export function fixRequest({ fix, fixRule, diff, staged }: LintFlags): RunOptions['fix'] {
  if (fix === undefined && !diff) {
    if (fixRule) throw new UsageError('--fix-rule says what --fix or --diff is about; give one of them too');
    return undefined;
  }
  if (staged)
    throw new UsageError(
      '--staged judges what is staged, and a fix is made in the files, which may differ: fix the files by name (as lint-staged and pre-commit do), then stage them',
    );
  const level = choice('--fix', fix, FIX_LEVELS) ?? 'safe';
  return { level, rules: fixRule, isDryRun: diff === true };
}

/**
 * The reports that go to files, where standard output is for the diff.
 *
 * @throws UsageError for one that is asked to go there too
 */
export function filesOnly(formats: readonly string[], terminal: Terminal): Output[] {
  if (formats.length === 0) return [];
  const outputs = parseOutputs(formats, terminal);
  const taken = outputs.find(({ path }) => path === undefined);
  if (taken)
    throw new UsageError(
      `--diff and ${taken.format} would both go to standard output; name a file: ${taken.format}=<path>`,
    );
  return outputs;
}

/** Prints what the fixes would change, as `git apply` and `patch -p1` take it. */
export async function writeDiff(
  fixed: readonly FixedPage[],
  { files, summary }: Report,
  { exitZero }: LintFlags,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { unifiedDiff } = await import('../reporters/unified-diff.ts');
  for (const page of fixed) await write(stdout, unifiedDiff(page));
  for (const { path, problems } of files)
    for (const { message } of problems) await write(stderr, `mtlint: ${visible(`${path}: ${message}`)}\n`);
  const findings = fixed.reduce((total, page) => total + page.count, 0);
  const fixes = `${count(findings, 'finding')} in ${count(fixed.length, 'file')}`;
  await write(
    stderr,
    `mtlint: ${fixed.length > 0 ? `--fix would fix ${fixes}` : 'there is nothing to fix'}\n`,
  );
  if (summary.problems > 0) return 2;
  return fixed.length > 0 && !exitZero ? 1 : 0;
}

import { resolve } from 'node:path';
import { headCommit } from '../files/head-commit.ts';
import { readHistory, writeHistory } from '../files/history-file.ts';
import { didYouMean, mustBeOneOf } from '../nearest-name.ts';
import { scoreJson, scoreTable } from '../reporters/scores.ts';
import { visible } from '../reporters/visible.ts';
import type { ExitCode } from '../run/options.ts';
import { run } from '../run/run.ts';
import { entryOf, withEntry } from '../score/history.ts';
import { scoreReport } from '../score/score.ts';
import { DIMENSIONS, type MqmDimension, type TypeWeights } from '../score/weights.ts';
import { type LintFlags, runOptions } from './lint-flags.ts';
import { type Terminal, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `lint` that say what is found, and those of the score. */
export interface ScoreFlags
  extends Pick<
    LintFlags,
    'config' | 'forceExclude' | 'lang' | 'minConfidence' | 'rule' | 'source' | 'sourceLang'
  > {
  format?: string;
  minScore?: string;
  maxPenalty?: string;
  maxScore?: string;
  weight?: string[];
  history?: string;
}

const FORMATS = ['pretty', 'json'];

/** Lints, and prints how good the pages are in figures. */
export async function score(
  paths: readonly string[],
  flags: ScoreFlags,
  { cwd, stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { format = 'pretty', ...judging } = flags;
  if (!FORMATS.includes(format)) throw new UsageError(`--format ${mustBeOneOf(FORMATS, format)}`);
  const least = amount('--min-score', flags.minScore);
  const most = amount('--max-penalty', flags.maxPenalty ?? flags.maxScore);
  const weights = weightsOf(flags.weight ?? []);
  const path = flags.history === undefined ? undefined : resolve(cwd, flags.history);
  const history = path === undefined ? [] : (readHistory(path) ?? []);
  // What the baseline knows is as bad for readers as what is new.
  const { report } = await run({ ...runOptions(paths, judging, cwd), baseline: false });
  const scores = scoreReport(report, weights);
  await write(stdout, (format === 'json' ? scoreJson : scoreTable)(scores));
  for (const { path: page, problems } of report.files)
    for (const { message } of problems) await write(stderr, `mtlint: ${visible(`${page}: ${message}`)}\n`);
  if (report.summary.problems > 0) return 2;
  if (path !== undefined) {
    const entry = entryOf(scores, { date: new Date(), commit: await headCommit(cwd) });
    await writeHistory(path, withEntry(history, entry));
  }
  let exitCode: ExitCode = 0;
  for (const { name, quality, per1000 } of scores.languages) {
    const faults = [
      least !== undefined &&
        quality !== undefined &&
        quality < least &&
        `scores ${quality.toFixed(2)}, and --min-score is ${least}`,
      most !== undefined &&
        per1000 !== undefined &&
        per1000 > most &&
        `has ${per1000.toFixed(2)} penalty points per 1,000 words, and --max-penalty is ${most}`,
    ].filter((fault) => fault !== false);
    for (const fault of faults) await write(stderr, `mtlint: ${name} ${fault}\n`);
    if (faults.length > 0) exitCode = 1;
  }
  return exitCode;
}

function amount(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new UsageError(`${flag} must be a number such as 98.5, not "${value}"`);
}

function weightsOf(settings: readonly string[]): TypeWeights {
  return Object.fromEntries(
    settings.map((setting) => {
      const [, name, value] = /^([^=]+)=(\d+(?:\.\d+)?)$/.exec(setting) ?? [];
      if (name === undefined) throw new UsageError(`--weight must be <category>=<number>, not "${setting}"`);
      if (!DIMENSIONS.includes(name as MqmDimension))
        throw new UsageError(
          `--weight: there is no category "${name}"${didYouMean(name, DIMENSIONS) || `; there are ${DIMENSIONS.join(', ')}`}`,
        );
      return [name, Number(value)];
    }),
  );
}

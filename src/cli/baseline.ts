import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileReport } from '../engine/report.ts';
import { BASELINE_NAME, baselineText, findBaseline, readBaseline } from '../files/baseline-file.ts';
import { relativePath, repositoryRoot } from '../files/path.ts';
import { reasonOf } from '../files/read-error.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Baseline, type BaselineEntry, entryOf, filterBaseline } from '../filters/baseline.ts';
import { mustBeOneOf } from '../nearest-name.ts';
import { count } from '../reporters/summary.ts';
import { visible } from '../reporters/visible.ts';
import type { ExitCode } from '../run/options.ts';
import { run } from '../run/run.ts';
import { type LintFlags, runOptions } from './lint-flags.ts';
import { type Terminal, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const ACTIONS = ['write', 'prune', 'check'] as const;

/** The flags of `lint` that say what is found. */
export type BaselineFlags = Pick<
  LintFlags,
  | 'baseline'
  | 'concurrency'
  | 'config'
  | 'forceExclude'
  | 'lang'
  | 'minConfidence'
  | 'rule'
  | 'source'
  | 'sourceLang'
>;

/** Lints, and writes the findings down as known, drops what is no longer found, or tells of it. */
export async function baseline(
  action: string,
  paths: readonly string[],
  flags: BaselineFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal;
  if (!ACTIONS.includes(action as never))
    throw new UsageError(`what to do with the baseline ${mustBeOneOf(ACTIONS, action)}`);
  const path = baselinePath(flags, cwd);
  const isThere = existsSync(path);
  if (!isThere && action !== 'write')
    throw new UsageError(`there is no baseline ${relativePath(cwd, path)}; mtlint baseline write makes one`);
  const before: Baseline = isThere ? readBaseline(path) : new Map();
  const { report } = await run({ ...runOptions(paths, flags, cwd), baseline: false });
  for (const { path: page, problems } of report.files)
    for (const { message } of problems) await write(stderr, `mtlint: ${visible(`${page}: ${message}`)}\n`);
  const ended = report.summary.problems > 0 ? 2 : 0;
  const name = relativePath(cwd, path);
  if (action === 'write') {
    const after = written(before, report.files);
    await save(path, after);
    await write(stdout, `${name} has ${entriesOf(after)}\n`);
    return ended;
  }
  const { kept, unused } = compared(before, report.files);
  if (action === 'prune') {
    if (unused.length > 0) await save(path, kept);
    await write(
      stdout,
      `${name} has ${entriesOf(kept)}; ${count(unused.length, 'entry', 'entries')} dropped\n`,
    );
    return ended;
  }
  for (const { page, rule, text } of unused)
    await write(
      stdout,
      `${visible(relativePath(cwd, page))}: “${visible(text)}” is no longer found [${visible(rule)}]\n`,
    );
  const advice = unused.length > 0 ? '; mtlint baseline prune drops them' : '';
  await write(stdout, `${name} has ${entriesOf(before)}, ${unused.length} no longer found${advice}\n`);
  return ended === 2 ? 2 : unused.length > 0 ? 1 : 0;
}

/** The one that is named, else the one that is there, else the one to be made at the root of the repository. */
function baselinePath({ baseline: named }: BaselineFlags, cwd: string): string {
  if (typeof named === 'string') return resolve(cwd, named);
  return findBaseline(cwd) ?? join(repositoryRoot(cwd) ?? cwd, BASELINE_NAME);
}

/** What is found now; of pages that were not judged, or not wholly, also what was known. */
function written(before: Baseline, files: readonly FileReport[]): Baseline {
  const after = new Map([...before].filter(([page]) => existsSync(page)));
  for (const { absolutePath, findings, problems } of files) {
    const known = problems.length > 0 ? (before.get(absolutePath) ?? []) : [];
    const fresh = problems.length > 0 ? filterBaseline(findings, known).kept : findings;
    after.set(absolutePath, [...known, ...fresh.map(entryOf)]);
  }
  return after;
}

/** Parts what is still found, or was not looked for, from what is not. */
function compared(
  before: Baseline,
  files: readonly FileReport[],
): { kept: Baseline; unused: (BaselineEntry & { page: string })[] } {
  const judged = new Map(files.map((file) => [file.absolutePath, file]));
  const kept = new Map<string, readonly BaselineEntry[]>();
  const unused: (BaselineEntry & { page: string })[] = [];
  for (const [page, entries] of before) {
    const file = judged.get(page);
    const isUnknown = file ? file.problems.length > 0 : existsSync(page);
    const gone = isUnknown ? [] : filterBaseline(file?.findings ?? [], entries).unused;
    unused.push(...gone.map((entry) => ({ ...entry, page })));
    kept.set(
      page,
      entries.filter((entry) => !gone.includes(entry)),
    );
  }
  return { kept, unused };
}

function entriesOf(all: Baseline): string {
  const filled = [...all.values()].filter((entries) => entries.length > 0);
  return `${count(filled.flat().length, 'finding')} in ${count(filled.length, 'file')}`;
}

async function save(path: string, all: Baseline): Promise<void> {
  try {
    await writeWhole(path, baselineText(all, path));
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cacheFolder } from '../cache/location.ts';
import { readHistory } from '../files/history-file.ts';
import { reasonOf } from '../files/read-error.ts';
import { didYouMean } from '../nearest-name.ts';
import type { LintedPage } from '../page/page.ts';
import { WITH_TEXTS } from '../reporters/index.ts';
import type { ExitCode, RunOptions } from '../run/options.ts';
import { run } from '../run/run.ts';
import type { History } from '../score/history.ts';
import { errorText } from './error-text.ts';
import { filesOnly, fixRequest, writeDiff } from './fix.ts';
import { type LintFlags, runOptions } from './lint-flags.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { createProgress } from './progress.ts';
import { readBytes, type Terminal, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Lints, writes the reports, and says how it went. */
export async function lint(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  judged?: readonly LintedPage[],
): Promise<ExitCode> {
  if (flags.watch) return keepLinting(paths, flags, terminal);
  const outputs = flags.diff
    ? filesOnly(flags.format ?? [], terminal)
    : parseOutputs(flags.format ?? [], terminal);
  const fix = fixRequest(flags);
  if (flags.isolated && fix && !fix.isDryRun)
    throw new UsageError('--isolated writes into no page, and --fix does; --diff prints what it would do');
  const options: RunOptions = {
    ...runOptions(paths, flags, terminal.cwd),
    fix,
    cache: cacheOf(flags, terminal),
    texts: outputs.some(({ format }) => WITH_TEXTS.has(format)) ? 'whole' : 'shown',
  };
  const isComparing =
    flags.since !== undefined || flags.staged || flags.diffFile !== undefined || flags.changedFiles;
  if (isComparing && (paths.includes('-') || flags.stdinFilename !== undefined))
    throw new UsageError('what changed is asked of files, and "-" is none');
  const input = await inputOf(paths, flags, terminal);
  const changes = await comparisonOf(flags, terminal);
  const history = flags.history === undefined ? undefined : historyOf(flags.history, terminal.cwd);
  const progress = createProgress(terminal);
  const running = run({ ...options, input, changes, judged, onFile: progress.onFile });
  const { exitCode, isOverBudget, warnings, fixed, ...ran } = await running.finally(progress.end);
  const report = history ? { ...ran.report, history } : ran.report;
  if (flags.diff) {
    await writeOutputs(report, outputs, flags, terminal);
    return writeDiff(fixed, report, flags, terminal);
  }
  if (fix && input) {
    await write(terminal.stdout, fixed[0]?.after ?? input.bytes);
    await writeOutputs(report, outputs, flags, { ...terminal, stdout: terminal.stderr });
  } else {
    await writeOutputs(report, outputs, flags, terminal);
  }
  for (const warning of warnings) await write(terminal.stderr, errorText(warning));
  if (isOverBudget)
    await write(terminal.stderr, `mtlint: more warnings than --max-warnings ${flags.maxWarnings} allows\n`);
  return exitCode;
}

/** Lints until it is stopped from outside. */
async function keepLinting(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const given =
    paths.includes('-') || flags.stdinFilename !== undefined ? '"-"' : flags.diffFile && '--diff-file';
  if (given) throw new UsageError(`--watch waits for files to change, and ${given} reads what does not`);
  const { watch } = await import('./watch.ts');
  await watch(
    paths.length > 0 ? paths : ['.'],
    () => lint(paths, { ...flags, watch: false }, terminal),
    terminal,
  );
  return 0;
}

/** @throws UsageError when the first path is a slip for a command */
export function refuseMistypedCommand(
  [path]: readonly string[],
  commands: readonly string[],
  cwd: string,
): void {
  if (path === undefined || !/^[a-z]+$/.test(path) || existsSync(resolve(cwd, path))) return;
  const hint = didYouMean(path, commands);
  if (hint) throw new UsageError(`there is no file, folder or command "${path}"${hint}`);
}

/** @throws UsageError, HistoryError */
function historyOf(path: string, cwd: string): History {
  const history = readHistory(resolve(cwd, path));
  if (!history)
    throw new UsageError(`--history ${path}: no such file; mtlint score --history ${path} makes it`);
  return history;
}

function cacheOf({ cache, cacheLocation }: LintFlags, { cwd, env }: Terminal): string | undefined {
  if (!cache) return undefined;
  return cacheLocation === undefined ? cacheFolder(cwd, env) : resolve(cwd, cacheLocation);
}

/** Standard input, when it is asked for by "-" or by the name of what it stands for. */
async function inputOf(
  paths: readonly string[],
  { stdinFilename }: LintFlags,
  terminal: Terminal,
): Promise<RunOptions['input']> {
  const isAsked = paths.includes('-') || (paths.length === 0 && stdinFilename !== undefined);
  if (!isAsked && stdinFilename !== undefined)
    throw new UsageError('--stdin-filename goes with "-" and with no other path');
  if (!isAsked) return undefined;
  if (paths.some((path) => path !== '-'))
    throw new UsageError('"-" reads standard input and goes with no other path');
  return { bytes: await readBytes(terminal.stdin), filename: stdinFilename };
}

/** What the pages are to be compared with, if only what changed is asked for. */
async function comparisonOf(flags: LintFlags, terminal: Terminal): Promise<RunOptions['changes']> {
  const { since, staged, diffFile, changedFiles } = flags;
  const asked = [
    since !== undefined && '--since',
    staged && '--staged',
    diffFile !== undefined && '--diff-file',
  ];
  const [first, second] = asked.filter((flag) => typeof flag === 'string');
  if (second) throw new UsageError(`${first} and ${second} ask for different changes; give one`);
  if (staged) return { kind: 'staged' };
  if (diffFile !== undefined) return { kind: 'diff', bytes: await diffBytes(diffFile, terminal) };
  if (since !== undefined) return { kind: 'since', ref: since };
  return changedFiles ? { kind: 'since', ref: 'HEAD' } : undefined;
}

async function diffBytes(path: string, { cwd, stdin }: Terminal): Promise<Buffer> {
  if (path === '-') return readBytes(stdin);
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    throw new UsageError(`--diff-file ${path}: ${reasonOf(error)}`);
  }
}

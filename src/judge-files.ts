import { availableParallelism } from 'node:os';
import type { Concurrency, Config } from './config/config.ts';
import { failedPage, type LintedPage, type Page, skippedPage } from './lint-page.ts';
import type { InputFile, PlannedFile } from './plan-files.ts';
import type { RunOptions } from './run.ts';
import { type LinterOptions, linterOptions, withoutIdleText } from './run-linter.ts';
import { PageWorker } from './worker.ts';

/**
 * A further thread loads the tool and its language data again, and compiles them again: measured, about as
 * much as two hundred pages cost. With fewer pages for each than this it saves little.
 */
const LEAST_PAGES_A_WORKER = 400;
/** Beyond that the thread that reads and collects holds up the others. */
const MOST_WORKERS = 8;

type Judge = (page: Page) => Promise<LintedPage>;

export interface JudgeSetting {
  options: RunOptions;
  config: Config;
  /** Judges a page in this thread. */
  lint: Judge;
}

/** Reads and judges files. What comes of them is in the order of the files, however many are judged at a time. */
export async function judgeFiles(
  files: readonly PlannedFile[],
  { options, config, lint }: JudgeSetting,
): Promise<LintedPage[]> {
  const { input, onFile, concurrency = config.concurrency ?? 'auto' } = options;
  const amount = input ? 1 : amountOf(concurrency, files.length);
  const setting = linterOptions(options);
  // What is staged is read by this thread.
  if (amount < 2 || options.changes?.kind === 'staged' || !isPlain(setting))
    return judgeAll(files, onFile, [input ? lint : async (page) => withoutIdleText(await lint(page))]);
  const workers = Array.from({ length: amount }, () => new PageWorker(setting));
  try {
    return await judgeAll(
      files,
      onFile,
      workers.map((worker) => (page) => worker.judge(page)),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

function amountOf(concurrency: Concurrency, files: number): number {
  if (concurrency !== 'auto') return Math.min(concurrency, files);
  return Math.min(availableParallelism(), MOST_WORKERS, Math.floor(files / LEAST_PAGES_A_WORKER));
}

/** Can it be handed to another thread? A configuration at hand may hold plugins, which are functions. */
function isPlain(setting: LinterOptions): boolean {
  try {
    structuredClone(setting);
    return true;
  } catch {
    return false;
  }
}

/** Gives each judge the next file as soon as it is free. */
async function judgeAll(
  files: readonly PlannedFile[],
  onFile: RunOptions['onFile'],
  judges: readonly Judge[],
): Promise<LintedPage[]> {
  const pages: LintedPage[][] = [];
  let next = 0;
  let done = 0;
  const serve = async (judge: Judge) => {
    for (let index = next++; index < files.length; index = next++) {
      const file = await files[index]!.read();
      pages[index] = file ? [await judged(file, judge)] : [];
      onFile?.(++done, files.length);
    }
  };
  await Promise.all(judges.map(serve));
  return pages.flat();
}

async function judged(file: InputFile, judge: Judge): Promise<LintedPage> {
  if ('problem' in file) return failedPage(file, file.problem);
  return 'skipped' in file ? skippedPage(file, file.skipped) : judge(file);
}

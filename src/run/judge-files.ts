import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openCache, type PageCache } from '../cache/page-cache.ts';
import type { Concurrency, Config } from '../config/config.ts';
import { reasonOf } from '../files/read-error.ts';
import { failedPage, type LintedPage, type Page, skippedPage } from '../page/page.ts';
import type { RunOptions } from './options.ts';
import type { InputFile, PlannedFile } from './plan-files.ts';
import {
  type LinterOptions,
  linterOptions,
  wantsTexts,
  withoutIdleText,
  withShownLines,
} from './run-linter.ts';
import { PageWorker } from './worker.ts';

/**
 * A further thread loads the tool and its language data again, and compiles them again: measured, about as
 * much as two hundred pages cost. With fewer pages for each than this it saves little.
 */
const LEAST_PAGES_A_WORKER = 400;
/** Beyond that the thread that reads and collects holds up the others. */
const MOST_WORKERS = 8;

/** After so many pages Node gets its turn. */
const BREATH = 8;

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
  const { input, concurrency = config.concurrency ?? 'auto' } = options;
  const amount = input ? 1 : amountOf(concurrency, files.length);
  const setting = linterOptions(options);
  if (input) return judgeAll(files, options, [lint]);
  const cache = cacheOf(options, setting, config);
  const remembered = (judge: Judge) => {
    const judged = remembering(judge, cache);
    return wantsTexts(options) ? judged : async (page: Page) => withShownLines(await judged(page));
  };
  // What is staged is read by this thread.
  if (amount < 2 || options.changes?.kind === 'staged' || !isPlain(setting)) {
    const pages = await judgeAll(files, options, [
      remembered(async (page) => withoutIdleText(await lint(page))),
    ]);
    await cache?.save();
    return pages;
  }
  const workers = Array.from({ length: amount }, () => new PageWorker(setting));
  try {
    const judges = workers.map((worker) => remembered((page) => worker.judge(page)));
    return await judgeAll(files, options, judges);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
    await cache?.save();
  }
}

/**
 * Fixes want pages as they are judged now, a commit or what is staged is no state of the files, and what a
 * repository that nobody trusts holds may hold findings that are none.
 */
function cacheOf(options: RunOptions, setting: LinterOptions, config: Config): PageCache | undefined {
  const { cache, fix, changes, sourceRef, isolated } = options;
  if (cache === undefined || fix || changes || sourceRef !== undefined || isolated) return undefined;
  return openCache(cache, setting, config);
}

/** Judges only what is not known yet. */
function remembering(judge: Judge, cache: PageCache | undefined): Judge {
  return async (page) => {
    const known = await cache?.find(page);
    const { sourceUses, ...judged } = known ?? (await judge(page));
    if (!known) cache?.keep(page, { ...judged, sourceUses });
    return judged;
  };
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
  { cwd, onFile }: Pick<RunOptions, 'cwd' | 'onFile'>,
  judges: readonly Judge[],
): Promise<LintedPage[]> {
  const pages: LintedPage[][] = [];
  let next = 0;
  let done = 0;
  const serve = async (judge: Judge) => {
    for (let index = next++; index < files.length; index = next++) {
      const file = await readSafely(files[index]!, cwd);
      pages[index] = file ? [await judged(file, judge)] : [];
      onFile?.(++done, files.length);
      // Judging waits for nothing, and what Node frees between two events it would free at the end of the run.
      if (index % BREATH === 0) await setImmediate();
    }
  };
  await Promise.all(judges.map(serve));
  return pages.flat();
}

/** Whatever keeps one file from being read, the others are judged. */
async function readSafely(file: PlannedFile, cwd: string): Promise<InputFile | undefined> {
  const { path } = file;
  try {
    return await file.read();
  } catch (error) {
    const problem = { code: 'unreadable', message: `cannot be read: ${reasonOf(error)}` };
    return { path, absolutePath: resolve(cwd, path), problem };
  }
}

async function judged(file: InputFile, judge: Judge): Promise<LintedPage> {
  if ('problem' in file) return failedPage(file, file.problem);
  return 'skipped' in file ? skippedPage(file, file.skipped) : judge(file);
}

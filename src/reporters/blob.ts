import { relative, resolve, sep } from 'node:path';
import type { LintedPage } from '../page/page.ts';
import { fromPlain, type PlainPage, toPlain } from '../page/plain-page.ts';
import type { Report } from '../reporters/report.ts';

/** Of the shape below. */
const BLOB_VERSION = 1;

/** What one part of a run came to. */
export interface Blob {
  /** Which part of how many, from 1; undefined when the run was whole. */
  shard: { index: number; count: number } | undefined;
  pages: LintedPage[];
}

/** A report that is none yet: not to be read, but for `mtlint merge`. One page a line, after a line about the run. */
export function blob({ cwd, tool, shard, judged = [] }: Report): string {
  const head = { blob: BLOB_VERSION, tool: tool.version, shard };
  const pathIn = (path: string) => relative(cwd, path).split(sep).join('/');
  const pages = judged.map((page) => withPaths(toPlain(page), pathIn));
  return [head, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads a blob that a run of the same version made, and puts its pages below `cwd`.
 *
 * @throws Error saying what is wrong with it
 */
export function readBlob(text: string, version: string, cwd: string): Blob {
  const [head, ...pages] = text.split('\n').slice(0, -1).map(parseLine);
  const { blob: made, tool, shard } = (head ?? {}) as { blob?: number; tool?: string } & Pick<Blob, 'shard'>;
  if (made === undefined) throw new Error('is no report of the format blob');
  if (tool !== version || made !== BLOB_VERSION)
    throw new Error(`was made by mtlint ${tool}, and this is ${version}`);
  // A line feed ends every line: where the last one is missing, so is more.
  if (!text.endsWith('\n')) throw new Error('is cut off');
  return {
    shard,
    pages: pages.map((page) => fromPlain(withPaths(page as PlainPage, (path) => resolve(cwd, path)))),
  };
}

function parseLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(index === 0 ? 'is no report of the format blob' : `is damaged in line ${index + 1}`);
  }
}

/** Absolute paths are other ones on another machine. */
function withPaths(
  { report, sourceReport, sourcePath, ...page }: PlainPage,
  pathOf: (path: string) => string,
): PlainPage {
  const moved = (each: PlainPage['report']): PlainPage['report'] => ({
    ...each,
    absolutePath: pathOf(each.absolutePath),
    counterpart: each.counterpart && {
      ...each.counterpart,
      absolutePath: pathOf(each.counterpart.absolutePath),
    },
  });
  return {
    ...page,
    report: moved(report),
    sourceReport: sourceReport && moved(sourceReport),
    sourcePath: sourcePath === undefined ? undefined : pathOf(sourcePath),
  };
}

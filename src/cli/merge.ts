import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf } from '../files/read-error.ts';
import type { LintedPage } from '../page/page.ts';
import { type Blob, readBlob } from '../reporters/blob.ts';
import type { ExitCode } from '../run/options.ts';
import { readVersion } from '../version.ts';
import { lint } from './lint.ts';
import type { LintFlags } from './lint-flags.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Reports what the parts of a run came to, as one run would have: also of what they say of each other. */
export async function merge(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const blobs = paths.flatMap((path) => blobFiles(path, cwd)).map((path) => load(path, cwd));
  refuseGaps(blobs);
  const pages = blobs.flatMap((blob) => blob.pages);
  // As a run has them: what could not be found comes first, the rest by its name.
  const rank = ({ report: { path, problems } }: LintedPage) =>
    `${problems.some(({ code }) => code === 'no-match') ? 0 : 1}${path}`;
  pages.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return lint([], flags, terminal, pages);
}

/** A folder stands for all that is in it. */
function blobFiles(path: string, cwd: string): string[] {
  try {
    const absolute = resolve(cwd, path);
    if (!statSync(absolute).isDirectory()) return [path];
    const names = readdirSync(absolute).sort();
    if (names.length === 0) throw new Error('holds no file');
    return names.map((name) => join(path, name));
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function load(path: string, cwd: string): Blob {
  try {
    return readBlob(readFileSync(resolve(cwd, path), 'utf8'), readVersion(), cwd);
  } catch (error) {
    throw new UsageError(
      `${path} ${(error as NodeJS.ErrnoException).code ? reasonOf(error) : (error as Error).message}`,
    );
  }
}

/** A part that is missing would pass for pages without findings. */
function refuseGaps(blobs: readonly Blob[]): void {
  const shards = blobs.flatMap(({ shard }) => shard ?? []);
  const counts = [...new Set(shards.map(({ count }) => count))];
  if (counts.length > 1 || (shards.length > 0 && shards.length < blobs.length))
    throw new UsageError('these are parts of different runs');
  for (let index = 1; index <= (counts[0] ?? 0); index++) {
    const found = shards.filter((shard) => shard.index === index).length;
    if (found !== 1)
      throw new UsageError(
        `part ${index} of ${counts[0]} is ${found === 0 ? 'missing' : 'there more than once'}`,
      );
  }
}

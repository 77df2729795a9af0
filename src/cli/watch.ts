import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findConfig } from '../config/find.ts';
import { findBaseline } from '../files/baseline-file.ts';
import { discoverFiles } from '../files/discover.ts';
import { errorText } from './error-text.ts';
import { type Terminal, write } from './terminal.ts';

/** In milliseconds. Looking takes longer where there are many files, and may take a tenth of the time at most. */
const EVERY = 300;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Judges, and again whenever a page, the configuration, the baseline or an ignore file changes. It looks at the files
 * instead of asking to be told: that works on every file system, and takes no watcher for each folder.
 *
 * @param judge says itself what is wrong; what it throws is told, and waited for
 * @param signal ends it
 */
export async function watch(
  patterns: readonly string[],
  judge: () => Promise<unknown>,
  { cwd, stdout, stderr }: Terminal,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    const seen = stateOf(patterns, cwd);
    if (stdout.isTTY) await write(stdout, CLEAR);
    try {
      await judge();
    } catch (error) {
      await write(stderr, errorText(error));
    }
    await write(stderr, 'mtlint: waiting for changes; Ctrl+C ends\n');
    await changeOf(seen, patterns, cwd, signal);
  }
}

async function changeOf(
  seen: string,
  patterns: readonly string[],
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let pause = EVERY; !signal?.aborted; ) {
    await sleep(pause);
    const start = performance.now();
    if (stateOf(patterns, cwd) !== seen) return;
    pause = Math.max(EVERY, 10 * (performance.now() - start));
  }
}

/** All that tells one state of the files from another. */
function stateOf(patterns: readonly string[], cwd: string): string {
  const { files } = discoverFiles(patterns, { cwd, forceExclude: false, isIgnored: () => false });
  return [...files, ...settingsOf(cwd)]
    .map((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return `${path}\0${stats?.mtimeMs}\0${stats?.size}`;
    })
    .join('\0');
}

function settingsOf(cwd: string): string[] {
  let config: string | undefined;
  try {
    config = findConfig(cwd);
  } catch {
    // Two in one folder: the run says so.
  }
  const ignored = ['.gitignore', '.mtlintignore'].map((name) => join(cwd, name));
  return [config, findBaseline(cwd), ...ignored].filter((path) => path !== undefined);
}

import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** `path` as seen from `folder`, with `/` between its parts on every system. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Does `path` lie in `folder`, at any depth? A folder does not lie in itself. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The nearest folder, from `folder` upward, that holds a `.git`. */
export function repositoryRoot(folder: string): string | undefined {
  for (const candidate of upward(folder)) if (existsSync(join(candidate, '.git'))) return candidate;
  return undefined;
}

/** `folder` and the folders above it, the nearest first. */
export function* upward(folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
}

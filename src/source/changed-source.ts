import { basename, dirname, resolve } from 'node:path';
import type { Changes } from '../files/changes.ts';
import { isPattern, type SourceSpec, sourceByPattern } from './spec.ts';

/**
 * Makes the test whether a page may have been translated from a file that changed, told by names alone. It takes too
 * many rather than too few: what the source of a page is shows only when the page is read.
 *
 * @returns a function of the absolute path of a page and of what the configuration says of its source
 */
export function createSourceGuess({
  paths,
  linesOf,
}: Pick<Changes, 'paths' | 'linesOf'>): (
  path: string,
  source: readonly SourceSpec[] | false | undefined,
) => boolean {
  const names = new Set(paths.map((path) => stemOf(path)));
  const folders = new Set(paths.map((path) => dirname(path)));
  const isChanged = (path: string | undefined) => path !== undefined && linesOf(path) !== undefined;
  return (path, source) => {
    if (source === false || paths.length === 0) return false;
    // "nl.json" beside "en.json" shares nothing but its folder.
    if (!source) return names.has(stemOf(path)) || folders.has(dirname(path));
    return source.some((spec) =>
      isPattern(spec)
        ? isChanged(sourceByPattern(spec, path))
        : names.has(stemOf(path)) || isChanged(resolve(spec.base, spec.text)),
    );
  };
}

/** The first word of a name: what "page.nl.md", "page_nl.mdx" and "page.md" share. */
function stemOf(path: string): string {
  const name = basename(path);
  return /^[^._-]+/.exec(name)?.[0] ?? name;
}

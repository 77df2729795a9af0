import { compileGlob } from '../files/glob.ts';
import { relativePath } from '../files/path.ts';
import { SlowPatternError } from '../slow-pattern.ts';

/**
 * Compiles the globs of a configuration. A glob without a slash matches a name at any depth, one
 * that matches a folder matches all that is in it, and `!` takes back what an earlier one matched.
 *
 * @param base absolute path that the globs are relative to
 * @param refuse makes the error for a glob, told by its index, that wants too much time
 * @returns whether an absolute path is matched
 */
export function compileGlobs(
  base: string,
  globs: readonly string[],
  refuse: (index: number, message: string) => Error,
): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const isNegated = glob.startsWith('!');
    const plain = glob
      .slice(isNegated ? 1 : 0)
      .replace(/^\.?\//, '')
      .replace(/(?<!\/)\/+$/, '');
    const anchored = plain.includes('/') || glob.startsWith('/') ? plain : `**/${plain}`;
    return { isNegated, matches: compileGlob([anchored, `${anchored}/**`]) };
  });
  return (path) => {
    const name = relativePath(base, path);
    if (name === '' || name.startsWith('../')) return false;
    const last = tests.findLastIndex(({ matches }, index) => {
      try {
        return matches(name);
      } catch (error) {
        throw error instanceof SlowPatternError ? refuse(index, error.message) : error;
      }
    });
    return tests[last]?.isNegated === false;
  };
}

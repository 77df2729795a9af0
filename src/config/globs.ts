import picomatch from 'picomatch';
import { relativePath } from '../files/path.ts';

/**
 * Compiles the globs of a configuration. A glob without a slash matches a name at any depth, one
 * that matches a folder matches all that is in it, and `!` takes back what an earlier one matched.
 *
 * @param base absolute path that the globs are relative to
 * @returns whether an absolute path is matched
 */
export function compileGlobs(base: string, globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const isNegated = glob.startsWith('!');
    const plain = glob
      .slice(isNegated ? 1 : 0)
      .replace(/^\.?\//, '')
      .replace(/\/+$/, '');
    const anchored = plain.includes('/') || glob.startsWith('/') ? plain : `**/${plain}`;
    return { isNegated, matches: picomatch([anchored, `${anchored}/**`], { dot: true }) };
  });
  return (path) => {
    const name = relativePath(base, path);
    if (name === '' || name.startsWith('../')) return false;
    return tests.findLast(({ matches }) => matches(name))?.isNegated === false;
  };
}

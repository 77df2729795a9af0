import picomatch from 'picomatch';
import { matchWithinTime } from '../slow-pattern.ts';

/** As much work as is done at once, in steps of a match: some milliseconds. */
export const CHEAP = 1e6;

/**
 * Compiles a glob. One that wants more time for a path than anybody waits is given up, and from then on always.
 *
 * @param globs any of them is to match
 * @throws SlowPatternError when it is asked
 */
export function compileGlob(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: true });
  const [glob] = globs;
  let failure: unknown;
  return (path) => {
    if (failure !== undefined) throw failure;
    if (globs.every((each) => mostSteps(each, path) < CHEAP)) return matches(path);
    try {
      return matchWithinTime(() => matches(path), `the glob "${glob}" has many wildcards, and`);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
}

/** In how many ways the wildcards of a pattern may share a text among them. */
export function mostSteps(pattern: string, text: string): number {
  const wildcards = pattern.match(/\*+|[+@!?]\(/g)?.length ?? 0;
  let ways = 1;
  for (let index = 1; index <= wildcards; index++) ways *= (text.length + index) / index;
  return ways * text.length;
}

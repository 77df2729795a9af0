import { TimeLimitError, withinTime } from './time-limit.ts';

/** A pattern that a user wrote takes too long. The message says which, and on what. */
export class SlowPatternError extends Error {
  override readonly name = 'SlowPatternError';
}

/** Milliseconds: a pattern that is written with care takes a thousandth of that, also where the machine is busy. */
export const MOST_TIME = 1000;

/**
 * Does what a pattern of a user may make slow beyond measure, such as `(a+)+$`, and gives up after a while. One call
 * takes some 0.1 ms.
 *
 * @param what is named by the error
 * @throws SlowPatternError
 */
export function matchWithinTime<T>(match: () => T, what: string, most = MOST_TIME): T {
  try {
    return withinTime(most, match);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new SlowPatternError(`${what} took more than ${most / 1000} s`);
  }
}

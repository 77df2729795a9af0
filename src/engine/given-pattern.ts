import { matchWithinTime } from '../slow-pattern.ts';

/** A regular expression that a user wrote. */
export interface GivenPattern {
  /** @throws SlowPatternError naming the option */
  test(text: string): boolean;
}

/**
 * @param rule whose option it stands in
 * @param pattern sound: the configuration was checked
 */
export function givenPattern(rule: string, option: string, pattern: string): GivenPattern {
  const compiled = new RegExp(pattern);
  const what = `rules.${rule}[1].${option}: the pattern "${pattern}"`;
  return { test: (text) => matchWithinTime(() => compiled.test(text), what) };
}

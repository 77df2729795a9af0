import { type ActiveRule, RuleCrash, type Trace } from '../engine/lint.ts';
import { TIME_LIMIT, TimeLimitError, withinTime } from '../time-limit.ts';

/**
 * Code units of a page and its source. The tool's own patterns and loops are linear or nearly so: of the shapes of
 * `npm run bench -- --hostile`, none of this size takes more than some two seconds, parsing included. A clock is a
 * thread of its own, which costs as much as to judge a sentence.
 */
const UNWATCHED = 50_000;

/** A rule that took too long on so many pages judges no more of them: a run must end. */
const MOST_DELAYS = 3;

type Lint<T> = (active: readonly ActiveRule[], trace: Trace) => T;

export interface TimeSetting {
  /** For all rules on a page, in milliseconds; undefined leaves it to the tool. */
  timeLimit: number | undefined;
  /** Are there rules or languages of others, which may never come to an end on any page? */
  hasPlugins: boolean;
}

/** Makes the function that judges a page, and leaves out a rule that does not come to an end on it. */
export function createTimekeeper({ timeLimit = TIME_LIMIT, ...setting }: TimeSetting) {
  const isWatched = setting.hasPlugins || timeLimit !== TIME_LIMIT;
  const delays = new Map<string, string[]>();
  const isSlow = ({ rule }: ActiveRule) => (delays.get(rule.id)?.length ?? 0) >= MOST_DELAYS;
  return <T extends { crashes: readonly RuleCrash[] }>(
    { path, size }: { path: string /** Code units to judge. */; size: number },
    active: readonly ActiveRule[],
    lint: Lint<T>,
  ): T => {
    const slow = delays.size === 0 ? [] : active.filter(isSlow);
    const crashes = slow.map(({ rule }) => {
      const pages = delays.get(rule.id)!.join(', ');
      return new RuleCrash(rule.id, new Error(`it is left out, for it took too long on ${pages}`));
    });
    // The same list for all pages, as long as all rules come to an end: what is known of it is known of each.
    let left = delays.size === 0 ? active : active.filter((each) => !isSlow(each));
    for (;;) {
      const trace: Trace = { ruleId: undefined };
      try {
        const work = () => lint(left, trace);
        const outcome = isWatched || size > UNWATCHED ? withinTime(timeLimit, work) : work();
        return { ...outcome, crashes: [...crashes, ...outcome.crashes] };
      } catch (error) {
        const { ruleId } = trace;
        if (!(error instanceof TimeLimitError) || ruleId === undefined) throw error;
        delays.set(ruleId, [...(delays.get(ruleId) ?? []), path]);
        crashes.push(new RuleCrash(ruleId, error));
        left = left.filter(({ rule }) => rule.id !== ruleId);
      }
    }
  };
}

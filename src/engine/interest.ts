import type { Noter, WordForm } from '../document/word-form.ts';
import type { Language } from '../languages/index.ts';
import type { ActiveRule, LintSetting } from './lint.ts';
import type { Rule } from './rule.ts';

/** Does a rule want to see words of a form? */
export type Wants = (form: WordForm) => boolean;

/** What a mask has bits for. A rule beyond that sees every word. */
export const MOST_ASKED = 31;

/**
 * Which of a list of rules want to see words of which form, as a mask with a bit for each. Pages of a run that are
 * judged alike share it, for words come back: what many rules would find out at each place of a word is asked once.
 */
export class Interest implements Noter<number> {
  #wants: readonly Wants[] = [];

  /** Who is asked on the page at hand, in the order of the bits. */
  ask(wants: readonly Wants[]): void {
    this.#wants = wants;
  }

  noteOn(form: WordForm): number {
    let mask = 0;
    for (let index = 0; index < this.#wants.length; index++)
      if (this.#wants[index]!(form)) mask |= 1 << index;
    return mask;
  }
}

const known = new WeakMap<LintSetting['rivalryOf'], WeakMap<readonly ActiveRule[], Map<string, Interest>>>();

/** The interest of some rules, on pages of the same run, configuration and languages. */
export function interestOf(
  rules: readonly Rule[],
  active: readonly ActiveRule[],
  {
    rivalryOf,
    language,
    sourceLanguages,
  }: {
    rivalryOf: LintSetting['rivalryOf'];
    language: Language | undefined;
    sourceLanguages: readonly Language[];
  },
): Interest {
  const ofRun = known.get(rivalryOf) ?? new WeakMap<readonly ActiveRule[], Map<string, Interest>>();
  known.set(rivalryOf, ofRun);
  const interests = ofRun.get(active) ?? new Map<string, Interest>();
  ofRun.set(active, interests);
  const tags = [language, ...sourceLanguages].map((each) => each?.tag ?? '');
  const key = [tags.join(' '), ...rules.map(({ id }) => id)].join('\n');
  const interest = interests.get(key) ?? new Interest();
  interests.set(key, interest);
  return interest;
}

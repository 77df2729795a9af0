import { memoise } from '../memoise.ts';
import { entryPattern, foldForEntries, loosePattern } from './entries.ts';
import type { Language, LanguageDefinition } from './index.ts';

/** What a text says about what is not. Offsets are UTF-16 code units of the text. */
export interface Polarity {
  /** Words that deny what a sentence says. */
  denials: readonly { at: number; to: number }[];
  /** Denials, and everything else that has the form of a negation. */
  negations: number;
  /** Words that may stand for a negation ("only", "avoid"), and idioms with one. */
  akin: number;
}

/** Does a text warn or forbid, as far as the language's data tells? */
export function isWarning(text: string, language: Language): boolean {
  return foldForEntries(text).search(patternsOf(language.definition).warnings ?? /(?!)/) >= 0;
}

/** False when `polarityOf` finds no denial in any part of the text. */
export function mayDeny(text: string, language: Language): boolean {
  return patternsOf(language.definition).denial?.test(foldForEntries(text)) ?? false;
}

/** Blots out what was read, without moving what follows. */
const BLOT = '\u0000';

/** Reads negations by the word lists of a language. */
export function polarityOf(text: string, language: Language): Polarity {
  const { lookalikes, idioms, verbal, denying, other, akin } = patternsOf(language.definition);
  const isFree = (found: string) => found.length > 1 && language.functionWords.has(found);
  let rest = foldForEntries(text);
  const take = (pattern: RegExp | undefined, found?: (at: number, match: string) => void) => {
    if (!pattern) return 0;
    let count = 0;
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      count++;
      found?.(more.find((each) => typeof each === 'number') as number, match);
      return BLOT.repeat(match.length);
    });
    return count;
  };
  // What begins like a lookalike may be a denial of its own: "nejsou", beside "nejlepší".
  if (lookalikes)
    rest = rest.replace(lookalikes, (match) => (denying.has(match) ? match : BLOT.repeat(match.length)));
  const spared = take(idioms);
  const denials: { at: number; to: number }[] = [];
  const verbs = take(verbal, (at, match) => {
    if (!isShouted(text, at, match)) denials.push({ at, to: at + match.length });
  });
  const words = take(other.words);
  const related = spared + take(akin);
  let affixed = 0;
  take(other.affixed, (_, match) => {
    if (!isFree(match)) affixed++;
  });
  return { denials, negations: verbs + words + affixed, akin: related };
}

/** A word in capitals among words that are not: the operator of a query language. */
function isShouted(text: string, at: number, { length }: string): boolean {
  const found = text.slice(at, at + length);
  return found === found.toUpperCase() && found !== found.toLowerCase() && text !== text.toUpperCase();
}

const patternsOf = memoise(({ negations }: LanguageDefinition) => {
  const { verbal, other, akin, idioms, lookalikes, warnings = '' } = negations;
  const wordsOf = (list: string) => list.split(/\s+/u).filter((word) => word !== '');
  const isAffix = (entry: string) => entry.startsWith('-') !== entry.endsWith('-');
  return {
    warnings: entryPattern(wordsOf(warnings)),
    lookalikes: entryPattern(wordsOf(lookalikes)),
    idioms: entryPattern(wordsOf(idioms)),
    verbal: entryPattern(wordsOf(verbal)),
    denying: new Set(wordsOf(verbal)),
    denial: loosePattern(wordsOf(verbal)),
    other: {
      words: entryPattern(wordsOf(other).filter((entry) => !isAffix(entry))),
      affixed: entryPattern(wordsOf(other).filter(isAffix)),
    },
    akin: entryPattern(wordsOf(akin)),
  };
});

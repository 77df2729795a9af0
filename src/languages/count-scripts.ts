import {
  ANY_SCRIPT,
  CYRILLIC,
  HALF,
  HAN,
  HANGUL,
  kindOf,
  LATIN,
  LETTER,
  THAI,
} from '../document/characters.ts';
import { memoise } from '../memoise.ts';
import { scriptPattern } from './evidence.ts';
import type { Languages, Script } from './index.ts';

export interface ScriptCounts {
  letters: number;
  /** Of the characters that are of a script of the languages, the share of each. */
  shares: ReadonlyMap<Script, number>;
}

/** Scripts that a bit tells, whatever the character. */
const TOLD: readonly (readonly [Script, number])[] = [
  ['Latin', LATIN],
  ['Cyrillic', CYRILLIC],
  ['Han', HAN],
  ['Hangul', HANGUL],
  ['Thai', THAI],
];
const TOLD_BITS = LATIN | CYRILLIC | HAN | HANGUL | THAI;

/** Counts the letters of a text, and the characters of each script that a language is written in. */
export function countScripts(text: string, languages: Languages): ScriptCounts {
  /** By which of those bits a character has. */
  const counts = new Uint32Array(TOLD_BITS + 1);
  let letters = 0;
  let others = '';
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind & LETTER) letters++;
    // Most text is in one script.
    if (kind & TOLD_BITS) counts[kind & TOLD_BITS]!++;
    else if (kind & (LETTER | HALF | ANY_SCRIPT)) others += text[at];
  }
  // No character is of two of these.
  const counted = new Map<Script, number>(TOLD.map(([script, bit]) => [script, counts[bit]!]));
  const scripts = others === '' ? [] : [...new Set(languages.all.flatMap(({ scripts }) => scripts))];
  const scriptsOf = memoise((char: string) => scripts.filter((script) => scriptPattern([script]).test(char)));
  for (const char of others)
    for (const script of scriptsOf(char)) counted.set(script, (counted.get(script) ?? 0) + 1);
  const total = [...counted.values()].reduce((sum, count) => sum + count, 0) || 1;
  return { letters, shares: new Map(Array.from(counted, ([script, count]) => [script, count / total])) };
}

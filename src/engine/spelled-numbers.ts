import type { Segment } from '../document/segment.ts';
import type { Language, LanguageDefinition } from '../languages/index.ts';
import { memoise } from '../memoise.ts';
import { numeralsOf, type Quantity } from './quantities.ts';

/** Smaller numbers are articles, pronouns and turns of phrase: "the first", "both", "one of". */
const LEAST = 3;
/** Roman numerals that stand for nothing else: of one letter they are list labels and names. */
const ROMAN = /(?<![\p{L}\p{Nd}.\-/])[IVX]{2,}(?![\p{L}\p{Nd}\-/])/gu;
const ROMAN_FORM = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * Numbers in words and in Roman numerals, in reading order. Those of several words, "three hundred", are left out with
 * all that stand beside them.
 */
export function spelledNumbersOf(segment: Segment, language: Language | undefined): Quantity[] {
  return [...(language ? wordsIn(segment, language) : []), ...romanIn(segment)];
}

function wordsIn(segment: Segment, { definition }: Language): Quantity[] {
  const { words, text } = segment;
  const lexicon = lexiconOf(definition);
  const valueAt = (index: number) => {
    const word = words[index];
    return (
      word && (lexicon.exact.get(word.lower) ?? lexicon.prefixes.find((each) => word.lower.startsWith(each)))
    );
  };
  return words.flatMap(({ lower, at, to }, index): Quantity[] => {
    const value = lexicon.exact.get(lower);
    if (value === undefined || value < LEAST) return [];
    // A capital within a sentence makes another word of it: German "außer Acht".
    const isNoun = /^\p{Lu}/u.test(text.slice(at, to)) && /[\p{L}\p{Nd},]\s*$/u.test(text.slice(0, at));
    const isPart =
      isNoun ||
      valueAt(index - 1) !== undefined ||
      valueAt(index + 1) !== undefined ||
      /[\d.,]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ||
      /^[-‑]/.test(text.slice(to, to + 1));
    return isPart ? [] : [quantity(segment, at, to, value)];
  });
}

function romanIn(segment: Segment): Quantity[] {
  if (!/[IVX]{2}/.test(segment.text)) return [];
  return [...segment.text.matchAll(ROMAN)].flatMap(({ index, 0: numeral }) =>
    ROMAN_FORM.test(numeral) ? [quantity(segment, index, index + numeral.length, romanValue(numeral))] : [],
  );
}

function romanValue(numeral: string): number {
  const values = Array.from(numeral, (letter) => ROMAN_VALUES[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function quantity(segment: Segment, at: number, to: number, value: number): Quantity {
  const number = String(value);
  return {
    segment,
    at,
    to,
    span: segment.spanOf(at, to),
    text: segment.text.slice(at, to),
    ascii: number,
    readings: [number],
    parts: [],
    isConvertible: false,
  };
}

/** Words that say a number alone, and beginnings of those that say a great one. */
const lexiconOf = memoise((definition: LanguageDefinition) => {
  const exact = new Map<string, number>();
  const prefixes: string[] = [];
  for (const { value, entries } of numeralsOf(definition))
    for (const entry of entries) {
      if (/^[\p{L}\p{M}]+$/u.test(entry)) exact.set(entry.toLowerCase(), value);
      else if (/^[\p{L}\p{M}]+-$/u.test(entry)) prefixes.push(entry.slice(0, -1).toLowerCase());
    }
  return { exact, prefixes };
});

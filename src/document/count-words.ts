import type { Segment } from './segment.ts';

/** Scripts written without blanks, and how many of their characters a word of a spaced language comes to. */
const UNSPACED: readonly { characters: RegExp; aWord: number }[] = [
  { characters: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu, aWord: 2 },
  { characters: /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu, aWord: 4 },
];
const ANY_UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const RUN = /[^\s\uFFFC]+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * How many words of prose there are: runs between blanks that hold a letter or a digit. Where a script has no blanks,
 * two characters of Chinese or Japanese make a word, and four of Thai, Lao, Khmer or Burmese. Code is not counted.
 */
export function countWords(segments: readonly Pick<Segment, 'text'>[]): number {
  let words = 0;
  for (const { text } of segments) {
    let spaced = text;
    if (ANY_UNSPACED.test(text))
      for (const { characters, aWord } of UNSPACED) {
        words += (text.match(characters)?.length ?? 0) / aWord;
        spaced = spaced.replace(characters, ' ');
      }
    for (const [run] of spaced.matchAll(RUN)) if (LETTER_OR_DIGIT.test(run)) words++;
  }
  return Math.round(words);
}

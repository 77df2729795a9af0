import { BLANK, HALF, HAN, KANA, kindOf, LETTER, NUMBER } from './characters.ts';
import { ATOM, type Segment } from './segment.ts';

/** Scripts written without blanks, and how many of their characters a word of a spaced language comes to. */
const UNSPACED: readonly { characters: RegExp; aWord: number }[] = [
  { characters: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu, aWord: 2 },
  { characters: /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu, aWord: 4 },
];
const CHARACTERS_OF_EAST_ASIA = 2;
const RUN = /[^\s\uFFFC]+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ATOM_CODE = ATOM.charCodeAt(0);

/**
 * How many words of prose there are: runs between blanks that hold a letter or a digit. Where a script has no blanks,
 * two characters of Chinese or Japanese make a word, and four of Thai, Lao, Khmer or Burmese. Code is not counted.
 */
export function countWords(segments: readonly Pick<Segment, 'text'>[]): number {
  let words = 0;
  for (const { text } of segments) words += countPlain(text) ?? countMixed(text);
  return Math.round(words);
}

/** Undefined for a text that may hold letters of Thailand and its neighbours, or characters beyond the first plane. */
function countPlain(text: string): number | undefined {
  let words = 0;
  let characters = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind & HALF || mayBeUnspaced(code)) return undefined;
    if (kind & (HAN | KANA)) {
      characters++;
      isCounted = false;
    } else if (kind & BLANK || code === ATOM_CODE) isCounted = false;
    else if (!isCounted && kind & (LETTER | NUMBER)) {
      isCounted = true;
      words++;
    }
  }
  return words + characters / CHARACTERS_OF_EAST_ASIA;
}

/** Thai to Burmese, Khmer and its signs, and what Burmese has besides. */
function mayBeUnspaced(code: number): boolean {
  return (
    (code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1a00) || (code >= 0xa9e0 && code < 0xaa80)
  );
}

function countMixed(text: string): number {
  let words = 0;
  let spaced = text;
  for (const { characters, aWord } of UNSPACED) {
    words += (text.match(characters)?.length ?? 0) / aWord;
    spaced = spaced.replace(characters, ' ');
  }
  for (const [run] of spaced.matchAll(RUN)) if (LETTER_OR_DIGIT.test(run)) words++;
  return words;
}

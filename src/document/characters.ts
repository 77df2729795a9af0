/** What a UTF-16 code unit is, as bits. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const HAN = 4;
/** Hiragana, Katakana, and the mark that lengthens their vowels. */
export const KANA = 8;
export const HANGUL = 16;
export const THAI = 32;
export const LETTER = 64;
/** `\p{M}` */
export const MARK = 128;
/** `\p{Nd}` */
export const DIGIT = 256;
/** `\p{N}` */
export const NUMBER = 512;
/** `\s` */
export const BLANK = 1024;
/** Half of a character beyond the first plane: what that one is, a code unit does not tell. */
export const HALF = 2048;
/** What a sentence may end with, a line feed among it. */
export const SENTENCE_STOP = 4096;
const KNOWN = 8192;
export const GREEK = 16384;
/** The scripts that have a bit. */
export const ANY_SCRIPT = LATIN | CYRILLIC | HAN | KANA | HANGUL | THAI;
/** Marks and digits below go with any script. */
const FIRST_TOLD_APART = 0x370;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LATIN, /\p{sc=Latin}/u],
  [CYRILLIC, /\p{sc=Cyrillic}/u],
  [HAN, /\p{sc=Han}/u],
  [KANA, /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u],
  [HANGUL, /\p{sc=Hangul}/u],
  [THAI, /\p{sc=Thai}/u],
  [GREEK, /\p{sc=Greek}/u],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{Nd}/u],
  [NUMBER, /\p{N}/u],
  [BLANK, /\s/],
  [SENTENCE_STOP, /[.!?…؟۔。！？．।॥\n]/],
];

const kinds = new Uint16Array(0x10000);

/** The bits of a code unit. Each is found out once: asking a table is many times as fast as asking a pattern. */
export function kindOf(code: number): number {
  return kinds[code]! || learn(code);
}

function learn(code: number): number {
  const text = String.fromCharCode(code);
  let kind = code >= 0xd800 && code < 0xe000 ? KNOWN | HALF : KNOWN;
  for (const [bit, test] of TESTS) if (test.test(text)) kind |= bit;
  kinds[code] = kind;
  return kind;
}

/**
 * May a character of one kind stand right beside one of another, but for marks between them? What half a character
 * is, is not known.
 */
export function mayMeet(text: string, one: number, other: number): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    const found = kind & HALF ? one | other : kind & (one | other);
    if ((before & one && found & other) || (before & other && found & one)) return true;
    if (found !== 0 || !(kind & MARK)) before = found;
  }
  return false;
}

/** May a text hold words in other scripts than those? In scripts that have no bit, it always may. */
export function mayHoldOther(text: string, scripts: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind & HALF || (kind & LETTER && !(kind & scripts))) return true;
    if (kind & (MARK | NUMBER) && code >= FIRST_TOLD_APART) return true;
  }
  return false;
}

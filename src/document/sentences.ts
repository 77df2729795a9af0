import { DIGIT, HALF, kindOf, LETTER, MARK, SENTENCE_STOP } from './characters.ts';

/** Ends of sentences, with the quotes and brackets that close after them, and empty lines. */
const SENTENCE_END =
  /(?<![.!?…؟۔])[.!?…؟۔]+["'”’»)\]]*(?=\s)|(?<=\p{sc=Hangul})[.!?](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|[。！？．।॥]+[」』”’）】》]*|\n{2,}/uy;

/** Abbreviations that go on with a capital or a digit, in the languages that many docs are in. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `abb abs approx bijv blz bkz bzw ca capt cf dr dra eds ej evt evtl excl exkl fig figs gl ggf incl inkl
   inż inkl jr mr mrs ms mt nr núm np nº obr odst örn pág págs prof resp resp roz rys
   sect sog sr sra st str stb św tel tj tzn tzv ud uds ul usw vb vgl vol vs zob т тыс млн млрд им рис табл
   см стр гл напр ул руб рр мал див`.split(/\s+/),
);

/** Abbreviations that are words as well: before a number they are short for something, before a capital they end a sentence. */
const WORDS_TOO: ReadonlySet<string> = new Set('art ed max min nos par pt rif sec tab'.split(' '));

/** Single letters of a script that has capitals, as in "z.B." and "J.", and short parts with stops between. */
const INITIALS =
  /^(?:[\p{L}\p{M}]{1,2}\.)*(?=[\p{Lu}\p{Ll}])\p{L}\p{M}*$|^(?:[\p{L}\p{M}]{1,2}\.)+(?=[\p{Lu}\p{Ll}])[\p{L}\p{M}]{2}$/u;

/** The same of one letter, which most are asked of. */
const INITIAL = /^(?:\p{Lu}|\p{Ll})$/u;
/** In letters, of what may be an abbreviation that is in no list. */
const SHORT = 4;

/** In code units: of the lists, or of four letters beyond the first plane. */
const LONGEST_ABBREVIATION = Math.max(8, ...Array.from(ABBREVIATIONS, ({ length }) => length));
/** How far back an abbreviation is looked for. */
const REACH = 24;
const STOP = 0x2e;

/** Where a text parts into sentences: the offset after each sentence but the last. */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!(kindOf(text.charCodeAt(at)) & SENTENCE_STOP)) continue;
    SENTENCE_END.lastIndex = at;
    const end = SENTENCE_END.exec(text)?.[0];
    if (end === undefined) continue;
    if (!isAbbreviation(text, at, end)) breaks.push(at + end.length);
    at += end.length - 1;
  }
  return breaks;
}

/** Is it a full stop that ends something shorter than a sentence? */
function isAbbreviation(text: string, index: number, end: string): boolean {
  const goesOnSmall = () =>
    /^[\s"'“„«([]*\p{Ll}/u.test(text.slice(index + end.length, index + end.length + 12));
  if (end.startsWith('…') || end.startsWith('..')) return goesOnSmall();
  if (end !== '.') return false;
  const before = abbreviatedBefore(text, index);
  if (before === '') return false;
  if (consistsOf(DIGIT, before)) return text.slice(0, index).trim() === before;
  if (mayBeInitials(before) && (before.length === 1 ? INITIAL : INITIALS).test(before)) return true;
  if (before.length > LONGEST_ABBREVIATION) return false;
  const lower = before.toLowerCase();
  return (
    ABBREVIATIONS.has(lower) ||
    (WORDS_TOO.has(lower) && /^\s*\p{Nd}/u.test(text.slice(index + end.length, index + end.length + 3))) ||
    (before.length <= 2 * SHORT && isOfFewLetters(before) && goesOnSmall())
  );
}

function consistsOf(kinds: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!(kindOf(text.charCodeAt(at)) & kinds)) return false;
  return true;
}

function isOfFewLetters(text: string): boolean {
  if (consistsOf(LETTER | MARK, text)) return text.length <= SHORT;
  return consistsOf(LETTER | MARK | HALF, text) && /^[\p{L}\p{M}]{1,4}$/u.test(text);
}

/** The letters, digits and stops right before an offset. */
function abbreviatedBefore(text: string, index: number): string {
  const first = Math.max(0, index - REACH);
  let at = index;
  for (; at > first; at--) {
    const code = text.charCodeAt(at - 1);
    const kind = kindOf(code);
    // What half a character is, only the pattern knows.
    if (kind & HALF) return ABBREVIATED.exec(text.slice(first, index))![0];
    if (!(kind & (LETTER | MARK | DIGIT)) && code !== STOP) break;
  }
  return text.slice(at, index);
}

const ABBREVIATED = /(?<![\p{L}\p{M}\p{Nd}.])[\p{L}\p{M}\p{Nd}.]*$/u;

/** One letter with its marks, or parts with stops between. */
function mayBeInitials(before: string): boolean {
  return before.length < 2 || (kindOf(before.charCodeAt(1)) & (MARK | HALF)) !== 0 || before.includes('.');
}

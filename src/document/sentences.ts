/** Ends of sentences, with the quotes and brackets that close after them, and empty lines. */
const SENTENCE_END =
  /(?<![.!?…؟۔])[.!?…؟۔]+["'”’»)\]]*(?=\s)|(?<=\p{sc=Hangul})[.!?](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|[。！？．।॥]+[」』”’）】》]*|\n{2,}/gu;

/** What no end of a sentence can do without. */
const MAY_END = /[.!?…؟۔。！？．।॥]|\n\n/;

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

/** Where a text parts into sentences: the offset after each sentence but the last. */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  if (!MAY_END.test(text)) return breaks;
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, index, end)) breaks.push(index + end.length);
  }
  return breaks;
}

/** Is it a full stop that ends something shorter than a sentence? */
function isAbbreviation(text: string, index: number, end: string): boolean {
  const goesOnSmall = /^[\s"'“„«([]*\p{Ll}/u.test(text.slice(index + end.length, index + end.length + 12));
  if (/^(?:…|\.\.)/.test(end)) return goesOnSmall;
  if (end !== '.') return false;
  const before = /(?<![\p{L}\p{M}\p{Nd}.])[\p{L}\p{M}\p{Nd}.]*$/u.exec(
    text.slice(Math.max(0, index - 24), index),
  )![0];
  if (/^\p{Nd}+$/u.test(before)) return text.slice(0, index).trim() === before;
  const goesOnCounting = /^\s*\p{Nd}/u.test(text.slice(index + end.length, index + end.length + 3));
  return (
    INITIALS.test(before) ||
    (goesOnCounting && WORDS_TOO.has(before.toLowerCase())) ||
    ABBREVIATIONS.has(before.toLowerCase()) ||
    (goesOnSmall && /^[\p{L}\p{M}]{1,4}$/u.test(before))
  );
}

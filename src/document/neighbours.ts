import { Places } from './places.ts';
import { ATOM, type Mark, SEGMENT_NOTES, type Segment, type Sentence, type Word } from './segment.ts';

const OPENING_QUOTES = /["'“”„‚‘’«‹「『《〈`]$|[«‹]\s$/;
const CLOSING_QUOTES = /^(?:["'“”‘’»›」』》〉`]|\s[»›])/;

/**
 * Text between marks that belong together; an apostrophe inside a word opens nothing. None holds its
 * own opening mark, so that a row of those is read once. A quotation may go on in the next line.
 */
const HELD =
  /"[^"\n]*(?:\n[^"\n]*)?"|“[^“”\n]*(?:\n[^“”\n]*)?”|„[^„“”\n]*(?:\n[^„“”\n]*)?[“”]|«[^«»\n]*(?:\n[^«»\n]*)?»|»[^«»\n]*«|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|‘[^‘’\n]*’|(?<!\p{L})'[^'\n]*'(?!\p{L})|\([^()\n]*\)|（[^（）\n]*）/gu;

/** The word before or after, in the same segment. */
export function previousWord({ segment, index }: Word): Word | undefined {
  return segment.words[index - 1];
}

export function nextWord({ segment, index }: Word): Word | undefined {
  return segment.words[index + 1];
}

/** The text between two words of one segment, `left` first. */
export function textBetween(left: Word, right: Word): string {
  return left.segment.text.slice(left.to, right.at);
}

export function sentenceOf(word: Word): Sentence | undefined {
  const { sentences } = word.segment;
  const sentence = sentences[firstIndex(sentences.length, (index) => sentences[index]!.to >= word.to)];
  return sentence && sentence.at <= word.at ? sentence : undefined;
}

/** Is it the first word of its sentence, with nothing but blanks and quotes before it? */
export function opensSentence(word: Word): boolean {
  const sentence = sentenceOf(word);
  return !sentence || !/[\p{L}\p{N}\uFFFC]/u.test(word.segment.text.slice(sentence.at, word.at));
}

/** Does a quotation mark stand right before it and another after it, be it some words further on? */
export function isQuoted(word: Word): boolean {
  const { segment, at, to } = word;
  if (!OPENING_QUOTES.test(segment.text.slice(Math.max(0, at - 1), at)))
    return CLOSING_QUOTES.test(segment.text.slice(to, to + 2));
  return /^[^.!?\n]{0,30}["'“”‘’»›」』》〉`]/.test(segment.text.slice(to, to + 31));
}

function heldIn({ text }: Segment): Places {
  return new Places(
    Array.from(text.matchAll(HELD), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

/** What kind of marks stand around `at..to`, however far from it. */
export function heldBy(segment: Segment, at: number, to: number): 'quote' | 'parenthesis' | undefined {
  const around = segment.noteOf(SEGMENT_NOTES.held, heldIn).at(at);
  if (!around || around.start === at || to >= around.end) return undefined;
  return '(（'.includes(segment.text[around.start]!) ? 'parenthesis' : 'quote';
}

/** Does it stand between quotation marks, however far from them? */
export function isInQuotes({ segment, at, to }: Word): boolean {
  return heldBy(segment, at, to) === 'quote';
}

/** The beginning of an option of a command, `--dry-run`, up to one of its words. */
const OPTION = /(?:^|[\s([|,/])--[a-z\d-]+-$/;
const LONGEST_OPTION = 40;

/** Is it part of a path, a call, an assignment, a file name or another identifier that stands in prose? */
export function isCodeLike(word: Word): boolean {
  const { form, segment, at, to } = word;
  if (form.isIdentifier) return true;
  if (!isOfCode(segment.text, at - 1) && !isOfCode(segment.text, to)) return false;
  const before = segment.text.slice(Math.max(0, at - 2), at);
  const after = segment.text.slice(to, to + 2);
  return (
    /[/\\@#$=<>{}~^|+&*%]$|\w[.:]$|(?:^|\s|-)-$/.test(before) ||
    (before.endsWith('-') && OPTION.test(segment.text.slice(Math.max(0, at - LONGEST_OPTION), at))) ||
    /^[/\\@#=({[<>$~^|+&*%]|^[.:]\w|^--/.test(after)
  );
}

/** Of ASCII, which code is written in: 1 for each character that may stand around a word of code. */
const OF_CODE = new Uint8Array(128);
for (const char of '/\\@#$=<>{}~^|+&*%.:-([') OF_CODE[char.charCodeAt(0)] = 1;

/** Could what stands there be of code? Most words have blanks and commas around them. */
function isOfCode(text: string, at: number): boolean {
  return OF_CODE[text.charCodeAt(at)] === 1;
}

/** The innermost mark of one of the kinds around a word. */
export function markAround(word: Word, ...kinds: Mark['kind'][]): Mark | undefined {
  return word.segment.marksAround(word.at, word.to).findLast(({ kind }) => kinds.includes(kind));
}

/** Is the word all that its mark holds, as a name of a button in bold is? */
export function fillsMark(word: Word, mark: Mark): boolean {
  return word.segment.text.slice(mark.start, mark.end).trim() === word.text;
}

/** Does prose go on after the word in its sentence: a word or something that stands for one? */
export function goesOn(word: Word): boolean {
  const sentence = sentenceOf(word);
  return (
    !!sentence && new RegExp(`[\\p{L}\\p{N}${ATOM}]`, 'u').test(word.segment.text.slice(word.to, sentence.to))
  );
}

/** The word that ends right at an offset of the segment's text. */
export function wordEndingAt(segment: Segment, offset: number): Word | undefined {
  const { words } = segment;
  const word = words[firstIndex(words.length, (index) => words[index]!.to >= offset)];
  return word?.to === offset ? word : undefined;
}

/** The word that starts right at an offset of the segment's text. */
export function wordStartingAt(segment: Segment, offset: number): Word | undefined {
  const { words } = segment;
  const word = words[firstIndex(words.length, (index) => words[index]!.at >= offset)];
  return word?.at === offset ? word : undefined;
}

/** The first index for which something holds that holds for all behind it too, found by halving. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Does the markup show a letter, a digit or code at its beginning, or a link a bracket? */
export function beginsLikeWord(segment: Segment, mark: Mark): boolean {
  return mark.kind === 'code' || isLikeWord(segment, mark, mark.start);
}

/** Does the markup show a letter, a digit or code at its end, or a link a bracket? */
export function endsLikeWord(segment: Segment, mark: Mark): boolean {
  return mark.kind === 'code' || isLikeWord(segment, mark, mark.end - 1);
}

function isLikeWord(segment: Segment, { kind }: Mark, at: number): boolean {
  const char = segment.text[at]!;
  if (/[\p{L}\p{N}]/u.test(char)) return true;
  if (kind !== 'link') return false;
  return (
    /[()[\]]/.test(char) ||
    (char === ATOM && segment.marksStartingAt(at).some((mark) => mark.kind === 'code'))
  );
}

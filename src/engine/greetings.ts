import type { Document } from '../document/document.ts';
import {
  fillsMark,
  isQuoted,
  markAround,
  nextWord,
  opensSentence,
  previousWord,
  textBetween,
} from '../document/neighbours.ts';
import type { Word } from '../document/segment.ts';
import { formOf } from '../document/word-form.ts';
import type { Language } from '../languages/index.ts';

/** After these a greeting is quoted: "say hello". */
const SAYING = new Set(
  `say says print prints echo zeg zegt zeggen sag sage sagt sagen dire dites decir dice diga
   dizer diz mówi mówić powiedz powiedzieć скажи скажите сказать säg säga sig říci řekni mondj`
    .trim()
    .split(/\s+/),
);

/** Is the word quoted, part of a name or an identifier, or the label of something? */
export function isNamed(word: Word, worlds: ReadonlySet<string>): boolean {
  const { text } = word.segment;
  const [next, previous] = [nextWord(word), previousWord(word)];
  if (/^[/\\@_=(]\S|^[.:]\w|^['’]s/u.test(text.slice(word.to, word.to + 2))) return true;
  if (/[/\\@_=#.-]/.test(text[word.at - 1] ?? '')) return true;
  if (next && worlds.has(next.lower) && /^[\s,\-_]*$/.test(textBetween(word, next))) return true;
  if (previous && textBetween(previous, word) === ' ') {
    if (SAYING.has(previous.lower) || (previous.text === 'Windows' && word.text === 'Hello')) return true;
  }
  const mark = markAround(word, 'link', 'strong', 'emphasis');
  return isQuoted(word) || (mark !== undefined && fillsMark(word, mark));
}

/** "Hello Kitty" inside a sentence: a capital before a capital, where "the" has none. */
export function mayBeProductName(word: Word): boolean {
  const next = nextWord(word);
  const isCapital = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);
  return !opensSentence(word) && isCapital(word.text) && next !== undefined && isCapital(next.text);
}

/** Chinese that begins with the letters of a greeting: 你好像 (you seem), 您好运 (your luck). */
const LONGER_THAN_GREETING = /^[像好多几幾运運吗嗎嘛呀啊吧不没沒奇久事坏壞感了的得]/u;

/** A greeting in the midst of a run of letters, in a language that parts no words. */
export function greetingInside(word: Word, { greetings }: Language): Word | undefined {
  const { segment, text } = word;
  if (greetings.has(word.lower)) return undefined;
  for (const greeting of greetings) {
    const from = text.indexOf(greeting);
    const rest = text.slice(from + greeting.length);
    if (from === -1 || rest === '' || LONGER_THAN_GREETING.test(rest)) continue;
    const [at, to] = [word.at + from, word.at + from + greeting.length];
    return {
      ...word,
      text: greeting,
      lower: greeting,
      form: formOf(greeting),
      at,
      to,
      ...segment.spanOf(at, to),
    };
  }
  return undefined;
}

/** Does the punctuation of a greeting follow: a comma, or an exclamation mark soon after? */
export function isSpoken(word: Word): boolean {
  const rest = word.segment.text.slice(word.to, word.to + 30);
  return /^\s?[,!，！、]/u.test(rest) || (opensSentence(word) && /^[\s,]*[\p{L}\uFFFC]+[!！]/u.test(rest));
}

/** Does a program on the page greet, other than the world? Then the page speaks of greetings. */
export function greetsInCode(
  { codeBlocks, segments, source }: Document,
  greetings: readonly string[],
  worlds: ReadonlySet<string>,
): boolean {
  const spans = segments.flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'code').map(({ span }) => span),
  );
  const code = [...codeBlocks.map(({ node }) => node.value), ...spans.map((span) => source.slice(span))];
  const greets = new RegExp(
    `(?<!\\p{L})(?:${greetings.join('|')})(?!\\p{L})(?![\\s,\\-_]*(?:${[...worlds].join('|')}))`,
    'iu',
  );
  return code.some((text) => greets.test(text));
}

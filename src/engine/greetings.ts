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

import { withoutComments } from './code-comments.ts';
import { isCompound, wordsOfCode } from './code-words.ts';
import { isReserved } from './reserved-words.ts';

/**
 * `text` is what people read, or a name that the translation has of its own; `name` one word that nobody who
 * localises an example changes, for the programming language has it, or the rest of the code keeps it; `word`
 * another word of code; `rewritten` more.
 */
export type LineChange = 'text' | 'name' | 'word' | 'rewritten';

/** Fences whose blocks hold text between tags. */
const MARKUP =
  /^(?:jsx?|tsx?|javascript|typescript|html?|xml|vue|svelte|astro|mdx?|markdown|handlebars|erb|php)(?:[^a-z].*)?$/i;
const QUOTED = /(?<!\\)(["'`])(?:\\.|(?!\1)[^\\])*\1/g;
const BETWEEN_TAGS =
  /(?<=>)(?:[^\p{L}<>{}=();[\]]|\{[^{}]*\})*\p{L}(?:[^<>{}=();[\]]|\{[^{}]*\})*(?=<)|(?<=>|^|\})[^\p{L}<>{}=();[\]]*\p{L}[^<>{}=();[\]]*(?=<|\{|$)/gu;

/** In front of a text that people read. */
const SHOWN = /\b(?:alt|caption|description|label|message|placeholder|text|title|value)\b["']?\s*[:=]\s*$/i;
const TOKEN = /[\p{L}\p{N}\p{M}_$]+|\S/gu;
const WORD = /^[\p{L}\p{N}\p{M}_$]+$/u;
const ELIDED = /^\p{L}{1,4}['’][\p{L}\p{N}\p{M}]+$/u;

/** What the rest of both pages does with a name. */
export interface NameUse {
  /** Is it used throughout the code of the translation, and nowhere in that of the source? */
  isName(word: string): boolean;
  /** Does the code of the translation keep it, but for one place? */
  isKept(word: string): boolean;
}

/** Tells a damaged line of code from a translated example. */
export function judgeLine(lost: string, instead: string, language: string, names: NameUse): LineChange {
  const isOwn = (word: string) => names.isName(word);
  if (isNameLost(lost, instead, names)) return 'name';
  const [before, after] = withoutTranslatedTexts(lost, instead, MARKUP.test(language));
  const swap = swappedWord(before, after);
  // Who gives a name of their own gives it everywhere.
  if (swap && !isInQuotes(swap.from, lost) && names.isKept(swap.from)) return 'name';
  // Who has a name of their own has it in what is shown, too.
  if (difference(wordsOfCode(instead), wordsOfCode(lost)).some(isOwn)) return 'text';
  if (swap) return judgeSwap(swap, lost, isOwn);
  const gone = difference(wordsOfCode(before), wordsOfCode(after));
  const come = difference(wordsOfCode(after), wordsOfCode(before));
  if (gone.length === 0 || come.length === 0 || come.some(isOwn)) return 'text';
  // Who translates a name of several words makes one of those, and translates those around it.
  if (gone.some(isCompound) && come.some(isCompound)) return 'text';
  if (gone.length === 1 && come.length === 1) return judgeSwap({ from: gone[0]!, to: come[0]! }, lost, isOwn);
  // A line of words alone is output or a remark.
  return /[=(){};[\]<>$|\\]/.test(before) ? 'rewritten' : 'text';
}

/** Is all that differs one word that is no text, though it may stand between tags, or alone on its line? */
function isNameLost(lost: string, instead: string, names: NameUse): boolean {
  const swap = swappedWord(lost, instead);
  if (!swap || isInQuotes(swap.from, lost)) return false;
  const { from, to } = swap;
  if (isReserved(from)) return !isReserved(to);
  return isCompound(from) && !isCompound(to) && !names.isName(to) && names.isKept(from);
}

/** Has the comment of a line another word for one of its words? Who translates it translates the others, too. */
export function isRemarkBroken(lost: string, instead: string, language: string): boolean {
  const swap = swappedWord(lost, instead);
  if (!swap || !LETTERS.test(swap.from) || !LETTERS.test(swap.to)) return false;
  // A name is written in the letters of the page.
  if (/^\p{Lu}/u.test(swap.from)) return false;
  const code = withoutComments(lost, language);
  // Code that was commented out is none.
  const remark = lost.startsWith(code) ? lost.slice(code.length) : '';
  return (remark.match(PLAIN_WORD)?.length ?? 0) >= LEAST_OF_REMARK && !/[=(){};[\]]/.test(remark);
}

const LETTERS = /^[\p{L}\p{M}'’]+$/u;
const PLAIN_WORD = /(?<![\p{L}\p{N}_.])\p{L}\p{Ll}+(?![\p{L}\p{N}_(])/gu;
const LEAST_OF_REMARK = 4;

interface Swap {
  from: string;
  to: string;
}

function judgeSwap({ from, to }: Swap, lost: string, isOwn: (word: string) => boolean): LineChange {
  if (isOwn(to) || (isCompound(from) && isCompound(to))) return 'text';
  return isInQuotes(from, lost) ? 'rewritten' : 'word';
}

function isInQuotes(word: string, line: string): boolean {
  return [...line.matchAll(QUOTED)].some(([text]) => wordsOfCode(text).includes(word));
}

/** The one word that stands for another, where all else is as it was; an elided article belongs to its word. */
function swappedWord(before: string, after: string): Swap | undefined {
  const from: string[] = before.match(TOKEN) ?? [];
  const to: string[] = after.match(TOKEN) ?? [];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const gone = from.slice(start, from.length - end);
  const come = to.slice(start, to.length - end);
  const word = come.join('');
  const isOne = gone.length === 1 && WORD.test(gone[0]!) && (come.length === 1 ? WORD : ELIDED).test(word);
  return isOne && !from.includes(word) ? { from: gone[0]!, to: word } : undefined;
}

/** Both lines without the texts that differ as a whole, as those do that somebody translated. */
function withoutTranslatedTexts(lost: string, instead: string, isMarkup: boolean): [string, string] {
  const patterns = isMarkup ? [QUOTED, BETWEEN_TAGS] : [QUOTED];
  const isTranslated = (before: string, after: string) => before !== after && !isDamaged(before, after);
  // Who translates one text of a line translates the others, if they are words alone.
  const isTextLine = patterns.some((pattern) =>
    textPairs(lost, instead, pattern).some(([a, b]) => isTranslated(a, b)),
  );
  let pair: [string, string] = [lost, instead];
  for (const pattern of patterns) {
    const texts = textPairs(...pair, pattern);
    pair = pair.map((line) => {
      let index = 0;
      return line.replace(pattern, (text, ...rest: unknown[]) => {
        const [a, b] = texts[index++] ?? ['', text];
        const isForReaders =
          isTextLine || (isWord(a) && !isCompound(a) && SHOWN.test(line.slice(0, offsetIn(rest))));
        return a === b || (!isForReaders && isDamaged(a, b)) ? text : '""';
      });
    }) as [string, string];
  }
  return pair;
}

/** Where a match begins, of what `replace` tells of it. */
function offsetIn(rest: readonly unknown[]): number {
  return rest.find((each) => typeof each === 'number')!;
}

function isWord(text: string): boolean {
  return wordsOfCode(text).length === 1;
}

/** The texts of two lines, one by one; none where one line has more. */
function textPairs(lost: string, instead: string, pattern: RegExp): [string, string][] {
  const [from, to] = [lost, instead].map((line) => [...line.matchAll(pattern)].map(([text]) => text));
  return from!.length === to!.length ? from!.map((text, index) => [text, to![index]!]) : [];
}

/** Is one word of a text another, or the code in its braces, and the rest as it was? Or is it a name that is no word? */
function isDamaged(before: string, after: string): boolean {
  if (before.toLowerCase() === after.toLowerCase()) return false;
  const [said, says] = [before, after].map((text) => text.replace(/\{[^{}]*\}/g, '{}')) as [string, string];
  if (said === says) return true;
  const [from, to] = [wordsOfCode(said), wordsOfCode(says)];
  if (from.length === 1) {
    const isName = /^["'`]\/?[a-z][a-z\d_./-]*["'`]$/.test(before);
    // Who translates a name of several words makes one of those.
    const isLostName =
      /^["'`][A-Za-z]\w*["'`]$/.test(before) && isCompound(from[0]!) && !isCompound(to[0] ?? '');
    return (isName || isLostName) && to.length === 1;
  }
  return swappedWord(before, after) !== undefined;
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((word) => !b.includes(word));
}

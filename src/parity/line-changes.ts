import { isCompound, wordsOfCode } from './code-words.ts';

/** `text` is what people read, or a name that the translation has of its own; `word` one word of code; `rewritten` more. */
export type LineChange = 'text' | 'word' | 'rewritten';

/** Fences whose blocks hold text between tags. */
const MARKUP =
  /^(?:jsx?|tsx?|javascript|typescript|html?|xml|vue|svelte|astro|mdx?|markdown|handlebars|erb|php)(?:[^a-z].*)?$/i;
const QUOTED = /(["'`])(?:\\.|(?!\1)[^\\])*\1/g;
const BETWEEN_TAGS = /(?<=>|^|\})[^<>{}=();[\]]*\p{L}[^<>{}=();[\]]*(?=<|\{|$)/gu;

/**
 * Tells a damaged line of code from a translated example.
 *
 * @param isOwn is a name used throughout the code of the translation, and nowhere in that of the source?
 */
export function judgeLine(
  lost: string,
  instead: string,
  language: string,
  isOwn: (word: string) => boolean,
): LineChange {
  const [before, after] = withoutTranslatedTexts(lost, instead, MARKUP.test(language));
  const gone = difference(wordsOfCode(before), wordsOfCode(after));
  const come = difference(wordsOfCode(after), wordsOfCode(before));
  if (gone.length === 0 || come.length === 0 || come.some(isOwn)) return 'text';
  if (gone.length === 1 && come.length === 1) {
    if (isCompound(gone[0]!) && isCompound(come[0]!)) return 'text';
    return [`"${gone[0]}"`, `'${gone[0]}'`].some((text) => lost.includes(text)) ? 'rewritten' : 'word';
  }
  // A line of words alone is output or a remark.
  return /[=(){};[\]<>$|\\]/.test(before) ? 'rewritten' : 'text';
}

/** Both lines without the texts that differ as a whole, as those do that somebody translated. */
function withoutTranslatedTexts(lost: string, instead: string, isMarkup: boolean): [string, string] {
  let pair: [string, string] = [lost, instead];
  for (const pattern of isMarkup ? [QUOTED, BETWEEN_TAGS] : [QUOTED]) {
    const texts = pair.map((line) => [...line.matchAll(pattern)].map(([text]) => text));
    const isEven = texts[0]!.length === texts[1]!.length;
    pair = pair.map((line) => {
      let index = 0;
      return line.replace(pattern, (text) => {
        const [a, b] = [texts[0]![index], texts[1]![index]];
        index++;
        return isEven && a !== undefined && b !== undefined && (a === b || isDamaged(a, b)) ? text : '""';
      });
    }) as [string, string];
  }
  return pair;
}

/** Is one word of a text another, and the rest as it was? Or is it no text but a lower-case name? */
function isDamaged(before: string, after: string): boolean {
  const [from, to] = [wordsOfCode(before), wordsOfCode(after)];
  if (from.length === 1) return /^["'`][a-z][a-z\d_.-]*["'`]$/.test(before) && to.length === 1;
  return difference(from, to).length === 1 && difference(to, from).length === 1;
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((word) => !b.includes(word));
}

import leven from 'leven';
import type { PagePair } from '../align/page-pair.ts';
import type { Language } from '../languages/index.ts';
import { memoise } from '../memoise.ts';
import { codeSpansOf } from './code-spans.ts';
import { countsOfBlocks, isCompound, wordsOfCode } from './code-words.ts';

/**
 * What a change of code tells: `style` is one of blanks, signs or case; `choice` one that the page makes
 * throughout, as translators do who localise an example; `slip` a typing error, another form of the same
 * command, or another name, which are a writer's: engines translate; `broken` one that its code blocks contradict.
 */
export type CodeChange = 'style' | 'choice' | 'slip' | 'broken' | 'other';

/** More letters than these are another word, and so is a word with fewer sound ones to each. */
const MOST_SLIPS = 2;
const SOUND = 4;

/** Words with blanks between, of which a translator may leave but the name in code. */
export const PHRASE = /^\p{L}+(?: \p{L}+)+$/u;

/** Tells translated examples from damaged code by what the rest of both pages does. */
export class CodeChanges {
  readonly #pair: PagePair;
  /** Of the translation. */
  readonly #language: Language | undefined;
  readonly #ownCode = memoise((document: PagePair['target']) =>
    countsOfBlocks(document, { comments: false }),
  );
  readonly #blocks = memoise((side: 'source' | 'target') => countsOfBlocks(this.#pair[side]));
  readonly #spans = memoise((side: 'sources' | 'targets') => this.#countWords(side));

  constructor(pair: PagePair, language: Language | undefined) {
    this.#pair = pair;
    this.#language = language;
  }

  /** @param isSure do their blocks surely translate each other? */
  judge(lost: string, instead: string, isSure = false): CodeChange {
    if (bare(lost) === bare(instead) || (instead.startsWith(lost) && ENDING.test(instead.slice(lost.length))))
      return 'style';
    const [before, after] = [wordsOfCode(lost), wordsOfCode(instead)];
    const gone = before.filter((word) => !after.includes(word));
    // `return false` has `false`.
    if (gone.length === 0 && before.length > 0 && before.length < after.length) return 'style';
    const come = after.filter((word) => !before.includes(word));
    if (come.some((word) => this.#isOwn(word)) || (come.length === 0 && PHRASE.test(lost))) return 'choice';
    if (
      gone.length === 1 &&
      come.length === 1 &&
      isCompound(gone[0]!) &&
      isCompound(come[0]!) &&
      isAscii(gone[0]!) === isAscii(come[0]!) &&
      !this.#blocks('target').has(gone[0]!)
    )
      return 'choice';
    if (isRenamed(gone, come) || differsInSlots(lost, instead)) return 'choice';
    if (gone.length > 0 && quoted(lost).some((text) => gone.every((word) => text.includes(word))))
      return 'choice';
    if (isMistyped(gone, come) || isAnotherForm(gone, come, instead)) return 'slip';
    if (isSure && this.#isAnotherName(come)) return 'slip';
    return gone.some((word) => word.length > 1 && this.#blocks('target').has(word)) ? 'broken' : 'other';
  }

  /** Names in Latin letters, where engines would write other ones: who writes those means another thing, or another version. */
  #isAnotherName(come: readonly string[]): boolean {
    const scripts = this.#language?.scripts ?? [];
    return scripts.length > 0 && !scripts.includes('Latin') && come.length > 0 && come.every(isAscii);
  }

  /** Is it a word that the code of the translation uses more than once, or in a block, and that of the source never? */
  #isOwn(word: string): boolean {
    return this.isName(word, 1);
  }

  /** Does the code of the translation use a word, `least` times in blocks or again in spans, and that of the source never? */
  isName(word: string, least = 2): boolean {
    if (this.#blocks('source').has(word) || this.#spans('sources').has(word)) return false;
    // The grammar of a comment names nothing.
    const isGrammar = this.#language?.functionWords.has(word) === true;
    const counts = isGrammar ? this.#ownCode(this.#pair.target) : this.#blocks('target');
    const count = counts.get(word) ?? 0;
    const spans = this.#spans('targets').get(word) ?? 0;
    return count >= least || spans > 1 || (count > 0 && spans > 0);
  }

  /** Does the code of the translation keep a name of the source, but for one place? */
  isKept(word: string): boolean {
    const [before, after] = [this.#pair.source, this.#pair.target].map(
      (document) => this.#ownCode(document).get(word) ?? 0,
    );
    return after! > 0 && before! > 1 && after! >= before! - 1;
  }

  /** Do the code blocks of the source use a word? */
  isInSource(word: string): boolean {
    return this.#blocks('source').has(word);
  }

  #countWords(side: 'sources' | 'targets'): Map<string, number> {
    const document = side === 'sources' ? this.#pair.source : this.#pair.target;
    const counts = new Map<string, number>();
    for (const blocks of this.#pair.blocks)
      for (const block of blocks[side])
        for (const { text } of codeSpansOf(block, document))
          for (const word of wordsOfCode(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  }
}

/** One word with a letter or two wrong: people mistype, and engines write words. */
function isMistyped(gone: readonly string[], come: readonly string[]): boolean {
  const [from, to] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || !/^[\x21-\x7e]+$/.test(to!)) return false;
  return leven(from!, to!, { maxDistance: MOST_SLIPS + 1 }) <= Math.min(MOST_SLIPS, from!.length / SOUND);
}

/** Are its words the same in another order, some fewer, or short for the others: `wc -l` for `wc --lines`? */
function isAnotherForm(gone: readonly string[], come: readonly string[], instead: string): boolean {
  const lower = gone.map((word) => word.toLowerCase());
  const fresh = come.filter((word) => !lower.includes(word.toLowerCase()));
  const isShortOption = (word: string) => word.length === 1 && instead.split(/\s+/).includes(`-${word}`);
  return (
    (fresh.length === 0 && wordsOfCode(instead).length > 0) || (gone.length > 0 && fresh.every(isShortOption))
  );
}

/** Does a name change alike in another that is made of it, `[item, setItem]` to `[element, setElement]`? */
function isRenamed([from, ...derived]: readonly string[], [to, ...others]: readonly string[]): boolean {
  if (from === undefined || to === undefined || derived.length === 0) return false;
  return (
    derived.length === others.length &&
    derived.every(
      (word, index) =>
        word !== others[index] &&
        (word.replace(from, to) === others[index] ||
          word.replace(capitalised(from), capitalised(to)) === others[index]),
    )
  );
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Is all that differs what stands in angle brackets behind a command, for the reader to replace: `test <name>`? */
function differsInSlots(lost: string, instead: string): boolean {
  const [before, after] = [lost, instead].map((code) => code.replace(SLOT, '<>'));
  return before === after && before !== lost;
}

const SLOT = /(?<=\s)<[\p{L}\p{M}\p{N} _-]+>(?=\s|$)/gu;

/** What Turkish and its kin hang on a name, written inside the code: `Provider'dan`. */
const ENDING = /^['’]\p{Ll}+$/u;

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** Letters and digits alone. */
export function bare(code: string): string {
  return code.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}

/** Text in quotes that people read: it has a blank or a capital. */
function quoted(code: string): string[] {
  return [...code.matchAll(/(["'])(.*?)\1/g)]
    .map(([, , text]) => text!)
    .filter((text) => /[\s\p{Lu}]/u.test(text));
}

import type { PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { memoise } from '../memoise.ts';

/** Which words are those of the translation alone. */
export class PageWords {
  readonly #pair: PagePair;
  readonly #words = memoise(
    ({ segments }: Document) => new Set(segments.flatMap(({ words }) => words.map(({ lower }) => lower))),
  );

  constructor(pair: PagePair) {
    this.#pair = pair;
  }

  /** Does a text that should have stayed say anything in the language of the translation? */
  isTranslated(before: string, after: string): boolean {
    if (isAscii(before) && !isAscii(after)) return true;
    const known = new Set(wordsIn(before));
    return wordsIn(after).some((word) => !known.has(word) && this.#isOwn(word));
  }

  #isOwn(word: string): boolean {
    const { source, target } = this.#pair;
    return this.#words(target).has(word) && !this.#words(source).has(word);
  }
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

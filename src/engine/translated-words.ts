import type { Block } from '../align/blocks.ts';
import type { PagePair } from '../align/page-pair.ts';
import { codeSpansOf } from '../parity/code-spans.ts';

/** As often a word must go for it to be one that the page translates, and so many times as often as it stays. */
const LEAST = 2;
const MOSTLY = 4;

/** Which words of the source a page translates, by the blocks that belong together and hold them or not. */
export class TranslatedWords {
  readonly #pair: PagePair;
  #code: ReadonlySet<string> | undefined;
  #counts: ReadonlyMap<string, { gone: number; kept: number }> | undefined;

  constructor(pair: PagePair) {
    this.#pair = pair;
  }

  /** Does the translation say a word of the source (lower case) otherwise, nearly wherever it stands? */
  has(lower: string): boolean {
    this.#counts ??= this.#count();
    const { gone, kept } = this.#counts.get(lower) ?? { gone: 0, kept: 0 };
    return gone >= LEAST && gone >= MOSTLY * kept;
  }

  /** Does the translation keep a word of the source (lower case) elsewhere than in one block, and more often than not, or is it code there? */
  keeps(lower: string): boolean {
    this.#counts ??= this.#count();
    const { gone, kept } = this.#counts.get(lower) ?? { gone: 0, kept: 0 };
    if (kept > gone + 1) return true;
    this.#code ??= new Set(
      this.#pair.blocks
        .flatMap(({ targets }) => targets.flatMap((block) => codeSpansOf(block, this.#pair.target)))
        .map(({ key }) => key.toLowerCase()),
    );
    return this.#code.has(lower);
  }

  #count(): Map<string, { gone: number; kept: number }> {
    const counts = new Map<string, { gone: number; kept: number }>();
    for (const { sources, targets, confidence } of this.#pair.blocks) {
      if (confidence === 'low' || targets.length === 0) continue;
      const there = wordsOf(targets);
      for (const word of wordsOf(sources)) {
        const count = counts.get(word) ?? { gone: 0, kept: 0 };
        if (there.has(word)) count.kept++;
        else count.gone++;
        counts.set(word, count);
      }
    }
    return counts;
  }
}

function wordsOf(blocks: readonly Block[]): Set<string> {
  return new Set(
    blocks.flatMap(({ segments }) => segments.flatMap(({ words }) => words.map(({ lower }) => lower))),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { Language } from './index.ts';

/** Word knowledge: is this string a word of that language? Loaded on first use; a language without a model knows nothing. */
export interface Lexicon {
  /** Is there a word list of this language? */
  covers(language: Language): boolean;
  /** Is the lower-case `word` (letters only) a word of the language? False without a word list. */
  knows(language: Language, word: string): boolean;
}

/** Word lists that ship as Bloom filters in `data/lexicon/` (see scripts/build-lexicon.mjs). */
export function createLexicon(): Lexicon {
  const filters = new Map<string, BloomFilter | undefined>();
  const filterOf = ({ tag }: Language): BloomFilter | undefined => {
    if (!filters.has(tag)) filters.set(tag, loadFilter(tag));
    return filters.get(tag);
  };
  return {
    covers: (language) => filterOf(language) !== undefined,
    knows: (language, word) => filterOf(language)?.has(word) ?? false,
  };
}

function loadFilter(tag: string): BloomFilter | undefined {
  const file = join(packageRoot, 'data', 'lexicon', `${tag}.bloom`);
  return existsSync(file) ? new BloomFilter(readFileSync(file)) : undefined;
}

/** Burton Bloom's filter (1970) with Kirsch and Mitzenmacher's double hashing (2006). */
class BloomFilter {
  readonly #bytes: Uint8Array;
  readonly #bitCount: number;
  readonly #hashes: number;

  constructor(bytes: Buffer) {
    this.#bitCount = bytes.readUInt32LE(0);
    this.#hashes = bytes[4]!;
    this.#bytes = bytes.subarray(5);
  }

  has(word: string): boolean {
    const first = hash(word, 0x811c9dc5);
    const second = hash(word, 0x9e3779b9) | 1;
    for (let round = 0; round < this.#hashes; round++) {
      const place = ((first + Math.imul(round, second)) >>> 0) % this.#bitCount;
      if (!(this.#bytes[place >> 3]! & (1 << (place & 7)))) return false;
    }
    return true;
  }
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}

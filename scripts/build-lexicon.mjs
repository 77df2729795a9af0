// Builds data/lexicon/en.bloom from the npm package dictionary-en (MIT AND BSD).
//
// A Bloom filter of the expanded, lower-cased word list at 16 bits a word: about 0.04 % of strings
// that are no words pass as words. Layout: 4 bytes bit count (little endian), 1 byte hash count, bits.
// Run: node scripts/build-lexicon.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import nspell from 'nspell';

const BITS_PER_WORD = 16;
const HASHES = 11;

/** FNV-1a over UTF-16 code units; two seeds make the double hashing that src/languages/lexicon.ts repeats. */
function hash(word, seed) {
  let value = seed;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}

const words = new Set();
for (const word of Object.keys(nspell(dictionary).data)) {
  // Names and abbreviations are no evidence of English: only words that stand in lower case count.
  if (/^[a-z]{2,}$/.test(word)) words.add(word);
}
for (const word of ['a', 'i']) words.add(word);

const bitCount = words.size * BITS_PER_WORD;
const bytes = Buffer.alloc(5 + Math.ceil(bitCount / 8));
bytes.writeUInt32LE(bitCount, 0);
bytes[4] = HASHES;
for (const word of words) {
  const first = hash(word, 0x811c9dc5);
  const second = hash(word, 0x9e3779b9) | 1;
  for (let round = 0; round < HASHES; round++) {
    const bit = (first + Math.imul(round, second)) >>> 0;
    const place = bit % bitCount;
    bytes[5 + (place >> 3)] |= 1 << (place & 7);
  }
}
mkdirSync(new URL('../data/lexicon/', import.meta.url), { recursive: true });
writeFileSync(new URL('../data/lexicon/en.bloom', import.meta.url), bytes);
console.log(`${words.size} words, ${bytes.length} bytes`);

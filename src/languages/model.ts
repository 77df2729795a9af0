import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { packageRoot } from '../package-root.ts';

/** How a language writes: its frequent words, and which letters follow which. */
export interface LanguageModel {
  readonly tag: string;
  /** Mean natural-log probability of the words (lower case, straight apostrophes), comparable between models. 0 without words. */
  score(words: readonly string[]): number;
  /** Is it among the model's frequent words? */
  knowsWord(word: string): boolean;
}

/** A file of data/models (see scripts/build-models.mjs): the texts at index i have the log-probability -i * STEP. */
interface ModelFile {
  /** Log-probability that a word is none of `words`. */
  unknown: number;
  /** Words parted by blanks. */
  words: string[];
  /** n-grams of length index + 1, one after the other, a blank standing for the edge of a word. */
  grams: string[][];
}

/** Nats per level. */
const STEP = 0.25;
/** What it costs, in nats, to judge a letter by one letter less of those before it. */
const BACK_OFF = 1;
/** Stands for the edge of a word in n-grams. */
const BLANK = 0x20;
/** Log-probability of a letter that the language does not write. */
const FOREIGN = -10;
/** The most one word can say, in nats, if one of the models knows it, and if it is judged by its letters. */
const KNOWN_LIMIT = 5;
const LETTERS_LIMIT = 3;

/** Varieties that one model serves. */
const SHARED: Record<string, string> = { 'pt-PT': 'pt-BR' };
const models = new Map<string, LanguageModel | undefined>();

export function hasModel(tag: string): boolean {
  return existsSync(pathOf(tag));
}

/** The model of a registered language's tag, read on first use. */
export function loadModel(tag: string): LanguageModel | undefined {
  if (!models.has(tag)) models.set(tag, readModel(tag));
  return models.get(tag);
}

/**
 * How much likelier `a` is to have written the words than `b`, in nats: > 0 means `a`, about 0 either or neither.
 *
 * No word decides alone, lest a name or a borrowing do. Letters beyond Latin are never a product's
 * name, and a run of them without blanks may hold many words: it can say as much as it is long.
 */
export function logOdds(words: readonly string[], a: LanguageModel, b: LanguageModel): number {
  let sum = 0;
  for (const piece of words.flatMap(pieces)) {
    const known = a.knowsWord(piece) || b.knowsWord(piece);
    const limit = (known ? KNOWN_LIMIT : LETTERS_LIMIT) * (/^\p{sc=Latin}/u.test(piece) ? 1 : piece.length);
    sum += Math.max(-limit, Math.min(limit, a.score([piece]) - b.score([piece])));
  }
  return sum;
}

function pathOf(tag: string): string {
  return join(packageRoot, 'data', 'models', `${SHARED[tag] ?? tag}.json.br`);
}

function readModel(tag: string): LanguageModel | undefined {
  if (!hasModel(tag)) return undefined;
  const file: ModelFile = JSON.parse(brotliDecompressSync(readFileSync(pathOf(tag))).toString());
  const levels = levelsOf(file.words);
  const grams = new Grams(file.grams);
  const score = (piece: string) => {
    const level = levels.get(piece);
    return level === undefined ? file.unknown + scoreLetters(piece, grams) : -level * STEP;
  };
  return {
    tag,
    score(list) {
      const parts = list.flatMap(pieces);
      return parts.length === 0 ? 0 : parts.reduce((sum, piece) => sum + score(piece), 0) / parts.length;
    },
    knowsWord(word) {
      if (levels.has(word)) return true;
      const parts = pieces(word);
      return parts.length > 0 && parts.every((piece) => levels.has(piece));
    },
  };
}

/** Plain loops, here and in the table of n-grams: they run once, before V8 has made anything of them. */
function levelsOf(words: ModelFile['words']): Map<string, number> {
  const levels = new Map<string, number>();
  for (let level = 0; level < words.length; level++) {
    const list = words[level]!.split(' ');
    for (let at = 0; at < list.length; at++) if (list[at] !== '') levels.set(list[at]!, level);
  }
  return levels;
}

/** Log-probability of the letters one after the other, each by the longest n-gram that the model has. */
function scoreLetters(word: string, grams: Grams): number {
  let sum = 0;
  let first = 0;
  let second = BLANK;
  for (let at = 0; at <= word.length; at++) {
    const third = at < word.length ? word.charCodeAt(at) : BLANK;
    sum += grams.scoreOf(first, second, third);
    first = second;
    second = third;
  }
  return sum;
}

/** Log-probabilities of n-grams of up to three code units: a hash table without strings, for it is asked of every letter. */
class Grams {
  readonly #mask: number;
  /** The first two code units of three, 0 for none, and the last; the last is 0 where nothing is entered. */
  readonly #heads: Int32Array;
  readonly #lasts: Uint16Array;
  readonly #levels: Uint8Array;

  constructor(grams: ModelFile['grams']) {
    const count = grams.reduce(
      (sum, levels, index) => sum + levels.reduce((letters, list) => letters + list.length, 0) / (index + 1),
      0,
    );
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    const mask = size - 1;
    const heads = new Int32Array(size);
    const lasts = new Uint16Array(size);
    const levels = new Uint8Array(size);
    for (let length = 1; length <= grams.length; length++) {
      const lists = grams[length - 1]!;
      for (let level = 0; level < lists.length; level++) {
        const list = lists[level]!;
        for (let at = length - 1; at < list.length; at += length) {
          const last = list.charCodeAt(at);
          const second = length > 1 ? list.charCodeAt(at - 1) : 0;
          const head = length > 2 ? (list.charCodeAt(at - 2) << 16) | second : second;
          let slot = (Math.imul(head ^ Math.imul(last, 0x85ebca6b), 0x9e3779b1) >>> 12) & mask;
          while (lasts[slot] !== 0 && (lasts[slot] !== last || heads[slot] !== head))
            slot = (slot + 1) & mask;
          heads[slot] = head;
          lasts[slot] = last;
          levels[slot] = level;
        }
      }
    }
    this.#mask = mask;
    this.#heads = heads;
    this.#lasts = lasts;
    this.#levels = levels;
  }

  /** What the last of three code units says, by the longest n-gram that ends with it; the first is 0 at the start. */
  scoreOf(first: number, second: number, last: number): number {
    let level = first === 0 ? -1 : this.#levelOf((first << 16) | second, last);
    if (level >= 0) return -level * STEP;
    let loss = first === 0 ? 0 : BACK_OFF;
    level = this.#levelOf(second, last);
    if (level >= 0) return -level * STEP - loss;
    loss += BACK_OFF;
    level = this.#levelOf(0, last);
    return level >= 0 ? -level * STEP - loss : FOREIGN;
  }

  #levelOf(head: number, last: number): number {
    const slot = this.#slotOf(head, last);
    return this.#lasts[slot] === 0 ? -1 : this.#levels[slot]!;
  }

  /** Where it is entered, or the empty place where it would be. */
  #slotOf(head: number, last: number): number {
    let slot = (Math.imul(head ^ Math.imul(last, 0x85ebca6b), 0x9e3779b1) >>> 12) & this.#mask;
    while (this.#lasts[slot] !== 0 && (this.#lasts[slot] !== last || this.#heads[slot] !== head))
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** A word's parts: what is elided stands alone ("l'", "eau"). A word with a digit or an underscore is an identifier and has none. */
function pieces(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  if (/[\p{N}_]/u.test(word)) return [];
  // "İ" lower-cases to two code points.
  const composed = word.normalize('NFC').replaceAll('i\u0307', 'i').replaceAll('ʼ', "'");
  return (composed.match(/[^']+'?/g) ?? []).filter((piece) => /\p{L}/u.test(piece));
}

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
  const words = new Map<string, number>();
  for (const [level, list] of file.words.entries()) {
    for (const word of list.split(' ')) if (word) words.set(word, -level * STEP);
  }
  const grams = new Map<string, number>();
  for (const [index, levels] of file.grams.entries()) {
    const length = index + 1;
    for (const [level, list] of levels.entries()) {
      for (let at = 0; at < list.length; at += length) grams.set(list.slice(at, at + length), -level * STEP);
    }
  }
  const score = (piece: string) =>
    words.get(piece) ?? file.unknown + scoreLetters(piece, grams, file.grams.length);
  return {
    tag,
    score(list) {
      const parts = list.flatMap(pieces);
      return parts.length === 0 ? 0 : parts.reduce((sum, piece) => sum + score(piece), 0) / parts.length;
    },
    knowsWord(word) {
      if (words.has(word)) return true;
      const parts = pieces(word);
      return parts.length > 0 && parts.every((piece) => words.has(piece));
    },
  };
}

/** Log-probability of the letters one after the other, each by the longest n-gram that the model has. */
function scoreLetters(word: string, grams: ReadonlyMap<string, number>, order: number): number {
  // Joined, it is one string: what `+` makes is copied anew for every slice when it is very long.
  const letters = [' ', word, ' '].join('');
  let sum = 0;
  for (let end = 2; end <= letters.length; end++) {
    const longest = Math.max(0, end - order);
    let start = longest;
    let value: number | undefined;
    while (start < end && value === undefined) value = grams.get(letters.slice(start++, end));
    sum += value === undefined ? FOREIGN : value - BACK_OFF * (start - 1 - longest);
  }
  return sum;
}

/** A word's parts: what is elided stands alone ("l'", "eau"). A word with a digit or an underscore is an identifier and has none. */
function pieces(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  if (/[\p{N}_]/u.test(word)) return [];
  // "İ" lower-cases to two code points.
  const composed = word.normalize('NFC').replaceAll('i\u0307', 'i').replaceAll('ʼ', "'");
  return (composed.match(/[^']+'?/g) ?? []).filter((piece) => /\p{L}/u.test(piece));
}

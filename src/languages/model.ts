import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { packageRoot } from '../package-root.ts';

/** How a language spells: its frequent words, and which letters follow which. */
export interface LanguageModel {
  readonly tag: string;
  /** Mean natural-log probability of the words (lower case, straight apostrophes), comparable between models. 0 without words. */
  score(words: readonly string[]): number;
  /** Is it among the model's frequent words? */
  knowsWord(word: string): boolean;
}

/** Of a file in data/models: texts by log-probability, text at index i having -i * STEP (see scripts/build-models.mjs). */
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
/** What it costs, in nats, to judge a letter by one letter less of what precedes it. */
const BACK_OFF = Number(process.env.BACK ?? 1);
/** Log-probability of a letter that the language does not write. */
const FOREIGN = -Number(process.env.FOREIGN ?? 10);
/** The most one word can say, in nats: known to one of the models, or judged by its letters alone. */
const WORD_LIMIT = Number(process.env.WL ?? 5);
const LETTERS_LIMIT = Number(process.env.LL ?? 3);

const models = new Map<string, LanguageModel | undefined>();

/** The model of a registered language's tag; loaded once, on first use. */
export function loadModel(tag: string): LanguageModel | undefined {
  if (!models.has(tag)) {
    const file = join(packageRoot, 'data', 'models', `${tag}.json.br`);
    models.set(tag, existsSync(file) ? createModel(tag, readModel(file)) : undefined);
  }
  return models.get(tag);
}

/** How much likelier the words are in `a` than in `b`, in nats: > 0 means `a`, about 0 means either or neither. */
export function logOdds(words: readonly string[], a: LanguageModel, b: LanguageModel): number {
  let sum = 0;
  for (const word of words) {
    for (const piece of pieces(word)) {
      const odds = a.score([piece]) - b.score([piece]);
      let limit = a.knowsWord(piece) || b.knowsWord(piece) ? WORD_LIMIT : LETTERS_LIMIT;
      if (!/^\p{sc=Latin}/u.test(piece)) limit *= Math.max(1, piece.length / Number(process.env.NL ?? 1));
      sum += Math.max(-limit, Math.min(limit, odds));
    }
  }
  return sum;
}

function readModel(file: string): ModelFile {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));
}

function createModel(tag: string, file: ModelFile): LanguageModel {
  const words = new Map<string, number>();
  for (const [level, list] of file.words.entries()) {
    for (const word of list.split(' ')) words.set(word, -level * STEP);
  }
  const grams = new Map<string, number>();
  for (const [index, levels] of file.grams.entries()) {
    for (const [level, list] of levels.entries()) {
      for (let at = 0; at < list.length; at += index + 1) grams.set(list.slice(at, at + index + 1), -level * STEP);
    }
  }
  const order = file.grams.length;
  const letters = (word: string): number => {
    const padded = ` ${word} `;
    let sum = 0;
    for (let end = 2; end <= padded.length; end++) {
      let length = Math.min(order, end);
      let value = grams.get(padded.slice(end - length, end));
      let cost = 0;
      while (value === undefined && --length > 0) {
        value = grams.get(padded.slice(end - length, end));
        cost += BACK_OFF;
      }
      sum += (value ?? FOREIGN) - cost;
    }
    return sum;
  };
  const scorePiece = (piece: string) => words.get(piece) ?? file.unknown + letters(piece);
  return {
    tag,
    score: (list) => {
      if (list.length === 0) return 0;
      let sum = 0;
      for (const word of list) for (const piece of pieces(word)) sum += scorePiece(piece);
      return sum / list.length;
    },
    knowsWord: (word) => pieces(word).every((piece) => words.has(piece)),
  };
}

/** A word's parts: elisions stand alone ("l'", "eau"), and what holds a digit or no letter says nothing. */
function pieces(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  if (/[\p{N}_]/u.test(word)) return [];
  return (word.normalize('NFC').replaceAll('i\u0307', 'i').match(/[^']+'?/g) ?? []).filter((piece) => /\p{L}/u.test(piece));
}

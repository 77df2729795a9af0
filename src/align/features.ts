import type { CodeBlock, Document } from '../document/document.ts';
import { explicitIds } from '../document/heading-id.ts';
import type { Segment } from '../document/segment.ts';
import type { Block } from './blocks.ts';
import { readingLength } from './length.ts';

/** What an aligner knows of a block. */
export interface BlockFeatures {
  block: Block;
  /** Ids of the things that translation keeps, ascending, each once. */
  tokens: Int32Array;
  /** How much there is to read, in letters of its language; at least 1. */
  length: number;
  /** How many things it holds that translation keeps for certain, and nothing of the other side does. */
  orphans: number;
}

/** The blocks of both pages, with the things that both pages hold, weighted by how rare they are. */
export interface PairFeatures {
  source: readonly BlockFeatures[];
  target: readonly BlockFeatures[];
  /** By token id: the logarithm of how few blocks hold it. */
  weights: Float64Array;
  /** Letters of the target for one of the source. */
  ratio: number;
  /** Are these the sentences of blocks that belong together? */
  areParts: boolean;
}

const WORD = /[\p{L}\p{M}]{2,}/gu;
/** Tokens of code, links, placeholders and numbers: words may be there by chance. */
const CERTAIN = /^(?:code|link|mask|number) /;
/** Shorter words are grammar of one language, and mean something else in the other: "to", "do", "in". */
const LEAST_WORD = 3;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]/u;
const NUMBER = /\p{Nd}+/gu;
const ANY_DIGIT = /\p{Nd}/u;
/** `/en-us/`, `/nl/`: what a link to the same page in another language differs by. */
const LOCALE = /(^|\/)[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/g;
/** Behind brackets, an address with a blank before it or in it. */
const BROKEN_LINK = /(?<=\])\s*\(((?=[^()\n]*[/#.])[^()\s]+(?:\s[^()\s]+)?)\)/g;
const LONGEST_LINE = 200;
const LEAST_BLOCKS = 40;

/** One of two pages, or a part of it. */
export interface Side {
  document: Document;
  blocks: readonly Block[];
}

/**
 * Reads the blocks of both pages. Only what stands in both can tell which block belongs to which.
 *
 * @param ratio letters of the target for one of the source, where it is known better than these blocks tell
 * @param areParts are they parts of blocks that belong together? What one of them lost tells which is missing.
 */
export function pairFeatures(source: Side, target: Side, ratio?: number, areParts = false): PairFeatures {
  const [sourceTokens, targetTokens] = [source, target].map(({ blocks, document }) =>
    blocks.map((block) => {
      const tokens = tokensOf(block, document);
      if (areParts) addStems(block, tokens);
      return tokens;
    }),
  ) as [Set<string>[], Set<string>[]];
  const ids = sharedIds(sourceTokens, targetTokens);
  const counts = new Float64Array(ids.size);
  const features = (blocks: readonly Block[], tokens: readonly Set<string>[]) =>
    blocks.map((block, index): BlockFeatures => {
      const found = [...tokens[index]!].flatMap((token) => ids.get(token) ?? []);
      for (const id of found) counts[id]!++;
      let orphans = 0;
      for (const token of tokens[index]!) if (CERTAIN.test(token) && !ids.has(token)) orphans++;
      return { block, tokens: Int32Array.from(found).sort(), length: lengthOf(block), orphans };
    });
  const result = {
    source: features(source.blocks, sourceTokens),
    target: features(target.blocks, targetTokens),
  };
  // In a short text, too, a link or a piece of code stands where it stands by no chance.
  const total = Math.max(LEAST_BLOCKS, source.blocks.length + target.blocks.length);
  const weights = counts.map((count) => Math.log((total + 2) / count));
  for (const [token, id] of ids) if (token.startsWith(STEM)) weights[id]! *= STEM_WEIGHT;
  return {
    ...result,
    weights,
    ratio: ratio ?? ratioOf(result),
    areParts,
  };
}

/** Tokens that both pages hold, numbered. */
function sharedIds(source: readonly Set<string>[], target: readonly Set<string>[]): Map<string, number> {
  const inSource = new Set(source.flatMap((tokens) => [...tokens]));
  const ids = new Map<string, number>();
  for (const tokens of target)
    for (const token of tokens) if (inSource.has(token) && !ids.has(token)) ids.set(token, ids.size);
  return ids;
}

function tokensOf(block: Block, document: Document): Set<string> {
  const tokens = new Set<string>();
  if (block.code) {
    for (const line of linesOf(block.code)) {
      const text = line.trim();
      if (text.length > 1) tokens.add(`line ${text.slice(0, LONGEST_LINE)}`);
    }
    if (block.code.node.lang) tokens.add(`fence ${block.code.node.lang.toLowerCase()}`);
    return tokens;
  }
  for (const segment of block.segments) addTokens(segment, document, tokens);
  if (block.kind === 'heading')
    for (const id of explicitIds(document.source.slice(block.span))) tokens.add(`id ${id}`);
  return tokens;
}

function addTokens(segment: Segment, { source }: Document, tokens: Set<string>): void {
  for (const { kind, span, target } of segment.marks) {
    if (kind === 'code') {
      const code = source.slice(span).replaceAll('`', '').trim().toLowerCase();
      tokens.add(`code ${code}`);
      // The same words may stand without their marks.
      for (const [word] of code.matchAll(WORD)) tokens.add(word);
    }
    if (kind === 'mask' || kind === 'expression') tokens.add(`mask ${source.slice(span)}`);
    if (target !== undefined) tokens.add(`link ${linkKey(target)}`);
  }
  for (const [, url] of brokenLinksIn(segment.text)) tokens.add(`link ${linkKey(url!.replace(/\s+/g, ''))}`);
  for (const { lower, text } of segment.words)
    if (lower.length >= LEAST_WORD || ACRONYM.test(text)) tokens.add(lower);
  if (!ANY_DIGIT.test(segment.text)) return;
  for (const [number] of segment.text.matchAll(NUMBER))
    tokens.add(`number ${number.replace(/^0+(?=.)/, '')}`);
}

/** What a word begins with that both languages may have borrowed (Simard, Foster and Isabelle 1992, "Using Cognates to Align Sentences"). */
const STEM = 'stem ';
const STEM_LENGTH = 4;
const LEAST_COGNATE = 5;
/** Two words that begin alike may be so by chance. */
const STEM_WEIGHT = 0.5;

function addStems({ segments }: Block, tokens: Set<string>): void {
  for (const { words } of segments)
    for (const { lower } of words) {
      if (lower.length < LEAST_COGNATE) continue;
      const stem = latinStem(lower);
      if (stem.length === STEM_LENGTH) tokens.add(STEM + stem);
    }
}

/** The first letters of a word as Latin writes them, without accents, and with one letter for one sound. */
function latinStem(word: string): string {
  let stem = '';
  for (const letter of word.normalize('NFD')) {
    const latin = letter >= 'a' && letter <= 'z' ? letter : (CYRILLIC[letter] ?? '');
    stem += SOUNDS[latin] ?? latin;
    if (stem.length >= STEM_LENGTH) break;
  }
  return stem.slice(0, STEM_LENGTH);
}

const SOUNDS: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', y: 'i', w: 'v', h: '' };
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдеёжзийклмнопрстуфхцчшэыюя'].map((letter, index) => [
    letter,
    'a b v g d e e j s i i k l m n o p r s t u f k k k s e i u a'.split(' ')[index]!,
  ]),
);

/** Where a link leads in any language. */
function linkKey(target: string): string {
  return target.toLowerCase().replaceAll(LOCALE, '$1');
}

/** Where links lead that a blank broke, so that they stand in the text. */
function brokenLinksIn(text: string): RegExpMatchArray[] {
  return text.includes(']') && text.includes('(') ? [...text.matchAll(BROKEN_LINK)] : [];
}

function linesOf({ node }: CodeBlock): string[] {
  return node.value.split(/\r\n?|\n/);
}

/** A code block is as long as its lines; prose as its letters. */
function lengthOf({ code, segments }: Block): number {
  if (code) return Math.max(1, linesOf(code).join('\n').length);
  return Math.max(
    1,
    segments.reduce((sum, { text }) => {
      const url = brokenLinksIn(text).reduce((length, [match]) => length + match.length, 0);
      return sum + readingLength(text) - url;
    }, 0),
  );
}

/** Letters of the target for one of the source, where two pages do not say otherwise. */
const USUAL_RATIO = 1.1;
/** So many letters of the source weigh as much as what is usual. */
const USUAL_WEIGHT = 600;

/** Letters of the target for one of the source, over all prose of the two. */
function ratioOf({ source, target }: Pick<PairFeatures, 'source' | 'target'>): number {
  const proseOf = (features: readonly BlockFeatures[]) =>
    features.reduce((sum, { block, length }) => (block.code ? sum : sum + length), 0);
  return lengthRatio(proseOf(source), proseOf(target));
}

/** The same, before anything else is known of the blocks. */
export function ratioOfBlocks(source: readonly Block[], target: readonly Block[]): number {
  const proseOf = (blocks: readonly Block[]) =>
    blocks.reduce((sum, block) => (block.code ? sum : sum + lengthOf(block)), 0);
  return lengthRatio(proseOf(source), proseOf(target));
}

/** The same, given how much the one and the other have to read. */
export function lengthRatio(source: number, target: number): number {
  const ratio = (target + USUAL_RATIO * USUAL_WEIGHT) / (source + USUAL_WEIGHT);
  return Math.min(2, Math.max(0.5, ratio));
}

import type { Block } from './blocks.ts';
import type { BlockFeatures, PairFeatures } from './features.ts';

/** Words and links in common are worth this much of their weight, and at most this; those that the other lacks cost less. */
const SHARED = { weight: 1.2, most: 9 };
const UNSHARED = { weight: 0.5, most: 4 };

/**
 * How likely source blocks and target blocks translate each other, as a logarithm of odds: kind and
 * depth, what both hold, and length after Gale and Church (1993, "A Program for Aligning Sentences in
 * Bilingual Corpora"), with a spread that suits blocks instead of sentences.
 */
export function matchScore(source: BlockFeatures, target: BlockFeatures, pair: PairFeatures): number {
  const kinds = kindScore(source.block, target.block);
  if (kinds <= NEVER) return NEVER;
  const isCode = source.block.code !== undefined;
  const lengths = lengthScore(source.length, target.length, isCode ? 1 : pair.ratio);
  return kinds + tokenScore(source.tokens, target.tokens, pair.weights) + lengths;
}

/** What no score reaches. */
export const NEVER = -1e6;

/** Two blocks read as one. */
export function joined(a: BlockFeatures, b: BlockFeatures): BlockFeatures {
  const tokens = Int32Array.from(new Set([...a.tokens, ...b.tokens])).sort();
  return { block: a.block, tokens, length: a.length + b.length };
}

function kindScore(source: Block, target: Block): number {
  if ((source.code !== undefined) !== (target.code !== undefined)) return NEVER;
  const quoted = source.isQuoted === target.isQuoted ? 0 : -0.5;
  if (source.kind === target.kind) {
    if (source.kind === 'heading') return source.depth === target.depth ? 2 : 0.5;
    return quoted + (source.depth === target.depth ? 1 : 0.5);
  }
  if (source.kind === 'heading' || target.kind === 'heading') return -3;
  if (source.kind === 'table-row' || target.kind === 'table-row') return -3;
  return quoted - 1;
}

function tokenScore(source: Int32Array, target: Int32Array, weights: Float64Array): number {
  let shared = 0;
  let unshared = 0;
  let i = 0;
  let j = 0;
  while (i < source.length || j < target.length) {
    const a = source[i] ?? Number.POSITIVE_INFINITY;
    const b = target[j] ?? Number.POSITIVE_INFINITY;
    if (a === b) shared += weights[a]!;
    else unshared += weights[Math.min(a, b)]!;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return Math.min(SHARED.most, SHARED.weight * shared) - Math.min(UNSHARED.most, UNSHARED.weight * unshared);
}

function lengthScore(source: number, target: number, ratio: number): number {
  const expected = source * ratio;
  // Short texts vary more than long ones.
  const spread = Math.sqrt(0.06 + 4 / Math.min(expected, target));
  const deviation = Math.log(target / expected) / spread;
  return Math.max(-5, 1 - 0.5 * deviation * deviation);
}

import type { Block } from './blocks.ts';
import type { BlockFeatures, PairFeatures } from './features.ts';

/** Words and links in common are worth this much of their weight, and at most this; those that the other lacks cost less. */
const SHARED = { weight: 1.2, most: 9 };
const UNSHARED = { weight: 0.5, most: 4 };

/** What sentences hold of code, links and numbers that no sentence of the other side has speaks against them, up to a bound. */
const ORPHAN = { weight: 1, most: 2.5 };

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
  const orphans = pair.areParts
    ? Math.min(ORPHAN.most, ORPHAN.weight * (source.orphans + target.orphans))
    : 0;
  return kinds + tokenScore(source.tokens, target.tokens, pair.weights) + lengths - orphans;
}

/** What no score reaches. */
export const NEVER = -1e6;

/** The same for two blocks of one page, read as one, and one of the other. */
export function joinScore(
  [first, second]: readonly [BlockFeatures, BlockFeatures],
  other: BlockFeatures,
  { weights, ratio }: PairFeatures,
  side: 'sources' | 'targets',
): number {
  // One that is no longer than the longer of the two is rather its translation alone.
  const longer = Math.max(first.length, second.length);
  const isLonger =
    side === 'sources' ? other.length > 1.15 * longer * ratio : other.length * ratio > 1.15 * longer;
  if (!isLonger) return NEVER;
  const kinds = kindScore(first.block, other.block);
  const whole = first.length + second.length;
  const lengths =
    side === 'sources' ? lengthScore(whole, other.length, ratio) : lengthScore(other.length, whole, ratio);
  // Most pairs of blocks fail here already, and reading their words takes longer.
  if (kinds <= NEVER || lengths < LEAST_JOINED) return NEVER;
  return kinds + lengths + tokenScore(union(first.tokens, second.tokens), other.tokens, weights);
}

/** Two blocks are not read as one when they are so much longer or shorter than the other. */
const LEAST_JOINED = -2;

function union(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; size++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    all[size] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return all.subarray(0, size);
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

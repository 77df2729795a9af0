import { ATOM } from '../document/segment.ts';
import type { Block } from './blocks.ts';
import type { PagePair } from './page-pair.ts';
import { type PlacedPair, placedPairs } from './placed-pairs.ts';

/** A pair of blocks whose lengths do not go together. */
export interface LengthOutlier {
  pair: PlacedPair;
  /** How many times as long as expected the target is; below 1 when it is shorter. */
  factor: number;
}

/** Fewer pairs say nothing of the usual length. */
const LEAST_PAIRS = 8;
/** Shorter sources vary too much. */
const LEAST_LENGTH = 60;
/** Median absolute deviations from the median, scaled to standard deviations. */
const LEAST_DISTANCE = 5;
const SCALE = 1.4826;
const LEAST_FACTOR = Math.log(2);

/** Blocks outside the band that the page itself sets, by the median of its ratios of length and their spread. */
export function lengthOutliers(page: PagePair): LengthOutlier[] {
  const pairs = placedPairs(page)
    .filter(({ by, sources, targets }) => by !== 'none' && sources.length === 1 && targets.length === 1)
    .map((pair) => ({ pair, from: lengthOf(pair.sources[0]!), to: lengthOf(pair.targets[0]!) }))
    .filter(({ from, to }) => from >= LEAST_LENGTH && to > 0)
    .map(({ pair, from, to }) => ({ pair, ratio: Math.log(to / from) }));
  if (pairs.length < LEAST_PAIRS) return [];
  const usual = median(pairs.map(({ ratio }) => ratio));
  const spread = SCALE * median(pairs.map(({ ratio }) => Math.abs(ratio - usual)));
  return pairs.flatMap(({ pair, ratio }) => {
    const deviation = ratio - usual;
    const isOutside = Math.abs(deviation) > Math.max(LEAST_FACTOR, LEAST_DISTANCE * spread);
    return isOutside ? [{ pair, factor: Math.exp(deviation) }] : [];
  });
}

function lengthOf({ code, segments }: Block): number {
  return code ? 0 : segments.reduce((sum, { text }) => sum + text.replaceAll(ATOM, '').trim().length, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

import type { Block, BlockKind } from '../align/blocks.ts';
import type { PagePair } from '../align/page-pair.ts';
import { type PlacedPair, pairsInRank, placedPairs } from '../align/placed-pairs.ts';
import { type Contradiction, contradictionOf } from './contradiction.ts';

/** A block that stands where another's translation should. */
export interface Misalignment extends Contradiction {
  pair: PlacedPair;
  /** Is it one of several? Segments slip in rows; what differs alone may be free, or one edit. */
  isOneOfMany: boolean;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'list-item', 'table-row']);
const LEAST_WEIGHT = 2;
/** What the alignment is sure of by more than the place must be contradicted louder. */
const LEAST_SURE_WEIGHT = 6;
/** So many, and such a share of the blocks of a page, make a row. */
const LEAST_ROW = 3;
const LEAST_SHARE = 0.05;
/** Below this, two blocks surely belong together. */
const AGREEMENT = -4;

/** Pairs of blocks at the same place of both pages that hold things which no translation changes so. */
export function misalignments(page: PagePair): Misalignment[] {
  let settled: ReadonlySet<Block> | undefined;
  const pairs = pairsInRank(page) ?? placedPairs(page);
  const found = pairs.flatMap((pair): Omit<Misalignment, 'isOneOfMany'>[] => {
    const [source, target] = [pair.sources[0], pair.targets[0]];
    if (pair.by === 'none' || pair.sources.length !== 1 || pair.targets.length !== 1) return [];
    if (!PROSE.has(source!.kind)) return [];
    const least = pair.confidence === 'high' ? LEAST_SURE_WEIGHT : LEAST_WEIGHT;
    const contradiction = contradictionOf(pair, page, least);
    if (!contradiction || contradiction.weight < least) return [];
    settled ??= settledIn(page);
    return settled.has(target!) ? [] : [{ ...contradiction, pair }];
  });
  const isOneOfMany = found.length >= Math.max(LEAST_ROW, pairs.length * LEAST_SHARE);
  return found.map((each) => ({ ...each, isOneOfMany }));
}

/** The blocks that found their source, elsewhere or here: one that has moved is another matter. */
function settledIn(page: PagePair): ReadonlySet<Block> {
  return new Set(
    page.blocks
      .filter(({ sources, targets }) => sources.length > 0 && targets.length > 0)
      .filter((pair) => (contradictionOf(pair, page)?.weight ?? 0) < AGREEMENT)
      .flatMap(({ targets }) => targets),
  );
}

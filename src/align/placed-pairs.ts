import type { Block } from './blocks.ts';
import type { BlockPair, PagePair } from './page-pair.ts';

/** Blocks that answer each other, by what they hold or by where they stand. */
export interface PlacedPair extends BlockPair {
  /**
   * `content`: the alignment is sure of them. `place`: between two sure pairs (or an edge of the page),
   * both pages hold as many blocks of the same kinds in the same order, and these two have one rank.
   * `none`: neither, and a rule should say nothing of them.
   */
  by: 'content' | 'place' | 'none';
}

const placedIn = new WeakMap<PagePair, readonly PlacedPair[]>();

/** The blocks of both pages with what they were meant to translate, in the order of the target. */
export function placedPairs(page: PagePair): readonly PlacedPair[] {
  let placed = placedIn.get(page);
  if (!placed) {
    placed = placeAll(page);
    placedIn.set(page, placed);
  }
  return placed;
}

function placeAll({ blocks }: PagePair): PlacedPair[] {
  const placed: PlacedPair[] = [];
  let stretch: BlockPair[] = [];
  const close = () => {
    placed.push(...pairsByPlace(stretch));
    stretch = [];
  };
  for (const pair of blocks) {
    if (!isAnchor(pair)) {
      stretch.push(pair);
      continue;
    }
    close();
    placed.push({ ...pair, by: 'content' });
  }
  close();
  return placed;
}

function isAnchor({ sources, targets, confidence, isMoved }: BlockPair): boolean {
  return confidence === 'high' && !isMoved && sources.length > 0 && targets.length > 0;
}

function pairsByPlace(stretch: readonly BlockPair[]): PlacedPair[] {
  const inOrder = (all: readonly Block[]) => [...all].sort((a, b) => a.span.start - b.span.start);
  const sources = inOrder(stretch.flatMap((pair) => pair.sources));
  const targets = inOrder(stretch.flatMap((pair) => pair.targets));
  const isParallel =
    sources.length === targets.length &&
    targets.every((target, index) => isSameKind(sources[index]!, target));
  if (!isParallel) return stretch.map((pair) => ({ ...pair, by: 'none' }));
  const byTarget = new Map<Block | undefined, BlockPair[]>();
  for (const pair of stretch) {
    const known = byTarget.get(pair.targets[0]);
    if (known) known.push(pair);
    else byTarget.set(pair.targets[0], [pair]);
  }
  return targets.map((target, index): PlacedPair => {
    const pair = [sources[index]!, target] as const;
    const known = byTarget.get(target)?.find((each) => each.sources[0] === pair[0]);
    const isKnown = known?.sources.length === 1 && known.targets.length === 1;
    const { probability, confidence } = isKnown ? known : { probability: 0, confidence: 'low' as const };
    return { sources: [pair[0]], targets: [target], probability, confidence, isMoved: false, by: 'place' };
  });
}

function isSameKind(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.depth === b.depth && a.isQuoted === b.isQuoted;
}

/**
 * The blocks of the same rank, where all of both pages is of the same kinds in the same order;
 * undefined where it is not. This holds of a page whose texts all went astray, too. Messages of a
 * catalogue belong together by their keys, in whatever order its translators keep them.
 */
export function pairsInRank({ blocks, target }: PagePair): PlacedPair[] | undefined {
  if (target.catalogue) return undefined;
  const pairs = pairsByPlace(blocks);
  return pairs.length > 0 && pairs.every(({ by }) => by === 'place') ? pairs : undefined;
}

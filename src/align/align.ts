import type { BlockFeatures, PairFeatures } from './features.ts';
import { withJoinedGaps } from './joined-gaps.ts';
import { joinScore, matchScore, NEVER } from './score.ts';

/** Which blocks of a source translate to which of a target, by index: one and one, or two and one, or one alone. */
export interface Match {
  sources: readonly number[];
  targets: readonly number[];
  /**
   * Probability of this match among all alignments, 0 to 1. Of a block alone: that some block hereabouts
   * stands alone, whichever of several alike it is.
   */
  probability: number;
  /** Does it stand elsewhere in the target than its neighbours? */
  isMoved: boolean;
}

/** What leaving a block alone costs, and reading two blocks as one, and turning two neighbours round. */
const GAP = -3;
const JOIN = -3.5;
/** Items of a list are kept apart by all who translate. */
const JOIN_ITEMS = -5.5;
const SWAP = -4;
/** A block that stands elsewhere than its neighbours is the same one when this much speaks for it. */
const LEAST_MOVED = 7;
const NARROWEST_BAND = 12;
const WIDEST_BAND = 600;

/** Moves that end in a cell: how many sources and targets they take. */
const MOVES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
] as const;
const SWAPPED = 5;

/**
 * Aligns the blocks of two pages by dynamic programming in a band around the diagonal, which widens
 * until the best path keeps off its edge. The probability of each match comes from the forward and
 * backward sums over all paths (Durbin et al. 1998, "Biological Sequence Analysis", section 4.4).
 *
 * @returns matches in the order of the target; what the target dropped stands where it would be
 */
export function align(pair: PairFeatures): Match[] {
  const [rows, columns] = [pair.source.length, pair.target.length];
  // The bands of neighbouring rows must overlap, or no path leads through.
  const narrowest = Math.ceil(columns / Math.max(1, rows)) + 2;
  const widest = Math.max(narrowest, Math.min(WIDEST_BAND, Math.max(rows, columns)));
  let width = Math.max(narrowest, Math.min(widest, NARROWEST_BAND + Math.ceil(Math.abs(rows - columns) / 4)));
  for (;;) {
    const { matches, touchesEdge } = new Lattice(pair, width).best();
    if (!touchesEdge || width >= widest) return withMoved(withJoinedGaps(matches, pair), pair);
    width = Math.min(widest, width * 2);
  }
}

/** The cells of the band, row by row of sources; a row holds `2 * width + 1` cells. */
class Lattice {
  readonly #pair: PairFeatures;
  readonly #rows: number;
  readonly #columns: number;
  readonly #width: number;
  readonly #stride: number;
  /** Scores of one source block and one target block, NaN while unknown. */
  readonly #scores: Float64Array;

  constructor(pair: PairFeatures, width: number) {
    this.#pair = pair;
    this.#rows = pair.source.length;
    this.#columns = pair.target.length;
    this.#width = width;
    this.#stride = 2 * width + 1;
    this.#scores = new Float64Array((this.#rows + 1) * this.#stride).fill(Number.NaN);
  }

  best(): { matches: Match[]; touchesEdge: boolean } {
    const size = (this.#rows + 1) * this.#stride;
    const moveScores = new Float64Array(size * MOVES.length).fill(NEVER);
    const forward = new Float64Array(size).fill(NEVER);
    const highest = new Float64Array(size).fill(NEVER);
    const lastMove = new Int8Array(size).fill(-1);
    const origin = this.#cell(0, 0);
    forward[origin] = 0;
    highest[origin] = 0;
    this.#eachCell((i, j, cell) => {
      if (cell === origin) return;
      for (let move = 0; move < MOVES.length; move++) {
        const [sources, targets] = MOVES[move]!;
        const from = this.#cell(i - sources, j - targets);
        if (from === -1 || highest[from]! <= NEVER) continue;
        const score = this.#moveScore(move, i, j);
        if (score <= NEVER) continue;
        moveScores[cell * MOVES.length + move] = score;
        forward[cell] = logAdd(forward[cell]!, forward[from]! + score);
        if (highest[from]! + score > highest[cell]!) {
          highest[cell] = highest[from]! + score;
          lastMove[cell] = move;
        }
      }
    });
    const backward = this.#backward(moveScores, size);
    const whole = forward[this.#cell(this.#rows, this.#columns)]!;
    const probabilityOf = (cell: number, move: number, from: number) =>
      Math.exp(forward[from]! + moveScores[cell * MOVES.length + move]! + backward[cell]! - whole);
    const path = this.#path(lastMove, probabilityOf);
    return { ...path, matches: withAlone(path.matches, this.#alone(probabilityOf)) };
  }

  /** For each block of either page: the probability that it stands alone. */
  #alone(probabilityOf: (cell: number, move: number, from: number) => number): Alone {
    const alone: Alone = { sources: new Float64Array(this.#rows), targets: new Float64Array(this.#columns) };
    this.#eachCell((i, j, cell) => {
      const above = this.#cell(i - 1, j);
      const before = this.#cell(i, j - 1);
      if (above !== -1) alone.sources[i - 1]! += probabilityOf(cell, 0, above);
      if (before !== -1) alone.targets[j - 1]! += probabilityOf(cell, 1, before);
    });
    return alone;
  }

  #backward(moveScores: Float64Array, size: number): Float64Array {
    const backward = new Float64Array(size).fill(NEVER);
    backward[this.#cell(this.#rows, this.#columns)] = 0;
    this.#eachCellBackwards((i, j, cell) => {
      if (backward[cell]! <= NEVER) return;
      for (let move = 0; move < MOVES.length; move++) {
        const [sources, targets] = MOVES[move]!;
        const score = moveScores[cell * MOVES.length + move]!;
        if (score <= NEVER) continue;
        const from = this.#cell(i - sources, j - targets);
        backward[from] = logAdd(backward[from]!, score + backward[cell]!);
      }
    });
    return backward;
  }

  #path(
    lastMove: Int8Array,
    probabilityOf: (cell: number, move: number, from: number) => number,
  ): { matches: Match[]; touchesEdge: boolean } {
    const matches: Match[] = [];
    let touchesEdge = false;
    let [i, j] = [this.#rows, this.#columns];
    while (i > 0 || j > 0) {
      const cell = this.#cell(i, j);
      const move = lastMove[cell]!;
      const [sources, targets] = MOVES[move]!;
      const from = this.#cell(i - sources, j - targets);
      const probability = Math.min(1, probabilityOf(cell, move, from));
      touchesEdge ||= this.#isAtEdge(i, j);
      if (move === SWAPPED) {
        matches.push({ sources: [i - 2], targets: [j - 1], probability, isMoved: true });
        matches.push({ sources: [i - 1], targets: [j - 2], probability, isMoved: true });
      } else {
        const range = (end: number, length: number) =>
          Array.from({ length }, (_, index) => end - length + index);
        matches.push({ sources: range(i, sources), targets: range(j, targets), probability, isMoved: false });
      }
      i -= sources;
      j -= targets;
    }
    return { matches: matches.reverse(), touchesEdge };
  }

  #moveScore(move: number, i: number, j: number): number {
    switch (move) {
      case 0:
      case 1:
        return GAP;
      case 2:
        return this.#score(i - 1, j - 1);
      case 3:
        return this.#joinScore(i, j, 'sources');
      case 4:
        return this.#joinScore(i, j, 'targets');
      default:
        return this.#swapScore(i, j);
    }
  }

  #score(source: number, target: number): number {
    const cell = this.#cell(source + 1, target + 1);
    if (cell === -1) return NEVER;
    const known = this.#scores[cell]!;
    if (!Number.isNaN(known)) return known;
    const score = matchScore(this.#pair.source[source]!, this.#pair.target[target]!, this.#pair);
    this.#scores[cell] = score;
    return score;
  }

  #joinScore(i: number, j: number, side: 'sources' | 'targets'): number {
    const { source, target } = this.#pair;
    const [ones, others] = side === 'sources' ? [source, target] : [target, source];
    const [one, other] = side === 'sources' ? [i, j] : [j, i];
    if (one < 2) return NEVER;
    const joined = [ones[one - 2]!, ones[one - 1]!] as const;
    const single = others[other - 1]!;
    if (!isJoinable(joined[0]) || !isJoinable(joined[1]) || !isJoinable(single)) return NEVER;
    const score = joinScore(joined, single, this.#pair, side);
    return score <= NEVER ? NEVER : score + (joined[0].block.kind === 'list-item' ? JOIN_ITEMS : JOIN);
  }

  #swapScore(i: number, j: number): number {
    const [first, second] = [this.#score(i - 2, j - 1), this.#score(i - 1, j - 2)];
    return first > 0 && second > 0 ? SWAP + first + second : NEVER;
  }

  /** First column of a row's band. */
  #first(i: number): number {
    return Math.round((i * this.#columns) / Math.max(1, this.#rows)) - this.#width;
  }

  /** -1 outside the band. */
  #cell(i: number, j: number): number {
    if (i < 0 || j < 0 || i > this.#rows || j > this.#columns) return -1;
    const offset = j - this.#first(i);
    return offset < 0 || offset >= this.#stride ? -1 : i * this.#stride + offset;
  }

  /** Is the band cut off here, though the page goes on? */
  #isAtEdge(i: number, j: number): boolean {
    const offset = j - this.#first(i);
    return (offset <= 1 && j > 1) || (offset >= this.#stride - 2 && j < this.#columns - 1);
  }

  #eachCell(visit: (i: number, j: number, cell: number) => void): void {
    for (let i = 0; i <= this.#rows; i++) {
      const first = this.#first(i);
      const last = Math.min(this.#columns, first + this.#stride - 1);
      for (let j = Math.max(0, first); j <= last; j++) visit(i, j, i * this.#stride + j - first);
    }
  }

  #eachCellBackwards(visit: (i: number, j: number, cell: number) => void): void {
    for (let i = this.#rows; i >= 0; i--) {
      const first = this.#first(i);
      const last = Math.min(this.#columns, first + this.#stride - 1);
      for (let j = last; j >= Math.max(0, first); j--) visit(i, j, i * this.#stride + j - first);
    }
  }
}

interface Alone {
  sources: Float64Array;
  targets: Float64Array;
}

/** Blocks that are alike can be told apart by their place alone: so near is the same place. */
const NEIGHBOURHOOD = 4;

function withAlone(matches: readonly Match[], alone: Alone): Match[] {
  const found = {
    sources: matches.flatMap(({ sources, targets }) => (targets.length === 0 ? sources : [])),
    targets: matches.flatMap(({ sources, targets }) => (sources.length === 0 ? targets : [])),
  };
  const probabilityOf = (side: keyof Alone, index: number) => {
    const isNear = (other: number) => Math.abs(other - index) <= NEIGHBOURHOOD;
    const sum = alone[side]
      .subarray(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD + 1)
      .reduce((total, each) => total + each, 0);
    return Math.min(1, sum / found[side].filter(isNear).length);
  };
  return matches.map((match) => {
    if (match.targets.length === 0)
      return { ...match, probability: probabilityOf('sources', match.sources[0]!) };
    if (match.sources.length === 0)
      return { ...match, probability: probabilityOf('targets', match.targets[0]!) };
    return match;
  });
}

function isJoinable({ block }: BlockFeatures): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item';
}

/** Of two logarithms so far apart, the sum is the greater. */
const NEGLIGIBLE = 30;

function logAdd(a: number, b: number): number {
  if (a <= NEVER) return b;
  const high = a > b ? a : b;
  const distance = Math.abs(a - b);
  return distance > NEGLIGIBLE ? high : high + Math.log1p(Math.exp(-distance));
}

/** Blocks that one page dropped and the other added are one block that moved, when enough speaks for it. */
function withMoved(matches: readonly Match[], pair: PairFeatures): Match[] {
  const dropped = matches.filter(({ targets }) => targets.length === 0);
  const added = matches.filter(({ sources }) => sources.length === 0);
  if (dropped.length === 0 || added.length === 0) return [...matches];
  const candidates = dropped.flatMap((from) =>
    added.map((to) => ({
      from,
      to,
      score: matchScore(pair.source[from.sources[0]!]!, pair.target[to.targets[0]!]!, pair),
    })),
  );
  const gone = new Set<Match>();
  const movedTo = new Map<Match, Match>();
  for (const { from, to, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < LEAST_MOVED) break;
    if (gone.has(from) || movedTo.has(to)) continue;
    gone.add(from);
    const rivals = candidates.filter((other) => other.from === from || other.to === to);
    const whole = rivals.reduce((sum, other) => sum + Math.exp(other.score - score), 0);
    movedTo.set(to, { sources: from.sources, targets: to.targets, probability: 1 / whole, isMoved: true });
  }
  return matches.flatMap((match) => (gone.has(match) ? [] : [movedTo.get(match) ?? match]));
}

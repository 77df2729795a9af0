import type { Match } from './align.ts';
import type { PairFeatures } from './features.ts';
import { matchScore, NEVER } from './score.ts';

/**
 * What a second gap costs more than one that is longer (an affine cost after Gotoh 1982): who drops a
 * section drops it in one piece, and blocks that are alike may be paired with others in the midst of it.
 */
const OPENING = 4;
/** So many blocks between two gaps may belong before or behind them. */
const MOST_BETWEEN = 6;
/** A section begins with its heading. */
const HEADING = 1;
const HEADING_OF_SLIDE = 2;

type Side = 'sources' | 'targets';

/**
 * Reads two gaps as one where the blocks between them fit as well before it or behind it, and lets a gap begin
 * with a heading where the blocks around it fit as well.
 */
export function withJoinedGaps(matches: readonly Match[], pair: PairFeatures): Match[] {
  let joined = [...matches];
  for (const side of ['sources', 'targets'] as const) {
    for (let start = 0; start < joined.length; start++) {
      const found = joinedAt(joined, start, side, pair);
      if (found) joined = [...joined.slice(0, start), ...found, ...joined.slice(start + found.length)];
      const slid = slidAt(joined, start, side, pair);
      if (slid)
        joined = [...joined.slice(0, slid.at), ...slid.run, ...joined.slice(slid.at + slid.run.length)];
    }
  }
  return joined;
}

/** The matches from the first of a gap to the last of the next one, with one gap; undefined where two are likelier. */
function joinedAt(
  matches: readonly Match[],
  start: number,
  side: Side,
  pair: PairFeatures,
): Match[] | undefined {
  const isGap = (index: number) => matches[index] !== undefined && isAlone(matches[index], side);
  if (!isGap(start) || isGap(start - 1)) return undefined;
  let middle = start;
  while (isGap(middle)) middle++;
  let next = middle;
  while (next < matches.length && next - middle <= MOST_BETWEEN && isPlainPair(matches[next]!)) next++;
  const count = next - middle;
  if (count === 0 || count > MOST_BETWEEN || !isGap(next)) return undefined;
  let end = next;
  while (isGap(end)) end++;
  const other = side === 'sources' ? 'targets' : 'sources';
  const run = matches.slice(start, end);
  const ones = run.flatMap((match) => match[side]);
  const others = run.flatMap((match) => match[other]);
  const scoreOf = (indices: readonly number[]) =>
    indices.reduce((sum, one, rank) => sum + scoreOfPair(one, others[rank]!, side, pair), 0);
  const before = scoreOf(matches.slice(middle, next).flatMap((match) => match[side]));
  const bonusOf = (first: number) => (isHeading(first, side, pair) ? HEADING : 0);
  const options = [0, ones.length - count].map((from) => {
    const paired = ones.slice(from, from + count);
    const gap = [...ones.slice(0, from), ...ones.slice(from + count)];
    return { from, paired, gap, score: scoreOf(paired) + bonusOf(gap[0]!) };
  });
  const best = options[0]!.score >= options[1]!.score ? options[0]! : options[1]!;
  const advantage = best.score + OPENING - before - bonusOf(ones[0]!);
  if (best.score <= NEVER || advantage <= 0) return undefined;
  const probability = 1 / (1 + Math.exp(-advantage));
  const least = Math.min(...run.filter((match) => isAlone(match, side)).map((match) => match.probability));
  const alone = best.gap.map((index) => aloneOf(index, side, least));
  const pairs = best.paired.map((one, rank) => pairOf(one, others[rank]!, side, probability));
  return best.from === 0 ? [...pairs, ...alone] : [...alone, ...pairs];
}

/** A gap that begins with a heading, a few blocks before or behind where it began, and where that changes the matches. */
function slidAt(
  matches: readonly Match[],
  start: number,
  side: Side,
  pair: PairFeatures,
): { at: number; run: Match[] } | undefined {
  const isGap = (index: number) => matches[index] !== undefined && isAlone(matches[index], side);
  if (!isGap(start) || isGap(start - 1) || isHeading(matches[start]![side][0]!, side, pair)) return undefined;
  let end = start;
  while (isGap(end)) end++;
  const options = [...slides(matches, { start, end }, -1), ...slides(matches, { start, end }, 1)].filter(
    ({ first }) => isHeading(matches[first]![side][0]!, side, pair),
  );
  let best: { at: number; run: Match[] } | undefined;
  let most = 0;
  for (const { at, to, first } of options) {
    const run = matches.slice(at, to);
    const ones = run.flatMap((match) => match[side]);
    const others = run.flatMap((match) => match[side === 'sources' ? 'targets' : 'sources']);
    const gap = ones.slice(first - at, first - at + end - start);
    const paired = ones.filter((one) => !gap.includes(one));
    const scoreOf = (indices: readonly number[]) =>
      indices.reduce((sum, one, rank) => sum + scoreOfPair(one, others[rank]!, side, pair), 0);
    const before = scoreOf(run.filter(isPlainPair).flatMap((match) => match[side]));
    const advantage = scoreOf(paired) + HEADING_OF_SLIDE - before;
    if (advantage <= most) continue;
    most = advantage;
    const probability = 1 / (1 + Math.exp(-advantage));
    const least = Math.min(...matches.slice(start, end).map((match) => match.probability));
    const alone = gap.map((index) => aloneOf(index, side, least));
    const pairs = paired.map((one, rank) => pairOf(one, others[rank]!, side, probability));
    const lead = pairs.slice(0, first - at);
    best = { at, run: [...lead, ...alone, ...pairs.slice(lead.length)] };
  }
  return best;
}

/** Where a gap may begin instead, and all that changes then: plain pairs on one side of it. */
function* slides(
  matches: readonly Match[],
  { start, end }: { start: number; end: number },
  step: -1 | 1,
): Generator<{ at: number; to: number; first: number }> {
  for (let count = 1; count <= MOST_BETWEEN; count++) {
    const next = matches[step < 0 ? start - count : end + count - 1];
    if (!next || !isPlainPair(next)) return;
    if (step < 0) yield { at: start - count, to: end, first: start - count };
    else yield { at: start, to: end + count, first: start + count };
  }
}

function isAlone(match: Match, side: Side): boolean {
  return match[side].length > 0 && match[side === 'sources' ? 'targets' : 'sources'].length === 0;
}

function isPlainPair({ sources, targets, isMoved }: Match): boolean {
  return sources.length === 1 && targets.length === 1 && !isMoved;
}

function scoreOfPair(one: number, other: number, side: Side, pair: PairFeatures): number {
  const [source, target] = side === 'sources' ? [one, other] : [other, one];
  return matchScore(pair.source[source]!, pair.target[target]!, pair);
}

function isHeading(index: number, side: Side, { source, target }: PairFeatures): boolean {
  return (side === 'sources' ? source : target)[index]!.block.kind === 'heading';
}

function aloneOf(index: number, side: Side, probability: number): Match {
  const [sources, targets] = side === 'sources' ? [[index], []] : [[], [index]];
  return { sources, targets, probability, isMoved: false };
}

function pairOf(one: number, other: number, side: Side, probability: number): Match {
  const [source, target] = side === 'sources' ? [one, other] : [other, one];
  return { sources: [source], targets: [target], probability, isMoved: false };
}

import { ATOM, type Mark, type Segment } from '../document/segment.ts';
import type { Block } from './blocks.ts';
import { readingLength } from './length.ts';
import type { BlockPair, Gap, PagePair, PairConfidence, SentencePair } from './page-pair.ts';
import { placedPairs } from './placed-pairs.ts';

/** The side that has what the other one lacks. */
export type Side = 'sources' | 'targets';

/** Letters that make a text worth missing. */
const LEAST_LETTERS = 12;
const LEAST_WORDS = 4;
/** From here on a gap is certain enough to speak of. */
const SURE = 0.7;
/** Where a dropped one is the only one, so that all other blocks have their counterparts. */
const SURE_OF_ONE = 0.5;
/** Two pages with less in common are two revisions of a page; two gaps may be larger, and one may be most of it. */
const LEAST_COVERAGE = 0.85;
const LEAST_COVERAGE_OF_ALL = 0.6;
/** A block so much too short, and so exactly as long as it should be without a sentence, lacks that. */
const PLAIN = 0.87;
const PLAIN_REST = 0.12;
/** Lengths may speak against it by so much; by more where all other sentences surely have their counterparts. */
const DOUBT = { shortest: 0.97, rest: 0.1 };
const SURE_DOUBT = { shortest: 1.02, rest: 0.35 };
/** A neighbour that is longer by this share of a missing sentence, and by that of its own length, has taken it in. */
const TAKEN_IN = 0.35;
const TAKEN_IN_OWN = 0.2;
/** Shorter sentences are said in passing, and people leave them out or put them into the one before. */
const LEAST_WEIGHTY = 60;
/** What joins two sentences in Chinese and Japanese, where other languages end the first. */
const JOINTS = /[，、；]/g;
const MARKS_OF_CLAUSES = /[,;，、；]/g;
/** With more gaps, of blocks or sentences, a page was not broken but written anew. */
const MOST_GAPS = 3;
const BLOCKS_PER_GAP = 20;
/** Of another state of its source, a page has so much at least. */
const LEAST_SURENESS = 0.5;

/** Blocks that one side has alone, where the other has nothing in their place. */
export function blocksAlone(pair: PagePair, side: Side): Gap[] {
  const other = side === 'sources' ? 'targets' : 'sources';
  const sure = side === 'sources' && pair.gaps.length === 1 ? SURE_OF_ONE : SURE;
  return pair.gaps.filter(
    (gap) => gap[other].length === 0 && gap.probability >= sure && gap[side].some(saysSomething),
  );
}

/**
 * How sure a gap is damage. Where the pages differ at many places, the source was edited after it was
 * translated, and what lacks was never there.
 */
export function gapConfidence(pair: PagePair): PairConfidence {
  let confidence = confidences.get(pair);
  if (!confidence) {
    confidence = confidenceOfGaps(pair);
    confidences.set(pair, confidence);
  }
  return confidence;
}

const confidences = new WeakMap<PagePair, PairConfidence>();

/**
 * Was a page made from another state of its source? What it says otherwise in places was right then.
 * Pages whose segments slipped out of line belong to their source nowhere, and are no such pages.
 */
export function isOfOtherState(pair: PagePair): boolean {
  return pair.sureness >= LEAST_SURENESS && gapConfidence(pair) === 'low';
}

function confidenceOfGaps(pair: PagePair): PairConfidence {
  const { gaps, coverage, blocks } = pair;
  const countOf = (side: Side) =>
    gaps.filter((gap) => gap[side].length > 0).length +
    blocks.reduce(
      (sum, each) => sum + (each.confidence === 'low' ? 0 : sentencesAlone(pair, each, side, true).length),
      0,
    );
  const [dropped, added] = [countOf('sources'), countOf('targets')];
  const isOther = gaps.length > 1 && coverage < (gaps.length > 2 ? LEAST_COVERAGE : LEAST_COVERAGE_OF_ALL);
  const isRevised =
    isOther ||
    dropped + added > Math.max(MOST_GAPS, blocks.length / BLOCKS_PER_GAP) ||
    Math.min(dropped, added) > 1;
  return isRevised ? 'low' : dropped + added > 1 ? 'medium' : 'high';
}

/**
 * Sentences that one side has alone, in blocks that belong together. The lengths must agree: without
 * them the two blocks are as long as each other, with them they are not.
 *
 * @param byLength must lengths prove each, whatever link or code is gone with it?
 */
export function sentencesAlone(
  pair: PagePair,
  blocks: BlockPair,
  side: Side,
  byLength = false,
): SentencePair[] {
  const { sources, targets } = blocks;
  if (sources.length !== 1 || targets.length !== 1 || sources[0]!.code) return [];
  const other = side === 'sources' ? 'targets' : 'sources';
  // The same number on both sides: none can stand alone.
  if (isOneSentence(sources[0]!) && isOneSentence(targets[0]!)) return [];
  if (countSentences(sources) === countSentences(targets) || !isTrusted(blocks, pair)) return [];
  const sentences = pair.sentencesOf(blocks);
  if (sentences.some((each) => each[side].length === 0)) return [];
  const alone = sentences.filter((each) => each[other].length === 0);
  if (alone.length === 0 || alone.length === sentences.length) return [];
  const missing = side === 'sources' ? 1 / pair.ratio : pair.ratio;
  const [have, lack] = [lengthOf(blocks[side]), lengthOf(blocks[other])];
  const without = have - alone.reduce((sum, each) => sum + lengthOfSegments(each[side]), 0);
  const [before, after] = [(lack * missing) / have, (lack * missing) / Math.max(1, without)];
  const areSure = sentences.every(
    (each) => each.confidence === 'high' || (each[other].length > 0 && each.confidence !== 'low'),
  );
  const doubt = areSure ? SURE_DOUBT : DOUBT;
  const rest = Math.abs(Math.log(after));
  if (before >= doubt.shortest || rest >= Math.abs(Math.log(before)) + doubt.rest) return [];
  // Which of two sentences is gone may be unsure where that one is gone is plain.
  const isPlain = before < PLAIN && rest < PLAIN_REST;
  const isTakenIn = (each: SentencePair) => {
    const index = sentences.indexOf(each);
    return [sentences[index - 1], sentences[index + 1]].some((neighbour) => {
      if (!neighbour) return false;
      const [own, length] = [neighbour[side], each[side]].map(lengthOfSegments) as [number, number];
      const surplus = lengthOfSegments(neighbour[other]) * missing - own;
      return surplus > TAKEN_IN * length && surplus > TAKEN_IN_OWN * own;
    });
  };
  const isJoined = (each: SentencePair) => {
    const index = sentences.indexOf(each);
    return (
      lengthOfSegments(each[side]) < LEAST_WEIGHTY &&
      [sentences[index - 1], sentences[index + 1]].some(
        (neighbour) =>
          neighbour && countIn(neighbour[other], JOINTS) > countIn(neighbour[side], MARKS_OF_CLAUSES),
      )
    );
  };
  const countsIn = (of: Side) =>
    countsOf(blocks[of].flatMap(({ segments }) => anchorsOf(segments, pair, of)));
  const [here, there] = [countsIn(side), countsIn(other)];
  const isThere = (anchor: string) => (there.get(anchor) ?? 0) >= here.get(anchor)!;
  // A piece of bold text, where the other block has as many: it is there in other words.
  const isStressed = (each: SentencePair) =>
    countStresses(each[side]) > 0 && stressesIn(blocks[other]) >= stressesIn(blocks[side]);
  // What only this sentence holds, and the other block too, was said elsewhere in it.
  const isKept = (each: SentencePair) => {
    const own = anchorsOf(each[side], pair, side);
    return own.length > 0 ? own.every(isThere) : isStressed(each);
  };
  // What it holds is gone with it, whatever the lengths of its neighbours say.
  const isGoneWith = (each: SentencePair) =>
    !byLength && anchorsOf(each[side], pair, side).some((anchor) => !isThere(anchor));
  const isCertain = (each: SentencePair) => areSure && (isPlain || isGoneWith(each));
  // "These are the steps:" was put into the sentence before, if that leads on to them now.
  const leadsOn = (each: SentencePair) =>
    each === sentences.at(-1) && [each[side], blocks[other].at(-1)!.segments].every(endsInColon);
  return alone
    .filter(
      (each) =>
        (isPlain || each.confidence !== 'low' || isGoneWith(each)) &&
        each[side].some((segment) => isSentence(segment, isCertain(each) ? 1 : LEAST_WORDS)) &&
        (isPlain || !isTakenIn(each) || isGoneWith(each)) &&
        (!isJoined(each) || isGoneWith(each)) &&
        !isKept(each) &&
        !leadsOn(each),
    )
    .map((each) => (each.confidence === 'low' ? { ...each, confidence: 'medium' } : each));
}

/**
 * How sure it is that a sentence without counterpart was dropped. Short ones that are not alone on a page
 * show a writer who shortens, as does a question to the reader.
 */
export function sentenceConfidence(
  { sources, targets, confidence }: SentencePair,
  ofPage: PairConfidence,
): PairConfidence {
  const segments = [...sources, ...targets];
  const isSlight = ofPage !== 'high' && lengthOfSegments(segments) < LEAST_WEIGHTY;
  // The title of a page that is linked may be one, too.
  const isQuestion = segments.every(
    ({ text, marks }) => /[?？]\s*$/.test(text) && !marks.some(({ kind }) => kind === 'link'),
  );
  return ofPage === 'low' || isSlight || isQuestion ? 'low' : confidence;
}

/** Do they belong together for what they hold, or for where they stand? */
function isTrusted({ sources, targets, confidence }: BlockPair, pair: PagePair): boolean {
  if (confidence !== 'low') return true;
  return placedPairs(pair).some(
    (each) => each.by === 'place' && each.sources[0] === sources[0] && each.targets[0] === targets[0],
  );
}

const ADDRESS = /^<?https?:/;

/** The code of a text and where its links lead. */
function anchorsOf(segments: readonly Segment[], pair: PagePair, side: Side): string[] {
  const { source } = side === 'sources' ? pair.source : pair.target;
  return segments.flatMap(({ marks }) =>
    marks.flatMap(({ kind, span, target }) => {
      if (kind === 'code') return [source.slice(span)];
      if (kind === 'link' && target) return [target];
      const masked = kind === 'mask' ? source.slice(span) : '';
      return ADDRESS.test(masked) ? [masked] : [];
    }),
  );
}

function stressesIn(blocks: readonly Block[]): number {
  return countStresses(blocks.flatMap(({ segments }) => segments));
}

function countStresses(segments: readonly Segment[]): number {
  return segments.reduce((sum, { marks }) => sum + marks.filter(({ kind }) => kind === 'strong').length, 0);
}

function countsOf(anchors: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

function countIn(segments: readonly Segment[], pattern: RegExp): number {
  return segments.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function endsInColon(segments: readonly Segment[]): boolean {
  return /[:：]\s*$/.test(segments.at(-1)?.text ?? '');
}

const STOP = /[.!?…؟۔。！？．।॥\n]/;
const ONLY_STOPS = /^[.!?…؟۔。！？．।॥]*["'”’»)\]」』】》）]*$/;

/** Text with nothing that ends a sentence but at its end: most messages of catalogues are. */
function isOneSentence({ segments }: Block): boolean {
  const [{ text } = { text: '' }] = segments;
  if (segments.length !== 1 || !/\p{L}/u.test(text)) return false;
  const stop = text.search(STOP);
  return stop < 0 || ONLY_STOPS.test(text.slice(stop));
}

function countSentences(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { segments }) => sum + segments.reduce((count, each) => count + each.sentences.length, 0),
    0,
  );
}

/** Prose, code and links do; an image, a comment or a tag may be left out or added by anyone. */
function saysSomething({ code, segments }: Block): boolean {
  return (
    code !== undefined ||
    segments.some((each) => each.marks.some(isContent) || letters(each) >= LEAST_LETTERS)
  );
}

function isContent({ kind }: Mark): boolean {
  return kind === 'code' || kind === 'link';
}

/** References in brackets and "For example:" are left out by good translators too. */
function isSentence(segment: Segment, leastWords: number): boolean {
  return (
    segment.words.length >= leastWords && letters(segment) >= LEAST_LETTERS && !/^\s*[[(]/.test(segment.text)
  );
}

function letters({ text, words }: Segment): number {
  return words.length === 0 ? 0 : readingLength(text.replaceAll(ATOM, '').trim());
}

function lengthOf(blocks: readonly Block[]): number {
  return lengthOfSegments(blocks.flatMap(({ segments }) => segments));
}

function lengthOfSegments(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + readingLength(text), 0);
}

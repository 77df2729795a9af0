import type { Document } from '../document/document.ts';
import type { Segment, SegmentKind } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { memoise } from '../memoise.ts';
import { align, type Match } from './align.ts';
import { type Block, type BlockKind, blocksOf } from './blocks.ts';

import { lengthRatio, type PairFeatures, pairFeatures, ratioOfBlocks, type Side } from './features.ts';

/** Definitions of links, and remarks that nobody reads, from where they begin. */
const APPENDIX = /\n[ \t]*(?:<!--|\[[^\]\n]+\]:).*/s;

/** How sure it is that two texts translate each other. */
export type PairConfidence = 'low' | 'medium' | 'high';

/** Blocks of the source and of the target that translate each other: one and one, two and one, or one alone. */
export interface BlockPair {
  /** None: the target added its block. */
  sources: readonly Block[];
  /** None: the target dropped the block. */
  targets: readonly Block[];
  /** Probability that they belong together (or that the one block stands alone), 0 to 1. */
  probability: number;
  confidence: PairConfidence;
  /** Does the target have it elsewhere than the source? */
  isMoved: boolean;
}

/** A segment and the one it was translated from. */
export interface SegmentPair {
  source: Segment;
  /** In a page that holds both languages: the part of its segment that the source stands behind. */
  target: Segment;
  confidence: PairConfidence;
}

/** Sentences that translate each other. Each is a segment of its own; none on one side means dropped or added. */
export interface SentencePair {
  sources: readonly Segment[];
  targets: readonly Segment[];
  confidence: PairConfidence;
}

/** Neighbouring blocks that have no counterpart: dropped sources, added targets, or both, where one stands for the other. */
export interface Gap {
  sources: readonly Block[];
  targets: readonly Block[];
  /** The least of the probabilities that its blocks stand alone. */
  probability: number;
  /** Where it is in the target: the first line behind it, or the last line of the page that holds text. */
  seam: Span;
}

/**
 * A page and the page it was translated from, aligned.
 *
 * Spans of the source are offsets in the source's text: report them as related places with `side: 'source'`.
 */
export class PagePair {
  /** In a page that holds both languages: that page, with its source texts as segments. */
  readonly source: Document;
  readonly target: Document;
  /** In the order of the target; what it dropped stands where it would be. */
  readonly blocks: readonly BlockPair[];
  /** Front matter first, then in the order of the target. */
  readonly segments: readonly SegmentPair[];
  /** Letters of the target for one of the source. */
  readonly ratio: number;
  /** Share of the blocks of both pages that have a counterpart, 0 to 1. A low one tells of another revision. */
  readonly coverage: number;
  /** Of catalogues: the first pair of each message, where what lacked before it ends. */
  readonly #firsts: ReadonlySet<BlockPair>;
  #gaps: Gap[] | undefined;
  readonly #byTarget = new Map<Segment, SegmentPair[]>();
  readonly #sentencesOf = memoise((pair: BlockPair) => this.#alignSentences(pair));

  private constructor(
    sides: Pick<PagePair, 'source' | 'target' | 'blocks' | 'ratio'>,
    whole: readonly Segment[],
    firsts: ReadonlySet<BlockPair> = new Set(),
  ) {
    this.#firsts = firsts;
    this.source = sides.source;
    this.target = sides.target;
    this.blocks = sides.blocks;
    this.ratio = sides.ratio;
    this.segments = [...pairFrontMatter(this.source, this.target), ...this.blocks.flatMap(pairSegments)];
    this.coverage = coverageOf(this.blocks);
    for (const [index, pair] of this.segments.entries()) {
      const target = whole[index] ?? pair.target;
      const known = this.#byTarget.get(target);
      if (known) known.push(pair);
      else this.#byTarget.set(target, [pair]);
    }
  }

  /**
   * The pair of a document and what it was translated from, or of the two languages in it. Undefined when
   * there is no source, or when only one of the two is a catalogue.
   */
  static of(source: Document | undefined, target: Document): PagePair | undefined {
    if (!source) return PagePair.ofUnits(target);
    if (source.catalogue && target.catalogue) return PagePair.ofMessages(source, target);
    return source.catalogue || target.catalogue ? undefined : PagePair.ofPages(source, target);
  }

  /** Pairs two catalogues message by message, and aligns the blocks of each. */
  static ofMessages(source: Document, target: Document): PagePair {
    const all = [source, target].map((document) => ({ document, blocks: blocksOf(document) }));
    const ratio = ratioOfBlocks(all[0]!.blocks, all[1]!.blocks);
    const [sources, targets] = all.map(blocksByMessage);
    const otherIds = new Map(target.catalogue!.messages.map(({ id, otherId }) => [id, otherId]));
    const messages = [...targets!].map(([id, to]): BlockPair[] => {
      const from = sources!.get(id) ?? sources!.get(otherIds.get(id) ?? id);
      if (!from) return [];
      if (from.length === 1 && to.length === 1) return [surePair(from, to)];
      const features = pairFeatures(
        { document: source, blocks: from },
        { document: target, blocks: to },
        ratio,
      );
      return align(features).map((match) => blockPair(match, features));
    });
    const firsts = new Set(messages.flatMap(([first]) => first ?? []));
    return new PagePair({ source, target, blocks: messages.flat(), ratio }, [], firsts);
  }

  /** Aligns two pages block by block. */
  static ofPages(source: Document, target: Document): PagePair {
    const sides = [source, target].map((document) => ({ document, blocks: blocksOf(document) }));
    const features = pairFeatures(sides[0]!, sides[1]!);
    const matches = align(features);
    const blocks = matches.map((match) => blockPair(match, features));
    return new PagePair({ source, target, blocks, ratio: ratioOf(matches, features) }, []);
  }

  /** The pairs of a page that holds both languages; undefined when it holds none. */
  static ofUnits(document: Document): PagePair | undefined {
    const { units } = document;
    if (units.length === 0) return undefined;
    const source: Document = {
      ...document,
      tree: { type: 'root', children: [] },
      frontMatter: undefined,
      segments: units.map(({ source: segment }) => segment),
      links: [],
      codeBlocks: [],
      comments: [],
      units: [],
    };
    const blocks = units.map(({ segment, at, to, source: from }): BlockPair => {
      const part = segment.part(at, to);
      return surePair([blockOf(from)], part.text.trim() ? [blockOf(part)] : []);
    });
    const ratio = ratioOfBlocks(
      blocks.flatMap(({ sources }) => sources),
      blocks.flatMap(({ targets }) => targets),
    );
    const whole = units.flatMap(({ segment }, index) => (blocks[index]!.targets.length > 0 ? [segment] : []));
    return new PagePair({ source, target: document, blocks, ratio }, whole);
  }

  /** Of the page that has more of them, the share of blocks that surely have a counterpart, 0 to 1. Kept by revisions, low for strangers. */
  get sureness(): number {
    const shareOf = (side: 'sources' | 'targets') => {
      const amounts = this.blocks.map((pair) => ({ count: pair[side].length, isSure: isSurePair(pair) }));
      const all = amounts.reduce((sum, { count }) => sum + count, 0);
      return all === 0 ? 0 : amounts.reduce((sum, { count, isSure }) => sum + (isSure ? count : 0), 0) / all;
    };
    return Math.max(shareOf('sources'), shareOf('targets'));
  }

  /** Do source and target stand in one file? */
  get isOneFile(): boolean {
    return this.source.source === this.target.source;
  }

  /** What a segment of the target was translated from: none, one, or in a page with both languages several. */
  counterparts(target: Segment): readonly SegmentPair[] {
    return this.#byTarget.get(target) ?? [];
  }

  /** Runs of blocks that one side has alone: what was dropped as a whole, or added. */
  get gaps(): readonly Gap[] {
    this.#gaps ??= this.#findGaps();
    return this.#gaps;
  }

  /** The sentences of blocks that belong together, aligned. */
  sentencesOf(pair: BlockPair): readonly SentencePair[] {
    return this.#sentencesOf(pair);
  }

  #findGaps(): Gap[] {
    const gaps: Gap[] = [];
    let run: BlockPair[] = [];
    let before: Block | undefined;
    const close = (next: Block | undefined) => {
      const sources = run.flatMap((pair) => pair.sources);
      const targets = run.flatMap((pair) => pair.targets);
      if (run.length > 0) {
        const probability = Math.min(...run.map((pair) => pair.probability));
        gaps.push({ sources, targets, probability, seam: this.#seam(next, before) });
      }
      run = [];
    };
    for (const pair of this.blocks) {
      if (this.#firsts.has(pair)) {
        close(undefined);
        before = undefined;
      }
      if (pair.sources.length > 0 && pair.targets.length > 0) close(pair.targets[0]);
      else run.push(pair);
      before = pair.targets.at(-1) ?? before;
    }
    close(undefined);
    return gaps;
  }

  /**
   * The first line of a block of the target; of none, the last line of the page (or of its message) that is
   * not blank, before the definitions and remarks at its end.
   */
  #seam(next: Block | undefined, before: Block | undefined): Span {
    const { source, catalogue } = this.target;
    const last =
      before?.span ?? this.blocks.findLast(({ targets }) => targets.length > 0)?.targets.at(-1)?.span;
    const end = last?.end ?? 0;
    const rest = source.text.slice(end).replace(APPENDIX, '').trimEnd();
    const whole = { start: 0, end: rest === '' ? end : end + rest.length };
    const span = next?.span ?? (catalogue && last) ?? whole;
    const { line } = source.position(next ? span.start : Math.max(span.start, span.end - 1));
    const bounds = source.lineSpan(line);
    return { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
  }

  #alignSentences({ sources, targets, confidence }: BlockPair): SentencePair[] {
    const sides = [
      { document: this.source, blocks: sources.flatMap(sentenceBlocks) },
      { document: this.target, blocks: targets.flatMap(sentenceBlocks) },
    ];
    const features = pairFeatures(sides[0]!, sides[1]!, this.ratio, true);
    return align(features).map((match): SentencePair => {
      const pair = blockPair(match, features);
      const segmentsOf = (blocks: readonly Block[]) => blocks.flatMap(({ segments }) => segments);
      return {
        sources: segmentsOf(pair.sources),
        targets: segmentsOf(pair.targets),
        confidence: lesser(pair.confidence, confidence),
      };
    });
  }
}

/** Letters of the target for one of the source, in prose that surely belongs together. */
function ratioOf(matches: readonly Match[], { source, target }: PairFeatures): number {
  let [from, to] = [0, 0];
  for (const { sources, targets, probability } of matches) {
    if (sources.length === 0 || targets.length === 0 || probability < SURE) continue;
    if (source[sources[0]!]!.block.code) continue;
    for (const index of sources) from += source[index]!.length;
    for (const index of targets) to += target[index]!.length;
  }
  return lengthRatio(from, to);
}

const SURE = 0.95;
const LIKELY = 0.7;

function blockPair({ sources, targets, probability, isMoved }: Match, features: PairFeatures): BlockPair {
  return {
    sources: sources.map((index) => features.source[index]!.block),
    targets: targets.map((index) => features.target[index]!.block),
    probability,
    confidence: probability >= SURE ? 'high' : probability >= LIKELY ? 'medium' : 'low',
    isMoved,
  };
}

/** Blocks that the file itself pairs. */
function surePair(sources: readonly Block[], targets: readonly Block[]): BlockPair {
  return { sources, targets, probability: 1, confidence: 'high', isMoved: false };
}

/** The blocks of each message of a catalogue, by its id. */
function blocksByMessage({ document, blocks }: Side): Map<string, Block[]> {
  const messages = document.catalogue!.messages.filter(({ gap }) => !gap);
  const byId = new Map<string, Block[]>(messages.map(({ id }) => [id, []]));
  let index = 0;
  for (const block of blocks) {
    while (messages[index]!.span.end < block.span.start) index++;
    byId.get(messages[index]!.id)!.push(block);
  }
  return byId;
}

function lesser(a: PairConfidence, b: PairConfidence): PairConfidence {
  const scale: readonly PairConfidence[] = ['low', 'medium', 'high'];
  return scale[Math.min(scale.indexOf(a), scale.indexOf(b))]!;
}

const BLOCK_KINDS: Partial<Record<SegmentKind, BlockKind>> = {
  heading: 'heading',
  'list-item': 'list-item',
  'table-cell': 'table-row',
  html: 'html',
};

function blockOf(segment: Segment): Block {
  const kind = BLOCK_KINDS[segment.kind] ?? 'paragraph';
  return { kind, span: segment.span, depth: segment.depth ?? 0, isQuoted: false, segments: [segment] };
}

function sentenceBlocks({ segments }: Block): Block[] {
  return segments.flatMap((segment) =>
    segment.sentences.map(
      ({ at, to }): Block => ({ ...blockOf(segment.part(at, to)), kind: 'paragraph', depth: 0 }),
    ),
  );
}

/** Segments of two blocks, in the order of each kind; none where the blocks differ in what they hold. */
function pairSegments({ sources, targets, confidence }: BlockPair): SegmentPair[] {
  if (sources.length !== 1 || targets.length !== 1) return [];
  const [from, to] = [sources[0]!.segments, targets[0]!.segments];
  const kinds = [...new Set(to.map(({ kind }) => kind))];
  const isAlone = from.length === 1 && to.length === 1;
  return kinds.flatMap((kind) => {
    const sourcesOfKind = isAlone ? from : from.filter((segment) => segment.kind === kind);
    const targetsOfKind = to.filter((segment) => segment.kind === kind);
    if (sourcesOfKind.length !== targetsOfKind.length) return [];
    return targetsOfKind.map((target, index) => ({ source: sourcesOfKind[index]!, target, confidence }));
  });
}

/** Values of one key; of a list, those at the same place. */
function pairFrontMatter(source: Document, target: Document): SegmentPair[] {
  const valuesOf = ({ segments }: Document, key: string | undefined) =>
    segments.filter((segment) => segment.kind === 'front-matter' && segment.key === key);
  const keys = new Set(target.segments.flatMap(({ kind, key }) => (kind === 'front-matter' ? [key] : [])));
  return [...keys].flatMap((key) => {
    const [from, to] = [valuesOf(source, key), valuesOf(target, key)];
    if (from.length !== to.length) return [];
    return to.map(
      (segment, index): SegmentPair => ({ source: from[index]!, target: segment, confidence: 'high' }),
    );
  });
}

function isSurePair({ sources, targets, confidence }: BlockPair): boolean {
  return sources.length > 0 && targets.length > 0 && confidence === 'high';
}

function coverageOf(blocks: readonly BlockPair[]): number {
  let all = 0;
  let matched = 0;
  for (const { sources, targets } of blocks) {
    const count = sources.length + targets.length;
    all += count;
    if (sources.length > 0 && targets.length > 0) matched += count;
  }
  return all === 0 ? 1 : matched / all;
}

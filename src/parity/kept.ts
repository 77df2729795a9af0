import type { Block } from '../align/blocks.ts';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import type { Mark } from '../document/segment.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import { memoise } from '../memoise.ts';

/** Something that translation keeps as it is: a code span, a destination, a placeholder. */
export interface Kept {
  /** Things with equal keys are the same. */
  key: string;
  /** As it reads, for messages. */
  text: string;
  span: Span;
}

/** What a block of the source holds, and its counterpart does not. */
export interface Loss<K extends Kept> {
  lost: K;
  /** What most probably stands for it; only this block of the target has it. */
  instead?: K;
}

export interface Reading<K extends Kept> {
  /** What a block holds of it, in reading order. */
  read(block: Block, document: Document): readonly K[];
  /** How probably one was made of the other, 0 to 1; below 0.3 they are not compared. */
  kinship(lost: K, added: K): number;
  /** Other keys that a thing of the source may have, such as that of its repaired form. */
  aliases?(lost: K): readonly string[];
}

const LEAST_KINSHIP = 0.3;
/** As far, in blocks, as translators move things. */
const NEIGHBOURHOOD = 3;

/** Compares what two pages hold, block by block, with an eye on the rest of the page: what moved is not lost. */
export class KeptThings<K extends Kept> {
  readonly #pair: PagePair;
  readonly #reading: Reading<K>;
  readonly #sources: (block: Block) => readonly K[];
  readonly #targets: (block: Block) => readonly K[];
  /** Where each pair of blocks stands among the others. */
  readonly #places: ReadonlyMap<BlockPair, number>;
  /** How many more of a thing the target has than the source, at each pair of blocks where that is not none. */
  #surplus: ReadonlyMap<string, readonly { place: number; count: number }[]> | undefined;
  #counts: { source: Map<string, number>; target: Map<string, number> } | undefined;

  constructor(pair: PagePair, reading: Reading<K>) {
    this.#pair = pair;
    this.#places = new Map(pair.blocks.map((blocks, place) => [blocks, place]));
    this.#reading = reading;
    this.#sources = memoise((block) => reading.read(block, pair.source));
    this.#targets = memoise((block) => reading.read(block, pair.target));
  }

  /**
   * None for blocks that do not surely belong together: what is missing there may stand elsewhere.
   *
   * @param isNamed does the target name a lost thing otherwise, so that nothing stands for it?
   */
  lossesOf(blocks: BlockPair, isNamed: (lost: K) => boolean = () => false): Loss<K>[] {
    const { sources, targets } = blocks;
    if (!this.#isSure(blocks) || sources.length === 0 || targets.length === 0) return [];
    const things = sources.flatMap((block) => this.#sources(block));
    if (things.length === 0) return [];
    const open = targets.flatMap((block) => this.#targets(block));
    const gone = things.filter((thing) => {
      const keys = [thing.key, ...(this.#reading.aliases?.(thing) ?? [])];
      const index = open.findIndex(({ key }) => keys.includes(key));
      if (index !== -1) open.splice(index, 1);
      return index === -1;
    });
    if (gone.length === 0) return [];
    const place = this.#places.get(blocks)!;
    const surplus = (key: string) => this.#surplusNear(key, place);
    const lost = gone.filter(({ key }) => surplus(key) < 0);
    const added = open.filter(({ key }) => surplus(key) > 0);
    return this.#matched(lost, added, isNamed);
  }

  /** Things that both blocks hold, in the order of the source. */
  matchesOf(blocks: BlockPair): { source: K; target: K }[] {
    if (!this.#isSure(blocks)) return [];
    const { sources, targets } = blocks;
    const things = sources.flatMap((block) => this.#sources(block));
    if (things.length === 0) return [];
    const open = targets.flatMap((block) => this.#targets(block));
    return things.flatMap((source) => {
      const index = open.findIndex(({ key }) => key === source.key);
      return index === -1 ? [] : [{ source, target: open.splice(index, 1)[0]! }];
    });
  }

  /** Does enough speak for the pair, if only its place: alone between two sure ones? What was lost or altered speaks no more. */
  #isSure(blocks: BlockPair): boolean {
    if (blocks.confidence !== 'medium') return blocks.confidence === 'high';
    const place = this.#places.get(blocks)!;
    return [place - 1, place + 1].every((index) => {
      const other = this.#pair.blocks[index];
      return (
        !other || (other.confidence === 'high' && other.sources.length === 1 && other.targets.length === 1)
      );
    });
  }

  /** How often the translated page has a thing, anywhere. */
  countInTarget(key: string): number {
    return this.#countsOfPage().target.get(key) ?? 0;
  }

  /** How often the source has a thing, anywhere. */
  countInSource(key: string): number {
    return this.#countsOfPage().source.get(key) ?? 0;
  }

  /** How many things the source has. */
  get sourceCount(): number {
    return [...this.#countsOfPage().source.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The best match of each lost thing among the added ones; what stands at the same place wins a tie. */
  #matched(lost: readonly K[], added: readonly K[], isNamed: (lost: K) => boolean): Loss<K>[] {
    const open = added.length === 0 ? [] : lost.filter((thing) => !isNamed(thing));
    const matches = open
      .flatMap((from, row) =>
        added.map((to, column) => ({
          from,
          to,
          score: this.#reading.kinship(from, to) - 0.01 * Math.abs(row - column),
        })),
      )
      .filter(({ score }) => score >= LEAST_KINSHIP)
      .sort((a, b) => b.score - a.score);
    const taken = new Map<K, K>();
    const used = new Set<K>();
    for (const { from, to } of matches) {
      if (taken.has(from) || used.has(to)) continue;
      taken.set(from, to);
      used.add(to);
    }
    return lost.map((thing) => {
      const instead = taken.get(thing);
      return instead ? { lost: thing, instead } : { lost: thing };
    });
  }

  /** What a block has too few of, its neighbours may have too many of: it moved. */
  #surplusNear(key: string, place: number): number {
    this.#surplus ??= this.#findSurplus();
    let sum = 0;
    for (const each of this.#surplus.get(key) ?? [])
      if (Math.abs(each.place - place) <= NEIGHBOURHOOD) sum += each.count;
    return sum;
  }

  #findSurplus(): Map<string, { place: number; count: number }[]> {
    const surplus = new Map<string, { place: number; count: number }[]>();
    for (const [place, { sources, targets }] of this.#pair.blocks.entries()) {
      const counts = new Map<string, number>();
      const add = (things: readonly K[], count: number) => {
        for (const { key } of things) counts.set(key, (counts.get(key) ?? 0) + count);
      };
      for (const block of targets) add(this.#targets(block), 1);
      for (const block of sources) add(this.#sources(block), -1);
      for (const [key, count] of counts) {
        if (count === 0) continue;
        const known = surplus.get(key);
        if (known) known.push({ place, count });
        else surplus.set(key, [{ place, count }]);
      }
    }
    return surplus;
  }

  #countsOfPage(): { source: Map<string, number>; target: Map<string, number> } {
    if (this.#counts) return this.#counts;
    const count = (things: readonly K[]) => {
      const counts = new Map<string, number>();
      for (const { key } of things) counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts;
    };
    const { blocks } = this.#pair;
    this.#counts = {
      source: count(blocks.flatMap(({ sources }) => sources.flatMap((block) => [...this.#sources(block)]))),
      target: count(blocks.flatMap(({ targets }) => targets.flatMap((block) => [...this.#targets(block)]))),
    };
    return this.#counts;
  }
}

/** The sentence of the target that a place of the source was translated to, or else its whole block. */
export function placeInTarget(
  pair: PagePair,
  blocks: BlockPair,
  { start, end }: Span,
): Span & { isSure: boolean } {
  const holds = ({ span }: { span: Span }) => span.start <= start && end <= span.end;
  const sentence = pair.sentencesOf(blocks).find(({ sources }) => sources.some(holds));
  const isFound = sentence !== undefined && sentence.targets.length > 0;
  const spans = (isFound ? sentence.targets : blocks.targets).map(({ span }) => span);
  const isSure = isFound && sentence.confidence === 'high';
  return { start: spans[0]!.start, end: Math.max(...spans.map((span) => span.end)), isSure };
}

/** Where a text stands in blocks as a word of its own, outside code, destinations and tags. */
export function placesOfText({ source, comments }: Document, blocks: readonly Block[], text: string): Span[] {
  const places: Span[] = [];
  for (const block of blocks) {
    const raw = source.slice(block.span);
    const marks = block.segments.flatMap((segment) => segment.marks);
    for (let index = raw.indexOf(text); index !== -1; index = raw.indexOf(text, index + 1)) {
      const start = block.span.start + index;
      const end = start + text.length;
      const isPart =
        (/^\w/.test(text) && /\w$/.test(raw.slice(0, index))) ||
        (/\w$/.test(text) && /^\w/.test(raw.slice(index + text.length)));
      const isComment = comments.some((comment) => comment.start < start && end < comment.end);
      if (!isPart && !isComment && !marks.some((mark) => hides(mark, { start, end }, source)))
        places.push({ start, end });
    }
  }
  return places;
}

/** Is a place in code, in a tag or a URL, or where a link leads? */
function hides({ kind, span }: Mark, place: Span, source: SourceText): boolean {
  const overlaps = (from: number) => from < place.end && place.start < span.end;
  if (kind === 'code') return overlaps(span.start);
  if (kind === 'html' || kind === 'mask') return span.start < place.start && place.end < span.end;
  if (kind !== 'link' && kind !== 'image') return false;
  const raw = source.slice(span);
  const end = raw.startsWith('<') ? 0 : Math.max(raw.lastIndexOf(']('), raw.lastIndexOf(']['));
  return end !== -1 && overlaps(span.start + end);
}

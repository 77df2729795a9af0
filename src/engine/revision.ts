import { type Block, blocksOf } from '../align/blocks.ts';
import { PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';

/** How the source of a page went on since the page was made from it. */
export interface SourceRevision {
  /** The commit that it was made from, shortened. */
  commit: string;
  /** The source as it is by now. */
  current: Document;
}

/** A block that two states of a page do not have alike. */
export interface BlockChange {
  /** What stood there; undefined when it is new. */
  before: Block | undefined;
  /** What stands there; undefined when it went. */
  after: Block | undefined;
  /** Of a new block: the last block before it that both states have. */
  follows: Block | undefined;
}

/**
 * The blocks that changed between two states of a page, in reading order. Told by their text, blanks
 * folded: what moved or was wrapped anew did not change.
 */
export function changedBlocks(before: Document, after: Document): BlockChange[] {
  const kept = countTexts(after);
  const unchanged = new Set<Block>();
  const pair = PagePair.ofPages(before, after);
  for (const block of pair.blocks.flatMap(({ sources }) => sources)) {
    if (take(kept, textOf(block, before))) unchanged.add(block);
  }
  const left = countTexts(before);
  for (const block of pair.blocks.flatMap(({ targets }) => targets)) {
    if (take(left, textOf(block, after))) unchanged.add(block);
  }
  const changes: BlockChange[] = [];
  let follows: Block | undefined;
  for (const { sources, targets } of pair.blocks) {
    const gone = sources.filter((block) => !unchanged.has(block));
    const fresh = targets.filter((block) => !unchanged.has(block));
    for (let index = 0; index < Math.max(gone.length, fresh.length); index++)
      changes.push({ before: gone[index], after: fresh[index], follows });
    follows = sources.at(-1) ?? follows;
  }
  return changes;
}

export function textOf({ span }: Block, { source }: Document): string {
  return source.slice(span).replace(/\s+/g, ' ').trim();
}

function countTexts(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocksOf(document)) {
    const text = textOf(block, document);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function take(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  counts.set(text, count - 1);
  return count > 0;
}

import { anchorsOf } from '../document/anchors.ts';
import type { Document } from '../document/document.ts';
import { memoise } from '../memoise.ts';
import { AnchorIndex, type Verdict } from './anchor-index.ts';
import { linkedPages } from './linked-pages.ts';
import type { Slugger } from './slugs.ts';

/** What a page offers to the links of others, and its own links to places on others. Plain data. */
export type PageFragments = {
  /** Ids that it spells out. */
  explicit: string[];
  /** Text of its headings. */
  headings: string[];
  /** Ids that only its source spells out. */
  gone: string[];
  /** What makes anchors of the headings. */
  slugger: Slugger | 'any';
  /** Does it include anchors that are not seen here? */
  isOpen: boolean;
  links: CrossLink[];
};

/** A link to a place on another page. */
export type CrossLink = {
  path: string;
  fragment: string;
  /** The fragment in the file, `#` included. */
  span: { start: number; end: number };
};

/** Ids that a page spells out and its translation does not. */
export function goneAnchors(source: Document | undefined, target: Document): string[] {
  if (!source) return [];
  const kept = new Set(anchorsOf(target).explicit.map(({ id }) => id));
  return anchorsOf(source).explicit.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

export interface BrokenCrossLink<P> {
  page: P;
  link: CrossLink;
  /** Path of the page that it most likely leads to. */
  target: string;
  verdict: Verdict<{ id: string }>;
}

/**
 * The links between pages whose fragment no page answers that they may lead to. A link to none of the
 * pages is not judged.
 *
 * @param misread gives words that damaged pipelines put for others
 */
export function* brokenCrossLinks<P extends { path: string; value: PageFragments }>(
  pages: readonly P[],
  misread: () => readonly (readonly [wrong: string, right: string])[],
): Generator<BrokenCrossLink<P>> {
  if (pages.every(({ value }) => value.links.length === 0)) return;
  const byPath = new Map(pages.map((page) => [page.path, page.value]));
  const named = (id: string) => ({ id });
  const indexOf = memoise((path: string) => {
    const { explicit, headings, gone, slugger } = byPath.get(path)!;
    const anchors = { explicit: explicit.map(named), headings: headings.map(named), gone };
    return new AnchorIndex(anchors, slugger, misread());
  });
  for (const page of pages) {
    for (const link of page.value.links) {
      const targets = linkedPages(page.path, link.path, (path) => byPath.has(path));
      const verdicts = targets.map((path) => indexOf(path).judge(link.fragment));
      const [verdict] = verdicts;
      if (verdict && !verdicts.includes(undefined)) yield { page, link, target: targets[0]!, verdict };
    }
  }
}

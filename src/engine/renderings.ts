import type { PagePair, SegmentPair } from '../align/page-pair.ts';
import { ATOM, type Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';

/** A heading or a label of an interface, and how a page renders it. Plain data: a type, since it is kept as JSON. */
export type Rendering = {
  kind: 'heading' | 'label';
  source: string;
  target: string;
  at: { start: number; end: number };
};

/** Longer ones are sentences, which are translated as they come. */
const LONGEST = 60;

/** The headings of a page, and what stands alone in bold in both texts of a pair, as labels of an interface do. */
export function renderingsOf({ segments }: PagePair): Rendering[] {
  return segments.flatMap((pair): Rendering[] => {
    if (pair.confidence !== 'high') return [];
    if (pair.target.kind === 'heading') return rendering('heading', whole(pair.source), whole(pair.target));
    const labels = boldOf(pair);
    return labels ? rendering('label', labels.source, labels.target) : [];
  });
}

interface Text {
  text: string;
  span: Span;
}

function rendering(kind: Rendering['kind'], source: Text, target: Text): Rendering[] {
  const [from, to] = [foldLabel(source.text), foldLabel(target.text)];
  const isLabel = from.length <= LONGEST && /\p{L}/u.test(from) && /\p{L}/u.test(to) && from !== to;
  return isLabel ? [{ kind, source: proseOf(source), target: proseOf(target), at: target.span }] : [];
}

function proseOf({ text }: Text): string {
  return text.replaceAll(ATOM, '').trim();
}

function whole(segment: Segment): Text {
  return { text: segment.text, span: segment.span };
}

function boldOf({ source, target }: SegmentPair): { source: Text; target: Text } | undefined {
  const [from, to] = [source, target].map((segment) =>
    segment.marks
      .filter(({ kind }) => kind === 'strong')
      .map(({ start, end, span }) => ({ text: segment.text.slice(start, end), span })),
  );
  const [label, name] = [from![0], to![0]];
  // What is written bold to stress it begins with a small letter.
  const isLabel = from!.length === 1 && to!.length === 1 && /^\p{Lu}/u.test(label!.text);
  return isLabel ? { source: label!, target: name! } : undefined;
}

/** Without case, punctuation and what is no prose. */
export function foldLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A label with several renderings: the one that most pages have, and the one that fewest have. */
export interface Inconsistency<P> {
  usual: { rendering: Rendering; page: P; count: number };
  odd: { rendering: Rendering; page: P; count: number };
}

/** The labels that the pages of one language render in different ways, by how often. */
export function inconsistencies<P>(
  pages: readonly { page: P; renderings: readonly Rendering[] }[],
): Inconsistency<P>[] {
  const bySource = new Map<string, { rendering: Rendering; page: P; count: number }[]>();
  for (const { page, renderings } of pages) {
    const seen = new Set<string>();
    for (const each of renderings) {
      const key = `${each.kind} ${foldLabel(each.source)}`;
      // A page counts once for each of its renderings.
      if (seen.has(`${key}\0${foldLabel(each.target)}`)) continue;
      seen.add(`${key}\0${foldLabel(each.target)}`);
      const known = bySource.get(key) ?? [];
      bySource.set(key, known);
      const same = known.find(({ rendering: other }) => isInflected(other.target, each.target));
      if (same) same.count++;
      else known.push({ rendering: each, page, count: 1 });
    }
  }
  return [...bySource.values()].flatMap((known) => {
    const sorted = [...known].sort((a, b) => b.count - a.count);
    const [usual, odd] = [sorted[0]!, sorted.at(-1)!];
    return usual.page === odd.page ? [] : [{ usual, odd }];
  });
}

const LEAST_STEM = 3;
const STEM_SHARE = 0.6;

/** The same words, but for their endings; where words are not parted, but for a short one at the end. */
function isInflected(a: string, b: string): boolean {
  const [from, to] = [foldLabel(a).split(' ').sort(), foldLabel(b).split(' ').sort()];
  return from.length === to.length && from.every((word, index) => hasStemOf(word, to[index]!));
}

function hasStemOf(a: string, b: string): boolean {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  const longer = Math.max(a.length, b.length);
  return a === b || (shared >= LEAST_STEM && shared >= STEM_SHARE * longer);
}

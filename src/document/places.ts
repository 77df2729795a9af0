import type { Document } from './document.ts';
import type { MarkKind } from './segment.ts';
import type { Span } from './source-text.ts';

/** Stretches of a page that do not overlap, in order, made for being asked about many a place. */
export class Places {
  readonly #spans: readonly Span[];

  constructor(spans: Iterable<Span>) {
    const merged: Span[] = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = merged.at(-1);
      if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
      else merged.push({ ...span });
    }
    this.#spans = merged;
  }

  /** The stretch that holds an offset. */
  at(offset: number): Span | undefined {
    const span = this.#spans[this.#endingBehind(offset)];
    return span && span.start <= offset ? span : undefined;
  }

  hold(offset: number): boolean {
    return this.at(offset) !== undefined;
  }

  overlap({ start, end }: Span): boolean {
    const span = this.#spans[this.#endingBehind(start)];
    return span !== undefined && span.start < end;
  }

  /** The stretches that overlap a span, whole. */
  overlapping({ start, end }: Span): Span[] {
    const found: Span[] = [];
    for (let index = this.#endingBehind(start); index < this.#spans.length; index++) {
      const span = this.#spans[index]!;
      if (span.start >= end) break;
      found.push(span);
    }
    return found;
  }

  /** Index of the first stretch that ends behind an offset. */
  #endingBehind(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const codePlaces = new WeakMap<Document, Places>();

/** The code of a page: its blocks and its spans. */
export function codeOf(document: Document): Places {
  let places = codePlaces.get(document);
  if (!places) {
    places = new Places([...blocksOf(document), ...marksOf(document, 'code')]);
    codePlaces.set(document, places);
  }
  return places;
}

/** All of a page that nobody reads as prose: code, tags, comments, URLs, templates, front matter. */
export function markupOf(document: Document): Places {
  return new Places([
    ...blocksOf(document),
    ...document.comments,
    ...marksOf(document, 'code', 'html', 'expression', 'mask', 'image'),
    ...(document.frontMatter ? [document.frontMatter.span] : []),
    ...document.links.map(({ span, text }) => ({ start: text.end, end: span.end })),
  ]);
}

function blocksOf({ codeBlocks }: Document): Span[] {
  return codeBlocks.map(({ span }) => span);
}

function marksOf({ segments, units }: Document, ...kinds: MarkKind[]): Span[] {
  return [...segments, ...units.map(({ source }) => source)].flatMap(({ marks }) =>
    marks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span),
  );
}

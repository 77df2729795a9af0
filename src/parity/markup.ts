import type { Block } from '../align/blocks.ts';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { type HtmlEvent, READABLE_ATTRIBUTES, readHtml, VOID_ELEMENTS } from '../document/html.ts';
import type { Span } from '../document/source-text.ts';
import { memoise } from '../memoise.ts';
import type { Kept } from './kept.ts';

/** Tags that only style text, as Markdown can too, or break it: translators drop and add them. */
const STYLE = /^(?:b|strong|i|em|br|p|span|div|font|a|img|wbr|small|u|center)$/;

/** The elements of HTML in the prose of a block that mean something. */
export function tagsOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'html')
      .flatMap(({ span }) => readHtml(source.slice(span), span.start))
      .flatMap((event) =>
        event.type === 'open' && !STYLE.test(event.name)
          ? [{ key: event.name, text: `<${event.name}>`, span: event.span }]
          : [],
      ),
  );
}

/** The names of their attributes, of all elements. */
export function attributesOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'html')
      .flatMap(({ span }) => readHtml(source.slice(span), span.start))
      .flatMap((event) =>
        event.type === 'open'
          ? event.attributes
              .filter(({ name }) => !READABLE_ATTRIBUTES.has(name))
              .map(({ name }) => ({ key: `${event.name} ${name}`, text: name, span: event.span }))
          : [],
      ),
  );
}

/** References to footnotes. */
export function footnotesOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'footnote')
      .map(({ span }) => ({ key: source.slice(span).toLowerCase(), text: source.slice(span), span })),
  );
}

/** A tag without its partner, in a block whose source has both. */
export interface OddTag {
  name: string;
  span: Span;
}

type Tag = Extract<HtmlEvent, { type: 'open' | 'close' }>;

/** Finds tags that lost their partner; one that has it in another block of the page has lost nothing. */
export class OddTags {
  readonly #pair: PagePair;
  readonly #read = memoise((document: Document) => {
    const blocks = this.#pair.blocks.flatMap(({ sources, targets }) =>
      document === this.#pair.target ? targets : sources,
    );
    return unpairedIn(blocks.flatMap((block) => pairedTagsOf(block, document)));
  });

  constructor(pair: PagePair) {
    this.#pair = pair;
  }

  in({ sources, targets, confidence }: BlockPair): OddTag[] {
    if (confidence !== 'high') return [];
    const { source, target } = this.#pair;
    const holds = ({ span }: OddTag) =>
      targets.some((block) => block.span.start <= span.start && span.end <= block.span.end);
    const isIn = (name: string) =>
      sources.some((block) => pairedTagsOf(block, source).some((tag) => tag.name === name));
    return this.#read(target).filter(
      (tag) => holds(tag) && isIn(tag.name) && !this.#read(source).some((other) => other.name === tag.name),
    );
  }
}

function pairedTagsOf({ segments }: Block, { source }: Document): Tag[] {
  return segments
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'html'))
    .flatMap(({ span }) => readHtml(source.slice(span), span.start))
    .filter((event): event is Tag => event.type === 'open' || event.type === 'close')
    .filter((tag) => !VOID_ELEMENTS.has(tag.name) && !(tag.type === 'open' && tag.selfClosing));
}

/** Tags that nothing closes, and those that close nothing, in the order of the page. */
function unpairedIn(tags: readonly Tag[]): OddTag[] {
  const open = new Map<string, Tag[]>();
  const stray: Tag[] = [];
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (tag.type === 'open') waiting.push(tag);
    else if (waiting.pop() === undefined) stray.push(tag);
  }
  return [...stray, ...[...open.values()].flat()].sort((a, b) => a.span.start - b.span.start);
}

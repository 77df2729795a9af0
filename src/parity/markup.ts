import type { Nodes } from 'mdast';
import type { Block } from '../align/blocks.ts';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import {
  type HtmlEvent,
  READABLE_ATTRIBUTES,
  readHtml,
  VOID_ELEMENTS,
  withoutPrefixes,
} from '../document/html.ts';
import { spanOf } from '../document/node-span.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept } from './kept.ts';
import { isMessages } from './placeholders.ts';

/** Tags that only style text, as Markdown can too, or break it: translators drop and add them. */
export const STYLE = /^(?:b|strong|i|em|br|p|span|div|font|a|img|wbr|small|u|center)$/;

/** The elements of HTML in the prose of a block that mean something; those of the source without words for a reader. */
export function tagsOf({ segments }: Block, document: Document, isSource: boolean): Kept[] {
  const { source } = document;
  const events = segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'html')
      .flatMap(({ span }) => readHtml(source.slice(span), span.start)),
  );
  const closed = new Set(events.flatMap((event) => (event.type === 'close' ? [event.name] : [])));
  return events.flatMap((event) =>
    event.type === 'open' && !STYLE.test(event.name) && !(isSource && isWord(event, closed))
      ? [keptTag(event, document)]
      : [],
  );
}

/** `<file>`, which nothing closes: a word for the reader to replace, which translators translate. */
function isWord({ name, attributes, selfClosing }: OpenTag, closed: ReadonlySet<string>): boolean {
  return !selfClosing && attributes.length === 0 && !closed.has(name) && !VOID_ELEMENTS.has(name);
}

/** Tags of a message are told apart by their number, if they have one. */
function keptTag({ name, span }: Tag, document: Document): Kept {
  const text = writtenTag(span, document);
  return {
    key: isMessages(document) && text ? text.replace(/\s+/g, '') : name,
    text: text ?? `<${name}>`,
    span,
  };
}

/** A tag as the file has it, of a catalogue whose tags are numbers. */
export function writtenTag(span: Span, { catalogue }: Document): string | undefined {
  const written = catalogue?.file.slice(catalogue.spanInFile(span));
  return written && /^<\/?\d+\s*\/?>$/.test(written) ? written : undefined;
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

/** In reStructuredText: backquotes that open or close nothing, where the source has none; both of a link are one span. */
export function strayTicks({ sources, targets }: BlockPair, { target }: PagePair): Span[] {
  const isRst = targets[0] && target.catalogue?.messageAt(targets[0].span.start)?.isRst;
  if (!isRst || ticksIn(sources).length > 0) return [];
  return ticksIn(targets);
}

function ticksIn(blocks: readonly Block[]): Span[] {
  return blocks
    .flatMap(({ segments }) => segments)
    .flatMap((segment) =>
      Array.from(segment.text.matchAll(/`[^`<]*<[^`]*`__?|`+/g), ({ index, 0: ticks }) =>
        segment.spanOf(index, index + ticks.length),
      ),
    );
}

/** A tag without its partner, of an element that the source opens and closes throughout. */
export interface OddTag {
  name: string;
  span: Span;
}

type OpenTag = Extract<HtmlEvent, { type: 'open' }>;
type Tag = OpenTag | Extract<HtmlEvent, { type: 'close' }>;

/** Tags that lost their partner, at most one of a name for each one too many, in the order of the page. */
export function oddTags({ source, target }: PagePair): OddTag[] {
  const before = pairedTagsOf(source);
  const after = pairedTagsOf(target);
  const names = new Set(before.map(({ name }) => name));
  const unpaired = new Set(unpairedIn(before).map(({ name }) => name));
  return unpairedIn(after).filter(({ name }) => names.has(name) && !unpaired.has(name));
}

/** In blocks of HTML and in lines of text. */
function pairedTagsOf({ tree, source }: Document): Tag[] {
  const tags: Tag[] = [];
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if (node.type === 'html' && span)
      for (const event of readHtml(withoutPrefixes(source.slice(span), node.value), span.start))
        if (event.type === 'open' || event.type === 'close') tags.push(event);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return tags.filter((tag) => !VOID_ELEMENTS.has(tag.name) && !(tag.type === 'open' && tag.selfClosing));
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

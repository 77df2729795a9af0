import type { Html, Link, LinkReference, Nodes, Parents, PhrasingContent } from 'mdast';
import {
  type HtmlAttribute,
  type HtmlEvent,
  INLINE_ELEMENTS,
  OPAQUE_ELEMENTS,
  READABLE_ATTRIBUTES,
  readHtml,
  VOID_ELEMENTS,
  withoutPrefixes,
} from './html.ts';
import { isJsxComment, jsxAttributeSegments } from './jsx.ts';
import { fill, findMasks, type Mask, mayHoldMasks } from './masks.ts';
import { spanOf } from './node-span.ts';
import type { Page } from './prose.ts';
import { type Mark, type MarkKind, Segment, type SegmentKind } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { SourceText, Span } from './source-text.ts';
import { decodeHtml, mapText } from './text-map.ts';
import { imageSegments, titleSegments, valueSegments } from './values.ts';

/** The block whose inline content is read. */
export interface Block {
  kind: SegmentKind;
  span: Span;
  depth?: number | undefined;
  /** Block elements of HTML end a segment, for text in two cells is two texts. */
  isHtml?: boolean;
}

type MdxJsxTextElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;

/** What an open HTML element says of the text in it. */
type Role = 'source' | 'target' | 'opaque' | undefined;

/** Walks the inline content of one block, and keeps the two languages of a bilingual page apart. */
export class InlineWalker {
  readonly #page: Page;
  readonly #block: Block;
  readonly #masks: readonly Mask[];
  readonly #open: { name: string; role: Role }[] = [];
  readonly #openCount = new Map<string, number>();
  readonly #lastClosing = new Map<string, number>();
  /** Where the current segment begins. */
  #start: number;
  #builder: SegmentBuilder;
  #links: { mark: Mark; text: Span }[] = [];
  #units: { at: number; to: number; source: Segment }[] = [];
  #unitStart = 0;
  /** The source text that is being read, when inside it. */
  #sourceText: { builder: SegmentBuilder; start: number } | undefined;
  #opaqueFrom: number | undefined;

  /** @param markup finds the markup that no mask begins or ends in */
  private constructor(page: Page, block: Block, markup: () => readonly Span[]) {
    this.#page = page;
    this.#block = block;
    this.#start = block.span.start;
    const raw = page.source.slice(block.span);
    const text = mayHoldMasks(raw) ? fill(raw, block.span.start, markup()) : raw;
    const masks = findMasks(text, block.span.start, page.hidden.overlapping(block.span));
    // What seems to run from one language into the other is none.
    this.#masks = page.roleOf ? masks.filter((mask) => !/<\/?span\b/.test(page.source.slice(mask))) : masks;
    this.#builder = new SegmentBuilder(this.#masks);
    this.#readMaskedTexts();
  }

  /** Reads a block of Markdown. */
  static readPhrasing(page: Page, block: Block, node: Parents): void {
    if (readPlain(page, block, node)) return;
    const walker = new InlineWalker(page, block, () => markupIn(node));
    walker.#visitChildren(node);
    walker.#finish();
  }

  /** Reads a block of HTML, given what the parser says it is. */
  static readHtmlBlock(page: Page, block: Block, value: string): void {
    const text = withoutPrefixes(page.source.slice(block.span), value);
    const events = readHtml(text, block.span.start);
    const tags = () => events.flatMap(({ type, span }) => (type === 'text' ? [] : [span]));
    const walker = new InlineWalker(page, { ...block, isHtml: true }, tags);
    walker.#readEvents(events, text, block.span.start);
    walker.#finish();
  }

  get #into(): SegmentBuilder {
    return this.#sourceText?.builder ?? this.#builder;
  }

  get #isMuted(): boolean {
    return this.#opaqueFrom !== undefined;
  }

  #visitChildren(node: Parents): void {
    for (const child of node.children) this.#visit(child as PhrasingContent);
  }

  #visit(node: PhrasingContent): void {
    const span = spanOf(node);
    if (!span) return;
    if (node.type === 'html') this.#html(span, node.value);
    else if (node.type !== 'text' && this.#into.hides(span)) return;
    else if (!this.#isMuted) this.#read(node, span);
    else if ('children' in node) this.#visitChildren(node);
  }

  #read(node: Exclude<PhrasingContent, Html>, span: Span): void {
    switch (node.type) {
      case 'text':
        this.#text(node.value, span);
        break;
      case 'inlineCode':
        this.#into.atom('code', span);
        break;
      case 'break':
        this.#into.breakLine(span);
        break;
      case 'image':
      case 'imageReference':
        this.#into.atom('image', span, 'url' in node ? node.url : node.identifier);
        if (!this.#sourceText)
          this.#page.prose.segments.push(...imageSegments(this.#page.source, node, span));
        break;
      case 'link':
      case 'linkReference':
        this.#link(node, span);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.#wrapped(node, node.type, span);
        break;
      case 'footnoteReference':
        this.#into.atom('footnote', span);
        break;
      case 'mdxTextExpression':
        if (isJsxComment(this.#page.source.slice(span))) this.#page.prose.comments.push(span);
        else this.#into.atom('expression', span);
        break;
      case 'mdxJsxTextElement':
        this.#jsx(node, span);
        break;
      default:
        if ('children' in node) this.#visitChildren(node as Parents);
    }
  }

  #text(value: string, span: Span): void {
    const mapped = mapText(value, this.#page.source.slice(span), span.start);
    if (mapped) this.#into.add(mapped);
    else this.#into.atom('mask', span);
  }

  /** Reads what markup wraps. The mark is undefined when one language begins and ends in it, so that none holds all of it. */
  #wrapped(node: Parents, kind: MarkKind, span: Span, target?: string): Mark | undefined {
    const into = this.#into;
    const start = into.text.length;
    this.#visitChildren(node);
    return this.#isMuted || into !== this.#into ? undefined : into.mark(kind, start, span, target);
  }

  #link(node: Link | LinkReference, span: Span): void {
    const target = 'url' in node ? node.url : node.identifier;
    // Autolinks begin with themselves; in reStructuredText a link begins as it likes, and has a text.
    if (!beginsWithText(this.#page.source, node, span)) {
      this.#into.atom('mask', span, target);
      return;
    }
    const isSource = this.#sourceText !== undefined;
    const mark = this.#wrapped(node, 'link', span, target);
    if (isSource) return;
    const text = linkText(this.#page.source, node, span);
    if (mark) this.#links.push({ mark, text });
    const title = 'title' in node ? node.title : undefined;
    this.#page.prose.segments.push(...titleSegments(this.#page.source, span, text.end + 2, title));
  }

  #jsx(node: MdxJsxTextElement, span: Span): void {
    if (!this.#sourceText) this.#page.prose.segments.push(...jsxAttributeSegments(this.#page.source, node));
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (node.name && OPAQUE_ELEMENTS.has(node.name)) this.#into.atom('code', span);
    else if (node.name === 'br') this.#into.breakLine(span);
    else if (!first || !last) this.#into.atom('html', span);
    else {
      this.#seam({ start: span.start, end: spanOf(first)?.start ?? span.end });
      this.#visitChildren(node);
      this.#seam({ start: spanOf(last)?.end ?? span.start, end: span.end });
    }
  }

  #html(span: Span, value: string): void {
    const text = withoutPrefixes(this.#page.source.slice(span), value);
    this.#readEvents(readHtml(text, span.start), text, span.start);
  }

  /** Takes in what `readHtml` says of a text that begins at `start`. */
  #readEvents(events: readonly HtmlEvent[], text: string, start: number): void {
    const slice = (span: Span) => text.slice(span.start - start, span.end - start);
    for (const event of events) {
      switch (event.type) {
        case 'text':
          if (!this.#isMuted) this.#into.add(decodeHtml(slice(event.span), event.span.start));
          break;
        case 'comment':
          this.#page.prose.comments.push(event.span);
          break;
        case 'open':
          this.#openElement(event, slice);
          break;
        case 'close':
          this.#closeElement(event.name, event.span);
      }
    }
  }

  #openElement(event: HtmlEvent & { type: 'open' }, slice: (span: Span) => string): void {
    const { name, attributes, span } = event;
    const isEmpty = event.selfClosing || VOID_ELEMENTS.has(name);
    if (this.#isMuted) {
      if (!isEmpty) this.#enter(name, undefined);
      return;
    }
    const role = this.#page.roleOf?.(name, (wanted) => {
      const found = attributes.find((attribute) => attribute.name === wanted);
      return found && (found.value ? slice(found.value) : '');
    });
    // Damaged pages lose closing tags: where the next target begins, the source is over.
    if (role === 'target' && this.#sourceText) this.#leaveSource(span.start);
    if (!this.#sourceText) this.#readAttributes(attributes, slice);
    if (OPAQUE_ELEMENTS.has(name)) {
      if (isEmpty || !this.#isClosedAfter(name, span.end)) this.#into.atom('html', span);
      else {
        this.#enter(name, 'opaque');
        this.#opaqueFrom = span.start;
      }
      return;
    }
    if (!isEmpty) this.#enter(name, role);
    if (role === 'target') this.#unitStart = this.#builder.text.length;
    if (role === 'source' && !this.#sourceText) {
      this.#sourceText = { builder: new SegmentBuilder(this.#masks), start: span.start };
    } else this.#tag(name, span);
  }

  #closeElement(name: string, span: Span): void {
    const closed = this.#leave(name).map(({ role }) => role);
    const isInSource = this.#open.some(({ role }) => role === 'source');
    if (closed.includes('opaque')) this.#closeOpaque(span.end);
    else if (this.#isMuted) return;
    else if (this.#sourceText && closed.includes('source') && !isInSource) this.#closeSource(span.end);
    else this.#tag(name, span);
  }

  #enter(name: string, role: Role): void {
    this.#open.push({ name, role });
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
  }

  /** Closes the innermost element of a name, and what is open in it. */
  #leave(name: string): { name: string; role: Role }[] {
    if (!this.#openCount.get(name)) return [];
    const closed = this.#open.splice(this.#open.findLastIndex((element) => element.name === name));
    for (const element of closed) this.#openCount.set(element.name, this.#openCount.get(element.name)! - 1);
    return closed;
  }

  /** An element that nothing in the block closes hides nothing: it was prose about a tag. */
  #isClosedAfter(name: string, offset: number): boolean {
    if (!this.#lastClosing.has(name)) {
      const at = this.#page.source.slice(this.#block.span).toLowerCase().lastIndexOf(`</${name}`);
      this.#lastClosing.set(name, at === -1 ? -1 : this.#block.span.start + at);
    }
    return this.#lastClosing.get(name)! >= offset;
  }

  #closeOpaque(end: number): void {
    if (this.#opaqueFrom === undefined) return;
    const span = { start: this.#opaqueFrom, end };
    this.#opaqueFrom = undefined;
    this.#into.atom('code', span);
  }

  #leaveSource(end: number): void {
    while (this.#open.some(({ role }) => role === 'source')) this.#leave(this.#open.at(-1)!.name);
    this.#closeSource(end);
  }

  #closeSource(end: number): void {
    const { builder, start } = this.#sourceText!;
    this.#sourceText = undefined;
    const { kind, depth } = this.#block;
    const source = builder.build({ kind, depth, span: { start, end } });
    this.#units.push({ at: this.#unitStart, to: this.#builder.text.length, source });
    this.#unitStart = this.#builder.text.length;
  }

  #tag(name: string, span: Span): void {
    if (INLINE_ELEMENTS.has(name)) this.#seam(span);
    else if (name === 'br') this.#into.breakLine(span);
    else if (this.#block.isHtml && name !== 'img' && !this.#sourceText) this.#flush(span.start, span.end);
    else this.#into.atom('html', span);
  }

  /** Markup of no width. */
  #seam(span: Span): void {
    this.#into.mark('html', this.#into.text.length, span);
  }

  #readAttributes(attributes: readonly HtmlAttribute[], slice: (span: Span) => string): void {
    for (const { name, value } of attributes) {
      if (!value || !READABLE_ATTRIBUTES.has(name)) continue;
      const mapped = decodeHtml(slice(value), value.start);
      this.#page.prose.segments.push(...valueSegments(this.#page.source, value, mapped, 'attribute', name));
    }
  }

  /** Image texts in markup that is masked as a whole. */
  #readMaskedTexts(): void {
    for (const mask of this.#masks) {
      const raw = this.#page.source.slice(mask);
      const found = /:::[ \t]*image\b.*?\balt-text="([^"]*)"/s.exec(raw);
      if (!found) continue;
      const start = mask.start + found.index + found[0].length - 1 - found[1]!.length;
      const span = { start, end: start + found[1]!.length };
      const mapped = decodeHtml(this.#page.source.slice(span), start);
      this.#page.prose.segments.push(
        ...valueSegments(this.#page.source, span, mapped, 'attribute', 'alt-text'),
      );
    }
  }

  #finish(): void {
    const { end } = this.#block.span;
    this.#closeOpaque(end);
    if (this.#sourceText) this.#closeSource(end);
    this.#flush(end);
  }

  /** Ends the current segment; what follows begins at `next`. */
  #flush(end: number, next = end): void {
    if (this.#builder.text.trim()) {
      const { kind, depth } = this.#block;
      const segment = this.#builder.build({ kind, depth, span: { start: this.#start, end } });
      this.#page.prose.segments.push(segment);
      this.#page.prose.links.push(
        ...this.#links.map(({ mark, text }) => ({ segment, mark, span: mark.span, text })),
      );
      this.#page.prose.units.push(...this.#units.map((unit) => ({ ...unit, segment })));
    }
    this.#builder = new SegmentBuilder(this.#masks);
    this.#links = [];
    this.#units = [];
    this.#unitStart = 0;
    this.#start = next;
  }
}

/** Reads a block that is one run of text without anything to mask, as most are; false when it is not. */
function readPlain({ source, hidden, prose }: Page, { kind, depth, span }: Block, node: Parents): boolean {
  const [only] = node.children;
  if (node.children.length !== 1 || only!.type !== 'text' || hidden.overlap(span)) return false;
  const textSpan = spanOf(only!);
  if (!textSpan || mayHoldMasks(source.slice(span))) return false;
  const mapped = mapText(only.value, source.slice(textSpan), textSpan.start);
  if (!mapped) return false;
  const { text, pieces } = mapped;
  if (text.trim()) prose.segments.push(new Segment({ kind, depth, span, text, pieces }));
  return true;
}

/** Has a link a text of its own before its destination? */
function beginsWithText({ text }: SourceText, node: Link | LinkReference, { start }: Span): boolean {
  return text[start] === '[' || (node.data as { isRst?: boolean } | undefined)?.isRst === true;
}

/** What stands between the first brackets of a link. */
function linkText({ text }: SourceText, node: Parents, { start, end }: Span): Span {
  const first = node.children[0] && spanOf(node.children[0]);
  if (text[start] !== '[') return { start: first?.start ?? start, end: first?.end ?? end };
  const last = node.children.at(-1);
  const textEnd = (last && spanOf(last)?.end) ?? start + 1;
  const closing = text.indexOf(']', textEnd);
  return { start: start + 1, end: closing === -1 || closing >= end ? textEnd : closing };
}

/** Inline markup that no mask begins or ends in: code, tags, expressions, and what stands behind a link's text. */
function markupIn(node: Parents): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (start < end) found.push({ start, end });
  };
  const visit = (child: Nodes) => {
    const span = spanOf(child);
    if (!span || child.type === 'text') return;
    if (!('children' in child) || child.children.length === 0) {
      if (child.type !== 'break') add(span.start, span.end);
      return;
    }
    const first = spanOf(child.children[0]!)?.start ?? span.start;
    const last = spanOf(child.children.at(-1)!)?.end ?? span.end;
    const isJsx = child.type.startsWith('mdxJsx');
    const isLink = child.type === 'link' || child.type === 'linkReference';
    if (isJsx) add(span.start, first);
    for (const inner of child.children) visit(inner);
    if (isJsx) add(last, span.end);
    else if (isLink) add(last + 2, span.end - 1);
  };
  for (const child of node.children) visit(child as Nodes);
  return found;
}

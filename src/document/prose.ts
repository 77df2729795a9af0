import type { Code, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { CodeBlock, Link, TranslationUnit } from './document.ts';
import { type FrontMatterValue, isReadable, readFrontMatter } from './front-matter.ts';
import { type HtmlAttribute, type HtmlEvent, INLINE_ELEMENTS, OPAQUE_ELEMENTS, READABLE_ATTRIBUTES, readHtml } from './html.ts';
import { findCodeBlocks, findMasks } from './masks.ts';
import { ATOM, type Mark, type MarkKind, type Piece, Segment, type SegmentKind } from './segment.ts';
import type { SourceText, Span } from './source-text.ts';
import { decodeText, mapText } from './text-map.ts';

/** What an HTML element says of the text it holds: in pages with both languages, which one. */
export type RoleOf = (name: string, attribute: (name: string) => string | undefined) => 'source' | 'target' | undefined;

export interface Prose {
  segments: Segment[];
  links: Link[];
  codeBlocks: CodeBlock[];
  comments: Span[];
  definitions: Set<string>;
  units: TranslationUnit[];
  frontMatter: { span: Span; values: FrontMatterValue[] } | undefined;
}

/** Takes the prose out of a tree: one segment a block, and one a human-readable value. */
export function extractProse(tree: Root, source: SourceText, roleOf: RoleOf = () => undefined): Prose {
  const walker = new ProseWalker(source, roleOf);
  walker.blocks(tree, 'paragraph');
  walker.prose.segments.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return walker.prose;
}

/** Collects the text of one segment piece by piece. */
class SegmentBuilder {
  readonly masks: readonly Span[];
  text = '';
  readonly pieces: Piece[] = [];
  readonly marks: Mark[] = [];
  #lastMask: Span | undefined;

  constructor(masks: readonly Span[]) {
    this.masks = masks;
  }

  /** Adds text whose pieces are counted from the start of `text`, leaving out what is masked. */
  add(text: string, pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#addPiece(text.slice(piece.at, piece.at + piece.length), piece);
  }

  atom(kind: MarkKind, span: Span, target?: string): void {
    const start = this.text.length;
    this.#push(ATOM, span);
    this.marks.push({ kind, start, end: start + 1, span, ...(target === undefined ? {} : { target }) });
  }

  /** Markup of no width, such as an inline tag. */
  seam(span: Span): void {
    this.marks.push({ kind: 'html', start: this.text.length, end: this.text.length, span });
  }

  maskAt(offset: number): Span | undefined {
    return this.masks.find((mask) => mask.start <= offset && offset < mask.end);
  }

  #addPiece(text: string, piece: Piece): void {
    const isPlain = piece.length === piece.end - piece.start;
    let from = piece.start;
    for (const mask of this.masks) {
      if (mask.end <= from) continue;
      if (mask.start >= piece.end) break;
      if (isPlain && mask.start > from) this.#push(text.slice(from - piece.start, mask.start - piece.start), { start: from, end: mask.start });
      if (this.#lastMask !== mask) this.atom('mask', mask);
      this.#lastMask = mask;
      from = Math.max(from, Math.min(mask.end, piece.end));
    }
    if (from === piece.start) this.#push(text, { start: piece.start, end: piece.end });
    else if (isPlain && from < piece.end) this.#push(text.slice(from - piece.start), { start: from, end: piece.end });
  }

  #push(text: string, { start, end }: Span): void {
    if (!text) return;
    this.pieces.push({ at: this.text.length, length: text.length, start, end });
    this.text += text;
  }
}

class ProseWalker {
  readonly prose: Prose = { segments: [], links: [], codeBlocks: [], comments: [], definitions: new Set(), units: [], frontMatter: undefined };
  readonly #source: SourceText;
  readonly #roleOf: RoleOf;
  readonly #codeBlocks: readonly Span[];

  constructor(source: SourceText, roleOf: RoleOf) {
    this.#source = source;
    this.#roleOf = roleOf;
    this.#codeBlocks = findCodeBlocks(source.text);
  }

  blocks(parent: Parents, kind: SegmentKind): void {
    for (const node of parent.children) this.#block(node as Nodes, kind);
  }

  #block(node: Nodes, kind: SegmentKind): void {
    const span = spanOf(node);
    if (!span || this.#codeBlocks.some(({ start, end }) => start < span.start && span.end <= end)) return;
    switch (node.type as string) {
      case 'heading':
        return this.#phrasing(node as Parents, 'heading', span, (node as { depth: number }).depth);
      case 'paragraph':
        return this.#phrasing(node as Parents, kind, span);
      case 'tableCell':
        return this.#phrasing(node as Parents, 'table-cell', span);
      case 'listItem':
        return this.blocks(node as Parents, 'list-item');
      case 'code':
        this.prose.codeBlocks.push({ node: node as Code, span });
        return;
      case 'html':
        return this.#htmlBlock(span, kind);
      case 'definition':
        if (isCommentLabel((node as { identifier: string }).identifier)) {
          this.prose.comments.push(span);
          return;
        }
        this.prose.definitions.add((node as { identifier: string }).identifier);
        return this.#titleOf(span);
      case 'yaml':
      case 'toml':
        return this.#frontMatter(node.type as 'yaml' | 'toml', span);
      case 'mdxJsxFlowElement':
        this.#jsxAttributes(node);
        return this.blocks(node as Parents, kind);
      case 'mdxFlowExpression':
        this.#jsxComment(span);
        return;
      default:
        if ('children' in node) this.blocks(node as Parents, node.type === 'root' ? 'paragraph' : kind);
    }
  }

  #phrasing(node: Parents, kind: SegmentKind, span: Span, depth?: number): void {
    const inline = new InlineWalker(this.#source, this.#roleOf, this.#codeBlocks, this.prose, kind, span, depth);
    for (const child of node.children) inline.visit(child as PhrasingContent);
    inline.finish();
  }

  #htmlBlock(span: Span, kind: SegmentKind): void {
    const inline = new InlineWalker(this.#source, this.#roleOf, this.#codeBlocks, this.prose, kind === 'paragraph' ? 'html' : kind, span);
    inline.html(span);
    inline.finish();
  }

  /** The title of a definition; links and images bring theirs along inline. */
  #titleOf(span: Span): void {
    const title = linkTitle(this.#source.slice(span), span.start);
    if (title) this.prose.segments.push(rawSegment(this.#source, title, 'link-title', 'title'));
  }

  #frontMatter(kind: 'yaml' | 'toml', span: Span): void {
    const values = readFrontMatter(this.#source.slice(span), kind, span.start);
    this.prose.frontMatter = { span, values };
    for (const value of values.filter(isReadable)) {
      this.prose.segments.push(rawSegment(this.#source, value.span, 'front-matter', value.key));
    }
  }

  #jsxAttributes(node: Nodes): void {
    this.prose.segments.push(...jsxAttributeSegments(this.#source, node));
  }

  #jsxComment(span: Span): void {
    if (isJsxComment(this.#source.slice(span))) this.prose.comments.push(span);
  }
}

/** Walks the inline content of one block, and keeps the two languages of a bilingual page apart. */
class InlineWalker {
  readonly #source: SourceText;
  readonly #roleOf: RoleOf;
  readonly #prose: Prose;
  readonly #kind: SegmentKind;
  readonly #depth: number | undefined;
  #span: Span;
  readonly #masks: readonly Span[];
  #builder: SegmentBuilder;
  #links: { mark: Mark; text: Span }[] = [];
  /** Open elements that matter: their role in a bilingual page, or that they hold no prose. */
  readonly #open: { name: string; role: 'source' | 'target' | 'opaque' | undefined }[] = [];
  /** The builder of the source text that is being read, when inside it. */
  #sourceBuilder: SegmentBuilder | undefined;
  #sourceStart = 0;
  #unitStart = 0;
  #units: { at: number; to: number; source: Segment }[] = [];
  #opaqueFrom: number | undefined;

  constructor(source: SourceText, roleOf: RoleOf, codeBlocks: readonly Span[], prose: Prose, kind: SegmentKind, span: Span, depth?: number) {
    this.#source = source;
    this.#roleOf = roleOf;
    this.#prose = prose;
    this.#kind = kind;
    this.#span = span;
    this.#depth = depth;
    this.#masks = findMasks(source.slice(span), span.start, codeBlocks);
    this.#builder = new SegmentBuilder(this.#masks);
  }

  visit(node: PhrasingContent): void {
    const span = spanOf(node);
    if (!span) return;
    const into = this.#into;
    if (into.maskAt(span.start) && node.type !== 'text') return;
    switch (node.type as string) {
      case 'text':
        return this.#text((node as { value: string }).value, span);
      case 'inlineCode':
        if (!this.#isMuted) into.atom('code', span);
        return;
      case 'break':
        if (!this.#isMuted) into.add('\n', [{ at: 0, length: 1, ...span }]);
        return;
      case 'html':
        return this.html(span);
      case 'image':
      case 'imageReference':
        return this.#image(node, span);
      case 'link':
      case 'linkReference':
        return this.#link(node as Parents & PhrasingContent, span);
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.#wrapped(node as Parents & PhrasingContent, node.type as MarkKind, span);
        return;
      case 'footnoteReference':
        if (!this.#isMuted) into.atom('footnote', span);
        return;
      case 'mdxTextExpression':
        if (isJsxComment(this.#source.slice(span))) this.#prose.comments.push(span);
        else if (!this.#isMuted) into.atom('expression', span);
        return;
      case 'mdxJsxTextElement':
        this.#prose.segments.push(...jsxAttributeSegments(this.#source, node));
        into.seam({ start: span.start, end: span.start });
        for (const child of (node as Parents).children) this.visit(child as PhrasingContent);
        into.seam({ start: span.end, end: span.end });
        return;
      default:
        if ('children' in node) for (const child of (node as Parents).children) this.visit(child as PhrasingContent);
    }
  }

  html(span: Span): void {
    const raw = this.#source.slice(span);
    for (const { index, 0: comment } of raw.matchAll(/<!--[\s\S]*?-->/g)) {
      this.#prose.comments.push({ start: span.start + index, end: span.start + index + comment.length });
    }
    for (const event of readHtml(raw, span.start)) this.#htmlEvent(event);
  }

  finish(): void {
    this.#closeOpaque(this.#span.end);
    if (this.#sourceBuilder) this.#closeSource(this.#span.end);
    this.#flush(this.#span.end);
  }

  get #into(): SegmentBuilder {
    return this.#sourceBuilder ?? this.#builder;
  }

  get #isMuted(): boolean {
    return this.#opaqueFrom !== undefined;
  }

  #text(value: string, span: Span): void {
    if (this.#isMuted) return;
    const pieces = mapText(value, this.#source.slice(span), span.start);
    if (pieces) this.#into.add(value, pieces);
    else this.#into.atom('mask', span);
  }

  #wrapped(node: Parents, kind: MarkKind, span: Span, target?: string): Mark | undefined {
    const into = this.#into;
    const start = into.text.length;
    for (const child of node.children) this.visit(child as PhrasingContent);
    if (this.#isMuted || into !== this.#into) return undefined;
    const mark: Mark = { kind, start, end: into.text.length, span, ...(target === undefined ? {} : { target }) };
    into.marks.push(mark);
    return mark;
  }

  #link(node: Parents & PhrasingContent, span: Span): void {
    const target = 'url' in node ? (node.url as string) : 'identifier' in node ? (node.identifier as string) : '';
    const raw = this.#source.slice(span);
    const isAutolink = raw.startsWith('<') || !raw.startsWith('[');
    if (isAutolink) {
      if (!this.#isMuted) this.#into.atom('mask', span, target);
      return;
    }
    const isTarget = !this.#sourceBuilder;
    const mark = this.#wrapped(node, 'link', span, target);
    const last = node.children.at(-1);
    const textEnd = (last && spanOf(last)?.end) ?? span.start + 1;
    const closing = raw.indexOf(']', textEnd - span.start);
    const text = { start: span.start + 1, end: closing === -1 ? textEnd : span.start + closing };
    if (mark && isTarget) this.#links.push({ mark, text });
    const title = 'title' in node && node.title ? linkTitle(raw.slice(text.end - span.start), text.end) : undefined;
    if (title && isTarget) this.#prose.segments.push(rawSegment(this.#source, title, 'link-title', 'title'));
  }

  #image(node: PhrasingContent, span: Span): void {
    if (this.#isMuted) return;
    const target = 'url' in node ? node.url : 'identifier' in node ? node.identifier : '';
    this.#into.atom('image', span, target);
    if (this.#sourceBuilder) return;
    const raw = this.#source.slice(span);
    const alt = 'alt' in node ? (node.alt ?? '') : '';
    const altRaw = imageAlt(raw);
    const pieces = altRaw ? mapText(alt, raw.slice(altRaw.start, altRaw.end), span.start + altRaw.start) : undefined;
    if (alt.trim() && altRaw && pieces) {
      const altSpan = { start: span.start + altRaw.start, end: span.start + altRaw.end };
      const builder = new SegmentBuilder(findMasks(this.#source.slice(altSpan), altSpan.start));
      builder.add(alt, pieces);
      this.#prose.segments.push(new Segment({ kind: 'image-text', key: 'alt', span: altSpan, ...parts(builder) }));
    }
    const title = 'title' in node && node.title && altRaw ? linkTitle(raw.slice(altRaw.end), span.start + altRaw.end) : undefined;
    if (title) this.#prose.segments.push(rawSegment(this.#source, title, 'link-title', 'title'));
  }

  #htmlEvent(event: HtmlEvent): void {
    if (event.type === 'text' || event.type === 'entity') {
      if (this.#isMuted) return;
      const { text, pieces } = decodeText(this.#source.slice(event.span), event.span.start);
      this.#into.add(text, pieces);
    } else if (event.type === 'open') this.#openElement(event);
    else this.#closeElement(event.name, event.span);
  }

  #openElement({ name, attributes, selfClosing, span }: HtmlEvent & { type: 'open' }): void {
    if (this.#isMuted) {
      if (!selfClosing) this.#open.push({ name, role: undefined });
      return;
    }
    if (!this.#sourceBuilder) this.#readAttributes(attributes);
    const role = this.#roleOf(name, (wanted) => valueOf(this.#source, attributes, wanted));
    if (OPAQUE_ELEMENTS.has(name)) {
      if (selfClosing) return this.#into.atom('html', span);
      this.#open.push({ name, role: 'opaque' });
      this.#opaqueFrom = span.start;
      return;
    }
    if (!selfClosing && !VOID_ELEMENTS.has(name)) this.#open.push({ name, role });
    if (role === 'target') this.#unitStart = this.#builder.text.length;
    if (role === 'source' && !this.#sourceBuilder) {
      this.#sourceBuilder = new SegmentBuilder(this.#masks);
      this.#sourceStart = span.start;
      return;
    }
    this.#tag(name, span);
  }

  #closeElement(name: string, span: Span): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    const closed = index === -1 ? [] : this.#open.splice(index);
    if (closed.some(({ role }) => role === 'opaque')) return this.#closeOpaque(span.end);
    if (this.#isMuted) return;
    const leavesSource = closed.some(({ role }) => role === 'source') && !this.#open.some(({ role }) => role === 'source');
    if (leavesSource) return this.#closeSource(span.end);
    this.#tag(name, span);
  }

  #closeOpaque(end: number): void {
    if (this.#opaqueFrom === undefined) return;
    const span = { start: this.#opaqueFrom, end };
    this.#opaqueFrom = undefined;
    this.#into.atom('code', span);
  }

  #closeSource(end: number): void {
    const builder = this.#sourceBuilder!;
    this.#sourceBuilder = undefined;
    const span = { start: this.#sourceStart, end };
    const source = new Segment({ kind: this.#kind, span, ...parts(builder) });
    this.#units.push({ at: this.#unitStart, to: this.#builder.text.length, source });
    this.#unitStart = this.#builder.text.length;
  }

  /** Inline tags part words without a blank; others end the segment, for text in two cells is two texts. */
  #tag(name: string, span: Span): void {
    if (INLINE_ELEMENTS.has(name)) this.#into.seam(span);
    else if (name === 'br' || name === 'img') this.#into.atom('html', span);
    else if (this.#kind === 'html' && !this.#sourceBuilder) this.#flush(span.start, span.end);
    else this.#into.atom('html', span);
  }

  #readAttributes(attributes: readonly HtmlAttribute[]): void {
    for (const { name, value } of attributes) {
      if (!value || !READABLE_ATTRIBUTES.has(name) || value.end <= value.start) continue;
      const { text, pieces } = decodeText(this.#source.slice(value), value.start);
      const builder = new SegmentBuilder(findMasks(this.#source.slice(value), value.start));
      builder.add(text, pieces);
      this.#prose.segments.push(new Segment({ kind: 'attribute', key: name, span: value, ...parts(builder) }));
    }
  }

  /** Ends the current segment; what follows begins at `next`. */
  #flush(end: number, next = end): void {
    const builder = this.#builder;
    if (builder.text.trim()) {
      const span = { start: this.#span.start, end };
      const segment = new Segment({ kind: this.#kind, depth: this.#depth, span, ...parts(builder) });
      this.#prose.segments.push(segment);
      this.#prose.links.push(...this.#links.map(({ mark, text }) => ({ segment, mark, span: mark.span, text })));
      this.#prose.units.push(...this.#units.map((unit) => ({ ...unit, segment })));
    }
    this.#builder = new SegmentBuilder(this.#masks);
    this.#links = [];
    this.#units = [];
    this.#unitStart = 0;
    this.#span = { start: next, end: this.#span.end };
  }
}

const VOID_ELEMENTS: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function parts({ text, pieces, marks }: SegmentBuilder): { text: string; pieces: Piece[]; marks: Mark[] } {
  return { text, pieces, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** A value of which every character stands for itself. */
function rawSegment(source: SourceText, span: Span, kind: SegmentKind, key: string): Segment {
  const builder = new SegmentBuilder(findMasks(source.slice(span), span.start));
  const text = source.slice(span);
  builder.add(text, [{ at: 0, length: text.length, ...span }]);
  return new Segment({ kind, key, span, ...parts(builder) });
}

function spanOf(node: { position?: Nodes['position'] }): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function valueOf(source: SourceText, attributes: readonly HtmlAttribute[], wanted: string): string | undefined {
  const found = attributes.find(({ name }) => name === wanted);
  return found && (found.value ? source.slice(found.value) : '');
}

/** The quoted title at the end of a link, image or definition, or of what follows its `]`. */
function linkTitle(raw: string, start: number): Span | undefined {
  const match = /[ \t\r\n](?:"([^"]*)"|'([^']*)'|\(([^()]*)\))[ \t]*\)?\s*$/.exec(raw);
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !title?.trim()) return undefined;
  const from = start + match.index + 2;
  return { start: from, end: from + title.length };
}

/** Where the alternative text of `![alt](…)`, `![alt][…]` or `![alt]` stands. */
function imageAlt(raw: string): Span | undefined {
  if (!raw.startsWith('![')) return undefined;
  let depth = 0;
  for (let index = 1; index < raw.length; index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === '[') depth++;
    else if (raw[index] === ']' && --depth === 0) return { start: 2, end: index };
  }
  return undefined;
}

function jsxAttributeSegments(source: SourceText, node: Nodes): Segment[] {
  const attributes = (node as unknown as { attributes?: { name?: string; value?: unknown; position?: Nodes['position'] }[] }).attributes;
  return (attributes ?? []).flatMap((attribute) => {
    const span = spanOf(attribute);
    if (!span || typeof attribute.value !== 'string' || !READABLE_ATTRIBUTES.has(attribute.name?.toLowerCase() ?? '')) return [];
    const raw = source.slice(span);
    const from = raw.search(/["']/) + 1;
    if (from === 0 || !attribute.value.trim()) return [];
    return [rawSegment(source, { start: span.start + from, end: span.end - 1 }, 'attribute', attribute.name!)];
  });
}

/** `[//]: # (text)` and `[comment]: # (text)` are definitions that no link uses: the comments of plain Markdown. */
function isCommentLabel(label: string): boolean {
  return label === '//' || label === 'comment';
}

function isJsxComment(raw: string): boolean {
  return /^\{\s*\/\*/.test(raw);
}

import type { Definition, Nodes, Parents, Root } from 'mdast';
import type { CodeBlock, Link, TranslationUnit } from './document.ts';
import { decodeValue, type FrontMatterValue, isReadable, readFrontMatter } from './front-matter.ts';
import { OPAQUE_ELEMENTS } from './html.ts';
import { InlineWalker } from './inline.ts';
import { isJsxComment, jsxAttributeSegments } from './jsx.ts';
import { indexOfUnescaped } from './link-parts.ts';
import { findCodeBlocks } from './masks.ts';
import { spanOf } from './node-span.ts';
import { Places } from './places.ts';
import type { Segment, SegmentKind } from './segment.ts';
import type { SourceText, Span } from './source-text.ts';
import { titleSegments, valueSegments } from './values.ts';

/** What an HTML element says of the text it holds: in pages with both languages, which one. */
export type RoleOf = (
  name: string,
  attribute: (name: string) => string | undefined,
) => 'source' | 'target' | undefined;

export interface Prose {
  segments: Segment[];
  links: Link[];
  codeBlocks: CodeBlock[];
  comments: Span[];
  definitions: Set<string>;
  units: TranslationUnit[];
  frontMatter: { span: Span; values: FrontMatterValue[] } | undefined;
}

/** What is known of a page while its prose is read. */
export interface Page {
  source: SourceText;
  /** Of a page with both languages. */
  roleOf: RoleOf | undefined;
  prose: Prose;
  /** Template blocks that hold no prose, whatever Markdown makes of them. */
  hidden: Places;
}

/** Text that was parsed on its own. */
export interface ParsedPart {
  /** With offsets in the whole text. */
  tree: Root;
  /** Template blocks in it that hold no prose. */
  hidden: readonly Span[];
}

/** Takes the prose out of a tree: one segment a block, and one a human-readable value. */
export function extractProse(tree: Root, source: SourceText, roleOf?: RoleOf): Prose {
  return extractParts([{ tree, hidden: findCodeBlocks(source.text) }], source, roleOf);
}

/** Takes the prose out of the parts of a text, none of which knows of the others. */
export function extractParts(parts: Iterable<ParsedPart>, source: SourceText, roleOf?: RoleOf): Prose {
  const prose: Prose = {
    segments: [],
    links: [],
    codeBlocks: [],
    comments: [],
    definitions: new Set(),
    units: [],
    frontMatter: undefined,
  };
  for (const { tree, hidden } of parts)
    new BlockReader({ source, roleOf, prose, hidden: new Places(hidden) }).read(tree, 'paragraph');
  prose.segments.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return prose;
}

class BlockReader {
  readonly #page: Page;
  readonly #source: SourceText;
  readonly #prose: Prose;

  constructor(page: Page) {
    this.#page = page;
    this.#source = page.source;
    this.#prose = page.prose;
  }

  read(parent: Parents, kind: SegmentKind): void {
    for (const node of parent.children) this.#readBlock(node, kind);
  }

  #readBlock(node: Nodes, kind: SegmentKind): void {
    const span = spanOf(node);
    if (!span) return;
    const around = this.#page.hidden.at(span.start);
    if (around && around.start < span.start && span.end <= around.end) return;
    switch (node.type) {
      case 'heading':
        InlineWalker.readPhrasing(this.#page, { kind: 'heading', span, depth: node.depth }, node);
        break;
      case 'paragraph':
        InlineWalker.readPhrasing(this.#page, { kind, span }, node);
        break;
      case 'tableCell':
        InlineWalker.readPhrasing(this.#page, { kind: 'table-cell', span }, node);
        break;
      case 'listItem':
        this.read(node, 'list-item');
        break;
      case 'code':
        this.#prose.codeBlocks.push({ node, span });
        break;
      case 'html': {
        const block = { kind: kind === 'paragraph' ? ('html' as const) : kind, span };
        InlineWalker.readHtmlBlock(this.#page, block, node.value);
        break;
      }
      case 'definition':
        this.#readDefinition(node, span);
        break;
      case 'yaml':
        this.#readFrontMatter('yaml', span);
        break;
      case 'mdxJsxFlowElement':
        this.#prose.segments.push(...jsxAttributeSegments(this.#source, node));
        if (!OPAQUE_ELEMENTS.has(node.name ?? '')) this.read(node, kind);
        break;
      case 'mdxFlowExpression':
        if (isJsxComment(this.#source.slice(span))) this.#prose.comments.push(span);
        return;
      default:
        // remark-frontmatter does not tell mdast's types of this one.
        if ((node.type as string) === 'toml') this.#readFrontMatter('toml', span);
        else if ('children' in node) this.read(node, kind);
    }
  }

  #readDefinition({ identifier, title }: Definition, span: Span): void {
    if (isCommentLabel(identifier)) {
      this.#prose.comments.push(span);
      return;
    }
    this.#prose.definitions.add(identifier);
    const labelEnd = indexOfUnescaped(this.#source.text, ']', span.start + 1);
    this.#prose.segments.push(...titleSegments(this.#source, span, labelEnd + 2, title));
  }

  #readFrontMatter(kind: 'yaml' | 'toml', span: Span): void {
    const values = readFrontMatter(this.#source.slice(span), kind, span.start);
    this.#prose.frontMatter = { span, values };
    for (const value of values.filter(isReadable)) {
      const text = decodeValue(value, this.#source.slice(value.span));
      this.#prose.segments.push(...valueSegments(this.#source, value.span, text, 'front-matter', value.key));
    }
  }
}

/** `[//]: # (text)` and `[comment]: # (text)` are definitions that no link uses: the comments of plain Markdown. */
function isCommentLabel(label: string): boolean {
  return label === '//' || label === 'comment';
}

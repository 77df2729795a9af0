import type { Nodes, Parents } from 'mdast';
import type { CodeBlock, Document } from '../document/document.ts';
import { spanOf } from '../document/node-span.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'code' | 'html';

/** What is aligned: the smallest block of Markdown that stands alone, a table row being one. */
export interface Block {
  kind: BlockKind;
  span: Span;
  /** Of a heading: 1 to 6. Of a list item: how many lists it lies in. Otherwise 0. */
  depth: number;
  /** Is it inside a block quote? */
  isQuoted: boolean;
  /** Its prose, and the readable values in it (image texts, link titles), in reading order. */
  segments: readonly Segment[];
  /** Of a code block. */
  code?: CodeBlock;
}

/** The blocks of a page in reading order. Front matter is compared by key, not by place, and is none of them. */
export function blocksOf(document: Document): Block[] {
  const reader = new BlockCollector(document);
  reader.visit(document.tree, { listDepth: 0, isQuoted: false });
  return reader.blocks;
}

interface Place {
  listDepth: number;
  isQuoted: boolean;
}

class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #segments: readonly Segment[];
  readonly #codeByStart: ReadonlyMap<number, CodeBlock>;
  #next = 0;

  constructor({ segments, codeBlocks }: Document) {
    this.#segments = segments.filter(({ kind }) => kind !== 'front-matter');
    this.#codeByStart = new Map(codeBlocks.map((code) => [code.span.start, code]));
  }

  visit(parent: Parents, place: Place): void {
    for (const node of parent.children) this.#visitBlock(node, place);
  }

  #visitBlock(node: Nodes, place: Place): void {
    const span = spanOf(node);
    if (!span) return;
    switch (node.type) {
      case 'heading':
        this.#add({ kind: 'heading', span, depth: node.depth, ...place });
        break;
      case 'paragraph': {
        const kind = place.listDepth > 0 ? 'list-item' : 'paragraph';
        this.#add({ kind, span, depth: place.listDepth, ...place });
        break;
      }
      case 'tableRow':
        this.#add({ kind: 'table-row', span, depth: 0, ...place });
        break;
      case 'code': {
        const code = this.#codeByStart.get(span.start);
        if (code)
          this.blocks.push({ kind: 'code', span, depth: 0, segments: [], code, isQuoted: place.isQuoted });
        break;
      }
      case 'html':
        this.#add({ kind: 'html', span, depth: 0, ...place });
        break;
      case 'list':
        this.visit(node, { ...place, listDepth: place.listDepth + 1 });
        break;
      case 'blockquote':
        this.visit(node, { ...place, isQuoted: true });
        break;
      // A message of a catalogue.
      case 'root':
      case 'listItem':
      case 'table':
      case 'footnoteDefinition':
        this.visit(node, place);
        break;
      case 'mdxJsxFlowElement': {
        // Its attributes, as far as a reader reads them.
        const inner = node.children[0] && spanOf(node.children[0]);
        this.#add({ kind: 'html', span: { ...span, end: inner?.start ?? span.end }, depth: 0, ...place });
        this.visit(node, place);
        break;
      }
      default:
    }
  }

  /** Blocks without prose (a comment, an anchor of HTML) say nothing about what was translated. */
  #add({ kind, span, depth, isQuoted }: Omit<Block, 'segments' | 'code'> & Place): void {
    const segments = this.#segmentsIn(span);
    if (segments.length > 0) this.blocks.push({ kind, span, depth, isQuoted, segments });
  }

  #segmentsIn({ start, end }: Span): Segment[] {
    while (this.#next < this.#segments.length && this.#segments[this.#next]!.span.start < start) this.#next++;
    const found: Segment[] = [];
    while (this.#next < this.#segments.length && this.#segments[this.#next]!.span.start < end)
      found.push(this.#segments[this.#next++]!);
    return found;
  }
}

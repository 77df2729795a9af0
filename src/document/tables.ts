import type { Nodes } from 'mdast';
import type { Document } from './document.ts';
import { spanOf } from './node-span.ts';
import type { Span } from './source-text.ts';

export interface TableRow {
  span: Span;
  cells: readonly Span[];
}

export interface Table {
  span: Span;
  /** Cells of the head, and so of every row as it is shown. */
  columns: number;
  /** Without the head. */
  rows: readonly TableRow[];
}

/** Tables of a page, and the paragraphs in which every line begins with a bar, so that somebody meant one. */
export function tablesOf({ tree, source }: Document): { tables: Table[]; barred: Span[] } {
  const tables: Table[] = [];
  const barred: Span[] = [];
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if (node.type === 'table' && span) {
      const [head, ...rows] = node.children.map((row) => ({
        span: spanOf(row)!,
        cells: row.children.map((cell) => spanOf(cell)!),
      }));
      tables.push({ span, columns: head!.cells.length, rows });
    } else if (node.type === 'paragraph' && span && source.text[span.start] === '|') barred.push(span);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { tables, barred };
}

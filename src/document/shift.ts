import type { Nodes, Root } from 'mdast';

/** Moves a tree, in place, to where its text begins in a longer one: `lines` and code units behind its start. */
export function shiftTree(tree: Root, by: { offset: number; lines: number }): void {
  const open: Nodes[] = [tree];
  const seen = new Set<object>();
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset === undefined || seen.has(point)) continue;
      seen.add(point);
      point.offset += by.offset;
      point.line += by.lines;
    }
    if ('children' in node) open.push(...node.children);
  }
}

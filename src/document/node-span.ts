import type { Nodes } from 'mdast';
import type { Span } from './source-text.ts';

/** Where a node stands; undefined for one that a plugin made up. */
export function spanOf(node: { position?: Nodes['position'] }): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

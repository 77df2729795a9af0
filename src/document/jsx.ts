import type { Nodes } from 'mdast';
import { READABLE_ATTRIBUTES } from './html.ts';
import { spanOf } from './node-span.ts';
import type { Segment } from './segment.ts';
import type { SourceText } from './source-text.ts';
import { decodeHtml } from './text-map.ts';
import { valueSegments } from './values.ts';

/** The attributes of a JSX element that a reader reads. */
export function jsxAttributeSegments(source: SourceText, node: Nodes): Segment[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) => {
    const span = spanOf(attribute);
    if (!span || attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (!READABLE_ATTRIBUTES.has(attribute.name.toLowerCase())) return [];
    const quote = source.slice(span).search(/["']/);
    if (quote === -1) return [];
    const value = { start: span.start + quote + 1, end: span.end - 1 };
    return valueSegments(
      source,
      value,
      decodeHtml(source.slice(value), value.start),
      'attribute',
      attribute.name,
    );
  });
}

/** Docusaurus has comments of HTML in MDX, too. */
export function isJsxComment(raw: string): boolean {
  return /^(?:\{\s*\/\*|<!--)/.test(raw);
}

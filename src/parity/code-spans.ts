import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import { decodeHtml } from '../document/text-map.ts';
import type { Kept } from './kept.ts';

/** The code in the prose of a block, in Markdown and in HTML: its key is the code without what delimits it. */
export function codeSpansOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind, start, end }) => kind === 'code' && end > start)
      .map(({ span }) => {
        const code = codeIn(source.slice(span)).replace(/\s+/g, ' ').trim();
        return { key: code.replace(/\{\{[^{}]*\p{L}[^{}]*\}\}/gu, '{{}}'), text: code, span };
      })
      .filter(({ key }) => key !== ''),
  );
}

function codeIn(raw: string): string {
  if (raw.startsWith('`')) return raw.replace(/^`+|`+$/g, '');
  return decodeHtml(raw.replace(/<[^<>]*>/g, ''), 0).text;
}

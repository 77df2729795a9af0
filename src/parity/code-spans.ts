import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { decodeHtml } from '../document/text-map.ts';
import type { Kept } from './kept.ts';

/** The code in the prose of a block, in Markdown and in HTML: its key is the code without what delimits it. */
export function codeSpansOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind, start, end, span }) => kind === 'code' && end > start && !isRole(source.text, span))
      .map(({ span }) => {
        const code = codeIn(source.slice(span)).replace(/\s+/g, ' ').trim();
        const key = code.replace(/\{\{[^{}\p{L}]*\p{L}[^{}]*\}\}/gu, (words) => `{{${machinePart(words)}}}`);
        return { key, text: code, span };
      })
      .filter(({ key }) => key !== ''),
  );
}

/** A role or link of reStructuredText, as catalogues of Sphinx hold: its text is read. */
function isRole(text: string, { start, end }: Span): boolean {
  return (
    /$(?<=:[\w:+.-]+:)/.test(text.slice(Math.max(0, start - 30), start)) ||
    /^__?(?!\w)/.test(text.slice(end, end + 3))
  );
}

function codeIn(raw: string): string {
  if (raw.startsWith('`')) return raw.replace(/^`+|(?<!`)`+$/g, '');
  return decodeHtml(raw.replace(/<[^<>]*>/g, ''), 0).text;
}

/** Words between double braces are for a reader to replace; a place in the system and a file type are not. */
function machinePart(words: string): string {
  return (
    words.match(/(?<=^\{\{)\/(?:bin|dev|etc|proc|sys|tmp|usr|var)\/|(?<=\*)\.\w+(?=\}\}$)/g)?.join('') ?? ''
  );
}

import type { Document } from './document.ts';
import { OPAQUE_ELEMENTS } from './html.ts';
import { findCodeBlocks } from './masks.ts';
import { Places } from './places.ts';
import type { Span } from './source-text.ts';

const OPAQUE = new RegExp(
  `<(${[...OPAQUE_ELEMENTS].join('|')})\\b(?:[^<>]*[^<>/])?>(?:[^<]|<(?!/\\1\\b))*</\\1\\s*>`,
  'gi',
);

const known = new WeakMap<Document, Places>();

/**
 * Where a page shows text that is not its own words, for rules that read the file and not the
 * segments: code in Markdown, HTML and templates, and comments.
 */
export function hiddenOf(document: Document): Places {
  const places = known.get(document) ?? new Places(hiddenSpans(document));
  known.set(document, places);
  return places;
}

function hiddenSpans({ source, codeBlocks, comments, segments, units }: Document): Span[] {
  const { text } = source;
  const marks = [...segments, ...units.map((unit) => unit.source)].flatMap((segment) => segment.marks);
  return [
    ...codeBlocks.map(({ span }) => span),
    ...comments,
    ...marks.filter(({ kind }) => kind === 'code').map(({ span }) => span),
    ...findCodeBlocks(text),
    ...Array.from(text.matchAll(OPAQUE), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  ];
}

import type { Document } from './document.ts';
import { OPAQUE_ELEMENTS } from './html.ts';
import { findCodeBlocks } from './masks.ts';
import { Places } from './places.ts';
import type { Span } from './source-text.ts';

const OPAQUE = new RegExp(`<(${[...OPAQUE_ELEMENTS].join('|')})\\b(?:[^<>]*[^<>/])?>`, 'gi');

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
    ...opaqueSpans(text),
  ];
}

/** Elements whose content is not prose, from tag to tag. One that nothing closes hides nothing. */
function opaqueSpans(text: string): Span[] {
  const found: Span[] = [];
  const unclosed = new Set<string>();
  for (const { index, 0: opener, 1: name } of text.matchAll(OPAQUE)) {
    const key = name!.toLowerCase();
    if (index < (found.at(-1)?.end ?? 0) || unclosed.has(key)) continue;
    const pattern = new RegExp(`</${key}\\s*>`, 'gi');
    pattern.lastIndex = index + opener.length;
    const closer = pattern.exec(text);
    if (closer) found.push({ start: index, end: closer.index + closer[0].length });
    else unclosed.add(key);
  }
  return found;
}

import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import { hiddenOf } from '../document/hidden.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept } from './kept.ts';

/** A stretch that a program fills in or reads. */
export interface Placeholder extends Kept {
  /** Words for a reader to replace, which translators translate. */
  isDescriptive: boolean;
}

/** The delimiters of each kind, and whether what is between them may be words for a reader. */
const FORMS: readonly { pattern: RegExp; isDescriptive: (inner: string) => boolean }[] = [
  // [!NOTE], [!INCLUDE [name](file)], [!VIDEO …]
  {
    pattern: /\[![A-Za-z][^[\]\n]*(?:\[[^[\]\n]*\](?:\([^()\n]*\))?[^[\]\n]*)?\]/g,
    isDescriptive: () => false,
  },
  { pattern: /\{\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)?\}\}|\{%[^{}\n]*%\}/g, isDescriptive: () => false },
  // Ids and attributes of headings
  { pattern: /\{:?[#.][^{}\n]*\}|\{:[ \t]+[#.][^{}\n]*\}/g, isDescriptive: () => false },
  {
    pattern: /\$\{[^{}\n]*\}|%\(\w+\)[sdif]|%\d+\$[sd@]|(?<![\p{N}%])%[sd@](?![\p{L}\p{N}])/gu,
    isDescriptive: () => false,
  },
  {
    pattern: /(?<![{$\\])\{[ \t]*[\w.$-]+[ \t]*\}(?!\})/g,
    isDescriptive: (inner) => !/^\d+$|^[a-z]+(?:[A-Z]\w*|\.\w+)$/.test(inner),
  },
];

/** In code, a tag is one more thing that loses its delimiters. */
const TAG: (typeof FORMS)[number] = { pattern: /<\/?[A-Za-z][^<>\n]*>/g, isDescriptive: () => false };

/** Placeholders in the prose of a block. Those in code belong to the code. */
export function placeholdersOf({ span }: Block, document: Document): Placeholder[] {
  const hidden = hiddenOf(document);
  return placeholdersIn(document.source.slice(span), span.start).filter(
    (found) => !hidden.overlap(found.span),
  );
}

/** Placeholders in a text that begins at `start`, in reading order; one inside another is part of it. */
export function placeholdersIn(text: string, start = 0, isCode = false): Placeholder[] {
  const found: Placeholder[] = [];
  for (const { pattern, isDescriptive } of isCode ? [...FORMS, TAG] : FORMS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const span: Span = { start: start + index, end: start + index + match.length };
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      found.push({ key: keyOf(match), text: match, span, isDescriptive: isDescriptive(coreOf(match)) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What is between the delimiters. */
export function coreOf(placeholder: string): string {
  return placeholder.replace(/^[[{$%<(!#:.\s]+/, '').replace(/(?<![\]}%>)\s])[\]}%>)\s]+$/, '');
}

/** Marks for words that stay as they are. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['dnl']);

/** Blanks at the delimiters change nothing; titles of includes are read by nobody, and words in a mark by people. */
function keyOf(match: string): string {
  const include = /^\[!([A-Za-z-]+)[ \t]*\[[^[\]]*\](?:\(([^()]*)\))/.exec(match);
  if (include)
    return `[!${include[1]!.toLowerCase()} ${include[2]!.trim().replace(/(?<!\s)\s+["'].*/s, '')}]`;
  const label = /^\[!([A-Za-z]+)[ \t](?!.*(?:[=[]|:\/\/))/.exec(match);
  if (label && !UNTRANSLATED.has(label[1]!.toLowerCase())) return `[!${label[1]!.toLowerCase()}]`;
  return match
    .replace(/(?<=[\s"'/])[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/gi, '')
    .replace(/\s+/g, match.startsWith('{{') || match.startsWith('{%') ? ' ' : '')
    .replace(/^(\{\{|\{%)[-\s]*|(?<![-\s])[-\s]*(\}\}|%\})$/g, '$1$2')
    .trim();
}

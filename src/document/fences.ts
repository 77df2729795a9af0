import type { Document } from './document.ts';
import type { SourceText, Span } from './source-text.ts';

/** A fenced code block, with what Markdown's tree does not say of it. */
export interface Fence {
  /** "```" or longer, or tildes. */
  marker: string;
  /** The word behind the marker, in lower case; empty when there is none. */
  info: string;
  span: Span;
  /** The first line, from its marker. */
  opener: Span;
  /** The last line; undefined when nothing closes the block. */
  closer: Span | undefined;
  /** The lines between, without the prefixes of quotes and lists. */
  lines: readonly string[];
}

const OPENER = /^(`{3,}|~{3,})[ \t]*([^\s`{]*)/;

/** The fences of a page, in order; indented code is none. */
export function fencesOf({ codeBlocks, source }: Document): Fence[] {
  return codeBlocks.flatMap(({ node, span }) => {
    const opener = OPENER.exec(source.text.slice(span.start, span.end));
    if (!opener) return [];
    const [, marker, info] = opener;
    const lines = node.value === '' ? [] : node.value.split(/\r\n|\n|\r/);
    const firstEnd = Math.min(source.lineSpan(source.position(span.start).line).end, span.end);
    return [
      {
        marker: marker!,
        info: info!.toLowerCase(),
        span,
        opener: { start: span.start, end: firstEnd },
        closer: closerOf(source, span, marker!, firstEnd),
        lines,
      },
    ];
  });
}

function closerOf(source: SourceText, span: Span, marker: string, firstEnd: number): Span | undefined {
  const last = source.lineSpan(source.position(span.end).line);
  if (last.start <= firstEnd) return undefined;
  const found = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(source.text.slice(last.start, span.end));
  if (!found || found[1]![0] !== marker[0] || found[1]!.length < marker.length) return undefined;
  return { start: last.end - found[0].trimStart().length, end: span.end };
}

/** Front matter within. */
const STARTS_PAGE = /^\s*---\n(?:title|layout|description)\b/;

const MARKDOWN_SIGNS: readonly RegExp[] = [
  STARTS_PAGE,
  /(?:^|\n)#{1,6} <a (?:name|id)=/,
  /^\s*# \p{L}[^\n]*\n+[\p{L}>]/u,
  /(?:^|\n\n)#{1,6} [^\n]+(?=\n\n|\n*$)/,
  /(?:^|\n)#{2,6} [^\n]+\n\n/,
  /\]\((?:https?:|\/|\.|#)[^()\s]*\)/,
  /(?<!\*)\*\*[\p{L}\p{N}][^*\n]*\*\*(?!\*)/u,
  /(?:^|\n)(?:[-*] \S[^\n]*\n+){2}/,
  /(?:^|\n\n)> \S/,
  /(?:^|\n)(?:```|~~~)/,
  /(?<!`)`[^`\n]+`(?!`)/,
  /(?:^|\n\n)[\p{L}][^\n{};=]{50,}[.:!?。：！？…](?=[ \t]*\n\n|\s*$)/u,
];

/** How many kinds of Markdown a text shows. */
function markdownSigns(text: string): number {
  return MARKDOWN_SIGNS.filter((sign) => sign.test(text)).length;
}

export const MARKDOWN_INFO = /^(?:markdown|md|mdx|mkd)$/;

/** The lines that put a whole page in a code block: a fence that opens its body, and one that ends it. */
export function findWrapper(
  document: Document,
  fences: readonly Fence[],
): { opener: Span; closer: Span } | undefined {
  const { source, frontMatter } = document;
  const { text } = source;
  const [first] = fences;
  const bodyStart = frontMatter?.span.end ?? 0;
  if (!first || first.span.start < bodyStart) return undefined;
  const before = text.slice(bodyStart, first.span.start).trim();
  const isMarkdown = MARKDOWN_INFO.test(first.info);
  // A model may have said what it hands over.
  if (isMarkdown ? before.length > 120 || /\n\s*\n/.test(before) : before !== '' || first.info !== '')
    return undefined;
  const end = text.trimEnd().length;
  const closer = source.lineSpan(source.position(end).line);
  const last = source.slice(closer).trim();
  if (closer.start <= first.opener.end || !/^(`{3,}|~{3,})$/.test(last) || !last.startsWith(first.marker))
    return undefined;
  const isWhole = first.closer !== undefined && first.closer.end >= end;
  const isPaired = !isWhole && fences.some((fence) => fence.closer !== undefined && fence.closer.end >= end);
  const inner = first.lines.join('\n');
  const hasOpener = /\n(?:`{3,}|~{3,})[ \t]*\w/.test(inner);
  // Fences in pairs may be those of a page that begins and ends with code; one too many is proof.
  const wanted =
    isMarkdown || STARTS_PAGE.test(inner) ? 1 : isWhole || (isPaired && !hasOpener) ? 3 : hasOpener ? 1 : 2;
  const signs = markdownSigns(inner);
  return signs >= wanted ? { opener: first.opener, closer } : undefined;
}

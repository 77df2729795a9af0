import type { Span } from './source-text.ts';

/**
 * What is written in a paragraph but is not prose. Every expression runs in linear time: no two
 * neighbouring parts of one can match the same character.
 */
const MASKS: readonly RegExp[] = [
  // DocFX, Adobe and GitHub: [!NOTE], [!INCLUDE [x](y)], [!code-cs[main](a.cs)], [!DNL Name]
  /\[![A-Za-z][\w.-]*[^[\]\n]*(?:\[[^[\]\n]*\](?:\([^()\n]*\))?[^[\]\n]*)?\]/g,
  // Liquid, Jinja, Hugo, MDN and Vue templates
  /\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\}\}|\{%[^%]*(?:%[^%}][^%]*)*%\}/g,
  // Heading ids and attribute lists: {#id}, {: .note}, {.class}
  /\{[#:.][^{}\n]*\}/g,
  // Placeholders: ${name}, {0}, {name}, %s, %(name)s, %NAME%
  /\$?\{[\w.$-]*\}|%\(\w+\)[sd]|%[sd]\b|%\w+%/g,
  // URLs and mail addresses
  /\b(?:https?|ftps?|file|mailto|git|ssh|wss?):[^\s<>"'`)\]}|]+|\bwww\.[^\s<>"'`)\]}|]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi,
  // Handles: @name
  /(?<![\w/])@[A-Za-z][\w-]*(?:\/[\w-]+)?/g,
  // Fenced directives and DocFX triple-colon blocks: the marker and its name, the title stays prose
  /^[ \t>]*:{3,}[ \t]*(?:(?:moniker|zone|row|column|code|image|video|no-loc)\b[^\n]*|[\w-]*(?:\{[^{}\n]*\})?)/gm,
  // MkDocs admonitions
  /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]+/gm,
  // TeX: display, then inline with no blank inside the dollars
  /\$\$[^$]+\$\$|\$(?![\s\d$])[^$\n]*[^\s$\\]\$(?!\d)|\$\d[^$\n ]*[\\^_=+][^$\n]*\$/g,
  // Modules in Markdown that a bundler reads
  /^(?:import[ \t][^\n]*\bfrom[ \t]*['"][^\n]*|import[ \t]*['"][^\n]*|export[ \t]+(?:const|default|function|let|\{)[^\n]*)$/gm,
];

/** Template blocks whose content is code or is never shown, whatever Markdown makes of it. */
const BLOCK_OPENERS =
  /\{%-?[ \t]*(highlight|codeblock|code|comment|mermaid|plantuml)\b[^%\n]*%\}|\{\{[<%][ \t]*(highlight|mermaid|code)\b[^}\n]*\}\}/g;

/** The template blocks of a page that hold no prose: `{% highlight %}` and its kin, to their end tags. */
export function findCodeBlocks(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(BLOCK_OPENERS)) {
    const [opener, liquid, hugo] = match;
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const closer = liquid ? new RegExp(`\\{%-?[ \\t]*end${liquid}\\b`, 'g') : new RegExp(`\\{\\{[<%][ \\t]*/${hugo}\\b`, 'g');
    closer.lastIndex = match.index + opener.length;
    const close = closer.exec(text);
    if (close) found.push({ start: match.index, end: close.index });
  }
  return found;
}

/** Spans of `text` that are not prose, merged, in order; offsets are those of the file (`text` begins at `start`), as are those of `others`. */
export function findMasks(text: string, start: number, others: readonly Span[] = []): Span[] {
  const found = others.filter((span) => span.start < start + text.length && span.end > start);
  for (const mask of MASKS) {
    for (const { index, 0: match } of text.matchAll(mask)) {
      if (match) found.push({ start: start + index, end: start + index + match.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

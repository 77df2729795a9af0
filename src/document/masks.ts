import { matchesOf } from './matches.ts';
import type { Span } from './source-text.ts';

/** A stretch that is not prose. */
export interface Mask extends Span {
  /** Does it begin a line that names or opens what follows, such as `:::note`? The rest of the line is a title. */
  isDirective: boolean;
}

/** Takes the place of markup while masks are looked for; it ends a URL and is no blank. */
export const FILLER = '\uFFFC';

/** What no mask can do without: most prose has none of it. */
const MAYBE = /[$%@{]|\[!|:\/\/|:::|www\.|mailto:|^[ \t>|]*(?:!!!|\?\?\?|===|import[ \t]|export[ \t])/im;

/** False when no mask can be in a text. */
export function mayHoldMasks(text: string): boolean {
  return MAYBE.test(text);
}

const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}';
/** In a URL, but for CJK letters: those end it, as no blank does, unless a segment of the path begins with them. */
const URL_CHARACTER = String.raw`[^\s<>"'\x60)\]}|${FILLER}、。〈-】（）［］｛｝，．：；！？“”‘’«»…${CJK}]`;
const URL_REST = `(?:${URL_CHARACTER}|(?<=[/=_#-])[${CJK}]+)+(?<![.,:;!?*])`;

const ATTRIBUTE = String.raw`[\w:-]+=(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s{}"'=]+)`;

/**
 * What is written in a paragraph but is not prose. Every expression runs in linear time: a match
 * that fails has not read past the place where the next one can begin.
 */
const MASKS: readonly RegExp[] = [
  // DocFX, Adobe and GitHub: [!NOTE], [!INCLUDE [x](y)], [!code-cs[main](a.cs)], [!DNL Name]
  /\[![A-Za-z][^[\]\n]*(?:\[[^[\]\n]*\](?:\([^()\n]*\))?[^[\]\n]*)?\]/g,
  // Templates of Liquid, Jinja, Hugo, MDN and Vue
  /\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\}\}|\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}/g,
  // Comments of JSX
  /\{\/\*(?:[^*{]|\*(?!\/)|\{(?!\/\*))*\*\/\}/g,
  // Heading ids and attribute lists: {#id}, {: .note}, {.class}, {target="_blank"}
  /\{[ \t]*[#:.][^{}\n]*\}/g,
  new RegExp(String.raw`\{[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*[ \t]*\}`, 'g'),
  // Placeholders: ${name}, #{name}, {0}, {name}, %s, %1$s, %(name)s, %NAME%
  /[$#%]?\{[ \t]*(?:[\w.$-]+[ \t]*)?\}|%\(\w+\)[sd](?!\p{L})|(?<!%)%\d{1,2}\$[-+0#]?[\d.]*[A-Za-z@]|(?<![\p{N}%])%[sd](?![\p{L}\p{N}])|(?<![\d%])%[A-Za-z_]\w*%(?!\w)/gu,
  // Messages that another message quotes: $t(name) of i18next, @:name and @.lower:name of Vue
  /\$t\([^()\n]*\)|(?<![\w@])@(?:\.\w+)?:(?:\([^()\s]+\)|[\w.-]*\w)/g,
  // URLs and mail addresses
  new RegExp(
    String.raw`\b(?:https?|ftps?|file|git|ssh|wss?):\/\/(?:${URL_REST})?|\b(?:mailto:|www\.)${URL_REST}|(?<![\w.+-])[\w.+-]+@[A-Za-z\d][\w-]*(?:\.[A-Za-z\d][\w-]*)+`,
    'giu',
  ),
  // Handles and scoped packages: @name, @scope/name
  /(?<![\w/])@[A-Za-z][\w-]*(?:\/[\w-]+)?/g,
  // DocFX triple-colon markup
  /:::[ \t]*(?:image|no-loc|code|video|row|column|form)\b(?:[^:\n]|:(?!::))*:::/g,
  // Fenced directives: the marker and its name; what follows is a title
  /^[ \t>|]*:{3,}[ \t]*(?:(?:moniker|zone)\b[^\n]*|[\w-]*(?:\{[^{}\n]*\})?)/gm,
  // Admonitions and tabs of MkDocs: the marker and its name
  /^[ \t>]*(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+(?:inline|end))*|={3}[!+]?(?=[ \t]+"))/gm,
  // TeX: display, then inline: a run without blanks, one in brackets, or with a sign of mathematics among them
  /(?<![\w$\\])\$\$[^$]+\$\$(?![\w$])/g,
  /(?<![\w$\\])\$(?![\s\d$])(?:[^$\s]*|(?=\[[^$\n]*|[^$\n]*(?:[\\^_={}+<>]| [-*/] ))[^$\n]*)(?<![\s\\])\$(?!\w)/g,
  /(?<![\w$\\])\$\d(?=[^$\n ]*[\\^_=+])[^$\n]*(?<![\s\\])\$(?!\w)/g,
  // Modules in Markdown that a bundler reads
  /^[ \t>]*import[ \t]+(?:[\w$*,][\w$*, \t]*)?(?:\{[^{}"']*\}[ \t]*)?(?:\bfrom[ \t]*)?(?:"[^"\n]*"|'[^'\n]*');?[ \t]*$/gm,
  /^[ \t>]*export[ \t]+(?:(?:const|let)[ \t]+[\w${[][^\n=]*=[^\n]*|default[ \t]+(?:function|class|async)\b[^\n]*|(?:async[ \t]+)?function[ \t]+[\w$]+\([^\n]*|\{[^\n}]*\}[^\n]*)$/gm,
];

/** Template blocks whose content is code or is never shown, whatever Markdown makes of it. */
const CODE_BLOCK =
  /\{%-?[ \t]*(highlight|codeblock|code|comment|mermaid|plantuml)\b[^%\n]*%\}|\{\{[<%][ \t]*(highlight|mermaid|code)\b[^}\n]*\}\}/g;

/** The template blocks of a page that hold no prose: `{% highlight %}` and its kin, up to their end tags. */
export function findCodeBlocks(text: string): Span[] {
  const found: Span[] = [];
  const unclosed = new Set<string>();
  for (const { index, 0: opener, 1: liquid, 2: hugo } of text.matchAll(CODE_BLOCK)) {
    const closer = liquid ? String.raw`\{%-?[ \t]*end${liquid}\b` : String.raw`\{\{[<%][ \t]*/${hugo}\b`;
    if (index < (found.at(-1)?.end ?? 0) || unclosed.has(closer)) continue;
    const pattern = new RegExp(closer, 'g');
    pattern.lastIndex = index + opener.length;
    const close = pattern.exec(text);
    if (close) found.push({ start: index, end: close.index });
    else unclosed.add(closer);
  }
  return found;
}

/**
 * Spans of `text` that are not prose, merged, in order.
 *
 * @param start where `text` begins in the file; spans are counted in the file
 * @param others what else is not prose there, in the whole file or in part
 */
export function findMasks(text: string, start: number, others: readonly Span[] = []): Mask[] {
  const found = others.filter((span) => span.start < start + text.length && span.end > start);
  if (found.length === 0 && !mayHoldMasks(text)) return [];
  const lines = text.includes('\r') ? text.replaceAll('\r', '\n') : text;
  for (const mask of MASKS) {
    for (const { index, 0: match } of matchesOf(lines, mask)) {
      if (match) found.push({ start: start + index, end: start + index + match.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mask[] = [];
  for (const { start: from, end } of found) {
    const last = merged.at(-1);
    if (last && from < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start: from, end, isDirective: isDirective(lines, from - start) });
  }
  return merged;
}

function isDirective(text: string, at: number): boolean {
  if (!/^[ \t>|]*(?::::|!!!|\?\?\?|===|\[![A-Z])/.test(text.slice(at, at + 100))) return false;
  let before = at;
  while (before > 0 && /[ \t>|]/.test(text[before - 1]!)) before--;
  return before <= 0 || text[before - 1] === '\n';
}

/** The first mask that ends after an offset. */
export function firstMaskAfter(masks: readonly Mask[], offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (masks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `text`, which begins at `start` in the file, with some spans filled in, for masks not to begin or end in. */
export function fill(text: string, start: number, spans: readonly Span[]): string {
  let filled = '';
  let from = 0;
  for (const span of spans) {
    const at = span.start - start;
    if (at < from) continue;
    const until = span.end - start;
    const hidden = text.slice(at, until);
    filled += text.slice(from, at);
    filled += /[\r\n]/.test(hidden) ? hidden.replace(/[^\r\n]/g, FILLER) : FILLER.repeat(hidden.length);
    from = until;
  }
  return filled + text.slice(from);
}

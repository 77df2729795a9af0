import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from './source-text.ts';

/** A value of the front matter: `key` is its path (`hero.text`), `span` the characters between its quotes. */
export interface FrontMatterValue {
  key: string;
  value: string;
  span: Span;
}

/** Keys whose values a reader reads, by their last name: Docusaurus, Hugo, Jekyll, MkDocs, MDN, VitePress, DocFX, Astro. */
const READABLE_KEYS: ReadonlySet<string> = new Set(
  `title description summary subtitle excerpt abstract tagline headline lead intro caption details
   linktitle navtitle nav_title menutitle page_title short_title short-title shorttitle titlesuffix
   sidebar_label sidebartitle pagination_label og_title og_description og:title og:description
   keywords label text alt image_alt cover_alt
   title_tag meta_title meta_description metatitle metadescription seo_title seo_description`
    .trim()
    .split(/\s+/),
);

/** Keys by which page generators say what language a page is in. */
const LANGUAGE_KEYS = ['lang', 'language', 'locale', 'ms.contentlocale', 'content_language', 'contentlocale', 'i18n.locale', 'langcode', 'lang_code'];

/**
 * The scalar values of a YAML or TOML front matter.
 *
 * @param text the front matter with its fences
 * @param start where it begins in the file
 */
export function readFrontMatter(text: string, kind: 'yaml' | 'toml', start: number): FrontMatterValue[] {
  const body = /^[^\n\r]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? text.length;
  const end = Math.max(body, text.length - 3);
  const inner = text.slice(body, end);
  if (kind === 'yaml') {
    const values = readYaml(inner, start + body);
    if (values) return values;
  }
  return readLines(inner, start + body, kind === 'yaml' ? ':' : '=');
}

export function isReadable({ key }: FrontMatterValue): boolean {
  return READABLE_KEYS.has(key.slice(key.lastIndexOf('.') + 1).toLowerCase()) || READABLE_KEYS.has(key.toLowerCase());
}

/** The language that the front matter declares, as written. */
export function declaredLanguage(values: readonly FrontMatterValue[]): string | undefined {
  for (const name of LANGUAGE_KEYS) {
    const found = values.find(({ key }) => key.toLowerCase() === name);
    if (found?.value.trim()) return found.value.trim();
  }
  return undefined;
}

/** Undefined when the YAML does not parse: machine translation breaks quotes, and then lines are all there is. */
function readYaml(text: string, start: number): FrontMatterValue[] | undefined {
  const parsed = parseDocument(text, { keepSourceTokens: false, strict: false, uniqueKeys: false, logLevel: 'silent' });
  if (parsed.errors.length > 0) return undefined;
  const values: FrontMatterValue[] = [];
  const visit = (node: unknown, path: string) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        visit(value, path ? `${path}.${name}` : name);
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, path);
    else if (isScalar(node) && node.range && node.value !== null) {
      const [from, until] = node.range;
      const span = withoutQuotes(text, from, until, node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
      values.push({ key: path, value: String(node.value), span: { start: start + span.start, end: start + span.end } });
    }
  };
  visit(parsed.contents, '');
  return values;
}

function withoutQuotes(text: string, from: number, until: number, isBlock: boolean): Span {
  let [start, end] = [from, until];
  if (isBlock) start = text.indexOf('\n', from) + 1 || from;
  else if (/["']/.test(text[start] ?? '') && text[end - 1] === text[start] && end - start > 1) [start, end] = [start + 1, end - 1];
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function readLines(text: string, start: number, separator: ':' | '='): FrontMatterValue[] {
  const line = separator === ':' ? /^([\w.:-]+):[ \t]+(\S.*)$/gm : /^([\w.-]+)[ \t]*=[ \t]*(\S.*)$/gm;
  const values: FrontMatterValue[] = [];
  for (const match of text.matchAll(line)) {
    const [whole, key, raw] = match;
    const quoted = /^(["'])(.*)\1\s*$/.exec(raw!);
    const value = quoted ? quoted[2]! : raw!.trimEnd();
    const from = start + match.index + whole.length - raw!.length + (quoted ? 1 : 0);
    values.push({ key: key!, value, span: { start: from, end: from + value.length } });
  }
  return values;
}

import { createRequire } from 'node:module';
import { isReadableKey } from './readable-keys.ts';
import type { Span } from './source-text.ts';
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted, type MappedText } from './text-map.ts';

/** How a value is written: what its characters stand for. */
export type ValueStyle = 'plain' | 'single-quoted' | 'double-quoted';

/** A value of the front matter: `key` is its path (`hero.text`), `span` the characters between its quotes. */
export interface FrontMatterValue {
  key: string;
  value: string;
  span: Span;
  style: ValueStyle;
}

/** Keys by which page generators say what language a page is in. */
const LANGUAGE_KEYS = [
  'lang',
  'language',
  'locale',
  'ms.contentlocale',
  'content_language',
  'contentlocale',
  'i18n.locale',
  'langcode',
  'lang_code',
];

/**
 * The scalar values of a YAML or TOML front matter.
 *
 * @param text the front matter with its fences
 * @param start where it begins in the file
 */
export function readFrontMatter(text: string, kind: 'yaml' | 'toml', start: number): FrontMatterValue[] {
  const from = /^[^\n\r]*(?:\r\n|\n|\r|$)/.exec(text)![0].length;
  const until = Math.max(from, text.trimEnd().length - '---'.length);
  const inner = text.slice(from, until);
  const values = (kind === 'yaml' && readYaml(inner)) || readLines(inner, kind);
  return values.map((value) => ({
    ...value,
    span: { start: start + from + value.span.start, end: start + from + value.span.end },
  }));
}

/** The text of a value, of which `raw` is what stands at its span. */
export function decodeValue({ style, span }: FrontMatterValue, raw: string): MappedText {
  if (style === 'double-quoted') return decodeDoubleQuoted(raw, span.start);
  return style === 'single-quoted' ? decodeSingleQuoted(raw, span.start) : decodePlain(raw, span.start);
}

export function isReadable({ key }: FrontMatterValue): boolean {
  return isReadableKey(key);
}

/** The language that the front matter declares, as written. */
export function declaredLanguage(values: readonly FrontMatterValue[]): string | undefined {
  for (const name of LANGUAGE_KEYS) {
    const found = values.find(({ key }) => key.toLowerCase() === name);
    if (found?.value.trim()) return found.value.trim();
  }
  return undefined;
}

/** What is longer is no front matter that someone wrote, and broken YAML takes the parser long. */
const MAX_YAML = 20_000;

type Yaml = typeof import('yaml');
let loaded: Yaml | undefined;

/** The YAML parser, which takes longer to load than most pages take to judge: few of them need it. */
function yaml(): Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as Yaml;
  return loaded;
}

/** Can a YAML reader make anything of it? Texts that are too long to be tried are taken to be sound. */
export function isSoundYaml(text: string): boolean {
  return (
    text.length > MAX_YAML ||
    readPlainYaml(text) !== undefined ||
    parseYaml(withLineFeeds(text)).errors.length === 0
  );
}

/** A lone carriage return ends a line in Markdown, though not in YAML. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

function parseYaml(lines: string): ReturnType<Yaml['parseDocument']> {
  return yaml().parseDocument(lines, {
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

/** A key and a value of one line, with nothing in them that YAML reads as anything but letters; or a key alone. */
const PLAIN_LINE =
  /^([A-Za-z][\w.-]*):(?: *$|( +)(?:"([^"\\\p{Cc}]*)" *|'([^'\p{Cc}]*)' *|([A-Za-z\d](?:[^\p{Cc}:#]|:(?! |$)|(?<! )#)*))$)/u;
/** What YAML reads as nothing, as true and false, or as a number that is written otherwise. */
const NO_TEXT = /^(?:null|true|false|0[xo]\w*|[\d.]*(?:e[-+]?\d*)?)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** Most front matter is a few plain lines, which need no parser. Undefined when there is anything else. */
function readPlainYaml(text: string): FrontMatterValue[] | undefined {
  const values: FrontMatterValue[] = [];
  let next = 0;
  for (const ended of text.split('\n')) {
    const at = next;
    next += ended.length + 1;
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    if (line === '' || /^#\P{Cc}*$/u.test(line)) continue;
    const [, key, gap, double, single, plain] = PLAIN_LINE.exec(line) ?? [];
    if (key === undefined || NO_TEXT.test(key)) return undefined;
    if (gap === undefined) continue;
    const value = double ?? single ?? plain!.trimEnd();
    if (plain !== undefined && NO_TEXT.test(value) && !WHOLE_NUMBER.test(value)) return undefined;
    const style = double !== undefined ? 'double-quoted' : single !== undefined ? 'single-quoted' : 'plain';
    const start = at + key.length + 1 + gap.length + (style === 'plain' ? 0 : 1);
    values.push({ key, value, span: { start, end: start + value.length }, style });
  }
  return values;
}

/** Undefined when the YAML does not parse: machine translation breaks quotes, and then lines are all there is. */
function readYaml(text: string): FrontMatterValue[] | undefined {
  if (text.length > MAX_YAML) return undefined;
  const plain = readPlainYaml(text);
  if (plain) return plain;
  const lines = withLineFeeds(text);
  const parsed = parseYaml(lines);
  if (parsed.errors.length > 0) return undefined;
  const { isMap, isScalar, isSeq } = yaml();
  const values: FrontMatterValue[] = [];
  const visit = (node: unknown, path: string) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        visit(value, path ? `${path}.${name}` : name);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, path);
    } else if (isScalar(node) && node.range && node.value !== null) {
      const [from, until] = node.range;
      values.push({ key: path, value: String(node.value), ...content(lines, from, until, node.type) });
    }
  };
  visit(parsed.contents, '');
  return values;
}

/** What stands between the quotes of a scalar, or below the header of a block. */
function content(
  text: string,
  from: number,
  until: number,
  type: string | undefined,
): { span: Span; style: ValueStyle } {
  if (type === 'QUOTE_DOUBLE') return { span: { start: from + 1, end: until - 1 }, style: 'double-quoted' };
  if (type === 'QUOTE_SINGLE') return { span: { start: from + 1, end: until - 1 }, style: 'single-quoted' };
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const header = isBlock ? text.indexOf('\n', from) + 1 || until : from;
  const raw = text.slice(header, until);
  const start = header + raw.length - raw.trimStart().length;
  return { span: { start, end: Math.max(start, header + raw.trimEnd().length) }, style: 'plain' };
}

const KEY = {
  yaml: /^[ \t]*(?:-[ \t]+)?([\w.:-]+):[ \t]+/,
  toml: /^[ \t]*(?:([\w.-]+)|"([^"]*)")[ \t]*=[ \t]*/,
};

/** Reads line by line: enough for the TOML of a page, and all that is left of broken YAML. */
function readLines(text: string, kind: 'yaml' | 'toml'): FrontMatterValue[] {
  const values: FrontMatterValue[] = [];
  let table = '';
  let done = 0;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (index < done) continue;
    const header = kind === 'toml' ? /^[ \t]*\[{1,2}([^\]]*)\]/.exec(line) : null;
    if (header) table = `${header[1]!.trim()}.`;
    const found = header ? null : KEY[kind].exec(line);
    if (!found) continue;
    const scalar = readScalar(text, index + found[0].length, index + line.length, kind);
    if (!scalar || scalar.span.end === scalar.span.start) continue;
    const value = { key: table + (found[1] ?? found[2]), value: '', ...scalar };
    value.value = decodeValue(value, text.slice(value.span.start, value.span.end)).text;
    values.push(value);
    done = scalar.span.end;
  }
  return values;
}

function readScalar(
  text: string,
  from: number,
  lineEnd: number,
  kind: 'yaml' | 'toml',
): { span: Span; style: ValueStyle } | undefined {
  const raw = text.slice(from, lineEnd);
  const triple = kind === 'toml' ? /^(?:"""|''')/.exec(raw)?.[0] : undefined;
  if (triple) {
    const end = text.indexOf(triple, from + 3);
    return end === -1
      ? undefined
      : { span: { start: from + 3, end }, style: triple[0] === '"' ? 'double-quoted' : 'plain' };
  }
  if (kind === 'yaml' && /^[|>][+-]?\d?[+-]?[ \t]*$/.test(raw)) return readIndented(text, lineEnd);
  // Quotes within quotes are what broke the YAML, so only the last one closes.
  const quoted =
    kind === 'yaml' ? /^(?:"(.*)"|'(.*)')\s*$/.exec(raw) : /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(raw);
  if (quoted) {
    const value = quoted[1] ?? quoted[2]!;
    const style = quoted[1] === undefined ? (kind === 'yaml' ? 'single-quoted' : 'plain') : 'double-quoted';
    return { span: { start: from + 1, end: from + 1 + value.length }, style };
  }
  const plain = raw.replace(/[ \t]#.*/s, '').trimEnd();
  return { span: { start: from, end: from + plain.length }, style: 'plain' };
}

/** The lines after `from` that are indented. */
function readIndented(text: string, from: number): { span: Span; style: ValueStyle } {
  const [block] = /^[ \t]*(?:(?:\r\n|\n|\r)(?:[ \t][^\r\n]*)?)*/.exec(text.slice(from))!;
  const start = from + block.length - block.trimStart().length;
  return { span: { start, end: Math.max(start, from + block.trimEnd().length) }, style: 'plain' };
}

import type { Document } from '../document/document.ts';
import { fencesOf } from '../document/fences.ts';
import type { Span } from '../document/source-text.ts';
import {
  ADMONITIONS,
  ATTRIBUTES,
  FENCE_LANGUAGES,
  FRONT_MATTER_KEYS,
  type KeywordTable,
  SUBCOMMANDS,
  TOOLS,
} from '../languages/keywords/index.ts';
import type { Confidence } from './finding.ts';

/** A keyword that was translated, or a delimiter that was damaged. */
export interface SyntaxDamage {
  kind: 'admonition' | 'fence' | 'command' | 'key' | 'attribute' | 'delimiter';
  at: Span;
  /** What must stand where, when that is known. */
  instead?: { at: Span; text: string } | undefined;
  confidence?: Confidence;
}

/** A page and what is asked of it. */
interface Reading {
  document: Document;
  /** Does the page show code there? Most pages are never asked. */
  isHidden: (offset: number) => boolean;
  /** The page's language. */
  tag: string | undefined;
}

const ALERT = /^[ \t>]*>[ \t]*\[!([ \t]*)([\p{L}\p{M}][\p{L}\p{M} _-]*)(\]?)(?=(.*))/gmu;
const DOCFX = /(?<=\[!)[ \t]+(?=(?:INCLUDE|NOTE|TIP|IMPORTANT|WARNING|CAUTION|VIDEO|div)\b)/g;
const MKDOCS =
  /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+([\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+)?)[ \t]*(?=".*"[ \t]*$|\r?\n(?:[ \t]*\r?\n)?(?: {4}|\t)\S)/gmu;
const CONTAINER = /^[ \t]*:{3,}[ \t]*([\p{L}\p{M}-]+)/gmu;
/** Blocks of PyMdown: `/// note | Title`. */
const BLOCK = /^[ \t]*\/{3,}[ \t]+([\p{L}\p{M}-]+)[ \t]*(?=\||$)/gmu;
/** The kinds, and what each begins with: most pages have neither, and patterns take a while to make. */
const NAMED = [
  { pattern: () => MKDOCS, marks: ['!!!', '???'] },
  { pattern: () => CONTAINER, marks: [':::'] },
  { pattern: () => BLOCK, marks: ['\n///\n', '\n///\r\n'] },
];
const SHELL =
  /^(?:bash|sh|shell|zsh|console|terminal|powershell|ps|ps1|cmd|bat|batch|shell-session|cli|azurecli|)$/;
const COMMAND = /^[ \t>]*(?:[$#%][ \t]+)?(?:sudo[ \t]+)?([a-z][a-z\d-]*)[ \t]+(\S+)(?=[ \t]|$)/gm;
const KEY = /^([\p{L}_](?:[^:\n\r]{0,39}[^:\n\r \t])?)[ \t]*:(?=[ \t]+(\S.*)|[ \t]*$)/gmu;
const ELEMENT =
  /<(?:a|img|div|span|p|table|t[dhr]|iframe|video|audio|input|button|h[1-6]|[uo]l|li|font|center|details|[A-Z]\w*)\b((?:[^<>"'{}]|"[^"<]*"|'[^'<]*'|\{[^{}]*\})*)>/g;
const DOUBLED_QUOTE = /\b(?:href|src)=(""[^\s">][^\s">]*)"?/g;
/** A value in quotation marks of a text. */
const TEXT_QUOTES = /(?<=[\w-])=([“”„«»])([^<>\n“”„«»]*)([“”„«»])/g;
/** As far before a value as its tag may begin. */
const TAG_LENGTH = 300;
/** Keys that nearly every page has; others may well be keys of the site's own. */
const NEEDED_KEY = /^(?:title|description|author|date|layout|permalink|lang)$/;
const IS_FOREIGN = /[^\P{L}a-zA-Z]/u;

/** Admonitions of GitHub, DocFX, MkDocs and the containers of Docusaurus and VitePress. */
export function readAdmonitions({ document, isHidden, tag }: Reading): SyntaxDamage[] {
  const { text } = document.source;
  const found: SyntaxDamage[] = [];
  const add = (damage: SyntaxDamage) => {
    if (!isHidden(damage.at.start)) found.push(damage);
  };
  if (text.includes('[!')) {
    for (const match of text.matchAll(ALERT)) {
      const [all, , name, bracket, rest] = match;
      const end = match.index + all.length - bracket!.length;
      const at = { start: end - name!.length, end };
      const word = name!.trim();
      if (bracket === '' && rest!.trim() === '' && ADMONITIONS.keywords.has(word.toLowerCase())) {
        const instead = { at: { start: at.end, end: at.end }, text: ']' };
        add({ kind: 'delimiter', at: { start: at.start - 2, end: at.end }, instead });
      }
      if (bracket === '') continue;
      const keyword = ADMONITIONS.keywordOf(word, tag);
      if (keyword || IS_FOREIGN.test(word.split(' ')[0]!))
        add(withKeyword('admonition', at, keyword?.toUpperCase()));
    }
    for (const { index, 0: blank } of /\[![ \t]/.test(text) ? text.matchAll(DOCFX) : []) {
      const at = { start: index, end: index + blank.length };
      const word = /^\w+/.exec(text.slice(at.end))![0];
      add({
        kind: 'delimiter',
        at: { start: index - 2, end: at.end + word.length },
        instead: { at, text: '' },
      });
    }
  }
  for (const { pattern, marks } of NAMED) {
    if (!marks.some((mark) => text.includes(mark))) continue;
    for (const match of text.matchAll(pattern())) {
      const name = match[1]!;
      const word = [name, name.split(' ')[0]!].find((each) => ADMONITIONS.keywordOf(each, tag));
      if (!word) continue;
      const start = match.index + match[0].indexOf(name);
      add(withKeyword('admonition', { start, end: start + word.length }, ADMONITIONS.keywordOf(word, tag)));
    }
  }
  return found;
}

/** Names of languages behind fences, and commands inside them. */
export function readFences({ document, tag }: Reading): SyntaxDamage[] {
  const { text } = document.source;
  return fencesOf(document).flatMap(({ marker, info, opener, span }) => {
    const found: SyntaxDamage[] = [];
    const keyword = FENCE_LANGUAGES.keywordOf(info, tag);
    if ((keyword || IS_FOREIGN.test(info)) && /^[\p{L}\p{M}]+$/u.test(info)) {
      const start = text.indexOf(
        text.slice(opener.start + marker.length).trimStart()[0]!,
        opener.start + marker.length,
      );
      found.push(withKeyword('fence', { start, end: start + info.length }, keyword));
    }
    if (!keyword && !SHELL.test(info)) return found;
    for (const match of text.slice(opener.end, span.end).matchAll(COMMAND)) {
      const command = TOOLS.has(match[1]!) ? SUBCOMMANDS.keywordOf(match[2]!, tag) : undefined;
      const end = opener.end + match.index + match[0].length;
      if (command) found.push(withKeyword('command', { start: end - match[2]!.length, end }, command));
    }
    return found;
  });
}

/** Keys of the front matter that no generator reads, while the key they stand for is missing. */
export function readKeys({ document, tag }: Reading): SyntaxDamage[] {
  const { frontMatter, source } = document;
  if (!frontMatter) return [];
  const lines = [...source.slice(frontMatter.span).matchAll(KEY)];
  const keys = new Set(lines.map(([, key]) => key!.toLowerCase()));
  return lines.flatMap(({ index, 1: key, 2: value }) => {
    const keyword = FRONT_MATTER_KEYS.keywordOf(key!, tag);
    if (!keyword || keys.has(keyword)) return [];
    // "data" is a key of its own when it holds no date.
    if (keyword === 'date' && !IS_FOREIGN.test(key!) && !/^["']?\d/.test(value ?? '')) return [];
    const start = frontMatter.span.start + index;
    const confidence = IS_FOREIGN.test(key!) || NEEDED_KEY.test(keyword) ? 'high' : 'low';
    return [{ ...withKeyword('key', { start, end: start + key!.length }, keyword), confidence }];
  });
}

/** Names of attributes in HTML and JSX. */
export function readAttributes({ document, isHidden, tag }: Reading): SyntaxDamage[] {
  const { text } = document.source;
  const found: SyntaxDamage[] = [];
  for (const { index, 1: attributes, 0: element } of text.matchAll(ELEMENT)) {
    if (isHidden(index)) continue;
    const bare = attributes!.replace(/"[^"]*"|'[^']*'|\{[^{}]*\}/g, (value) => '"'.repeat(value.length));
    for (const match of bare.matchAll(/(?<=^|\s)([\p{L}][\p{L}\p{M}\w-]*)(?=\s*=|\s|\/|$)/gu)) {
      const keyword = attributeOf(
        match[1]!,
        bare[match.index + match[0].length],
        /^<[A-Z]/.test(element),
        tag,
      );
      if (keyword === undefined) continue;
      const start = index + element.indexOf(attributes!) + match.index;
      found.push(withKeyword('attribute', { start, end: start + match[1]!.length }, keyword || undefined));
    }
  }
  const quoted = /=[“”„«»]/.test(text) ? text.matchAll(TEXT_QUOTES) : [];
  for (const { index, 0: match, 1: opener, 2: value, 3: closer } of quoted) {
    const end = index + match.length;
    const at = { start: end - closer!.length - value!.length - opener!.length, end };
    if (isInTag(text, index) && !isHidden(at.start))
      found.push({ kind: 'delimiter', at, instead: { at, text: `"${value}"` } });
  }
  for (const { index, 0: match, 1: quoted } of text.matchAll(DOUBLED_QUOTE)) {
    const start = index + match.indexOf(quoted!);
    const instead = { at: { start, end: start + 2 }, text: '"' };
    if (!isHidden(index))
      found.push({ kind: 'delimiter', at: { start: index, end: index + match.length }, instead });
  }
  return found;
}

function isInTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TAG_LENGTH), at);
  const tag = before.slice(before.lastIndexOf('<'));
  return /^<[A-Za-z][\w.-]*\s/.test(tag) && !tag.includes('>');
}

/** Ids of headings whose braces lost a brace or took in a blank, where other headings of the page have theirs. */
export function readHeadingIds({ document }: Reading): SyntaxDamage[] {
  const headings = document.segments.filter(({ kind }) => kind === 'heading');
  const raw = headings.map(({ span }) => ({ span, text: document.source.slice(span) }));
  if (raw.filter(({ text }) => /\{#[\w-]+\}\s*$/.test(text)).length < 2) return [];
  return raw.flatMap(({ span, text }) => {
    const found = /\{([ \t]*)#([\w-]+)(?:[ \t]*(\}))?\s*$/.exec(text);
    if (!found || (found[1] === '' && found[3] === '}')) return [];
    const start = span.start + found.index;
    const at = { start, end: start + found[0].trimEnd().length };
    return [{ kind: 'delimiter', at, instead: { at, text: `{#${found[2]}}` } }];
  });
}

function withKeyword(kind: SyntaxDamage['kind'], at: Span, keyword: string | undefined): SyntaxDamage {
  return { kind, at, instead: keyword === undefined ? undefined : { at, text: keyword } };
}

/** The attribute that a name translates: empty when it is none but unknown; undefined when the name is fine. */
function attributeOf(
  name: string,
  next: string | undefined,
  isComponent: boolean,
  tag: string | undefined,
): string | undefined {
  if (/^(?!allow)[a-z]+FullScreen$/.test(name)) return 'allowFullScreen';
  if (next !== '=') return undefined;
  const table: KeywordTable = ATTRIBUTES;
  if (IS_FOREIGN.test(name)) return table.keywordOf(name, tag) ?? '';
  return isComponent ? undefined : table.keywordOf(name, tag);
}

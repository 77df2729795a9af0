import type { Nodes } from 'mdast';
import type { Document } from './document.ts';
import { spanOf } from './node-span.ts';
import { codeOf } from './places.ts';
import type { Segment } from './segment.ts';
import type { Span } from './source-text.ts';

/** A place that a fragment may lead to. */
export interface Anchor {
  /** As written. */
  id: string;
  span: Span;
}

/** A link to a place on this page or on another one of the same site. */
export interface FragmentLink {
  /** What stands before `#`, without query, escapes resolved; empty for this page. */
  path: string;
  /** Without `#`, escapes resolved. */
  fragment: string;
  /** The fragment in the file, `#` included. */
  span: Span;
}

const ID =
  /(?:(?<![\w:-])(?:id|name)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|\{["'`]([^"'`\n]*)["'`]\}|([^\s>"'{}]+)))/g;
/** Fragments that need no anchor: the top, tabs, routes, lines, footnotes, text. */
const BUILT_IN = /^$|^top$|^_|^[!/]|^tabs?[/=]|^L\d|^fn|^user-content-|^:~:|[=?&]/i;
/** What brings anchors of its own into the page. */
const INCLUDED =
  /\[!INCLUDE|\{%-?\s*(?:include|render|data)|\{\{[<%]|^import\s|<[A-Z]\w*|^:::|!!!include|--8<--/im;
/** In UTF-16 code units. What is longer is no heading. */
const LONGEST_HEADING = 1000;
const TAG = /<[A-Za-z][\w.:-]*(?:\s[^<>]*)?>/g;
/** `{#id}` of headings, `{: #id}` of kramdown and MkDocs, `(id)=` of MyST. */
const ATTRIBUTE_ID = /\{:?[^{}\n#]*#([^\s{}]+)(?=[\s}])[^{}\n]*\}|^\(([\w:.-]+)\)=\s*$/gm;
const HREF = /(?<![\w:-])href\s*=\s*(["'])([^"'#\n]*)#([^"'\n]*)\1/g;
/** `https:`, `mailto:`, `//host`, and what a template puts in. */
const ELSEWHERE = /^[a-z][a-z\d+.-]*:|^\/\/|[{}<>]/i;

/** What a page offers to links. */
export interface Anchors {
  /** Anchors that it spells out. */
  explicit: readonly Anchor[];
  /** What renderers make anchors from: the text of each heading, as its `id`. HTML may hold one. */
  headings: readonly Anchor[];
  /** Does it include others, or build parts of itself, so that it has anchors that are not seen in it? */
  isOpen: boolean;
}

export function anchorsOf(document: Document): Anchors {
  let anchors = known.get(document);
  if (!anchors) {
    anchors = findAnchors(document);
    known.set(document, anchors);
  }
  return anchors;
}

const known = new WeakMap<Document, Anchors>();

function findAnchors(document: Document): Anchors {
  const { segments, source } = document;
  const headings = segments
    .filter(({ kind, text }) => (kind === 'heading' || kind === 'html') && text.length <= LONGEST_HEADING)
    .map((segment) => ({ id: headingText(segment, document), span: segment.span }));
  return { explicit: explicitAnchors(document), headings, isOpen: INCLUDED.test(source.text) };
}

function explicitAnchors(document: Document): Anchor[] {
  const { source } = document;
  const code = codeOf(document);
  const anchors: Anchor[] = [];
  const add = (id: string | undefined, index: number) => {
    if (id === undefined || code.hold(index)) return;
    const start = source.text.indexOf(id, index);
    anchors.push({ id: id.trim(), span: { start, end: start + id.length } });
  };
  for (const { index, 0: tag } of source.text.matchAll(TAG)) {
    for (const match of tag.matchAll(ID))
      add(
        match.slice(1).find((id) => id !== undefined),
        index + match.index,
      );
  }
  for (const match of source.text.matchAll(ATTRIBUTE_ID)) add(match[1] ?? match[2], match.index);
  return anchors;
}

/** What a renderer makes the anchor of a heading from: its text with the code in it. */
function headingText({ text, marks }: Segment, { source }: Document): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end, span } of marks) {
    if (end !== start + 1 || text[start] !== '\uFFFC') continue;
    const inner = kind === 'code' ? source.slice(span).replace(/^`+ ?| ?(?<!`)`+$/g, '') : '';
    result += text.slice(from, start) + inner;
    from = end;
  }
  return (result + text.slice(from)).replace(/\{#[^{}]*\}\s*$/, '').trim();
}

/** Links of the page to anchors within the site: inline, by definition, and in HTML. */
export function fragmentLinks(document: Document): FragmentLink[] {
  const { source } = document;
  const links: FragmentLink[] = [];
  const add = (url: string, hash: number, raw: string) => {
    const [path = '', ...fragment] = url.split('#');
    if (ELSEWHERE.test(path)) return;
    const wanted = decode(fragment.join('#'));
    if (BUILT_IN.test(wanted)) return;
    links.push({
      path: decode(path.replace(/\?.*/s, '')),
      fragment: wanted,
      span: { start: hash, end: hash + raw.length + 1 },
    });
  };
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if ((node.type === 'link' || node.type === 'definition') && span && node.url.includes('#')) {
      const last = node.type === 'link' ? node.children.at(-1) : undefined;
      const from = source.text.indexOf(
        '#',
        node.type === 'link'
          ? ((last && spanOf(last)?.end) ?? span.start)
          : source.text.indexOf(']:', span.start),
      );
      const raw = /^[^\s)>"']*/.exec(source.text.slice(from + 1, span.end))![0];
      if (from !== -1 && from < span.end) add(node.url, from, raw);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(document.tree);
  const inHtml = source.text.includes('href') ? source.text.matchAll(HREF) : [];
  for (const { index, 0: match, 2: path, 3: raw } of inHtml) {
    if (!codeOf(document).hold(index)) add(`${path}#${raw}`, index + match.indexOf('#'), raw!);
  }
  return links;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

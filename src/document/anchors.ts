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

/** A link to a place on the same page. */
export interface LocalLink {
  /** Without `#`, escapes resolved. */
  fragment: string;
  /** The fragment in the file, `#` included. */
  span: Span;
}

const ID =
  /(?:(?<![\w:-])(?:id|name)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|\{["'`]([^"'`\n]*)["'`]\}|([^\s>"'{}]+)))/g;
const TAG = /<[A-Za-z][\w.:-]*(?:\s[^<>]*)?>/g;
/** `{#id}` of headings, `{: #id}` of kramdown and MkDocs, `(id)=` of MyST. */
const ATTRIBUTE_ID = /\{:?[^{}\n#]*#([^\s{}]+)(?=[\s}])[^{}\n]*\}|^\(([\w:.-]+)\)=\s*$/gm;
const HREF = /(?<![\w:-])href\s*=\s*(["'])#([^"'\n]*)\1/g;

/** Anchors that the page spells out. */
export function explicitAnchors(document: Document): Anchor[] {
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
export function headingText({ text, marks }: Segment, { source }: Document): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end, span } of marks) {
    if (end !== start + 1 || text[start] !== '\uFFFC') continue;
    const inner = kind === 'code' ? source.slice(span).replace(/^`+ ?| ?`+$/g, '') : '';
    result += text.slice(from, start) + inner;
    from = end;
  }
  return (result + text.slice(from)).replace(/\{#[^{}]*\}\s*$/, '').trim();
}

/** Links of the page to itself: inline, by definition, and in HTML. */
export function localLinks(document: Document): LocalLink[] {
  const { source } = document;
  const links: LocalLink[] = [];
  const add = (from: number, raw: string) => {
    links.push({ fragment: decode(raw), span: { start: from, end: from + raw.length + 1 } });
  };
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if ((node.type === 'link' || node.type === 'definition') && span && node.url.startsWith('#')) {
      const last = node.type === 'link' ? node.children.at(-1) : undefined;
      const from = source.text.indexOf(
        '#',
        node.type === 'link'
          ? ((last && spanOf(last)?.end) ?? span.start)
          : source.text.indexOf(']:', span.start),
      );
      const raw = /^[^\s)>"']*/.exec(source.text.slice(from + 1, span.end))![0];
      if (from !== -1 && from < span.end) add(from, raw);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(document.tree);
  for (const { index, 0: match, 2: raw } of source.text.matchAll(HREF)) {
    if (!codeOf(document).hold(index)) add(index + match.indexOf('#'), raw!);
  }
  return links;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

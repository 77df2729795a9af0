import leven from 'leven';
import type { Nodes } from 'mdast';
import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import { readHtml } from '../document/html.ts';
import { spanOf } from '../document/node-span.ts';
import type { Mark, Segment } from '../document/segment.ts';
import { ATOM } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept } from './kept.ts';

/** Where a link or an image leads. The key is the destination without what may differ between languages. */
export interface Destination extends Kept {
  url: string;
  isImage: boolean;
  /** Has the link words to read, code or a picture? */
  hasText: boolean;
}

export interface Definition {
  label: string;
  url: string;
  span: Span;
}

/** The first link definition of each label. */
export function definitionsOf({ tree }: Document): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if (node.type === 'definition' && span && !found.has(node.identifier))
      found.set(node.identifier, { label: node.identifier, url: node.url, span });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** An address of nobody, which translators localise. */
const EXAMPLE = /^mailto:[^?]*@(?:[\w-]+\.)*example\.(?:com|net|org)\b/i;
const URL_TEXT = /^(?:https?|ftps?):\/\/\S|^mailto:\S|^www\.\S/i;

/**
 * The destinations in a block: of links and images in Markdown and HTML, and bare URLs.
 *
 * @param resolve the destination of a label; undefined when it is not defined
 */
export function destinationsOf(
  { segments }: Block,
  { source }: Document,
  resolve: (label: string) => string | undefined,
): Destination[] {
  return segments.flatMap((segment) =>
    segment.marks.flatMap((mark): Destination[] => {
      const raw = source.slice(mark.span);
      const of = (url: string, isImage: boolean, span = mark.span) =>
        EXAMPLE.test(url)
          ? []
          : [{ key: keyOf(url), url, text: url, span, isImage, hasText: isImage || hasText(segment, mark) }];
      if (mark.target !== undefined) {
        const isReference = !raw.endsWith(')') && !raw.startsWith('<');
        const found = of((isReference && resolve(mark.target)) || mark.target, mark.kind === 'image');
        // As `[https://a.b](https://a.b)` does, an autolink leads to what it shows, and is there twice.
        return raw.startsWith('<') && URL_TEXT.test(mark.target) ? [...found, ...found] : found;
      }
      if (mark.kind === 'mask' && URL_TEXT.test(raw)) {
        // Behind brackets it was to be the destination of a link.
        return /\]\s+\(\s*$/.test(source.text.slice(mark.span.start - 10, mark.span.start))
          ? []
          : of(raw, false);
      }
      if (raw.startsWith('{{')) {
        const found = templateUrl(source.text, mark.span);
        return found ? of(found.url, false, found.span) : [];
      }
      if (mark.kind !== 'html') return [];
      return readHtml(raw, mark.span.start).flatMap((event) => {
        if (event.type !== 'open') return [];
        const value = event.attributes.find(({ name }) => name === 'href' || name === 'src')?.value;
        return value ? of(source.slice(value), event.name === 'img') : [];
      });
    }),
  );
}

/** What may stand beside a template expression in a destination. */
const AROUND = 200;

/** The destination that a template expression with blanks is a part of, without these: Jekyll fills it in before it reads Markdown. */
function templateUrl(text: string, { start, end }: Span): { url: string; span: Span } | undefined {
  const before = /\]\(([^()\s]*)$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[1];
  const behind = /^([^()\s]*)\)/.exec(text.slice(end, end + AROUND))?.[1];
  if (before === undefined || behind === undefined || !/\w/.test(before + behind)) return undefined;
  const url = `${before}${text.slice(start, end).replace(/\s+/g, '')}${behind}`;
  return { url, span: { start: start - before.length, end: end + behind.length } };
}

function hasText({ text, marks }: Segment, mark: Mark): boolean {
  if (mark.kind !== 'link') return true;
  const inner = text.slice(mark.start, mark.end);
  return (
    /[\p{L}\p{N}]/u.test(inner) ||
    (inner.includes(ATOM) &&
      marks.some((other) => other !== mark && other.start >= mark.start && other.end <= mark.end))
  );
}

const LOCALE = '[a-z]{2}(?:[-_][a-z]{2,4})?';
const LOCALE_SEGMENT = new RegExp(`(^|/)${LOCALE}(?=/|$)`, 'g');
const LOCALE_HOST = new RegExp(`^${LOCALE}\\.(?=[^./]+\\.[^./]+)`);

/** A destination without protocol, language, depth and file ending, which may differ between translations. */
export function keyOf(url: string): string {
  const plain = decoded(url.replaceAll('&amp;', '&')).trim().toLowerCase();
  const [, base = '', rest = ''] = /^([^#?]*)(.*)/s.exec(plain)!;
  const path = base
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .replace(LOCALE_HOST, '')
    .replace(/\{[^{}]*\}|<[^<>]*>/g, '{}')
    .replace(LOCALE_SEGMENT, '$1')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/|(?:\/index)?\.(?:mdx?|html?))$/, '');
  return path + rest;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** How near two destinations are, 0 to 1. */
export function nearness(a: Destination, b: Destination): number {
  if (b.url === '') return 0.9;
  const length = Math.max(a.key.length, b.key.length, 1);
  const likeness = 1 - leven(a.key.slice(0, 200), b.key.slice(0, 200)) / Math.min(200, length);
  return a.isImage === b.isImage ? Math.max(0.35, likeness) : likeness - 0.2;
}

/** Do two destinations differ as translations may: another language of one site, or the same page elsewhere? */
export function isLocalised(a: Destination, b: Destination): boolean {
  const [from, to] = [hostOf(a.url), hostOf(b.url)];
  const isOneSite = from.replace(LOCALE_HOST, '') === to.replace(LOCALE_HOST, '');
  if (isOneSite && (from !== to || localesOf(a.url) !== localesOf(b.url))) return true;
  return from !== to && pathOf(a) === pathOf(b);
}

/** Do two destinations lead to one page, and to different places of it? */
export function isSamePage(a: Destination, b: Destination): boolean {
  const [from, to] = [a.url, b.url].map((url) => url.split('#', 1)[0]!);
  return from === to;
}

/** The host of an absolute URL, in lower case; empty for others. */
export function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** The languages that a path or a query names. */
function localesOf(url: string): string {
  const path = url.replace(/^\w+:/, '').toLowerCase();
  return [...path.matchAll(/(?<=[/=])[a-z]{2}(?:[-_][a-z]{2,4})?(?=[/&#?]|$)/g)].join();
}

/** The key without its host. */
function pathOf({ key, url }: Destination): string {
  return hostOf(url) ? key.replace(/^[^/]*\/?/, '') : key;
}

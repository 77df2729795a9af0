import { XmlCdata, type XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import type { Encode } from '../../document/catalogue.ts';
import type { Piece } from '../../document/segment.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { decodeWith, type MappedText } from '../../document/text-map.ts';
import { isElement, nameOf } from './read-xml.ts';

/** What an element inside a message is to its reader. */
export type InlineRole =
  /** Its content is text, and it is nothing else: an annotation. */
  | 'transparent'
  /** Its content is text that it wraps: bold, a link. */
  | 'paired'
  /** It stands for something of the page, content and all. */
  | 'atom';

const REFERENCE = /&(?:#\d+|#x[\da-fA-F]+|\w+);|\r\n?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA = { open: '<![CDATA[', close: ']]>' };
/** What no XML 1.0 file may hold. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The text of a message in XML, and how text is written there. */
export interface XmlMessage {
  text: MappedText;
  encode: Encode;
}

/**
 * Reads the content of an element as text. Inline elements become tags of the same name with nothing but
 * their id, which a reader of Markdown takes for the markup they are.
 */
export function readMessage(
  file: SourceText,
  element: XmlElement,
  roleOf: (element: XmlElement) => InlineRole,
): XmlMessage {
  let text = '';
  const pieces: Piece[] = [];
  const verbatim: Span[] = [];
  const addTag = (tag: string, start: number, end: number) => {
    pieces.push({ at: text.length, length: tag.length, start, end });
    text += tag;
  };
  const addText = ({ text: part, pieces: places }: MappedText) => {
    for (const piece of places) pieces.push({ ...piece, at: piece.at + text.length });
    text += part;
  };
  const visit = (node: XmlNode) => {
    const { start, end } = node;
    if (node instanceof XmlCdata) {
      const span = { start: start + CDATA.open.length, end: end - CDATA.close.length };
      verbatim.push(span);
      addText(decodeWith(file.slice(span), span.start, /\r\n?/g, () => '\n'));
    } else if (node instanceof XmlText) addText(decodeWith(file.slice(node), start, REFERENCE, resolve));
    else if (isElement(node)) visitElement(node);
  };
  const visitElement = (inline: XmlElement) => {
    const role = roleOf(inline);
    const [first, last] = [inline.children[0], inline.children.at(-1)];
    if (role === 'transparent') inline.children.forEach(visit);
    else if (role === 'atom' || !first || !last) addTag(tagOf(inline, '/>'), inline.start, inline.end);
    else {
      addTag(tagOf(inline, '>'), inline.start, first.start);
      inline.children.forEach(visit);
      addTag(`</${nameOf(inline)}>`, last.end, inline.end);
    }
  };
  element.children.forEach(visit);
  return { text: { text, pieces }, encode: (added, at) => encode(added, file.slice(at), isIn(verbatim, at)) };
}

/** Not "id": that is what tags look like that leaked from a pipeline into a text. */
function tagOf(element: XmlElement, ending: string): string {
  const id = (element.attributes.id ?? element.attributes.i ?? '').replace(/[^\w.-]/g, '_');
  return `<${nameOf(element)}${id && ` data-id="${id}"`}${ending}`;
}

function resolve(match: string): string | undefined {
  if (match[0] === '\r') return '\n';
  if (match[1] !== '#') return NAMED[match.slice(1, -1)];
  const isHex = match[2] === 'x';
  return String.fromCodePoint(Number.parseInt(match.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10));
}

function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** Text in place of `replaced`, which holds no tags, or lies in a CDATA section as a whole. */
function encode(text: string, replaced: string, isVerbatim: boolean): string | undefined {
  if (FORBIDDEN.test(text) || text.includes('\r')) return undefined;
  if (isVerbatim) return /[\]>]/.test(text) ? undefined : text;
  if (replaced.includes('<')) return undefined;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

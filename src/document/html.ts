import { Tokenizer } from 'htmlparser2';
import type { Span } from './source-text.ts';

export interface HtmlAttribute {
  name: string;
  /** The value as written, without its quotes; undefined when there is none. */
  value?: Span;
}

export type HtmlEvent =
  | { type: 'open'; name: string; span: Span; attributes: HtmlAttribute[]; selfClosing: boolean }
  | { type: 'close'; name: string; span: Span }
  | { type: 'comment'; span: Span }
  | { type: 'text'; span: Span };

/** Elements that sit inside a line of prose and add no blank to it: those of HTML, and what XLIFF has for them. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ...'a abbr b bdi bdo big cite del dfn em font i ins label mark nobr q s small span strong strike sub sup time tt u wbr'.split(
    ' ',
  ),
  ...'g pc bpt ept bx ex it sc ec'.split(' '),
]);

/** Elements whose content is not prose. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(
  'code kbd samp var pre script style svg math textarea template noscript'.split(' '),
);

/** Elements that have no content, and so no closing tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Attributes that a reader reads. */
export const READABLE_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description placeholder label summary caption description tooltip heading'.split(
    ' ',
  ),
);

/** Reads HTML written in Markdown. Offsets are those of the file (`text` begins at `start`). */
export function readHtml(text: string, start: number): HtmlEvent[] {
  const events: HtmlEvent[] = [];
  const span = (from: number, until: number): Span => ({ start: start + from, end: start + until });
  let tag = 0;
  let name = '';
  let attributes: HtmlAttribute[] = [];
  let value: Span | undefined;
  const open = (endIndex: number, selfClosing: boolean) => {
    events.push({ type: 'open', name, attributes, selfClosing, span: span(tag, endIndex + 1) });
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false, xmlMode: false, recognizeSelfClosing: true },
    {
      ontext: (from, until) => {
        // From nowhere comes what ends in the middle of a tag.
        if (from >= 0) events.push({ type: 'text', span: span(from, until) });
      },
      onopentagname: (from, until) => {
        name = text.slice(from, until).toLowerCase();
        tag = from - 1;
        attributes = [];
      },
      onattribname: (from, until) => attributes.push({ name: text.slice(from, until).toLowerCase() }),
      onattribdata: (from, until) => {
        value = span(from, until);
      },
      onattribend: () => {
        const last = attributes.at(-1);
        if (last && value) last.value = value;
        value = undefined;
      },
      onopentagend: (endIndex) => open(endIndex, false),
      onselfclosingtag: (endIndex) => open(endIndex, true),
      onclosetag: (from, until) => {
        const end = text.indexOf('>', until);
        events.push({
          type: 'close',
          name: text.slice(from, until).toLowerCase(),
          span: span(from - 2, end === -1 ? text.length : end + 1),
        });
      },
      oncomment: (from, until) => {
        if (!text.startsWith('<!--', from - 4)) return;
        const end = text.startsWith('>', until) ? until + 1 : until;
        events.push({ type: 'comment', span: span(from - 4, end) });
      },
      ontextentity: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return events;
}

/**
 * HTML as the parser gave it, laid over the source it came from: block-quote markers and other
 * prefixes of its lines become blanks, so that offsets stay those of the source.
 */
export function withoutPrefixes(slice: string, value: string): string {
  if (slice === value) return slice;
  const lines = value.split(/\r\n|\n|\r/);
  const parts = slice.split(/(\r\n|\n|\r)/).map((part, index) => {
    const line = index % 2 === 0 ? lines[index / 2] : undefined;
    return line !== undefined && part.endsWith(line) ? ' '.repeat(part.length - line.length) + line : part;
  });
  return parts.join('');
}

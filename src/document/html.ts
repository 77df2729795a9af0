import { Tokenizer } from 'htmlparser2';
import type { Span } from './source-text.ts';

export interface HtmlAttribute {
  name: string;
  /** The value as written, without its quotes; undefined for a bare attribute. */
  value?: Span;
}

export type HtmlEvent =
  | { type: 'open'; name: string; span: Span; attributes: HtmlAttribute[]; selfClosing: boolean }
  | { type: 'close'; name: string; span: Span }
  | { type: 'text'; span: Span }
  | { type: 'entity'; text: string; span: Span };

/** Elements that sit inside a line of prose and add no blank to it. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite del dfn em font i ins label mark nobr q s small span strong strike sub sup time tt u wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not prose. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(
  'code kbd samp var pre script style svg math textarea template noscript'.split(' '),
);

/** Attributes that a reader reads. */
export const READABLE_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description placeholder label summary caption description tooltip heading'.split(' '),
);

/** Reads HTML written in Markdown. Offsets are those of the file (`text` begins at `start`). */
export function readHtml(text: string, start: number): HtmlEvent[] {
  const events: HtmlEvent[] = [];
  const span = (from: number, until: number): Span => ({ start: start + from, end: start + until });
  let name = '';
  let attributes: HtmlAttribute[] = [];
  let value: { start: number; end: number } | undefined;
  const open = (endIndex: number, selfClosing: boolean) => {
    events.push({ type: 'open', name, attributes, selfClosing, span: span(tagStart, endIndex + 1) });
  };
  let tagStart = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ontext: (from, until) => events.push({ type: 'text', span: span(from, until) }),
      ontextentity: (codepoint, endIndex) => {
        const text_ = String.fromCodePoint(codepoint);
        const from = text.lastIndexOf('&', endIndex - 1);
        events.push({ type: 'entity', text: text_, span: span(from, endIndex) });
      },
      onopentagname: (from, until) => {
        name = text.slice(from, until).toLowerCase();
        tagStart = from - 1;
        attributes = [];
      },
      onattribname: (from, until) => attributes.push({ name: text.slice(from, until).toLowerCase() }),
      onattribdata: (from, until) => {
        value = { start: value?.start ?? from, end: until };
      },
      onattribentity: () => {},
      onattribend: (_quote, end) => {
        const last = attributes.at(-1);
        if (last && value) last.value = span(value.start, Math.max(value.end, end));
        value = undefined;
      },
      onopentagend: (endIndex) => open(endIndex, false),
      onselfclosingtag: (endIndex) => open(endIndex, true),
      onclosetag: (from, until) => {
        const end = text.indexOf('>', until);
        const closed = end === -1 ? text.length : end + 1;
        events.push({ type: 'close', name: text.slice(from, until).toLowerCase(), span: span(from - 2, closed) });
      },
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return events;
}

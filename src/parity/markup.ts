import type { Block } from '../align/blocks.ts';
import type { Document } from '../document/document.ts';
import { READABLE_ATTRIBUTES, readHtml } from '../document/html.ts';
import type { Kept } from './kept.ts';

/** Tags that only style text, as Markdown can too, or break it: translators drop and add them. */
const STYLE = /^(?:b|strong|i|em|br|p|span|div|font|a|img|wbr|small|u|center)$/;

/** The elements of HTML in the prose of a block that mean something. */
export function tagsOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'html')
      .flatMap(({ span }) => readHtml(source.slice(span), span.start))
      .flatMap((event) =>
        event.type === 'open' && !STYLE.test(event.name)
          ? [{ key: event.name, text: `<${event.name}>`, span: event.span }]
          : [],
      ),
  );
}

/** The names of their attributes, of all elements. */
export function attributesOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'html')
      .flatMap(({ span }) => readHtml(source.slice(span), span.start))
      .flatMap((event) =>
        event.type === 'open'
          ? event.attributes
              .filter(({ name }) => !READABLE_ATTRIBUTES.has(name))
              .map(({ name }) => ({ key: `${event.name} ${name}`, text: name, span: event.span }))
          : [],
      ),
  );
}

/** References to footnotes. */
export function footnotesOf({ segments }: Block, { source }: Document): Kept[] {
  return segments.flatMap(({ marks }) =>
    marks
      .filter(({ kind }) => kind === 'footnote')
      .map(({ span }) => ({ key: source.slice(span).toLowerCase(), text: source.slice(span), span })),
  );
}

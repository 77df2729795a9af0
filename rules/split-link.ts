import { matchesOf } from '../src/document/matches.ts';
import { Places } from '../src/document/places.ts';
import type { Segment } from '../src/document/segment.ts';
import type { Span } from '../src/document/source-text.ts';
import { texSpans } from '../src/document/tex.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A link in two halves: bracketed text, blanks, then a label or a destination. */
const SPLIT =
  /(?<!\\)(!?\[[^[\]\n]+\])([ \t]+)(?:\[([ \t]*)(?=[^ \t])([^[\]\n]*[^[\]\s])([ \t]*)\](?![(:[])|\([ \t]*([^()\s]+)[ \t]*\))/g;

/** A destination, and not a remark in parentheses. */
const DESTINATION =
  /^(?:https?:\/\/|mailto:|\.{0,2}\/|#)\S|^[\w./%-]+\.(?:mdx?|markdown|html?|png|jpe?g|gif|svg|pdf|ya?ml|json|zip)(?:[#?]\S*)?$/i;

export default defineRule({
  id: 'split-link',
  summary: 'A blank parts the two halves of a link',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'safe',
  docs: `"[text][label]" and "[text](url)" are links only without a blank between the halves. Engines translate the halves apart and put one there, and then the reader sees the brackets.

A label must be defined on the page, and a destination must look like one, so remarks in parentheses, task boxes and array output are left alone. So are two reference links side by side.`,
  examples: [
    {
      title: 'a reference',
      lang: 'nl',
      text: 'De [gids] [ lnk-gids] helpt.\n\n[lnk-gids]: gids.md\n',
      finds: ['1:4-1:22'],
      fixed: 'De [gids][lnk-gids] helpt.\n\n[lnk-gids]: gids.md\n',
    },
    {
      title: 'a destination',
      lang: 'es',
      text: 'La [guía] (./guia.md) ayuda.',
      finds: ['1:4-1:22'],
      fixed: 'La [guía](./guia.md) ayuda.',
    },
    { title: 'an image', lang: 'de', text: '![Plan] (media/plan.png)', finds: ['1:1-1:25'] },
    { title: 'a remark', lang: 'nl', text: 'De [opties] (zie onder) en `[a] [b]`.', finds: [] },
    {
      title: 'two links',
      lang: 'nl',
      text: '[Lezen] [Schrijven]\n\n[Lezen]: a.md\n[Schrijven]: b.md\n',
      finds: [],
    },
  ],
  messages: {
    split:
      '{text} does not link, for engines put blanks between the halves they translate: join “{first}” and “{second}”',
  },
  yieldsTo: ['link-mismatch'],
  options: {
    extensions: {
      description: 'Further file endings, without the dot, that show a destination: `ipynb`.',
      default: [] as string[],
    },
  },

  create({ document, options, report }) {
    const { source, definitions, comments } = document;
    return {
      segment(segment) {
        const raw = source.slice(segment.span);
        if (raw.length < 5 || !raw.includes('[')) return;
        let formulas: Places | undefined;
        for (const match of matchesOf(raw, SPLIT)) {
          formulas ??= new Places(texSpans(raw));
          if (formulas.hold(match.index)) continue;
          const [text, first, , padBefore, label, padAfter, destination] = match;
          const start = segment.span.start + match.index;
          const at = { start, end: start + text.length };
          if (isInCode(segment, at) || comments.some(({ start, end }) => start < at.start && at.end <= end))
            continue;
          const isPadded = Boolean(padBefore || padAfter);
          const isSplit = destination
            ? isDestination(destination, options.extensions)
            : isReference(label!, first!, isPadded, definitions);
          if (!isSplit) continue;
          const second = destination ? `(${destination})` : `[${label}]`;
          report({
            at,
            message: 'split',
            data: { text, first: first!, second },
            fix: { at, text: first + second, applicability: 'safe' },
          });
        }
      },
    };
  },
});

function isDestination(text: string, extensions: readonly string[]): boolean {
  const path = text.replace(/[#?].*/s, '').toLowerCase();
  return (
    DESTINATION.test(text) || extensions.some((extension) => path.endsWith(`.${extension.toLowerCase()}`))
  );
}

function isReference(
  label: string,
  text: string,
  isPadded: boolean,
  definitions: ReadonlySet<string>,
): boolean {
  const isDefined = (name: string) => definitions.has(name.replace(/\s+/g, ' ').trim().toLowerCase());
  return isDefined(label) && (isPadded || !isDefined(text.replace(/^!?\[|\]$/g, '')));
}

function isInCode(segment: Segment, { start, end }: Span): boolean {
  return segment.marks.some(
    ({ kind, span }) =>
      (kind === 'code' || kind === 'html' || kind === 'mask') &&
      span.start < end &&
      span.end > start &&
      !(kind === 'mask' && span.start > start),
  );
}

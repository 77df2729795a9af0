import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'padded-link-text',
  summary: 'Blanks stand inside the brackets of a link',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Engines put blanks around the text they translate, and then the brackets of a link hold them: "[ text ](url)". The underline of the link sticks out on the page.

Task boxes and links around an image alone are left alone.`,
  examples: [
    {
      title: 'around code',
      lang: 'nl',
      text: 'Zie [ `compose` ](compose.md) voor meer.',
      finds: ['1:5-1:18'],
      fixed: 'Zie [`compose`](compose.md) voor meer.',
    },
    {
      title: 'before the text',
      lang: 'fr',
      text: 'Voir[ le guide](guide.md).',
      finds: ['1:5-1:16'],
      fixed: 'Voir [le guide](guide.md).',
    },
    {
      title: 'an image, a task box',
      lang: 'nl',
      text: '[ ![Schema](a.png) ](b.md)\n\n- [ ] [taak](c.md)',
      finds: [],
    },
  ],
  messages: {
    padded:
      'The link text {text} has blanks inside its brackets, as engines leave around text they translate: move them outside',
  },
  options: {
    sides: {
      description: 'Report blanks on either side, or only those on both.',
      default: 'either',
      values: ['either', 'both'],
    },
  },
  yieldsTo: ['split-link'],

  create({ document, options, report }) {
    const { source } = document;
    return {
      link({ segment, mark, span, text }) {
        const inner = source.slice(text);
        const trimmed = inner.trim();
        if (trimmed === inner || trimmed === '') return;
        if (options.sides === 'both' && (inner.trimStart() === inner || inner.trimEnd() === inner)) return;
        if (/^\uFFFC$/.test(segment.text.slice(mark.start, mark.end).trim()) && trimmed.startsWith('!'))
          return;
        const at = { start: span.start, end: text.end + 1 };
        const lead =
          inner.startsWith(trimmed[0]!) || /\s/.test(source.text[span.start - 1] ?? ' ') ? '' : ' ';
        const needsTrail = /\s$/.test(inner) && /[\p{L}\p{N}]/u.test(source.text[span.end] ?? '');
        const fixed = `${lead}[${trimmed}${source.text.slice(text.end, span.end)}${needsTrail ? ' ' : ''}`;
        report({
          at,
          message: 'padded',
          data: { text: source.slice(at) },
          fix: { at: span, text: fixed, applicability: 'safe' },
        });
      },
    };
  },
});

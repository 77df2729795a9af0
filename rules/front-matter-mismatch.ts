import { isReadableKey } from '../src/document/readable-keys.ts';
import { defineRule } from '../src/engine/rule.ts';
import { compareKeys, machineChanges } from '../src/parity/front-matter-keys.ts';
import { PageWords } from '../src/parity/page-words.ts';

export default defineRule({
  id: 'front-matter-mismatch',
  summary: 'A key or a machine-readable value of the front matter differs from the source',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `Keys of the front matter, and values such as “true” or a layout’s name, are read by programs. A translated key is an unknown one.

A new key is taken for one of the source when it has its value, or for a title or description when it stands at its place. Values are reported when they changed to a word of the translation. Dates, authors, ids and links belong to the translation, and may differ.`,
  examples: [
    {
      title: 'values of the translation',
      lang: 'de',
      source: '---\ntitle: Start\ndate: 2020-01-01\n---\n',
      text: '---\ntitle: Anfang\ndate: 2021-05-05\n---\n',
      finds: [],
    },

    {
      title: 'a translated key',
      lang: 'nl',
      source: '---\ntitle: Start\nauthor: ann\n---\n',
      text: '---\ntitle: Begin\nauteur: ann\n---\n',
      finds: ['3:1-3:7'],
      fixed: '---\ntitle: Begin\nauthor: ann\n---\n',
    },
    {
      title: 'a switch',
      lang: 'de',
      source: '---\ntoc: true\n---\n',
      text: '---\ntoc: wahr\n---\n\nDas ist wahr.\n',
      finds: ['2:6-2:10'],
    },
  ],
  messages: {
    key: '“{instead}” stands where the source has the key “{lost}”: programs know keys untranslated',
    value: 'The value of “{key}” is {lost} in the source and {instead} here: programs know it untranslated',
  },
  severities: { value: 'warning' },
  options: {},

  create({ document, pair, report }) {
    const words = new PageWords(pair!);
    return {
      document() {
        const { source } = pair!;
        if (!document.frontMatter || !source.frontMatter || pair!.isOneFile) return;
        for (const { lost, instead } of compareKeys(source, document)) {
          report({
            at: instead.span,
            message: 'key',
            data: { lost: lost.key, instead: instead.key },
            related: [{ at: lost.span, message: 'the key in the source', side: 'source' }],
            suggestions: [{ description: `Write ${lost.key}`, at: instead.span, text: lost.key }],
          });
        }
        for (const { lost, instead } of machineChanges(
          source.frontMatter.values,
          document.frontMatter.values,
          words,
        )) {
          if (isReadableKey(lost.key)) continue;
          report({
            at: instead.span,
            message: 'value',
            data: { key: lost.key, lost: lost.value, instead: instead.value },
            confidence: 'medium',
            related: [{ at: lost.span, message: 'the value in the source', side: 'source' }],
            suggestions: [
              {
                description: 'Write the value of the source',
                at: instead.span,
                text: source.source.slice(lost.span),
              },
            ],
          });
        }
      },
    };
  },
});

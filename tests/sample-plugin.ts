import type { Plugin } from '../src/config/plugin.ts';
import type { Severity } from '../src/engine/finding.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A rule that reports a word wherever it stands. */
export function wordRule(id: string, word: string, severity: Severity = 'error') {
  return defineRule({
    id,
    summary: `The word "${word}"`,
    category: 'design/markup',
    severity,
    confidence: 'high',
    languages: 'any',
    source: 'unused',
    fix: 'none',
    docs: `Reports "${word}".`,
    examples: [
      { lang: 'nl', text: `${word}\n`, finds: [`1:1-1:${word.length + 1}`] },
      { lang: 'nl', text: 'goed\n', finds: [] },
    ],
    messages: { word: 'The word “{word}”' },
    options: {},
    create: ({ report }) => ({
      word(found) {
        if (found.lower === word) report({ at: found, message: 'word', data: { word: found.text } });
      },
    }),
  });
}

/** `sample/fout` and `sample/kapot` report the word of their name. */
export const samplePlugin: Plugin = {
  name: 'sample',
  rules: [wordRule('fout', 'fout'), wordRule('kapot', 'kapot')],
};

import { defineRule } from '../src/engine/rule.ts';
import { codeLosses } from '../src/parity/code-losses.ts';

export default defineRule({
  id: 'code-span-mismatch',
  summary: 'Inline code of the source is lost, altered or translated',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `Inline code is typed, clicked or searched for: translated, it names nothing. Engines translate it, drop it, or leave it behind as plain text when they move it.

Code is compared block by block, for word order differs between languages; what stands elsewhere on the page is not lost. Blanks, brackets and case may differ, and so may placeholders in double braces. A name that the translation uses throughout its own code is a localised example, and is left alone. A writer's habits have low confidence, which is hidden unless asked for: several pieces of code unmarked on a page that marks most, code in brackets or quotes instead, a typing error, another form of the same command, other words for the title of a linked page. So has code whose sentence is written anew: it lacks several pieces, says the thing in words or in quotes, or, in a script without blanks, closes the gap, where damage leaves a blank, a particle or a mark too much. Damage of the source that was undone is no difference. On a page made from another state of its source, which lacks or adds text at many places, all findings have low confidence.`,
  examples: [
    {
      title: 'lost',
      lang: 'de',
      source: 'Set `timeout` before you start.\n',
      text: 'Stellen Sie das vor dem Start ein.\n',
      finds: ['1:1-1:35'],
    },
    {
      title: 'another order, and a localised example',
      lang: 'nl',
      source: 'Pass `name` to `greet`.\n\n```js\ngreet(name);\n```\n',
      text: 'Geef `groet` de waarde `naam`.\n\n```js\ngroet(naam);\n```\n',
      finds: [],
    },

    {
      title: 'translated',
      lang: 'nl',
      source: 'Call `connect` first.\n',
      text: 'Roep eerst `verbind` aan.\n',
      finds: ['1:12-1:21'],
      fixed: 'Roep eerst `connect` aan.\n',
    },
    {
      title: 'unmarked, and against the code of the page',
      lang: 'nl',
      source: 'Set `max-size`, then call `connectTo`.\n\n```js\nconnectTo(1);\n```\n',
      text: 'Stel max-size in en roep `verbind` aan.\n\n```js\nconnectTo(1);\n```\n',
      finds: ['1:6-1:14', '1:26-1:35'],
    },
  ],
  messages: {
    broken:
      'The source has `{lost}` where this is `{instead}`, while the code of the page keeps its name: write it as the source does',
    altered: 'The source has `{lost}` where this is `{instead}`: write the code of the source',
    bare: '`{lost}` is code in the source and plain text here: mark it as code',
    lost: '`{lost}`, code of the source, is missing here: put it back',
  },
  severities: { altered: 'warning', bare: 'warning', lost: 'warning' },
  options: {},
  lostWith: ['missing-content'],

  create({ pair, language, sourceLanguages, report }) {
    const page = pair!;
    return {
      end() {
        for (const { kind, lost, instead, at, confidence } of codeLosses(page, language, sourceLanguages)) {
          report({
            at,
            message: kind,
            data: { lost: lost.text, instead: instead?.text ?? '' },
            confidence,
            related: [{ at: lost.span, message: 'the code in the source', side: 'source' }],
            ...(kind !== 'lost' && {
              suggestions: [
                {
                  description: 'Write the code of the source',
                  at,
                  text: page.source.source.slice(lost.span),
                },
              ],
            }),
          });
        }
      },
    };
  },
});

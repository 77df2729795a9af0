import leven from 'leven';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { CodeChanges } from '../src/parity/code-changes.ts';
import { codeSpansOf } from '../src/parity/code-spans.ts';
import { type Kept, KeptThings, placeInTarget, placeOfText } from '../src/parity/kept.ts';
import { repaired } from '../src/parity/repair.ts';

/** A word that text may hold for its own sake. */
const LETTER = /\p{L}/u;
const PLAIN = /^\p{Lu}?\p{Ll}*$/u;

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

Code is compared block by block, for word order differs between languages; what stands elsewhere on the page is not lost. Blanks, brackets and case may differ, and so may placeholders in double braces. A name that the translation uses throughout its own code is a localised example, and is left alone. Damage of the source that was undone is no difference.`,
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

  create({ document, pair, sourceLanguages, report }) {
    const page = pair!;
    const changes = new CodeChanges(page);
    const code: KeptThings<Kept> = new KeptThings<Kept>(page, {
      read: codeSpansOf,
      // Code of the source elsewhere, or signs for words, is no form of what is lost.
      kinship: ({ key: a }, { key: b }) =>
        code.countInSource(b) > 0 || LETTER.test(a) !== LETTER.test(b)
          ? 0
          : 0.35 + 0.65 * (1 - leven(a, b) / Math.max(a.length, b.length)),
      aliases: ({ key }) => [repaired(key, sourceLanguages)],
    });
    return {
      block(blocks) {
        const bareOf = ({ text }: Kept) => placeOfText(document, blocks, text, codeSpansOf);
        for (const { lost, instead } of code.lossesOf(
          blocks,
          (thing) => !PLAIN.test(thing.key) && bareOf(thing) !== undefined,
        )) {
          const related = [{ at: lost.span, message: 'the code in the source', side: 'source' as const }];
          const asInSource = (at: Span) => ({
            description: 'Write the code of the source',
            at,
            text: page.source.source.slice(lost.span),
          });
          if (instead) {
            const change = changes.judge(lost.key, instead.key);
            if (change === 'style' || change === 'choice') continue;
            const data = { lost: lost.text, instead: instead.text };
            const at = instead.span;
            report({
              at,
              data,
              related,
              message: change === 'broken' ? 'broken' : 'altered',
              confidence: change === 'broken' ? 'high' : 'medium',
              suggestions: [asInSource(at)],
            });
            continue;
          }
          const data = { lost: lost.text };
          const bare = bareOf(lost);
          const isPlain = PLAIN.test(lost.key);
          const isRepeated = blocks.targets.some((block) =>
            codeSpansOf(block, document).some(({ key }) => key === lost.key),
          );
          if (isRepeated) continue;
          const isAvoided = code.countInSource(lost.key) > 1 && code.countInTarget(lost.key) === 0;
          if (bare)
            report({
              at: bare,
              message: 'bare',
              data,
              related,
              confidence: isPlain ? 'low' : 'medium',
              suggestions: [asInSource(bare)],
            });
          else {
            const at = placeInTarget(page, blocks, lost.span);
            report({
              at,
              message: 'lost',
              data,
              related,
              confidence: isAvoided || !at.isSure ? 'low' : 'medium',
            });
          }
        }
      },
    };
  },
});

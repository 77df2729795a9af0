import { isOfOtherState } from '../src/align/omissions.ts';
import { type NumberFaults, numberFaults } from '../src/engine/changed-numbers.ts';
import type { Confidence } from '../src/engine/finding.ts';
import type { NumberChange } from '../src/engine/number-matching.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'number-mismatch',
  summary: 'A number differs from the source',
  category: 'accuracy/mistranslation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `Engines drop a digit, turn two round, read a version as a decimal, or count a list anew. The reader follows a wrong limit, port or year, and nothing looks odd.

Numbers are compared within blocks that belong together, by value: native digits, the separators of the locale, clock times, dates in another order, months, and numbers spelled out in words, in Chinese or in Roman numerals count as the same. One that is spelled out is taken for another where those two are all that differs. A number that a neighbouring block took over is not missing.

A number that looks like the source's with a digit wrong comes with high confidence, another one in its place with medium. A number that only one page has comes with low confidence, hidden unless asked for: people move facts between sentences, and spell out what engines do not. Numbers of code blocks are compared where the code is otherwise the same, and those of list items where the neighbours kept theirs. Numbers in links and inline code are judged with them. On a page made from another state of its source, a changed number has low confidence.`,
  examples: [
    {
      title: 'a digit too many',
      lang: 'nl',
      source: 'The disk holds up to 512 snapshots.\n',
      text: 'De schijf bevat maximaal 5120 momentopnamen.\n',
      finds: ['1:26-1:30'],
      fixed: 'De schijf bevat maximaal 512 momentopnamen.\n',
    },
    {
      title: 'a version is no decimal',
      lang: 'de',
      source: 'Install version 0.6 first.\n',
      text: 'Installieren Sie zuerst Version 0,6.\n',
      finds: ['1:33-1:36'],
      fixed: 'Installieren Sie zuerst Version 0.6.\n',
    },
    {
      title: 'another unit',
      lang: 'fr',
      source: 'Each file may have 5 GB.\n',
      text: 'Chaque fichier peut avoir 5 Mo.\n',
      finds: ['1:27-1:28'],
    },
    {
      title: 'lost or added',
      lang: 'es',
      source: 'Wait 30 seconds and open port 8443.\n\nThen sign in to the portal again.\n',
      text: 'Espere y abra el puerto 8443.\n\nDespués, inicie sesión en el portal otras 7 veces.\n',
      finds: ['1:1-1:30', '3:43-3:44'],
    },
    {
      title: 'the same in another dress',
      lang: 'ja',
      source: 'On May 3, 2024 at 1:00 PM we moved 10,000 files to two disks.\n',
      text: '2024年5月3日午後1時に、1万個のファイルを2台のディスクに移動しました。\n',
      finds: [],
    },
  ],
  messages: {
    changed:
      '“{target}” is “{source}” in the source: engines lose and turn digits, so write the number of the source',
    version:
      '“{target}” is version {source} in the source, read as a decimal number: write it with a full stop',
    unit: '“{target}” has another unit or currency than in the source: check which one is right',
    missing: 'the source says “{source}” here, and the translation does not: check whether it was lost',
    added: '“{target}” stands in no sentence of the source near here: check where it came from',
  },
  options: {},
  yieldsTo: ['broken-syntax', 'untranslated-page', 'misaligned-translation'],
  lostWith: ['missing-content'],

  create({ pair, language, sourceLanguages, report }) {
    const says = (at: { start: number; end: number }) =>
      [{ at, message: 'the source says this', side: 'source' }] as const;
    const replace = ({ source, target }: Pick<NumberChange, 'source' | 'target'>) => [
      { description: `write “${source.text}”`, at: target.span, text: source.text },
    ];
    const judge = ({ pair: blocks, changes, faults, missing, added }: NumberFaults) => {
      for (const change of changes) {
        const { source, target } = change;
        const data = { target: target.text, source: source.text };
        const confidence = isOfOtherState(pair!) ? 'low' : confidenceOf(change, blocks);
        report({
          at: target.span,
          message: 'changed',
          data,
          confidence,
          related: says(source.span),
          suggestions: replace(change),
        });
      }
      for (const { fault, source, target } of faults) {
        const data = { target: target.text, source: source.text };
        const suggestions = fault === 'version' ? replace({ source, target }) : [];
        report({ at: target.span, message: fault, data, related: says(source.span), suggestions });
      }
      for (const { quantity } of missing) {
        const at = blocks.targets[0]!.span;
        const data = { source: quantity.text };
        report({ at, message: 'missing', data, confidence: 'low', related: says(quantity.span) });
      }
      for (const { quantity } of added) {
        const related = says(blocks.sources[0]!.span);
        const data = { target: quantity.text };
        report({ at: quantity.span, message: 'added', data, confidence: 'low', related });
      }
    };
    return {
      end() {
        for (const faults of numberFaults(pair!, language, sourceLanguages)) judge(faults);
      },
    };
  },
});

function confidenceOf({ isTypo }: NumberChange, { by, probability }: NumberFaults['pair']): Confidence {
  if (isTypo) return by === 'content' ? 'high' : 'medium';
  return probability > 0.5 ? 'medium' : 'low';
}

import type { BlockPair } from '../src/align/page-pair.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Kept, KeptThings } from '../src/parity/kept.ts';
import { repaired } from '../src/parity/repair.ts';
import {
  changedHeading,
  changedRow,
  directivesOf,
  headingShift,
  lostAnchors,
  openFences,
} from '../src/parity/structure.ts';

export default defineRule({
  id: 'structure-mismatch',
  summary: 'A heading level, an anchor, a row, an admonition or a code fence differs from the source',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `A heading of another level changes the outline and the table of contents; a lost fence makes code of the text behind it; a row with fewer cells moves its values under other heads.

When nearly all headings lie deeper than in the source, that is the house style, and only those that differ from it are reported.`,
  examples: [
    {
      title: 'all headings one level deeper',
      lang: 'de',
      source: '# A\n\n## B\n\n## C\n',
      text: '## A\n\n### B\n\n### C\n',
      finds: [],
    },

    {
      title: 'the level of a heading',
      lang: 'nl',
      source: '# Guide\n\n## Install\n\nText.\n\n## Use\n\nText.\n',
      text: '# Gids\n\n## Installeren\n\nTekst.\n\n### Gebruik\n\nTekst.\n',
      finds: ['7:1-7:12'],
      fixed: '# Gids\n\n## Installeren\n\nTekst.\n\n## Gebruik\n\nTekst.\n',
    },
    {
      title: 'a row, and a kind of admonition',
      lang: 'nl',
      source:
        '| A | B |\n| --- | --- |\n| port | 80 |\n| host | name |\n\n:::warning\n\nMind the gap.\n\n:::\n',
      text: '| A | B |\n| --- | --- |\n| port | 80 |\n| host naam |\n\n:::waarschuwing\n\nPas op.\n\n:::\n',
      finds: ['4:1-4:14', '6:4-6:16'],
    },
    {
      title: 'an open fence',
      lang: 'nl',
      source: 'Run it:\n\n```js\nconst a = 1;\nrun(a);\n```\n\nThen go on.\n\n## More\n\nText.\n',
      text: 'Voer uit:\n\n```js\nconst a = 1;\nrun(a);\n\nGa dan door.\n\n## Meer\n\nTekst.\n',
      finds: ['3:1-3:6'],
    },
    {
      title: 'an anchor, and a heading without its mark',
      lang: 'nl',
      source: '# <a name="guide"></a>Guide\n\nOne is here.\n\n## 5 files\n\nTwo is there.\n',
      text: '# Gids\n\nEen is hier.\n\n5 bestanden\n\nTwee is daar.\n',
      finds: ['1:1-1:7', '5:1-5:12'],
    },
  ],
  messages: {
    level:
      'This heading is of level {instead}, and in the source of level {lost}: give it the level of the source',
    unheaded: 'This is a heading in the source and text here: put its “{lost}” back',
    anchor:
      'The source has the anchor “{lost}” at this heading, and links to it lead nowhere without: put it back',
    row: 'This row has {instead} cells, and in the source {lost}: part its cells as the source does',
    admonition:
      'This is of the kind “{instead}”, and in the source of the kind “{lost}”: write the kind of the source',
    fence:
      'This code ends in the source after “{lost}”, and swallows the text behind it here: close it there',
  },
  severities: { anchor: 'warning', unheaded: 'warning' },
  options: {},
  yieldsTo: ['table-shape', 'wrapped-page', 'stranded-marker', 'translated-syntax', 'markup-spacing'],

  create({ pair, sourceLanguages, report }) {
    const page = pair!;
    const shift = headingShift(page);
    const related = (at: { start: number; end: number }) => [
      { at, message: 'the source', side: 'source' as const },
    ];
    const directives = new KeptThings<Kept>(page, { read: directivesOf, kinship: () => 1 });
    return {
      block(blocks) {
        judgeHeading(blocks);
        judgeRow(blocks);
        for (const { lost, instead } of directives.lossesOf(blocks)) {
          if (!instead) continue;
          const data = { lost: lost.text, instead: instead.text };
          const suggestions = [
            { description: 'Write the kind of the source', at: instead.span, text: lost.text },
          ];
          report({ at: instead.span, message: 'admonition', data, related: related(lost.span), suggestions });
        }
      },
      end() {
        for (const { at, opener, lost, marker, source } of openFences(page)) {
          const suggestions = [
            { description: 'Close the code', at: { start: at, end: at }, text: `${marker}\n` },
          ];
          report({ at: opener, message: 'fence', data: { lost }, related: related(source), suggestions });
        }
      },
    };

    function judgeHeading(blocks: BlockPair): void {
      const heading = changedHeading(page, blocks, shift);
      if (heading) {
        const { at, source, marker, ...found } = heading;
        const suggestions = marker
          ? [{ description: `Write ${found.lost}`, at: marker, text: found.lost }]
          : [];
        const { message, confidence } = found;
        report({ at, message, data: found, confidence, related: related(source), suggestions });
      }
      for (const { at, source, lost } of lostAnchors(page, blocks, (id) => repaired(id, sourceLanguages)))
        report({ at, message: 'anchor', data: { lost }, confidence: 'low', related: related(source) });
    }

    function judgeRow(blocks: BlockPair): void {
      const row = changedRow(page, blocks);
      if (!row) return;
      const { at, source, lost, instead } = row;
      report({ at, message: 'row', data: { lost, instead }, confidence: 'medium', related: related(source) });
    }
  },
});

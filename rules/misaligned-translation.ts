import { isOfOtherState } from '../src/align/omissions.ts';
import { misalignments } from '../src/engine/misalignment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** So many things are named. */
const MOST_NAMED = 3;

export default defineRule({
  id: 'misaligned-translation',
  summary: 'A block is not the translation of the block it stands for',
  category: 'accuracy/mistranslation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `Translation memories match the wrong segment, segments slip by one, and models answer with the next paragraph. The page looks complete, and a reader of one language cannot know.

Blocks at the same place of both pages are compared by what translation keeps: code, addresses, numbers, names, and beside that by length and cognates. Each adds evidence for or against. A block is reported when it holds things that its source does not have, and lacks those that it has, so that much speaks against it and next to nothing for it.

One name or number that differs is no other sentence, and one paragraph that is much shorter may be a free translation. Such a difference comes with low confidence, which is hidden unless asked for, unless the page has several: segments slip in rows. A page made from another state of its source, which lacks or adds text at many places, is told of once.`,
  examples: [
    {
      title: 'another paragraph',
      lang: 'nl',
      source: `# Disks

Open the settings.

Set \`disk.size\` to 512 and \`disk.mode\` to [shared](modes.md) before the first start.

Close the settings.
`,
      text: `# Schijven

Open de instellingen.

De functie \`readAll()\` geeft in versie 2.4 een \`RowList\` terug.

Sluit de instellingen.
`,
      finds: ['5:1-5:64'],
    },
    {
      title: 'a much longer text',
      lang: 'de',
      source: '# Disks\n\nOpen the settings of the disk.\n\nEverything is ready then.\n',
      text: '# Datenträger\n\nÖffnen Sie die Einstellungen.\n\nDie Verwaltung fragt zweimal nach dem Kennwort, weil der Datenträger verschlüsselt wurde, und zeigt danach alle Ordner an, die noch nicht gesichert sind.\n',
      finds: ['5:1-5:154'],
    },
    {
      title: 'said freely',
      lang: 'nl',
      source: 'Set `disk.size` to 512 before the first start.\n',
      text: 'Voordat u begint, geeft u `disk.size` de waarde 512.\n',
      finds: [],
    },
  ],
  messages: {
    misaligned:
      'This has {named}, and its source says something else: segments slip out of line, so check that the right text was translated',
    length:
      'This differs too much from its source to be its translation: segments slip out of line, so check that the right text was translated',
  },
  options: {},
  yieldsTo: ['untranslated-page', 'untranslated-text', 'repeated-phrase', 'half-translated-identifier'],

  create({ pair: page, report }) {
    return {
      end() {
        // A page made from another state of its source is told of once.
        const isOld = isOfOtherState(page!);
        for (const [index, each] of misalignments(page!).entries()) {
          const { pair, targetOnly, isBroad, isOneOfMany } = each;
          const isDoubtful = (isOld && index > 0) || (!isOneOfMany && !(isBroad && targetOnly.length > 0));
          const named = targetOnly
            .slice(0, MOST_NAMED)
            .map((each) => `“${each}”`)
            .join(', ');
          report({
            at: pair.targets[0]!.span,
            message: named ? 'misaligned' : 'length',
            data: { named },
            ...(isDoubtful && { confidence: 'low' as const }),
            related: [{ at: pair.sources[0]!.span, message: 'the source of this place', side: 'source' }],
          });
        }
      },
    };
  },
});

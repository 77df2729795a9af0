import { describe, test } from 'vitest';
import rule from '../../rules/extra-content.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'all of it',
      source: '# Disks\n\nOpen the `disk` tab.\n',
      text: '# Schijven\n\nOpen het tabblad `disk`.\n',
    },
    {
      name: 'a paragraph in two',
      source:
        'Open the `disk` tab, where all disks are listed by name. Then choose the one that you want to remove.\n',
      text: 'Open het tabblad `disk`, waar alle schijven op naam staan.\n\nKies dan de schijf die u wilt verwijderen.\n',
    },
    {
      name: 'an image',
      source: 'Open the `disk` tab.\n',
      text: 'Open het tabblad `disk`.\n\n![](schijven.png)\n',
    },
    {
      name: 'a text for a link that has none',
      source: 'Open the `disk` tab.\n\n[](kit://disks)\n',
      text: 'Open het tabblad `disk`.\n\n**[Probeer het](kit://disks)**\n',
    },
    { name: 'a page with an empty source', source: '\n', text: '' },
  ],
  invalid: [
    {
      name: 'a section of its own',
      source: '# Disks\n\nOpen the `disk` tab.\n\nRemove the disk with `rm`.\n',
      text: '# Schijven\n\nOpen het tabblad `disk`.\n\nVerwijder de schijf met `rm`.\n\n## Samenvatting\n\nU hebt geleerd hoe u een schijf verwijdert.\n',
      finds: [{ at: '7:1-9:44', messageId: 'blocks', confidence: 'medium' }],
    },
    {
      name: 'a sentence between',
      source: 'Open the tab `disk`. Remove the disk with `rm`.',
      text: 'Open het tabblad `disk`. Let op dat u eerst een back-up maakt. Verwijder de schijf met `rm`.',
      finds: [{ at: '1:26-1:63', messageId: 'sentence' }],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/structure-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'the same', source: '# A\n\n## B\n\nText.\n', text: '# A\n\n## B\n\nTekst.\n' },
    {
      name: 'all one level deeper',
      source: '# A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.\n',
      text: '## A\n\nEen.\n\n### B\n\nTwee.\n\n### C\n\nDrie.\n',
    },
    {
      name: 'a heading added',
      source: '# A\n\nText.\n',
      text: '# A\n\nTekst.\n\n## Over deze vertaling\n\nDoor ons.\n',
    },
    { name: 'code that has grown', source: '```sh\na\nb\nc\n```\n', text: '```sh\na\nb\nc\nd\n```\n' },
    {
      name: 'bars in code',
      source: '| a | b |\n|---|---|\n| `x|y` | z |\n',
      text: '| a | b |\n|---|---|\n| `x|y` | z |\n',
    },
  ],
  invalid: [
    {
      name: 'a level',
      source: '# A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.\n',
      text: '# A\n\nEen.\n\n## B\n\nTwee.\n\n### C\n\nDrie.\n',
      finds: [{ at: '9:1-9:6', messageId: 'level' }],
    },
    {
      name: 'an open fence',
      source: 'Run it:\n\n```js\nconst a = 1;\nrun(a);\n```\n\nThen go on.\n\n## More\n\nText.\n',
      text: 'Voer uit:\n\n```js\nconst a = 1;\nrun(a);\n\nGa dan door.\n\n## Meer\n\nTekst.\n',
      finds: [{ at: '3:1-3:6', messageId: 'fence' }],
    },
    {
      name: 'a kind of admonition',
      source: ':::warning\n\nMind the gap.\n\n:::\n',
      text: ':::waarschuwing\n\nPas op.\n\n:::\n',
      finds: [{ at: '1:4-1:16', messageId: 'admonition' }],
    },
    {
      name: 'a heading without its mark',
      source: '# Guide\n\nOne is here.\n\n## 5 files\n\nTwo is there.\n',
      text: '# Gids\n\nEen is hier.\n\n5 bestanden\n\nTwee is daar.\n',
      finds: [{ at: '5:1-5:12', messageId: 'unheaded' }],
    },
    {
      name: 'an anchor',
      source: '# <a name="first-part"></a>First part\n\nText 1.\n',
      text: '# Eerste deel\n\nTekst 1.\n',
      finds: [{ at: '1:1-1:14', messageId: 'anchor', confidence: 'low' }],
    },
    {
      name: 'a row',
      source: '| A | B |\n| --- | --- |\n| port | 80 |\n| host | name |\n',
      text: '| A | B |\n| --- | --- |\n| port | 80 |\n| host naam |\n',
      finds: [{ at: '4:1-4:14', messageId: 'row' }],
    },
  ],
});

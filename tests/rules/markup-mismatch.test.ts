import { describe, test } from 'vitest';
import rule from '../../rules/markup-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'emphasis', source: 'Press **Save** now.\n', text: '点击 [保存]。\n', lang: 'zh-Hans' },
    { name: 'bold by tags', source: 'Press <b>Save</b> now.\n', text: 'Klik nu op **Opslaan**.\n' },
    {
      name: 'a moved footnote',
      source: 'Fast.[^1] Small.\n\n[^1]: Mostly.\n',
      text: 'Snel. Klein.[^1]\n\n[^1]: Meestal.\n',
    },
    {
      name: 'readable attributes',
      source: 'A <abbr title="Short">S</abbr> here.\n',
      text: 'Een <abbr title="Kort">S</abbr> hier.\n',
    },
  ],
  invalid: [
    {
      name: 'a footnote',
      source: 'It is fast.[^1]\n\n[^1]: On most.\n',
      text: 'Het is snel.\n\n[^1]: Op de meeste.\n',
      finds: [{ at: '1:1-1:13', messageId: 'footnote', severity: 'warning' }],
    },
    {
      name: 'an attribute',
      source: 'A <abbr class="x" data-key="y">S</abbr>.\n',
      text: 'Een <abbr klasse="x" data-key="y">S</abbr>.\n',
      finds: [{ at: '1:5-1:35', messageId: 'attribute' }],
    },
    {
      name: 'a tag',
      source: 'Press <kbd>F1</kbd>, then H<sub>2</sub>O.\n',
      text: 'Druk op <kbd>F1</kbd>, dan H2O.\n',
      finds: ['1:1-1:32'],
    },
  ],
});

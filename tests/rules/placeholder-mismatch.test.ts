import { describe, test } from 'vitest';
import rule from '../../rules/placeholder-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'blanks on both sides, and a localised example of a template',
      source: 'Pass `on={a.start}` there.\n\n```vue\n<p>{{ message }}</p>\n```\n',
      text: 'Geef daar `on={ a.start }` mee.\n\n```vue\n<p>{{ bericht }}</p>\n```\n',
    },
    { name: 'another order', source: '{0} of {1}\n', text: '{1} in {0}\n' },
    { name: 'blanks within braces', source: 'Hello {{ name }}.\n', text: 'Hallo {{name}}.\n' },
    {
      name: 'a link of Jekyll to its own language',
      source: 'See {% link en/news/a.md %}.\n',
      text: 'Zie {% link nl/news/a.md %}.\n',
    },
    {
      name: 'the title of an include',
      source: '[!INCLUDE [Title](a.md)]\n',
      text: '[!INCLUDE [Titel](a.md)]\n',
    },
    { name: 'code about braces', source: 'Write `{{ a }}` so.\n', text: 'Schrijf `{{ a }}` zo.\n' },
    {
      name: 'words for the reader in a mark of the interface',
      source: 'Click **[!UICONTROL Save]**.\n',
      text: 'Klik op **[!UICONTROL Opslaan]**.\n',
    },
    { name: 'percent', source: '50% of all\n', text: '50 % von allen\n', lang: 'de' },
  ],
  invalid: [
    {
      name: 'in a block of code that a template fills in',
      source:
        'The files:\n\n    SIZE: {{ release.size }}\n    HASH: {{ release.hash }}\n    NAME: {{ release.name }}\n',
      text: 'De bestanden:\n\n    SIZE: { { release.size }}\n    HASH: {{ release.hash }\n    NAME: {{ naam }}\n',
      finds: ['3:11-3:30', '4:11-4:28'],
    },
    {
      name: 'renamed in a block of code',
      source: 'The file:\n\n    NAME: {{ release.name }}\n',
      text: 'Het bestand:\n\n    NAME: {{ naam }}\n',
      finds: ['3:11-3:21'],
    },
    {
      name: 'a blank behind one of its braces, in code',
      source: 'Pass `onClick={this.start}` there.\n',
      text: 'Geef daar `onClick={ this.start}` mee.\n',
      finds: ['1:20-1:33'],
    },
    {
      name: 'translated',
      source: 'Hello {{ site.title }}.\n',
      text: 'Hallo {{ site.titel }}.\n',
      finds: [{ at: '1:7-1:23', messageId: 'altered' }],
    },
    {
      name: 'a lost brace',
      source: 'Hello {{name}}.\n',
      text: 'Hallo {{name}.\n',
      finds: [{ at: '1:7-1:14', messageId: 'broken' }],
    },
    {
      name: 'pulled apart',
      source: 'Hello {{name}}.\n',
      text: 'Bonjour { {name}}.\n',
      finds: ['1:9-1:18'],
      lang: 'fr',
    },
    {
      name: 'an admonition',
      source: '> [!NOTE]\n> Text.\n',
      text: '> [!NOTE\n> テキスト。\n',
      finds: ['1:3-1:9'],
      lang: 'ja',
    },
    {
      name: 'the kind of a mark',
      source: 'Click **[!UICONTROL Save]**.\n',
      text: 'Klik op **[!BEDIENING Opslaan]**.\n',
      finds: [{ at: '1:11-1:31', messageId: 'altered' }],
    },
    {
      name: 'a name marked as one to keep',
      source: 'Open [!DNL Blue Anchor].\n',
      text: 'Open [!DNL Blauw Anker].\n',
      finds: ['1:6-1:24'],
    },
    {
      name: 'a heading id',
      source: '## Why now {#why-now}\n',
      text: '## なぜ {#理由}\n',
      finds: ['1:7-1:12'],
      lang: 'ja',
    },
    {
      name: 'a heading id pulled apart',
      source: '## Why now {#why-now}\n',
      text: '## Waarom { #why-now}\n',
      finds: ['1:11-1:22'],
    },
    {
      name: 'words for the reader',
      source: 'Open {file}.\n',
      text: 'Open {bestand}.\n',
      finds: [{ at: '1:6-1:15', messageId: 'descriptive', severity: 'info', confidence: 'low' }],
    },
    {
      name: 'printf',
      source: 'Found %s in it.\n',
      text: 'Gevonden.\n',
      finds: [{ at: '1:1-1:10', messageId: 'lost' }],
    },
    {
      name: 'a tag in code',
      source: 'Use `<View>` in it.\n',
      text: 'Verwende darin `< View>`.\n',
      finds: ['1:17-1:24'],
      lang: 'de',
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/code-span-mismatch.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'a suffix that Turkish hangs on a name, inside the code',
      lang: 'tr',
      source: 'Read the value from `Provider` here.\n',
      text: "Değeri burada `Provider'dan` okuyun.\n",
    },
    {
      name: 'the same code in another order',
      source: 'Use `a.b` with `c.d`.\n',
      text: 'Gebruik `c.d` met `a.b`.\n',
    },
    {
      name: 'moved to the next paragraph',
      source: 'Use `a.b` here and now, please.\n\nThen go on to the end of it.\n',
      text: 'Gebruik dat hier en nu alstublieft.\n\nGa dan met `a.b` door tot het einde.\n',
    },
    {
      name: 'placeholders for the reader',
      source: 'Run `tar {{path/to/file}}` now.\n',
      text: 'Voer nu `tar {{pad/naar/bestand}}` uit.\n',
    },
    { name: 'brackets added', source: 'Call `start` first.\n', text: 'Roep eerst `start()` aan.\n' },
    {
      name: 'a name that the example bears throughout',
      source: 'Call `sayHi`, then `sayHi` again.\n\n```js\nsayHi();\n```\n',
      text: 'Roep `zegHoi` aan, dan weer `zegHoi`.\n\n```js\nzegHoi();\n```\n',
    },
    {
      name: 'a text in quotes',
      source: 'Print `puts "Hello World"` once.\n',
      text: 'Rufen Sie einmal `puts "Hallo Welt"` auf.\n',
      lang: 'de',
    },
    {
      name: 'a damaged source that was repaired',
      source: 'It says `Unable tooconnect toohello server` then.\n',
      text: 'Er staat dan `Unable to connect to the server`.\n',
    },
    {
      name: 'a repeated name',
      source: 'Use `key` or `key` alone.\n',
      text: '`key` だけを使います。\n',
      lang: 'ja',
    },
    {
      name: 'a block that was dropped',
      source: '# Title\n\nUse `a.b` here and there.\n\n## More\n',
      text: '# Titel\n\n## Meer\n',
    },
  ],
  invalid: [
    {
      name: 'translated',
      source: 'Call `connectTo` first.\n',
      text: 'Roep eerst `verbind` aan.\n',
      finds: [{ at: '1:12-1:21', messageId: 'altered', severity: 'warning' }],
    },
    {
      name: 'against the code of the page',
      source: 'Call `connectTo` first.\n\n```js\nconnectTo(1);\n```\n',
      text: 'Roep eerst `verbind` aan.\n\n```js\nconnectTo(1);\n```\n',
      finds: [{ at: '1:12-1:21', messageId: 'broken', severity: 'error', confidence: 'high' }],
    },
    {
      name: 'unmarked',
      source: 'Set `max-size` to five.\n',
      text: 'Stel max-size in op vijf.\n',
      finds: [{ at: '1:6-1:14', messageId: 'bare' }],
    },
    {
      name: 'lost',
      source: 'The method `toString` returns text.\n',
      text: 'Die Methode gibt Text zurück.\n',
      finds: [{ at: '1:1-1:30', messageId: 'lost' }],
      lang: 'de',
    },
    {
      name: 'in HTML',
      source: 'Press <code>run-all</code> now.\n',
      text: 'Appuyez sur <code>tout-lancer</code>.\n',
      finds: ['1:13-1:37'],
      lang: 'fr',
    },
    {
      name: 'in a table',
      source: '| Name | Use |\n| --- | --- |\n| `max` | most |\n',
      text: '| Nombre | Uso |\n| --- | --- |\n| `máximo` | lo más |\n',
      finds: ['3:3-3:11'],
      lang: 'es',
    },
    {
      name: 'behind an emoji',
      source: 'Run `npm test` 🎉.\n',
      text: '🎉 `npm 测试`を実行。\n',
      finds: ['1:4-1:12'],
      lang: 'ja',
    },
  ],
});

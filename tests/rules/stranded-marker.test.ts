import { describe, test } from 'vitest';
import rule from '../../rules/stranded-marker.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'code in an item', text: '-\n  ```sh\n  ls\n  ```\n' },
    { name: 'an image in an item', text: '1.\n   ![Scherm](a.png)\n' },
    { name: 'a list in an item', text: '*\n  - een\n  - twee\n' },
    { name: 'blank lines of a quote', text: '> Een\n>\n> twee\n>\n      drie\n' },
    { name: 'an underlined heading', text: 'Kop\n-\n    code\n' },
    { name: 'an empty item', text: '- een\n-\n- drie\n' },
    { name: 'inside code', text: '```md\n*\n      tekst\n```\n' },
    { name: 'a comment of YAML', text: '---\ntitle: Gids\nlist:\n-\n  een\n---\n' },
  ],
  invalid: [
    {
      name: 'a bullet',
      lang: 'ja',
      text: '* \n              [設定](a.md)\n',
      finds: [{ at: '1:1-1:2', messageId: 'stranded', confidence: 'high' }],
      fixed: '* [設定](a.md)\n',
    },
    {
      name: 'a number',
      lang: 'de',
      text: '1.\n        Öffnen Sie die Datei.\n',
      finds: [{ at: '1:1-1:3', messageId: 'stranded', confidence: 'high' }],
      fixed: '1. Öffnen Sie die Datei.\n',
    },
    {
      name: 'a heading',
      lang: 'fr',
      text: '###\n        Étapes suivantes\n',
      finds: [{ at: '1:1-1:4', messageId: 'stranded', confidence: 'high' }],
      fixed: '### Étapes suivantes\n',
    },
    {
      name: 'a quote',
      lang: 'es',
      text: '>\n        Nota importante.\n',
      finds: [{ at: '1:1-1:2', messageId: 'stranded', confidence: 'high' }],
      fixed: '> Nota importante.\n',
    },
    {
      name: 'a row',
      lang: 'ko',
      text: '|\n          **제품** | 설명 |\n',
      finds: [{ at: '1:1-1:2', messageId: 'stranded', confidence: 'high' }],
      fixed: '| **제품** | 설명 |\n',
    },
    {
      name: 'an item that still shows',
      lang: 'pt-BR',
      text: '*\n  Abra o arquivo.\n',
      finds: [{ at: '1:1-1:2', messageId: 'stranded', confidence: 'medium' }],
      fixed: '* Abra o arquivo.\n',
    },
  ],
});

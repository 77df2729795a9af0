import { describe, test } from 'vitest';
import rule from '../../rules/split-filename.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'two sentences', text: 'Dit is een app. Net als de andere. Open de server. JSON is tekst.' },
    { name: 'Turkish and Polish sentences', lang: 'tr', text: 'Bu bir dosya biçimidir. JSON metindir.' },
    { name: 'a name that the page does not have', text: 'Lees het verslag. js is een taal.' },
    { name: 'whole names', text: 'Node.js, web.config en https://example.com.' },
    { name: 'a scheme alone', text: 'Het schema https en //-tekens volgen niet.' },
  ],
  invalid: [
    {
      name: 'products',
      lang: 'pt-BR',
      text: 'Instale o Node. js e o Vue. js.',
      finds: [
        { at: '1:11-1:19', messageId: 'name', confidence: 'medium' },
        { at: '1:24-1:31', messageId: 'name', confidence: 'medium' },
      ],
      fixed: 'Instale o Node.js e o Vue.js.',
    },
    {
      name: 'files',
      lang: 'it',
      text: 'Modificare web. config e package. json.',
      finds: [
        { at: '1:12-1:23', messageId: 'name', confidence: 'medium' },
        { at: '1:26-1:39', messageId: 'name', confidence: 'medium' },
      ],
      fixed: 'Modificare web.config e package.json.',
    },
    {
      name: 'capitals',
      lang: 'es',
      text: 'Lea README. MD primero.',
      finds: [{ at: '1:5-1:15', messageId: 'name', confidence: 'medium' }],
      fixed: 'Lea README.MD primero.',
    },
    {
      name: 'a file of the code',
      lang: 'fr',
      text: 'Ouvrez `clients.csv` : clients. csv est prêt.',
      finds: [{ at: '1:24-1:36', messageId: 'name', confidence: 'medium' }],
      fixed: 'Ouvrez `clients.csv` : clients.csv est prêt.',
    },
    {
      name: 'a title',
      lang: 'de',
      text: '---\ntitle: Eine Node. js-App\n---\n',
      finds: [{ at: '2:13-2:21', messageId: 'name', confidence: 'medium' }],
      fixed: '---\ntitle: Eine Node.js-App\n---\n',
    },
    {
      name: 'addresses',
      lang: 'ru',
      text: 'Откройте http : //example.com и https:/ /example.org.',
      finds: [
        { at: '1:10-1:19', messageId: 'address', confidence: 'medium' },
        { at: '1:33-1:42', messageId: 'address', confidence: 'medium' },
      ],
      fixed: 'Откройте http://example.com и https://example.org.',
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/half-translated-identifier.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ describe, it: test }).run(rule, {
  valid: [
    { name: 'two English words in one', lang: 'sk', text: 'Použite namiesto toho fullscreenEnabled.' },
    { name: 'English throughout', lang: 'nl', text: 'Zet partitionName en searchableFields op leeg.' },
    { name: 'of the language throughout', lang: 'pl', text: 'Podaj nazwa_klastra albo nazwaMaszyny.' },
    { name: 'a word of both languages', lang: 'nl', text: 'De waarde padCharacter vult aan.' },
    { name: 'a sample name', lang: 'nl', text: 'Noem de app mijnApp of onzeData.' },
    {
      name: 'in code too',
      lang: 'nl',
      text: 'Vul gebruikersName in:\n\n```js\nconst gebruikersName = 1;\n```',
    },
    { name: 'a tool', lang: 'de', text: 'Stellen Sie kubeConfig und webpackOptions ein.' },
    {
      name: 'a settled name',
      lang: 'nl',
      text: 'Vul gebruikersName in.',
      terms: { doNotTranslate: ['gebruikersName'] },
    },
    { name: 'allowed', lang: 'nl', text: 'Vul gebruikersId in.', options: { allow: ['gebruikersId'] } },
    { name: 'an English page', lang: 'en', text: 'Set userName.' },
    { name: 'a page in another script', lang: 'ru', text: 'Задайте userName.' },
  ],
  invalid: [
    {
      lang: 'nl',
      text: 'Vul gebruikersName in.',
      finds: [{ at: '1:5-1:19', messageId: 'half', confidence: 'medium', severity: 'warning' }],
    },
    { lang: 'fr', text: 'Indiquez utilisateurCount et requête_count.', finds: ['1:10-1:26', '1:30-1:43'] },
    {
      name: 'a rare word by its letters',
      lang: 'nl',
      text: 'Zet doorzoekbareFields op leeg.',
      finds: ['1:5-1:23'],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/mixed-script.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'ru', describe, it: test }).run(rule, {
  valid: [
    { name: 'hyphenated names', text: 'Откройте web-сайт, API-интерфейс и USB‑порт.' },
    {
      name: 'Latin beside Chinese, Japanese, Korean',
      lang: 'ja',
      text: 'Azureポータルを開き、URLをコピーします。',
    },
    { name: 'particles', lang: 'ko', text: 'Azure에서 URL을 복사합니다.' },
    { name: 'symbols and units', text: 'Длина λx, сопротивление 5 кΩ, диск 2 TБ, Δt и 10 μs.' },
    { name: 'escapes and formats in code', text: '`\\nТекст` и `%cЦвет`.' },
    { name: 'Greek and Latin apart', lang: 'nl', text: 'De hoek α en de straal r.' },
    { name: 'short glue', text: 'Файл .zipом и .exe.' },
  ],
  invalid: [
    {
      name: 'Cyrillic in a Latin name',
      lang: 'fr',
      text: 'Ouvrez Miсrоsоft Teams.',
      finds: [{ at: '1:8-1:17', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Ouvrez Microsoft Teams.',
    },
    {
      name: 'Latin in a Russian word',
      text: 'Нажмите кнопкy и введитe имя.',
      finds: [
        { at: '1:9-1:15', messageId: 'homoglyph', confidence: 'high' },
        { at: '1:18-1:25', messageId: 'homoglyph', confidence: 'high' },
      ],
      fixed: 'Нажмите кнопку и введите имя.',
    },
    {
      name: 'Latin in a Ukrainian word',
      lang: 'uk',
      text: 'Вiдкрийте файл.',
      finds: [{ at: '1:1-1:10', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Відкрийте файл.',
    },
    {
      name: 'Greek in a Latin word',
      lang: 'de',
      text: 'Die ΑPI ist offen.',
      finds: [{ at: '1:5-1:8', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Die API ist offen.',
    },
    {
      name: 'in code',
      lang: 'en',
      text: 'Run `dосker ps` now.',
      finds: [{ at: '1:6-1:12', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Run `docker ps` now.',
    },
    {
      name: 'in an address',
      lang: 'es',
      text: 'Vea [la guía](https://example.com/guіde).',
      finds: [{ at: '1:35-1:40', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Vea [la guía](https://example.com/guide).',
    },
    {
      name: 'in half of a compound',
      lang: 'de',
      text: 'Der Ruby-Commіtter ist da.',
      finds: [{ at: '1:10-1:19', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'Der Ruby-Committer ist da.',
    },
    {
      name: 'in a word that a hash is',
      lang: 'ja',
      text: 'SHA1: 31b9eсdd1b93',
      finds: [{ at: '1:7-1:19', messageId: 'homoglyph', confidence: 'high' }],
      fixed: 'SHA1: 31b9ecdd1b93',
    },
    {
      name: 'two halves',
      text: 'Откройте PDFку.',
      finds: [{ at: '1:10-1:15', messageId: 'homoglyph', confidence: 'low' }],
      fixed: 'Откройте PDFky.',
    },
    {
      name: 'glued',
      text: 'Настройте helloобновлений и netможет.',
      finds: [
        { at: '1:11-1:26', messageId: 'glued', confidence: 'high' },
        { at: '1:29-1:37', messageId: 'glued', confidence: 'high' },
      ],
    },
    {
      name: 'a letter with an accent, for one without',
      lang: 'it',
      text: 'La reg\u03afone è la regione scelta.',
      finds: ['1:4-1:11'],
      fixed: 'La regione è la regione scelta.',
    },
    {
      name: 'a letter with an accent',
      lang: 'es',
      text: 'Elige una regi\u03ccn.',
      finds: ['1:11-1:17'],
      fixed: 'Elige una región.',
    },
    {
      name: 'what is left is a word of the source',
      lang: 'it',
      text: 'Scegli la reg\u0456one dal menu.',
      finds: ['1:11-1:18'],
      fixed: 'Scegli la regione dal menu.',
    },
  ],
});

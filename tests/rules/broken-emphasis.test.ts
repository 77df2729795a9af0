import { describe, test } from 'vitest';
import rule from '../../rules/broken-emphasis.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'placeholders of a message',
      path: 'nl.json',
      text: '{"a": "Om __uur__, __minuut__: __ klaar."}',
    },
    { name: 'two bold texts', text: 'Klik op **Opslaan** en dan op **Sluiten**.' },
    { name: 'powers and products', text: '2 ** 3 is 8, en 4 * 5 * 6 is 120.' },
    { name: 'globs', text: 'Zoek src/**/*.ts en **/*.md.' },
    { name: 'keyword arguments', text: 'Geef *args of **kwargs door; ook **opts mag.' },
    { name: 'footnotes', text: 'De prijs** is zonder btw*.' },
    { name: 'names with underscores', text: 'Stel __dirname en __proto__x in, of a__b.' },
    { name: 'escapes', text: 'Schrijf \\*\\* en \\_\\_ zo.' },
    { name: 'code', text: 'Schrijf `** vet **`.' },
    { name: 'a form to fill in', text: 'Naam: ____ Datum: ____' },
    { name: 'HTML, where nothing is parsed', text: '<div>\nDit is **vet** hier.\n</div>' },
  ],
  invalid: [
    {
      name: 'padded on both sides',
      lang: 'de',
      text: 'Klicken Sie auf ** Speichern ** jetzt.',
      finds: [{ at: '1:17-1:32', messageId: 'padded', confidence: 'high' }],
      fixed: 'Klicken Sie auf **Speichern** jetzt.',
    },
    {
      name: 'padded at the start, with a whole one behind',
      lang: 'fr',
      text: 'Cliquez sur ** Certificat** puis sur **Télécharger**.',
      finds: [{ at: '1:13-1:28', messageId: 'padded', confidence: 'high' }],
      fixed: 'Cliquez sur **Certificat** puis sur **Télécharger**.',
    },
    {
      name: 'padded at the end, around a link',
      lang: 'es',
      text: '1. **[Crear un usuario](#crear) ** para Ana.',
      finds: [{ at: '1:4-1:35', messageId: 'padded', confidence: 'high' }],
      fixed: '1. **[Crear un usuario](#crear)** para Ana.',
    },
    {
      name: 'in brackets and quotes',
      lang: 'tr',
      text: '[** Deneyin **](a.md) ve "** Saml**".',
      finds: [
        { at: '1:2-1:15', messageId: 'padded', confidence: 'high' },
        { at: '1:27-1:36', messageId: 'padded', confidence: 'high' },
      ],
      fixed: '[**Deneyin**](a.md) ve "**Saml**".',
    },
    {
      name: 'underscores',
      lang: 'zh-Hans',
      text: '__ 更新 (10 月): __ 已解决。',
      finds: [{ at: '1:1-1:17', messageId: 'padded', confidence: 'high' }],
      fixed: '__更新 (10 月):__ 已解决。',
    },
    {
      name: 'parted, taken for an item',
      lang: 'ru',
      text: '* *Важное примечание** здесь.',
      finds: [{ at: '1:1-1:23', messageId: 'parted', confidence: 'high' }],
      fixed: '**Важное примечание** здесь.',
    },
    {
      name: 'parted around a link',
      text: '* *[Gids](a.md)**: lees die.',
      finds: [{ at: '1:1-1:18', messageId: 'padded', confidence: 'high' }],
      fixed: '**[Gids](a.md)**: lees die.',
    },
    {
      name: 'parted underscores',
      lang: 'it',
      text: '_ _Aggiornamento (ottobre):__ risolto.',
      finds: [{ at: '1:1-1:30', messageId: 'parted', confidence: 'high' }],
      fixed: '__Aggiornamento (ottobre):__ risolto.',
    },
    {
      name: 'lost at the end',
      lang: 'ja',
      text: '**重要な注意です。次に進みます。',
      finds: [{ at: '1:1-1:10', messageId: 'open', confidence: 'medium' }],
    },
    {
      name: 'one delimiter short',
      lang: 'pl',
      text: 'Kliknij **Zapisz* teraz.',
      finds: [{ at: '1:9-1:18', messageId: 'odd', confidence: 'medium' }],
    },
    {
      name: 'cannot close before a letter',
      lang: 'zh-Hant',
      text: '**注意：**請先儲存。',
      finds: [{ at: '1:1-1:8', messageId: 'flanking', confidence: 'low' }],
      fixed: '<strong>注意：</strong>請先儲存。',
    },
    {
      name: 'cannot open behind a letter',
      lang: 'fr',
      text: "Copiez l**'adresse** ici.",
      finds: [{ at: '1:9-1:21', messageId: 'flanking', confidence: 'low' }],
      fixed: "Copiez l<strong>'adresse</strong> ici.",
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/quote-pairs.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'de', describe, it: test }).run(rule, {
  valid: [
    { name: 'pairs of many languages', text: '„ja“ “yes” «oui» »nein« 「はい」 ‚so‘ ‘so’ "so"' },
    { name: 'Dutch and Polish', lang: 'pl', text: 'Kliknij „Zapisz” i „Otwórz".' },
    { name: 'Swedish', lang: 'sv', text: 'Klicka på ”Spara” och ”Öppna”.' },
    { name: 'inches', text: 'Ein Bildschirm mit 15" und 5\'.' },
    { name: 'apostrophes', lang: 'fr', text: "L'éditeur d’aujourd’hui." },
    { name: 'code', text: 'Schreiben Sie `"a` und `」`.' },
    { name: 'a low mark closed by a straight one', text: 'Klicken Sie auf „Speichern" jetzt.' },
  ],
  invalid: [
    {
      name: 'Japanese brackets',
      lang: 'ja',
      text: 'ここで保存」を押します。',
      finds: [{ at: '1:6-1:7', messageId: 'alone', confidence: 'medium' }],
    },
    {
      name: 'Chinese brackets',
      lang: 'zh-Hant',
      text: '請按「確定，然後按「取消」。',
      finds: [{ at: '1:3-1:4', messageId: 'alone', confidence: 'medium' }],
    },
    {
      name: 'a low mark',
      text: 'Klicken Sie auf „Speichern jetzt.',
      finds: [{ at: '1:17-1:18', messageId: 'alone', confidence: 'low' }],
    },
    {
      name: 'curly and straight',
      lang: 'es',
      text: 'Elija “Abrir" y "Cerrar”.',
      finds: [
        { at: '1:7-1:14', messageId: 'mixed', confidence: 'medium' },
        { at: '1:17-1:25', messageId: 'mixed', confidence: 'medium' },
      ],
    },
    {
      name: 'straight',
      lang: 'it',
      text: 'Fare clic su "Apri e poi.',
      finds: [{ at: '1:14-1:15', messageId: 'alone', confidence: 'low' }],
    },
  ],
});

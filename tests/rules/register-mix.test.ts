import { describe, test } from 'vitest';
import rule from '../../rules/register-mix.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ describe, it: test }).run(rule, {
  valid: [
    {
      name: 'formal throughout',
      lang: 'nl',
      text: 'Open uw map en kies uw taal. Uzelf hoeft u niets te doen.',
    },
    {
      name: 'informal throughout',
      lang: 'fr',
      text: 'Ouvre ton projet, puis ajoute tes fichiers. Tu peux tout voir.',
    },
    {
      name: 'they, not you',
      lang: 'de',
      text: 'Sichere deine Daten. Sie sind wichtig. Tipp: Sie liegen im Ordner.',
    },
    { name: 'a heading with capitals', lang: 'it', text: '# Crea Le Sue Pagine\n\nApri la tua pagina.' },
    { name: 'speech', lang: 'nl', text: 'Vul uw naam in. Hij vroeg: "Wat wil jij later worden?"' },
    {
      name: 'buttons and links',
      lang: 'es',
      text: 'Usted puede pulsar **Tu cuenta** o leer [tus datos](a.md).',
    },
    { name: 'code', lang: 'fr', text: 'Votre dossier est `tu/te/toi`.' },
    { name: 'a language that does not choose', lang: 'en', text: 'Thou art you.' },
    { name: 'a language that chooses by its verbs', lang: 'ja', text: 'あなたは君です。' },
  ],
  invalid: [
    {
      text: 'Kies uw taal. Sluit uw map. Open uw lijst. Bewaar uw werk. Start uw apparaat. Kies jouw kleur.',
      lang: 'nl',
      finds: [{ at: '1:84-1:88', messageId: 'mixed', confidence: 'medium', severity: 'info' }],
    },
    {
      name: 'a ratio that proves nothing',
      lang: 'de',
      text: 'Öffnen Sie Ihr Konto und sichere dein Passwort.',
      finds: [{ at: '1:34-1:38', confidence: 'low' }],
    },
    {
      name: 'without blanks, where writers mix too',
      lang: 'zh-Hans',
      text: '您可以打开文件。您可以保存文件。您可以关闭文件。您可以删除文件。您可以移动文件。你可以重命名。',
      finds: [{ at: '1:41-1:42', confidence: 'low' }],
    },
    {
      name: 'one finding a page',
      lang: 'ru',
      text: 'Откройте ваш файл и сохраните ваши данные. Закройте ваше окно. Вам поможет ваша программа. Выбери твой цвет и твой язык.',
      finds: [{ at: '1:99-1:103', confidence: 'low' }],
    },
  ],
});

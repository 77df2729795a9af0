import { describe, test } from 'vitest';
import rule from '../../rules/foreign-script.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'ko', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'names in quotes, parentheses, links, bold',
      lang: 'de',
      text: 'Wählen Sie “Русский”, Japanisch (にほんご), [한국어](ko.md) oder **中文**.',
    },
    { name: 'symbols', lang: 'fr', text: 'L’angle φ, la somme Σ et la lettre π sont utiles ici.' },
    { name: 'a list of languages', lang: 'nl', text: '- Русский\n- 日本語\n- العربية' },
    { name: 'ideographs of Japanese', lang: 'ja', text: '設定を開きます。' },
    { name: 'a gloss of Korean', text: '이 설정은 서버(伺服器)에서 사용합니다.' },
    { name: 'Latin', text: '이 설정은 Azure Portal에서 사용합니다.' },
    { name: 'code', lang: 'pl', text: 'Wpisz `привет мир` w oknie programu i naciśnij klawisz.' },
  ],
  invalid: [
    {
      name: 'Chinese in Korean',
      text: '이 설정은 任务목록을 다시 시작합니다.',
      finds: [{ at: '1:7-1:9', messageId: 'foreign', confidence: 'high' }],
    },
    {
      name: 'Cyrillic in Spanish',
      lang: 'es',
      text: 'El servicio se inicia автоматически cada día.',
      finds: [{ at: '1:23-1:36', messageId: 'foreign', confidence: 'high' }],
    },
    {
      name: 'Arabic in French',
      lang: 'fr',
      text: 'Le serveur démarre تلقائيا après chaque arrêt.',
      finds: [{ at: '1:20-1:27', messageId: 'foreign', confidence: 'medium' }],
    },
    {
      name: 'Hangul in Chinese',
      lang: 'zh-Hans',
      text: '请打开설정文件并保存。',
      finds: [{ at: '1:4-1:6', messageId: 'foreign', confidence: 'high' }],
    },
    {
      name: 'Thai in Russian',
      lang: 'ru',
      text: 'Откройте настройки อัตโนมัติ и сохраните файл.',
      finds: [{ at: '1:20-1:29', messageId: 'foreign', confidence: 'medium' }],
    },
    {
      name: 'a name of Chinese letters',
      lang: 'de',
      text: 'Die Sprache heißt 日本語 und ist nicht leicht.',
      finds: [{ at: '1:19-1:22', messageId: 'foreign', confidence: 'low' }],
    },
    {
      name: 'a word that may be a name',
      lang: 'nl',
      text: 'De plaats Москва staat op deze kaart van het land.',
      finds: [{ at: '1:11-1:17', messageId: 'foreign', confidence: 'low' }],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/repeated-phrase.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'steps that begin alike',
      lang: 'pl',
      text: '2. Wybierz jedną z opcji na tej liście.\n\n   Pierwszą.\n3. Wybierz jedną z opcji na tej liście.\n\n   Drugą.\n',
    },
    {
      name: 'steps that all have one number',
      lang: 'pl',
      text: '1. Wybierz jedną z opcji na tej liście.\n\n   Pierwszą.\n1. Wybierz jedną z opcji na tej liście.\n\n   Drugą.\n',
    },
    { name: 'a chain', lang: 'es', text: 'Una conexión de sitio a sitio a sitio.' },
    { name: 'a Dutch chain', text: 'Vrienden van vrienden van vrienden komen ook.' },
    { name: 'grammar alone', lang: 'fr', text: 'Ce que ce que je vois montre.' },
    { name: 'link and text', text: 'Zie [mijn gids](a.md) mijn gids.' },
    { name: 'a comma between', lang: 'de', text: 'Sehr gute Arbeit, sehr gute Arbeit.' },
    { name: 'reduplication', lang: 'zh-Hans', text: '我们来讨论讨论，研究研究，一个一个地看。' },
    { name: 'Japanese reduplication', lang: 'ja', text: '少しずつ、いろいろ、ますます、一つ一つ。' },
    { name: 'short sentences', lang: 'it', text: 'Fatto. Fatto. Va bene. Va bene.' },
    { name: 'sentences apart', text: 'Sla het bestand eerst goed op. Sluit. Sla het bestand eerst goed op.' },
    { name: 'short items', lang: 'pl', text: '- Tak, na pewno.\n- Tak, na pewno.\n' },
    { name: 'equal cells', text: '| de hele tekst van de cel | de hele tekst van de cel |\n|---|---|\n' },
    {
      name: 'paragraphs apart',
      lang: 'de',
      text: 'Klicken Sie jetzt auf Speichern.\n\nDann.\n\nKlicken Sie jetzt auf Speichern.\n',
    },
    { name: 'identifiers', text: 'Zet max_size min_size max_size min_size klaar.' },
  ],
  invalid: [
    {
      name: 'a word that ends with the letter it begins with',
      lang: 'ja',
      text: '新しいウィンドウウィンドウを開きます。',
      finds: ['1:4-1:14'],
    },
    {
      name: 'a phrase with a doubled letter in it',
      lang: 'ja',
      text: '画面がここに表示ここに表示されます。',
      finds: ['1:4-1:14'],
    },
    {
      name: 'two forms of a word in the source, which are one here',
      source: '## List of shared shelves shelf\n',
      text: '## 共有キーワードキーワードリスト\n',
      lang: 'ja',
      sourceLang: 'en',
      finds: [{ at: '1:6-1:16', confidence: 'medium' }],
    },
    {
      name: 'the same, where the forms are alike',
      source: '## Shared folders folder group\n',
      text: '## 共有フォルダーフォルダーグループ\n',
      lang: 'ja',
      sourceLang: 'en',
      finds: [{ at: '1:6-1:16', confidence: 'low' }],
    },
    {
      name: 'a step twice under one number',
      lang: 'pl',
      text: '2. Wybierz jedną z opcji na tej liście.\n\n   Pierwszą.\n2. Wybierz jedną z opcji na tej liście.\n\n   Drugą.\n',
      finds: ['4:4-4:40'],
    },
    {
      name: 'two words',
      lang: 'pl',
      text: 'Użyj interfejsu użytkownika interfejsu użytkownika.',
      finds: [{ at: '1:6-1:51', messageId: 'phrase' }],
    },
    { name: 'in Turkish', lang: 'tr', text: 'Bir veri kaynağı veri kaynağı seçin.', finds: ['1:5-1:30'] },
    { name: 'in Russian', lang: 'ru', text: 'Выберите регион данных регион данных.', finds: ['1:10-1:37'] },
    { name: 'letters', lang: 'zh-Hans', text: '请单击保存按钮保存按钮继续。', finds: ['1:4-1:12'] },
    {
      name: 'a sentence of Chinese',
      lang: 'zh-Hant',
      text: '請先儲存您的檔案再繼續。請先儲存您的檔案再繼續。',
      finds: [{ at: '1:13-1:25', messageId: 'sentence' }],
    },
    {
      name: 'a list item',
      lang: 'fr',
      text: '- Enregistrez le fichier avant de continuer.\n- Enregistrez le fichier avant de continuer.\n',
      finds: [{ at: '2:1-2:45', messageId: 'block' }],
    },
    {
      name: 'a table',
      text: '| Naam van de eerste optie |\n|---|\n| waarde |\n\n| Naam van de eerste optie |\n|---|\n| waarde |\n',
      finds: ['5:1-7:11'],
    },
    {
      name: 'indented code',
      lang: 'de',
      text: 'Text.\n\n    SIZE: 10 bytes\n    NAME: archive-of-files.zip\n\n    SIZE: 10 bytes\n    NAME: archive-of-files.zip\n',
      finds: ['6:5-7:31'],
    },
    {
      name: 'a paragraph in a quote',
      lang: 'es',
      text: '> Guarda el archivo antes de continuar.\n>\n> Guarda el archivo antes de continuar.\n',
      finds: ['3:3-3:40'],
    },
    {
      name: 'a name that may close one phrase and open the next',
      lang: 'de',
      text: 'Legen Sie in Data Hub Data Hub Nutzer an.',
      finds: [{ at: '1:14-1:31', confidence: 'low' }],
    },
  ],
});

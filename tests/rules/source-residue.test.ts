import { describe, test } from 'vitest';
import rule from '../../rules/source-residue.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'what a letter of another alphabet cuts off',
      lang: 'it',
      text: 'Scegli la reg\u0456one dal menu.',
    },
    {
      name: 'Dutch homographs',
      text: 'Hij was over de brug en had het op tijd; men is per boot of te voet gekomen.',
    },
    { name: 'Polish homographs', lang: 'pl', text: 'To on i my, a nie oni; do pracy i na urlop.' },
    {
      name: 'German homographs',
      lang: 'de',
      text: 'Das war in der Tat die Art, am Tag also so zu arbeiten.',
    },
    { name: 'Turkish homographs', lang: 'tr', text: 'On kişi at üzerinde geldi ve bir an durdu.' },
    { name: 'Spanish homographs', lang: 'es', text: 'No me come a mí, he dicho, y son once a la vez.' },
    { name: 'a name', lang: 'fr', text: 'L’Internet of Things change les usages du Web.' },
    { name: 'a title', lang: 'sv', text: 'I Lord of the Rings finns en karta.' },
    { name: 'in quotes', lang: 'es', text: 'La palabra «the» es un artículo y "of" una preposición.' },
    { name: 'labels', lang: 'ru', text: 'Нажмите **the** и откройте [of](a.md) или *with*.' },
    { name: 'code', lang: 'it', text: 'Il comando `of the` si usa spesso con `for`.' },
    { name: 'capitals', lang: 'pl', text: 'Ustaw THE oraz OF w polu.' },
    { name: 'a borrowed phrase', lang: 'ja', text: 'これは out of the box で動きます。' },
    { name: 'a compound', lang: 'cs', text: 'Šifrování end-to-end je zapnuté a point-to-site také.' },
    { name: 'another source', sourceLang: 'de', text: 'Open the bestand en sluit the venster.' },
    { name: 'allowed', text: 'Open the bestand en sluit the venster.', options: { allow: ['the'] } },
    {
      name: 'names with small words',
      lang: 'hu',
      text: 'A Bank of America és a Deutsche Bank is használja.',
    },
    { name: 'a path', lang: 'uk', text: 'Шлях /of/the/file не змінюйте.' },
    { name: 'a fence', lang: 'da', text: '```\nÅbn the filen og luk the vinduet\n```\n' },
  ],
  invalid: [
    {
      name: 'in German',
      lang: 'de',
      text: 'Öffnen Sie the Datei und schließen Sie the Fenster.',
      finds: [
        { at: '1:12-1:15', confidence: 'medium' },
        { at: '1:40-1:43', confidence: 'medium' },
      ],
    },
    {
      name: 'alone',
      lang: 'fr',
      text: 'Le nom of la machine est vide.',
      finds: [{ at: '1:8-1:10', confidence: 'low' }],
    },
    {
      name: 'in Korean',
      lang: 'ko',
      text: '이것은 the `Module` 입니다. 다음은 an `Class` 입니다.',
      finds: [
        { at: '1:5-1:8', confidence: 'medium' },
        { at: '1:27-1:29', confidence: 'medium' },
      ],
    },
    {
      name: 'in Chinese',
      lang: 'zh-Hans',
      text: '这是 the `Module` 类。然后打开 the [指南](a.md)。',
      finds: [
        { at: '1:4-1:7', confidence: 'medium' },
        { at: '1:24-1:27', confidence: 'medium' },
      ],
    },
    {
      name: 'in traditional Chinese',
      lang: 'zh-Hant',
      text: '這是 the `Module` 類別，請開啟 the `Class` 檔案。',
      finds: [
        { at: '1:4-1:7', confidence: 'medium' },
        { at: '1:24-1:27', confidence: 'medium' },
      ],
    },
    {
      name: 'in Japanese',
      lang: 'ja',
      text: '次に the `Class` を開き、さらに the `File` を閉じます。',
      finds: [
        { at: '1:4-1:7', confidence: 'medium' },
        { at: '1:24-1:27', confidence: 'medium' },
      ],
    },
    {
      name: 'in Russian',
      lang: 'ru',
      text: 'Имя of файла и адрес of сервера.',
      finds: [
        { at: '1:5-1:7', confidence: 'medium' },
        { at: '1:22-1:24', confidence: 'medium' },
      ],
    },
    {
      name: 'in Ukrainian',
      lang: 'uk',
      text: 'Відкрийте the файл і закрийте the вікно.',
      finds: [
        { at: '1:11-1:14', confidence: 'medium' },
        { at: '1:31-1:34', confidence: 'medium' },
      ],
    },
    {
      name: 'in Spanish',
      lang: 'es',
      text: 'El nombre of la carpeta y la clave for el servidor.',
      finds: [
        { at: '1:11-1:13', confidence: 'medium' },
        { at: '1:36-1:39', confidence: 'medium' },
      ],
    },
    {
      name: 'in Italian',
      lang: 'it',
      text: 'Il nome of la cartella e la chiave for il server.',
      finds: [
        { at: '1:9-1:11', confidence: 'medium' },
        { at: '1:36-1:39', confidence: 'medium' },
      ],
    },
    {
      name: 'in Portuguese',
      lang: 'pt-BR',
      text: 'O nome of uma pasta e o valor with esse servidor.',
      finds: [
        { at: '1:8-1:10', confidence: 'medium' },
        { at: '1:31-1:35', confidence: 'medium' },
      ],
    },
    {
      name: 'in Polish',
      lang: 'pl',
      text: 'Otwórz the plik i zamknij the okno.',
      finds: [
        { at: '1:8-1:11', confidence: 'medium' },
        { at: '1:27-1:30', confidence: 'medium' },
      ],
    },
    {
      name: 'in Turkish',
      lang: 'tr',
      text: 'Dosyayı with bu araçla açın ve the pencereyi kapatın.',
      finds: [
        { at: '1:9-1:13', confidence: 'medium' },
        { at: '1:32-1:35', confidence: 'medium' },
      ],
    },
    {
      name: 'in Czech',
      lang: 'cs',
      text: 'Otevřete the soubor a zavřete the okno.',
      finds: [
        { at: '1:10-1:13', confidence: 'medium' },
        { at: '1:31-1:34', confidence: 'medium' },
      ],
    },
    {
      name: 'in Swedish',
      lang: 'sv',
      text: 'Öppna the filen och stäng the fönstret.',
      finds: [
        { at: '1:7-1:10', confidence: 'medium' },
        { at: '1:27-1:30', confidence: 'medium' },
      ],
    },
    {
      name: 'in Danish',
      lang: 'da',
      text: 'Åbn the filen og luk the vinduet.',
      finds: [
        { at: '1:5-1:8', confidence: 'medium' },
        { at: '1:22-1:25', confidence: 'medium' },
      ],
    },
    {
      name: 'in Hungarian',
      lang: 'hu',
      text: 'Nyissa meg the fájlt, és zárja be the ablakot.',
      finds: [
        { at: '1:12-1:15', confidence: 'medium' },
        { at: '1:35-1:38', confidence: 'medium' },
      ],
    },
    {
      name: 'in a heading and a cell',
      text: '## De naam from de map\n\n| De waarde from het veld |\n|---|\n',
      finds: ['1:12-1:16', '3:13-3:17'],
    },
    {
      name: 'of a source that nobody names',
      lang: 'en',
      sourceLang: undefined,
      text: 'The name der the file and the key für the server.',
      finds: [
        { at: '1:10-1:13', confidence: 'low' },
        { at: '1:35-1:38', confidence: 'low' },
      ],
    },
    {
      name: 'with another word allowed',
      text: 'Open the bestand with een editor from het pakket.',
      options: { allow: ['the'] },
      finds: ['1:18-1:22', '1:34-1:38'],
    },
  ],
});

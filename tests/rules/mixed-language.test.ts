import { describe, test } from 'vitest';
import rule from '../../rules/mixed-language.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'names of keys', text: 'Verplaats de vorm met de toetsen [left] [up] [down] of met de muis.' },
    { name: 'borrowed phrases', text: 'Dit is een proof of concept dat end-to-end werkt.' },
    {
      name: 'names',
      lang: 'fr',
      text: 'Ruby on Rails et l’Internet of Things au Massachusetts Institute of Technology.',
    },
    {
      name: 'labels',
      lang: 'de',
      text: 'Klicken Sie auf **OK** und wählen Sie dann `Save and close all of the files`.',
    },
    {
      name: 'a term in Japanese',
      lang: 'ja',
      text: 'これは plain text の設定で、Docker Compose を使います。',
    },
    { name: 'terms in Korean', lang: 'ko', text: 'Visual Studio Code에서 pull request를 만듭니다.' },
    { name: 'terms in Chinese', lang: 'zh-Hans', text: '使用 Azure Blob Storage 和 pull request 进行操作。' },
    {
      name: 'terms in Russian',
      lang: 'ru',
      text: 'Создайте pull request и запустите Docker Desktop на сервере.',
    },
    { name: 'homographs', lang: 'da', text: 'Her er en fil, som man for at se den i den.' },
    {
      name: 'a whole sentence',
      lang: 'es',
      text: 'Abra el archivo. This is the name of the server that you use.',
    },
    { name: 'a command', lang: 'pl', text: 'Polecenie `get the list of all files` zwraca listę.' },
    {
      name: 'an acronym spelt out',
      lang: 'cs',
      text: 'Protokol HTTP (Hypertext Transfer Protocol) je starý.',
    },
    {
      name: 'a run too short for this page',
      text: 'Toon de regels that contain the given string.',
      options: { leastWords: 9 },
    },
    { name: 'a fence', lang: 'tr', text: '```text\nDosyayı açın in order to use the server\n```\n' },
    {
      name: 'an include',
      lang: 'pt-BR',
      text: 'Abra [!INCLUDE [this is the note that you need](a.md)] agora.',
    },
    { name: 'two words', lang: 'sv', text: 'Öppna filen on demand och stäng den.' },
  ],
  invalid: [
    {
      name: 'values to choose from, perhaps',
      text: 'Geef een waarde op: never,always,both,auto of niets.',
      finds: [{ at: '1:21-1:43', confidence: 'low' }],
    },
    {
      name: 'a clause with a comma in another script',
      lang: 'zh-Hans',
      text: '会议室里有很多人参加会议并且ところで、以下のような設定を行うことができます。',
      finds: ['1:15-1:38'],
    },
    {
      name: 'the tail of a German sentence',
      lang: 'de',
      text: 'Öffnen Sie die Datei that contains the name of the server.',
      finds: [{ at: '1:22-1:58', messageId: 'mixed', confidence: 'medium', severity: 'warning' }],
    },
    {
      name: 'in French',
      lang: 'fr',
      text: 'Ouvrez le fichier that contains the name of the server.',
      finds: [{ at: '1:19-1:55', confidence: 'medium' }],
    },
    {
      name: 'in Spanish',
      lang: 'es',
      text: 'Abra el archivo that contains the name of the server.',
      finds: [{ at: '1:17-1:53', confidence: 'medium' }],
    },
    {
      name: 'in Italian',
      lang: 'it',
      text: 'Aprire il file which contains the name of the server.',
      finds: [{ at: '1:16-1:53', confidence: 'medium' }],
    },
    {
      name: 'the head of a sentence',
      lang: 'pt-BR',
      text: 'When you are done with all of this, abra o arquivo e feche a janela.',
      finds: [{ at: '1:1-1:35', confidence: 'medium' }],
    },
    {
      name: 'in Polish',
      lang: 'pl',
      text: 'Otwórz plik, which is the name of the server, aby kontynuować.',
      finds: [{ at: '1:14-1:45', confidence: 'medium' }],
    },
    {
      name: 'in Russian',
      lang: 'ru',
      text: 'Откройте файл if you want to change the name сервера.',
      finds: [{ at: '1:15-1:45', confidence: 'medium' }],
    },
    {
      name: 'in Ukrainian',
      lang: 'uk',
      text: 'Відкрийте файл if you want to change the name сервера.',
      finds: [{ at: '1:16-1:46', confidence: 'medium' }],
    },
    {
      name: 'in Turkish',
      lang: 'tr',
      text: 'Bu dosyayı if you want to change the name açabilirsiniz.',
      finds: [{ at: '1:12-1:42', confidence: 'medium' }],
    },
    {
      name: 'in Korean',
      lang: 'ko',
      text: '이 설정은 in order to change the type 사용합니다.',
      finds: [{ at: '1:7-1:34', confidence: 'medium' }],
    },
    {
      name: 'in Japanese',
      lang: 'ja',
      text: 'このファイルは when you want to change the name 使用します。',
      finds: [{ at: '1:9-1:41', confidence: 'medium' }],
    },
    {
      name: 'in simplified Chinese',
      lang: 'zh-Hans',
      text: '请打开文件 in order to change the type 然后保存。',
      finds: [{ at: '1:7-1:34', confidence: 'medium' }],
    },
    {
      name: 'in traditional Chinese',
      lang: 'zh-Hant',
      text: '請開啟檔案 in order to change the type 然後儲存。',
      finds: [{ at: '1:7-1:34', confidence: 'medium' }],
    },
    {
      name: 'in Czech',
      lang: 'cs',
      text: 'Otevřete soubor that contains the name of the server.',
      finds: [{ at: '1:17-1:53', confidence: 'medium' }],
    },
    {
      name: 'in Swedish',
      lang: 'sv',
      text: 'Öppna filen which contains the name of the server.',
      finds: [{ at: '1:13-1:50', confidence: 'medium' }],
    },
    {
      name: 'in Danish',
      lang: 'da',
      text: 'Åbn filen which contains the name of the server.',
      finds: [{ at: '1:11-1:48', confidence: 'medium' }],
    },
    {
      name: 'in Hungarian',
      lang: 'hu',
      text: 'Nyissa meg a fájlt, which contains the name of the server.',
      finds: [{ at: '1:21-1:58', confidence: 'medium' }],
    },
    {
      name: 'in bold',
      lang: 'fr',
      text: 'Cliquez sur **show this when the file is open** pour continuer.',
      finds: [{ at: '1:15-1:46', confidence: 'low' }],
    },
    {
      name: 'in quotes',
      lang: 'es',
      text: 'Aparece el mensaje «this file is not in the list» y se cierra.',
      finds: [{ at: '1:21-1:49', confidence: 'low' }],
    },
    {
      name: 'a quotation that goes on in the next line',
      lang: 'it',
      text: 'Questo si basa sul "Book of the\nbread that we have" della cucina.',
      finds: [{ at: '1:26-2:19', confidence: 'low' }],
    },
    {
      name: 'in an item and a cell',
      lang: 'it',
      text: '- Aprire il file that contains the name.\n\n| Aprire la cartella which you have chosen |\n|---|\n',
      finds: ['1:18-1:40', '3:22-3:43'],
    },
    {
      name: 'German in Dutch',
      sourceLang: 'de',
      text: 'Open het bestand, wenn Sie die Datei nicht löschen wollen.',
      finds: [{ at: '1:19-1:58', confidence: 'medium' }],
    },
    {
      name: 'a third script',
      lang: 'pl',
      text: 'Otwórz plik если файл уже создан i zapisz go.',
      finds: [{ at: '1:13-1:33', confidence: 'medium' }],
    },
    {
      name: 'runs as short as asked for',
      lang: 'sv',
      text: 'Öppna filen that contains det här.',
      options: { leastWords: 2 },
      finds: ['1:13-1:26'],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/misplaced-greeting.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'a name with a greeting, twice',
      lang: 'fr',
      text: 'Le jeu Hello Kitty et la montre Hello Kitty.',
    },
    {
      name: 'Chinese that begins like a greeting',
      lang: 'zh-Hans',
      text: '看来你好像不知道，如果你好奇请看。',
    },
    { name: 'people greet', text: 'Hallo! Welkom bij deze handleiding.' },
    { name: 'the world', lang: 'pt-BR', text: 'Olá, Mundo é o primeiro programa de quase todos.' },
    { name: 'a welcome', lang: 'pt-BR', text: 'Olá! Boas-vindas à documentação do projeto.' },
    { name: 'a welcome screen', lang: 'ru', text: 'На экране приветствия нажмите кнопку «Далее».' },
    { name: 'greetings of a telephone', lang: 'ru', text: 'Запишите приветствия для входящих звонков.' },
    { name: 'a letter', lang: 'ko', text: '*안녕하세요. (담당 부서)*' },
    { name: 'a product', lang: 'de', text: 'Melden Sie sich mit Windows Hello for Business an.' },
    {
      name: 'an address',
      lang: 'fr',
      text: 'Écrivez à [notre équipe](mailto:hello@example.org) ou à hello@example.org.',
    },
    { name: 'the words of a bot', lang: 'it', text: 'Il bot risponde «ciao» oppure "salve" agli utenti.' },
    { name: 'a name that is greeted', lang: 'sv', text: 'Hej Git! Nu börjar vi.' },
    { name: 'in Japanese quotes', lang: 'ja', text: '画面に「こんにちは」と表示されます。' },
    { name: 'in Chinese quotes', lang: 'zh-Hans', text: '程序会打印“你好，世界”。' },
    { name: 'a Chinese opening', lang: 'zh-Hant', text: '您好，歡迎閱讀這份指南。' },
    { name: 'a sample', lang: 'tr', text: '`merhaba` yazın ve Merhaba Dünya örneğini çalıştırın.' },
    { name: 'nouns', lang: 'pl', text: 'Powitanie pojawia się na ekranie powitalnym.' },
    { name: 'a label', lang: 'cs', text: 'Klepněte na **Ahoj** a potom na [Ahoj](a.md).' },
    { name: 'before a preposition', lang: 'da', text: 'Robotten siger hej til dem, der kommer ind.' },
    { name: 'another world', lang: 'hu', text: 'Írjon egy Helló, világ! programot.' },
    { name: 'a friend', lang: 'uk', text: 'Привіт, друже! Почнімо.' },
    { name: 'a file', lang: 'es', text: 'Abra hello.py en la carpeta /hello/src y use hello_flag.' },
    { name: 'saying it', lang: 'fr', text: 'Le script peut dire bonjour.' },
    {
      name: 'a source without articles misread',
      lang: 'sv',
      sourceLang: 'de',
      text: 'Öppna Hej filen och Hej mappen.',
    },
    {
      name: 'allowed',
      lang: 'it',
      text: 'Aprire Salve cartella e Salve finestra.',
      options: { allow: ['salve'] },
    },
    { name: 'inside a fence', lang: 'es', text: '```\nAbra hello archivo y hello carpeta\n```\n' },
  ],
  invalid: [
    {
      name: 'inside Chinese',
      lang: 'zh-Hans',
      text: '打开你好文件夹，检查您好日志。',
      finds: [
        { at: '1:3-1:5', confidence: 'high' },
        { at: '1:11-1:13', confidence: 'high' },
      ],
    },
    {
      name: 'a compound',
      text: 'Meld u aan bij Hallo-portaal en kies Hallo-abonnement.',
      finds: [
        { at: '1:16-1:21', messageId: 'translated', confidence: 'high' },
        { at: '1:38-1:43', messageId: 'translated', confidence: 'high' },
      ],
    },
    {
      name: 'a noun on a damaged page',
      lang: 'pt-BR',
      text: 'Abra Olá arquivo e copie Olá chave. Depois leia os dados de saudação.',
      finds: [
        { at: '1:6-1:9', confidence: 'high' },
        { at: '1:26-1:29', confidence: 'high' },
        { at: '1:61-1:69', confidence: 'high' },
      ],
    },
    {
      name: 'kept and translated',
      lang: 'es',
      text: 'En hello carpeta, abra Hola archivo.',
      finds: [
        { at: '1:4-1:9', messageId: 'kept', confidence: 'high' },
        { at: '1:24-1:28', messageId: 'translated', confidence: 'high' },
      ],
    },
    {
      name: 'at the start of a sentence',
      lang: 'tr',
      text: 'Merhaba dosyayı açın.',
      finds: [{ at: '1:1-1:8', confidence: 'low' }],
    },
    {
      name: 'in Turkish',
      lang: 'tr',
      text: 'Ardından Merhaba uygulamayı başlatın ve Merhaba sayfayı yenileyin.',
      finds: [
        { at: '1:10-1:17', confidence: 'high' },
        { at: '1:41-1:48', confidence: 'high' },
      ],
    },
    {
      name: 'in Polish',
      lang: 'pl',
      text: 'Otwórz Witaj folder, potem Witaj plik i kliknij powitania przycisk.',
      finds: [
        { at: '1:8-1:13', messageId: 'translated', confidence: 'high' },
        { at: '1:28-1:33', messageId: 'translated', confidence: 'high' },
        { at: '1:49-1:58', messageId: 'translated', confidence: 'high' },
      ],
    },
    {
      name: 'a comma on a damaged page',
      lang: 'ru',
      text: 'Откройте hello файл и сохраните hello ключ. Здравствуйте, когда окно закроется.',
      finds: [
        { at: '1:10-1:15', messageId: 'kept', confidence: 'high' },
        { at: '1:33-1:38', messageId: 'kept', confidence: 'high' },
        { at: '1:45-1:57', messageId: 'translated', confidence: 'high' },
      ],
    },
    {
      name: 'in Italian',
      lang: 'it',
      text: 'Fare clic su salve pulsante e aprire hello cartella.',
      finds: [
        { at: '1:14-1:19', messageId: 'translated', confidence: 'high' },
        { at: '1:38-1:43', messageId: 'kept', confidence: 'high' },
      ],
    },
    {
      name: 'in Korean',
      lang: 'ko',
      text: '그런 다음 hello 파일을 열고 hello 키를 복사합니다.',
      finds: [
        { at: '1:7-1:12', messageId: 'kept', confidence: 'high' },
        { at: '1:20-1:25', messageId: 'kept', confidence: 'high' },
      ],
    },
    {
      name: 'in Japanese',
      lang: 'ja',
      text: '次に hello ファイルを開き、さらに hello キーをコピーします。',
      finds: [
        { at: '1:4-1:9', messageId: 'kept', confidence: 'high' },
        { at: '1:22-1:27', messageId: 'kept', confidence: 'high' },
      ],
    },
    {
      name: 'in Chinese',
      lang: 'zh-Hant',
      text: '開啟 hello 檔案，然後複製 hello 金鑰。',
      finds: [
        { at: '1:4-1:9', messageId: 'kept', confidence: 'high' },
        { at: '1:18-1:23', messageId: 'kept', confidence: 'high' },
      ],
    },
    {
      name: 'in simplified Chinese',
      lang: 'zh-Hans',
      text: '打开 hello 文件，然后复制 hello 密钥。',
      finds: [
        { at: '1:4-1:9', messageId: 'kept', confidence: 'high' },
        { at: '1:18-1:23', messageId: 'kept', confidence: 'high' },
      ],
    },
    {
      name: 'in Czech',
      lang: 'cs',
      text: 'V hello souboru změňte Ahoj hodnotu.',
      finds: [
        { at: '1:3-1:8', confidence: 'high' },
        { at: '1:24-1:28', confidence: 'high' },
      ],
    },
    {
      name: 'in Swedish',
      lang: 'sv',
      text: 'Öppna Hej filen i hello mappen.',
      finds: [
        { at: '1:7-1:10', confidence: 'high' },
        { at: '1:19-1:24', confidence: 'high' },
      ],
    },
    {
      name: 'in Danish',
      lang: 'da',
      text: 'Åbn Hej filen i hello mappen.',
      finds: [
        { at: '1:5-1:8', confidence: 'high' },
        { at: '1:17-1:22', confidence: 'high' },
      ],
    },
    {
      name: 'in Hungarian',
      lang: 'hu',
      text: 'Nyissa meg Helló fájlt a hello mappában.',
      finds: [
        { at: '1:12-1:17', confidence: 'high' },
        { at: '1:26-1:31', confidence: 'high' },
      ],
    },
    {
      name: 'in Ukrainian',
      lang: 'uk',
      text: 'Відкрийте Привіт файл у hello папці.',
      finds: [
        { at: '1:11-1:17', confidence: 'high' },
        { at: '1:25-1:30', confidence: 'high' },
      ],
    },
    {
      name: 'in French',
      lang: 'fr',
      text: 'Ouvrez Bonjour fichier dans hello dossier.',
      finds: [
        { at: '1:8-1:15', confidence: 'high' },
        { at: '1:29-1:34', confidence: 'high' },
      ],
    },
    {
      name: 'in German',
      lang: 'de',
      text: 'Öffnen Sie Hallo Datei in hello Ordner.',
      finds: [
        { at: '1:12-1:17', confidence: 'high' },
        { at: '1:27-1:32', confidence: 'high' },
      ],
    },
    {
      name: 'alone behind a preposition',
      text: 'Kopieer de map naar Hallo server.',
      finds: [{ at: '1:21-1:26', confidence: 'medium' }],
    },
    {
      name: 'alone behind a verb',
      lang: 'es',
      text: 'Luego escriba hola usuario.',
      finds: [{ at: '1:15-1:19', confidence: 'low' }],
    },
    {
      name: 'in every place',
      text: '---\ntitle: Gids voor Hallo portaal\n---\n\n## Open Hallo map\n\n| Kies Hallo schijf |\n|---|\n| [naar Hallo start](a.md) |\n',
      finds: [
        { at: '2:18-2:23', confidence: 'high' },
        { at: '5:9-5:14', confidence: 'high' },
        { at: '7:8-7:13', confidence: 'high' },
        { at: '9:9-9:14', confidence: 'high' },
      ],
    },
    {
      name: 'where a program greets',
      text: 'Kopieer de map naar Hallo server en dan naar Hallo schijf.\n\n```py\nprint("hello")\n```\n',
      finds: [
        { at: '1:21-1:26', confidence: 'medium' },
        { at: '1:46-1:51', confidence: 'medium' },
      ],
    },
    {
      name: 'with another word allowed',
      lang: 'it',
      text: 'Aprire salve cartella in ciao finestra.',
      options: { allow: ['salve'] },
      finds: ['1:26-1:30'],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/lost-negation.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const kept: [lang: string, source: string, text: string][] = [
  ['nl', 'You can only continue when no job runs.', 'U kunt pas doorgaan als er geen taak loopt.'],
  ['nl', 'It is not open to guests.', 'Het is uitsluitend bedoeld voor leden.'],
  ['de', 'The name must not be empty.', 'Der Name darf nicht leer sein.'],
  ['de', 'The path is not valid.', 'Der Pfad ist ungültig.'],
  ['de', 'Not only the name counts, but the size too.', 'Sowohl der Name als auch die Größe zählt.'],
  ['fr', "Don't use blanks in the name.", 'Évitez les espaces dans le nom.'],
  ['fr', 'The disk is not visible.', "Le disque n'est pas visible."],
  ['es', 'The file does not exist.', 'Falta el archivo.'],
  ['it', 'The file cannot be read.', 'Impossibile leggere il file.'],
  ['pt-BR', 'The key does not work.', 'A chave falha.'],
  ['pl', 'You cannot see the list.', 'Lista jest niewidoczna.'],
  ['cs', 'You cannot see the list.', 'Seznam nevidíte.'],
  ['ru', 'The page is not available.', 'Страница недоступна.'],
  ['uk', 'The page is not available.', 'Сторінка недоступна.'],
  ['tr', 'The file is not there yet and does not open.', 'Dosya henüz orada değil ve açılmıyor.'],
  ['tr', 'It may not be clear at once.', 'Hemen belli olmayabilir.'],
  ['fi', 'Do not close the window.', 'Älä sulje ikkunaa.'],
  ['hu', 'Do not close the window.', 'Ne zárja be az ablakot.'],
  ['el', 'Do not close the window.', 'Μην κλείσετε το παράθυρο.'],
  ['ar', 'The file does not exist.', 'الملف غير موجود.'],
  ['he', 'The file does not exist.', 'הקובץ אינו קיים.'],
  ['hi', 'Do not close the window.', 'विंडो बंद न करें।'],
  ['ja', 'The file does not open.', 'ファイルは開きません。'],
  ['ko', 'The file does not open.', '파일이 열리지 않습니다.'],
  ['zh-Hans', 'Do not close the window.', '请勿关闭窗口。'],
  ['zh-Hant', 'The two files are not the same.', '這兩個檔案不同。'],
  ['th', 'Do not close the window.', 'อย่าปิดหน้าต่าง'],
  ['vi', 'Do not close the window.', 'Đừng đóng cửa sổ.'],
];

const lost: [lang: string, source: string, text: string][] = [
  ['de', 'The disk is not part of the pool.', 'Der Datenträger ist Teil des Pools.'],
  ['fr', 'The disk is not part of the pool.', 'Le disque fait partie du pool.'],
  ['es', 'The disk is not part of the pool.', 'El disco forma parte del grupo.'],
  ['pl', 'The disk is not part of the pool.', 'Dysk jest częścią puli.'],
  ['ru', 'The disk is not part of the pool.', 'Диск входит в состав пула.'],
  ['tr', 'The disk is not part of the pool.', 'Disk havuzun parçasıdır.'],
  ['ja', 'The disk is not part of the pool.', 'ディスクはプールの一部です。'],
  ['ko', 'The disk is not part of the pool.', '디스크는 풀의 일부입니다.'],
  ['zh-Hans', 'The disk is not part of the pool.', '磁盘是池的一部分。'],
  ['ar', 'The disk is not part of the pool.', 'القرص جزء من المجموعة.'],
  ['fi', 'The disk is not part of the pool.', 'Levy on osa poolia.'],
];

new RuleTester({ sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    ...kept.map(([lang, source, text]) => ({ name: `${lang}: ${source}`, lang, source, text })),
    {
      name: 'an adjective that denies',
      lang: 'it',
      source: 'Find outdated pages.\n',
      text: 'Trovare le pagine non aggiornate.\n',
    },
    {
      name: 'left in the language of the source, with its negation',
      lang: 'nl',
      source: 'The disk is full. It does not start.\n',
      text: 'The disk is full and it does not start. Probeer het nog eens.\n',
    },
    {
      name: 'another sentence of the paragraph took it over',
      lang: 'nl',
      source: 'You do not need a key. Open the page.\n',
      text: 'Open de pagina. Daar is geen sleutel voor nodig.\n',
    },
    {
      name: 'whether or not',
      lang: 'de',
      source: 'Choose whether or not the list is sorted.\n',
      text: 'Wählen Sie, ob die Liste sortiert wird.\n',
    },
    {
      name: 'an operator of a query language',
      lang: 'nl',
      source: 'The word NOT turns the filter round.\n',
      text: 'Het woord draait het filter om.\n',
    },
    {
      name: 'inline code',
      lang: 'fr',
      source: 'Use `not empty` in the filter.\n',
      text: 'Utilisez `not empty` dans le filtre.\n',
    },
    {
      name: 'an untranslated sentence is the business of others',
      lang: 'es',
      source: 'All rights not granted here are reserved.\n',
      text: 'All rights not granted here are reserved.\n',
    },
    {
      name: 'what looks like a negation',
      lang: 'zh-Hant',
      source: 'Pick a type from the list.\n',
      text: '從清單中選擇型別。\n',
    },
    {
      name: 'prevented is denied',
      lang: 'pl',
      source: 'The lock prevents changes by others.\n',
      text: 'Dzięki blokadzie inni nie wprowadzą zmian.\n',
    },
    { name: 'no source block', lang: 'nl', source: '# A\n', text: '# A\n\nDit is niet waar.\n' },
  ],
  invalid: [
    ...lost.map(([lang, source, text]) => ({
      name: `${lang}: lost`,
      lang,
      source,
      text,
      finds: [{ at: `1:1-1:${text.length + 1}`, messageId: 'lost', confidence: 'medium' as const }],
    })),
    {
      name: 'a curly apostrophe, CRLF and an emoji before it',
      lang: 'nl',
      source: 'Hello 😀.\r\n\r\nYou mustn’t turn it off.\r\n',
      text: 'Hallo 😀.\r\n\r\nU moet het uitzetten.\r\n',
      finds: [{ at: '3:1-3:22', messageId: 'warning', severity: 'error' }],
    },
    {
      name: 'one sentence of three',
      lang: 'nl',
      source: 'Open the list. The tool is not in it. Close the list.\n',
      text: 'Open de lijst. Het hulpmiddel staat erin. Sluit de lijst.\n',
      finds: [{ at: '1:16-1:42', messageId: 'lost' }],
    },
    {
      name: 'in a page with both languages',
      lang: 'nl',
      text: '<span data-ttu-id="a">Wij raden dit aan.</span><span class="sxs-lookup"><span data-stu-id="a">We do not recommend this.</span></span>\n',
      finds: [{ at: '1:23-1:41', messageId: 'warning' }],
    },
    {
      name: 'into English, from a language that is found out',
      lang: 'en',
      sourceLang: undefined as never,
      source: 'Die Datei wird bei jedem Start gelesen.\n',
      text: 'The file is not read at every start.\n',
      finds: [{ at: '1:13-1:16', messageId: 'added' }],
    },
    {
      name: 'added in a long sentence',
      lang: 'nl',
      source:
        'When you open the settings of the project, the list of the members appears on the left side of the window, with their names.\n',
      text: 'Wanneer u de instellingen van het project opent, verschijnt de lijst met leden niet aan de linkerkant van het venster, met hun namen.\n',
      finds: [{ at: '1:80-1:84', messageId: 'added', confidence: 'low' }],
    },
  ],
});

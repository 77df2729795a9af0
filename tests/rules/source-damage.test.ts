import { describe, test } from 'vitest';
import rule from '../../rules/source-damage.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'a sound source',
      lang: 'de',
      text: '<span data-ttu-id="a">Öffnen Sie die Datei.</span><span class="sxs-lookup"><span data-stu-id="a">Open the file to create the disk.</span></span>\n',
    },
    {
      name: 'hello, world',
      lang: 'fr',
      text: '<span data-ttu-id="a">Dites bonjour.</span><span class="sxs-lookup"><span data-stu-id="a">Say hello, world, then say Hello World again.</span></span>\n',
    },
    {
      name: 'one typing error',
      lang: 'es',
      text: '<span data-ttu-id="a">Abra el archivo.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file.</span></span>\n',
    },
    {
      name: 'words with too',
      lang: 'it',
      text: '<span data-ttu-id="a">Troppi strumenti.</span><span class="sxs-lookup"><span data-stu-id="a">Too many tools took the toolbar and the tooltip, too.</span></span>\n',
    },
    {
      name: 'greetings',
      lang: 'pl',
      text: '<span data-ttu-id="a">Witaj!</span><span class="sxs-lookup"><span data-stu-id="a">Hello! Hello, friend. Please say hello.</span></span>\n',
    },
    {
      name: 'a damaged translation only',
      lang: 'pt-BR',
      text: '<span data-ttu-id="a">Abra hello arquivo e hello pasta.</span><span class="sxs-lookup"><span data-stu-id="a">Open the file and the folder.</span></span>\n',
    },
    {
      name: 'another source',
      lang: 'nl',
      sourceLang: 'de',
      text: '<span data-ttu-id="a">Open het bestand.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file toocreate hello disk.</span></span>\n',
    },
    {
      name: 'code of the source',
      lang: 'tr',
      text: '<span data-ttu-id="a">Dosyayı açın.</span><span class="sxs-lookup"><span data-stu-id="a">Run <code>hello file toocreate</code> and <code>hello disk</code>.</span></span>\n',
    },
    {
      name: 'names',
      lang: 'ko',
      text: '<span data-ttu-id="a">파일을 엽니다.</span><span class="sxs-lookup"><span data-stu-id="a">Toomas of Tooting wrote it.</span></span>\n',
    },
    {
      name: 'one merger',
      lang: 'ja',
      text: '<span data-ttu-id="a">ファイルを開きます。</span><span class="sxs-lookup"><span data-stu-id="a">Open the file toocreate a disk.</span></span>\n',
    },
  ],
  invalid: [
    {
      name: 'articles',
      lang: 'de',
      text: '<span data-ttu-id="a">Öffnen Sie die Datei.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file in hello folder.</span></span>\n',
      finds: [{ at: '1:103-1:108', messageId: 'damaged', confidence: 'high', severity: 'warning' }],
    },
    {
      name: 'mergers',
      lang: 'fr',
      text: '<span data-ttu-id="a">Ouvrez le fichier.</span><span class="sxs-lookup"><span data-stu-id="a">Click toocreate a file or tooopen it.</span></span>\n',
      finds: ['1:101-1:110'],
    },
    {
      name: 'a name behind the particle',
      lang: 'es',
      text: '<span data-ttu-id="a">Conecte.</span><span class="sxs-lookup"><span data-stu-id="a">Connect tooAzure and tooWindows.</span></span>\n',
      finds: ['1:93-1:101'],
    },
    {
      name: 'in two units',
      lang: 'pl',
      text: '<span data-ttu-id="a">Otwórz plik.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file.</span></span>\n\n<span data-ttu-id="b">Zapisz plik.</span><span class="sxs-lookup"><span data-stu-id="b">Save hello file.</span></span>\n',
      finds: ['1:94-1:99'],
    },
    {
      name: 'the first place behind a sound unit',
      lang: 'ru',
      text: '<span data-ttu-id="a">Откройте файл.</span><span class="sxs-lookup"><span data-stu-id="a">Open the file.</span></span>\n\n<span data-ttu-id="b">Сохраните файл.</span><span class="sxs-lookup"><span data-stu-id="b">Save hello file toouse it.</span></span>\n',
      finds: ['3:97-3:102'],
    },
    {
      name: 'with a capital',
      lang: 'it',
      text: '<span data-ttu-id="a">Il file è qui.</span><span class="sxs-lookup"><span data-stu-id="a">Hello file is in hello folder.</span></span>\n',
      finds: ['1:91-1:96'],
    },
    {
      name: 'Korean',
      lang: 'ko',
      text: '<span data-ttu-id="a">파일을 엽니다.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file toocreate it.</span></span>\n',
      finds: ['1:90-1:95'],
    },
    {
      name: 'Chinese',
      lang: 'zh-Hant',
      text: '<span data-ttu-id="a">開啟檔案。</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file and hello folder.</span></span>\n',
      finds: ['1:87-1:92'],
    },
    {
      name: 'Japanese',
      lang: 'ja',
      text: '<span data-ttu-id="a">ファイルを開きます。</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file and hello folder.</span></span>\n',
      finds: ['1:92-1:97'],
    },
    {
      name: 'Turkish',
      lang: 'tr',
      text: '<span data-ttu-id="a">Dosyayı açın.</span><span class="sxs-lookup"><span data-stu-id="a">Use tooopen hello file.</span></span>\n',
      finds: ['1:94-1:101'],
    },
    {
      name: 'in headings',
      lang: 'pt-BR',
      text: '# <span data-ttu-id="a">Abrir</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file</span></span>\n\n## <span data-ttu-id="b">Salvar</span><span class="sxs-lookup"><span data-stu-id="b">Save hello file</span></span>\n',
      finds: ['1:89-1:94'],
    },
    {
      name: 'beside damage of the translation',
      lang: 'cs',
      text: '<span data-ttu-id="a">Otevřete hello soubor.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file in hello folder.</span></span>\n',
      finds: ['1:104-1:109'],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/untranslated-page.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const ENGLISH_TEXT = `When you open the project for the first time, it asks you where the files should be kept. You can
choose any folder that you own, and you can move it later if it turns out to be too small. The settings are read from
that folder each time the program starts, so do not delete it while the program is running.

If you work with others, ask them which of the settings they have changed before you save your own.
`;
const ENGLISH = `# The settings of your project\n\n${ENGLISH_TEXT}`;
const GERMAN = `Wenn Sie das Projekt zum ersten Mal öffnen, fragt es Sie, wo die Dateien liegen sollen. Sie können
jeden Ordner wählen, der Ihnen gehört, und ihn später noch ändern, falls er zu klein ist. Die Einstellungen werden bei
jedem Start aus diesem Ordner gelesen, also löschen Sie ihn nicht, solange das Programm läuft. Wenn Sie mit anderen
arbeiten, fragen Sie sie zuerst, welche der Einstellungen sie geändert haben.
`;
const FRENCH = `Quand vous ouvrez le projet pour la première fois, il vous demande où les fichiers doivent être rangés.
Vous pouvez choisir n'importe quel dossier qui vous appartient, et le changer plus tard s'il est trop petit. Les
réglages sont lus dans ce dossier à chaque démarrage, alors ne le supprimez pas tant que le programme tourne.
`;
const DUTCH = `Als u het project voor de eerste keer opent, vraagt het waar de bestanden moeten komen. U kunt elke map
kiezen die van u is, en die later nog wijzigen als hij te klein blijkt. De instellingen worden bij elke start uit die
map gelezen, dus verwijder hem niet zolang het programma loopt. Werkt u met anderen samen, vraag het dan eerst.
`;
const RUSSIAN = `Когда вы открываете проект в первый раз, он спрашивает, где хранить файлы. Вы можете выбрать любую папку,
которая вам принадлежит, и изменить её позже, если она окажется слишком маленькой. Настройки читаются из этой папки при
каждом запуске, поэтому не удаляйте её, пока программа работает. Если вы работаете вместе с другими, сначала спросите
их, какие из настроек они уже изменили, потому что отменить запись в файл потом будет нельзя.
`;
const NAMES = Array.from({ length: 18 }, (_, index) => `- Azure Storage Queue Client ${index + 1}`).join(
  '\n',
);
const LANGUAGES =
  'nl de fr es it pt-BR pl ru tr ko ja zh-Hans zh-Hant cs sv da hu uk ro el fi nb ar he hi th vi id'.split(
    ' ',
  );

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'a Dutch page', text: DUTCH },
    { name: 'a German page', lang: 'de', text: GERMAN },
    { name: 'a French page', lang: 'fr', text: FRENCH },
    { name: 'a Russian page', lang: 'ru', text: RUSSIAN },
    { name: 'an English page', lang: 'en', sourceLang: 'de', text: ENGLISH },
    { name: 'an English page of an English source', lang: 'en', text: ENGLISH },
    { name: 'an English page of any source', lang: 'en', sourceLang: undefined, text: ENGLISH },
    { name: 'a list of names', lang: 'es', text: `# API\n\n${NAMES}\n` },
    { name: 'a short page', lang: 'pl', text: '# License\n\nSee the file, and ask if it is not there.\n' },
    { name: 'English in a fence', lang: 'it', text: `Leggere questo:\n\n\`\`\`text\n${ENGLISH}\`\`\`\n` },
    { name: 'English in a comment', lang: 'cs', text: `Čtěte dál.\n\n<!--\n${ENGLISH}-->\n` },
    { name: 'half of it', text: `${ENGLISH}\n${DUTCH}` },
    { name: 'another source', lang: 'ko', sourceLang: 'de', text: ENGLISH },
    { name: 'a third language', lang: 'fr', text: GERMAN },
    { name: 'no prose', lang: 'ja', text: '---\ntitle: Settings\n---\n' },
  ],
  invalid: [
    ...LANGUAGES.map((lang) => ({
      name: `English called ${lang}`,
      lang,
      text: ENGLISH,
      finds: [
        {
          at: '1:3-1:31',
          messageId: 'untranslated',
          confidence: 'high' as const,
          severity: 'error' as const,
        },
      ],
    })),
    { name: 'without a heading', lang: 'hu', text: ENGLISH_TEXT, finds: ['1:1-1:90'] },
    {
      name: 'below a translated title',
      lang: 'es',
      text: `---\ntitle: La configuración del proyecto\n---\n\n${ENGLISH_TEXT}`,
      finds: ['5:1-5:90'],
    },
    { name: 'German called French', lang: 'fr', sourceLang: 'de', text: GERMAN, finds: ['1:1-1:88'] },
    { name: 'German called English', lang: 'en', sourceLang: 'de', text: GERMAN, finds: ['1:1-1:88'] },
    { name: 'with some Dutch', text: `${ENGLISH}\nSla het bestand op.\n`, finds: ['1:3-1:31'] },
  ],
});

describe('option allow', () => {
  new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
    valid: [{ text: ENGLISH, options: { allow: ['en'] } }],
    invalid: [{ text: ENGLISH, options: { allow: ['de'] }, finds: ['1:3-1:31'] }],
  });
});

import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'untranslated-page',
  summary: 'The page is still in the source language',
  category: 'accuracy/untranslated',
  severity: 'error',
  confidence: 'high',
  languages: 'known',
  source: 'helps',
  fix: 'none',
  docs: `A batch fails, a file is copied, and a page goes out under the label of one language in another. Labels do not show it: in one public tree, nine pages of ten labelled Dutch were English.

The rule compares the function words of the source with those of the page's language, on pages of at least 60 words of prose: more than a fifth must belong to the source alone, and fewer than one in twelve to the page's language. It is reported once, at the first prose of the page, and the rules for single sentences then keep silent. Pages that stay in English on purpose (a licence, a code of conduct) belong in \`ignore\` or need \`lang: en\`.`,
  examples: [
    {
      title: 'a whole page',
      lang: 'nl',
      text: `# Before you begin

You need an account and a key. If you do not have them, ask the owner of the project for one. The key is stored in a file that only you can read, and it must never be put into the repository.

When you are done, start the server from the folder in which the file is. It will then ask you for the name of the database, and for the port on which it should wait for other machines.
`,
      finds: ['1:3-1:19'],
    },
    {
      title: 'a short page',
      lang: 'nl',
      text: '# License\n\nSee the file in the root of the repository.',
      finds: [],
    },
  ],
  messages: {
    untranslated:
      'The page is {language}, not {target}: it was never translated, or the wrong file was published; translate it or correct its language',
  },
  options: {
    allow: {
      description: 'Tags of languages that pages may be left in on purpose.',
      default: [] as string[],
    },
  },

  create({ language, foreignText, options, report }) {
    return {
      end({ segments }) {
        const found = foreignText!.foreignPage;
        const first = segments.find(({ kind, words }) => kind !== 'front-matter' && words.length > 0);
        if (!found || !first || options.allow.includes(found.tag)) return;
        const { at, to } = first.sentences[0]!;
        report({
          at: first.spanOf(at, to),
          message: 'untranslated',
          data: { language: found.name, target: language!.name },
        });
      },
    };
  },
});

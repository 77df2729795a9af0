import { defineRule } from '../src/engine/rule.ts';

/** Three or more of one lower-case letter before a capital: the guard a pipeline put there. Not "www", "iii", "xxx". */
const GUARDED_WORD = /^(?:a{3,}(?=\p{Lu})|([b-hj-vyz])\1{2,}(?=\p{Lu}\p{Ll}{2}))/u;
const GUARD = /^([a-z])\1{2,}$/;

export default defineRule({
  id: 'junk-prefix',
  summary: 'A run of letters guards the first word of a title',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  fix: 'safe',
  docs: `Some pipelines put a run of letters before the first word of a title so that the engine keeps it in place ("aaaCreate a disk"), and fail to take it away. The word behind the guard is usually left untranslated too.

Only titles, descriptions and other front-matter values and headings are judged; words such as "www" or "XXXL" have no capital after the run.`,
  examples: [
    {
      title: 'front matter',
      lang: 'de',
      text: '---\ntitle: aaaCreate eines Datenträgers\n---\n',
      finds: ['2:8-2:17'],
      fixed: '---\ntitle: Create eines Datenträgers\n---\n',
    },
    {
      title: 'heading',
      lang: 'fr',
      text: '# aaaUtiliser le portail',
      finds: ['1:3-1:14'],
      fixed: '# Utiliser le portail',
    },
    {
      title: 'before a quotation mark',
      lang: 'es',
      text: '# aaa"Crear" un disco',
      finds: ['1:3-1:6'],
      fixed: '# "Crear" un disco',
    },
    {
      title: 'in running text',
      lang: 'nl',
      text: '# Het www en maat XXXL\n\nHet token aaaBbb hoort bij de test.',
      finds: [],
    },
  ],
  messages: {
    guarded:
      '“{found}” begins with “{run}”, a guard that the translation pipeline left behind: delete it and translate the word',
  },
  options: {
    allow: { description: 'Words that begin so and are right.', default: [] as string[] },
  },

  create({ options, report }) {
    return {
      word(word) {
        const { kind, text } = word.segment;
        if (kind !== 'heading' && kind !== 'front-matter') return;
        const isBeforeQuote = GUARD.test(word.text) && /^\s?["'“«]\p{Lu}/u.test(text.slice(word.to));
        const run = GUARDED_WORD.exec(word.text)?.[0] ?? (isBeforeQuote ? word.text : undefined);
        if (!run || options.allow.includes(word.text)) return;
        const at = { start: word.start, end: word.start + run.length };
        report({
          at: word,
          message: 'guarded',
          data: { found: word.text, run },
          fix: { at, text: '', applicability: 'safe' },
        });
      },
    };
  },
});

import { nextWord } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Three or more of one lower-case letter before a capital: the guard a pipeline put there. Not "www", "iii", "xxx". */
const GUARDED_WORD = /^(?:a{3,}(?=\p{Lu})|([b-hj-vyz])\1{2,}(?=\p{Lu}\p{Ll}{2}))/u;
/** Korean particles of two syllables, as they follow a name. */
const PARTICLE = /^(?:에서|으로|부터|까지|에게|처럼|보다|이나|라고|이란|하고)$/;
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
      title: 'before letters without case',
      lang: 'ko',
      text: '# aaa저장소 만들기',
      finds: ['1:3-1:9'],
      fixed: '# 저장소 만들기',
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
      wants: ({ text }) => GUARD.test(text) || GUARDED_WORD.test(text),
      word(word) {
        const { kind, text } = word.segment;
        if (kind !== 'heading' && kind !== 'front-matter') return;
        const isBeforeQuote =
          GUARD.test(word.text) && /^\s?["'“«「](?:\p{Lu}|\p{Lo}{2})/u.test(text.slice(word.to));
        const guarded = isBeforeQuote ? undefined : wordOfOtherScript(word);
        const run = GUARDED_WORD.exec(word.text)?.[0] ?? (isBeforeQuote || guarded ? word.text : undefined);
        if (!run || options.allow.includes(word.text)) return;
        const at = { start: word.start, end: word.start + run.length };
        report({
          at: { start: word.start, end: guarded?.end ?? word.end },
          message: 'guarded',
          data: { found: word.text + (guarded?.text ?? ''), run },
          fix: { at, text: '', applicability: 'safe' },
        });
      },
    };
  },
});

/** The word of another script that a guard at the very start touches: with a capital, or in letters that have none. */
function wordOfOtherScript(guard: Word): Word | undefined {
  const next = nextWord(guard);
  if (guard.index > 0 || !/^a{3,}$/.test(guard.text) || next?.at !== guard.to) return undefined;
  return /^(?:\p{Lu}\p{Ll}|\p{Lo}{2})/u.test(next.text) && !PARTICLE.test(next.text) ? next : undefined;
}

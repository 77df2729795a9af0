import { ANY_SCRIPT, kindOf, LATIN, mayHoldOther } from '../src/document/characters.ts';
import { isQuoted, textBetween } from '../src/document/neighbours.ts';
import type { Mark, Segment, Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import { scriptPattern } from '../src/languages/evidence.ts';
import type { Script } from '../src/languages/index.ts';

/** Scripts by the name a reader knows, with a pattern and one letter each. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp, letter: string])[] = [
  ['Cyrillic', /\p{sc=Cyrillic}/u, 'д'],
  ['Greek', /\p{sc=Greek}/u, 'λ'],
  ['Arabic', /\p{sc=Arabic}/u, 'ش'],
  ['Hebrew', /\p{sc=Hebrew}/u, 'ש'],
  ['Devanagari', /\p{sc=Devanagari}/u, 'क'],
  ['Bengali', /\p{sc=Bengali}/u, 'ক'],
  ['Tamil', /\p{sc=Tamil}/u, 'க'],
  ['Telugu', /\p{sc=Telugu}/u, 'క'],
  ['Thai', /\p{sc=Thai}/u, 'ก'],
  ['Georgian', /\p{sc=Georgian}/u, 'ქ'],
  ['Armenian', /\p{sc=Armenian}/u, 'Ա'],
  ['Japanese', /[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'か'],
  ['Korean', /\p{sc=Hangul}/u, '한'],
  ['Chinese', /\p{sc=Han}/u, '中'],
];
const EAST_ASIAN: ReadonlySet<string> = new Set(['Chinese', 'Japanese', 'Korean']);
/** What often holds a name. */
const HOLDERS: ReadonlySet<Mark['kind']> = new Set(['link', 'strong', 'emphasis']);
const UNSPACED: ReadonlySet<Script> = new Set(['Han', 'Hiragana', 'Katakana', 'Thai']);

export default defineRule({
  id: 'foreign-script',
  summary: 'A word of a script that neither the page nor its source is written in',
  category: 'accuracy/mistranslation',
  severity: 'error',
  confidence: 'high',
  languages: 'known',
  source: 'helps',
  inherited: 'text',
  fix: 'none',
  docs: `Language models slip into another language for a word or two, most of all into Chinese, Russian or Arabic: a Korean sentence ends in Chinese characters, an English name gets a Hebrew letter.

A run is reported when it stands bare in a sentence of the page's own script. Names and examples of other scripts stand in quotes, parentheses, links, emphasis or code, or fill their item of a list, and are left alone; so are single letters, which are symbols, and Chinese characters between Japanese or Korean ones. A word that touches no other word may be a name and comes with low confidence.`,
  examples: [
    {
      title: 'Chinese in a Korean sentence',
      lang: 'ko',
      text: '이 설정은 서버의 任务목록을 다시 시작합니다.',
      finds: ['1:11-1:13'],
    },
    {
      title: 'Cyrillic in a German one',
      lang: 'de',
      text: 'Der Dienst wird автоматически wieder gestartet.',
      finds: ['1:17-1:30'],
    },
    {
      title: 'names, letters, examples',
      lang: 'nl',
      text: 'Kies **日本語** of [Русский](ru.md), de hoek φ, of “привет” (שלום) in `код`.\n\n- 한국어',
      finds: [],
    },
  ],
  messages: {
    foreign:
      '“{text}” is written in {script} letters inside {language} text, as language models slip into another language: translate it',
  },
  options: {},
  yieldsTo: [
    'untranslated-page',
    'untranslated-text',
    'mixed-language',
    'mixed-script',
    'mojibake',
    'source-residue',
    'locale-variant',
  ],

  create({ language, sourceLanguages, report }) {
    const own = scriptPattern(language!.scripts);
    const isUnspaced = language!.scripts.some((script) => UNSPACED.has(script));
    // What may be a source of the page is many languages when nobody says which.
    const sources = sourceLanguages.length === 1 ? scriptPattern(sourceLanguages[0]!.scripts) : undefined;
    const strange = SCRIPTS.filter(([, , letter]) => !own.test(letter) && !sources?.test(letter));
    const familiar = SCRIPTS.filter((script) => !strange.includes(script));
    const known =
      familiar.reduce((bits, [, , letter]) => bits | kindOf(letter.charCodeAt(0)), LATIN) & ANY_SCRIPT;
    return {
      segment(segment) {
        if (segment.key === 'keywords' || !mayHoldOther(segment.text, known)) return;
        const ownWords = segment.words.filter(({ text }) => own.test(text)).length;
        for (const { words, script } of runsOf(segment)) judge(segment, words, script, ownWords);
      },
    };

    function runsOf({ words }: Segment): { words: Word[]; script: string }[] {
      const runs: { words: Word[]; script: string }[] = [];
      for (const word of words) {
        const script = strange.find(([, pattern]) => pattern.test(word.text))?.[0];
        if (!script) continue;
        const last = runs.at(-1);
        const previous = last?.words.at(-1);
        const goesOn = previous?.index === word.index - 1 && /^[\s-]{0,2}$/.test(textBetween(previous, word));
        if (last?.script === script && goesOn) last.words.push(word);
        else runs.push({ words: [word], script });
      }
      return runs;
    }

    function judge(segment: Segment, words: readonly Word[], script: string, ownWords: number): void {
      const [first, last] = [words[0]!, words.at(-1)!];
      const letters = words.reduce((sum, { text }) => sum + text.length, 0);
      const isTouched = [segment.words[first.index - 1], segment.words[last.index + 1]].some(
        (word) => word && own.test(word.text) && (word.to === first.at || word.at === last.to),
      );
      if (letters < (isTouched || script === 'Chinese' ? 2 : 3) || ownWords < (isUnspaced ? 1 : 3)) return;
      if (words.some(isQuoted) || isBracketed(segment.text, first.at, last.to)) return;
      if (segment.marksAround(first.at, last.to).some(({ kind }) => HOLDERS.has(kind))) return;
      report({
        at: { start: first.start, end: last.end },
        message: 'foreign',
        data: { text: segment.text.slice(first.at, last.to), script, language: language!.name },
        confidence: confidenceOf(first.text, script, isTouched),
      });
    }

    function confidenceOf(text: string, script: string, isTouched: boolean): 'low' | 'medium' | 'high' {
      // Chinese pages name Japanese things as Japan does.
      if (script === 'Japanese' && isUnspaced) return 'low';
      if (isTouched || /^\p{Ll}/u.test(text)) return 'high';
      // A bare word with a capital, or in East Asian script, may be a name.
      return /^\p{Lu}/u.test(text) || EAST_ASIAN.has(script) ? 'low' : 'medium';
    }
  },
});

/** Between brackets of any kind, or behind an opening one. */
function isBracketed(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'), before.lastIndexOf('['));
  const closed = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'), before.lastIndexOf(']'));
  return open > closed && /[)）\]]/.test(text.slice(to));
}

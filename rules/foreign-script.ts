import { ANY_SCRIPT, kindOf, LATIN, mayHoldOther } from '../src/document/characters.ts';
import { isQuoted, textBetween } from '../src/document/neighbours.ts';
import type { Mark, Segment, Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import { scriptPattern } from '../src/languages/evidence.ts';
import type { Script } from '../src/languages/index.ts';
import { memoise } from '../src/memoise.ts';

/** Scripts by the name a reader knows, with what a pattern calls them and one letter each. */
const SCRIPTS: readonly (readonly [name: string, letters: string, letter: string])[] = [
  ['Cyrillic', String.raw`\p{sc=Cyrillic}`, 'д'],
  ['Greek', String.raw`\p{sc=Greek}`, 'λ'],
  ['Arabic', String.raw`\p{sc=Arabic}`, 'ش'],
  ['Hebrew', String.raw`\p{sc=Hebrew}`, 'ש'],
  ['Devanagari', String.raw`\p{sc=Devanagari}`, 'क'],
  ['Bengali', String.raw`\p{sc=Bengali}`, 'ক'],
  ['Tamil', String.raw`\p{sc=Tamil}`, 'க'],
  ['Telugu', String.raw`\p{sc=Telugu}`, 'క'],
  ['Thai', String.raw`\p{sc=Thai}`, 'ก'],
  ['Georgian', String.raw`\p{sc=Georgian}`, 'ქ'],
  ['Armenian', String.raw`\p{sc=Armenian}`, 'Ա'],
  ['Japanese', String.raw`\p{sc=Hiragana}\p{sc=Katakana}`, 'か'],
  ['Korean', String.raw`\p{sc=Hangul}`, '한'],
  ['Chinese', String.raw`\p{sc=Han}`, '中'],
];
/** Made for pages with such letters only. */
const patternOf = memoise((letters: string) => new RegExp(`[${letters}]`, 'u'));
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
    let patterns: [name: string, pattern: RegExp][] | undefined;
    return {
      segment(segment) {
        if (segment.key === 'keywords' || !mayHoldOther(segment.text, known)) return;
        const ownWords = segment.words.filter(({ text }) => own.test(text)).length;
        for (const { words, script } of runsOf(segment)) judge(segment, words, script, ownWords);
      },
    };

    function runsOf({ words }: Segment): { words: Word[]; script: string }[] {
      const runs: { words: Word[]; script: string }[] = [];
      patterns ??= strange.map(([name, letters]) => [name, patternOf(letters)]);
      for (const word of words) {
        const script = patterns.find(([, pattern]) => pattern.test(word.text))?.[0];
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

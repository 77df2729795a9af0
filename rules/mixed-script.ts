import { CYRILLIC, GREEK, LATIN, mayMeet } from '../src/document/characters.ts';
import type { Word } from '../src/document/segment.ts';
import { confusableIn, type LetterScript, scriptOfLetter } from '../src/engine/confusables.ts';
import { defineRule } from '../src/engine/rule.ts';
import { memoise } from '../src/memoise.ts';

const SEAM =
  /(?!\p{M})(?:\p{sc=Latin}\p{M}*(?=[\p{sc=Cyrillic}\p{sc=Greek}])|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*(?=\p{sc=Latin}))/gu;
const HEAD = /(?<![\p{L}\p{M}\p{Nd}_])[\p{L}\p{M}\p{Nd}_]*$/u;
const TAIL = /^[\p{L}\p{M}\p{Nd}_]*/u;
/** One seam, with more than a letter on each side. */
const HALVES =
  /^(?:\p{sc=Latin}{2,}[\p{sc=Cyrillic}\p{sc=Greek}]{2,}|[\p{sc=Cyrillic}\p{sc=Greek}]{2,}\p{sc=Latin}{2,})$/u;
/** Letters each side of a seam that are words and not a unit, a variable or an ending. */
const LEAST_GLUED = 3;

export default defineRule({
  id: 'mixed-script',
  summary: 'One word is written in two scripts',
  category: 'linguistic/spelling',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'suggestion',
  docs: `A letter of another script that looks the same hides in a word ("Аzure" with a Cyrillic А), or a word of the source and its neighbour in the target are glued together. Readers see nothing wrong, or a typing slip; search, links and commands fail.

A word is reported when every letter of its smaller script has a double in the greater one, and otherwise when three letters or more stand on each side. Units, variables and names with a case ending after a hyphen are left alone, and so is Latin text beside Chinese, Japanese or Korean.`,
  examples: [
    {
      title: 'a Cyrillic letter in a Latin name',
      lang: 'nl',
      text: 'Open het \u0410zure-portaal.',
      finds: ['1:10-1:15'],
      fixed: 'Open het Azure-portaal.',
    },
    {
      title: 'Latin letters in a Russian word',
      lang: 'ru',
      text: 'Настройте c\u0435\u0440вер.',
      finds: ['1:11-1:17'],
      fixed: 'Настройте сервер.',
    },
    {
      title: 'two words glued',
      lang: 'ru',
      text: 'Укажите URIперенаправления.',
      finds: ['1:9-1:27'],
    },
    {
      title: 'units, variables, endings',
      lang: 'ru',
      text: 'Диск 2 TБ, web-сайт, 5 μs, Δx, 10 кΩ и `\\nТекст`.',
      finds: [],
    },
  ],
  messages: {
    homoglyph:
      '“{word}” has {letters} ({script}) among its letters, which looks the same but breaks search and links: write “{fixed}”',
    glued: '“{word}” joins two scripts, as happens when a blank is lost beside a source word: part them',
  },
  options: {},
  yieldsTo: ['merged-words', 'source-residue', 'misplaced-greeting', 'mojibake'],

  create({ document, language, report }) {
    const { source } = document;
    const isLatin = language?.scripts.includes('Latin');
    const respelled = memoise((word: string) => {
      const found = homoglyphs(word);
      return found && { ...found, fixed: spellingOf(found.fixed) };
    });
    return {
      document() {
        let last = 0;
        if (!mayMeet(source.text, LATIN, CYRILLIC | GREEK)) return;
        for (const { index } of source.text.matchAll(SEAM)) {
          if (index < last) continue;
          const head = HEAD.exec(source.text.slice(Math.max(0, index - 60), index))![0];
          const start = index - head.length;
          const word = TAIL.exec(source.text.slice(start, start + 120))![0];
          last = start + word.length;
          const found = respelled(word);
          // An escape or a format before the word: "\nТекст", "%sТекст".
          if (!found || /[\\%]$/.test(source.text.slice(Math.max(0, start - 1), start))) continue;
          const at = { start, end: last };
          const { fixed } = found;
          report({
            at,
            message: 'homoglyph',
            data: { word, ...found },
            confidence: isDoubtful(word, fixed) ? 'low' : 'high',
            suggestions: [{ description: `Write “${fixed}” in one script`, at, text: fixed }],
          });
        }
      },
      word(word) {
        const next = word.segment.words[word.index + 1];
        if (!next || next.at !== word.to || next.start !== word.end) return;
        if (!isWordLike(word) || !isWordLike(next)) return;
        const [left, right] = [scriptOfLetter(word.text.at(-1)!), scriptOfLetter(next.text[0]!)];
        const text = word.text + next.text;
        if (!left || !right || left === right || homoglyphs(text)) return;
        report({ at: { start: word.start, end: next.end }, message: 'glued', data: { word: text } });
      },
    };

    /** An accent may be none of the word's, but of the letter that stands for a plain one. */
    function spellingOf(word: string): string {
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
      return !source.text.includes(word) && source.text.includes(plain) ? plain : word;
    }

    /** Two halves may be a word with an ending ("PDFку"), unless the page has the word whole. */
    function isDoubtful(word: string, fixed: string): boolean {
      return !isLatin && HALVES.test(word) && !source.text.includes(fixed);
    }
  },
});

function isWordLike({ text }: Word): boolean {
  return text.length >= LEAST_GLUED && /^\p{L}+$/u.test(text);
}

/** The letters that do not belong, when each has a double in the script of the others. */
function homoglyphs(word: string): { letters: string; script: LetterScript; fixed: string } | undefined {
  const letters = [...word].flatMap((char) => {
    const script = scriptOfLetter(char);
    return script ? [{ char, script }] : [];
  });
  const scripts = [...new Set(letters.map(({ script }) => script))];
  if (scripts.length !== 2 || letters.length < 3) return undefined;
  const count = (script: LetterScript) => letters.filter((letter) => letter.script === script).length;
  // The greater script is the word's; of two equal ones Latin, for names and code are.
  scripts.sort((a, b) => count(b) - count(a) || (a === 'Latin' ? -1 : 1));
  for (const [own, other] of [scripts, scripts.toReversed()] as [LetterScript, LetterScript][]) {
    const strange = letters.filter(({ script }) => script === other).map(({ char }) => char);
    if (strange.length > count(own) || !strange.every((char) => confusableIn(char, own))) continue;
    const fixed = [...word]
      .map((char) => (scriptOfLetter(char) === other ? confusableIn(char, own)! : char))
      .join('');
    return { letters: [...new Set(strange)].join(' '), script: other, fixed };
  }
  return undefined;
}

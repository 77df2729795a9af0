import { isCodeLike, markAround, nextWord, textBetween } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

export default defineRule({
  id: 'repeated-word',
  summary: 'A word stands twice in a row',
  category: 'linguistic/duplication',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Engines lose their place around names and markup and write a word twice: "de de container". Readers stumble, and nobody typed it.

Only blanks may stand between the two. Repeats that grammar allows are left alone, by language: Dutch "die die", French "nous nous", Turkish "adım adım". So are a thing before its name ("un service Service Bus"), repeats of a letter that is no word ("x x"), of numbers and of code. Where a language doubles words freely, only repeats that no list of doublings explains come with medium confidence.`,
  examples: [
    {
      title: 'an article',
      lang: 'nl',
      text: 'Open de de container.',
      finds: ['1:6-1:11'],
      fixed: 'Open de container.',
    },
    { title: 'good grammar', lang: 'nl', text: 'De dagen die die week volgen.', finds: [] },
    { title: 'parted by a comma', lang: 'es', text: 'Es muy, muy rápido.', finds: [] },
    { title: 'Turkish doublings', lang: 'tr', text: 'Adım adım kurulum.', finds: [] },
  ],
  messages: {
    repeated: '“{text}” stands twice in a row, as engines write when they lose their place: delete one',
  },
  options: {
    allow: { description: 'Words that may stand twice in a row, in lower case.', default: [] as string[] },
  },
  yieldsTo: ['misplaced-greeting', 'merged-words', 'runaway-repetition'],

  create({ language, options, document, terms, report }) {
    const allowed = new Set([...language!.repeats, ...options.allow]);
    const isMeant = (word: Word) => allowed.has(word.lower) || isSymbol(word, language!) || isCodeLike(word);
    return {
      word(word) {
        const next = nextWord(word);
        if (
          !next ||
          next.lower !== word.lower ||
          !/^[ \t\u00A0]+$|^[ \t]*\r?\n[ \t]*$/.test(textBetween(word, next))
        )
          return;
        if (isMeant(word) || isMeant(next) || isAcronymBesideWord(word, next)) return;
        if (closesCompound(word) || opensCompound(next)) return;
        if (isKindBeforeName(word, next) || isOperator(word, language!)) return;
        const name = terms.around(word);
        if (name && name === terms.around(next)) return;
        if (markAround(word, 'link', 'strong', 'emphasis') !== markAround(next, 'link', 'strong', 'emphasis'))
          return;
        const at = { start: word.start, end: next.end };
        const text = document.source.slice({ start: word.start, end: word.end });
        const suggestions = [{ description: 'Delete one of them', at, text }];
        report({ at, message: 'repeated', data: { text: document.source.slice(at) }, suggestions });
      },
    };
  },
});

/** Swedish "att att-göra-listan": the second is but the head of a word. */
function opensCompound({ segment, to }: Word): boolean {
  return /^[-‑]\p{L}/u.test(segment.text.slice(to, to + 2));
}

/** French "vas-y y aller", Catalan "cancel·la la": the first is but the tail of a word. */
function closesCompound({ segment, at }: Word): boolean {
  return /\p{L}[-‑·]$/u.test(segment.text.slice(Math.max(0, at - 2), at));
}

/** "ad AD": one of them is short for something else. */
function isAcronymBesideWord(word: Word, next: Word): boolean {
  const isAcronym = ({ text }: Word) =>
    text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  return isAcronym(word) !== isAcronym(next);
}

/** One letter that is not a small word such as Czech "v" or Spanish "a", or that stands for its sound. */
function isSymbol({ text, lower }: Word, { functionWords, elided }: Language): boolean {
  return text.length < 2 && (text !== lower || !functionWords.has(lower) || elided.has(lower));
}

/** Dutch "met EN EN OF": the name of an operator, before the small word that it is, or another operator. */
function isOperator({ text, lower, segment }: Word, { functionWords }: Language): boolean {
  const isCapital = text.length > 1 && text === text.toUpperCase() && text !== lower;
  const isLowerCase = (word: Word) => word.text.length > 1 && word.text === word.lower;
  return isCapital && functionWords.has(lower) && segment.words.some(isLowerCase);
}

/** French "un service Service Bus": what it is, and then its name. */
function isKindBeforeName(word: Word, next: Word): boolean {
  return word.text === word.lower && /^\p{Lu}\p{Ll}/u.test(next.text);
}

import {
  isCodeLike,
  isQuoted,
  markAround,
  nextWord,
  previousWord,
  textBetween,
} from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FUNCTION_WORD, type WordJudge } from '../src/languages/evidence.ts';

/** One find may be a term. */
const LEAST_FINDS = 2;

/** Words that pages on programming name without code marks: "de lus while". They prove nothing. */
const KEYWORDS = new Set('if else while do then'.split(' '));

const ALPHABET = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+$/u;

export default defineRule({
  id: 'source-residue',
  summary: 'A lone function word of the source is left in the sentence',
  category: 'accuracy/untranslated',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  fix: 'none',
  docs: `Between protected names and code an engine may leave an article or preposition of the source as it stands: "A \`Module\`は", "de naam of the bestand". No speaker would write it.

The word must be a lower-case function word that the page's language does not spell, and words of the page's language must stand on both sides, or a code span or link on one. Names keep their small words ("Internet of Things"): a neighbour with a capital, or of the source language, silences the rule. One find on a page may be a term and has low confidence, as has every find where the source language is not known; several have medium.`,
  examples: [
    {
      title: 'articles',
      lang: 'nl',
      text: 'Open the bestand en sluit the venster.',
      finds: ['1:6-1:9', '1:27-1:30'],
    },
    {
      title: 'before code',
      lang: 'ja',
      text: 'これは the `Module` です。次は the `Class` です。',
      finds: ['1:5-1:8', '1:24-1:27'],
    },
    {
      title: 'in a name',
      lang: 'nl',
      text: 'Het Internet of Things en "the" en **drag and drop** horen erbij.',
      finds: [],
    },
  ],
  messages: {
    residue:
      '“{word}” is {language}, left where the engine lost its place between names or markup: translate or delete it',
  },
  options: {
    allow: {
      description: 'Words that are no residue in these pages, in lower case.',
      default: [] as string[],
    },
  },
  yieldsTo: ['misplaced-greeting', 'mixed-language', 'untranslated-text', 'untranslated-page'],

  create({ sourceLanguages, foreignText, options, terms, report }) {
    const allowed = new Set(options.allow);
    const judges = sourceLanguages.map((source) => foreignText!.judge(source));
    const found: { word: Word; judge: WordJudge }[] = [];
    return {
      wants: ({ text, lower }) =>
        text === lower &&
        text.length > 1 &&
        !allowed.has(lower) &&
        judges.some((judge) => judge.isSourceFunctionWord(lower)),
      word(word) {
        if (terms.around(word)) return;
        const judge = judges.find((candidate) => candidate.isSourceFunctionWord(word.lower));
        if (judge && !judge.source.greetings.has(word.lower) && isOutOfPlace(word, judge))
          found.push({ word, judge });
      },
      end() {
        if (foreignText!.foreignPage) return;
        const inRun = ({ segment, at }: Word) =>
          foreignText!.runs.some(
            (run) => run.segment === segment && run.at <= at && at < run.to && run.words.length > 1,
          );
        const lone = found.filter(({ word }) => !inRun(word));
        const least = lone.filter(({ word }) => !KEYWORDS.has(word.lower)).length;
        for (const { word, judge } of lone) {
          const data = { word: word.text, language: judge.source.name };
          report({
            at: word,
            message: 'residue',
            data,
            ...(least < LEAST_FINDS || judges.length > 1 ? { confidence: 'low' } : {}),
          });
        }
      },
    };
  },
});

function isOutOfPlace(word: Word, judge: WordJudge): boolean {
  if (isCodeLike(word) || isQuoted(word) || markAround(word, 'link', 'strong', 'emphasis')) return false;
  const { text } = word.segment;
  const isBeforeMarkup =
    /^ \uFFFC/.test(text.slice(word.to)) ||
    word.segment.marks.some(
      ({ kind, start }) => start === word.to + 1 && (kind === 'link' || kind === 'code'),
    );
  const [previous, next] = [previousWord(word), nextWord(word)];
  if (isPartOf(word, previous) || isPartOf(word, next)) return false;
  const sidesWith = (neighbour: Word | undefined, between: string) => {
    if (!neighbour || isCodeLike(neighbour) || between.trim() !== '') return 'nothing';
    const evidence = judge.evidence(neighbour.lower);
    return evidence <= -FUNCTION_WORD / 2 ? 'target' : evidence > 0 ? 'source' : 'neither';
  };
  const before = sidesWith(previous, previous ? textBetween(previous, word) : '');
  const after = sidesWith(next, next ? textBetween(word, next) : '');
  if (before === 'source' || after === 'source') return false;
  return (
    (before === 'target' && (after === 'target' || isBeforeMarkup)) ||
    (before === 'neither' && after === 'target')
  );
}

/** A word that a stray letter of another alphabet cuts in two is one word. */
function isPartOf(word: Word, neighbour: Word | undefined): boolean {
  const touches = neighbour && (neighbour.end === word.start || neighbour.start === word.end);
  return touches === true && neighbour.text.length < word.text.length && ALPHABET.test(neighbour.text);
}

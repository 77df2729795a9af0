import {
  fillsMark,
  goesOn,
  isQuoted,
  markAround,
  nextWord,
  opensSentence,
  previousWord,
  textBetween,
} from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

/** After these a greeting is quoted: "say hello". */
const NAME_BEFORE = new Set(['say', 'says', 'print', 'prints', 'echo']);

/** This many sure finds on a page make the doubtful ones (nouns, sentence starts) sure as well. */
const PAGE_EVIDENCE = 2;

export default defineRule({
  id: 'misplaced-greeting',
  summary: 'A greeting stands where an article belongs',
  category: 'accuracy/mistranslation',
  severity: 'error',
  confidence: 'high',
  languages: 'known',
  source: 'helps',
  fix: 'none',
  docs: `Some translation pipelines damage the source before they translate it: "the" becomes "hello", and the engine faithfully says hello in every language. The greeting then stands inside a sentence, before a noun or a name, where nobody greets.

Greetings in quotes, as the text of a button, in "hello, world" and in names such as Windows Hello are left alone. Nouns that mean "greeting", greetings that open a sentence and those with a comma or exclamation mark after them are reported only on pages that hold at least ${PAGE_EVIDENCE} plain cases. A lone plain case has medium confidence between a preposition or the like and a noun, and low elsewhere: people do write "say hello".`,
  examples: [
    {
      title: 'before a noun',
      lang: 'nl',
      text: 'Start Hallo container en open Hallo-venster.',
      finds: ['1:7-1:12', '1:31-1:36'],
    },
    {
      title: 'kept in the source language',
      lang: 'fr',
      text: 'Dans hello fichier, ouvrez hello section.',
      finds: ['1:6-1:11', '1:28-1:33'],
    },
    {
      title: 'people do greet',
      lang: 'nl',
      text: 'Hallo, wereld! Typ "hallo" en klik op **Hallo**.',
      finds: [],
    },
    { title: 'a product', lang: 'es', text: 'Inicie sesión con Windows Hello para empresas.', finds: [] },
  ],
  messages: {
    translated:
      '“{word}” is a greeting in the middle of a sentence, the trace of a source whose “the” was turned into “hello”: put the right article there, or none',
    kept: '“{word}” was carried over from a source whose “the” was turned into “hello”: put the right article there, or none',
  },
  options: {
    allow: {
      description: 'Words that are no misplaced greeting in these pages, in lower case.',
      default: [] as string[],
    },
  },

  create({ language, sourceLanguages, options, report }) {
    const allowed = new Set(options.allow);
    const kept = new Set(sourceLanguages.flatMap(({ greetings }) => [...greetings]));
    const worlds = new Set([...language!.world, ...sourceLanguages.flatMap(({ world }) => [...world])]);
    const found: { word: Word; isSure: boolean }[] = [];

    return {
      word(word) {
        const isInterjection = language!.greetings.has(word.lower) || kept.has(word.lower);
        if (!isInterjection && !language!.greetingNouns.has(word.lower)) return;
        if (allowed.has(word.lower) || isNamed(word, worlds)) return;
        found.push({ word, isSure: isInterjection && !isSpoken(word) && isInSlot(word) });
      },
      end() {
        const isDamagedPage = found.filter(({ isSure }) => isSure).length >= PAGE_EVIDENCE;
        for (const { word, isSure } of found) {
          if (!isSure && !isDamagedPage) continue;
          const isTranslated = language!.greetings.has(word.lower) || language!.greetingNouns.has(word.lower);
          const confidence = isDamagedPage ? 'high' : isBetweenGrammar(word, language!) ? 'medium' : 'low';
          report({
            at: word,
            message: isTranslated ? 'translated' : 'kept',
            data: { word: word.text },
            confidence,
          });
        }
      },
    };
  },
});

/** Is the word quoted, part of a name or an identifier, or the label of something? */
function isNamed(word: Word, worlds: ReadonlySet<string>): boolean {
  const { text } = word.segment;
  const [next, previous] = [nextWord(word), previousWord(word)];
  if (/^[/\\@_=(]\S|^[.:]\w|^['’]s/u.test(text.slice(word.to, word.to + 2))) return true;
  if (/[/\\@_=#.-]$/.test(text.slice(0, word.at))) return true;
  if (next && worlds.has(next.lower) && /^[\s,\-_]*$/.test(textBetween(word, next))) return true;
  if (previous && textBetween(previous, word) === ' ') {
    if (NAME_BEFORE.has(previous.lower) || (previous.text === 'Windows' && word.text === 'Hello'))
      return true;
  }
  const mark = markAround(word, 'link', 'strong', 'emphasis');
  return isQuoted(word) || (mark !== undefined && fillsMark(word, mark));
}

/** Does the punctuation of a greeting follow: a comma, or an exclamation mark soon after? */
function isSpoken(word: Word): boolean {
  const rest = word.segment.text.slice(word.to, word.to + 30);
  return /^\s?[,!，！、]/u.test(rest) || (opensSentence(word) && /^[\s,]*[\p{L}\uFFFC]+[!！]/u.test(rest));
}

/** Inside a sentence, or opening one that goes on with a lower-case word. */
function isInSlot(word: Word): boolean {
  if (!opensSentence(word)) return true;
  const next = nextWord(word);
  if (!next || !goesOn(word)) return false;
  const startsLower = next.text === next.lower && next.text !== next.text.toUpperCase();
  return /^[\s-]+$/.test(textBetween(word, next)) && startsLower;
}

/** After a function word and before none: where a noun phrase begins, not where someone "says hello and thanks". */
function isBetweenGrammar(word: Word, language: Language): boolean {
  const [next, previous] = [nextWord(word), previousWord(word)];
  return (
    previous !== undefined &&
    language.functionWords.has(previous.lower) &&
    next !== undefined &&
    !language.functionWords.has(next.lower)
  );
}

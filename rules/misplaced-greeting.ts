import { goesOn, nextWord, opensSentence, previousWord, textBetween } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import {
  greetingInside,
  greetsInCode,
  isNamed,
  isSpoken,
  mayBeProductName,
} from '../src/engine/greetings.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

/** This many sure finds on a page make the doubtful ones (nouns, sentence starts) sure as well. */
const PAGE_EVIDENCE = 2;
/** As many, on a page whose code greets: a tutorial that makes a program say hello speaks of greetings. */
const TUTORIAL_EVIDENCE = 4;

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

Greetings in quotes, as the text of a button, in "hello, world" and in names such as Windows Hello are left alone. Nouns that mean "greeting", greetings that open a sentence and those with a comma or exclamation mark after them are reported only on pages that hold at least ${PAGE_EVIDENCE} plain cases. A lone plain case has medium confidence after a preposition or the like, or with a capital inside the sentence, and low elsewhere: people do write "say hello".`,
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

  create({ document, language, sourceLanguages, options, terms, report }) {
    // Only a source whose articles get misread as greetings can do this.
    const sources = sourceLanguages.filter(({ greetings, misread }) =>
      [...greetings].some((word) => misread.has(word)),
    );
    if (sources.length === 0) return {};
    const allowed = new Set(options.allow);
    const kept = new Set(sources.flatMap(({ greetings }) => [...greetings]));
    const worlds = new Set([...language!.world, ...sources.flatMap(({ world }) => [...world])]);
    const { spaced } = language!.definition;
    const greetings = [...language!.greetings];
    const found: { word: Word; isSure: boolean }[] = [];

    return {
      wants: ({ text, lower }) =>
        language!.greetings.has(lower) ||
        kept.has(lower) ||
        language!.greetingNouns.has(lower) ||
        (!spaced && greetings.some((greeting) => text.includes(greeting))),
      word(word) {
        const inside = spaced ? undefined : greetingInside(word, language!);
        if (inside) found.push({ word: inside, isSure: !opensSentence(inside) });
        const isInterjection = language!.greetings.has(word.lower) || kept.has(word.lower);
        if (!isInterjection && !language!.greetingNouns.has(word.lower)) return;
        if (allowed.has(word.lower) || isNamed(word, worlds) || terms.around(word)) return;
        const mayBeName = !language!.greetings.has(word.lower) && mayBeProductName(word);
        const isSure = isInterjection && !mayBeName && !isSpoken(word) && isInSlot(word, language!);
        found.push({ word, isSure });
      },
      end() {
        if (found.length === 0) return;
        const least = greetsInCode(document, [...kept, ...language!.greetings], worlds)
          ? TUTORIAL_EVIDENCE
          : PAGE_EVIDENCE;
        const isDamagedPage = found.filter(({ isSure }) => isSure).length >= least;
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

/** Where an article could stand: before a word that no article keeps away from, inside a sentence or opening one. */
function isInSlot(word: Word, language: Language): boolean {
  const next = nextWord(word);
  if (!next || !goesOn(word)) return false;
  const isArticlePlace = /^[\s-]+$/.test(textBetween(word, next)) && !language.functionWords.has(next.lower);
  if (!opensSentence(word)) return isArticlePlace;
  return isArticlePlace && next.text === next.lower && next.text !== next.text.toUpperCase();
}

/**
 * Does a noun phrase begin here: after a function word, or with a capital that nothing calls for? Where
 * someone only "says hello", neither is so.
 */
function isBetweenGrammar(word: Word, language: Language): boolean {
  const previous = previousWord(word);
  if (!previous || textBetween(previous, word) !== ' ') return false;
  const isCapital = word.text !== word.lower && previous.text === previous.lower;
  return language.functionWords.has(previous.lower) || (isCapital && language.tag !== 'de');
}

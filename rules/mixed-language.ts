import type { ForeignRun } from '../src/engine/foreign-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { shortened } from '../src/engine/shortened.ts';

/** English that other languages have borrowed whole. */
const BORROWED =
  /^(?:out of the box|proof of concept|state of the art|work in progress|end[ -]to[ -]end|point to point|peer to peer|pay as you go|drag and drop|copy and paste|trial and error|plug and play|man in the middle|time to live|single point of failure|internet of things|best of breed|up to date|on the fly|out of memory|out of scope)$/i;

/** Fewer characters of a script without blanks are a name. */
const LEAST_CHARACTERS = 4;
/** Shorter items between commas are names in a list. */
const LEAST_CLAUSE = 12;
/** Words of a third language in its own script that are no name. */
const LEAST_THIRD_WORDS = 3;

export default defineRule({
  id: 'mixed-language',
  summary: 'A run of source words stands inside a translated sentence',
  category: 'accuracy/untranslated',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  fix: 'none',
  docs: `An engine that gives up in the middle of a sentence leaves its tail, or a clause, in the source language: "Toon de regels that contain the string".

Terms and names are foreign on purpose, so a run must hold words that only the grammar of the source uses, and enough of them. Runs that are a title, stand in a link, in bold, in quotes or in parentheses come with low confidence.`,
  examples: [
    {
      title: 'the tail of a sentence',
      lang: 'nl',
      text: 'Toon het aantal regels that contain the given string.',
      finds: ['1:24-1:53'],
    },
    {
      title: 'in another script',
      lang: 'ja',
      text: 'この設定は in order to explicitly set the type 使用します。',
      finds: ['1:7-1:42'],
    },
    {
      title: 'terms',
      lang: 'nl',
      text: 'Dit is een proof of concept van Ruby on Rails voor het Internet of Things.',
      finds: [],
    },
  ],
  messages: {
    mixed:
      '“{text}” is {language} inside a sentence that is {target}, as happens when an engine gives up on a clause: translate it',
  },
  options: {
    leastWords: { description: 'Shorter runs are taken for terms.', default: 3 },
  },
  yieldsTo: ['untranslated-page', 'untranslated-text'],

  create({ language, sourceLanguages, foreignText, document, options, report }) {
    return {
      end() {
        if (foreignText!.foreignPage) return;
        for (const run of foreignText!.runs) {
          if (
            run.fillsSentence ||
            (run.words.length < options.leastWords && !run.isForeignScript) ||
            (!sourceLanguages.includes(run.language) && !isPlainlyForeign(run))
          )
            continue;
          const at = run.segment.spanOf(run.at, run.to);
          const text = shortened(document.source.slice(at), 60);
          const data = { text, language: run.language.name, target: language!.name };
          report({ at, message: 'mixed', data, confidence: confidenceOf(run) });
        }
      },
    };
  },
});

/** Names of languages, people and places are one word, or come in lists. */
function isName({ segment, at, to, words, language }: ForeignRun): boolean {
  const isShort = language.definition.spaced ? words.length < 2 : to - at < LEAST_CHARACTERS;
  return isShort || isList(segment.text.slice(at, to));
}

/** Names of languages and places come in lists of short items; clauses between commas are longer. */
function isList(text: string): boolean {
  const items = text.split(/[,、，;·|/]/);
  return items.length > 1 && items.every((item) => item.trim().length < LEAST_CLAUSE);
}

function isBorrowed({ segment, at, to }: ForeignRun): boolean {
  return BORROWED.test(segment.text.slice(at, to).replace(/\s+/g, ' '));
}

/** Names of keys and fields in brackets: "[left] [up]". */
function areBracketed({ segment, words }: ForeignRun): boolean {
  return words.every(({ at, to }) => segment.text[at - 1] === '[' && segment.text[to] === ']');
}

/** Values to choose from, each one word: "y, n, q", "always|never|auto". */
function areValues({ segment, at, to }: ForeignRun): boolean {
  const items = segment.text.slice(at, to).split(/[,、，;|/]/);
  return items.length > 2 && items.every((item) => /^[\s\p{P}]*\p{L}+[\s\p{P}]*$/u.test(item));
}

/** A third language needs more than a source does: its script, or much of its grammar. */
function isPlainlyForeign({ isForeignScript, functionWords, evidence, words }: ForeignRun): boolean {
  return isForeignScript ? words.length >= LEAST_THIRD_WORDS : functionWords >= 2 && evidence >= 12;
}

function confidenceOf(run: ForeignRun): 'low' | 'medium' {
  if (run.holder || run.isGlossed || areBracketed(run) || areValues(run)) return 'low';
  if (run.isForeignScript) return isName(run) ? 'low' : 'medium';
  if (run.isTitle || run.functionWords === 0 || isBorrowed(run)) return 'low';
  return run.functionWords >= 2 || run.evidence >= 7 ? 'medium' : 'low';
}

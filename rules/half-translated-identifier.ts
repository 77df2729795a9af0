import type { Document } from '../src/document/document.ts';
import { defineRule } from '../src/engine/rule.ts';
import { loadModel, logOdds } from '../src/languages/model.ts';

const IDENTIFIER = /^(\p{Ll}{3,})((?:\p{Lu}\p{Ll}+)+|(?:_\p{Ll}+)+)$/u;
/** English words that identifiers end in, be they words of other languages too: Dutch "met name", German "Name". */
const HEADS = new Set(
  `address array body class code color config content context count data date error event field fields file filter
   flag format group handler header id index item items key keys label length level limit link list map message mode
   name names number object option options order page path port position query range rate result score size source
   state status string style tag text time title token type types url user value values version width`.split(
    /\s+/,
  ),
);

/** What the letters of a rare word must say for it to be of the page's language. */
const LEAST_LETTERS = 7;
/** Letters of each half of a joined word. */
const LEAST_HALF = 4;
const LEAST_ODDS = 2.9;

export default defineRule({
  id: 'half-translated-identifier',
  summary: 'An identifier was translated up to its first capital or underscore',
  category: 'accuracy/do-not-translate',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'text',
  fix: 'none',
  docs: `An identifier that stands in prose without backticks looks like words to an engine, and it translates the first of them: \`partitionName\` becomes "partitieName". Readers who copy it get an error.

The first part must be a word of the page's language and no English one, and what follows must be English. So "padCharacter" passes in Dutch, where "pad" is a word too, and names that are of the page's language throughout pass as well: people make up examples such as "nazwaKlastra". So do those that begin with a function word ("mijnApp"), and all that occur in code on the page. Pages in other scripts than Latin are left alone.`,
  examples: [
    {
      title: 'translated up to the capital',
      lang: 'nl',
      text: 'Geef partitieName en resterende_count een waarde.',
      finds: ['1:6-1:18', '1:22-1:38'],
    },
    {
      title: 'words of both languages, sample names, code',
      lang: 'nl',
      text: 'Stel padCharacter en mijnData in. De klasse partitieType staat in `partitieType.js`.',
      finds: [],
    },
  ],
  messages: {
    half: '“{found}” is half translated: “{part}” is {language}, the rest is English; write the identifier as the code has it',
  },
  options: {
    allow: { description: 'Identifiers that are meant so.', default: [] as string[] },
  },

  create({ language, languages, lexicon, document, options, terms, report }) {
    const model = loadModel(language!.tag);
    const english = languages.resolve('en');
    const englishModel = english && loadModel(english.tag);
    const isEnglish = (word: string) => lexicon.knows(english!, word) || englishModel!.knowsWord(word);
    if (!model || !englishModel || language === english || !language!.scripts.includes('Latin')) return {};
    /** A frequent word, or a long one that is spelled like them and not like English. */
    const isOwn = (word: string) =>
      model.knowsWord(word) ||
      (word.length >= LEAST_LETTERS && logOdds([word], model, englishModel) >= LEAST_ODDS);
    /** "fullscreen": English too, though no list has it. */
    const isJoined = (word: string) =>
      Array.from(word, (_, index) => [word.slice(0, index), word.slice(index)] as const).some(
        ([head, tail]) =>
          head.length >= LEAST_HALF &&
          tail.length >= LEAST_HALF &&
          lexicon.knows(english!, head) &&
          lexicon.knows(english!, tail),
      );
    const allowed = new Set(options.allow);
    let code: string | undefined;
    return {
      wants: ({ text, isIdentifier }) => isIdentifier && IDENTIFIER.test(text),
      word(word) {
        const [, first, rest] = IDENTIFIER.exec(word.text) ?? [];
        if (!first || !isOwn(first) || isEnglish(first) || language!.functionWords.has(first)) return;
        if (isJoined(first)) return;
        const others = rest!.match(/\p{L}\p{Ll}*/gu)!.map((part) => part.toLowerCase());
        const isForeign = others.every(
          (part) => isEnglish(part) && (HEADS.has(part) || !model.knowsWord(part)),
        );
        if (!isForeign || allowed.has(word.text) || terms.around(word)) return;
        code ??= codeOf(document);
        if (code.includes(word.text)) return;
        report({
          at: word,
          message: 'half',
          data: { found: word.text, part: first, language: language!.name },
        });
      },
    };
  },
});

/** All code of the page. */
function codeOf({ segments, codeBlocks, source }: Document): string {
  const inline = segments.flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'code').map(({ span }) => source.slice(span)),
  );
  return [...inline, ...codeBlocks.map(({ node }) => node.value)].join('\n');
}

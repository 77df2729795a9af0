import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';
import type { Lexicon } from '../src/languages/lexicon.ts';
import { memoise } from '../src/memoise.ts';

/** English identifiers and names that begin so stay whole when written as one: tooManyRequests, TooLarge. */
const OWN_COMPOUNDS =
  /^[Tt]oo(?:Many|Much|Few|Long|Short|Tall|Large|Small|Big|Old|Early|Late|Good|Bad|Hot|Fast|Slow|Deep|Far|Hard|Easy|High|Low|Close)(?![a-z])|^Too(?:mas|mey|ley)$/;

/** Shorter rests prove nothing unless they are function words: Dutch "toost". */
const LEAST_REST = 3;
/** Longer ones are data. */
const LONGEST = 60;

export default defineRule({
  id: 'merged-words',
  summary: 'Two words of the source were fused and copied',
  category: 'accuracy/untranslated',
  severity: 'error',
  confidence: 'high',
  languages: 'known',
  source: 'helps',
  fix: 'suggestion',
  docs: `A pipeline that loses a blank, or respells "to" as "too", hands the engine words that do not exist ("toocreate", "tooAzure", "toohello"). The engine copies what it does not know, so the reader finds a lump of English in the sentence, and a search for either word misses it.

The rule reports a word that is a known misreading of a source particle followed by a word of the source language, a name or a number, when the whole is neither a word of the source nor a function word of the page's language. Code, paths and identifiers are left alone.`,
  examples: [
    {
      title: 'particle and verb',
      lang: 'nl',
      text: 'Klik op **OK** toocreate een schijf.',
      finds: ['1:16-1:25'],
      fixed: 'Klik op **OK** to create een schijf.',
    },
    { title: 'particle and name', lang: 'de', text: 'Verbinden Sie sich tooAzure.', finds: ['1:20-1:28'] },
    { title: 'three in one', lang: 'it', text: 'Passare toohello dashboard.', finds: ['1:9-1:17'] },
    {
      title: 'words that merely look so',
      lang: 'nl',
      text: 'De toolbar toont de toonaangevende toolkit; zie `toocreate`.',
      finds: [],
    },
  ],
  messages: {
    merged:
      '“{found}” is “{parts}” run together and left untranslated, as engines do with words that a damaged source had fused: translate it anew',
  },
  options: {
    allow: {
      description: 'Words that are no merger in these pages, in lower case.',
      default: [] as string[],
    },
  },

  create({ language, sourceLanguages, lexicon, options, terms, report }) {
    const allowed = new Set(options.allow);
    const sources = sourceLanguages
      .filter((source) => source.misread.size > 0 && lexicon.covers(source))
      .map((source) => ({ source, particles: particlesOf(source) }));
    return {
      wants: ({ lower }) => sources.some(({ particles }) => particles.some((head) => lower.startsWith(head))),
      word(word) {
        let begun: { source: Language; particle: string }[] | undefined;
        for (const { source, particles } of sources) {
          const particle = particles.find((start) => word.lower.startsWith(start));
          if (particle && particle !== word.lower) begun = [...(begun ?? []), { source, particle }];
        }
        if (
          !begun ||
          allowed.has(word.lower) ||
          language!.functionWords.has(word.lower) ||
          language!.homographs.has(word.lower) ||
          terms.around(word)
        )
          return;
        for (const { source, particle } of begun) {
          const parts = splitMerger(word, particle, source, lexicon);
          if (!parts) continue;
          const text = parts.join(' ');
          const suggestion = { description: `Part the words: “${text}”`, at: word, text };
          report({
            at: word,
            message: 'merged',
            data: { found: word.text, parts: text },
            suggestions: [suggestion],
          });
          return;
        }
      },
    };
  },
});

/** What a merger may begin with. A greeting may end one but does not begin it: German "Hellorange" is a colour. */
function particlesOf(source: Language): string[] {
  return [...source.misread.keys()].filter((start) => !source.greetings.has(start));
}

/** The words that were fused, in the spelling they should have had; undefined when nothing proves a merger. */
function splitMerger(word: Word, particle: string, source: Language, lexicon: Lexicon): string[] | undefined {
  if (word.text.length > LONGEST || isPartOfIdentifier(word) || OWN_COMPOUNDS.test(word.text))
    return undefined;
  const isCapital = word.text[0] !== word.lower[0];
  const rest = word.text.slice(particle.length);
  if (lexicon.knows(source, word.lower)) return undefined;
  if (/^\p{Ll}+$/u.test(rest) && rest.length < LEAST_REST && !source.functionWords.has(rest))
    return undefined;
  const parts = createParter(source, lexicon)(rest);
  if (!parts || (isCapital && /^[A-Z]+$/.test(word.text))) return undefined;
  const first = source.misread.get(particle)!;
  return [isCapital ? first[0]!.toUpperCase() + first.slice(1) : first, ...parts];
}

/** Makes what parts a rest. Particles at both ends lead to the same rest on many ways: each is gone once. */
function createParter(source: Language, lexicon: Lexicon): (rest: string) => string[] | undefined {
  const partsOf = memoise((rest: string): string[] | undefined => {
    const lower = rest.toLowerCase();
    const again = source.misread.get(lower);
    if (again) return [again];
    const isName = /^(?:\d|\p{Lu}.)/u.test(rest);
    if (isName || lexicon.knows(source, lower) || source.functionWords.has(lower)) return [rest];
    for (const [particle, meant] of source.misread) {
      if (lower.startsWith(particle)) {
        const tail = partsOf(rest.slice(particle.length));
        if (tail) return [meant, ...tail];
      }
      if (lower.endsWith(particle)) {
        const head = partsOf(rest.slice(0, -particle.length));
        if (head) return [...head, meant];
      }
    }
    return undefined;
  });
  return partsOf;
}

/** Unlike other words, a merger may be glued to a hyphen or a bracket; before a name or a number, to a full stop too. */
function isPartOfIdentifier(word: Word): boolean {
  const { segment, at, to, text } = word;
  const before = segment.text.slice(Math.max(0, at - 1), at);
  const after = segment.text.slice(to, to + 2);
  const isBeforeName = /^[Tt]oo[\d\p{Lu}]/u.test(text);
  return (
    text.includes('_') ||
    /[/\\@#$=<>_.]/.test(before) ||
    /^[/\\@=(_]/.test(after) ||
    (!isBeforeName && /^\.\w/.test(after))
  );
}

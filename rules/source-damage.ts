import { nextWord } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** This many places make damage of what could be one typing error. */
const LEAST_PLACES = 2;

export default defineRule({
  id: 'source-damage',
  summary: 'The source text itself is damaged',
  category: 'source/error',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `When the source says "hello" where it meant "the", or "toocreate" for "to create", no translation of it can be right: the damage must be repaired before the page is translated again.

The damage is reported in the source, once a page, at the first place, with the others related; the translation's own damage is reported apart. One place may be a typing error and is not reported.`,
  examples: [
    {
      title: 'both languages in one file',
      lang: 'nl',
      text: '<span data-ttu-id="a">Open het bestand.</span><span class="sxs-lookup"><span data-stu-id="a">Open hello file toocreate hello disk.</span></span>',
      finds: ['1:99-1:104'],
    },
    {
      title: 'a source in a file of its own',
      lang: 'nl',
      source: 'Open hello file.\n\nCreate hello disk.\n',
      text: 'Open het bestand.\n\nMaak de schijf.\n',
      finds: ['source 1:6-1:11'],
    },
    {
      title: 'a sound source',
      lang: 'nl',
      text: '<span data-ttu-id="a">Zeg hallo.</span><span class="sxs-lookup"><span data-stu-id="a">Say hello, world.</span></span>',
      finds: [],
    },
  ],
  messages: {
    damaged:
      'The source text of this page is damaged in {count} places, here at “{word}”: repair the source and translate the page anew',
  },
  options: {},

  create({ pair, sourceLanguages, lexicon, report }) {
    const sources = sourceLanguages.filter((source) => source.misread.size > 0 && lexicon.covers(source));
    const isDamaged = (word: Word) =>
      sources.some(({ misread }) =>
        [...misread.keys()].some((particle) => {
          if (word.lower === particle) return word.lower !== 'too' && isMidSentence(word);
          return (
            word.lower.startsWith(particle) &&
            sources.every((source) => !lexicon.knows(source, word.lower) && knowsRest(word, particle))
          );
        }),
      );
    const knowsRest = (word: Word, particle: string) =>
      sources.some(
        (source) =>
          lexicon.knows(source, word.lower.slice(particle.length)) ||
          /^\p{Lu}/u.test(word.text.slice(particle.length)),
      );

    return {
      end() {
        const places = pair!.source.segments.flatMap(({ words }) => words.filter(isDamaged));
        const [first, ...others] = places;
        if (!first || places.length < LEAST_PLACES) return;
        const side = 'source';
        const related = others.map((at) => ({ at, side, message: `“${at.text}” is damaged too` }) as const);
        const data = { count: places.length, word: first.text };
        report({ at: first, side, message: 'damaged', data, related });
      },
    };
  },
});

/** A greeting that a sentence goes on after, without a comma. */
function isMidSentence(word: Word): boolean {
  const next = nextWord(word);
  return next !== undefined && /^ /.test(word.segment.text.slice(word.to)) && next.lower !== 'world';
}

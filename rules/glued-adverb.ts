import type { Document } from '../src/document/document.ts';
import type { Segment } from '../src/document/segment.ts';
import type { Span } from '../src/document/source-text.ts';
import { showsDamagedSource } from '../src/engine/damaged-source.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Delimiters that stand in the text when the emphasis they were meant for did not parse. */
const LITERAL_DELIMITER = /^(?:\*{1,3}|_{1,3}|`)(?=\S)|^\[(?=\S)/;

/** Underscores inside a name, which part its words: a pair of delimiters would end at the end of a word. */
const NAME = /^_+(?:[^_\n]+(?:$|\n|_+[\p{L}\p{N}])|$|\n)|^__+[\p{L}\p{N}]/u;

/** Adjectives of languages that write no blanks are shorter, in code units. */
const LEAST_LABEL = 5;

export default defineRule({
  id: 'glued-adverb',
  summary: 'A word for “too much” is glued to markup',
  category: 'accuracy/mistranslation',
  severity: 'error',
  confidence: 'high',
  languages: 'known',
  source: 'helps',
  fix: 'suggestion',
  docs: `"Go to **Settings**" whose "to" was damaged into "too" is read by the engine as "go too much", and the adverb lands right before the link, bold text or code that followed: "te[instellingen](…)", "demasiado**Configuración**".

The rule reports a word for "too (much)" of the page's language with no blank between it and the markup. With a blank it is grammar: "muito **importante**" is left alone. Chinese and Japanese write no blanks, and an adverb touches its adjective, emphasised or not: there a long label is proof, and a short one only on a page that shows more of the damage, such as "toocreate" or a greeting inside a sentence.`,
  examples: [
    {
      title: 'before bold text',
      lang: 'pt-BR',
      text: 'Vá muito**Configurações** e salve.',
      finds: ['1:4-1:26'],
      fixed: 'Vá **Configurações** e salve.',
    },
    { title: 'before a link', lang: 'it', text: 'Passare troppo[rete](rete.md).', finds: ['1:9-1:30'] },
    { title: 'before code', lang: 'fr', text: 'Définissez-le trop`true`.', finds: ['1:15-1:25'] },
    {
      title: 'a blank makes it grammar',
      lang: 'pt-BR',
      text: 'Isto é muito **importante** e muito `lento`.',
      finds: [],
    },
  ],
  messages: {
    glued:
      '“{word}” is glued to the markup after it: the engine read a damaged “to” as “too”; put the right preposition there, with a blank',
  },
  options: {
    adverbs: {
      description: 'Further words that are read as “too much”, in lower case.',
      default: [] as string[],
    },
  },

  create({ language, sourceLanguages, document, options, report }) {
    const { spaced } = language!.definition;
    const adverbs = [...language!.intensifiers, ...options.adverbs];
    const lastLetters = new Set(adverbs.map((word) => word.slice(-1)));
    const found: { word: Span; end: number; isSure: boolean }[] = [];
    return {
      segment(segment) {
        const seen = new Set<number>();
        for (const { at, end, isLong } of [...openings(segment), ...literalOpenings(segment, document)]) {
          if (!lastLetters.has(segment.text.charAt(at - 1).toLowerCase())) continue;
          const before = segment.text.slice(0, at);
          const adverb = adverbs.find((word) => endsWithWord(before, word, spaced));
          if (!adverb || seen.has(at)) continue;
          seen.add(at);
          found.push({ word: segment.spanOf(at - adverb.length, at), end, isSure: spaced || isLong });
        }
      },
      end() {
        const isProved = found.length > 0 && showsDamagedSource(document, language!, sourceLanguages);
        for (const { word, end, isSure } of found) {
          const text = document.source.slice(word);
          const confidence = isSure || isProved ? 'high' : 'low';
          const at = { start: word.start, end: Math.max(word.end, end) };
          const suggestions = [{ description: `Delete “${text}”`, at: word, text: '' }];
          report({ at, message: 'glued', data: { word: text }, confidence, suggestions });
        }
      },
    };
  },
});

/** Where markup begins in the text, where it ends in the file, and whether it holds too much for an adjective. */
interface Opening {
  at: number;
  end: number;
  isLong: boolean;
}

function openings({ marks }: Segment): Opening[] {
  return marks
    .filter(({ kind }) => kind === 'link' || kind === 'strong' || kind === 'emphasis' || kind === 'code')
    .map(({ start, end, span }) => ({
      at: start,
      end: span.end,
      isLong: end - start >= LEAST_LABEL,
    }));
}

function literalOpenings(segment: Segment, { source }: Document): Opening[] {
  const found: Opening[] = [];
  if (!/[*_`[]/.test(segment.text)) return found;
  for (let at = 1; at < segment.text.length; at++) {
    if (!'*_`['.includes(segment.text[at]!) || segment.text[at - 1] === segment.text[at]) continue;
    const match = LITERAL_DELIMITER.exec(segment.text.slice(at, at + 4));
    if (!match || NAME.test(segment.text.slice(at))) continue;
    const span = segment.spanOf(at, at + match[0].length);
    // Whoever escapes a delimiter wants to see it.
    if (source.text[span.start] !== '\\') found.push({ at, end: span.end, isLong: false });
  }
  return found;
}

/** Languages that write no blanks show no word edge: there the last characters must do. */
function endsWithWord(text: string, word: string, spaced: boolean): boolean {
  if (text.slice(-word.length).toLowerCase() !== word) return false;
  return !spaced || !/[\p{L}\p{N}_]/u.test(text.slice(0, -word.length).slice(-1));
}

import type { PagePair } from '../align/page-pair.ts';
import { heldBy, isCodeLike } from '../document/neighbours.ts';
import type { Segment, SegmentKind, Sentence, Word } from '../document/segment.ts';
import type { Language } from '../languages/index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { TranslatedWords } from './translated-words.ts';

/** So many words of the source's language show that a text is no name. */
const LEAST_PROOF = 2;
const LEAST_LETTERS = 4;
/** An address of mail, written so that no robot reads it: "info at example dot org". */
const SPELT_ADDRESS = /\S\s+[([{<]?at[)\]}>]?\s+\S+\s+[([{<]?dot[)\]}>]?\s+\p{L}{2,}/iu;

/** A sentence, heading or label that stands in the translation as it does in the source. */
export interface KeptText {
  segment: Segment;
  sentence: Sentence;
  /** Words that are the source's and not the target's. */
  proof: readonly Word[];
  /** Is it prose beyond doubt, or may it be a name, a label or a quotation that was left alone? */
  isProse: boolean;
}

/**
 * The texts of a page that are word for word those of its source, with words that only the source's
 * language has. Names are kept on purpose, so a word with a capital proves nothing, unless all words of its
 * place have one.
 *
 * @param names lower-case words that have a capital in the middle of sentences too
 */
export function keptTexts(
  pair: PagePair,
  {
    source,
    target,
    lexicon,
    names,
  }: { source: Language; target: Language; lexicon: Lexicon; names: ReadonlySet<string> },
): KeptText[] {
  const known = new Set(
    pair.source.segments.flatMap((segment) => segment.sentences.map((each) => textOf(segment, each))),
  );
  const isProof = (word: Word, isFirst: boolean): boolean => {
    const { lower } = word;
    if (/^\p{Lu}/u.test(word.text)) {
      const isTitle = isFirst || word.segment.kind === 'heading';
      if (!isTitle || names.has(lower) || word.text.slice(1) !== lower.slice(1)) return false;
    }
    if (lower.length < 2 || isCodeLike(word)) return false;
    if (target.functionWords.has(lower) || target.homographs.has(lower)) return false;
    return source.functionWords.has(lower) || lexicon.knows(source, lower);
  };
  const translated = new TranslatedWords(pair);
  // A heading is no name when the page translates its words everywhere else. Commands begin small, and
  // what initials stand for is explained in brackets.
  const isTranslatedElsewhere = ({ kind, text }: Segment, proof: readonly Word[]) =>
    kind === 'heading' &&
    /^[^\p{L}]*\p{Lu}[^("“]*$/u.test(text) &&
    proof.some(({ lower }) => lower.length >= LEAST_LETTERS && translated.has(lower));
  // One whose words the page leaves as they are elsewhere, too, names a thing by its term.
  const isTerm = ({ kind }: Segment, { words }: Sentence) => {
    const telling = words.filter(({ lower }) => lower.length > 2 && !source.functionWords.has(lower));
    if (telling.length < 2 || (kind !== 'heading' && kind !== 'front-matter')) return false;
    const terms = telling.filter(({ lower }) => translated.keeps(lower));
    // The title of a page is its name in lists and menus, too.
    return terms.length > (kind === 'heading' ? telling.length - 1 : telling.length / 2);
  };
  // No name of a thing begins with "why" or "about".
  const opensWithGrammar = ({ kind }: Segment, { words: [first] }: Sentence, [word]: readonly Word[]) =>
    kind === 'heading' && word === first && source.functionWords.has(first!.lower);
  // What the page's own code says stands in its output, too.
  const isOutput = (segment: Segment, { words }: Sentence) => {
    const text = pair.target.source.slice(segment.spanOf(words[0]!.at, words.at(-1)!.to));
    return pair.target.codeBlocks.some(({ node }) => node.value.includes(text));
  };
  const opensAsProse = ({ words: [first] }: Sentence) =>
    /^\p{Lu}\p{Ll}/u.test(first!.text) && lexicon.knows(source, first!.lower);
  return pair.target.segments.flatMap((segment) =>
    segment.key === 'keywords'
      ? []
      : segment.sentences.flatMap((sentence): KeptText[] => {
          const text = textOf(segment, sentence);
          if (sentence.words.length < 2 || !known.has(text) || isSpeltAddress(text)) return [];
          const proof = sentence.words.filter((word, index) => isProof(word, index === 0));
          if (proof.length === 0) return [];
          // Cells hold names of settings and measures, of which every word is one of the language.
          const mayBeName = segment.kind === 'table-cell' || !opensAsProse(sentence);
          const isPhrase = !mayBeName || proof.some(({ lower }) => source.functionWords.has(lower));
          return [
            {
              segment,
              sentence,
              proof,
              isProse:
                ((proof.length >= LEAST_PROOF && isPhrase) ||
                  isTranslatedElsewhere(segment, proof) ||
                  opensWithGrammar(segment, sentence, proof)) &&
                !isLabel(segment, sentence) &&
                !isTerm(segment, sentence) &&
                !isOutput(segment, sentence),
            },
          ];
        }),
  );
}

/** Does a text hold an address in words, which nobody translates? */
export function isSpeltAddress(text: string): boolean {
  return SPELT_ADDRESS.test(text);
}

/** Links, quotations and parentheses name things; image texts are left alone by good translators. */
function isLabel(segment: Segment, { words }: Sentence): boolean {
  if (LABELS.has(segment.kind)) return true;
  const [at, to] = [words[0]!.at, words.at(-1)!.to];
  return (
    segment.marksAround(at, to).some(({ kind }) => kind === 'link') ||
    // A link to a tag of a template, which Markdown does not know.
    (/\[[^[\]]*$/.test(segment.text.slice(0, at + 1)) && /^[^[\]]*\]\(/.test(segment.text.slice(to - 1))) ||
    heldBy(segment, at, to) !== undefined ||
    isAbbreviated(segment.text.slice(at, to))
  );
}

/** A name with its initials behind it: "Long Term Support (LTS)". */
function isAbbreviated(text: string): boolean {
  const [, name, initials] = /^(.*)\((\p{Lu}{2,})$/u.exec(text) ?? [];
  return name?.replace(/(?<!\p{L})(\p{L})|./gsu, '$1').toUpperCase() === initials && initials !== undefined;
}

const LABELS: ReadonlySet<SegmentKind> = new Set(['image-text', 'link-title', 'attribute']);

function textOf({ text }: Segment, { at, to }: Sentence): string {
  return text.slice(at, to).replace(/\s+/g, ' ');
}

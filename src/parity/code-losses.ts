import leven from 'leven';
import type { Block } from '../align/blocks.ts';
import { isOfOtherState } from '../align/omissions.ts';
import type { BlockPair, PagePair, SentencePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { ATOM, type Mark, type Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { Language } from '../languages/index.ts';
import { memoise } from '../memoise.ts';
import { bare, CodeChanges, PHRASE } from './code-changes.ts';
import { codeSpansOf } from './code-spans.ts';
import { wordsOfCode } from './code-words.ts';
import { gapsIn, showsCut, showsRemains } from './cuts.ts';
import { keyOf } from './destinations.ts';
import { type EmptiedPlace, emptiedPlaces } from './emptied-places.ts';
import { Faithfulness } from './faithful-blocks.ts';
import { type Kept, KeptThings, placeInTarget, placesOfText } from './kept.ts';
import { repaired } from './repair.ts';

/** Inline code of the source that the target does not have. */
export interface CodeLoss {
  /** `altered` and `broken`: other code stands for it; `bare`: it stands there as text; `lost`: nothing does. */
  kind: 'altered' | 'broken' | 'bare' | 'lost';
  lost: Kept;
  instead?: Kept;
  at: Span;
  confidence: 'low' | 'medium' | 'high';
  /** Is it all that its block lacks, so that nobody chose to do without it? */
  isAlone?: boolean;
}

const LETTER = /\p{L}/u;
/** A word or number that text may hold for its own sake. */
const PLAIN = /^\p{Lu}?\p{Ll}*$|^\d+$/u;
const LONGEST_ENDING = 3;
/** Who leaves more unmarked on one page, words or a small share of all, does not take care to mark. */
const MOST_UNMARKED = 1;
/** Who leaves out more, and yet keeps most, does so by choice. */
const MOST_LEFT = 3;
const MOST_SHARE = 1 / 3;
const MOST_SAME = 2;
/** So often a word of grammar stands on a page that it tells where it may stand. */
const LEAST_OF_GRAMMAR = 5;
/** Who sets more blanks between letters of a script without them does so by habit. */
const MOST_TORN = 3;

/** The losses of a page, in the order of its blocks. */
export function codeLosses(
  pair: PagePair,
  language: Language | undefined,
  sourceLanguages: readonly Language[],
): CodeLoss[] {
  const reader = new LossReader(pair, language, sourceLanguages);
  const losses = pair.blocks.flatMap((blocks) => reader.lossesOf(blocks));
  const most = countOf(pair) * MOST_SHARE;
  const bare = losses.filter(({ kind }) => kind === 'bare');
  const words = bare.filter(({ lost }) => PLAIN.test(lost.key));
  const unmarked = bare.length < most ? bare : words;
  const left = losses.filter(
    ({ kind, confidence }) => (kind === 'bare' || kind === 'lost') && confidence !== 'low',
  );
  const isChoice = left.length > MOST_LEFT && left.length < most;
  // Who leaves the mark of one word away again and again takes it for a word of the text.
  const avoided = left.filter(
    ({ lost }) => left.filter((each) => each.lost.key === lost.key).length > MOST_SAME,
  );
  const free = isChoice ? left : [...avoided, ...(unmarked.length > MOST_UNMARKED ? unmarked : [])];
  const settled = losses.map((loss) =>
    avoided.includes(loss) || (free.includes(loss) && !loss.isAlone)
      ? { ...loss, confidence: 'low' as const }
      : loss,
  );
  const all = [...settled, ...emptiedPlaces(pair).flatMap((emptied) => lossesOfGap(emptied, pair))];
  const isOld = all.some(({ confidence }) => confidence !== 'low') && isOfOtherState(pair);
  return isOld ? all.map((loss) => ({ ...loss, confidence: 'low' })) : all;
}

function countOf({ blocks, source }: PagePair): number {
  const all = blocks.flatMap(({ sources }) => sources);
  return all.reduce((sum, block) => sum + codeSpansOf(block, source).length, 0);
}

function lossesOfGap({ gap, at }: EmptiedPlace, { source }: PagePair): CodeLoss[] {
  return gap.sources
    .flatMap((block) => codeSpansOf(block, source))
    .map((lost) => ({ kind: 'lost', lost, at, confidence: 'medium' }));
}

class LossReader {
  readonly #pair: PagePair;
  readonly #language: Language | undefined;
  readonly #changes: CodeChanges;
  readonly #code: KeptThings<Kept>;
  readonly #faithfulness: Faithfulness;
  /** How often each word stands unmarked in the source. */
  readonly #words = memoise(({ segments }: Document) => {
    const counts = new Map<string, number>();
    for (const { words } of segments)
      for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  });

  /** How often each word stands on a page, and how often before a mark. */
  readonly #grammar = memoise(({ segments }: Document) => {
    const [all, last] = [new Map<string, number>(), new Map<string, number>()];
    const count = (counts: Map<string, number>, word: string) =>
      counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const { words, text } of segments) {
      for (const { lower } of words) count(all, lower);
      for (const word of danglingWords(text)) count(last, word);
    }
    return { all, last };
  });

  /** How many blanks stand between letters of a page. */
  readonly #gaps = memoise(({ segments }: Document) =>
    segments.reduce((sum, segment) => sum + gapsIn(segment), 0),
  );

  constructor(pair: PagePair, language: Language | undefined, sourceLanguages: readonly Language[]) {
    this.#pair = pair;
    this.#language = language;
    this.#changes = new CodeChanges(pair, language);
    this.#faithfulness = new Faithfulness(pair);
    this.#code = new KeptThings<Kept>(pair, {
      read: codeSpansOf,
      // Code of the source elsewhere, or signs for words, is no form of what is lost.
      kinship: ({ key: a }, { key: b }) =>
        this.#code.countInSource(b) > 0 || LETTER.test(a) !== LETTER.test(b)
          ? 0
          : 0.35 + 0.65 * (1 - leven(a, b) / Math.max(a.length, b.length)) - (this.#isOfSource(b) ? 0.2 : 0),
      aliases: ({ key }) => [repaired(key, sourceLanguages)],
    });
  }

  lossesOf(blocks: BlockPair): CodeLoss[] {
    const bareOf = (lost: Kept) => this.#bareOf(lost, blocks);
    const isNamed = (lost: Kept) => !PLAIN.test(lost.key) && bareOf(lost) !== undefined;
    const losses = this.#code.lossesOf(blocks, isNamed);
    if (losses.length === 0) return [];
    // Blocks that share no code may be no translation of each other.
    const isSure = this.#code.matchesOf(blocks).length > 0;
    const all = losses.map(({ lost, instead }) => ({
      lost,
      instead,
      change: instead && this.#changes.judge(lost.key, instead.key, isSure),
    }));
    // Who localises one name of an example localises the others beside it.
    const isLocalised = isSure && all.some(({ change }) => change === 'choice');
    const gone = all.flatMap(({ lost, instead }) => (instead || bareOf(lost) ? [] : [lost]));
    return all.flatMap(({ lost, instead, change }): CodeLoss[] => {
      if (instead) {
        if (change === 'style' || change === 'choice' || (change === 'other' && isLocalised)) return [];
        const loss = { lost, instead, at: instead.span };
        if (this.#isTitle(blocks, lost, instead)) return [{ ...loss, kind: 'altered', confidence: 'low' }];
        if (change === 'broken') return [{ ...loss, kind: 'broken', confidence: 'high' }];
        return [{ ...loss, kind: 'altered', confidence: change === 'slip' ? 'low' : 'medium' }];
      }
      const at = bareOf(lost);
      if (at) {
        const isFree = this.#mayBeWord(lost) || isQuoted(at, this.#pair.target);
        const isAlone = !PLAIN.test(lost.key) && isWholeText(at, blocks);
        return [{ kind: 'bare', lost, at, confidence: isFree ? 'low' : 'medium', isAlone }];
      }
      return this.#lossAt(blocks, this.#faithfulness.whereLost(lost, blocks), { gone, losses: all.length });
    });
  }

  /**
   * @param all how much its block lacks
   */
  #lossAt(blocks: BlockPair, lost: Kept, all: { gone: readonly Kept[]; losses: number }): CodeLoss[] {
    const { gone, losses } = all;
    const at = this.#placeOf(blocks, lost);
    const isRepeated = blocks.targets.some((block) =>
      codeSpansOf(block, this.#pair.target).some(({ key }) => key === lost.key),
    );
    // `return false` has `false`.
    const words = wordsOfCode(lost.key);
    const isPhrase = PHRASE.test(lost.key);
    const isThere = blocks.targets.some((block) =>
      codeSpansOf(block, this.#pair.target).some(
        ({ key }) =>
          (this.#code.countInSource(key) === 0 && isPartOf(words, wordsOfCode(key))) ||
          // Of "`main` branch" in one mark, only the name stays code; and `act` is `act()`.
          (isPhrase && isPartOf(wordsOfCode(key), words) && this.#isMoreOften(key)) ||
          (bare(key) !== '' && bare(key) === bare(lost.key) && this.#isMoreOften(key)),
      ),
    );
    if (isThere) return [];
    const husk = this.#huskOf(blocks, lost);
    if (husk) return [{ kind: 'lost', lost, at: husk, confidence: 'medium', isAlone: true }];
    if (this.#isTorn(blocks, lost) || this.#showsRemains(blocks, lost) || this.#isOwnLine(blocks, lost))
      return [{ kind: 'lost', lost, at, confidence: 'medium', isAlone: true }];
    const isSaid =
      this.#isInflected(blocks, lost) || this.#isLabel(blocks, lost) || this.#isSpelledOut(blocks, lost);
    const isReworded = this.#faithfulness.isReworded(lost, blocks, gone) || !this.#showsCut(blocks, lost);
    if (losses === 1 && !isReworded && !isSaid && this.#faithfulness.isAllBut(lost, blocks))
      return [{ kind: 'lost', lost, at, confidence: 'medium', isAlone: true }];
    // Who says "it" for the second time has lost nothing, unless the sentence lost its beginning.
    if (isRepeated && !this.#lacksBeginning(blocks, lost)) return [];
    const isAvoided = this.#code.countInSource(lost.key) > 1 && this.#code.countInTarget(lost.key) === 0;
    const isDoubtful =
      isAvoided ||
      isReworded ||
      !at.isSure ||
      isSaid ||
      this.#faithfulness.isRewritten(blocks, losses, (key) => this.#code.countInSource(key) > 0);
    const confidence = isDoubtful ? 'low' : 'medium';
    return [{ kind: 'lost', lost, at, confidence }];
  }

  /**
   * Where it stands without its mark. What is unmarked as often in the source, as in the text of a link, lacks
   * none; of several, it is the one whose counterpart in rank is marked.
   */
  #bareOf(lost: Kept, { sources, targets }: BlockPair): Span | undefined {
    const { source, target } = this.#pair;
    const places = placesOfText(target, targets, lost.text);
    const surplus = places[placesOfText(source, sources, lost.text).length];
    if (!surplus) return undefined;
    const isBareIn = (document: Document, blocks: readonly Block[]) =>
      [
        ...blocks
          .flatMap((block) => codeSpansOf(block, document))
          .filter(({ key }) => key === lost.key)
          .map(({ span }) => ({ span, isBare: false })),
        ...placesOfText(document, blocks, lost.text).map((span) => ({ span, isBare: true })),
      ].sort((a, b) => a.span.start - b.span.start);
    const before = isBareIn(source, sources);
    const found = isBareIn(target, targets).find(
      ({ isBare }, rank) => isBare && before[rank]?.isBare === false,
    );
    return found?.span ?? surplus;
  }

  /** Where its sentence stands; what ended a line of the source is missing at the end of the line, too. */
  #placeOf(blocks: BlockPair, lost: Kept): Span & { isSure: boolean } {
    const { source, target } = this.#pair;
    const at = placeInTarget(this.#pair, blocks, lost.span);
    const isLast = /^\s*(?:\n|$)/.test(source.source.text.slice(lost.span.end, lost.span.end + 2));
    const end = isLast && /^[ \t]*\r?\n/.exec(target.source.text.slice(at.end))?.[0];
    return end ? { ...at, end: at.end + end.length } : at;
  }

  /** Do the code blocks of the source name it, so that it is no form of something else? */
  #isOfSource(key: string): boolean {
    const words = wordsOfCode(key);
    return words.length > 0 && words.every((word) => this.#changes.isInSource(word));
  }

  /** May it be a word of the translation that needs no mark? */
  #mayBeWord({ key }: Kept): boolean {
    const isGrammar = this.#language?.functionWords.has(key.toLowerCase()) ?? true;
    return PLAIN.test(key) && (isGrammar || /\d/.test(key) || this.#isName(key));
  }

  #isMoreOften(key: string): boolean {
    return this.#code.countInTarget(key) > this.#code.countInSource(key);
  }

  /** Is it a name, `React`, that the source itself leaves unmarked more often than not? */
  #isName(key: string): boolean {
    return (
      /^\p{Lu}/u.test(key) && (this.#words(this.#pair.source).get(key) ?? 0) > this.#code.countInSource(key)
    );
  }

  /** Is a plain word there with an ending: "inputs" for `input`? */
  #isInflected({ targets }: BlockPair, { key }: Kept): boolean {
    const word = key.toLowerCase();
    return (
      /^\p{L}{4,}$/u.test(key) &&
      PLAIN.test(key) &&
      targets.some(({ segments }) =>
        segments.some(({ words }) =>
          words.some(({ lower }) => lower.startsWith(word) && lower.length - word.length <= LONGEST_ENDING),
        ),
      )
    );
  }

  /** Are the words of a name there as words: "camel case" for `camelCase`? */
  #isSpelledOut({ targets }: BlockPair, { key }: Kept): boolean {
    const words = key.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [];
    if (words.length < 2 || words.join('') !== key) return false;
    const text = words.join(' ').toLowerCase();
    return targets.some(({ segments }) => segments.some((each) => each.text.toLowerCase().includes(text)));
  }

  /** Does a blank stand where it stood, in a script without blanks, and on a page that has hardly another? */
  #isTorn(blocks: BlockPair, lost: Kept): boolean {
    if (this.#language?.definition.spaced !== false) return false;
    const isTorn = (segment: Segment) => gapsIn(segment) > 0;
    return (
      this.#faithfulness.targetsOf(lost, blocks).some(isTorn) && this.#gaps(this.#pair.target) <= MOST_TORN
    );
  }

  /** Of code that is all the text of a link: the same link without text. */
  #huskOf({ sources, targets }: BlockPair, lost: Kept): Span | undefined {
    if (!isLinkText(sources, lost)) return undefined;
    const link = linksOf(sources).find(
      ({ span }) => span.start < lost.span.start && lost.span.end < span.end,
    );
    const key = keyOf(link?.target ?? '');
    return linksOf(targets).find(({ start, end, target }) => start === end && keyOf(target ?? '') === key)
      ?.span;
  }

  /** Is it a line of its own in a text of more, which no writer puts in words? */
  #isOwnLine({ sources }: BlockPair, { span }: Kept): boolean {
    const { source } = this.#pair.source;
    const line = source.lineSpan(source.position(span.start).line);
    const isWhole = sources.some((block) => line.start <= block.span.start && block.span.end <= line.end);
    return !isWhole && source.slice(line).trim() === source.slice(span);
  }

  /**
   * Is what stood around it left? Before a mark, that may be a short word of grammar that led to it, and that stands
   * before no other mark of the page.
   */
  #showsRemains(blocks: BlockPair, lost: Kept): boolean {
    const { source } = this.#pair.source;
    const texts = this.#faithfulness.targetsOf(lost, blocks).map(({ text }) => text);
    const isBeforeMark = /^\s*[.,;)]/.test(source.text.slice(lost.span.end, lost.span.end + 2));
    if (isBeforeMark && texts.some((text) => [...danglingWords(text)].some((word) => this.#dangles(word))))
      return true;
    // What the source has there, too, nothing was taken from.
    const isSame = ({ span }: Block) => showsRemains(source.slice(span).replace(/`[^`]*`/g, ATOM));
    return texts.some(showsRemains) && !blocks.sources.some(isSame);
  }

  /** Is it a word of grammar that stands before a mark once on the page, and often elsewhere? */
  #dangles(word: string): boolean {
    // Who hangs endings on words, as Turkish does, has no words that lead to others.
    if (!this.#language?.functionWords.has(word) || this.#language.definition.suffixesAfterMarkup)
      return false;
    const { all, last } = this.#grammar(this.#pair.target);
    return last.get(word) === 1 && (all.get(word) ?? 0) >= LEAST_OF_GRAMMAR;
  }

  /** Is there a trace of it? A script without blanks shows one, and where it shows none, a writer did without it. */
  #showsCut(blocks: BlockPair, lost: Kept): boolean {
    if (this.#language?.definition.spaced !== false) return true;
    return this.#faithfulness.targetsOf(lost, blocks).some(({ text }) => showsCut(text));
  }

  /** Is it all the text of a link that the target has with words of its own? The reader gets there. */
  #isLabel({ sources, targets }: BlockPair, { span }: Kept): boolean {
    const linksOf = (blocks: readonly Block[]) =>
      blocks.flatMap(({ segments }) =>
        segments.flatMap(({ marks, text }) =>
          marks.flatMap(({ kind, target, start, end, span: at }) =>
            kind === 'link' ? [{ target, text: text.slice(start, end), at }] : [],
          ),
        ),
      );
    const link = linksOf(sources).find(({ at }) => at.start < span.start && span.end < at.end);
    if (!link || LETTER.test(link.text.replaceAll(ATOM, ''))) return false;
    const key = keyOf(link.target ?? '');
    return linksOf(targets).some(({ target, text }) => keyOf(target ?? '') === key && LETTER.test(text));
  }

  /** Are both all the text of a link, and the source's no name that its page has elsewhere? Such texts are titles, which people read. */
  #isTitle({ sources, targets }: BlockPair, lost: Kept, instead: Kept): boolean {
    return (
      !/[-_./()]/.test(lost.key) &&
      isLinkText(sources, lost) &&
      isLinkText(targets, instead) &&
      this.#code.countInSource(lost.key) === 1 &&
      !wordsOfCode(lost.key).every((word) => this.#changes.isInSource(word))
    );
  }

  /** Does the source begin a sentence with it, and the target that sentence with a small letter? */
  #lacksBeginning(blocks: BlockPair, lost: Kept): boolean {
    const isOf = ({ sources }: SentencePair) => sources[0]?.span.start === lost.span.start;
    const sentence = this.#pair.sentencesOf(blocks).find(isOf);
    return sentence !== undefined && /^\p{Ll}/u.test(sentence.targets[0]?.text.trim() ?? '');
  }
}

/** Words of a letter or two, as articles and prepositions are, before a mark. */
function* danglingWords(text: string): Generator<string> {
  for (const [, word] of text.matchAll(BEFORE_MARK)) yield word!.toLowerCase();
}

const BEFORE_MARK = /(?<![\p{L}\p{M}'’])([\p{L}\p{M}]{1,2})(?=\s*[.,;)])/gu;

function linksOf(blocks: readonly Block[]): Mark[] {
  return blocks.flatMap(({ segments }) =>
    segments.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'link')),
  );
}

/** Are there quotation marks or brackets around it, other ways to mark? */
function isQuoted({ start, end }: Span, { source: { text } }: Document): boolean {
  return (
    /["'‘“„«「『（(]$/u.test(text.slice(start - 1, start)) &&
    /^["'’”“»」』）)]/u.test(text.slice(end, end + 1))
  );
}

/** Is it all the text of a link? */
function isLinkText(blocks: readonly Block[], { span }: Kept): boolean {
  return blocks.some(({ segments }) =>
    segments.some(({ marks, text }) =>
      marks.some(
        ({ kind, start, end, span: at }) =>
          kind === 'link' && at.start < span.start && span.end < at.end && text.slice(start, end) === ATOM,
      ),
    ),
  );
}

/** Is it all the text of a block or of a link? Who marks others by the way marks those. */
function isWholeText({ start, end }: Span, { targets }: BlockPair): boolean {
  const isSame = (span: Span) => span.start === start && span.end === end;
  return targets.some(({ segments }) =>
    segments.some(
      (segment) =>
        isSame(segment.span) ||
        segment.marks.some((mark) => mark.kind === 'link' && isSame(segment.spanOf(mark.start, mark.end))),
    ),
  );
}

function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

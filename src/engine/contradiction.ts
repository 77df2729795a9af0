import { readingLength } from '../align/length.ts';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import { ATOM, isSmall, type Segment } from '../document/segment.ts';
import type { SourceText } from '../document/source-text.ts';
import { memoiseUpTo } from '../memoise.ts';
import { countsOfBlocks, wordsOfCode } from '../parity/code-words.ts';
import { quantitiesOf } from './quantities.ts';

/** What speaks against two blocks translating each other. */
export interface Contradiction {
  /** Logarithm of the odds that they do not. */
  weight: number;
  /** Is it more than a name or two that differ? */
  isBroad: boolean;
  /** What translation keeps (code, addresses, numbers, names) and the source does not have. */
  targetOnly: readonly string[];
}

/**
 * Weights of a logistic regression on pairs of blocks, of which some were paired at random: each thing
 * that only one side has, each that both have, each further e-fold of length, the share of cognates.
 */
const WEIGHTS = { bias: -2.15, targetOnly: 3.4, sourceOnly: 1.95, shared: -2.4, length: 5.4, cognates: -2.3 };
const QUESTION = 0.5;
const NOTHING_SHARED = 0.6;
/** More of one kind proves no more. */
const MOST = 4;
const MOST_LENGTH = 2;
/** Translations vary so much in length (as a logarithm), and one that varies more has other text. */
const USUAL_DEVIATION = 0.3;
const BROAD_DEVIATION = 0.5;
/** By itself, a length proves something when it is this far off. */
const SURE_DEVIATION = 1.1;
const BROAD_COUNT = 3;
/** So many texts of a page have a name in code that is one of the page. */
const LEAST_TEXTS = 3;
/** A label or a template is no sentence that could be another's. */
const LEAST_PROSE = 12;
/** Shorter texts have no length to speak of. */
const LEAST_LENGTH = 40;

const LOCALE = /(^|\/)[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/gi;
/** Written as no word of a language is: `setState`, `x86`. */
const NAME = /\p{Ll}\p{Lu}|^\p{L}.*\p{Nd}/u;
/** Words are asked about as often as they stand there. */
const isName = memoiseUpTo(20_000, (word: string) => NAME.test(word));
const NUMBERED = /^[\p{L}\p{M}]{2,}(\p{Nd}{1,2})$/u;
const LEAST_COGNATE = 5;
const STEM = 4;

/**
 * Weighs a pair of blocks; undefined where one of them has next to no prose.
 *
 * @param least a pair that cannot weigh as much is not weighed: undefined
 */
export function contradictionOf(
  { sources, targets }: Pick<BlockPair, 'sources' | 'targets'>,
  page: PagePair,
  least = Number.NEGATIVE_INFINITY,
): Contradiction | undefined {
  const from = new Side(
    sources.flatMap(({ segments }) => segments),
    page.source.source,
  );
  const to = new Side(
    targets.flatMap(({ segments }) => segments),
    page.target.source,
  );
  if (from.length < LEAST_PROSE || to.length < LEAST_PROSE) return undefined;
  const isLong = from.length >= LEAST_LENGTH || to.length >= LEAST_LENGTH;
  const deviation = isLong ? Math.abs(Math.log((to.length + 5) / (from.length * page.ratio + 5))) : 0;
  // Most sentences hold nothing but words, and then their lengths alone could tell.
  const isPlain = from.isPlain && to.isPlain;
  const lengths = WEIGHTS.length * Math.min(MOST_LENGTH, Math.max(0, deviation - USUAL_DEVIATION));
  if (isPlain && WEIGHTS.bias + lengths + QUESTION + NOTHING_SHARED < least) return undefined;
  const [keptFrom, keptTo] = [tellingOf(from, to, deviation), tellingOf(to, from, deviation)];
  const renamed = renamedIn(page);
  const sourceOnly = [...keptFrom.keys()].filter((each) => !to.raw.includes(each) && !renamed.source(each));
  const targetOnly = [...keptTo.keys()].filter((each) => !from.raw.includes(each) && !renamed.target(each));
  const held = (count: number) => Math.min(MOST, count);
  const against =
    WEIGHTS.bias +
    WEIGHTS.targetOnly * held(targetOnly.length) +
    WEIGHTS.sourceOnly * held(sourceOnly.length);
  // What is left to weigh takes longer to read, and speaks for the pair, but for these two.
  if (against + lengths + QUESTION + NOTHING_SHARED < least) return undefined;
  const shared = new Set([
    ...everythingOf(from).filter((each) => to.raw.includes(each)),
    ...[...everythingOf(to), ...to.capitals].filter((each) => from.raw.includes(each)),
  ]).size;
  const weight =
    against +
    WEIGHTS.shared * held(shared) +
    lengths +
    WEIGHTS.cognates * cognateShare(from.words, to.words) +
    (from.asks === to.asks ? 0 : QUESTION) +
    (shared === 0 && keptFrom.size + keptTo.size > 0 ? NOTHING_SHARED : 0);
  const isBroad =
    sourceOnly.length + targetOnly.length >= BROAD_COUNT ||
    deviation > (targetOnly.length > 0 ? BROAD_DEVIATION : SURE_DEVIATION);
  return { weight, isBroad, targetOnly: targetOnly.map((each) => keptTo.get(each)!) };
}

interface Renamed {
  /** Is it code, in lower case, of which only the code blocks of that side know a name? */
  source(code: string): boolean;
  target(code: string): boolean;
}

const renamings = new WeakMap<PagePair, Renamed>();

/** Names that translators gave anew: the code of one page has them, and that of the other never. */
function renamedIn(page: PagePair): Renamed {
  let renamed = renamings.get(page);
  if (!renamed) {
    const [source, target] = [namesOf(page.source), namesOf(page.target)];
    const isOnlyIn =
      ({ own }: typeof source, { all }: typeof target) =>
      (code: string) =>
        wordsOfCode(code).some((word) => own.has(word) && !all.has(word));
    renamed = { source: isOnlyIn(source, target), target: isOnlyIn(target, source) };
    renamings.set(page, renamed);
  }
  return renamed;
}

/**
 * Names in the code of a page, in lower case: `all`, and as its `own` those in code blocks and in the inline
 * code of several texts.
 */
function namesOf(document: PagePair['source']): { all: ReadonlySet<string>; own: ReadonlySet<string> } {
  const own = new Set([...countsOfBlocks(document).keys()].map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  for (const segment of document.segments) {
    const spans = segment.marks.flatMap(({ kind, span }) => (kind === 'code' ? [span] : []));
    const words = spans.flatMap((span) => wordsOfCode(document.source.slice(span).toLowerCase()));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = new Set([...own, ...counts.keys()]);
  for (const [word, count] of counts) if (count >= LEAST_TEXTS) own.add(word);
  return { all, own };
}

/** What of a side says something of the other: links to one site may be adapted, code of one shape
 * translated, and numbers changed. */
function tellingOf(side: Side, other: Side, deviation: number): ReadonlyMap<string, string> {
  const areAlike =
    deviation < USUAL_DEVIATION || [...side.codes.keys()].some((code) => other.codes.has(code));
  const isTranslated = areAlike && shapesOf(side.codes) === shapesOf(other.codes);
  const areChanged = deviation < USUAL_DEVIATION && side.numbers.size === other.numbers.size;
  return new Map([
    ...[...side.kept].filter(([name]) => !isNumberedWord(name, other.kept)),
    ...[...side.links].filter(([link]) => !isAdapted(link, other.links)),
    ...(isTranslated ? [] : side.codes),
    ...(areChanged ? [] : side.numbers),
  ]);
}

/** `datei1` where the other side has `file1`: a word with a number. */
function isNumberedWord(name: string, others: ReadonlyMap<string, string>): boolean {
  const number = NUMBERED.exec(name)?.[1];
  return number !== undefined && [...others.keys()].some((other) => NUMBERED.exec(other)?.[1] === number);
}

function everythingOf({ kept, links, codes, numbers }: Side): string[] {
  return [kept, links, codes, numbers].flatMap((each) => [...each.keys()]);
}

/** `<li>first</li>` and `<li>primo</li>` have one shape. */
function shapesOf(codes: ReadonlyMap<string, string>): string {
  return [...codes.values()]
    .map((code) => code.replace(/\p{Ll}+/gu, 'a').replace(/\p{Lu}/gu, 'A'))
    .sort()
    .join(' ');
}

/** Do the other side's links lead to the same site, or somewhere in the project? */
function isAdapted(link: string, others: ReadonlyMap<string, string>): boolean {
  const host = hostOf(link);
  return host === undefined || [...others.keys()].some((other) => [undefined, host].includes(hostOf(other)));
}

function hostOf(link: string): string | undefined {
  return /^https?:\/\/([^/?#]+)/.exec(link)?.[1];
}

/** A side of a pair, of which much is read when it is asked for. */
class Side {
  /** Names that a translation keeps, as they are written, by their lower case. */
  readonly kept = new Map<string, string>();
  /** Where its links lead. */
  readonly links = new Map<string, string>();
  readonly numbers = new Map<string, string>();
  /** Inline code. */
  readonly codes = new Map<string, string>();
  /** Letters of prose, as `PagePair.ratio` counts them. */
  readonly length: number;
  readonly #segments: readonly Segment[];
  readonly #prose: string;
  readonly #file: string;
  readonly #readings: string[][] = [];
  #raw: string | undefined;

  constructor(segments: readonly Segment[], { text: file }: SourceText) {
    this.#segments = segments;
    this.#file = file;
    this.#prose = segments.map(({ text }) => text).join('\n');
    const prose = this.#prose.includes(ATOM) ? this.#prose.replaceAll(ATOM, '') : this.#prose;
    this.length = readingLength(prose.trim());
    for (const segment of segments) this.#read(segment);
  }

  #read(segment: Segment): void {
    for (const { kind, span, target } of segment.marks) {
      const code = kind === 'code' ? this.#file.slice(span.start, span.end).replaceAll('`', '').trim() : '';
      // Code with blanks may be words that were marked so, and other letters were translated.
      if (/^[\x21-\x7E]+$/.test(code)) this.codes.set(code.toLowerCase(), code);
      if (target) this.links.set(target.replace(LOCALE, '$1').toLowerCase(), target);
    }
    const readings: string[] = [];
    for (const { text, readings: values } of quantitiesOf(segment, undefined)) {
      readings.push(` ${values.join(' ')} `);
      if (text.length > 1) this.numbers.set(values.at(-1)!, text);
    }
    this.#readings.push(readings);
    // A conversion may stand before a word without a blank: "%sThis".
    for (const { text, at } of segment.words)
      if (!isSmall(text) && isName(text) && segment.text[at - 1] !== '%')
        this.kept.set(text.trim().toLowerCase(), text.trim());
  }

  /** Does it hold nothing that a translation keeps? */
  get isPlain(): boolean {
    return this.kept.size + this.links.size + this.codes.size + this.numbers.size === 0;
  }

  /** Everything, markup too, in lower case. */
  get raw(): string {
    if (this.#raw === undefined) {
      let raw = '';
      for (const [index, { text, span }] of this.#segments.entries())
        raw += `${text}\n${this.#file.slice(span.start, span.end)}\n${this.#readings[index]!.join('')}`;
      this.#raw = raw.toLowerCase().replace(LOCALE, '$1');
    }
    return this.#raw;
  }

  /** Words with a capital inside a sentence, in lower case. */
  get capitals(): ReadonlySet<string> {
    const capitals = new Set<string>();
    for (const { sentences } of this.#segments)
      for (const { words } of sentences)
        for (const { text, lower } of words.slice(1)) if (/^\p{Lu}\p{Ll}{2}/u.test(text)) capitals.add(lower);
    return capitals;
  }

  get words(): readonly string[] {
    return this.#segments.flatMap(({ words }) => words.map(({ lower }) => lower));
  }

  /** Does it end with a question mark? */
  get asks(): boolean {
    return /[?？؟]\s*$/.test(this.#prose.trim());
  }
}

/** Share of the target's longer words that begin like one of the source. */
function cognateShare(source: readonly string[], target: readonly string[]): number {
  const stem = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, STEM);
  const long = (words: readonly string[]) => words.filter((word) => word.length >= LEAST_COGNATE).map(stem);
  const stems = new Set(long(source));
  const stemsOfTarget = long(target);
  return stemsOfTarget.filter((each) => stems.has(each)).length / (stemsOfTarget.length || 1);
}

import type { Document } from '../document/document.ts';
import { indentedProse } from '../document/indented-prose.ts';
import { heldBy, isCodeLike } from '../document/neighbours.ts';
import type { Mark, Segment, Sentence, Word } from '../document/segment.ts';
import { FUNCTION_WORD, type Rivalry, scriptPattern, type WordJudge } from '../languages/evidence.ts';
import type { Language } from '../languages/index.ts';
import { declaredId, readsAsId, shareInId } from './heading-id.ts';
import type { Terms } from './terms.ts';

/** A run of words in another language than the page's. */
export interface ForeignRun {
  segment: Segment;
  sentence: Sentence;
  /** Offsets in the segment's text: first word to last word. */
  at: number;
  to: number;
  words: readonly Word[];
  language: Language;
  /** Words that only that language's grammar uses. */
  functionWords: number;
  /** It is written in a script that is neither the page's nor Latin. */
  isForeignScript: boolean;
  /** Evidence in nats: how much likelier the run is in `language` than in the page's. */
  evidence: number;
  /** No word outside the run speaks for the page's language. */
  fillsSentence: boolean;
  /** Every content word has a capital: a title or a name. German writes all nouns so, and shows no titles. */
  isTitle: boolean;
  /** Something that holds the whole run and often holds names: a link, bold or slanted text, quotes, a parenthesis. */
  holder: Mark['kind'] | 'quote' | 'parenthesis' | undefined;
  /** The page's code holds the same words in the same order: a command or an identifier. */
  isNameInCode: boolean;
  /** Its words all have capitals, and an address of the page is called after one of them: a product ("Docker Hub"). */
  isProduct: boolean;
  /** The page's language follows in parentheses: someone explains a name. */
  isGlossed: boolean;
  /** Of a heading that declares its id, which is made from the text of the source: the share of its words in it. */
  shareInId: number | undefined;
}

/** Evidence below which a run of words is chance; a heading has fewer words to give it. */
const LEAST_EVIDENCE = 4;
const LEAST_LABEL_EVIDENCE = 3;
/** The same for a heading that reads as the id does that was made from its source. */
const LEAST_ID_EVIDENCE = 2;

/** A sentence with a greater share of the page's own function words is not in a third language. */
const OWN_SHARE = 0.15;
/** What a word says that the page's language writes and the other does not. */
const OWN_WORD = -1.5;
/** How much a third language must outweigh the declared source, in nats. */
const THIRD_LANGUAGE_MARGIN = 3;

const HOST = /https?:\/\/([\w-]+(?:\.[\w-]+)+)/g;
const NO_LANGUAGES: readonly Language[] = [];
const NO_RUNS: readonly ForeignRun[] = [];

const LATIN = /\p{sc=Latin}/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const HIRAGANA = /\p{sc=Hiragana}/u;
const HAN = /\p{sc=Han}/u;
/** A Chinese character says as much as two letters. */
const HAN_WEIGHT = 2;
/** Fewer letters of a foreign script are a name. */
const LEAST_SCRIPT_LETTERS = 8;
/** So many runs of Hiragana, between characters that Chinese shares, are the grammar of a Japanese sentence. */
const LEAST_PARTICLES = 4;

/** A page is in the source language when its function words are the source's, and next to none are the target's. */
const LEAST_PAGE_WORDS = 60;
const PAGE_SOURCE_SHARE = 0.2;
const PAGE_TARGET_SHARE = 0.08;

/**
 * Finds text in other languages than the page's. Built once a page and shared by the rules that ask.
 *
 * Each word is weighed against the likeliest source language; the runs are the maximal-scoring
 * subsequences of the weights (Ruzzo and Tompa 1999).
 */
export class ForeignText {
  readonly #document: Document;
  readonly #rivalry: Rivalry;
  readonly #sources: readonly Language[];
  readonly #isLatin: boolean;
  readonly #terms: Terms;
  #runs: ForeignRun[] | undefined;
  #names: Set<string> | undefined;
  #foreignPage: Language | null | undefined;
  #isStub: boolean | undefined;
  #code: string | undefined;
  /** Reused: how many words of a sentence are function words of each other language. */
  readonly #counts: Uint32Array;
  readonly #telling = new Map<Segment, readonly boolean[]>();
  #hosts: ReadonlySet<string> | undefined;

  constructor(document: Document, sources: readonly Language[], rivalry: Rivalry, terms: Terms) {
    this.#document = document;
    this.#sources = sources;
    this.#rivalry = rivalry;
    this.#counts = new Uint32Array(rivalry.others.length);
    this.#terms = terms;
    this.#isLatin = rivalry.target.scripts.includes('Latin');
  }

  get runs(): readonly ForeignRun[] {
    if (!this.#runs) {
      this.#runs = [];
      for (const segment of [...this.#document.segments, ...indentedProse(this.#document)])
        for (const sentence of segment.sentences) this.#runs.push(...this.#runsOf(segment, sentence));
    }
    return this.#runs;
  }

  /**
   * Words that stand with a capital inside sentences of the page, or in another script than the rest of
   * their sentence: names and terms, until something else is proved. Lower case.
   */
  get names(): ReadonlySet<string> {
    if (!this.#names) {
      this.#names = new Set();
      for (const segment of this.#document.segments) {
        if (segment.kind === 'heading' || segment.kind === 'front-matter') continue;
        for (const { words } of segment.sentences) {
          const isMixed =
            !this.#isLatin && words.some(({ lower }) => this.#rivalry.targetScripts.test(lower));
          for (const word of words.slice(isMixed ? 0 : 1)) {
            const isTerm = isMixed && !this.#rivalry.targetScripts.test(word.lower);
            if (isTerm || isCapitalised(word)) this.#names.add(word.lower);
          }
        }
      }
    }
    return this.#names;
  }

  /** The language of the page when it is another than the one it claims: it was not translated at all. */
  get foreignPage(): Language | undefined {
    if (this.#foreignPage === undefined) this.#foreignPage = this.#findForeignPage() ?? null;
    return this.#foreignPage ?? undefined;
  }

  /**
   * Is the page too short to be told to be another language's, and without a word of its own? Then nothing
   * shows that anybody translated it and skipped a passage.
   */
  get isStub(): boolean {
    this.#isStub ??= this.#findStub();
    return this.#isStub;
  }

  /** All code of the page, folded so that "docker inspect" and `DockerInspect` can be told as the same words. */
  get #codeText(): string {
    if (this.#code === undefined) {
      const { segments, codeBlocks, source } = this.#document;
      const inline = segments.flatMap(({ marks }) =>
        marks.filter(({ kind }) => kind === 'code').map(({ span }) => source.slice(span)),
      );
      const blocks = codeBlocks.map(({ node }) => node.value);
      this.#code = [...inline, ...blocks].join('\n').replace(/\W+/g, ' ').toLowerCase();
    }
    return this.#code;
  }

  /** The names that hosts of the page's addresses consist of, but for the last: "hub" and "docker" of hub.docker.com. */
  get #hostNames(): ReadonlySet<string> {
    this.#hosts ??= new Set(
      Array.from(this.#document.source.text.matchAll(HOST), ([, host]) =>
        host!.toLowerCase().split('.').slice(0, -1),
      ).flat(),
    );
    return this.#hosts;
  }

  judge(source: Language): WordJudge {
    return this.#rivalry.judge(source);
  }

  /** Shares of function words, over prose of some length; thresholds from pages of both kinds, see docs/rules/untranslated-page.md. */
  #findForeignPage(): Language | undefined {
    const isOnly = this.#sources.length === 1;
    const judges = this.#sources.map((source) => this.judge(source));
    const ofSource = judges.map(() => 0);
    let words = 0;
    for (const segment of this.#document.segments) {
      if (!isOfPage(segment)) continue;
      const telling = this.#tellingIn(segment);
      for (const { form, index } of segment.words) {
        if (!telling[index]) continue;
        words++;
        for (let at = 0; at < judges.length; at++) {
          const judge = judges[at]!;
          if (isOnly ? judge.of(form).isSourceFunctionWord : judge.isSourceFunctionWord(form.lower))
            ofSource[at]!++;
        }
      }
    }
    if (words < LEAST_PAGE_WORDS) return undefined;
    return this.#sources.find(
      (_, index) =>
        ofSource[index]! / words > PAGE_SOURCE_SHARE &&
        this.#wordsOfTarget(judges[index]!) / words < PAGE_TARGET_SHARE,
    );
  }

  #wordsOfTarget(judge: WordJudge): number {
    let count = 0;
    for (const segment of this.#document.segments) {
      if (!isOfPage(segment)) continue;
      const telling = this.#tellingIn(segment);
      for (const { lower, index } of segment.words)
        if (telling[index] && judge.evidence(lower) <= -FUNCTION_WORD) count++;
    }
    return count;
  }

  #findStub(): boolean {
    const words: Word[] = [];
    for (const segment of this.#document.segments) {
      const telling = this.#tellingIn(segment);
      for (const word of segment.words) if (telling[word.index]) words.push(word);
      if (words.length >= LEAST_PAGE_WORDS) return false;
    }
    const foreign = new Set(this.runs.flatMap(({ words: run }) => run));
    const judges = this.#sources.map((source) => this.judge(source));
    return !words.some(
      (word) => !foreign.has(word) && judges.some((judge) => judge.evidence(word.lower) <= OWN_WORD),
    );
  }

  #runsOf(segment: Segment, sentence: Sentence): readonly ForeignRun[] {
    const telling = this.#tellingIn(segment);
    const areAllTelling = sentence.words.every(({ index }) => telling[index]);
    const words = areAllTelling ? sentence.words : sentence.words.filter(({ index }) => telling[index]);
    if (words.length === 0) return NO_RUNS;
    const isLabel = segment.kind === 'heading' || segment.kind === 'front-matter';
    const id = declaredId(segment, this.#document.source);
    const isAsId = id !== undefined && readsAsId(id, sentence.words);
    const least = isAsId ? LEAST_ID_EVIDENCE : isLabel ? LEAST_LABEL_EVIDENCE : LEAST_EVIDENCE;
    if (this.#isPlainlyOwn(words, least)) return NO_RUNS;
    const isKanaSentence =
      this.#rivalry.target.scripts[0] === 'Han' && this.#languagesOfScript(words).length > 0;
    let best: { judge: WordJudge; weights: number[]; runs: [number, number][]; sum: number } | undefined;
    for (const language of this.#candidates(words)) {
      const judge = this.judge(language);
      if (!mayReach(least, words, judge)) continue;
      const weights = words.map((word) => this.#weight(word, judge, isLabel, isKanaSentence));
      const runs = isAsId ? wholeRun(weights, least) : bestRuns(weights, least);
      const sum = Math.max(0, ...runs.map(([from, until]) => total(weights.slice(from, until))));
      const handicap = best && !this.#sources.includes(language) ? THIRD_LANGUAGE_MARGIN : 0;
      if (sum > (best?.sum ?? 0) + handicap) best = { judge, weights, runs, sum };
    }
    if (!best) return NO_RUNS;
    const { judge, weights } = best;
    const runs = best.runs.map(([from, until]) =>
      this.#makeRun(segment, sentence, words, weights, from, until, judge),
    );
    if (segment.kind !== 'code') return runs;
    // What a program prints is in the source's language on purpose.
    return this.#sources.includes(judge.source) ? [] : runs.filter(({ fillsSentence }) => fillsSentence);
  }

  /**
   * Shows a sum over its words that there can be no run in a sentence? True of nearly all sentences of a page with
   * one source: no script, no third language and not that source can have enough.
   */
  #isPlainlyOwn(words: readonly Word[], least: number): boolean {
    const [source, ...others] = this.#sources;
    if (!source || others.length > 0) return false;
    const judge = this.judge(source);
    let sum = 0;
    let own = 0;
    let most = 0;
    const counts = this.#counts.fill(0);
    for (const { form } of words) {
      const { isOwn, speakers, places, isOfOtherScript } = this.#rivalry.of(form);
      if (isOfOtherScript) return false;
      if (isOwn) own++;
      for (let index = 0; index < places.length; index++) {
        const count = ++counts[places[index]!]!;
        if (count > most && speakers[index] !== source) most = count;
      }
      const { evidence } = judge.of(form);
      if (evidence > 0) sum += evidence;
    }
    return sum < least - ROUNDING && (most === 0 || own - most > words.length * OWN_SHARE);
  }

  /** Which words of a segment say something of its language: neither code nor what the project settled to be written so. */
  #tellingIn(segment: Segment): readonly boolean[] {
    let telling = this.#telling.get(segment);
    if (!telling) {
      const mayBeTerms = this.#terms.areAny;
      telling = segment.words.map(
        (word) => !isCodeLike(word) && !(mayBeTerms && this.#terms.around(word) !== undefined),
      );
      this.#telling.set(segment, telling);
    }
    return telling;
  }

  #weight(word: Word, judge: WordJudge, isLabel: boolean, isKanaSentence: boolean): number {
    // Turkish and Hungarian hang their endings on names after an apostrophe: such an ending is no word.
    const evidence = judge.evidence(word.lower);
    if (evidence === 0) return 0;
    if (/['’]/.test(word.segment.text[word.at - 1] ?? '') || isHyphenated(word) || isAcronym(word)) return 0;
    // Chinese characters inside a Japanese sentence are Japanese too.
    if (evidence < 0 && isKanaSentence && judge.source.scripts.includes('Han')) return 0;
    if (evidence <= 0 || evidence >= FUNCTION_WORD) return evidence;
    const mayBeName = isCapitalised(word) && (!isLabel || this.names.has(word.lower));
    return mayBeName ? 0 : evidence;
  }

  /**
   * The languages that a sentence may be in, the sources first. Third languages are weighed only where the
   * page's own function words are all but absent: those with most function words in it, or its script.
   */
  #candidates(words: readonly Word[]): readonly Language[] {
    const byScript = this.#languagesOfScript(words);
    if (byScript.length > 0) return byScript;
    const counts = this.#speakers(words);
    if (counts === undefined) return this.#sources.length === 1 ? this.#sources : NO_LANGUAGES;
    if (this.#sources.length === 1 && this.#isOwnOfAll(words, counts)) return this.#sources;
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
    const sources =
      this.#sources.length === 1
        ? this.#sources
        : ranked.filter((language) => this.#sources.includes(language)).slice(0, 2);
    const { functionWords } = this.#rivalry.target;
    const least = words.some(({ lower }) => functionWords.has(lower)) ? 2 : 1;
    const thirds = ranked
      .filter((language) => !this.#sources.includes(language) && counts.get(language)! >= least)
      .slice(0, 2);
    return [...sources, ...thirds.filter((language) => !this.#isOwn(words, language))];
  }

  /** How many words are function words of each other language; undefined when none is. */
  #speakers(words: readonly Word[]): Map<Language, number> | undefined {
    let counts: Map<Language, number> | undefined;
    for (const { form } of words) {
      for (const language of this.#rivalry.of(form).speakers) {
        counts ??= new Map();
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** Is a sentence `#isOwn` against each third language, by the count of words alone? True of most sentences of a page. */
  #isOwnOfAll(words: readonly Word[], counts: ReadonlyMap<Language, number>): boolean {
    let most = 0;
    for (const [language, count] of counts)
      if (count > most && !this.#sources.includes(language)) most = count;
    let own = 0;
    for (const { form } of words) if (this.#rivalry.of(form).isOwn) own++;
    return own - most > words.length * OWN_SHARE;
  }

  /** Do too many words belong to the page's grammar, and not to the other language's, for the sentence to be in the other? */
  #isOwn(words: readonly Word[], other: Language): boolean {
    if (!this.#sharesScript(other) && words.some(({ lower }) => this.#rivalry.targetScripts.test(lower)))
      return true;
    const isOwn = ({ lower }: Word) =>
      this.#rivalry.target.functionWords.has(lower) && !other.functionWords.has(lower);
    return words.filter(isOwn).length > words.length * OWN_SHARE;
  }

  /** Are the two written in the same letters, with blanks between words? */
  #sharesScript({ scripts, definition }: Language): boolean {
    const { target } = this.#rivalry;
    if (this.#isLatin) return true;
    return definition.spaced && target.definition.spaced && scripts.includes(target.scripts[0]!);
  }

  /** Languages of a script that the page does not write, when most letters are of it; Latin is everywhere and says nothing. */
  #languagesOfScript(words: readonly Word[]): Language[] {
    const foreign = words.filter(({ form }) => this.#rivalry.of(form).isOfOtherScript);
    if (foreign.length === 0) return [];
    const isJapanese = foreign.filter(({ lower }) => HIRAGANA.test(lower)).length >= LEAST_PARTICLES;
    if (letters(foreign) < LEAST_SCRIPT_LETTERS && !isJapanese) return [];
    if (letters(foreign) * 4 < letters(words)) return [];
    const spellings = [...new Set(foreign.map(({ lower }) => lower))];
    const writes = ({ scripts }: Language) => {
      const pattern = scriptPattern(scripts);
      return spellings.some((lower) => pattern.test(lower));
    };
    const found = this.#rivalry.others.filter(
      (language) => !language.scripts.includes('Latin') && writes(language),
    );
    const hasKana = spellings.some((lower) => KANA.test(lower));
    return found.filter(({ scripts }) =>
      hasKana ? scripts.includes('Hiragana') : scripts[0] !== 'Hiragana',
    );
  }

  #makeRun(
    segment: Segment,
    sentence: Sentence,
    words: readonly Word[],
    weights: readonly number[],
    from: number,
    until: number,
    judge: WordJudge,
  ): ForeignRun {
    const run = words.slice(from, until);
    const [at, to] = [run[0]!.at, run.at(-1)!.to];
    const outside = weights.filter((_, index) => index < from || index >= until);
    // Grammar that both languages write alike goes with either.
    const shared = words.filter(
      ({ lower }, index) =>
        (index < from || index >= until) && weights[index] === 0 && judge.source.functionWords.has(lower),
    ).length;
    const isTarget = ({ lower }: Word) => judge.evidence(lower) <= -FUNCTION_WORD;
    const id = declaredId(segment, this.#document.source);
    const content = run.filter(({ lower }) => !judge.source.functionWords.has(lower));
    return {
      segment,
      sentence,
      at,
      to,
      words: run,
      language: judge.source,
      functionWords: run.filter(({ lower }) => judge.isSourceFunctionWord(lower)).length,
      isForeignScript: !LATIN.test(run.find(({ lower }) => judge.isForeignScript(lower))?.lower ?? 'a'),
      evidence: total(weights.slice(from, until)),
      fillsSentence:
        outside.every((weight) => weight > -FUNCTION_WORD / 2) &&
        !run.some(isTarget) &&
        run.length >= (words.length - shared) * 0.6,
      isTitle: judge.source.tag !== 'de' && content.length > 0 && content.every(isCapitalised),
      holder: holderOf(segment, run, judge),
      shareInId: id === undefined ? undefined : shareInId(id, run),
      isProduct: run.every(isCapitalised) && run.some(({ lower }) => this.#hostNames.has(lower)),
      isNameInCode: this.#codeText.includes(run.map(({ lower }) => lower).join(' ')),
      isGlossed: /^[*_)\]\s]{0,4}[(（]\p{L}/u.test(segment.text.slice(to, to + 8)),
    };
  }
}

/** Prose of the page itself, and not what its front matter or a component says of it. */
function isOfPage({ kind }: Segment): boolean {
  return kind !== 'front-matter' && kind !== 'attribute';
}

/** Could a run of the words weigh enough? Their place in the text can only make them weigh less. */
function mayReach(least: number, words: readonly Word[], judge: WordJudge): boolean {
  let sum = 0;
  for (const { form } of words) {
    const { evidence } = judge.of(form);
    if (evidence > 0) sum += evidence;
  }
  return sum >= least - ROUNDING;
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** How much is written, in letters of an alphabet. */
function letters(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length * (HAN.test(text) ? HAN_WEIGHT : 1), 0);
}

/** Part of a compound such as "end-to-end", which is one word of whatever language borrowed it. */
function isHyphenated({ segment, at, to }: Word): boolean {
  return segment.text[at - 1] === '-' || segment.text[to] === '-';
}

function isCapitalised({ text }: Word): boolean {
  return text[0] !== text[0]!.toLowerCase();
}

function isAcronym({ text, lower }: Word): boolean {
  return text !== lower && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** What holds the words that are foreign; the page's own words between several such marks do not count. */
function holderOf(segment: Segment, run: readonly Word[], judge: WordJudge): ForeignRun['holder'] {
  const words = run.filter(({ lower }) => judge.evidence(lower) > -FUNCTION_WORD);
  const markOf = ({ at, to }: Word) =>
    segment
      .marksAround(at, to)
      .find(({ kind }) => kind === 'link' || kind === 'strong' || kind === 'emphasis');
  if (words.every((word) => markOf(word))) return markOf(words[0]!)!.kind;
  const [at, to] = [run[0]!.at, run.at(-1)!.to];
  return isDirectiveTitle(segment, at, to) ? undefined : heldBy(segment, at, to);
}

/** The quoted title of an admonition: `!!! note "Title"`. Its quotes are syntax. */
function isDirectiveTitle({ text, marks }: Segment, at: number, to: number): boolean {
  const isDirective = marks.some(({ kind, end }) => kind === 'mask' && text.slice(end, at) === ' "');
  return isDirective && /^["\s]*(?:\n|$)/.test(text.slice(to));
}

/** Everything, where nothing is of the page's grammar and the sum is at least `least`. */
function wholeRun(weights: readonly number[], least: number): [number, number][] {
  const isWhole = total(weights) >= least && weights.every((weight) => weight > -FUNCTION_WORD);
  return isWhole ? [[0, weights.length]] : [];
}

/** Sums that differ by less are equal. */
const ROUNDING = 1e-9;

/** A run of weights, and the sums of all weights before its start and up to its end. */
interface SummedRun {
  from: number;
  until: number;
  before: number;
  upTo: number;
  /** Place among the runs of the nearest run on the left with less before it; -1 for none. */
  left: number;
}

/** The maximal-scoring stretches that sum to at least `least`, in order; ends are exclusive. Takes linear time. */
function bestRuns(weights: readonly number[], least: number): [number, number][] {
  const runs: SummedRun[] = [];
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const before = sum;
    sum += weight;
    if (weight <= 0) continue;
    const run: SummedRun = { from: index, until: index + 1, before, upTo: sum, left: runs.length - 1 };
    while (true) {
      while (run.left >= 0 && runs[run.left]!.before > run.before - ROUNDING) run.left = runs[run.left]!.left;
      const left = runs[run.left];
      if (!left || left.upTo > run.upTo - ROUNDING) break;
      // What lies between does not outweigh what it joins.
      runs.length = run.left;
      Object.assign(run, { from: left.from, before: left.before, left: left.left });
    }
    runs.push(run);
  }
  return runs
    .filter(({ from, until }) => total(weights.slice(from, until)) >= least)
    .map(({ from, until }) => [from, until]);
}

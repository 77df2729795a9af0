import { type Noter, SLOTS, type WordForm } from '../document/word-form.ts';
import { memoise } from '../memoise.ts';
import type { Language, Languages, Script } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import { hasModel, type LanguageModel, loadModel, logOdds } from './model.ts';

/** The most a function word and any other word can say, in nats. */
export const FUNCTION_WORD = 3;
const OTHER_WORD = 2.5;
const LETTERS_OF_TARGET = 2;
/** Letter statistics below this are chance. */
const CHANCE = 0.7;
/** What a word list says where there is no model of the target to weigh it against. */
const LISTED_WORD = 1.5;
const NOBODY: readonly Language[] = [];
const LATIN = /\p{sc=Latin}/u;
/** Words remembered before a judge starts afresh, so that memory stays flat over any number of pages. */
const MOST_KNOWN = 50_000;

/** A form as it speaks for one of two languages. */
export interface JudgedForm {
  /** In nats: positive for the source. */
  evidence: number;
  isSourceFunctionWord: boolean;
}

/**
 * Judges words in the closed set of a page's language (target) and one source language: positive
 * evidence speaks for the source, negative for the target, in nats.
 */
export class WordJudge implements Noter<JudgedForm> {
  readonly target: Language;
  readonly source: Language;
  readonly #lexicon: Lexicon;
  readonly #sourceOnly: ReadonlySet<string>;
  readonly #targetOnly: ReadonlySet<string>;
  readonly #targetLetters: RegExp | undefined;
  readonly #targetScripts: RegExp;
  readonly #sourceScripts: RegExp;
  readonly #models: { source: LanguageModel; target: LanguageModel } | undefined;
  readonly #known = new Map<string, number>();

  constructor(target: Language, source: Language, lexicon: Lexicon) {
    this.target = target;
    this.source = source;
    this.#lexicon = lexicon;
    this.#sourceOnly = exclusiveWords(source, target);
    this.#targetOnly = exclusiveWords(target, source);
    this.#targetLetters = lettersMissingIn(source, target);
    this.#targetScripts = scriptPattern(target.scripts);
    this.#sourceScripts = scriptPattern(source.scripts);
    const [sourceModel, targetModel] = [loadModel(source.tag), loadModel(target.tag)];
    this.#models = sourceModel && targetModel ? { source: sourceModel, target: targetModel } : undefined;
  }

  /** What there is to say of a form, found once. */
  of(form: WordForm): JudgedForm {
    return form.noteOf(SLOTS.judge, this);
  }

  noteOn({ lower }: WordForm): JudgedForm {
    return { evidence: this.evidence(lower), isSourceFunctionWord: this.isSourceFunctionWord(lower) };
  }

  /** Is it a function word of the source that the target does not spell? */
  isSourceFunctionWord(lower: string): boolean {
    if (this.#sourceOnly.has(lower)) return true;
    const head = elidedHead(lower);
    return head !== undefined && this.source.elided.has(head) && !this.target.elided.has(head);
  }

  isTargetFunctionWord(lower: string): boolean {
    return this.#targetOnly.has(lower);
  }

  /** Is it written in a script that the target does not use? */
  isForeignScript(lower: string): boolean {
    return this.#sourceScripts.test(lower) && !this.#targetScripts.test(lower);
  }

  /** @param lower the word in lower case, apostrophes straight */
  evidence(lower: string): number {
    let evidence = this.#known.get(lower);
    if (evidence === undefined) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      evidence = this.#weigh(lower);
      this.#known.set(lower, evidence);
    }
    return evidence;
  }

  #weigh(lower: string): number {
    if (this.#sourceOnly.has(lower)) return FUNCTION_WORD;
    if (this.#targetOnly.has(lower)) return -FUNCTION_WORD;
    const [isTargetScript, isSourceScript] = [
      this.#targetScripts.test(lower),
      this.#sourceScripts.test(lower),
    ];
    if (isTargetScript && !isSourceScript) return -FUNCTION_WORD;
    if (!isTargetScript && !isSourceScript) return 0;
    if (!isTargetScript && !this.source.scripts.includes('Latin'))
      return Math.max(FUNCTION_WORD, lower.length);
    if (this.target.homographs.has(lower) || this.target.functionWords.has(lower)) return 0;
    const head = elidedHead(lower);
    if (head && this.source.elided.has(head) !== this.target.elided.has(head))
      return this.source.elided.has(head) ? FUNCTION_WORD : -FUNCTION_WORD;
    if (isTargetScript && this.#targetLetters?.test(lower)) return -LETTERS_OF_TARGET;
    if (!this.#models || !isTargetScript) return this.#lexicon.knows(this.source, lower) ? LISTED_WORD : 0;
    const odds = logOdds([lower], this.#models.source, this.#models.target);
    if (Math.abs(odds) < CHANCE) return 0;
    return Math.max(-OTHER_WORD, Math.min(OTHER_WORD, odds));
  }
}

/** What a form says of the language of its sentence. */
export interface FormEvidence {
  /** Is it a function word of the page's language? */
  isOwn: boolean;
  /** The other languages that it is a function word of. */
  speakers: readonly Language[];
  /** Their places among `Rivalry.others`. */
  places: readonly number[];
  /** Is it written in letters that neither the page's language nor product names are written in? */
  isOfOtherScript: boolean;
}

/** A page's language and all it can be told from. Made once a language and shared by its pages. */
export class Rivalry implements Noter<FormEvidence> {
  readonly target: Language;
  /** Every language but the page's own and its varieties. */
  readonly others: readonly Language[];
  readonly targetScripts: RegExp;
  readonly #lexicon: Lexicon;
  readonly #judges = new Map<Language, WordJudge>();
  readonly #languages: Languages;

  constructor(target: Language, languages: Languages, lexicon: Lexicon) {
    this.target = target;
    this.#languages = languages;
    this.others = languages.all.filter(({ definition }) => definition.iso6393 !== target.definition.iso6393);
    this.targetScripts = scriptPattern(target.scripts);
    this.#lexicon = lexicon;
  }

  judge(source: Language): WordJudge {
    let judge = this.#judges.get(source);
    if (!judge) {
      judge = new WordJudge(this.target, source, this.#lexicon);
      this.#judges.set(source, judge);
    }
    return judge;
  }

  /** What there is to know of a form, found once. */
  of(form: WordForm): FormEvidence {
    return form.noteOf(SLOTS.rivalry, this);
  }

  noteOn({ lower }: WordForm): FormEvidence {
    const speakers = this.speakersOf(lower);
    return {
      isOwn: this.target.functionWords.has(lower),
      speakers,
      places: speakers.map((language) => this.others.indexOf(language)),
      // What begins with a letter of ASCII is all Latin.
      isOfOtherScript: !/^[a-z]/.test(lower) && !this.targetScripts.test(lower) && !LATIN.test(lower),
    };
  }

  /** The other languages that a lower-case word is a function word of. */
  speakersOf(lower: string): readonly Language[] {
    const words = functionWordsOf(this.#languages);
    const speakers = this.#othersOf(words.speakersOf(lower));
    if (speakers.length > 0) return speakers;
    const head = elidedHead(lower);
    return head === undefined ? NOBODY : this.#othersOf(words.speakersOf(`${head}'`));
  }

  #othersOf(speakers: readonly Language[]): readonly Language[] {
    const { iso6393 } = this.target.definition;
    return speakers.filter(({ definition }) => definition.iso6393 !== iso6393);
  }
}

const indices = new WeakMap<Languages, FunctionWords>();

/** The function words of all languages; each list of languages has them once. */
export function functionWordsOf(all: Languages): FunctionWords {
  const known = indices.get(all) ?? new FunctionWords(all);
  indices.set(all, known);
  return known;
}

/** So many words are looked for in the lists themselves: a page or two ask for no more, and an index takes long to make. */
const LOOKED_FOR = 256;
const BLANK = 0x20;

/** Which languages each function word belongs to: first those that have a model to weigh its neighbours by. */
class FunctionWords implements Noter<readonly number[]> {
  readonly #languages: readonly Language[];
  #index: Map<string, Language[]> | undefined;
  #lookups = 0;

  constructor({ all }: Languages) {
    const hasModelOf = new Map(all.map((language) => [language, hasModel(language.tag)]));
    this.#languages = [...all].sort((a, b) => Number(hasModelOf.get(b)) - Number(hasModelOf.get(a)));
  }

  /** @param word in lower case; an elided one with its apostrophe */
  speakersOf(word: string): readonly Language[] {
    if (!this.#index && ++this.#lookups > LOOKED_FOR) this.#index = this.#makeIndex();
    return (this.#index ? this.#index.get(word) : this.#lookFor(word)) ?? NOBODY;
  }

  /** How many of some words are function words of each language. */
  countIn(forms: readonly WordForm[]): (language: Language) => number {
    const counts = new Uint32Array(this.#languages.length);
    for (const form of forms) for (const place of form.noteOf(SLOTS.speakers, this)) counts[place]!++;
    return (language) => counts[this.#languages.indexOf(language)]!;
  }

  noteOn({ lower }: WordForm): readonly number[] {
    return this.speakersOf(lower).map((language) => this.#languages.indexOf(language));
  }

  #lookFor(word: string): readonly Language[] {
    const head = word.endsWith("'") ? word.slice(0, -1) : undefined;
    return this.#languages.filter(
      ({ definition }) =>
        isListed(definition.functionWords, word) || (head !== undefined && isListed(definition.elided, head)),
    );
  }

  #makeIndex(): Map<string, Language[]> {
    const index = new Map<string, Language[]>();
    for (const language of this.#languages) {
      const heads = Array.from(language.elided, (head) => `${head}'`);
      for (const word of [...language.functionWords, ...heads]) {
        const known = index.get(word);
        if (known) known.push(language);
        else index.set(word, [language]);
      }
    }
    return index;
  }
}

/** Is it one of the words between blanks? */
function isListed(list: string, word: string): boolean {
  if (word === '') return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole =
      (at === 0 || list.charCodeAt(at - 1) <= BLANK) &&
      (end === list.length || list.charCodeAt(end) <= BLANK);
    if (isWhole) return true;
  }
  return false;
}

/** The rivalries of a run, by the language of the page. */
export function createRivalries(languages: Languages, lexicon: Lexicon): (target: Language) => Rivalry {
  const rivalries = new Map<Language, Rivalry>();
  return (target) => {
    let rivalry = rivalries.get(target);
    if (!rivalry) {
      rivalry = new Rivalry(target, languages, lexicon);
      rivalries.set(target, rivalry);
    }
    return rivalry;
  };
}

/** The article or preposition before an apostrophe: "all" of "all'elemento". */
function elidedHead(lower: string): string | undefined {
  const end = lower.indexOf("'");
  return end > 0 ? lower.slice(0, end) : undefined;
}

const exclusive = new WeakMap<Language, WeakMap<Language, ReadonlySet<string>>>();

/** Function words of one language that are no words of the other, as far as its data tells. */
export function exclusiveWords(of: Language, against: Language): ReadonlySet<string> {
  const known = exclusive.get(of) ?? new WeakMap<Language, ReadonlySet<string>>();
  exclusive.set(of, known);
  let words = known.get(against);
  if (!words) {
    const isOnly = (word: string) => !against.functionWords.has(word) && !against.homographs.has(word);
    words = new Set([...of.functionWords].filter(isOnly));
    known.set(against, words);
  }
  return words;
}

const patternOf = memoise((letters: string) => new RegExp(`[${letters}]`, 'u'));

export function scriptPattern(scripts: readonly Script[]): RegExp {
  return patternOf(scripts.map((script) => `\\p{sc=${script}}`).join(''));
}

/** Letters beyond ASCII, when the source is a language that writes none (English). */
function lettersMissingIn(source: Language, target: Language): RegExp | undefined {
  return source.tag === 'en' && target.tag !== 'en' ? /[^\p{ASCII}’']/u : undefined;
}

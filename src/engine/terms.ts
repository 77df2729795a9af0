import type { Segment, Word } from '../document/segment.ts';
import type { Language, Languages } from '../languages/index.ts';

/** A term and what a project translates it to: one word for all languages, or one by language tag. */
export interface TermEntry {
  source: string;
  target: string | Readonly<Record<string, string>>;
  /** Translations that must not be used. */
  forbidden?: readonly string[] | undefined;
}

/** What a project settles about words, as its configuration has it. */
export interface TermSetting {
  /** Names and terms that stay as they are. */
  doNotTranslate?: readonly string[] | undefined;
  glossary?: readonly TermEntry[] | undefined;
}

/** A term as it concerns one page. */
export interface Term {
  source: string;
  /** Undefined when nothing is settled for the page's language. */
  target: string | undefined;
  forbidden: readonly string[];
}

/** A place where a name or a settled translation stands, in the letters that it has in the configuration. */
export interface TermUse {
  term: string;
  words: readonly Word[];
}

const WORDS = /[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}\p{N}_]+)*/gu;
/** What may stand between the words of one term: blanks, and what names are put together with. */
const JOINTS = /^[\s./&+'’-]*$/u;

/** The names and terms that a project settled, as they concern one page. */
export class Terms {
  readonly names: readonly string[];
  readonly glossary: readonly Term[];
  /** Terms by their first word, longer ones first. */
  readonly #byFirstWord = new Map<string, { term: string; words: readonly string[] }[]>();
  readonly #uses = new WeakMap<Segment, ReadonlyMap<Word, TermUse>>();

  constructor(
    { doNotTranslate = [], glossary = [] }: TermSetting,
    language: Language | undefined,
    languages: Languages,
  ) {
    this.names = [...new Set(doNotTranslate.map((name) => name.trim()).filter((name) => name !== ''))];
    this.glossary = glossary.map(({ source, target, forbidden = [] }) => ({
      source,
      target: typeof target === 'string' ? target : targetFor(target, language, languages),
      forbidden,
    }));
    const settled = [...this.names, ...this.glossary.flatMap(({ target }) => target ?? [])];
    for (const term of settled) {
      const words = term.match(WORDS) ?? [];
      if (words.length === 0) continue;
      const others = this.#byFirstWord.get(words[0]!) ?? [];
      others.push({ term, words });
      this.#byFirstWord.set(
        words[0]!,
        others.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** Are there any? */
  get areAny(): boolean {
    return this.#byFirstWord.size > 0;
  }

  /** The name or settled translation that a word is part of. Such a word speaks for no language. */
  around(word: Word): TermUse | undefined {
    if (this.#byFirstWord.size === 0) return undefined;
    let uses = this.#uses.get(word.segment);
    if (!uses) {
      uses = this.#usesIn(word.segment);
      this.#uses.set(word.segment, uses);
    }
    return uses.get(word);
  }

  #usesIn({ words, text }: Segment): Map<Word, TermUse> {
    const uses = new Map<Word, TermUse>();
    for (const [index, word] of words.entries()) {
      if (uses.has(word)) continue;
      const found = this.#byFirstWord.get(word.text)?.find(({ words: wanted }) =>
        wanted.every((each, offset) => {
          const [before, here] = [words[index + offset - 1], words[index + offset]];
          return here?.text === each && (offset === 0 || JOINTS.test(text.slice(before!.to, here.at)));
        }),
      );
      if (!found) continue;
      const use = { term: found.term, words: words.slice(index, index + found.words.length) };
      for (const each of use.words) uses.set(each, use);
    }
    return uses;
  }
}

function targetFor(
  targets: Readonly<Record<string, string>>,
  language: Language | undefined,
  languages: Languages,
): string | undefined {
  return Object.entries(targets).find(([tag]) => language && languages.resolve(tag) === language)?.[1];
}

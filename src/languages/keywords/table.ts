/**
 * What translators' engines make of the keywords of a syntax: for each keyword its translations by
 * language, parted by `|`. Tags are those of languages (`pt`, `zh`), never of varieties.
 */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ASCII = /^[\x20-\x7E]*$/;

/** The keywords that words of any language stand for. */
export class KeywordTable {
  readonly keywords: ReadonlySet<string>;
  readonly #meanings = new Map<string, { keyword: string; tags: Set<string> }>();

  constructor(translations: Translations) {
    this.keywords = new Set(Object.keys(translations));
    for (const [keyword, languages] of Object.entries(translations)) {
      for (const [tag, words] of Object.entries(languages)) {
        for (const word of words.split('|')) this.#add(word, keyword, tag);
      }
    }
  }

  /**
   * The keyword that a word translates; undefined for keywords themselves and for unknown words. Words
   * in plain ASCII may be names, so those must be of the page's language, if that is known.
   */
  keywordOf(word: string, tag: string | undefined): string | undefined {
    const lower = word.toLowerCase().normalize('NFC');
    if (this.keywords.has(lower)) return undefined;
    const meaning = this.#meanings.get(lower);
    if (!meaning) return undefined;
    const isOfPage = tag === undefined || meaning.tags.has(tag.replace(/-.*$/, ''));
    return isOfPage || !ASCII.test(lower) ? meaning.keyword : undefined;
  }

  #add(word: string, keyword: string, tag: string): void {
    const meaning = this.#meanings.get(word);
    if (meaning) meaning.tags.add(tag);
    else this.#meanings.set(word, { keyword, tags: new Set([tag]) });
  }
}

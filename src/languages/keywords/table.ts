/**
 * What translators' engines make of the keywords of a syntax: for each keyword its translations by
 * language, parted by `|`. Tags are those of languages (`pt`, `zh`), never of varieties.
 */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ASCII = /^[\x20-\x7E]*$/;

/** The keywords that words of any language stand for. */
export class KeywordTable {
  readonly keywords: ReadonlySet<string>;
  /** The keywords that a word translates, by language. */
  #meanings: Map<string, Map<string, string>> | undefined;
  readonly #translations: Translations;

  constructor(translations: Translations) {
    this.keywords = new Set(Object.keys(translations));
    this.#translations = translations;
  }

  /**
   * The keyword that a word translates; undefined for keywords themselves and for unknown words. Words
   * in plain ASCII may be names, so those must be of the page's language, if that is known.
   */
  keywordOf(word: string, tag: string | undefined): string | undefined {
    const lower = word.toLowerCase().normalize('NFC');
    if (this.keywords.has(lower)) return undefined;
    this.#meanings ??= this.#read();
    const meaning = this.#meanings.get(lower);
    if (!meaning) return undefined;
    const ofPage = tag === undefined ? undefined : meaning.get(tag.replace(/-.*/s, ''));
    if (ofPage !== undefined) return ofPage;
    return tag === undefined || !ASCII.test(lower) ? [...meaning.values()][0] : undefined;
  }

  #read(): Map<string, Map<string, string>> {
    const meanings = new Map<string, Map<string, string>>();
    for (const [keyword, languages] of Object.entries(this.#translations)) {
      for (const [tag, words] of Object.entries(languages)) {
        for (const word of words.split('|')) {
          const meaning = meanings.get(word);
          if (!meaning) meanings.set(word, new Map([[tag, keyword]]));
          else if (!meaning.has(tag)) meaning.set(tag, keyword);
        }
      }
    }
    return meanings;
  }
}

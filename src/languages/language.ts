/** Unicode script names as `\p{Script=…}` spells them, for every script the product judges. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Han'
  | 'Hiragana'
  | 'Katakana'
  | 'Hangul';

/**
 * What a speaker knows of a language, as data.
 *
 * Word lists are one string of lower-case words parted by white space (written as a template
 * literal, a few lines long). They hold language knowledge, never a harvest of a corpus.
 */
export interface LanguageDefinition {
  /** BCP 47 tag, the shortest that names the variety: `nl`, `pt-BR`, `zh-Hant`. */
  tag: string;
  /** English name: `Dutch`, `Portuguese (Brazil)`. */
  name: string;
  /** ISO 639-3 code, as franc spells it: `nld`, `cmn`, `arb`. One that franc does not know is told by its function words. */
  iso6393: string;
  /** Scripts of running text, the main one first: Japanese is `['Hiragana', 'Katakana', 'Han']`. */
  scripts: readonly Script[];
  /** Are words parted by blanks? False for Chinese, Japanese, Thai. */
  spaced: boolean;
  /**
   * Closed-class words in every common form, 100 to 250 of them: articles, determiners, pronouns,
   * prepositions (with their contractions), conjunctions, auxiliary and modal verbs in their usual
   * forms, negations, question words, particles, the commonest adverbs. With elided forms as they
   * stand before an apostrophe ("l", "d", "qu"). Unspaced languages list the particles and function
   * strings that a text of any length holds.
   */
  functionWords: string;
  /**
   * Ordinary words of this language (nouns, verbs, numerals, …) that happen to be spelled like a
   * function word of another language: Turkish "on" (ten) and "at" (horse), Dutch "men", "want".
   */
  homographs: string;
  /** What one says to greet, as machines render a lone "hello": "hallo", "olá", "merhaba". */
  greetings: {
    /** Interjections: words whose only job is to greet. */
    interjections: string;
    /** Nouns in all case forms, and verbs, that mean "greeting" and have honest uses of their own: "saudação", "приветствия". */
    nouns: string;
  };
  /** Words for "world" in their forms: a greeting before one of them is the idiom "hello, world". */
  world: string;
  /** "too (much)" as machines render it: "te", "demasiado", "слишком". */
  intensifiers: string;
  /**
   * Words whose immediate repetition can be good grammar: Dutch "die die", German "die die",
   * French "nous nous", Turkish "tek tek". Only words for which a sentence can be given.
   */
  repeats: string;
  /** Does the language form words by doubling them freely (Turkish, Indonesian, Hindi)? Then a repeat proves little. */
  reduplicates: boolean;
  /**
   * Words that lose their vowel before an apostrophe and then stand without a blank: "l", "d", "dell".
   * Also short words that are written onto the next one: Arabic "و", Hebrew "ב".
   */
  elided: string;
  /** Do particles or suffixes follow markup without a blank (Korean, Japanese; Turkish and Hungarian after an apostrophe or hyphen need no flag)? */
  suffixesAfterMarkup: boolean;
  /** Letters that no other letter set of the same script in this product's languages makes likely, for a quick vote: "ß", "ł", "ğışİ". May be empty. */
  tellingLetters: string;
  /** Marks that end a sentence, the full stop first: ".!?…", "。！？…", "।.?!…". Empty where a blank does (Thai). */
  sentenceEnds: string;
  /** Pairs of quotation marks that texts of the language use, each as two characters, the preferred first: `['„“', '‚‘', '»«']`. */
  quotes: readonly string[];
  /** Marks that convention parts from the word before by a blank (French ";:!?»"). */
  spacedMarks: string;
  /** Native digits from zero to nine, where the language has its own; else empty. Chinese numerals are words. */
  digits: string;
  /**
   * Lower-case words that address the reader formally and informally: "u uw", "je jij jouw". Words with
   * another common meaning left out. A word that only its capital tells from another ("Sie" and "sie")
   * is written with it, and means nothing where every word would have one. Where words are not parted
   * by blanks, they are found inside longer runs. Both empty where the language does not choose.
   */
  address: { formal: string; informal: string };
  /**
   * What denies, and what may stand for a denial in a translation. Entries are words, phrases with `_` for
   * a blank (`not_only`), beginnings of words (`un-`), endings (`-less`), and pieces that stand anywhere in
   * a word or in a text without blanks (`-없-`). Function words begin and end with nothing: `un-` is not in "und".
   */
  negations: {
    /** Deny what a sentence says, and are found by nothing but a negation: "not", "never", `-n't`. */
    verbal: string;
    /** Deny less than the sentence, or are found by chance too: "no", "without", `un-`, `-less`. */
    other: string;
    /** What a good translation says instead of a negation: "only", "unless", "avoid", "fail", "different". */
    akin: string;
    /** Turns of phrase that hold a negation and deny nothing: `not_only`, `or_not`, `don't_forget`. */
    idioms: string;
    /** What only looks like one of the above: `under-` for `un-`. */
    lookalikes: string;
    /** Denials that warn or forbid, and hurt most when they are lost: `must_not`, "never". */
    warnings?: string;
  };
  /**
   * Numbers and the words for them, one after the other: `1 one first once 2 two second twice`. Zero to
   * twelve, the tens and the powers as far as running text spells them out, with their ordinals and
   * forms, in the notation of `negations`.
   */
  numerals: string;
  /** Does it write compounds as one word, so that nouns grow on markup ("[Netz](a.md)karte")? */
  compounds?: boolean;
  /**
   * Function words as damaged pipelines respell or misread them, with what they were: English "too"
   * for "to", "hello" for "the". Fused with the next word they are copied, not translated.
   */
  misread?: Readonly<Record<string, string>>;
}

/** Checks nothing at run time: gives a language file its types. */
export function defineLanguage(definition: LanguageDefinition): LanguageDefinition {
  return definition;
}

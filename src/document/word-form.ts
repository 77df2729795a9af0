import { ownText } from './own-text.ts';
/**
 * How a word is spelled, wherever it stands. A page says most of its words many times, and pages of a language
 * share most of theirs: what depends on the spelling alone is found once and kept here.
 */
export class WordForm {
  readonly text: string;
  /** Lower-cased `text`, with typographic apostrophes made straight and accents joined to their letters. */
  readonly lower: string;
  /** Is it an identifier by its letters alone: with a digit of ASCII, an underscore, or a capital inside? */
  readonly isIdentifier: boolean;
  readonly #notes: (Note | undefined)[] = [undefined, undefined, undefined, undefined];

  constructor(text: string) {
    this.text = text;
    this.lower = foldAnew(text);
    this.isIdentifier = holdsDigit(text) || (text !== this.lower && /\p{Ll}\p{Lu}/u.test(text));
  }

  /**
   * What `by` found of the form before, or finds now. Only the last one who asked in a slot is remembered, for
   * pages of one language mostly follow each other.
   */
  noteOf<T>(slot: Slot, by: Noter<T>): T {
    const known = this.#notes[slot];
    if (known !== undefined && known.by === by) return known.note as T;
    const note = by.noteOn(this);
    this.#notes[slot] = { by, note };
    return note;
  }
}

/** One for each kind of noter. */
export const SLOTS = { interest: 0, rivalry: 1, judge: 2, speakers: 3 } as const;
type Slot = (typeof SLOTS)[keyof typeof SLOTS];

/** Finds out something of a form that is the same wherever the form stands. */
export interface Noter<T> {
  noteOn(form: WordForm): T;
}

interface Note {
  by: Noter<unknown>;
  note: unknown;
}

/** Forms remembered before starting afresh, so that memory stays flat over any number of pages. */
const MOST_FORMS = 20_000;
/** Longer ones seldom come back: runs of a script without blanks. */
const LONGEST = 24;
const forms = new Map<string, WordForm>();

export function formOf(text: string): WordForm {
  if (text.length > LONGEST) return new WordForm(text);
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  // A slice of thirteen characters and more would hold on to the text of its page.
  const own = text.length < 13 ? text : ownText(text);
  const form = new WordForm(own);
  forms.set(own, form);
  return form;
}

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  if (!/[’\u0300-\u036F]/.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFC');
}

/** A digit of ASCII, or an underscore. */
function holdsDigit(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x30 && code <= 0x39) || code === 0x5f) return true;
  }
  return false;
}

import {
  BLANK,
  CYRILLIC,
  DIGIT,
  HALF,
  HAN,
  HANGUL,
  KANA,
  kindOf,
  LATIN,
  LETTER,
  MARK,
} from './characters.ts';
import { ownText } from './own-text.ts';
import { sentenceBreaks } from './sentences.ts';
import type { Span } from './source-text.ts';
import { formOf, type WordForm } from './word-form.ts';

/**
 * Stands in a segment's text for something that is not prose: a code span, an image, a tag, a URL,
 * a template expression. Each is one code unit long.
 */
export const ATOM = '\uFFFC';

/** Where the prose of a segment comes from. */
export type SegmentKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'image-text'
  | 'link-title'
  | 'attribute'
  | 'html'
  | 'front-matter'
  /** Text that only looks like code; in no list of a document's prose. */
  | 'code';

/** What stands at an atom, or what wraps a stretch of prose. */
export type MarkKind =
  | 'link'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'code'
  | 'image'
  | 'html'
  | 'footnote'
  | 'expression'
  | 'mask';

/** A stretch of a segment that markup covers. Atoms (code, image, html, footnote, expression, mask) cover one ATOM. */
export interface Mark {
  kind: MarkKind;
  /** First and last (exclusive) code unit in the segment's text. */
  start: number;
  end: number;
  /** The whole markup in the file, delimiters included. */
  span: Span;
  /** Of a link or image: its destination, or the label of a reference. */
  target?: string | undefined;
}

/** A word of a segment: letters, marks and digits of one script run, with inner apostrophes. */
export interface Word extends Span {
  /** As it reads: entities and escapes resolved. */
  text: string;
  /** Lower-cased `text`, with typographic apostrophes made straight and accents joined to their letters. */
  lower: string;
  /** The spelling, which words that are spelled alike share. */
  form: WordForm;
  /** Offsets in the segment's text. `start` and `end` are those in the file. */
  at: number;
  to: number;
  segment: Segment;
  /** Place among `segment.words`. */
  index: number;
}

/** One run of a segment's text that comes from one run of the file. */
export interface Piece {
  /** First code unit in the segment's text, and the length there. */
  at: number;
  length: number;
  /** The run in the file. Equal lengths mean: code unit for code unit. */
  start: number;
  end: number;
}

/** A sentence: offsets into the segment's text, blanks at the edges left out. */
export interface Sentence {
  at: number;
  to: number;
  words: readonly Word[];
}

const MARKS = String.raw`\p{M}\u200C\u200D`;
/** One for each kind of note on segments. */
export const SEGMENT_NOTES = { repeats: 0, held: 1, links: 2 } as const;
type SegmentNote = (typeof SEGMENT_NOTES)[keyof typeof SEGMENT_NOTES];

/** One script at a time, so that "helloобновлений" and "toohello를" come apart where the damage is. */
const WORD = new RegExp(
  [
    String.raw`[\p{sc=Latin}\p{Nd}_][\p{sc=Latin}\p{Nd}_${MARKS}]*(?:['’][\p{sc=Latin}\p{Nd}_][\p{sc=Latin}\p{Nd}_${MARKS}]*)*`,
    String.raw`\p{sc=Cyrillic}[\p{sc=Cyrillic}${MARKS}]*(?:['’ʼ]\p{sc=Cyrillic}[\p{sc=Cyrillic}${MARKS}]*)*`,
    String.raw`\p{sc=Han}[\p{sc=Han}${MARKS}]*`,
    String.raw`[\p{sc=Hiragana}\p{sc=Katakana}ー][\p{sc=Hiragana}\p{sc=Katakana}ー${MARKS}]*`,
    String.raw`\p{sc=Hangul}[\p{sc=Hangul}${MARKS}]*`,
    String.raw`(?:(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}])\p{L}[${MARKS}]*)+`,
  ].join('|'),
  'gu',
);
/** The scripts whose words `WORD` takes one at a time, in its order. */
const SCRIPTS = [LATIN, CYRILLIC, HAN, KANA, HANGUL] as const;
const ANY_SCRIPT = LATIN | CYRILLIC | HAN | KANA | HANGUL;
const UNDERSCORE = 0x5f;
const HAS_LETTER = /\p{L}/u;
const BEYOND_FIRST_PLANE = /[\uD800-\uDFFF]/;
const NONE: readonly number[] = [];

/**
 * The prose of one block, or of one human-readable value: what a reader reads, with a map back to the file.
 *
 * `text` has entities and escapes resolved, block prefixes and soft-break indents dropped, and an
 * ATOM for each thing that is not prose.
 */
export class Segment {
  readonly kind: SegmentKind;
  readonly text: string;
  /** The block in the file. */
  readonly span: Span;
  /** In the order in which they begin. */
  readonly marks: readonly Mark[];
  /** Of a front-matter value or an attribute: its key. Of a heading: unset. */
  readonly key: string | undefined;
  /** Of a heading: 1 to 6. */
  readonly depth: number | undefined;
  readonly #pieces: readonly Piece[];
  #lower: string | undefined;
  #words: Word[] | undefined;
  /** Marks of more than one character. */
  #wide: Mark[] | undefined;
  #sentences: Sentence[] | undefined;
  readonly #notes: unknown[] = [undefined, undefined, undefined];

  constructor(init: {
    kind: SegmentKind;
    text: string;
    span: Span;
    pieces: readonly Piece[];
    marks?: readonly Mark[];
    key?: string | undefined;
    depth?: number | undefined;
  }) {
    this.kind = init.kind;
    this.text = ownText(init.text);
    this.span = init.span;
    this.marks = init.marks ?? [];
    this.key = init.key;
    this.depth = init.depth;
    this.#pieces = init.pieces;
  }

  /** What was found of the segment before, or is found now: a weak map of segments would make work for who collects garbage. */
  noteOf<T extends object>(slot: SegmentNote, find: (segment: Segment) => T): T {
    this.#notes[slot] ??= find(this);
    return this.#notes[slot] as T;
  }

  /** The place in the file of `text.slice(at, to)`. Throws a RangeError outside the text. */
  spanOf(at: number, to: number): Span {
    if (at < 0 || to < at || to > this.text.length) {
      throw new RangeError(`${at}..${to} is outside the segment (0..${this.text.length})`);
    }
    if (at === to) {
      const point = at < this.text.length ? this.#edge(at, 'start') : this.#edge(at - 1, 'end');
      return { start: point, end: point };
    }
    return { start: this.#edge(at, 'start'), end: this.#edge(to - 1, 'end') };
  }

  /** The stretch `at..to` as a segment of its own, with the markup that lies in it. */
  part(at: number, to: number): Segment {
    if (at === 0 && to === this.text.length) return this;
    const pieces = this.#pieces.flatMap((piece): Piece[] => {
      const from = Math.max(piece.at, at);
      const until = Math.min(piece.at + piece.length, to);
      if (from >= until) return [];
      const isWhole = piece.length !== piece.end - piece.start;
      const start = isWhole ? piece.start : piece.start + (from - piece.at);
      const end = isWhole ? piece.end : start + (until - from);
      return [{ at: from - at, length: until - from, start, end }];
    });
    const marks = this.marks
      .filter((mark) => mark.start >= at && mark.end <= to)
      .map((mark) => ({ ...mark, start: mark.start - at, end: mark.end - at }));
    const { kind, key, depth } = this;
    return new Segment({
      kind,
      key,
      depth,
      text: this.text.slice(at, to),
      span: this.spanOf(at, to),
      pieces,
      marks,
    });
  }

  /** `text` in lower case; some letters become several. */
  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  /** Words in reading order. Markup parts words: "te**st**" holds two that touch. */
  get words(): readonly Word[] {
    this.#words ??= this.#findWords();
    return this.#words;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#findSentences();
    return this.#sentences;
  }

  /** The marks of a kind (or of any) that cover the whole of `at..to`. */
  marksAround(at: number, to: number): Mark[] {
    // What stands for code and images is one character long, and there are thousands.
    if (to - at > 1) this.#wide ??= this.marks.filter(({ start, end }) => end - start > 1);
    const around: Mark[] = [];
    for (const mark of to - at > 1 ? this.#wide! : this.marks) {
      if (mark.start > at) break;
      if (mark.end >= to && mark.end > mark.start) around.push(mark);
    }
    return around;
  }

  /** The marks that begin right at an offset. */
  marksStartingAt(offset: number): Mark[] {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.marks[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.marks[end]?.start === offset) end++;
    return this.marks.slice(low, end);
  }

  #findWords(): Word[] {
    const words: Word[] = [];
    const add = (from: number, until: number) => {
      // An apostrophe where markup parts a word belongs to neither half.
      let at = from;
      let to = until;
      while (at < to && isApostrophe(this.text.charCodeAt(at))) at++;
      while (to > at && isApostrophe(this.text.charCodeAt(to - 1))) to--;
      if (!hasLetter(this.text, at, to)) return;
      const form = formOf(this.text.slice(at, to));
      const { text, lower } = form;
      const start = this.#edge(at, 'start');
      const end = this.#edge(to - 1, 'end');
      words.push({ text, lower, form, at, to, start, end, segment: this, index: words.length });
    };
    const seams = this.#seams();
    let next = 0;
    eachWord(this.text, (index, end) => {
      let at = index;
      while (next < seams.length && seams[next]! <= at) next++;
      for (; next < seams.length && seams[next]! < end; next++) {
        add(at, seams[next]!);
        at = seams[next]!;
      }
      add(at, end);
    });
    return words;
  }

  /** Where neighbours in the text are not neighbours in the file. */
  #seams(): readonly number[] {
    const pieces = this.#pieces;
    if (pieces.length < 2) return NONE;
    const seams: number[] = [];
    for (let index = 1; index < pieces.length; index++)
      if (pieces[index - 1]!.end !== pieces[index]!.start) seams.push(pieces[index]!.at);
    return seams;
  }

  #findSentences(): Sentence[] {
    const { text, words } = this;
    const sentences: Sentence[] = [];
    let from = 0;
    let first = 0;
    for (const until of this.#sentenceEnds()) {
      let at = from;
      let to = until;
      while (at < until && isBlank(text, at)) at++;
      while (to > at && isBlank(text, to - 1)) to--;
      from = until;
      if (to <= at) continue;
      let last = first;
      while (last < words.length && words[last]!.at < to) last++;
      const isAll = first === 0 && last === words.length;
      sentences.push({ at, to, words: isAll ? words : words.slice(first, last) });
      first = last;
    }
    return sentences;
  }

  /** Where sentences end, and labels in bold that have a line of their own. */
  #sentenceEnds(): number[] {
    const ends = sentenceBreaks(this.text);
    const breaks = ends.length;
    for (const { kind, start, end } of this.marks) {
      const isLabel = kind === 'strong' && !this.text.slice(0, start).trim();
      if (isLabel && /^[ \t]*(?:[:：][ \t]*)?\n/.test(this.text.slice(end, end + 9))) ends.push(end + 1);
    }
    if (ends.length > breaks) ends.sort((a, b) => a - b);
    ends.push(this.text.length);
    return ends;
  }

  #edge(index: number, edge: 'start' | 'end'): number {
    const piece = this.#pieceAt(index);
    if (!piece) return edge === 'start' ? this.span.start : this.span.end;
    if (piece.length !== piece.end - piece.start) return edge === 'start' ? piece.start : piece.end;
    return piece.start + (index - piece.at) + (edge === 'start' ? 0 : 1);
  }

  #pieceAt(index: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.at <= index) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

function isBlank(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & BLANK) !== 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

/** Tells of each match of `WORD`: from where, and up to where. */
function eachWord(text: string, tell: (at: number, to: number) => void): void {
  // What half a character belongs to, only the pattern knows.
  if (BEYOND_FIRST_PLANE.test(text)) {
    for (const { index, 0: match } of text.matchAll(WORD)) tell(index, index + match.length);
    return;
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const to = isWordly(kind, code) ? endOfWord(text, at, kind) : at;
    if (to > at) tell(at, to);
    at = Math.max(to, at + 1);
  }
}

function isWordly(kind: number, code: number): boolean {
  return (kind & (ANY_SCRIPT | LETTER | DIGIT)) !== 0 || code === UNDERSCORE;
}

/** Where the word that begins at `from` ends, which is of one script. */
function endOfWord(text: string, from: number, first: number): number {
  const script = scriptOf(first, text.charCodeAt(from));
  const inside = script === LATIN ? LATIN | DIGIT | MARK : script | MARK;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind & inside || belongs(kind, code, script) || code === 0x200c || code === 0x200d) continue;
    const joins =
      (script === LATIN || script === CYRILLIC) &&
      isApostrophe(code) &&
      (code !== 0x2bc || script === CYRILLIC);
    const after = text.charCodeAt(at + 1);
    if (!joins || at + 1 >= text.length || !belongs(kindOf(after), after, script)) break;
    at++;
  }
  return at;
}

/** The script whose words a character begins, 0 for those that are not told apart. */
function scriptOf(kind: number, code: number): number {
  for (const script of SCRIPTS) if (kind & script) return script;
  return isLatin(kind, code) ? LATIN : 0;
}

function belongs(kind: number, code: number, script: number): boolean {
  if (script === LATIN) return isLatin(kind, code);
  if (script === 0) return (kind & LETTER) !== 0 && (kind & ANY_SCRIPT) === 0;
  return (kind & script) !== 0;
}

/** Digits and underscores go with Latin letters. */
function isLatin(kind: number, code: number): boolean {
  return (kind & (LATIN | DIGIT)) !== 0 || code === UNDERSCORE;
}

function hasLetter(text: string, at: number, to: number): boolean {
  for (let index = at; index < to; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind & LETTER) return true;
    if (kind & HALF) return HAS_LETTER.test(text.slice(index, to));
  }
  return false;
}

/** Is it written with small letters of ASCII alone, as most words are? */
export function isSmall(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

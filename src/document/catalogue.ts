import type { Piece } from './segment.ts';
import type { SourceText, Span } from './source-text.ts';

/**
 * Writes text as the file has it at a place: with its escapes.
 *
 * @param at the stretch of the file that the text replaces
 * @returns undefined where the text cannot be written there
 */
export type Encode = (text: string, at: Span) => string | undefined;

/**
 * Why there is nothing to judge where a translation should be: its text is empty, it has none yet, it is marked as
 * unsure (fuzzy), or its state says that it is no translation yet.
 */
export type GapReason = 'empty' | 'untranslated' | 'fuzzy' | 'state';

/** A message of ICU MessageFormat that holds an argument with a type, or one that does not parse. */
export type IcuVerdict = { is: 'typed' } | { is: 'broken'; reason: string };

/** One translatable text of a catalogue, or its translation. */
export interface Message {
  /** What a message and its translation have in common: a key, or a number. */
  id: string;
  /** What to compare it with where the source has no message of that id: another plural form. */
  otherId?: string | undefined;
  /** Where it stands in the text of its document. */
  span: Span;
  /** Where its entry stands in the file, comments and all. */
  entry: Span;
  /** Where each run of it stands in the file; `at` counts from the start of the message. */
  pieces: readonly Piece[];
  encode: Encode;
  /** Is it written in reStructuredText? */
  isRst?: boolean;
  /** Undefined where it says nothing of ICU MessageFormat. */
  icu?: IcuVerdict | undefined;
  /** Of a message that has no translation: why, and what to point at in the file. Its text is empty. */
  gap?: { reason: GapReason; at: Span } | undefined;
}

/**
 * The messages of a catalogue (gettext, XLIFF, JSON, …) and where they stand in its file.
 *
 * Rules read a catalogue as a document whose text is that of its messages, decoded, one below the other.
 * What they find there is said of the file by these maps.
 */
export class Catalogue {
  readonly file: SourceText;
  /** In the order of the document. */
  readonly messages: readonly Message[];
  /** Comments of the file that may hold directives. */
  readonly comments: readonly Span[];

  constructor(file: SourceText, messages: readonly Message[], comments: readonly Span[]) {
    this.file = file;
    this.messages = messages;
    this.comments = comments;
  }

  /** The last message that begins at an offset of the document or before it. */
  messageAt(offset: number): Message | undefined {
    let low = 0;
    let high = this.messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.messages[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.messages[low - 1];
  }

  /**
   * The place in the file of a stretch of the document. What is written with an escape is covered whole, and
   * what goes on into the next message ends with its own.
   */
  spanInFile({ start, end }: Span): Span {
    const message = this.messageAt(start);
    if (message?.gap) return message.gap.at;
    if (!message || message.pieces.length === 0) return { start: 0, end: 0 };
    const { span, pieces } = message;
    const from = Math.min(start, span.end) - span.start;
    const until = Math.min(end, span.end) - span.start;
    if (from === until) {
      const point = from < span.end - span.start ? startOf(pieces, from) : endOf(pieces, from - 1);
      return { start: point, end: point };
    }
    return { start: startOf(pieces, from), end: endOf(pieces, until - 1) };
  }

  /** An edit of the document as an edit of the file; undefined when it cannot be made there. */
  editInFile<T extends Span & { text: string }>(edit: T): T | undefined {
    const message = this.messageAt(edit.start);
    if (!message || message.gap || edit.end > message.span.end) return undefined;
    const { span, pieces } = message;
    const isWhole = edit.start === span.start && edit.end === span.end;
    // An empty translation is none.
    if (isWhole && edit.text.trim() === '') return undefined;
    if (cutsPiece(pieces, edit.start - span.start) || cutsPiece(pieces, edit.end - span.start))
      return undefined;
    const place = this.spanInFile(edit);
    if (this.#cutsCharacter(place.start) || this.#cutsCharacter(place.end)) return undefined;
    const text = message.encode(edit.text, place);
    return text === undefined ? undefined : { ...edit, ...place, text };
  }

  /** Does an offset of the file lie between the halves of a character beyond the first 65,536? */
  #cutsCharacter(offset: number): boolean {
    return /^[\uDC00-\uDFFF]/.test(this.file.text.slice(offset, offset + 1));
  }
}

function pieceAt(pieces: readonly Piece[], index: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

function isVerbatim({ length, start, end }: Piece): boolean {
  return length === end - start;
}

function startOf(pieces: readonly Piece[], index: number): number {
  const piece = pieceAt(pieces, index);
  return isVerbatim(piece) ? piece.start + (index - piece.at) : piece.start;
}

function endOf(pieces: readonly Piece[], index: number): number {
  const piece = pieceAt(pieces, index);
  return isVerbatim(piece) ? piece.start + (index - piece.at) + 1 : piece.end;
}

/** Does an offset lie inside of what one escape stands for? */
function cutsPiece(pieces: readonly Piece[], index: number): boolean {
  const piece = pieceAt(pieces, index);
  return !isVerbatim(piece) && index > piece.at && index < piece.at + piece.length;
}

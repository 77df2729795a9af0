import { firstMaskAfter, type Mask } from './masks.ts';
import { ATOM, type Mark, type MarkKind, type Piece, Segment, type SegmentKind } from './segment.ts';
import type { Span } from './source-text.ts';
import type { MappedText } from './text-map.ts';

/** Collects the text of one segment piece by piece, in reading order. */
export class SegmentBuilder {
  text = '';
  readonly #masks: readonly Mask[];
  readonly #pieces: Piece[] = [];
  readonly #marks: Mark[] = [];
  #lastMask: Mask | undefined;
  /** Is the line that is being read the title of a directive? */
  #isTitle = false;

  constructor(masks: readonly Mask[]) {
    this.#masks = masks;
  }

  /** Adds text, leaving out what is masked. */
  add({ text, pieces }: MappedText): void {
    for (const piece of pieces) this.#addPiece(text.slice(piece.at, piece.at + piece.length), piece);
  }

  /** Ends a line, for markup that does. */
  breakLine(span: Span): void {
    this.#push('\n', span.start, span.end);
  }

  atom(kind: MarkKind, span: Span, target?: string): void {
    const start = this.text.length;
    this.#push(ATOM, span.start, span.end);
    this.mark(kind, start, span, target);
  }

  /** Marks what was added since `start`. */
  mark(kind: MarkKind, start: number, span: Span, target?: string): Mark {
    const mark: Mark = { kind, start, end: this.text.length, span, target };
    this.#marks.push(mark);
    return mark;
  }

  /** Is the whole of a span masked? */
  hides({ start, end }: Span): boolean {
    const mask = this.#masks[firstMaskAfter(this.#masks, start)];
    return mask !== undefined && mask.start <= start && end <= mask.end;
  }

  build(init: {
    kind: SegmentKind;
    span: Span;
    key?: string | undefined;
    depth?: number | undefined;
  }): Segment {
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    // Put down key by key: of an object that is made with a spread, V8 makes each a kind of its own.
    const { kind, span, key, depth } = init;
    return new Segment({ kind, span, key, depth, text: this.text, pieces: this.#pieces, marks });
  }

  #addPiece(text: string, { start, end, length }: Piece): void {
    const isPlain = length === end - start;
    let from = start;
    const take = (until: number) => {
      if (until <= from) return;
      if (isPlain) this.#push(text.slice(from - start, until - start), from, until);
      else if (from === start && until === end) this.#push(text, start, end);
    };
    for (let index = firstMaskAfter(this.#masks, start); index < this.#masks.length; index++) {
      const mask = this.#masks[index]!;
      if (mask.start >= end) break;
      take(mask.start);
      if (this.#lastMask !== mask) {
        this.atom('mask', { start: mask.start, end: mask.end });
        this.#isTitle = mask.isDirective;
      }
      this.#lastMask = mask;
      from = Math.min(mask.end, end);
    }
    take(end);
  }

  #push(text: string, start: number, end: number): void {
    const ending = this.#isTitle ? text.indexOf('\n') : -1;
    if (ending !== -1) {
      // What a directive holds is not the rest of its title: an empty line stands between.
      this.#isTitle = false;
      const until = text.length === 1 ? end : start + ending + 1;
      if (ending > 0) this.#push(text.slice(0, ending), start, start + ending);
      this.#push('\n\n', start + ending, until);
      if (until < end) this.#push(text.slice(ending + 1), until, end);
      return;
    }
    this.#pieces.push({ at: this.text.length, length: text.length, start, end });
    this.text += text;
  }
}

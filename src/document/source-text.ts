/** A place in a file: 1-based line, 1-based column in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of the file: offsets are 0-based UTF-16 code units into the text without its BOM; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

const BOM = '\uFEFF';

/** The text of one file without its byte order mark, and the way from offsets to lines and columns. */
export class SourceText {
  readonly text: string;
  readonly hasBom: boolean;
  readonly #lineStarts: number[] = [0];

  constructor(raw: string) {
    this.hasBom = raw.startsWith(BOM);
    this.text = this.hasBom ? raw.slice(1) : raw;
    for (const { index, 0: ending } of this.text.matchAll(/\r\n|\n|\r/g)) {
      this.#lineStarts.push(index + ending.length);
    }
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Throws a RangeError for an offset outside the text. */
  position(offset: number): Position {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) {
      throw new RangeError(`offset ${offset} is outside the text (0 to ${this.text.length})`);
    }
    const line = this.#lineIndex(offset);
    return { line: line + 1, column: offset - this.#lineStarts[line]! + 1 };
  }

  /** The offset of a position; the column is held within its line. Throws a RangeError for a line that is not there. */
  offset({ line, column }: Position): number {
    const start = this.#lineStarts[line - 1];
    if (start === undefined)
      throw new RangeError(`line ${line} is outside the text (1 to ${this.lineCount})`);
    return Math.min(start + column - 1, this.lineSpan(line).end);
  }

  /** The span of a 1-based line without its line ending. */
  lineSpan(line: number): Span {
    const start = this.#lineStarts[line - 1];
    if (start === undefined)
      throw new RangeError(`line ${line} is outside the text (1 to ${this.lineCount})`);
    let end = this.#lineStarts[line] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  #lineIndex(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

import type { SourceText, Span } from '../document/source-text.ts';

/** What the character of a position counts: code units of UTF-16, bytes of UTF-8, or code points. */
export const POSITION_ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const;
export type PositionEncoding = (typeof POSITION_ENCODINGS)[number];

/** 0-based, as the protocol has it. */
export interface EditorPosition {
  line: number;
  character: number;
}

export interface EditorRange {
  start: EditorPosition;
  end: EditorPosition;
}

/** The way between offsets in a text and the positions of an editor. */
export class EditorPositions {
  readonly #source: SourceText;
  readonly #encoding: PositionEncoding;
  readonly #bomWidth: number;

  /** @param countsBom does the editor take the byte order mark of the text for its first character? */
  constructor(source: SourceText, encoding: PositionEncoding, countsBom = false) {
    this.#source = source;
    this.#encoding = encoding;
    this.#bomWidth = countsBom && source.hasBom ? width('\uFEFF', encoding) : 0;
  }

  position(offset: number): EditorPosition {
    const { line, column } = this.#source.position(offset);
    const before = this.#source.text.slice(offset - column + 1, offset);
    const shift = line === 1 ? this.#bomWidth : 0;
    return { line: line - 1, character: width(before, this.#encoding) + shift };
  }

  /** What lies behind the end of a line, or of the text, is taken for that end, as the protocol asks. */
  offset({ line, character }: EditorPosition): number {
    const { text, lineCount } = this.#source;
    if (line < 0) return 0;
    if (line >= lineCount) return text.length;
    const { start, end } = this.#source.lineSpan(line + 1);
    const wanted = character - (line === 0 ? this.#bomWidth : 0);
    if (this.#encoding === 'utf-16') return Math.min(start + Math.max(wanted, 0), end);
    let offset = start;
    let passed = 0;
    while (offset < end && passed < wanted) {
      const char = String.fromCodePoint(text.codePointAt(offset)!);
      passed += width(char, this.#encoding);
      offset += char.length;
    }
    return offset;
  }

  range({ start, end }: Span): EditorRange {
    return { start: this.position(start), end: this.position(end) };
  }

  span({ start, end }: EditorRange): Span {
    const from = this.offset(start);
    return { start: from, end: Math.max(from, this.offset(end)) };
  }
}

function width(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text);
  return encoding === 'utf-32' ? [...text].length : text.length;
}

/** The first encoding of the editor's list, best first, that is known here. */
export function chooseEncoding(offered: readonly string[] = []): PositionEncoding {
  const known = offered.find((each) => POSITION_ENCODINGS.includes(each as PositionEncoding));
  return (known as PositionEncoding | undefined) ?? 'utf-16';
}

import { ownText } from './own-text.ts';
import { type Position, SourceText, type Span } from './source-text.ts';

const BOM = '\uFEFF';

/** Lines that follow each other. */
interface Stretch {
  /** Of the first, 1-based. */
  line: number;
  lineCount: number;
  /** Its offset in the file. */
  start: number;
  lines: SourceText;
}

/** A file of which only the lines of some places are at hand: what a report says of a page takes little of it. */
export class Excerpt extends SourceText {
  /** Sorted; they may overlap. */
  readonly #stretches: readonly Stretch[];
  readonly #lineCount: number;

  private constructor(hasBom: boolean, lineCount: number, stretches: readonly Stretch[]) {
    super(hasBom ? BOM : '');
    this.#lineCount = lineCount;
    this.#stretches = stretches;
    Object.defineProperty(this, 'text', {
      get() {
        throw new TypeError('only some lines of the file are at hand');
      },
    });
  }

  /** @param places in any order; every other place is outside what is kept */
  static of(whole: SourceText, places: Iterable<Span>): Excerpt {
    return new Excerpt(whole.hasBom, whole.lineCount, stretchesOf(whole, places));
  }

  /** What both have of one file. */
  static join(one: SourceText, other: SourceText): SourceText {
    if (!(one instanceof Excerpt)) return one;
    if (!(other instanceof Excerpt)) return other;
    const all = [...one.#stretches, ...other.#stretches].sort((a, b) => a.start - b.start);
    return new Excerpt(one.hasBom, one.lineCount, all);
  }

  override get lineCount(): number {
    return this.#lineCount;
  }

  override position(offset: number): Position {
    const { line, start, lines } = this.#holding({ start: offset, end: offset });
    const within = lines.position(offset - start);
    return { line: within.line + line - 1, column: within.column };
  }

  override offset({ line, column }: Position): number {
    const stretch = this.#withLine(line);
    return stretch.lines.offset({ line: line - stretch.line + 1, column }) + stretch.start;
  }

  override lineSpan(line: number): Span {
    const stretch = this.#withLine(line);
    return shifted(stretch.lines.lineSpan(line - stretch.line + 1), stretch.start);
  }

  override slice(span: Span): string {
    const { start, lines } = this.#holding(span);
    return lines.slice(shifted(span, -start));
  }

  #holding({ start, end }: Span): Stretch {
    const holds = (each: Stretch) => each.start <= start && end <= each.start + each.lines.text.length;
    return this.#stretches.findLast(holds) ?? refuse(`${start}..${end}`);
  }

  #withLine(line: number): Stretch {
    const holds = (each: Stretch) => each.line <= line && line < each.line + each.lineCount;
    return this.#stretches.findLast(holds) ?? refuse(`line ${line}`);
  }
}

function refuse(place: string): never {
  throw new RangeError(`${place} is outside the lines that are at hand`);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function stretchesOf(whole: SourceText, places: Iterable<Span>): Stretch[] {
  const ranges = Array.from(places, ({ start, end }) => ({
    first: whole.position(start).line,
    last: whole.position(end).line,
  }));
  ranges.sort((a, b) => a.first - b.first);
  const joined: typeof ranges = [];
  for (const { first, last } of ranges) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined.map(({ first, last }) => {
    const { start } = whole.lineSpan(first);
    const end = last < whole.lineCount ? whole.lineSpan(last + 1).start : whole.text.length;
    // A mark at the start of a stretch is no byte order mark of the file.
    const lines = new SourceText(BOM + ownText(whole.text.slice(start, end)));
    return { line: first, lineCount: last - first + 1, start, lines };
  });
}

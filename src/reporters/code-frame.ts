import type { SourceText, Span } from '../document/source-text.ts';
import { type Cell, cellsOf, widthOf } from './cells.ts';

/** A stretch of the file to point at. */
export interface Pointer extends Span {
  /** What to draw under each column of it. */
  mark: string;
  /** What to say behind the marks. */
  label?: string;
}

/** One line of a frame. The gutter (line number or nothing) and the rest are apart so that each can be coloured. */
export interface FrameLine {
  /** 1-based line number; undefined below a line and where lines are left out. */
  number: number | undefined;
  kind: 'code' | 'marks' | 'gap';
  text: string;
  /** Of marks: the pointer they belong to. */
  pointer?: Pointer;
}

/** Of a stretch over several lines, this many are shown from its start; then its last. */
const HEAD_LINES = 2;
const ELLIPSIS = '…';
/** Columns of a cut line to show before the stretch, for the reader to find the place again. */
const LEAST_LEAD = 8;

/**
 * The lines that the pointers point into, in reading order, with marks below.
 *
 * @param width columns for the code, without the gutter
 */
export function codeFrame(source: SourceText, pointers: readonly Pointer[], width: number): FrameLine[] {
  const rows = pointers.flatMap((pointer) => rowsOf(source, pointer));
  rows.sort((a, b) => a.line - b.line || a.start - b.start);
  const frame: FrameLine[] = [];
  let last: { line: number; window: Cell[] } | undefined;
  for (const row of rows) {
    if (last?.line !== row.line || !holds(last.window, row)) {
      if (last && row.line > last.line + 1) frame.push({ number: undefined, kind: 'gap', text: '' });
      const cells = cellsOf(source.slice(source.lineSpan(row.line)));
      last = { line: row.line, window: cutAround(cells, row, width) };
      const text = last.window
        .map((cell) => cell.text)
        .join('')
        .trimEnd();
      frame.push({ number: row.line, kind: 'code', text });
    }
    frame.push({
      number: undefined,
      kind: 'marks',
      text: marksUnder(last.window, row),
      pointer: row.pointer,
    });
  }
  return frame;
}

/** The part of a pointer on one line; offsets count from the start of the line. */
interface Row extends Span {
  line: number;
  pointer: Pointer;
  isLast: boolean;
}

function rowsOf(source: SourceText, pointer: Pointer): Row[] {
  const first = source.position(pointer.start).line;
  const last = source.position(Math.max(pointer.start, pointer.end - 1)).line;
  const lines: number[] = [];
  for (let line = first; line <= last; line++) {
    if (line < first + HEAD_LINES || line === last) lines.push(line);
  }
  return lines.map((line) => {
    const span = source.lineSpan(line);
    const start = Math.min(Math.max(pointer.start, span.start), span.end);
    const end = Math.min(pointer.end, span.end);
    return {
      line,
      pointer,
      start: start - span.start,
      end: Math.max(start, end) - span.start,
      isLast: line === last,
    };
  });
}

/** Are both ends of the row in the window, so that its marks can stand under it? */
function holds(window: readonly Cell[], { start, end }: Row): boolean {
  const shown = window.filter((cell) => cell.end > cell.start);
  return shown.length > 0 && shown[0]!.start <= start && shown.at(-1)!.end >= end;
}

/** As many cells as fit, the row in the middle or, when it is wider than that, near the left; an ellipsis where some are cut. */
function cutAround(cells: readonly Cell[], row: Row, width: number): Cell[] {
  if (widthOf(cells) <= width) return [...cells];
  const room = width - 2 * ELLIPSIS.length;
  const at = cells.findIndex((cell) => cell.end > row.start);
  const lead = Math.max(LEAST_LEAD, Math.floor((room - widthOf(cellsUnder(cells, row))) / 2));
  let from = at < 0 ? cells.length : at;
  let to = from;
  let used = 0;
  const takeBefore = (most: number) => {
    while (from > 0 && used + cells[from - 1]!.width <= most) used += cells[--from]!.width;
  };
  takeBefore(Math.min(lead, room));
  while (to < cells.length && used + cells[to]!.width <= room) used += cells[to++]!.width;
  // Near the end of the line room is left over for more of what comes before.
  takeBefore(room);
  const window = cells.slice(from, to);
  if (to < cells.length) window.push(ellipsisAt(cells[to]!.start));
  if (from > 0) window.unshift(ellipsisAt(cells[from - 1]!.end));
  return window;
}

function ellipsisAt(offset: number): Cell {
  return { text: ELLIPSIS, width: 1, start: offset, end: offset };
}

function cellsUnder(cells: readonly Cell[], { start, end }: Span): Cell[] {
  return cells.filter((cell) => cell.end > start && cell.start < end);
}

function marksUnder(window: readonly Cell[], { start, end, pointer, isLast }: Row): string {
  const before = window.filter((cell) => cell.end <= start);
  // An empty stretch, or a lone combining mark, has no width: it gets one mark, under what follows.
  const width = Math.max(1, widthOf(cellsUnder(window, { start, end })));
  const marks = ' '.repeat(widthOf(before)) + pointer.mark.repeat(width);
  return pointer.label && isLast ? `${marks} ${pointer.label}` : marks;
}

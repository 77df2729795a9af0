import stringWidth from 'string-width';
import type { Span } from '../document/source-text.ts';
import { codePointName, isLogCommand, visible } from './visible.ts';

const TAB_WIDTH = 4;
const PLAIN = /^[ -~]*$/;
/** What takes no room although it is a character of its own: a reader must see where it hides. */
const HIDDEN = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One character as a reader counts them, on a terminal. `start` and `end` are offsets in the line. */
export interface Cell extends Span {
  /** What to print: blanks for a tab, `<U+001B>` for what must not be printed. */
  text: string;
  /** Terminal columns it takes; 0 for a lone combining mark. */
  width: number;
}

/** Splits a line of text into what a terminal shows. */
export function cellsOf(line: string): Cell[] {
  if (PLAIN.test(line) && !line.includes('##'))
    return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  let column = 0;
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    // Most characters are plain, and measuring is slow.
    const isPlain = segment.length === 1 && PLAIN.test(segment) && !isLogCommand(line, index);
    const text = isPlain
      ? segment
      : isLogCommand(line, index)
        ? codePointName(segment)
        : shown(segment, column);
    const width = isPlain ? 1 : text === segment ? stringWidth(text) : text.length;
    column += width;
    return { text, width, start: index, end: index + segment.length };
  });
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function shown(segment: string, column: number): string {
  if (segment === '\t') return ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH));
  if (HIDDEN.test(segment)) return codePointName(segment);
  return visible(segment);
}

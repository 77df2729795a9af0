import { SourceText, type Span } from '../document/source-text.ts';
import type { RuleExample } from '../engine/rule.ts';
import { cellsOf, widthOf } from '../reporters/cells.ts';

const PLACE = /^(\d+):(\d+)-(\d+):(\d+)$/;

const SIDE = /^source /;

/** The source page of an example, with carets below what is found in it; none when the example has none. */
export function markedSourceLines({ source, finds }: Pick<RuleExample, 'source' | 'finds'>): string[] {
  const inSource = finds.filter((place) => SIDE.test(place)).map((place) => place.replace(SIDE, ''));
  return source === undefined ? [] : markedLines({ text: source, finds: inSource });
}

/** The source page of an example as it is by now; none when it did not change. */
export function currentSourceLines({ sourceNow }: Pick<RuleExample, 'sourceNow'>): string[] {
  return sourceNow === undefined ? [] : markedLines({ text: sourceNow, finds: [] });
}

/** What an example is besides its page: the path and the lines of each other page. */
export function otherPages({ others = {} }: Pick<RuleExample, 'others'>): [path: string, lines: string[]][] {
  return Object.entries(others).map(([path, text]) => [path, markedLines({ text, finds: [] })]);
}

/** The lines of an example as a terminal can show them, with carets below what the rule finds. */
export function markedLines({ text, finds }: Pick<RuleExample, 'text' | 'finds'>): string[] {
  const source = new SourceText(text.trimEnd());
  const spans = finds.filter((place) => !SIDE.test(place)).map((place) => spanOf(source, place));
  const lines: string[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const { start, end } = source.lineSpan(line);
    const cells = cellsOf(source.text.slice(start, end));
    lines.push(cells.map((cell) => cell.text).join(''));
    const found = spans.filter((span) => span.start <= end && span.end > start);
    if (found.length > 0) lines.push(marks(cells, found, start));
  }
  return lines;
}

function spanOf(source: SourceText, place: string): Span {
  const numbers = PLACE.exec(place)?.slice(1).map(Number);
  if (!numbers) throw new TypeError(`"${place}" is not a place: write line:column-line:column`);
  const [line, column, endLine, endColumn] = numbers as [number, number, number, number];
  return { start: source.offset({ line, column }), end: source.offset({ line: endLine, column: endColumn }) };
}

function marks(cells: ReturnType<typeof cellsOf>, spans: readonly Span[], lineStart: number): string {
  const marked = cells.map((cell) => {
    const isFound = spans.some(
      ({ start, end }) => cell.start + lineStart < end && cell.end + lineStart > start,
    );
    return (isFound ? '^' : ' ').repeat(widthOf([cell]));
  });
  return marked.join('').trimEnd();
}

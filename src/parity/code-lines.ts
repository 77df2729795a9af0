import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { withoutComments } from './code-comments.ts';

export interface CodeLine {
  /** Without its comment and the blanks around. */
  text: string;
  span: Span;
}

/**
 * The lines of a block that hold code.
 *
 * @param language what its comments look like; undefined to keep them
 */
export function codeLines({ span }: { span: Span }, document: Document, language?: string): CodeLine[] {
  const { source } = document;
  const first = source.position(span.start).line;
  const last = source.position(span.end).line;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => source.lineSpan(first + index));
  const isFence = (line: Span) => /^[\s>]*(?:`{3}|~{3}|\{%|\{\{)/.test(source.slice(line));
  const inner = lines.slice(
    isFence(lines[0]!) ? 1 : 0,
    lines.length > 1 && isFence(lines.at(-1)!) ? -1 : undefined,
  );
  const text = inner.map((line) => source.slice(line)).join('\n');
  return (language === undefined ? text : withoutComments(text, language))
    .split('\n')
    .flatMap((line, index): CodeLine[] => {
      const text = line.replace(/^[\s>]+/, '').trimEnd();
      const whole = inner[index];
      if (text === '' || !whole) return [];
      const at = source.slice(whole).indexOf(text);
      const start = whole.start + Math.max(0, at);
      return [{ text, span: { start, end: at === -1 ? whole.end : start + text.length } }];
    });
}

/** A line of the source, and what stands for it. */
export interface Changed {
  lost: CodeLine;
  instead: CodeLine;
}

/** Lines of the source and what stands for them, where both have as many; undefined when lines were added or lost. */
export function changedLines(
  source: readonly CodeLine[],
  target: readonly CodeLine[],
): Changed[] | undefined {
  const fold = ({ text }: CodeLine) => text.replace(/\s+/g, ' ');
  let from = 0;
  while (from < Math.min(source.length, target.length) && fold(source[from]!) === fold(target[from]!)) from++;
  let [i, j] = [source.length, target.length];
  while (i > from && j > from && fold(source[i - 1]!) === fold(target[j - 1]!)) {
    i--;
    j--;
  }
  if (i - from !== j - from) return undefined;
  return source.slice(from, i).flatMap((lost, index) => {
    const instead = target[from + index]!;
    return fold(lost) === fold(instead) ? [] : [{ lost, instead }];
  });
}

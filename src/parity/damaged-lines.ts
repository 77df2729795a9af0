import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { type Changed, changedLines, codeLines } from './code-lines.ts';
import { isRemarkBroken, judgeLine, type LineChange, type NameUse } from './line-changes.ts';

/** A line of code that was damaged, or of which only the comment was: `remark`. */
export interface DamagedLine extends Changed {
  change: Exclude<LineChange, 'text'> | 'remark';
}

/** A block of code in its document. */
export interface CodePlace {
  document: Document;
  span: Span;
}

/** Who changes more lines than this wrote another example. */
const MOST_LINES = 3;

/** The damaged lines of a block, those of code first. */
export function damagedLines(
  source: CodePlace,
  target: CodePlace,
  language: string,
  names: NameUse,
): DamagedLine[] {
  const [before, after] = [source, target].map(({ document, span }) => document.source.slice(span));
  if (before === after) return [];
  const linesOf = ({ document, span }: CodePlace, comments?: string) =>
    codeLines({ span }, document, comments);
  const changed = changedLines(linesOf(source, language), linesOf(target, language)) ?? [];
  const isOther = changed.length > MOST_LINES;
  const code = changed.flatMap((each): DamagedLine[] => {
    const change = judgeLine(each.lost.text, each.instead.text, language, names);
    return change === 'text' || (isOther && change !== 'name') ? [] : [{ ...each, change }];
  });
  const lineOf = ({ instead }: Changed) => target.document.source.position(instead.span.start).line;
  const known = new Set(changed.map(lineOf));
  const remarks = (changedLines(linesOf(source), linesOf(target)) ?? [])
    .filter((each) => !known.has(lineOf(each)))
    .filter(({ lost, instead }) => isRemarkBroken(lost.text, instead.text, language));
  return [...code, ...remarks.map((each) => ({ ...each, change: 'remark' as const }))];
}

import type { Block } from '../align/blocks.ts';
import { blocksAlone } from '../align/omissions.ts';
import type { Gap, PagePair } from '../align/page-pair.ts';
import type { Mark } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';

/**
 * Where a block of nothing but code stood, when its empty place is left: a list marker, a link or emphasis around
 * nothing, or a blank line too many.
 */
export interface EmptiedPlace {
  gap: Gap;
  at: Span;
}

const MARKER = String.raw`[ \t>]*(?:[-*+]|\d{1,9}[.)])`;
/** A link or emphasis around nothing. */
const HUSK = String.raw`(?:\[\]\([^()\n]*\)|\*{2,4}|_{2,4})`;
/** Behind a line end: a marker or a husk alone on its line, to the end of that, or the middle one of three blank lines. */
const EMPTIED = new RegExp(
  String.raw`\n(?:(?<marker>(?:${MARKER}[ \t]*(?:${HUSK}[ \t]*)?|[ \t>]*${HUSK}[ \t]*)\n)|[ \t]*\n(?<line>[ \t]*\n)(?=[ \t]*\n))`,
  'd',
);

const WRAPPERS: ReadonlySet<Mark['kind']> = new Set(['code', 'link', 'strong', 'emphasis']);

export function emptiedPlaces(pair: PagePair): EmptiedPlace[] {
  return blocksAlone(pair, 'sources').flatMap((gap) => {
    const at = gap.sources.length === 1 && isCodeAlone(gap.sources[0]!) && placeOf(gap, pair);
    return at ? [{ gap, at }] : [];
  });
}

/** Between the blocks around the gap, line ends at both edges included. */
function placeOf({ sources: [source] }: Gap, { blocks, target }: PagePair): Span | undefined {
  const place = blocks.findIndex(({ sources }) => sources.includes(source!));
  const before = blocks
    .slice(0, place)
    .findLast(({ targets }) => targets.length > 0)
    ?.targets.at(-1);
  const after = blocks.slice(place).find(({ targets }) => targets.length > 0)?.targets[0];
  const { text } = target.source;
  const start = before?.span.end ?? 0;
  // The end of the page ends its last line, too.
  const between = (after ? text.slice(start, after.span.start) : `${text.slice(start)}\n`).replaceAll(
    '\r',
    ' ',
  );
  const { marker, line } = EMPTIED.exec(between)?.indices?.groups ?? {};
  const found = marker ?? line;
  return found && { start: start + found[0], end: Math.min(text.length, start + found[1]) };
}

/** Is code all that a block says, in a link or in bold type perhaps? */
function isCodeAlone({ segments }: Block): boolean {
  const marks = segments.flatMap((segment) => segment.marks);
  return (
    marks.some(({ kind }) => kind === 'code') &&
    marks.every(({ kind }) => WRAPPERS.has(kind)) &&
    segments.every(({ words }) => words.length === 0)
  );
}

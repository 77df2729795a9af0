import type { Block } from '../align/blocks.ts';
import type { BlockPair, PagePair, PairConfidence } from '../align/page-pair.ts';
import { anchorsOf } from '../document/anchors.ts';
import type { Document } from '../document/document.ts';
import { type Fence, fencesOf } from '../document/fences.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept } from './kept.ts';

/** By how many levels most headings of the target lie deeper than those of the source: 0 unless nearly all do. */
export function headingShift({ blocks }: PagePair): number {
  const shifts = blocks.flatMap(({ sources, targets }) =>
    sources.length === 1 &&
    targets.length === 1 &&
    sources[0]!.kind === 'heading' &&
    targets[0]!.kind === 'heading'
      ? [targets[0]!.depth - sources[0]!.depth]
      : [],
  );
  const counts = new Map<number, number>();
  for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [shift = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count > 2 && count * 4 >= shifts.length * 3 ? shift : 0;
}

/** A heading of another level than the source's, or text where the source has a heading. */
export function changedHeading(
  { target: { source: text } }: PagePair,
  { sources, targets, confidence }: BlockPair,
  shift: number,
):
  | {
      at: Span;
      source: Span;
      message: 'level' | 'unheaded';
      lost: string;
      instead: number;
      confidence: PairConfidence;
      marker?: Span;
    }
  | undefined {
  const [source, target] = [sources[0], targets[0]];
  if (!source || !target || source.kind !== 'heading' || sources.length + targets.length > 2)
    return undefined;
  const lost = '#'.repeat(Math.max(1, source.depth + shift));
  const found = { at: target.span, source: source.span, lost, instead: target.depth };
  if (target.kind === 'paragraph' && confidence === 'high')
    return { ...found, message: 'unheaded', confidence: 'medium' };
  if (target.kind !== 'heading' || confidence === 'low' || target.depth === source.depth + shift)
    return undefined;
  const hashes = /^#+/.exec(text.slice(target.span))?.[0];
  const marker = hashes && { start: target.span.start, end: target.span.start + hashes.length };
  return { ...found, message: 'level', confidence, ...(marker && { marker }) };
}

/** Anchors that the source names at a heading, and that the target names nowhere, nor their repaired forms. */
export function lostAnchors(
  { source, target }: PagePair,
  { sources, targets, confidence }: BlockPair,
  repair: (id: string) => string,
): { at: Span; source: Span; lost: string }[] {
  const [from, to] = [sources[0], targets[0]];
  if (from?.kind !== 'heading' || to?.kind !== 'heading' || confidence === 'low') return [];
  const named = namedAnchorsOf(source, from);
  if (named.length === 0) return [];
  const known = new Set(anchorsOf(target).explicit.map(({ id }) => bareId(id)));
  return named
    .filter((id) => !known.has(bareId(id)) && !known.has(bareId(repair(id))))
    .map((lost) => ({ at: to.span, source: from.span, lost }));
}

/** The anchors that the HTML of a heading names. */
function namedAnchorsOf({ source }: Document, { span }: Block): string[] {
  return [...source.slice(span).matchAll(/<a\s[^<>]*?(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi)].map(
    ([, id]) => id!,
  );
}

/** Letters and digits of an anchor. */
function bareId(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cells of a row: bars that part them, at the edges or not. */
function cellsOf({ source }: Document, { span }: Block): number {
  const code = source.slice(span).replace(/`[^`\n]*`/g, (text) => text.replaceAll('|', ' '));
  return code
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

/** A row of a table that has more or fewer cells than in the source. */
export function changedRow(
  pair: PagePair,
  { sources, targets, confidence }: BlockPair,
): { at: Span; source: Span; lost: number; instead: number } | undefined {
  const [source, target] = [sources[0], targets[0]];
  const isRow = source?.kind === 'table-row' && target?.kind === 'table-row';
  if (!isRow || confidence !== 'high' || sources.length + targets.length > 2) return undefined;
  const [lost, instead] = [cellsOf(pair.source, source), cellsOf(pair.target, target)];
  return lost === instead ? undefined : { at: target.span, source: source.span, lost, instead };
}

const DIRECTIVE =
  /^[ \t>]*(?:(?::{3,})[ \t]*(?!image\b|no-loc\b|code\b|video\b|row\b|column\b|form\b)|(?:!!!|\?\?\?\+?)[ \t]+)([\p{L}\p{M}][\p{L}\p{M}\w-]*)/gmu;

/** The kinds of fenced and MkDocs admonitions in a block. */
export function directivesOf({ span, kind }: Block, { source }: Document): Kept[] {
  if (kind === 'code') return [];
  return [...source.slice(span).matchAll(DIRECTIVE)].map(({ index, 0: match, 1: name }) => {
    const end = span.start + index + match.length;
    return { key: name!.toLowerCase(), text: name!, span: { start: end - name!.length, end } };
  });
}

/** A block of code that goes on where the source's is over. */
export interface OpenFence {
  opener: Span;
  marker: string;
  /** Where its end belongs: the start of a line. */
  at: number;
  /** Last line of the code in the source. */
  lost: string;
  source: Span;
}

/** Blocks of code that lost their end: they begin as one of the source does, and hold what follows it. */
export function openFences({ source, target }: PagePair): OpenFence[] {
  const [from, to] = [fencesOf(source), fencesOf(target)];
  if (from.length === 0 || to.length === 0) return [];
  const used = new Set<Fence>();
  return to.flatMap((fence) => {
    const isSame = (other: Fence) => !used.has(other) && other.info === fence.info;
    const twin = from.find(
      (other) => isSame(other) && other.lines.length === fence.lines.length && startsWith(fence, other),
    );
    const begun =
      twin ??
      from.find(
        (other) => isSame(other) && other.lines.length < fence.lines.length && startsWith(fence, other),
      );
    if (begun) used.add(begun);
    if (!begun || twin) return [];
    const length = begun.lines.length;
    const swallowed = fence.lines.slice(length).join('\n');
    const isOver =
      fence.closer === undefined || /^[ \t]*(?:`{3}|~{3}|#{1,6} |[-*] |\d+\. )|\n[ \t]*\n/m.test(swallowed);
    if (!isOver || to.length > from.length) return [];
    const line = target.source.position(fence.span.start).line + 1 + length;
    if (line > target.source.lineCount) return [];
    const at = target.source.lineSpan(line).start;
    const lost = begun.lines.findLast((text) => text.trim() !== '')?.trim() ?? '';
    return [{ opener: fence.opener, marker: fence.marker, at, lost, source: begun.span }];
  });
}

/** Are the first lines those of the other block, but for a few that were translated? */
function startsWith(fence: Fence, other: Fence): boolean {
  if (other.lines.length === 0) return false;
  const same = other.lines.filter((line, index) => line.trim() === fence.lines[index]?.trim()).length;
  return same >= Math.max(1, other.lines.length * 0.6);
}

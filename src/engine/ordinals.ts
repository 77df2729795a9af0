import type { Block } from '../align/blocks.ts';
import type { PlacedPair } from '../align/placed-pairs.ts';
import type { SourceText } from '../document/source-text.ts';
import type { NumberChange, WrittenNumber } from './number-matching.ts';

const MARKER = /(?:^|\n)[ \t>]*(?:[-*+][ \t]+)?(\d{1,9})[.)][ \t]+$/;
const LONGEST_MARKER = 40;

/** The number before a list item; undefined for a bullet, and for a second paragraph. */
export function ordinalOf({ kind, span }: Block, { text }: SourceText): WrittenNumber | undefined {
  if (kind !== 'list-item') return undefined;
  const before = text.slice(Math.max(0, span.start - LONGEST_MARKER), span.start);
  const marker = MARKER.exec(before);
  if (!marker) return undefined;
  const end = span.start - before.length + marker.index + marker[0].search(/\d/);
  return { text: marker[1]!, span: { start: end, end: end + marker[1]!.length } };
}

/**
 * Numbered items whose number alone differs: its neighbours have those of the source. A list that
 * is numbered anew, or all with 1, differs in more than one.
 */
export function changedOrdinals(
  pairs: readonly PlacedPair[],
  source: SourceText,
  target: SourceText,
): { pair: PlacedPair; change: NumberChange }[] {
  const numbered = pairs.flatMap((pair) => {
    const [from, to] = [pair.sources[0], pair.targets[0]];
    const ordinals = { source: from && ordinalOf(from, source), target: to && ordinalOf(to, target) };
    return ordinals.source && ordinals.target
      ? [{ source: ordinals.source, target: ordinals.target, pair }]
      : [];
  });
  const isKept = (index: number) => {
    const item = numbered[index];
    return !item || item.source.text === item.target.text;
  };
  return numbered.flatMap(({ source: was, target: is, pair }, index) => {
    const isLone = !isKept(index) && isKept(index - 1) && isKept(index + 1);
    return isLone ? [{ pair, change: { source: was, target: is, isTypo: true } }] : [];
  });
}

import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { type Definition, type Destination, keyOf } from './destinations.ts';

/** A link that a blank broke: between its halves, or in its destination. */
const BROKEN = /(!?\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** What was the link to a destination, when blanks are all that broke it, and the link without them. */
export function brokenLinkTo(
  { source }: Document,
  { targets }: BlockPair,
  { key }: Destination,
): { at: Span; text: string } | undefined {
  for (const { span } of targets) {
    for (const { index, 0: match, 1: text, 2: url } of source.slice(span).matchAll(BROKEN)) {
      if (!/\s/.test(match.slice(text!.length)) || keyOf(url!.replace(/\s+/g, '')) !== key) continue;
      const start = span.start + index;
      const joined = `${text}(${url!.replace(/\s+/g, '')})`;
      return { at: { start, end: start + match.length }, text: joined };
    }
  }
  return undefined;
}

/** Brackets in the prose of a target that the source does not have, and no link is made of: those where the lost link stood. */
export function looseBracket(
  pair: PagePair,
  { sources, targets }: BlockPair,
  { span }: Destination,
): Span | undefined {
  const count = sources.flatMap(({ segments }) =>
    segments.flatMap(({ text }) => [...text.matchAll(LOOSE)]),
  ).length;
  const found = targets.flatMap(({ segments }) =>
    segments.flatMap((segment) =>
      [...segment.text.matchAll(LOOSE)].map(({ index, 0: match }) =>
        segment.spanOf(index, index + match.length),
      ),
    ),
  );
  const open = found.filter((each) => pair.target.source.slice(each).startsWith('['));
  if (open.length <= count) return undefined;
  const placeIn = (blocks: readonly { span: Span }[], { start }: Span) => {
    const [from, to] = [blocks[0]!.span.start, blocks.at(-1)!.span.end];
    return (start - from) / (to - from);
  };
  const farness = (each: Span) => Math.abs(placeIn(targets, each) - placeIn(sources, span));
  return open.reduce((best, each) => (farness(each) < farness(best) ? each : best));
}

const LOOSE = /\[[^[\]]+\](?![[(])/g;

/** Labels that the source defines and the target does not, where the target first uses them. */
export function usesWithoutDefinition(
  { segments }: Document,
  definitions: { source: ReadonlyMap<string, Definition>; target: ReadonlyMap<string, Definition> },
): (Definition & { at: Span })[] {
  const lost = [...definitions.source.values()].filter(({ label }) => !definitions.target.has(label));
  if (lost.length === 0) return [];
  const uses = new Map<string, Span>();
  for (const segment of segments) {
    for (const { index, 0: match, 1: label } of segment.text.matchAll(/\[([^[\]]+)\](?!\()/g)) {
      const key = label!.replace(/\s+/g, ' ').trim().toLowerCase();
      if (!uses.has(key)) uses.set(key, segment.spanOf(index, index + match.length));
    }
  }
  return lost.flatMap((definition) => {
    const at = uses.get(definition.label);
    return at ? [{ ...definition, at }] : [];
  });
}

/** Was it no link in the source either, and does it stand in the target as text or code? */
export function isBareUrl(pair: PagePair, blocks: BlockPair, { url, span }: Destination): boolean {
  const isWritten = blocks.targets.some((block) => pair.target.source.slice(block.span).includes(url));
  return isWritten && pair.source.source.slice(span) === url;
}

import type { Segment, Word } from '../document/segment.ts';
import type { SourceText } from '../document/source-text.ts';

/** The id that a heading declares: `{#id}`, or an anchor in front of its text. */
export function declaredId({ kind, span }: Segment, source: SourceText): string | undefined {
  if (kind !== 'heading') return undefined;
  const found = /<a (?:name|id)="([^"]+)"|\{#([^{}]+)\}/.exec(source.slice(span));
  return found?.[1] ?? found?.[2];
}

/** Does a heading read as its declared id does, word for word? */
export function readsAsId(id: string, words: readonly Word[]): boolean {
  const written = words.flatMap(({ lower }) => partsOf(lower.replaceAll("'", '')));
  return written.length > 0 && `-${partsOf(id.toLowerCase()).join('-')}`.endsWith(`-${written.join('-')}`);
}

function partsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/**
 * How many of the words of a heading its declared id holds, as a share. Ids are made from the text of the
 * source: at 1 the text may still be that text, near 0 somebody has translated it.
 */
export function shareInId(id: string, words: readonly Word[]): number {
  const parts = new Set(partsOf(id.toLowerCase()));
  const written = words.flatMap(({ lower }) => partsOf(lower.replaceAll("'", '')));
  return written.filter((word) => parts.has(word)).length / (written.length || 1);
}

/**
 * Do the ids that two headings declare differ by their number alone? A generator gave them those: the headings of the
 * source were alike too. One id for both is no such sign, since a link to it finds the first only.
 */
export function differInNumber(one: Segment, other: Segment, source: SourceText): boolean {
  const [id, otherId] = [one, other].map((heading) => declaredId(heading, source));
  return id !== otherId && id?.replace(NUMBER, '') === otherId?.replace(NUMBER, '');
}

const NUMBER = /-\d+$/;

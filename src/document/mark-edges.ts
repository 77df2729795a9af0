import { firstIndex } from './neighbours.ts';
import { type Mark, SEGMENT_NOTES, type Segment } from './segment.ts';

/** Emphasis on an initial or on the middle of a word, and the gender star that Markdown takes for emphasis. */
export function isPartOfWord({ text }: Segment, { kind, start, end }: Mark): boolean {
  if (kind !== 'strong' && kind !== 'emphasis') return false;
  const [content, around] = [text.slice(start, end), `${text[start - 1]} ${text[end]}`];
  return content.length === 1 || (/^\p{Ll}/u.test(content) && /^\p{L} \p{L}$/u.test(around));
}

/** Code, with its marks, that has the blank before or after it inside them, where readers see it; blanks on both sides fall away. */
export function hasBlankInside(raw: string, side: string): boolean {
  const [before, after] = [/^`+\s/.test(raw), /\s`+$/.test(raw)];
  return before !== after && ((side === 'before' && before) || (side === 'after' && after));
}

function linksIn({ marks }: Segment): readonly Mark[] {
  return marks.filter(({ kind }) => kind === 'link');
}

/** The link whose text holds other markup: at its ends, it is the link that is glued. */
export function linkAround(segment: Segment, { start, end }: Mark): Mark | undefined {
  const links = segment.noteOf(SEGMENT_NOTES.links, linksIn);
  // Links hold no links, so that only the last one that begins before may.
  const link = links[firstIndex(links.length, (index) => links[index]!.start > start) - 1];
  return link && end <= link.end ? link : undefined;
}

/** Korean writers slant a particle to stress it; it stays glued to its noun. */
export function isStressedParticle({ text }: Segment, mark: Mark): boolean {
  return mark.kind !== 'link' && /^\p{sc=Hangul}{1,3}$/u.test(text.slice(mark.start, mark.end));
}

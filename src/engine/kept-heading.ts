import type { Segment } from '../document/segment.ts';
import type { SourceText } from '../document/source-text.ts';
import type { Language } from '../languages/index.ts';
import type { ForeignText } from './foreign-text.ts';
import { declaredId } from './heading-id.ts';

/** Nats by which a heading must be likelier in the source language than the one below it. */
const LEAST_EVIDENCE = 3;
/** The same for headings that have one id, and so are one heading. */
const LEAST_EVIDENCE_OF_ONE = 1;

/** Does nothing but blanks and comments stand between two blocks? */
export function isRightAbove(first: Segment, second: Segment, { text }: SourceText): boolean {
  return /^(?:\s|<!--(?:[^-]|-(?!->))*-->)*$/.test(text.slice(first.span.end, second.span.start));
}

/** The language that a heading is in when the one right below it is its translation. */
export function keptFrom(
  first: Segment,
  second: Segment,
  source: SourceText,
  languages: readonly Language[],
  foreignText: ForeignText,
): Language | undefined {
  if (first.words.length === 0 || second.words.length === 0 || first.text === second.text) return undefined;
  const [id, other] = [first, second].map((heading) => declaredId(heading, source));
  const least = id !== undefined && id === other ? LEAST_EVIDENCE_OF_ONE : LEAST_EVIDENCE;
  return languages.find((language) => {
    const judge = foreignText.judge(language);
    const weigh = ({ words }: Segment) => words.reduce((sum, { lower }) => sum + judge.evidence(lower), 0);
    const [above, below] = [weigh(first), weigh(second)];
    return above > 0 && below < 1 && above - below > least;
  });
}

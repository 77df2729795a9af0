import type { Document } from '../document/document.ts';
import { opensSentence } from '../document/neighbours.ts';
import type { Word } from '../document/segment.ts';
import type { Language } from '../languages/index.ts';

/** So many words that only a damaged source explains make a damaged page. */
const PAGE_EVIDENCE = 2;
/** A shorter rest is a word of its own with the particle: "tool", "tooth". */
const LEAST_REST = 5;
/** What English forms with "too" itself. */
const OWN_WORDS = /^tool/;

/**
 * Does a page hold mergers ("toocreate") or greetings inside sentences, apart from what a rule is asking
 * about? Cheaper and less sure than the rules for those: for weighing doubtful finds on the same page.
 */
export function showsDamagedSource(
  document: Document,
  language: Language,
  sources: readonly Language[],
): boolean {
  const particles = sources.flatMap(({ misread }) => [...misread.keys()]);
  const greetings = new Set([...language.greetings, ...sources.flatMap((source) => [...source.greetings])]);
  const isMerger = ({ lower }: Word) =>
    !OWN_WORDS.test(lower) &&
    particles.some((start) => lower.startsWith(start) && lower.length >= start.length + LEAST_REST);
  let count = 0;
  for (const word of document.segments.flatMap(({ words }) => words)) {
    if (isMerger(word) || (greetings.has(word.lower) && !opensSentence(word))) count++;
    if (count >= PAGE_EVIDENCE) return true;
  }
  return false;
}

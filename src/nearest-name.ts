import { closestMatch } from 'leven';

/** The candidate that `name` is probably a slip for: at most a third of its letters differ, or two that may be swapped. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const folded = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  const maxDistance = Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3));
  const nearest = closestMatch(name.toLowerCase(), [...folded.keys()], { maxDistance });
  return nearest === undefined ? undefined : folded.get(nearest);
}

/** `; did you mean "x"?`, or nothing when no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** What to say of a value that should be one of a closed set of words. */
export function mustBeOneOf(words: readonly string[], input: unknown): string {
  const list = words.map((word) => `"${word}"`).join(', ');
  const given = typeof input === 'string' ? `, not "${input}"${didYouMean(input, words)}` : '';
  return `must be one of ${list}${given}`;
}

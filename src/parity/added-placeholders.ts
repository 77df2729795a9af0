import type { BlockPair, PagePair } from '../align/page-pair.ts';
import { isMessages, type Placeholder, placeholdersOf } from './placeholders.ts';

/**
 * Placeholders that a message of a program has and its source has not: nothing fills them in. Forms of a
 * plural are left out, for a language may say the number where another one need not. Empty for pages.
 */
export function addedPlaceholders(
  { sources, targets }: BlockPair,
  { source, target }: PagePair,
): Placeholder[] {
  const [first] = targets;
  if (!isMessages(target) || !first || sources.length === 0) return [];
  if (target.catalogue?.messageAt(first.span.start)?.otherId !== undefined) return [];
  const known = new Set(sources.flatMap((block) => placeholdersOf(block, source)).map(({ key }) => key));
  return targets.flatMap((block) => placeholdersOf(block, target)).filter(({ key }) => !known.has(key));
}

import type { Document } from '../document/document.ts';

/** Front-matter keys that hold the commit of the source a page was made from, letters only, by their last name. */
const COMMIT_KEYS: ReadonlySet<string> = new Set(
  `sourcecommit sourcegitcommit sourcehash sourcesha sourcerevision sourceversion originalcommit
   translationhash translationsourcecommit translationsourcehash translatedfromcommit basecommit enrevision`
    .trim()
    .split(/\s+/),
);
/** `<!-- source-hash: 1a2b3c4 -->`, `<!-- EN-Revision: … -->`, and in front matter that does not parse as such. */
const IN_COMMENT =
  /\b(?:(?:source|original|origin|upstream|base|en|english|translation)[-_ ]?(?:git[-_ ]?)?(?:commit|hash|sha|revision|rev)|translated from(?: commit)?)\s*(?:[:=]\s*)?["'`]?([0-9a-f]{7,40})\b/i;
/** A whole SHA-1, or as much of it as people write. */
const COMMIT = /^[0-9a-f]{7,40}$/i;

/** The commit of the source that a page says it was translated from, as written: its front matter, or else a comment. */
export function madeFrom({ frontMatter, comments, source }: Document): string | undefined {
  for (const { key, value } of frontMatter?.values ?? []) {
    // "ms.sourcegitcommit" is one name, "l10n.sourceCommit" a name in a group.
    const name = key
      .slice(key.lastIndexOf('.') + 1)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    if (COMMIT_KEYS.has(name) && COMMIT.test(value.trim())) return value.trim().toLowerCase();
  }
  for (const span of comments) {
    const commit = IN_COMMENT.exec(source.slice(span))?.[1];
    if (commit) return commit.toLowerCase();
  }
  return undefined;
}

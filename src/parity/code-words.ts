import type { CodeBlock, Document } from '../document/document.ts';
import { findCodeBlocks } from '../document/masks.ts';
import { withoutComments } from './code-comments.ts';

const WORD = /[\p{L}\p{N}\p{M}_$]+/gu;

/** The names and words in a piece of code. */
export function wordsOfCode(code: string): string[] {
  return code.match(WORD) ?? [];
}

/** How often each name and word stands in the code blocks of a page, those of templates included. */
export function countsOfBlocks(
  { codeBlocks, source }: Document,
  { comments }: { comments: boolean } = { comments: true },
): ReadonlyMap<string, number> {
  const codeOf = ({ node }: CodeBlock) =>
    comments ? node.value : withoutComments(node.value, /^[\w+#-]*/.exec(node.lang ?? '')![0]);
  const texts = [...codeBlocks.map(codeOf), ...findCodeBlocks(source.text).map((span) => source.slice(span))];
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsOfCode(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Is a name made of several words? Who translates one of those makes one of those, and damage seldom does. */
export function isCompound(name: string): boolean {
  return /[\p{L}\d]_[\p{L}\d]|\p{Ll}\p{Lu}/u.test(name);
}

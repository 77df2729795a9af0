import type { CodeBlock, Document } from './document.ts';
import type { Segment } from './segment.ts';
import { decodePlain } from './text-map.ts';
import { valueSegments } from './values.ts';

const FENCE = /^[`~]{3}/;
/** A capital, or a letter of a script that has none; then words; then the end of a sentence. */
const SENTENCE = /^[\p{Lu}\p{Lo}].*[\p{L}\p{M})”’"»][.:!?。：！？…।]$/su;
/** What sentences do not hold. */
const CODE = /[{}<>=;$\\|@#`]|\p{L}\(|\w_\w|\p{L}\.\p{L}|\d{5}|^[ \t]*[-+*/]/mu;
const LEAST_LETTERS = 16;

/** Sentences that their indent made code of, as happens below list items: blocks without a fence that hold one paragraph of prose. */
export function indentedProse({ codeBlocks, source }: Document): Segment[] {
  return codeBlocks.flatMap(({ node, span }) => {
    if (!isProse(node, source.slice(span))) return [];
    return valueSegments(source, span, decodePlain(source.slice(span), span.start), 'code', 'indented');
  });
}

function isProse({ value }: CodeBlock['node'], slice: string): boolean {
  const text = value.trim();
  return (
    !FENCE.test(slice) &&
    !/\n\s*\n/.test(text) &&
    SENTENCE.test(text) &&
    !CODE.test(text) &&
    (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS
  );
}

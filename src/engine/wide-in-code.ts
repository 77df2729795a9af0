import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Span } from '../document/source-text.ts';
import { changedLines, codeLines } from '../parity/code-lines.ts';
import { wideMarks } from './cjk-punctuation.ts';

/** Full-width marks in a code block of the target where its source has the half-width ones. */
export function wideInCode(
  { sources: [from], targets: [to] }: BlockPair,
  { source, target }: PagePair,
): { at: Span; mark: string; other: string }[] {
  if (!from?.code || !to?.code || wideMarks(to.code.node.value).length === 0) return [];
  const language = from.code.node.lang ?? '';
  const lines = codeLines(to.code, target, language);
  return (changedLines(codeLines(from.code, source, language), lines) ?? []).flatMap(({ lost, instead }) =>
    wideMarks(instead.text)
      .filter(({ at, other }) => lost.text[at] === other)
      .map(({ at, to: end, mark, other }) => {
        const { start } = instead.span;
        return { at: { start: start + at, end: start + end }, mark, other };
      }),
  );
}

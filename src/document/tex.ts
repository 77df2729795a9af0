import { matchesOf } from './matches.ts';
import type { Span } from './source-text.ts';

const DELIMITER = /\\(?:([[(])|([\])])|(begin|end)\{\w+\*?\})/g;
/** Inline formulas between dollars. The marks of prices have a blank or a digit on their other side. */
const DOLLARS = /(?<![\\$\w])\$(?=[^\s$])[^$\n]{1,200}(?<=[^\s\\])\$(?![\w$])/g;
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', begin: 'end' };

/** Formulas of TeX: `\[…\]`, `\(…\)`, `$…$` and environments. Offsets are those of the text. Markdown takes the first two for escaped brackets. */
export function texSpans(text: string): Span[] {
  const found: Span[] = Array.from(matchesOf(text, DOLLARS), ({ index, 0: formula }) => ({
    start: index,
    end: index + formula.length,
  }));
  let open: { start: number; closer: string } | undefined;
  for (const { index, 0: delimiter, 1: opener, 2: closer, 3: word } of matchesOf(text, DELIMITER)) {
    const name = opener ?? closer ?? word!;
    if (!open) {
      if (CLOSERS[name]) open = { start: index, closer: CLOSERS[name] };
    } else if (name === open.closer) {
      found.push({ start: open.start, end: index + delimiter.length });
      open = undefined;
    }
  }
  return found;
}

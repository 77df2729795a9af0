import type { CodeBlock } from '../document/document.ts';
import type { SourceText } from '../document/source-text.ts';
import type { NumberChange, WrittenNumber } from './number-matching.ts';

const NUMBER = /(?<![\p{L}\p{Nd}_.])\d+(?:[.,]\d+)*(?![\p{L}\p{Nd}_])/gu;

/**
 * Numbers that differ in code that is otherwise the same, line by line. A line whose comment was
 * translated counts when one of its numbers differs and all others are the same.
 */
export function changedCodeNumbers(
  source: { code: CodeBlock; text: SourceText },
  target: { code: CodeBlock; text: SourceText },
): NumberChange[] {
  const [from, to] = [source, target].map(({ code, text }) => linesOf(code, text));
  if (from!.length !== to!.length) return [];
  return to!.flatMap((line, index): NumberChange[] => {
    const origin = from![index]!;
    // Numbers behind a fence point to lines, of which a translated comment may have more.
    if (index === 0 && /^(?:`{3}|~{3})/.test(line.text)) return [];
    if (line.text === origin.text || line.numbers.length !== origin.numbers.length) return [];
    const changes = line.numbers.flatMap((number, at): NumberChange[] => {
      const was = origin.numbers[at]!;
      return number.text === was.text ? [] : [{ source: was, target: number, isTypo: true }];
    });
    return changes.length === 1 || skeleton(line.text) === skeleton(origin.text) ? changes : [];
  });
}

interface Line {
  text: string;
  numbers: readonly WrittenNumber[];
}

function linesOf({ span }: CodeBlock, text: SourceText): Line[] {
  let at = span.start;
  return text
    .slice(span)
    .split('\n')
    .map((line): Line => {
      const start = at;
      at += line.length + 1;
      const numbers = [...line.matchAll(NUMBER)].map(
        ({ index, 0: digits }): WrittenNumber => ({
          text: digits,
          span: { start: start + index, end: start + index + digits.length },
        }),
      );
      return { text: line.trim(), numbers };
    });
}

function skeleton(line: string): string {
  return line.replace(NUMBER, '0');
}

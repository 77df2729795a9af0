import { describe, expect, test } from 'vitest';
import { Literals } from '../../src/engine/literals.ts';

describe('groups of pieces', () => {
  test.each([
    ['the whole text', [['abc']], 'abc', true],
    ['one at the end', [['abc']], 'xxabc', true],
    ['none', [['abc']], 'ab c', false],
    ['all of a group, in any order', [['hier is', 'vertaling']], 'de vertaling: hier is ze', true],
    ['one piece of a group', [['hier is', 'vertaling']], 'hier is ze', false],
    ['a text shorter than a head', [['abc']], 'ab', false],
    ['an empty text', [['abc']], '', false],
    ['short pieces', [['翻译'], ['a']], '请看翻译', true],
    ['characters that share their low bits', [['abc']], 'a\u0462c \u0161bc ab\u0163', false],
    ['no group', [], 'abc', false],
  ] as const)('are found in a text: %s', (_, groups, text, isIn) => {
    expect(new Literals(groups).areIn(text)).toBe(isIn);
  });

  test('are those that a search for each finds', () => {
    const letters = 'abcé译文';
    const textOf = (seed: number, length: number) =>
      Array.from(
        { length },
        (_, index) => letters[(seed * 7 + index * index * (seed % 5)) % letters.length],
      ).join('');
    for (let seed = 0; seed < 400; seed++) {
      const groups = [[textOf(seed, (seed % 4) + 1), textOf(seed + 1, 2)], [textOf(seed + 2, 3)]];
      const text = textOf(seed + 3, 12) + textOf(seed, 5);
      expect(new Literals(groups).areIn(text)).toBe(
        groups.some((pieces) => pieces.every((piece) => text.includes(piece))),
      );
    }
  });
});

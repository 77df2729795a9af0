import { expect, test } from 'vitest';
import { shortened } from '../../src/engine/shortened.ts';

test.each<[text: string, most: number, tail: number, expected: string]>([
  ['een twee', 8, 0, 'een twee'],
  ['een twee', 7, 0, 'een tw…'],
  ['een twee', 5, 0, 'een…'],
  ['een twee drie', 9, 4, 'een…drie'],
  [' een\r\n\ttwee ', 8, 0, 'een twee'],
  ['😀😀😀', 3, 0, '😀😀😀'],
  ['😀😀😀😀', 3, 0, '😀😀…'],
])('%j in %i characters, %i of them the last: %j', (text, most, tail, expected) => {
  expect(shortened(text, most, tail)).toBe(expected);
});

test('line endings make no difference', () => {
  const text = 'een\ntwee\ndrie\nvier';
  for (let most = 1; most < 20; most++)
    expect(shortened(text.replaceAll('\n', '\r\n'), most)).toBe(shortened(text, most));
});

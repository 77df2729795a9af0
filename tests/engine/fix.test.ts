import { expect, test } from 'vitest';
import { applyFixes } from '../../src/engine/fix.ts';

test.each([
  ['none', [], 'abcdef'],
  [
    'in any order',
    [
      { start: 4, end: 6, text: 'X' },
      { start: 0, end: 1, text: 'YY' },
    ],
    'YYbcdX',
  ],
  ['that insert', [{ start: 3, end: 3, text: ' ' }], 'abc def'],
  ['that delete', [{ start: 1, end: 5, text: '' }], 'af'],
  [
    'that touch',
    [
      { start: 0, end: 3, text: '1' },
      { start: 3, end: 6, text: '2' },
    ],
    '12',
  ],
  [
    'that overlap: the first wins',
    [
      { start: 0, end: 3, text: '1' },
      { start: 2, end: 6, text: '2' },
    ],
    '1def',
  ],
])('edits %s', (_, fixes, expected) => {
  expect(applyFixes('abcdef', fixes)).toBe(expected);
});

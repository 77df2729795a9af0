import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { overlaps, percentages, scoreRules } from '../../scripts/eval/score.mjs';

const range = (line: number, column: number, endColumn: number) => ({
  line,
  column,
  endLine: line,
  endColumn,
});

test.each([
  [range(1, 1, 5), range(1, 4, 9), true],
  [range(1, 1, 5), range(1, 5, 9), false],
  [range(1, 1, 5), range(2, 1, 5), false],
  [{ line: 1, column: 8, endLine: 3, endColumn: 2 }, range(2, 1, 3), true],
])('%j overlaps %j: %s', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
});

test('hits, misses, false findings and optional records are told apart', () => {
  const gold = [
    { ...range(1, 1, 5), rules: ['a'] },
    { ...range(2, 1, 5), rules: ['a', 'b'] },
    { ...range(3, 1, 5), rules: ['a'], optional: true },
    { ...range(4, 1, 5), rules: ['a'] },
  ];
  const findings = [
    { ...range(1, 2, 4), ruleId: 'a', severity: 'error' },
    { ...range(2, 1, 5), ruleId: 'b', severity: 'error' },
    { ...range(3, 1, 5), ruleId: 'a', severity: 'error' },
    { ...range(9, 1, 5), ruleId: 'a', severity: 'error' },
  ];
  const scores = scoreRules([{ findings, gold }]);
  expect([...scores]).toEqual([
    ['a', { true: 1, false: 1, found: 2, gold: 3 }],
    ['b', { true: 1, false: 0, found: 0, gold: 0 }],
  ]);
  expect(percentages(scores.get('a'))).toEqual({
    precision: 50,
    recall: 200 / 3,
    f1: expect.closeTo(57.14, 1),
  });
});

import { describe, expect, test } from 'vitest';
import { explainRule } from '../../src/docs/explain-rule.ts';
import { markedLines } from '../../src/docs/marked-text.ts';
import { defaultConfig } from '../../src/docs/rule-facts.ts';
import { rulePage, rulesTable } from '../../src/docs/rule-page.ts';
import { defineRule } from '../../src/engine/rule.ts';

const rule = defineRule({
  id: 'stray-mark',
  summary: 'A mark | stands alone',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'medium',
  languages: ['ja', 'ko'],
  source: 'needed',
  fix: 'safe',
  docs: `Engines drop what stands beside a mark, ${'and so on, '.repeat(12)}and on.\n\n- one\n- two\n`,
  examples: [
    { title: 'in Japanese', lang: 'ja', text: '日本語``の。\n', finds: ['1:4-1:6'], fixed: '日本語の。\n' },
    { lang: 'ko', sourceLang: 'ja', path: 'a.mdx', text: '```\na\n```\n', finds: [], options: { most: 3 } },
  ],
  messages: { stray: 'stray', worse: 'worse' },
  severities: { worse: 'error' },
  options: {
    most: { description: 'Marks in a row.', default: 2 },
    marks: { description: 'What counts.', default: ['a: b', '{a,[b'] },
    scope: { description: 'Where.', default: 'page', values: ['page', 'block'] },
  },
  yieldsTo: ['other-rule'],
  create: () => ({}),
});

const RATES = { pages: 1200, words: 900_000, languages: 12, findings: { 'stray-mark': 18 } };

test('the page', async () => {
  await expect(rulePage(rule, RATES)).toMatchFileSnapshot('__snapshots__/stray-mark.md');
});

test('the explanation', async () => {
  await expect(explainRule(rule)).toMatchFileSnapshot('__snapshots__/stray-mark.txt');
});

test('the explanation fits a terminal', () => {
  const lines = explainRule(rule).split('\n');
  const prose = lines.slice(0, lines.indexOf('Finds'));
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('the index has a row for each rule', () => {
  expect(rulesTable([rule])).toContain(
    '\n| [stray-mark](stray-mark.md) | A mark \\| stands alone | warning | medium | design/markup | safe |\n',
  );
});

test('the rule of a plugin has no page to go to', () => {
  expect(explainRule(rule)).toContain('/docs/rules/stray-mark.md');
  expect(explainRule({ ...rule, id: 'plugin/stray-mark' })).not.toContain('https://');
});

test('the default configuration is JSON that says what the rule is anyway', () => {
  expect(JSON.parse(defaultConfig(rule))).toEqual({
    rules: { 'stray-mark': ['warning', { most: 2, marks: ['a: b', '{a,[b'], scope: 'page' }] },
  });
  expect(defaultConfig({ ...rule, options: {} })).toBe('{ "rules": { "stray-mark": "warning" } }');
});

describe('marks below an example', () => {
  test.each([
    ['one', 'ab cd', ['1:4-1:6'], ['ab cd', '   ^^']],
    ['two on a line', 'ab cd', ['1:1-1:2', '1:4-1:6'], ['ab cd', '^  ^^']],
    ['after wide text', '日本 x', ['1:4-1:5'], ['日本 x', '     ^']],
    ['over two lines', 'ab\ncd', ['1:2-2:2'], ['ab', ' ^', 'cd', '^']],
    ['none', 'ab\n\ncd\n', [], ['ab', '', 'cd']],
  ])('%s', (_, text, finds, lines) => {
    expect(markedLines({ text, finds })).toEqual(lines);
  });

  test('of what is no place', () => {
    expect(() => markedLines({ text: 'a', finds: ['1:1'] })).toThrow(/not a place/);
  });
});

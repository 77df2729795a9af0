import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { awkwardReport, findingAt, pairReport, reportOf } from './awkward-report.ts';

/** The code line and the marks below it, without the gutter. */
function frameOf(text: string, at: string, columns = 80): { code: string; marks: string; lines: string[] } {
  const page = new SourceText(text);
  const lines = pretty(reportOf(page, findingAt(at, {}, page)), { color: false, columns }).split('\n');
  const index = lines.findIndex((line) => /^ +\d+ │/.test(line));
  const bare = (line: string) => line.replace(/^[ \d]+│ ?/, '');
  return { code: bare(lines[index]!), marks: bare(lines[index + 1]!), lines };
}

describe('marks stand under the range', () => {
  test.each([
    ['plain', 'Klik op hello knop', 'hello', 8, 5],
    ['after CJK', '日本語の hello を選択', 'hello', 9, 5],
    ['of CJK', 'de 日本語 knop', '日本語', 3, 6],
    ['after an emoji of several code points', '👩‍💻👍🏽 hello', 'hello', 5, 5],
    ['after a flag', '🇳🇱 hello', 'hello', 3, 5],
    ['after a combining mark', 'cafe\u0301 hello', 'hello', 5, 5],
    ['of a combining mark', 'cafe\u0301 hello', '\u0301', 3, 1],
    ['after a tab', '\thello', 'hello', 4, 5],
    ['after a tab within a column', 'ab\thello', 'hello', 4, 5],
    ['of a tab', 'ab\thello', '\t', 2, 2],
    ['after a control character', '\u001bx hello', 'hello', 10, 5],
    ['of a hidden character', 'a\u200bb', '\u200b', 1, 8],
    ['of the start of a line', 'hello', 'hello', 0, 5],
  ])('%s', (_, text, at, column, width) => {
    const { marks } = frameOf(text, at);
    expect(marks).toBe(' '.repeat(column) + '^'.repeat(width));
  });

  test('of nothing, at the end of the file', () => {
    const page = new SourceText('abc');
    const finding = { ...findingAt('abc', {}, page), start: 3 };
    expect(pretty(reportOf(page, finding), { color: false, columns: 80 })).toMatch(/│ {4}\^$/m);
  });
});

describe('a long line', () => {
  const long = (before: number, after: number) =>
    `${'één 日本 '.repeat(before)}hello${' twee drie'.repeat(after)}`;

  test.each([
    ['cut on both sides', long(40, 40), /^….*…$/],
    ['cut at the end', `ab ${long(0, 40)}`, /^ab hello.*…$/],
    ['cut at the start', long(40, 0), /^….*hello$/],
    ['not cut when it fits', long(2, 2), /^één.*drie$/],
  ])('is %s', (_, text, shape) => {
    const { code, marks, lines } = frameOf(text, 'hello', 60);
    expect(code).toMatch(shape);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    const lead = code.slice(0, code.indexOf('hello'));
    expect(marks).toBe(`${' '.repeat(stringWidth(lead))}^^^^^`);
  });

  test('shows the start of a range that is longer still', () => {
    const { code, marks, lines } = frameOf(long(40, 40), `hello${' twee drie'.repeat(40)}`, 60);
    expect(code).toMatch(/^….*hello twee.*…$/);
    expect(marks).toMatch(/\^{20}$/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});

describe('related places', () => {
  const related = (page: SourceText, at: string) => {
    const { start, end } = findingAt(at, {}, page);
    return [{ start, end, message: 'first one is here' }];
  };

  test('on the same line share it', () => {
    const page = new SourceText('een de de');
    const finding = findingAt('de', { nth: 1, related: related(page, 'de') }, page);
    const text = pretty(reportOf(page, finding), { color: false, columns: 80 });
    expect(text).toContain('1 │ een de de\n      │     -- first one is here\n      │        ^^\n');
  });

  test('on the next line leave no gap', () => {
    const page = new SourceText('## Kop\n## Kop');
    const finding = findingAt('Kop', { nth: 1, related: related(page, 'Kop') }, page);
    const text = pretty(reportOf(page, finding), { color: false, columns: 80 });
    expect(text).not.toContain('⋮');
    expect(text.indexOf('first one is here')).toBeLessThan(text.indexOf('^^^'));
  });

  test('are counted when there are many', () => {
    const page = new SourceText('a b c d e f');
    const places = [...'bcdef'].map((at) => related(page, at)[0]!);
    const text = pretty(reportOf(page, findingAt('a', { related: places }, page)), {
      color: false,
      columns: 80,
    });
    expect(text.match(/first one is here/g)).toHaveLength(3);
    expect(text).toContain('= note: and 2 places more\n');
  });
});

test('a related place in the source page is told, not framed', () => {
  const lines = pretty(pairReport(), { color: false, columns: 80 }).split('\n');
  expect(lines).toContain('      = note: its source: “two” (../en/b.md:3:1)');
  expect(lines.filter((line) => line.includes('│'))).toHaveLength(2);
});

describe('colours', () => {
  test('are there when asked for, wherever the text goes', () => {
    const text = pretty(awkwardReport, { color: true, columns: 80 });
    expect(text).toContain('\u001b[31m');
    expect(stripVTControlCharacters(text)).toBe(pretty(awkwardReport, { color: false, columns: 80 }));
  });
});

test('without a terminal the layout is that of a wide one', () => {
  const options = { color: false, columns: undefined };
  expect(pretty(awkwardReport, options)).toBe(pretty(awkwardReport, { color: false, columns: 100 }));
});

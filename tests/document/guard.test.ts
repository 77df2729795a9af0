import { describe, expect, it } from 'vitest';
import { guard } from '../../src/document/parsers/guard.ts';
import { lintText } from '../../src/index.ts';

const repeated = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));

describe('what keeps a parser busy', () => {
  it.each([
    ['quotes in each other', repeated('> ', 200), 'line 3 was not read: more than 32 quotes and lists'],
    ['lists in each other', `${repeated('- ', 200)}a`, 'line 3 was not read: more than 32 quotes and lists'],
    ['numbered lists in each other', `${repeated('1. ', 300)}a`, 'line 3 was not read: more than 32'],
    ['both in each other', repeated('> - ', 400), 'line 3 was not read: more than 32 quotes and lists'],
    ['stars', `${repeated('*a_ ', 16_000)}\nb`, 'lines 3 to 4 were not read: more than 2000 emphasis marks'],
    ['link texts', repeated('[a](', 64_000), 'line 3 was not read: more than 5000 brackets'],
    ['closing brackets', repeated(']', 64_000), 'line 3 was not read: more than 5000 brackets'],
    ['comments', repeated('a <!-- ', 64_000), 'line 3 was not read: more than 3000 tags'],
    ['character references', repeated('&amp;', 64_000), 'line 3 was not read: more than 5000 character'],
    ['code marks', repeated('`a', 64_000), 'line 3 was not read: more than 5000 backticks'],
    ['exclamation marks', repeated('!!! \n', 64_000), 'were not read: more than 5000 exclamation marks'],
    ['headings', repeated('a\n===\n', 64_000), 'were not read: more than 5000 equals signs'],
  ])('%s, is left out with a notice, and the rest is read', async (_, danger, notice) => {
    for (const parser of ['native', 'remark'] as const) {
      const page = `# Hallo map\n\n${danger}\n\nKlik op toohello knop.\n`;
      const { findings, problems, notices } = await lintText(page, { lang: 'nl', parser });
      expect(problems).toEqual([]);
      expect(notices.join('\n')).toContain(notice);
      expect(findings.map(({ ruleId }) => ruleId)).toContain('merged-words');
    }
  });
});

describe('what people write is read as it stands', () => {
  it.each([
    ['a rule of many signs', repeated('- ', 200)],
    ['a line of hyphens', repeated('-', 300)],
    ['a deep list', Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
    ['a list of links', repeated('- [a](b) and **c**\n', 100_000)],
    ['a numbered list of links', repeated('1. [a](b) and **c**\n', 100_000)],
    ['a table of links', `| a | b |\n| - | - |\n${repeated('| [a](b) | **c** |\n', 100_000)}`],
    ['many paragraphs', repeated('*a* [b](c) <b>d</b>\n\n', 100_000)],
    ['headings', repeated('## [a](b) *c*\n', 100_000)],
  ])('%s', (_, text) => {
    expect(guard(text)).toEqual({ text, keptBack: [] });
  });

  it('keeps every offset', () => {
    const text = `a\r\n\r\n${repeated('> ', 100)}😀\r\nb`;
    const guarded = guard(text);
    expect(guarded.text).toHaveLength(text.length);
    expect(guarded.text.trim()).toBe(`a\r\n\r\n${' '.repeat(102)}\r\nb`);
  });
});

import { describe, expect, it, test } from 'vitest';
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
    ['escapes', repeated('\\', 64_000), 'line 3 was not read: more than 5000 backslashes'],
    ['cells in one row', repeated('|a', 64_000), 'line 3 was not read: more than 10000 upright bars'],
    ['mail addresses', repeated('a@a', 64_000), 'line 3 was not read: more than 5000 at signs'],
    ['items', repeated('- a\n', 64_000), 'lines 2018 to 16002 were not read: more than 2000 lines of a few'],
    ['rows', `| a |\n| - |\n${repeated('| b |\n', 64_000)}`, 'were not read: more than 2000 lines of a few'],
    ['lines', repeated('a|b\n', 64_000), 'were not read: more than 2000 lines of a few'],
    ['openers of templates', repeated('{%', 64_000), 'line 3 was not read: more than 20000 curly brackets'],
    ['words of one letter', repeated('a b ', 250_000), 'line 3 was not read: more than 20000 letters alone'],
    ['letters of two scripts', repeated('aя', 64_000), 'line 3 was not read: more than 20000 letters alone'],
    [
      'lists in lists',
      Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
      'lines 36 to 202 were not read: more than 32 quotes and lists',
    ],
  ])('%s, is left out with a notice, and the rest is read', async (_, danger, notice) => {
    for (const parser of ['native', 'remark'] as const) {
      const page = `# Hallo map\n\n${danger}\n\nKlik op toohello knop in het venster.\n`;
      const { findings, problems, notices } = await lintText(page, { lang: 'nl', parser });
      expect(problems).toEqual([]);
      expect(notices.join('\n')).toContain(notice);
      expect(findings.map(({ ruleId }) => ruleId)).toContain('merged-words');
    }
  });
});

describe('a page that was not read whole', () => {
  it('is not compared with its source', async () => {
    const long = `# Kop\n\n${repeated('- a\n', 64_000)}`;
    const { findings, notices } = await lintText('# Kop\n', { lang: 'nl', source: long });
    expect(findings).toEqual([]);
    expect(notices).toContain('not compared with its source page.md, for not all of the two was read');
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

  it('is code, however long its list of short lines', () => {
    const text = `\`\`\`json\n${repeated('  "a": 1,\n', 100_000)}\`\`\`\n\nDit is de tekst daarna.\n`;
    expect(guard(text)).toEqual({ text, keptBack: [] });
  });

  it('is one line of five million characters', () => {
    const text = 'Klik op de knop in het venster. '.repeat(160_000);
    expect(guard(text).keptBack).toEqual([]);
  });

  it.each([
    ['a language of many short words', 'I w domu, a potem z nim i o tym. '],
    ['accents, whole or as marks of their own', 'Tiếng Việt được viết e\u0301 '],
    ['two scripts', 'Откройте Windows в меню и нажмите C. '],
    ['Japanese', '新しいファイルを開く。'],
  ])('is one long line of %s', (_, sentence) => {
    expect(guard(sentence.repeat(60_000)).keptBack).toEqual([]);
  });

  it('has a few hundred footnotes', () => {
    const text = Array.from({ length: 750 }, (_, index) => `[^${index}]: noot\n`).join('');
    expect(guard(text).keptBack).toEqual([]);
  });

  it('ends after eight million characters, at the end of a line', () => {
    const line = 'Klik op de knop in het venster.\n';
    const text = line.repeat(260_000);
    const { text: read, keptBack } = guard(text);
    expect(read).toBe(line.repeat(250_000));
    expect(keptBack).toEqual([
      { start: read.length, end: text.length, reason: 'more than eight million characters on one page' },
    ]);
  });

  it('keeps every offset', () => {
    const text = `a\r\n\r\n${repeated('> ', 100)}😀\r\nb`;
    const guarded = guard(text);
    expect(guarded.text).toHaveLength(text.length);
    expect(guarded.text.trim()).toBe(`a\r\n\r\n${' '.repeat(102)}\r\nb`);
  });
});

test('footnotes beyond what a page holds are kept back up to the last, and the text behind is read', () => {
  const note = (index: number) => `[^${index}]: noot\n\n`;
  const few = Array.from({ length: 750 }, (_, index) => note(index)).join('');
  const more = `${note(750)}${note(751)}`;
  const { text, keptBack } = guard(`${few}${more}Tot slot.\n`);
  expect(text.startsWith(few)).toBe(true);
  expect(text.slice(few.length).trim()).toBe('Tot slot.');
  expect(keptBack).toEqual([
    {
      start: few.length,
      end: few.length + more.trimEnd().length,
      reason: 'more than 750 footnotes on one page',
    },
  ]);
});

describe('front matter that nothing closes', () => {
  it.each(['page.md', 'page.mdx'])('is told of, and read with the rest: %s', async (path) => {
    const text = '---\ntitle: Kaart\n\nKlik op toohello knop.\n';
    for (const parser of ['native', 'remark'] as const) {
      const { findings, notices } = await lintText(text, { lang: 'nl', parser, path });
      expect(notices).toEqual(['line 1 opens front matter, and nothing closes it: it was read as text']);
      expect(findings.map(({ ruleId }) => ruleId)).toContain('merged-words');
    }
  });

  it.each(['---\n\nTekst na een lijn.\n', '---\ntitle: a\n---\n\nTekst.\n', 'title: a\n---\n'])(
    'is not %j',
    async (text) => {
      expect((await lintText(text, { lang: 'nl' })).notices).toEqual([]);
    },
  );
});

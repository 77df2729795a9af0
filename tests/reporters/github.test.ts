import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { awkwardReport, cleanReport } from './awkward-report.ts';
import { HOSTILE_MESSAGE, HOSTILE_PATH, hostileReport, manyFindings } from './hostile.ts';

/** Reads a line as the runner does. */
function parse(line: string) {
  const [, command, properties, message] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line)!;
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const entries = (properties ?? '').split(',').map((each) => each.split('=') as [string, string]);
  return {
    command,
    ...Object.fromEntries(entries.map(([key, value]) => [key, decode(value ?? '')])),
    message: decode(message!),
  };
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);

test('an annotation stands at its range, in the file of the repository', () => {
  expect(linesOf(github(awkwardReport))[1]).toBe(
    '::error file=docs/nl/ongemakkelijk.md,line=1,endLine=1,col=12,endColumn=17,title=mtlint misplaced-greeting::“hello” stands in the place of an article',
  );
});

test('over several lines it has no columns', () => {
  const [warning] = linesOf(github(awkwardReport)).filter((line) => line.startsWith('::warning'));
  expect(warning).toContain(',line=7,endLine=10,title=');
});

test('a hostile name or message forges no command and arrives whole', () => {
  const lines = linesOf(github(hostileReport()));
  expect(lines).toHaveLength(2);
  const shown = (text: string) =>
    text
      .replace(/\u001b/g, '<U+001B>')
      .replace(/\u0000/g, '<U+0000>')
      .replace(/\u202e/g, '<U+202E>');
  for (const line of lines) {
    expect(parse(line)).toMatchObject({
      command: 'error',
      file: shown(HOSTILE_PATH),
      message: shown(HOSTILE_MESSAGE),
    });
  }
});

test.each<[string, Parameters<typeof manyFindings>[0], [number, number, number], string | undefined]>([
  ['all when there is room', { error: 10, warning: 10, info: 10 }, [10, 10, 10], undefined],
  ['ten errors, and counts the rest', { error: 12 }, [10, 0, 1], 'mtlint found 2 findings more'],
  ['ten warnings, and counts the rest', { error: 1, warning: 11 }, [1, 10, 1], 'mtlint found 1 more'],
  ['nine notices and the one that counts', { info: 12 }, [0, 0, 10], 'mtlint found 3 findings more'],
  [
    'nine notices where errors are left out',
    { error: 11, info: 10 },
    [10, 0, 10],
    'mtlint found 2 findings more',
  ],
])('shows %s', (_, amounts, expected, rest) => {
  const lines = linesOf(github(manyFindings(amounts)));
  const countOf = (command: string) => lines.filter((line) => line.startsWith(`::${command}`)).length;
  expect([countOf('error'), countOf('warning'), countOf('notice')]).toEqual(expected);
  expect(lines.filter((line) => line.startsWith('::notice::mtlint found')).length).toBe(rest ? 1 : 0);
  if (rest) expect(lines.at(-1)).toContain(rest);
});

test('a clean run prints nothing', () => {
  expect(github(cleanReport)).toBe('');
});

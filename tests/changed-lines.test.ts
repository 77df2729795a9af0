import { expect, test } from 'vitest';
import { SourceText } from '../src/document/source-text.ts';
import type { ChangedLines } from '../src/files/unified-diff.ts';
import { filterChangedLines } from '../src/filters/changed-lines.ts';
import { findingAt, pairReport, reportOf } from './reporters/awkward-report.ts';

function isKept(text: string, at: string, lines: ChangedLines | undefined, related?: string) {
  const page = new SourceText(text);
  const place = related === undefined ? [] : [{ ...findingAt(related, {}, page), message: 'here' }];
  const [file] = reportOf(page, findingAt(at, { related: place }, page)).files;
  return filterChangedLines(file!, () => lines).kept.length === 1;
}

const only = (first: number, last = first) => [{ first, last }];

test.each<[string, string, string, ChangedLines | undefined, boolean]>([
  ['on the line', 'a\nb\nc', 'b', only(2), true],
  ['on the line before', 'a\nb\nc', 'a', only(2), false],
  ['on the line after', 'a\nb\nc', 'c', only(2), false],
  ['over several lines, one of them changed', 'a\nb\nc\nd', 'a\nb\nc', only(3), true],
  ['that ends where the changed line begins', 'a\nb', 'a\n', only(2), false],
  ['at the end of the file', 'a\nb', 'b', only(2), true],
  ['of nothing, at the start of the line', 'a\nb', '', only(1), true],
  ['after a byte order mark', '\uFEFFa\nb', 'a', only(1), true],
  ['with CRLF', 'a\r\nb\r\nc', 'b', only(2), true],
  ['after a lone CR, which is no line end for git', 'a\rb\nc', 'b', only(1), true],
  ['below a lone CR', 'a\rb\nc', 'c', only(2), true],
  ['where the diff goes on beyond the file', 'a', 'a', only(5, 9), false],
  ['where no line changed', 'a', 'a', [], false],
  ['where nothing is known of the file', 'a', 'a', undefined, false],
  ['where all of the file changed', 'a', 'a', 'all', true],
])('a finding %s', (_, text, at, lines, expected) => {
  expect(isKept(text, at, lines)).toBe(expected);
});

test('a related place counts', () => {
  expect(isKept('a\nb\nc', 'c', only(1), 'a')).toBe(true);
  expect(isKept('a\nb\nc', 'c', only(2), 'a')).toBe(false);
});

test('a related place in the source page is looked up there', () => {
  const [file] = pairReport().files;
  const linesOf = (lines: ChangedLines) => (path: string) =>
    path === '/project/en/b.md' ? lines : undefined;
  expect(filterChangedLines(file!, linesOf(only(3))).kept).toHaveLength(1);
  expect(filterChangedLines(file!, linesOf(only(1))).kept).toHaveLength(0);
});

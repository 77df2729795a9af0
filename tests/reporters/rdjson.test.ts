import { expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { rdjson, rdjsonl } from '../../src/reporters/rdjson.ts';
import { awkwardReport, cleanReport, findingAt, pairReport, reportOf, source } from './awkward-report.ts';

interface Place {
  line: number;
  column: number;
}

const report = JSON.parse(rdjson(awkwardReport));

test('columns count bytes of the line as the file has it, a byte order mark included', () => {
  const file = Buffer.from(`\uFEFF${source.text}`);
  const lines = file.toString('latin1').split(/\r\n|\r|\n/);
  const findings = awkwardReport.files.flatMap((each) => each.findings);
  const found = report.diagnostics.filter(({ location }: { location: { range?: object } }) => location.range);
  expect(found).toHaveLength(findings.length);
  for (const [index, { location }] of found.entries()) {
    const { start, end } = location.range as { start: Place; end: Place };
    if (start.line !== end.line) continue;
    const bytes = lines[start.line - 1]!.slice(start.column - 1, end.column - 1);
    expect(Buffer.from(bytes, 'latin1').toString()).toBe(findings[index]!.text);
  }
});

test.each([
  ['ASCII', 'a hello', 3],
  ['two bytes', 'é hello', 4],
  ['three bytes', '日 hello', 5],
  ['four bytes', '😀 hello', 6],
  ['a combining mark', 'e\u0301 hello', 5],
  ['a tab', '\thello', 2],
])('after %s', (_, text, column) => {
  const page = new SourceText(text);
  const { diagnostics } = JSON.parse(rdjson(reportOf(page, findingAt('hello', {}, page))));
  expect(diagnostics[0].location.range).toEqual({
    start: { line: 1, column },
    end: { line: 1, column: column + 5 },
  });
});

test('fixes, suggestions and related places have ranges of their own', () => {
  const byRule = (id: string) =>
    report.diagnostics.find(({ code }: { code: { value: string } }) => code.value === id);
  expect(byRule('glued-adverb').suggestions[0]).toMatchObject({ text: ' ' });
  expect(byRule('merged-words').suggestions.map(({ text }: { text: string }) => text)).toEqual([
    'to create',
    'maken',
  ]);
  expect(byRule('duplicate-heading').related_locations[0].location.range.start).toEqual({
    line: 5,
    column: 4,
  });
});

test('the lines of rdjsonl are the diagnostics of rdjson, each with its source', () => {
  const lines = rdjsonl(awkwardReport)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual(report.diagnostics.map((each: object) => ({ source: report.source, ...each })));
  expect(rdjsonl(cleanReport)).toBe('');
});

test('the whole is as severe as its worst', () => {
  expect(report.severity).toBe('ERROR');
  expect(JSON.parse(rdjson(cleanReport))).not.toHaveProperty('severity');
});

test('a related place in the source page lies in that file', () => {
  const [{ related_locations }] = JSON.parse(rdjson(pairReport())).diagnostics;
  expect(related_locations[0].location).toMatchObject({ path: '../en/b.md', range: { start: { line: 3 } } });
});

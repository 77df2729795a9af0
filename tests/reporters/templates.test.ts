import { expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import type { FileReport } from '../../src/engine/report.ts';
import type { Report } from '../../src/reporters/report.ts';
import { templateErrors, templateRemarks } from '../../src/reporters/templates.ts';
import { cleanReport } from './awkward-report.ts';

function file(path: string, ...found: [ruleId: string, text: string, message?: string][]): FileReport {
  const findings = found.map(([ruleId, text, message = 'm']) => ({
    ...{ ruleId, text, start: 0, end: 1, messageId: 'm', message },
    ...({
      severity: 'error',
      confidence: 'high',
      related: [],
      suggestions: [],
      fingerprint: '0'.repeat(12),
    } as const),
  }));
  const nothing = { language: undefined, silenced: [], problems: [], notices: [] };
  return { path, absolutePath: `/${path}`, source: new SourceText('x'), findings, ...nothing };
}

function report(...files: FileReport[]): Report {
  return { ...cleanReport, files };
}

test('what three files share is one template error', () => {
  const shared = report(
    file('a.md', ['merged-words', 'tooadd'], ['merged-words', 'tooadd']),
    file('b.md', ['merged-words', 'Tooadd'], ['repeated-word', 'de  de']),
    file('c.md', ['merged-words', 'tooadd'], ['repeated-word', 'de de']),
  );
  const first = { path: 'a.md', line: 1, column: 1 };
  expect(templateErrors(shared)).toEqual([
    { ruleId: 'merged-words', messageId: 'm', message: 'm', text: 'tooadd', count: 4, files: 3, first },
  ]);
  expect(templateRemarks(shared)).toEqual([
    'the same in 3 files, 4 times: “tooadd” [merged-words], first at a.md:1:1',
  ]);
});

test('what is said differently is not the same', () => {
  const link = (anchor: string): [string, string, string] => ['broken-fragment', '#x', `“${anchor}” is near`];
  const files = [file('a.md', link('x1')), file('b.md', link('X1')), file('c.md', link('x2'))];
  expect(templateErrors(report(...files))).toEqual([]);
  const more = templateErrors(report(...files, file('d.md', link('x1'))));
  expect(more.map(({ count, message }) => [count, message])).toEqual([[3, '“x1” is near']]);
});

test('the most widespread come first, and the rest are counted', () => {
  const words = ['een', 'twee', 'drie', 'vier', 'vijf'];
  const files = [3, 4, 5, 6, 7].flatMap((files, index) =>
    Array.from({ length: files }, (_, page) => file(`${index}-${page}.md`, ['repeated-word', words[index]!])),
  );
  expect(templateRemarks(report(...files))).toEqual([
    'the same in 7 files: “vijf” [repeated-word], first at 4-0.md:1:1',
    'the same in 6 files: “vier” [repeated-word], first at 3-0.md:1:1',
    'the same in 5 files: “drie” [repeated-word], first at 2-0.md:1:1',
    '2 more defects that several files share',
  ]);
});

import { expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import type { FileReport, Report } from '../../src/engine/report.ts';
import { templateErrors, templateRemarks } from '../../src/reporters/templates.ts';
import { cleanReport } from './awkward-report.ts';

function file(path: string, ...found: [ruleId: string, text: string][]): FileReport {
  const findings = found.map(([ruleId, text]) => ({
    ...{ ruleId, text, start: 0, end: 1, messageId: 'm', message: 'm' },
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
  expect(templateErrors(shared)).toEqual([{ ruleId: 'merged-words', text: 'tooadd', count: 4, files: 3 }]);
  expect(templateRemarks(shared)).toEqual(['in 3 files, 4 times: “tooadd” [merged-words]']);
});

test('the most widespread come first, and the rest are counted', () => {
  const words = ['een', 'twee', 'drie', 'vier', 'vijf'];
  const files = [3, 4, 5, 6, 7].flatMap((files, index) =>
    Array.from({ length: files }, (_, page) => file(`${index}-${page}.md`, ['repeated-word', words[index]!])),
  );
  expect(templateRemarks(report(...files))).toEqual([
    'in 7 files, 7 times: “vijf” [repeated-word]',
    'in 6 files, 6 times: “vier” [repeated-word]',
    'in 5 files, 5 times: “drie” [repeated-word]',
    '2 more defects shared by several files',
  ]);
});

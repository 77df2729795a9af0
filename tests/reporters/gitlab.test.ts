import { expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import type { Report } from '../../src/reporters/report.ts';
import { awkwardReport, cleanReport, findingAt, reportOf } from './awkward-report.ts';

const issuesOf = (report: Report) => JSON.parse(gitlab(report));
const fingerprintsOf = (report: Report): string[] =>
  issuesOf(report).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

test('an issue has what GitLab asks for', () => {
  expect(issuesOf(awkwardReport)[0]).toEqual({
    description: '“hello” stands in the place of an article (misplaced-greeting)',
    check_name: 'misplaced-greeting',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: {
      path: 'docs/nl/ongemakkelijk.md',
      positions: { begin: { line: 1, column: 12 }, end: { line: 1, column: 17 } },
      lines: { begin: 1 },
    },
    content: { body: expect.stringContaining('/misplaced-greeting.md') },
  });
  expect(JSON.parse(gitlab(cleanReport))).toEqual([]);
});

test('fingerprints are unique in a report, also among pages and problems', () => {
  const [page, unreadable] = awkwardReport.files;
  const copy = { ...page!, path: 'copy.md', absolutePath: '/project/copy.md' };
  const twice = { ...unreadable!, path: 'copy2.md', absolutePath: '/project/copy2.md' };
  const prints = fingerprintsOf({ ...awkwardReport, files: [...awkwardReport.files, copy, twice] });
  expect(new Set(prints).size).toBe(prints.length);
});

test('fingerprints stay when lines move', () => {
  const reportFor = (text: string) => {
    const page = new SourceText(text);
    return reportOf(page, findingAt('hello', {}, page));
  };
  expect(fingerprintsOf(reportFor('Kies hello'))).toEqual(fingerprintsOf(reportFor('Meer.\n\nKies hello')));
});

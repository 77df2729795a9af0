import { expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { compact } from '../../src/reporters/compact.ts';
import { awkwardReport, findingAt, reportOf } from './awkward-report.ts';

/** What problem matchers and vim look for. */
const FINDING = /^(.+?):(\d+):(\d+): (error|warning|info): (.+) \[([\w-]+)\]$/;

test('a finding is path, line, column, severity, message, rule', () => {
  const page = new SourceText('één 😀 hello');
  const line = compact(reportOf(page, findingAt('hello', {}, page))).split('\n')[0]!;
  expect(line).toBe('a.md:1:8: error: “hello” stands in the place of an article [misplaced-greeting]');
});

test('findings, and only findings, look like findings', () => {
  const lines = compact(awkwardReport).trimEnd().split('\n');
  const findings = awkwardReport.files.flatMap((file) => file.findings);
  expect(lines.filter((line) => FINDING.test(line))).toHaveLength(findings.length);
  expect(lines.at(-1)).not.toMatch(FINDING);
});

test('a hostile message or path forges no line', () => {
  const page = new SourceText('hello');
  const report = reportOf(page, findingAt('hello', { message: 'a\nb.md:1:1: error: forged [x]' }, page));
  const file = { ...report.files[0]!, path: 'a\r\n\u001b[31mb.md' };
  const lines = compact({ ...report, files: [file] })
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^a<U\+000D><U\+000A><U\+001B>\[31mb\.md:1:1: error: a<U\+000A>b/);
});

import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import type { Report } from '../../src/reporters/report.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { awkwardReport, cleanReport, findingAt, pairReport, reportOf, source } from './awkward-report.ts';
import { validateSarif as validate } from './sarif-schema.ts';

const runOf = (report: Report) => JSON.parse(sarif(report)).runs[0];
const run = runOf(awkwardReport);

describe('the schema of 2.1.0', () => {
  test.each([
    ['awkward', awkwardReport],
    ['clean', cleanReport],
    ['empty', { ...cleanReport, files: [] }],
  ])('describes the %s report', (_, report) => {
    validate(JSON.parse(sarif(report)));
    expect(validate.errors).toBeNull();
  });

  test('refuses what is not one', () => {
    const text = sarif(awkwardReport);
    expect(validate(JSON.parse(text.replace('"startLine":1', '"startLine":0')))).toBe(false);
    expect(validate(JSON.parse(text.replace('"columnKind"', '"columnkind"')))).toBe(false);
    expect(validate(JSON.parse(text.replaceAll('docs/nl/', 'docs/n l/')))).toBe(false);
  });
});

test('a rule has all that code scanning shows of one', () => {
  for (const rule of run.tool.driver.rules) {
    expect(rule).toMatchObject({
      shortDescription: { text: expect.stringMatching(/./) },
      fullDescription: { text: expect.stringMatching(/./) },
      help: { text: expect.stringMatching(/./), markdown: expect.stringMatching(/./) },
      helpUri: expect.stringMatching(/^https:/),
      properties: {
        precision: expect.any(String),
        tags: expect.any(Array),
        'problem.severity': expect.any(String),
      },
    });
  }
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('an alert stays on one line, and its region holds what was found', () => {
  const lines = source.text.split(/\r\n|\r|\n/);
  const findings = awkwardReport.files.flatMap((file) => file.findings);
  for (const [index, { locations }] of run.results.entries()) {
    const { region, contextRegion } = locations[0].physicalLocation;
    expect(region.endLine).toBe(region.startLine);
    const text = lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1);
    expect(findings[index]!.text.startsWith(text)).toBe(true);
    expect(contextRegion !== undefined).toBe(/[\r\n]/.test(findings[index]!.text));
  }
});

test('paths are those of the repository, as addresses', () => {
  const base = runOf({ ...awkwardReport, files: [] });
  expect(base.originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///project/' } });
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'docs/nl/ongemakkelijk.md',
    uriBaseId: '%SRCROOT%',
  });
  const report = reportOf(new SourceText('hello'), findingAt('hello', {}, new SourceText('hello')));
  const file = { ...report.files[0]!, path: 'x', absolutePath: '/project/a #1%/ß?\n\ud800.md' };
  const [result] = runOf({ ...report, files: [file] }).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
    'a%20%231%25/%C3%9F%3F%0A%EF%BF%BD.md',
  );
});

test('fingerprints are different within a page', () => {
  const prints = run.results.map((result: { partialFingerprints: object }) =>
    JSON.stringify(result.partialFingerprints),
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('a related place is numbered, and the message links to its number and to no other', () => {
  const heading = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-heading');
  expect(heading.message.text).toMatch(/ \(\[the first one is here\]\(1\)\)$/);
  expect(heading.relatedLocations[0].id).toBe(1);
  const page = new SourceText('hello');
  const [result] = runOf(reportOf(page, findingAt('hello', { message: 'see [x](1)' }, page))).results;
  expect(result.message.text).toBe('see [x] (1)');
});

test('a problem is a notification, and the run did not succeed', () => {
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'note' },
      {
        level: 'error',
        descriptor: { id: 'unreadable' },
        message: { text: 'cannot be read: permission denied' },
      },
    ],
  });
});

test('a related place in the source page lies in that file', () => {
  const [{ relatedLocations }] = runOf(pairReport()).results;
  expect(relatedLocations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'en/b.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4 },
  });
});

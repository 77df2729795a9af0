import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { junit } from '../../src/reporters/junit.ts';
import { rdjson } from '../../src/reporters/rdjson.ts';
import type { Report } from '../../src/reporters/report.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { run } from '../../src/run/run.ts';
import { validateSarif } from './sarif-schema.ts';

interface Diagnostic {
  location: { path: string; range: Record<'start' | 'end', { line: number; column: number }> };
}

/** Pages that make positions hard, and damaged ones, with all that is found in them. */
let report: Report;
beforeAll(async () => {
  const patterns = ['fixtures/awkward', 'fixtures/broken/ko', 'fixtures/broken/nl'];
  ({ report } = await run({ cwd: packageRoot, patterns, config: false, minConfidence: 'low' }));
});

const findingsOf = ({ files }: Report) => files.flatMap(({ findings }) => findings);

test('there is something to report', () => {
  expect(findingsOf(report).length).toBeGreaterThan(50);
});

test('SARIF of them is valid', () => {
  const log = JSON.parse(sarif(report));
  validateSarif(log);
  expect(validateSarif.errors).toBeNull();
  expect(log.runs[0].results).toHaveLength(findingsOf(report).length);
});

test('every byte range of rdjson, cut from the file, is what was found', () => {
  const { diagnostics } = JSON.parse(rdjson(report)) as { diagnostics: Diagnostic[] };
  const findings = findingsOf(report);
  expect(diagnostics).toHaveLength(findings.length);
  for (const [index, { location }] of diagnostics.entries()) {
    const { start, end } = location.range;
    if (start.line !== end.line) continue;
    const lines = readFileSync(join(packageRoot, location.path), 'latin1').split(/\r\n|\r|\n/);
    const bytes = Buffer.from(lines[start.line - 1]!.slice(start.column - 1, end.column - 1), 'latin1');
    expect(bytes.toString()).toBe(findings[index]!.text);
  }
});

describe.each([
  ['checkstyle', checkstyle, 'error'],
  ['junit', junit, 'failure'],
])('%s', (_, reporter, element) => {
  test('of them is well-formed and has all findings', () => {
    let count = 0;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => {
      if (name === element) count++;
    });
    parser.write(reporter(report)).close();
    expect(count).toBe(findingsOf(report).length);
  });
});

import { expect, test } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { eslint } from '../../src/reporters/eslint.ts';
import { pairReport } from './awkward-report.ts';

const report = pairReport();
const { message } = report.files[0]!.findings[0]!;

test('formats without related places name the first in the message', () => {
  expect(JSON.parse(eslint(report))[0].messages[0].message).toBe(`${message} (source: ../en/b.md:3:1)`);
  expect(compact(report)).toMatch(/^a\.md:1:6: error: .+ \(source: \.\.\/en\/b\.md:3:1\) \[/);
});

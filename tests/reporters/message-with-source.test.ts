import { expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { compact } from '../../src/reporters/compact.ts';
import { eslint } from '../../src/reporters/eslint.ts';
import { github } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { unix } from '../../src/reporters/unix.ts';
import { pairReport } from './awkward-report.ts';

const report = pairReport();
const { message } = report.files[0]!.findings[0]!;

test('eslint messages say the same of a defect wherever its source lies', () => {
  expect(JSON.parse(eslint(report))[0].messages[0].message).toBe(message);
});

test('formats without related places name the first in the message', () => {
  expect(compact(report)).toMatch(/^a\.md:1:6: error: .+ \(source: \.\.\/en\/b\.md:3:1\) \[/);
});

const others = { checkstyle, github, gitlab, junit, unix };
test.each(Object.entries(others))('%s does so too', (_, reporter) => {
  expect(reporter(report)).toContain('(source: ../en/b.md:3:1)');
});

test('markdown does, and makes no emoji of it', () => {
  expect(markdown(report)).toContain('(source: ../en/b.md:&#8203;3:1)');
});

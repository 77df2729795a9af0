import { describe, expect, test } from 'vitest';
import rule from '../../rules/missing-page.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';
import { callMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

const EN = '# Disks\n';
const NL = '# Schijven\n';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    // No tree is known.
    { path: 'docs/en/a.md', text: EN },
    { path: 'docs/nl/b.md', text: NL, others: { 'docs/en/a.md': EN } },
    // The names differ: no folders answer to each other.
    { path: 'b.md', text: EN, others: { 'a.md': EN, 'a.nl.md': NL }, sources: { 'a.nl.md': 'a.md' } },
    // Outside the trees.
    {
      path: 'README.md',
      text: EN,
      others: { 'docs/en/a.md': EN, 'docs/nl/a.md': NL },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
    },
    // Plain Markdown from MDX.
    {
      path: 'docs/en/b.mdx',
      text: EN,
      others: { 'docs/en/a.md': EN, 'docs/nl/a.md': NL, 'docs/nl/b.md': NL },
      sources: { 'docs/nl/a.md': 'docs/en/a.md', 'docs/nl/b.md': 'docs/en/b.mdx' },
    },
  ],
  invalid: [
    {
      // Translations below the sources.
      path: 'docs/guide/b.md',
      text: EN,
      others: { 'docs/guide/a.md': EN, 'docs/nl/guide/a.md': NL },
      sources: { 'docs/nl/guide/a.md': 'docs/guide/a.md' },
      finds: [
        { at: '1:1-1:8', message: 'This page has no translation into nl: docs/nl/guide/b.md is not there' },
      ],
    },
    {
      path: 'docs/nl/guide/b.md',
      text: NL,
      others: { 'docs/guide/a.md': EN, 'docs/nl/guide/a.md': NL },
      sources: { 'docs/nl/guide/a.md': 'docs/guide/a.md' },
      finds: [
        { at: '1:1-1:11', message: 'The source of this page is not there: it would be docs/guide/b.md' },
      ],
    },
  ],
});

test('is off until it is turned on, and names every language', async () => {
  const cwd = createProject({
    'docs/en/a.md': EN,
    'docs/en/b.md': EN,
    'docs/nl/a.md': NL,
    'docs/fr/a.md': '# Disques\n',
  });
  const off = await callMtlint(['-f', 'compact', 'docs'], { cwd });
  expect(off.stdout).not.toContain('missing-page');
  const on = await callMtlint(['-f', 'compact', '--rule', 'missing-page:info', 'docs'], { cwd });
  expect(on.stdout).toContain(
    'docs/en/b.md:1:1: info: This page has no translation into fr, nl: docs/fr/b.md',
  );
});

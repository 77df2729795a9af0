import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { callMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Every call in the recipes, up to a pipe or the end of its line. */
const calls = ['docs/reports.md', 'docs/ci.md', 'README.md'].flatMap((name) =>
  [...readFileSync(join(packageRoot, name), 'utf8').matchAll(/npx mtlint ([^|\n`']*-f [^|\n`']*)/g)].map(
    ([, args]) => args!.trim(),
  ),
);

test('there are recipes', () => {
  expect(calls.length).toBeGreaterThan(8);
});

describe.each([...new Set(calls)])('npx mtlint %s', (line) => {
  test('gives its reports of a page with findings', async () => {
    const cwd = createProject({ '.git/': '', 'docs/a.nl.md': 'Open Hallo map en kies Hallo venster.\n' });
    const args = line.split(' ');
    // A history is there before a report can draw it.
    const history = args[args.indexOf('--history') + 1];
    if (args.includes('--history')) await callMtlint(['score', 'docs', '--history', history!], { cwd });
    const { code, stdout, stderr } = await callMtlint(args, { cwd });
    expect({ code, stderr }).toEqual({ code: args.includes('--exit-zero') ? 0 : 1, stderr: '' });
    const files = args.flatMap((arg) => /^[a-z]+=(.+)$/.exec(arg)?.[1] ?? []);
    for (const file of files) expect(statSync(join(cwd, file)).size).toBeGreaterThan(50);
    const isPrinting = args.filter((arg) => arg === '-f').length > files.length;
    expect(stdout !== '').toBe(isPrinting || files.length === 0);
  });
});

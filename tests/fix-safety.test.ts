import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { applyFixes, editOf } from '../src/engine/fix.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { lintText } from '../src/lint-text.ts';
import { packageRoot } from '../src/package-root.ts';
import { callMtlint } from './mtlint.ts';
import { createProject, Link } from './project.ts';
import fc from './properties.ts';

const BROKEN = '# Gids\n\nZie[de gids](gids.md) en kies de de grootte.\n';
const FIXED = '# Gids\n\nZie [de gids](gids.md) en kies de de grootte.\n';
const fix = (cwd: string, path = '.') => callMtlint(['--fix', path, '--lang', 'nl', '--no-config'], { cwd });
const project = (files: Parameters<typeof createProject>[0] = {}) => createProject({ '.git/': '', ...files });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('a file that is fixed', () => {
  test('under several names is left alone, and the others are fixed', async () => {
    const cwd = project({ 'a.md': BROKEN, 'b.md': BROKEN });
    linkSync(join(cwd, 'a.md'), join(cwd, 'a.txt'));
    const { code, stdout } = await fix(cwd);
    expect(stdout).toContain('a.md: error: is one file under 2 names (hard links)');
    expect(code).toBe(2);
    expect([read(cwd, 'a.md'), read(cwd, 'a.txt'), read(cwd, 'b.md')]).toEqual([BROKEN, BROKEN, FIXED]);
    expect(statSync(join(cwd, 'a.md')).ino).toBe(statSync(join(cwd, 'a.txt')).ino);
  });

  test('through a link to a link leaves both links', async () => {
    const cwd = project({ 'real/a.md': BROKEN, 'b.md': new Link('a.md'), 'a.md': new Link('real/a.md') });
    await fix(cwd, 'b.md');
    expect(read(cwd, 'real/a.md')).toBe(FIXED);
    for (const name of ['a.md', 'b.md']) expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true);
  });

  test.each([0o600, 0o640, 0o664, 0o755, 0o2664])('keeps the mode %o', async (mode) => {
    const cwd = project({ 'a.md': BROKEN });
    chmodSync(join(cwd, 'a.md'), mode);
    await fix(cwd);
    expect(read(cwd, 'a.md')).toBe(FIXED);
    expect(statSync(join(cwd, 'a.md')).mode & 0o7777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)('keeps its owner', async () => {
    const cwd = project({ 'a.md': BROKEN });
    chownSync(join(cwd, 'a.md'), 1234, 5678);
    await fix(cwd);
    expect(statSync(join(cwd, 'a.md'))).toMatchObject({ uid: 1234, gid: 5678 });
  });

  test('under a name as long as a name may be', async () => {
    const name = `${'a'.repeat(252)}.md`;
    const cwd = project({ [name]: BROKEN });
    await fix(cwd);
    expect(read(cwd, name)).toBe(FIXED);
    expect(readdirSync(cwd).sort()).toEqual(['.git', name]);
  });
});

test('what is written goes through no link that somebody laid in its way', async () => {
  const cwd = project({ 'victim.txt': 'Oud.\n', 'a.md': 'Oud.\n' });
  for (const name of ['.a.md.tmp', `.a.md.${process.pid}.tmp`]) symlinkSync('victim.txt', join(cwd, name));
  await writeWhole(join(cwd, 'a.md'), 'Nieuw.\n');
  expect([read(cwd, 'a.md'), read(cwd, 'victim.txt')]).toEqual(['Nieuw.\n', 'Oud.\n']);
});

test('a process that is killed at any moment leaves the old text or the new one', async () => {
  const cwd = project({ 'a.md': 'x' });
  const sizes = [200_000, 300_000];
  const texts = sizes.map((size, index) => `${index}\n`.repeat(size));
  const script = `
    const { writeWhole } = await import(${JSON.stringify(join(inject('bin'), '../files/write-whole.js'))});
    const texts = ${JSON.stringify(sizes)}.map((size, index) => (index + '\\n').repeat(size));
    process.stdout.write('.');
    for (;;) for (const text of texts) await writeWhole('a.md', text);`;
  writeFileSync(join(cwd, 'a.md'), texts[0]!);
  const moments = fc.sample(fc.integer({ min: 0, max: 60 }), { numRuns: 12, seed: 7 });
  for (const moment of moments) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd });
    await new Promise((resolve) => {
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), moment));
      child.on('close', resolve);
    });
    expect(texts.includes(read(cwd, 'a.md'))).toBe(true);
  }
  const left = readdirSync(cwd).filter((name) => name !== 'a.md' && name !== '.git');
  expect(left.filter((name) => !/^\.a\.md\.[\da-f]{16}\.tmp$/.test(name))).toEqual([]);
  expect(left.length).toBeLessThanOrEqual(moments.length);
}, 120_000);

const CLEAN = join(packageRoot, 'fixtures', 'clean');
const clean = readdirSync(CLEAN, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.mdx?$/.test(name),
);

test('no safe fix touches a clean page', async () => {
  for (const path of clean) {
    const text = read(CLEAN, path);
    const { findings, source } = await lintText(text, { path });
    const edits = findings.flatMap((finding) => editOf(finding, 'safe') ?? []);
    expect([path, applyFixes(source!.text, edits)]).toEqual([path, source!.text]);
  }
});

import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import { replacePage } from '../src/files/replace-page.ts';
import { callMtlint } from './mtlint.ts';
import { createProject, Link } from './project.ts';

// The first call loads all rules, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const BROKEN = '# Gids\n\nZie[de gids](gids.md) en kies de de grootte.\n';
const SAFE = '# Gids\n\nZie [de gids](gids.md) en kies de de grootte.\n';
const ALL = '# Gids\n\nZie [de gids](gids.md) en kies de grootte.\n';
const ARGS = ['--lang', 'nl', '--no-config'];

const project = (files: Parameters<typeof createProject>[0] = { 'a.md': BROKEN }) =>
  createProject({ '.git/': '', ...files });
const call = (args: readonly string[], cwd: string, input?: string | Uint8Array) =>
  callMtlint([...args, ...ARGS, '--fail-on', 'warning'], { cwd, ...(input !== undefined && { input }) });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('mtlint --fix', () => {
  test('makes the safe fixes, and reports what is left', async () => {
    const cwd = project();
    const { code, stdout } = await call(['--fix', 'a.md'], cwd);
    expect(read(cwd, 'a.md')).toBe(SAFE);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.md:3:32: warning: .*\[repeated-word\]\n.*1 warning in 1 file, [^;]+; 1 fixed\n$/s,
    );
  });

  test('=all makes the others too, and a lone suggestion', async () => {
    const cwd = project();
    expect(await call(['--fix=all', 'a.md'], cwd)).toMatchObject({ code: 0 });
    expect(read(cwd, 'a.md')).toBe(ALL);
  });

  test('applied twice changes nothing more, and writes nothing', async () => {
    const cwd = project();
    await call(['--fix=all', 'a.md'], cwd);
    const { mtimeMs, ino } = statSync(join(cwd, 'a.md'));
    const { stdout } = await call(['--fix=all', 'a.md'], cwd);
    expect(stdout).not.toContain('fixed');
    expect(statSync(join(cwd, 'a.md'))).toMatchObject({ mtimeMs, ino });
  });

  test('is repeated while one fix makes room for another', async () => {
    // The padding and the missing blank touch: the second waits for the first.
    const cwd = project({ 'a.md': 'Lees hier alles over het maken van een map. Zie[ de gids ](gids.md).\n' });
    await call(['--fix', 'a.md'], cwd);
    expect(read(cwd, 'a.md')).toBe('Lees hier alles over het maken van een map. Zie [de gids](gids.md).\n');
  });

  test('leaves alone what comments silence, what the baseline knows, and what is hidden', async () => {
    const silenced = `<!-- mtlint-disable-next-line markup-spacing -->\n${BROKEN.slice(8)}`;
    const cwd = project({ 'a.md': silenced, 'b.md': BROKEN });
    await callMtlint(['baseline', 'write', 'b.md', ...ARGS], { cwd });
    await call(['--fix', '.'], cwd);
    expect(read(cwd, 'a.md')).toBe(silenced);
    expect(read(cwd, 'b.md')).toBe(BROKEN);
  });

  test('--fix-rule takes the fixes of one rule', async () => {
    const cwd = project();
    await call(['--fix=all', '--fix-rule', 'repeated-word', 'a.md'], cwd);
    expect(read(cwd, 'a.md')).toBe(BROKEN.replace('de de', 'de'));
  });

  test('keeps the byte order mark and every line end', async () => {
    const text = `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}Slot.\rEinde.\n`;
    const cwd = project({ 'a.md': text });
    await call(['--fix', 'a.md'], cwd);
    expect(read(cwd, 'a.md')).toBe(text.replace('Zie[', 'Zie ['));
  });

  test('keeps the mode of the file', async () => {
    const cwd = project();
    chmodSync(join(cwd, 'a.md'), 0o666);
    await call(['--fix', 'a.md'], cwd);
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o666);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md']);
  });

  test('writes what a link leads to, and leaves the link', async () => {
    const cwd = project({ 'real/a.md': BROKEN, 'a.md': new Link('real/a.md') });
    await call(['--fix', 'a.md'], cwd);
    expect(readlinkSync(join(cwd, 'a.md'))).toBe('real/a.md');
    expect(lstatSync(join(cwd, 'real/a.md')).isFile()).toBe(true);
    expect(read(cwd, 'real/a.md')).toBe(SAFE);
  });

  test('tells of a read-only file, reports it as it is, and fixes the others', async () => {
    const cwd = project({ 'a.md': BROKEN, 'b.md': BROKEN });
    chmodSync(join(cwd, 'a.md'), 0o444);
    const { code, stdout } = await call(['--fix', '.'], cwd);
    expect(code).toBe(2);
    expect(stdout).toContain('a.md: error: is read-only: its fixes are not written\n');
    expect(stdout).toMatch(/a\.md:3:1: warning: .*\[markup-spacing\]/);
    expect(stdout).toContain('; 1 fixed');
    expect(read(cwd, 'a.md')).toBe(BROKEN);
    expect(read(cwd, 'b.md')).toBe(SAFE);
  });

  test('does not overwrite what somebody else wrote meanwhile', async () => {
    const cwd = project();
    const path = join(cwd, 'a.md');
    writeFileSync(path, 'Nieuw.\n');
    expect(await replacePage(path, BROKEN, SAFE)).toMatchObject({ code: 'changed' });
    expect(read(path)).toBe('Nieuw.\n');
  });

  test('fixes catalogues with their escapes', async () => {
    const po =
      'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "See \\"x\\" and [guide](g.md)"\nmsgstr "Zie \\"x\\" en[gids](g.md)"\n';
    const cwd = project({ 'nl.po': po });
    await call(['--fix', 'nl.po'], cwd);
    expect(read(cwd, 'nl.po')).toBe(po.replace('en[', 'en ['));
  });

  test('fixes only changed lines with --since, also when fixes move lines', async () => {
    const cwd = createProject({ 'a.md': 'Zie[de gids](gids.md).\n\nHier.\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    writeFileSync(join(cwd, 'a.md'), 'Zie[de gids](gids.md).\n\nLees[de gids](gids.md).\n');
    await call(['--fix', '--since', 'HEAD', 'a.md'], cwd);
    expect(read(cwd, 'a.md')).toBe('Zie[de gids](gids.md).\n\nLees [de gids](gids.md).\n');
  });

  test('prints standard input as it should be, and the report beside it', async () => {
    const { code, stdout, stderr } = await call(['--fix', '-'], project(), BROKEN);
    expect(stdout).toBe(SAFE);
    expect(stderr).toContain('[repeated-word]');
    expect(code).toBe(1);
  });

  test.each([
    ['sound', 'Niets mis.\n'],
    ['binary', Buffer.from([0, 1, 2, 255])],
  ])('prints %s standard input as it came', async (_, input) => {
    const { stdout } = await call(['--fix', '-'], project(), input);
    expect(stdout).toBe(input.toString());
  });

  test.each<[string[], string]>([
    [['--fix-rule', 'markup-spacing'], '--fix-rule says what --fix or --diff is about; give one of them too'],
    [
      ['--fix', '--fix-rule', 'markup-spacin'],
      'there is no rule "markup-spacin"; did you mean "markup-spacing"?',
    ],
    [['--fix', '--fix-rule', 'register-mix'], 'the rule "register-mix" has no fixes'],
    [['--fix=al'], '--fix must be one of "safe", "all", not "al"; did you mean "all"?'],
    [['--fix', '--staged'], '--staged judges what is staged, and a fix is made in the files'],
    [['--diff', '-f', 'json'], '--diff and json would both go to standard output; name a file: json=<path>'],
  ])('%j is refused', async (args, message) => {
    const cwd = project();
    const { code, stderr } = await call(['a.md', ...args], cwd);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(read(cwd, 'a.md')).toBe(BROKEN);
  });
});

describe('mtlint --diff', () => {
  test('prints what --fix would change as git takes it, and writes nothing', async () => {
    const text = `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}Zie[x](y.md)`;
    const cwd = project({ 'ünder ort/a.md': text, 'b.md': BROKEN });
    const { code, stdout, stderr } = await call(['--diff', '.'], cwd);
    expect(code).toBe(1);
    expect(stderr).toBe('mtlint: --fix would fix 3 findings in 2 files\n');
    expect(stdout).toContain('-Zie[de gids](gids.md) en kies de de grootte.\n+Zie [de gids](gids.md)');
    expect(read(cwd, 'b.md')).toBe(BROKEN);
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(read(cwd, 'b.md')).toBe(SAFE);
    expect(read(cwd, 'ünder ort/a.md')).toBe(text.replaceAll('Zie[', 'Zie ['));
  });

  test('goes with --fix=all and with standard input, and reports go to files', async () => {
    const cwd = project();
    const all = await call(['--diff', '--fix=all', 'a.md', '-f', 'json=report.json'], cwd);
    expect(all.stdout).toContain('+Zie [de gids](gids.md) en kies de grootte.\n');
    expect(JSON.parse(read(cwd, 'report.json')).summary).toMatchObject({ warnings: 2, fixed: 0 });
    const piped = await call(['--diff', '-', '--stdin-filename', 'x/a.md'], cwd, BROKEN);
    expect(piped.stdout).toMatch(/^--- a\/x\/a\.md\n\+\+\+ b\/x\/a\.md\n@@ -1,3 \+1,3 @@\n/);
  });

  test('gives 0 when there is nothing to fix, and with --exit-zero', async () => {
    const cwd = project({ 'a.md': BROKEN, 'b.md': SAFE });
    expect(await call(['--diff', 'b.md'], cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'mtlint: there is nothing to fix\n',
    });
    expect(await call(['--diff', '--exit-zero', 'a.md'], cwd)).toMatchObject({ code: 0 });
  });
});

test('a run that is killed leaves each file as it was or as it should be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-'));
  const [old, fresh] = [BROKEN, SAFE].map((text) => text + 'Een regel die niets doet.\n\n'.repeat(20_000));
  const script = `
    const { replacePage } = await import(${JSON.stringify(join(inject('bin'), '../files/replace-page.js'))});
    const { writeFileSync } = await import('node:fs');
    const [path] = process.argv.slice(1);
    const [old, fresh] = ${JSON.stringify([BROKEN, SAFE])}.map((text) => text + 'Een regel die niets doet.\\n\\n'.repeat(20_000));
    for (;;) { await replacePage(path, old, fresh); await replacePage(path, fresh, old); process.stdout.write('.'); }`;
  for (const writes of [1, 2, 3]) {
    const path = join(folder, `${writes}.md`);
    writeFileSync(path, old!);
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path]);
    let seen = 0;
    await new Promise((resolve) => {
      child.stdout.on('data', (dots: Buffer) => {
        seen += dots.length;
        if (seen >= writes) child.kill('SIGKILL');
      });
      child.on('close', resolve);
    });
    expect([old, fresh].includes(read(path))).toBe(true);
  }
});

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject, Link } from '../project.ts';

vi.setConfig({ testTimeout: 60_000 });

const project = (files: Parameters<typeof createProject>[0] = {}) =>
  createProject({
    '.git/': '',
    'a.nl.md': 'Open Hallo map in [ de gids ](a.md) en kies Hallo venster.\n',
    ...files,
  });
const hasFull = existsSync('/dev/full');

/** What a shell makes of a line in which `mtlint` is what is built here. */
function inShell(
  line: string,
  cwd: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn('sh', ['-c', line.replaceAll('mtlint', `"${process.execPath}" "${inject('bin')}"`)], {
    cwd,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

describe.skipIf(!hasFull)('a full disk', () => {
  test('under standard output ends with 2 and one message', async () => {
    expect(await inShell('mtlint a.nl.md > /dev/full', project())).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mtlint: cannot write to standard output: no space is left on the device\n',
    });
  });

  test.each([
    [['a.nl.md', '-f', 'json=/dev/full'], 'cannot write /dev/full: no space is left on the device'],
    [['a.nl.md', '-f', 'html=full.html'], 'full.html: no space is left on the device'],
  ])('under %j ends with 2 and one message', async (args, message) => {
    const { code, stderr } = await callMtlint(args, { cwd: project({ 'full.html': new Link('/dev/full') }) });
    expect(stderr).toMatch(new RegExp(`^mtlint: .*${message}\\n$`));
    expect(code).toBe(2);
  });
});

// Other systems say the same in other words, and have no /proc.
describe.skipIf(process.platform !== 'linux')('a report that cannot be written', () => {
  test.each([
    ['a.nl.md/x.json', 'no such file or folder'],
    ['folder', 'it is a folder'],
    ['/proc/none/x.json', 'no such file or folder'],
    [`${'x'.repeat(300)}.json`, 'the name is too long'],
  ])('%s ends with 2 and the reason', async (path, reason) => {
    const cwd = project({ 'folder/': '' });
    const { code, stderr } = await callMtlint(['a.nl.md', '-f', `json=${path}`], { cwd });
    expect(stderr).toMatch(new RegExp(`^mtlint: cannot write .*: ${reason}\\n$`));
    expect(code).toBe(2);
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'a.nl.md', 'folder']);
  });
});

describe.skipIf(process.platform === 'win32')('an output that is closed', () => {
  test.each([
    ['mtlint . >&-', 1],
    ['mtlint . 2>&- >/dev/null', 1],
    ['mtlint . <&- >/dev/null', 1],
    ['mtlint gone.md >&- 2>&-', 2],
    ['mtlint - <&-', 0],
  ])('%s keeps its exit code', async (line, code) => {
    const ran = await inShell(line, project());
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code, stderr: '' });
  });

  test.each(['compact', 'json', 'html'])('by head, in the format %s, is no error', async (format) => {
    const text = 'Open Hallo map en kies Hallo venster.\n\n'.repeat(400);
    const line = `{ mtlint big.nl.md -f ${format}; echo "code $?" >&2; } | head -c 3`;
    const { stdout, stderr } = await inShell(line, project({ 'big.nl.md': text }));
    expect({ length: stdout.length, stderr }).toEqual({ length: 3, stderr: 'code 1\n' });
  });
});

test.skipIf(process.platform === 'win32')(
  'an interrupt ends the run at once and leaves nothing half done',
  async () => {
    const pages = Array.from({ length: 60 }, (_, index) => [
      `p${index}.nl.md`,
      'Lees [ de gids ](a.md), kies Hallo map.\n',
    ]);
    const cwd = project(Object.fromEntries(pages));
    const child = spawn(process.execPath, [inject('bin'), '--fix', '-f', 'json=out.json'], {
      cwd,
      stdio: 'ignore',
    });
    const ended = new Promise<[number | null, string | null]>((resolve) =>
      child.on('exit', (code, signal) => resolve([code, signal])),
    );
    // In the midst of it: when the first page is fixed.
    while (!readFileSync(join(cwd, 'a.nl.md'), 'utf8').includes('[de gids]') && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(existsSync(join(cwd, 'out.json'))).toBe(false);
    for (const [name] of pages) {
      const text = readFileSync(join(cwd, name!), 'utf8');
      expect([
        'Lees [ de gids ](a.md), kies Hallo map.\n',
        'Lees [de gids](a.md), kies Hallo map.\n',
      ]).toContain(text);
    }
    expect(statSync(join(cwd, 'a.nl.md')).size).toBeGreaterThan(0);
    // Whoever comes next finds a project that can be linted.
    expect((await spawnMtlint(['--fix', '-f', 'unix'], { cwd })).code).toBe(1);
  },
);

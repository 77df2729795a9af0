import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, inject, test, vi } from 'vitest';
import { createProgress } from '../src/cli/progress.ts';
import { wantsColor } from '../src/cli/terminal.ts';
import { spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Open Hallo map en kies Hallo venster.\n';
const PAIR = {
  '.git/': '',
  'docs/en/a.md': '# Page\n\nOpen the folder.\n',
  'docs/nl/a.md': `<!-- source-hash: ${'a1'.repeat(20)} -->\n\n# Pagina\n\n${TEXT}`,
};

describe('without git', () => {
  const env = { PATH: '/nonexistent' };

  test('pages are judged, beside their sources', async () => {
    const { code, stdout, stderr } = await spawnMtlint(['docs', '-f', 'compact'], {
      cwd: createProject(PAIR),
      env,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('docs/nl/a.md:5:6: error: ');
    // The page asked for a state of its source that only git has.
    expect(stdout).toMatch(
      /docs\/nl\/a\.md: note: it was made from its source at a1a1a1a, .*: git cannot be started/,
    );
  });

  test.each([
    ['doctor'],
    ['score'],
    ['config', 'docs/nl/a.md'],
    ['baseline', 'write'],
    ['init', '-y', '--hook'],
  ])('mtlint %s does its work', async (...args) => {
    expect(await spawnMtlint(args, { cwd: createProject(PAIR), env })).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([['--since', 'main'], ['--changed-files'], ['--source-ref', 'main']])(
    '%s says what is missing',
    async (...args) => {
      expect(await spawnMtlint(args, { cwd: createProject(PAIR), env })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'mtlint: git cannot be started: is it installed?\n',
      });
    },
  );
});

describe('the native parser', () => {
  test('is not missed where it does not load', async () => {
    const cwd = createProject({ 'a.nl.md': `# A\n\n${TEXT}\n| a |\n| - |\n| de de |\n` });
    const withIt = await spawnMtlint(['-f', 'unix'], { cwd });
    const without = await spawnMtlint(['-f', 'unix'], {
      cwd,
      env: { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere.node' },
    });
    expect(without).toEqual(withIt);
    expect(withIt.stdout.split('\n').length).toBeGreaterThan(3);
  });
});

describe('terminals', () => {
  const terminal = (isTTY: boolean, env: Record<string, string> = {}) =>
    ({ env, stdout: { isTTY } }) as never;

  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['none', false, {}, false],
    ['one that is dumb', true, { TERM: 'dumb' }, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR and none', false, { FORCE_COLOR: '1' }, true],
  ])('%s gets colours or not', (_, isTTY, env, expected) => {
    expect(wantsColor(undefined, terminal(isTTY, env))).toBe(expected);
  });

  test('that are dumb see no progress', () => {
    let text = '';
    const stderr = { isTTY: true, write: (part: string) => (text += part) } as never;
    let now = 0;
    const progress = createProgress({ stderr, env: { TERM: 'dumb' } }, () => now);
    now = 5000;
    progress.onFile(1, 2);
    progress.end();
    expect(text).toBe('');
  });

  // util-linux gives a real one.
  const script = ['/usr/bin/script', '/bin/script'].find(existsSync);
  test.skipIf(!script || process.platform !== 'linux').each<[Record<string, string>, boolean]>([
    [{ TERM: 'xterm-256color' }, true],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false],
  ])('a real one, with %j: colours %s', (env, expected) => {
    const cwd = createProject({ 'a.nl.md': TEXT });
    const line = `"${process.execPath}" "${inject('bin')}" a.nl.md`;
    const { stdout } = spawnSync(script!, ['-qec', line, '/dev/null'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH!, ...env },
    });
    // People get the format for people there.
    expect(stdout).toContain('misplaced-greeting');
    expect(stdout).not.toMatch(/^a\.nl\.md:1:6: error/m);
    expect(/\u001b\[\d/.test(stdout)).toBe(expected);
  });

  test.skipIf(process.platform === 'win32')('that are none at all are not missed', () => {
    const cwd = createProject({ 'a.nl.md': TEXT });
    const { status, stdout } = spawnSync(process.execPath, [inject('bin'), 'a.nl.md'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {},
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^a\.nl\.md:1:6: error: /);
    expect(status).toBe(1);
  });
});

test.skipIf(process.platform === 'win32')(
  'a home that is not there, and a locale of another kind, change nothing',
  () => {
    const cwd = createProject({ 'a.nl.md': `İIıi ${TEXT}` });
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, [inject('bin'), 'a.nl.md', '-f', 'unix', '--exit-zero'], {
        cwd,
        env: { PATH: process.env.PATH!, ...env },
      }).toString();
    const plain = run({});
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8' },
      { LC_ALL: 'C' },
      { HOME: '/nonexistent' },
      { TZ: 'Asia/Tokyo' },
    ] as Record<string, string>[])
      expect(run(env)).toBe(plain);
  },
);

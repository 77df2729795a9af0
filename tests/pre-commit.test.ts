import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, inject, test, vi } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { callMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
const isRepository = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: packageRoot }).status === 0;
const canRun = isInstalled && isRepository && process.platform !== 'win32';
if (!canRun) console.warn('tests/pre-commit.test.ts: skipped, it needs pre-commit and a git checkout');
/** Installing takes a minute and the npm registry. */
const isInstalling = process.env.MTLINT_TEST_INSTALL === '1';

const IDENTITY = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];
const TAG = 'v0.0.1';
const BROKEN = 'Open Hallo map en kies Hallo venster.\n';

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What is checked out here, with what is not yet committed, as a repository of its own. */
function cloneWithWork(): string {
  const root = createProject({});
  const listed = git(packageRoot, 'ls-files', '-co', '--exclude-standard', '--deduplicate', '-z');
  const deleted = new Set(git(packageRoot, 'ls-files', '-d', '-z').split('\0'));
  for (const name of listed.split('\0').filter((each) => each !== '' && !deleted.has(each))) {
    if (/^(?:node_modules|fixtures|tests)(?:\/|$)/.test(name)) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    cpSync(join(packageRoot, name), join(root, name));
  }
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'As it is');
  git(root, 'tag', TAG);
  return root;
}

/** A repository whose pages are staged. */
function projectWith(config: string): string {
  const cwd = createProject({
    '.pre-commit-config.yaml': config,
    '.mtlintignore': 'docs/nl/vendor/\n',
    'docs/nl/kapot.md': BROKEN,
    'docs/nl/heel.md': 'Open de map en kies het venster.\n',
    'docs/nl/vendor/page.md': BROKEN,
    'docs/nl/plaatje.txt': BROKEN,
  });
  git(cwd, 'init', '-q');
  git(cwd, 'add', '-A');
  return cwd;
}

function preCommit(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout } = spawnSync('pre-commit', ['run', '--color', 'never', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PRE_COMMIT_HOME: join(cwd, '.git', 'pre-commit-home'), ...env },
  });
  return { status, stdout };
}

describe.skipIf(!canRun)('pre-commit', () => {
  test('takes the hooks file', () => {
    const { status, stdout, stderr } = spawnSync(
      'pre-commit',
      ['validate-manifest', '.pre-commit-hooks.yaml'],
      {
        cwd: packageRoot,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.runIf(isInstalling)('installs the hook from the repository and runs it', () => {
    const repo = cloneWithWork();
    const config = recipe(/```yaml\n(repos:\n\s+- repo: https:[\s\S]*?)```/)
      .replace(/repo: \S+/, `repo: ${repo}`)
      .replace(/rev: \S+/, `rev: ${TAG}`);
    const cwd = projectWith(config);
    const { status, stdout } = preCommit(cwd, []);
    expect(stdout).toContain('docs/nl/kapot.md:1:6: error: ');
    expect(stdout).not.toMatch(/heel|vendor|plaatje/);
    expect(status).toBe(1);
    writeFileSync(join(cwd, 'docs/nl/kapot.md'), 'Open de map en kies het venster.\n');
    git(cwd, 'add', '-A');
    const mended = preCommit(cwd, []);
    expect(mended.stdout).toMatch(/^mtlint\.+Passed$/m);
    expect(mended.status).toBe(0);

    writeFileSync(join(cwd, '.pre-commit-config.yaml'), config.replace('id: mtlint', 'id: mtlint-fix'));
    writeFileSync(join(cwd, 'docs/nl/heel.md'), 'Lees [ de gids ](gids.md) eerst.\n');
    git(cwd, 'add', '-A');
    const fixed = preCommit(cwd, []);
    expect(fixed.stdout).toContain('files were modified by this hook');
    expect(fixed.status).toBe(1);
    expect(readFileSync(join(cwd, 'docs/nl/heel.md'), 'utf8')).toBe('Lees [de gids](gids.md) eerst.\n');
    git(cwd, 'add', '-A');
    expect(preCommit(cwd, []).status).toBe(0);
  });

  test('runs the local hook of README.md on what is staged', () => {
    const cwd = projectWith(recipe(/```yaml\n(repos:\n\s+- repo: local[\s\S]*?)```/));
    const { status, stdout } = preCommit(cwd, [], { PATH: pathWithNpx() });
    expect(stdout).toContain('docs/nl/kapot.md:1:6: error: ');
    expect(stdout).not.toMatch(/heel|vendor|plaatje/);
    expect(status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('README.md', () => {
  test('has a hook for husky that keeps a broken page from being committed', () => {
    const cwd = projectWith('');
    const hook = join(cwd, '.git', 'hooks', 'pre-commit');
    writeFileSync(hook, `#!/bin/sh\n${recipe(/`\.husky\/pre-commit`:\n\n```sh\n([\s\S]*?)```/)}`, {
      mode: 0o755,
    });
    const env = { ...process.env, PATH: pathWithNpx() };
    const commit = () =>
      spawnSync('git', [...IDENTITY, 'commit', '-m', 'Page'], { cwd, env, encoding: 'utf8' });
    const refused = commit();
    expect(refused.stdout + refused.stderr).toContain('docs/nl/kapot.md:1:6: error: ');
    expect(refused.status).toBe(1);
    git(cwd, 'rm', '--cached', '-q', 'docs/nl/kapot.md');
    expect(commit().status).toBe(0);
  });

  test('has a command for lint-staged that takes files', async () => {
    const config = JSON.parse(recipe(/```json\n(\{ "lint-staged"[\s\S]*?)```/)) as Record<string, object>;
    const [[glob, command]] = Object.entries(config['lint-staged']!) as [[string, string]];
    const names = ['docs/nl/kapot.md', 'docs/nl/heel.md', 'docs/nl/vendor/page.md', 'docs/nl/plaatje.txt'];
    const files = names.filter((name) => picomatch.isMatch(name, glob, { basename: true }));
    expect(files).toHaveLength(3);
    const [, ...args] = command.split(' ');
    const { stdout, code } = await callMtlint([...args, ...files], { cwd: projectWith('') });
    expect(stdout).toContain('docs/nl/kapot.md:1:6: error: ');
    expect(stdout).not.toMatch(/heel|vendor|plaatje/);
    expect(code).toBe(1);
  });
});

/** A block of README.md. */
function recipe(pattern: RegExp): string {
  return pattern.exec(readFileSync(join(packageRoot, 'README.md'), 'utf8'))![1]!;
}

/** A PATH on which `npx mtlint` is what is built here. */
function pathWithNpx(): string {
  const bin = createProject({
    npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${inject('bin')}" "$@"\n`,
  });
  chmodSync(join(bin, 'npx'), 0o755);
  return `${bin}${delimiter}${process.env.PATH}`;
}

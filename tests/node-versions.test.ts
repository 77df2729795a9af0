import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Node comes as packages of npm, one for each platform: 50 MB each. */
const isInstalling = process.env.MTLINT_TEST_INSTALL === '1';
const canRun = isInstalling && ['linux', 'darwin'].includes(process.platform);
if (!canRun) console.warn('tests/node-versions.test.ts: skipped, MTLINT_TEST_INSTALL=1 runs it');

/** The least that package.json takes of each line, and what is newest. */
const VERSIONS = ['20.19.0', '22.12.0', '24'];

function install(version: string): string {
  const folder = join(packageRoot, 'node_modules', '.cache', 'node-versions', version);
  const node = join(folder, 'package', 'bin', 'node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], {
    encoding: 'utf8',
  });
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.trim().split('\n').at(-1)!),
    '-C',
    folder,
    'package/bin/node',
  ]);
  return node;
}

function run(node: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  try {
    const stdout = execFileSync(node, [inject('bin'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

describe('the versions', () => {
  test('are those that package.json takes', () => {
    const { engines } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    expect(engines.node).toBe(`^${VERSIONS[0]} || >=${VERSIONS[1]}`);
  });
});

describe.skipIf(!canRun).each(VERSIONS)('Node %s', (version) => {
  let node = '';
  beforeAll(() => {
    node = install(version);
  });
  /** All findings of all broken pages, as this Node of ours has them too. */
  const results = (program: string, ...args: string[]) => {
    const { code, stdout, stderr } = run(
      program,
      ['fixtures/broken/nl', 'fixtures/broken/ja', '--no-config', '-f', 'json', ...args],
      packageRoot,
    );
    const { results: found } = JSON.parse(stdout) as { results: unknown };
    return { code, stderr, found: JSON.stringify(found) };
  };

  test('is the one that is asked for', () => {
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(
      new RegExp(`^v${version.replaceAll('.', '\\.')}`),
    );
    expect(readdirSync(join(packageRoot, 'fixtures', 'broken')).length).toBeGreaterThan(5);
  });

  test('finds the same, with either parser, and in threads', () => {
    const here = results(process.execPath);
    expect(here.found.length).toBeGreaterThan(5_000);
    expect(results(node)).toEqual(here);
    expect(results(node, '--parser', 'remark', '--concurrency', '2')).toEqual(here);
  });

  test('fixes, takes plugins, and ends what never ends', () => {
    const plugin =
      "export default { name: 'p', rules: [{ id: 'r', summary: 'x', severity: 'error', confidence: 'high', category: 'design/markup', languages: 'any', source: 'unused', fix: 'none', docs: 'x', examples: [{ lang: 'nl', text: 'x', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'y', finds: [] }], messages: { m: 'x' }, options: {}, create: () => ({ end() { for (;;); } }) }] };";
    const cwd = createProject({
      'a.nl.md': 'Lees [ de gids ](a.md).\n',
      'p.mjs': plugin,
      'mtlint.config.mjs': "export default { plugins: ['./p.mjs'] };",
    });
    const { code, stdout } = run(node, ['--fix', '--time-limit', '3', '-f', 'unix'], cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('rule p/r failed: ') });
    expect(readFileSync(join(cwd, 'a.nl.md'), 'utf8')).toBe('Lees [de gids](a.md).\n');
  });
});

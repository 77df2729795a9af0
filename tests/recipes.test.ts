import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test, vi } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 120_000 });

const PAGES = ['README.md', ...readdirSync(join(packageRoot, 'docs')).map((name) => `docs/${name}`)];
const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const blocksOf = (name: string, language: string) =>
  [...read(name).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text]) => text!,
  );

/** What a recipe needs that is neither here nor to be fetched, or that tests of its own run. */
const ELSEWHERE = /^(?:npm |parallel |hadoop | {2}-mapper |npx mtlint lsp$)/;
const commands = PAGES.filter((name) => name.endsWith('.md'))
  .flatMap((name) => blocksOf(name, 'sh').flatMap((text) => text.split('\n')))
  .filter((line) => line.trim() !== '' && !ELSEWHERE.test(line));

/** A repository with all that the recipes speak of: a branch they compare with, and a page with something to report. */
function repository(): string {
  const cwd = createProject({
    'docs/nl/a.md': 'Open de map.\n',
    'scores.json': '{ "version": 1, "entries": [] }\n',
    'bin/npx': NPX,
    'bin/reviewdog': '#!/bin/sh\nexec grep -q "code"\n',
  });
  for (const name of ['npx', 'reviewdog']) chmodSync(join(cwd, 'bin', name), 0o755);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  for (let commit = 0; commit < 4; commit++) {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', `${commit}`);
  }
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFileSync(
    join(cwd, 'docs/nl/a.md'),
    'Open de map.\n\nOpen Hallo map in [ de gids ](a.md), kies de de map.\n',
  );
  git('add', '-A');
  return cwd;
}

/** Takes flags of its own, and the name of the package with or without a version. */
const NPX = `#!/bin/sh\nwhile :; do case $1 in mtlint*) shift; break;; *) shift;; esac; done\nexec "${process.execPath}" "${inject('bin')}" "$@"\n`;

describe.skipIf(process.platform === 'win32')('a command in the documentation', () => {
  test('is there', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  test.each([...new Set(commands)])('%s', (line) => {
    const cwd = repository();
    const { status, stderr, stdout } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` },
    });
    expect({ line, stderr, isRun: status === 0 || status === 1 }).toMatchObject({ isRun: true });
    expect(stderr.replace(/^mtlint: (?:--fix would fix|\w+ scores|more warnings than) .*\n/gm, '')).toBe('');
    const isFound = /-f |json/.test(line) || /a\.md|nl|has \d+ findings/.test(stdout);
    expect({ line, stdout, isFound }).toMatchObject({ isFound: true });
  });
});

describe('the programs in README.md', () => {
  const blocks = blocksOf('README.md', 'js');
  const library = (name: string) =>
    JSON.stringify(pathToFileURL(join(dirname(inject('bin')), `${name}.js`)).href);
  const blockWith = (text: string) =>
    blocks
      .find((block) => block.includes(text))!
      .replaceAll("'mtlint'", library('index'))
      .replaceAll("'mtlint/unified'", library('unified'));
  const runNode = (cwd: string, name: string) =>
    spawnSync(process.execPath, [name], { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });

  test('are four', () => {
    expect(blocks).toHaveLength(4);
  });

  test('make a plugin that is configured and tested as it says', async () => {
    const config = blocksOf('README.md', 'json').find((text) => text.includes('house/informal-address'))!;
    const cwd = createProject({
      'mtlint-house.js': blockWith('definePlugin'),
      'rule.test.js': blockWith('RuleTester'),
      'mtlint.config.json': config,
      'package.json': '{ "type": "module" }',
      'docs/de/a.md': 'Klicke auf deinen Namen.\n',
    });
    const { stdout } = await spawnMtlint(['docs'], { cwd });
    expect(stdout).toMatch(/^docs\/de\/a\.md:1:12: error: .* \[house\/informal-address\]$/m);
    const tested = runNode(cwd, 'rule.test.js');
    expect(tested.stdout).toMatch(/# fail 0/);
    expect(tested.stdout).not.toMatch(/# pass 0/);
  });

  test('use the library', () => {
    const cwd = createProject({ 'a.mjs': blockWith('lintFiles'), 'docs/a.nl.md': 'Open de map.\n' });
    expect(runNode(cwd, 'a.mjs')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^1:6 misplaced-greeting .*\n1:24 misplaced-greeting .*\n$/),
    });
  });

  test('use it with unified', () => {
    // What the package remark is: a processor with this parser, and a compiler that is not looked at.
    const remark =
      "import { unified } from 'unified';\nimport parse from 'remark-parse';\n" +
      "export const remark = unified().use(parse).use(function () { this.compiler = () => ''; });\n";
    const cwd = createProject({
      'a.mjs': blockWith("'remark'").replace("'remark'", "'./remark.mjs'"),
      'remark.mjs': remark,
    });
    symlinkSync(join(packageRoot, 'node_modules'), join(cwd, 'node_modules'), 'junction');
    expect(runNode(cwd, 'a.mjs')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1:24-1:29: “Hallo”'),
    });
  });
});

test('the configuration in README.md is one', async () => {
  const config = blocksOf('README.md', 'json').find((text) => text.includes('"$schema"'))!;
  const cwd = createProject({ 'mtlint.config.json': config, 'handbuch/a.md': 'Öffnen Sie die Datei.\n' });
  expect(await spawnMtlint([], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('the comments in README.md silence what they name', async () => {
  const [page] = blocksOf('README.md', 'markdown');
  const { code, stdout } = await spawnMtlint(['a.nl.md'], { cwd: createProject({ 'a.nl.md': page! }) });
  expect(stdout).toMatch(/^no findings in 1 file, .*; [23] silenced by comments$/m);
  expect(code).toBe(0);
});

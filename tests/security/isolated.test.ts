import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject, Link } from '../project.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Open Hallo map en kies Hallo venster.\n';
/** What would be run tells of it. */
const CODE =
  "import { writeFileSync } from 'node:fs';\nwriteFileSync('pwned', '');\nexport default { name: 'p' };\n";
const SECRET = 'Het geheime wachtwoord is hunter2 en kies Hallo venster.\n';

const project = (files: Parameters<typeof createProject>[0]) =>
  createProject({ 'repo/.git/': '', 'repo/a.nl.md': TEXT, 'outside/secret.nl.md': SECRET, ...files });

async function isolated(files: Parameters<typeof createProject>[0], ...args: string[]) {
  const cwd = join(project(files), 'repo');
  const ran = await callMtlint(['--isolated', ...(args.includes('-f') ? [] : ['-f', 'unix']), ...args], {
    cwd,
  });
  expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  expect(ran.stdout + ran.stderr).not.toContain('hunter2');
  return { ...ran, cwd };
}

describe('--isolated runs no code of a checkout:', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a configuration',
      { 'repo/mtlint.config.mjs': CODE },
      'mtlint.config.mjs: is code, and --isolated runs none',
    ],
    [
      'a plugin',
      { 'repo/mtlint.config.json': '{ "plugins": ["./p.mjs"] }', 'repo/p.mjs': CODE },
      'plugins[0]: is code, and --isolated runs none',
    ],
    [
      'what is extended',
      { 'repo/mtlint.config.json': '{ "extends": "./p.mjs" }', 'repo/p.mjs': CODE },
      'mtlint.config.json:1:3: extends: is code, and --isolated runs none',
    ],
    [
      'a package that is extended',
      {
        'repo/mtlint.config.json': '{ "extends": ["evil"] }',
        'repo/node_modules/evil/package.json': '{ "name": "evil", "main": "p.js", "type": "module" }',
        'repo/node_modules/evil/p.js': CODE,
      },
      'extends[0]: is code, and --isolated runs none',
    ],
  ])('%s', async (_, files, message) => {
    const { code, stdout, stderr } = await isolated(files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect((await isolated(files, '--no-config')).code).toBe(1);
  });

  test('settings that are data count', async () => {
    const { code, stdout } = await isolated({
      'repo/mtlint.config.json': '{ "extends": "./base.json", "ignore": ["b*"] }',
      'repo/base.json': '{ "rules": { "misplaced-greeting": "warn" } }',
      'repo/b.nl.md': TEXT,
    });
    expect(stdout).toMatch(/^a\.nl\.md:1:6: .* \[warning\/misplaced-greeting\]$/m);
    expect(stdout).not.toContain('b.nl.md');
    expect(code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('no program is started for what a page says', async () => {
    const cwd = join(project({ 'bin/git': '#!/bin/sh\n: > pwned\nexit 1\n' }), 'repo');
    execFileSync('chmod', ['+x', join(cwd, '../bin/git')]);
    const page = `<!-- source-hash: ${'a1'.repeat(20)} -->\n\n# Pagina\n\nOpen de map.\n`;
    for (const [name, text] of [
      ['nl/a.md', page],
      ['en/a.md', '# Page\n\nOpen the folder.\n'],
    ] as const)
      execFileSync('sh', ['-c', `mkdir -p ${name.slice(0, 2)} && cat > ${name}`], { cwd, input: text });
    const env = { PATH: join(cwd, '../bin') };
    await spawnMtlint(['--isolated', 'nl'], { cwd, env });
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    // That is what happens otherwise.
    await spawnMtlint(['nl'], { cwd, env });
    expect(existsSync(join(cwd, 'pwned'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('--isolated reads nothing outside of the repository:', () => {
  const OUTSIDE = 'leads out of the repository, and --isolated reads nothing there';

  test.each<[string, Record<string, string | Link>, RegExp]>([
    ['a page', { 'repo/b.nl.md': new Link('../outside/secret.nl.md') }, /^b\.nl\.md:1:1: leads out/m],
    ['a folder of pages', { 'repo/docs': new Link('../outside') }, /^docs:1:1: leads out/m],
    [
      'a source',
      { 'repo/nl/b.md': TEXT, 'repo/en/b.md': new Link('../../outside/secret.nl.md') },
      /^nl\/b\.md:1:1: its source en\/b\.md leads out/m,
    ],
    [
      'a source that a configuration names',
      { 'repo/nl/b.md': TEXT, 'repo/mtlint.config.json': '{ "source": "../outside/secret.nl.md" }' },
      /^nl\/b\.md:1:1: its source \.\.\/outside\/secret\.nl\.md leads out/m,
    ],
  ])('%s', async (_, files, message) => {
    for (const args of [[], ['-f', 'json'], ['-f', 'html=r.html']]) {
      const { code, stdout, cwd } = await isolated(files, ...args);
      expect(code).toBe(2);
      if (args.length === 0) expect(stdout).toMatch(message);
      if (args[1] === 'html=r.html')
        expect(readFileSync(join(cwd, 'r.html'), 'utf8')).not.toContain('hunter2');
    }
  });

  test.each<[string, Record<string, string | Link>]>([
    ['a configuration', { 'repo/mtlint.config.json': new Link('../outside/x.json') }],
    ['what is extended', { 'repo/mtlint.config.json': '{ "extends": "../outside/x.json" }' }],
    ['a baseline', { 'repo/.mtlint-baseline.json': new Link('../outside/x.json') }],
  ])('%s', async (_, files) => {
    const { code, stdout, stderr } = await isolated({ ...files, 'outside/x.json': '{ "hunter2": hunter2 }' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(OUTSIDE);
  });
});

describe('--isolated writes nowhere but where it is told:', () => {
  test('into no page', async () => {
    const { code, stderr, cwd } = await isolated({}, '--fix');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'mtlint: --isolated writes into no page, and --fix does; --diff prints what it would do\n',
    });
    expect(readFileSync(join(cwd, 'a.nl.md'), 'utf8')).toBe(TEXT);
    expect((await isolated({}, '--diff', '-f', 'json=r.json')).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('through no link', async () => {
    const links = {
      'repo/out.json': new Link('../outside/x'),
      'repo/out': new Link('../outside'),
      'outside/x': 'mine',
    };
    for (const path of ['out.json', 'out/x', 'out/new/x']) {
      const { code, stderr, cwd } = await isolated(links, '-f', `json=${path}`);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `mtlint: cannot write ${path}: a link is in its place, and --isolated follows none\n`,
      });
      expect(readFileSync(join(cwd, '../outside/x'), 'utf8')).toBe('mine');
      expect(existsSync(join(cwd, '../outside/new'))).toBe(false);
    }
    const { code, cwd } = await isolated({}, '-f', 'json=new/report.json');
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'new/report.json'))).toBe(true);
  });
});

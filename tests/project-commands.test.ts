import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../src/cli/program.ts';
import { createProgress } from '../src/cli/progress.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { callMtlint, type Ran } from './mtlint.ts';
import { createProject } from './project.ts';

const PAGES = {
  'docs/en/gids.md': '# Guide\n\nOpen the folder, and then choose the size of the disk in the list.\n',
  'docs/nl/gids.md': '# Gids\n\nOpen de map, en kies dan de grootte van de schijf in de lijst.\n',
};
const project = (files = {}) => createProject({ '.git/': '', ...PAGES, ...files });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('mtlint init', () => {
  test('--yes writes a configuration that changes nothing yet', async () => {
    const cwd = project();
    const before = await callMtlint(['-f', 'json'], { cwd });
    const { code, stdout } = await callMtlint(['init', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('2 pages: en (1), nl (1); 1 with a source');
    expect(read(cwd, 'mtlint.config.jsonc')).toContain('by layout: language-folders (1)');
    expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(false);
    const after = await callMtlint(['-f', 'json'], { cwd });
    expect(after.code).toBe(0);
    expect(JSON.parse(after.stdout).results).toEqual(JSON.parse(before.stdout).results);
  });

  test('adds the hook and the workflow, and on a second run nothing', async () => {
    const cwd = project({
      '.pre-commit-config.yaml':
        '# ours\nrepos:\n  - repo: https://example.org/x # kept\n    rev: v1\n    hooks: [{ id: x }]\n',
    });
    await callMtlint(['init', '-y', '--hook', '--workflow'], { cwd });
    const hooks = read(cwd, '.pre-commit-config.yaml');
    expect(hooks).toContain('# ours\n');
    expect(hooks).toContain('# kept');
    expect(parse(hooks).repos).toMatchObject([
      { rev: 'v1' },
      { repo: 'https://github.com/mtlint/mtlint', hooks: [{ id: 'mtlint' }] },
    ]);
    expect(parse(read(cwd, '.github/workflows/mtlint.yml')).jobs.mtlint.steps[2].run).toContain('--since');
    const times = () =>
      ['mtlint.config.jsonc', '.pre-commit-config.yaml', '.github/workflows/mtlint.yml'].map(
        (name) => statSync(join(cwd, name)).mtimeMs,
      );
    const written = times();
    const { stdout } = await callMtlint(['init', '-y', '--hook', '--workflow'], { cwd });
    expect(stdout.match(/stays as it is|has the hook/g)).toHaveLength(3);
    expect(times()).toEqual(written);
  });

  test.each([
    [['init'], {}, 'there is no terminal to ask at'],
    [
      ['init', '-y', '--hook'],
      { '.pre-commit-config.yaml': 'repos: {' },
      'the hook cannot be added to .pre-commit-config.yaml: ',
    ],
    [['init', '-y', '--hook'], { '.pre-commit-config.yaml': '[]' }, 'it has no list of "repos"'],
    [
      ['init', '-y', '--hook'],
      { 'package.json': '{ "lint-staged": "x" }' },
      'the hook cannot be added to package.json: "lint-staged" does not say what to run for which files',
    ],
  ])('%j is refused with a reason', async (args, files, message) => {
    const { code, stderr } = await callMtlint(args, { cwd: project(files) });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  describe('--hook', () => {
    const hooked = async (files: Record<string, string>, again = false) => {
      const cwd = project(files);
      const ran = await callMtlint(['init', '-y', '--hook'], { cwd });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const { stdout } = again ? await callMtlint(['init', '-y', '--hook'], { cwd }) : ran;
      return { cwd, stdout, isPreCommit: existsSync(join(cwd, '.pre-commit-config.yaml')) };
    };
    const HUSKY = { '.husky/pre-commit': 'npm test\n', 'package.json': '{}' };

    test('goes to the script of husky', async () => {
      const { cwd, stdout, isPreCommit } = await hooked(HUSKY);
      expect(read(cwd, '.husky/pre-commit')).toBe('npm test\nnpx --no-install mtlint --staged\n');
      expect(stdout).toContain('npm install --save-dev mtlint');
      expect(isPreCommit).toBe(false);
      expect((await hooked(HUSKY, true)).stdout).toContain('.husky/pre-commit has the hook');
    });

    test('goes to lint-staged, which husky starts', async () => {
      const manifest =
        '{\n\t"devDependencies": { "mtlint": "^0.1.0" },\n\t"lint-staged": {\n\t\t"*.js": "eslint"\n\t}\n}\n';
      const files = { ...HUSKY, 'package.json': manifest };
      const { cwd, stdout } = await hooked(files);
      expect(read(cwd, 'package.json')).toBe(
        manifest.replace('"eslint"', '"eslint",\n\t\t"*.{md,mdx,po}": "mtlint --force-exclude"'),
      );
      expect(read(cwd, '.husky/pre-commit')).toBe('npm test\n');
      expect(stdout).not.toContain('npm install');
      expect((await hooked(files, true)).stdout).toContain('package.json has the hook');
    });

    test.each([
      ['.lintstagedrc.json', '{}', 'mtlint --force-exclude'],
      ['.lintstagedrc', '{ "*.{md,mdx,po}": ["a"] }', ['a', 'mtlint --force-exclude']],
    ])('goes to %s', async (name, before, commands) => {
      const { cwd } = await hooked({ [name]: before });
      expect(JSON.parse(read(cwd, name))).toEqual({ '*.{md,mdx,po}': commands });
    });

    test('is told where a program says what to run', async () => {
      const { cwd, stdout } = await hooked({ 'lint-staged.config.mjs': 'export default {};\n' });
      expect(stdout).toContain(
        'lint-staged.config.mjs is not edited: add "*.{md,mdx,po}": "mtlint --force-exclude" to it',
      );
      expect(read(cwd, 'lint-staged.config.mjs')).toBe('export default {};\n');
    });

    test('stays with pre-commit where that is in use', async () => {
      const { cwd } = await hooked({ ...HUSKY, '.pre-commit-config.yaml': 'repos: []\n' });
      expect(read(cwd, '.pre-commit-config.yaml')).toContain('id: mtlint');
      expect(read(cwd, '.husky/pre-commit')).toBe('npm test\n');
    });
  });

  test('works in an empty folder', async () => {
    const { code, stdout } = await callMtlint(['init', '-y'], { cwd: createProject({ '.git/': '' }) });
    expect(stdout).toContain('No pages here yet');
    expect(code).toBe(0);
  });
});

describe('mtlint doctor', () => {
  test('says what is recognised, and why', async () => {
    const { code, stdout } = await callMtlint(['doctor'], { cwd: project({ 'docusaurus.config.js': '' }) });
    expect(code).toBe(0);
    expect(stdout).toContain('Configuration: none, and none is needed');
    expect(stdout).toContain('  nl: 1 page, by the path (1); such as docs/nl/gids.md\n');
    expect(stdout).toContain('  1 page by language-folders; such as docs/nl/gids.md\n');
    expect(stdout).toContain('Links between pages: as docusaurus makes them');
  });

  test('has the same as JSON', async () => {
    const { stdout } = await callMtlint(['doctor', '-f', 'json'], {
      cwd: project({ 'mtlint.config.json': '{}' }),
    });
    expect(JSON.parse(stdout)).toMatchObject({
      configuration: ['mtlint.config.json'],
      pages: { found: 2, lookedAt: 2 },
      languages: [{ name: 'en', by: { path: 1 } }, { name: 'nl' }],
      sources: [{ name: 'language-folders', pages: 1 }],
    });
  });

  test('tells of what cannot be read', async () => {
    const { code, stdout } = await callMtlint(['doctor'], { cwd: project({ 'x.md': Buffer.from([0]) }) });
    expect(stdout).toContain('Problems:\n  x.md: holds NUL bytes');
    expect(code).toBe(2);
  });
});

describe('mtlint completion', () => {
  const script = async (shell: string): Promise<Ran> => callMtlint(['completion', shell], { cwd: project() });
  const has = (shell: string) => ['/bin', '/usr/bin'].some((folder) => existsSync(join(folder, shell)));

  test.skipIf(!has('bash'))('completes in bash', async () => {
    const { stdout } = await script('bash');
    const complete = (...words: string[]) =>
      execFileSync('bash', [
        '-c',
        `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mtlint; echo "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ]).toString();
    expect(complete('mtlint', 'bas')).toBe('baseline\n');
    expect(complete('mtlint', '--fix')).toBe('--fix --fix-rule\n');
    expect(complete('mtlint', 'docs', '-f', 'sar')).toBe('sarif\n');
    expect(complete('mtlint', 'score', '-f', '')).toBe('pretty json\n');
    expect(complete('mtlint', 'explain', 'merg')).toBe('merged-words\n');
    expect(complete('mtlint', 'baseline', 'pr')).toBe('prune\n');
  });

  test.skipIf(!has('zsh'))('is read by zsh', async () => {
    const path = join(createProject({ _mtlint: (await script('zsh')).stdout }), '_mtlint');
    execFileSync('zsh', ['-n', path]);
  });

  test.skipIf(!has('fish'))('completes in fish', async () => {
    const path = join(createProject({ 'mtlint.fish': (await script('fish')).stdout }), 'mtlint.fish');
    const offered = execFileSync('fish', [
      '-c',
      `source ${path}; complete -C 'mtlint --min-confidence '`,
    ]).toString();
    expect(
      offered
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0])
        .sort(),
    ).toEqual(['high', 'low', 'medium']);
  });

  test('is for three shells', async () => {
    const { code, stderr } = await script('bsh');
    expect(stderr).toContain(
      'the shell must be one of "bash", "zsh", "fish", not "bsh"; did you mean "bash"?',
    );
    expect(code).toBe(2);
  });
});

describe('progress', () => {
  const count = (isTTY: boolean) => {
    let text = '';
    let time = 0;
    const stderr = { isTTY, write: (part: string) => (text += part) } as unknown as Terminal['stderr'];
    const progress = createProgress({ stderr, env: {} }, () => time);
    for (let page = 0; page < 30; page++) {
      time += 50;
      progress.onFile(page + 1, 1234);
    }
    progress.end();
    return text;
  };

  test('is shown after a second, now and then, and cleared', () => {
    expect(count(true)).toBe(
      `${[20, 22, 24, 26, 28, 30].map((n) => `\r\u001b[K${n} of 1,234 files`).join('')}\r\u001b[K`,
    );
  });

  test('goes to terminals only', () => {
    expect(count(false)).toBe('');
  });
});

describe('--watch', () => {
  test('lints again when a page changes, or comes, and goes on after a mistake', async () => {
    const cwd = project();
    const child = spawn(process.execPath, [inject('bin'), '--watch', '--no-color', 'docs'], { cwd });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (text += part));
    const until = async (pattern: RegExp) => {
      while (!pattern.test(text)) {
        if (child.exitCode !== null) throw new Error(`it ended: ${text}`);
        await sleep(50);
      }
      text = '';
    };
    try {
      await until(/no findings in 2 files[\s\S]*waiting for changes/);
      writeFileSync(join(cwd, 'docs/nl/gids.md'), `${PAGES['docs/nl/gids.md']}\nKies de de schijf.\n`);
      await until(/repeated-word[\s\S]*in 2 files[\s\S]*waiting for changes/);
      writeFileSync(join(cwd, 'mtlint.config.json'), '{ "rulez": {} }');
      await until(/mtlint: mtlint\.config\.json[\s\S]*rulez[\s\S]*waiting for changes/);
      writeFileSync(join(cwd, 'mtlint.config.json'), '{ "rules": { "repeated-word": "off" } }');
      await until(/no findings in 2 files[\s\S]*waiting for changes/);
      writeFileSync(join(cwd, 'docs/nl/nieuw.md'), '# Nieuw\n');
      await until(/in 3 files[\s\S]*waiting for changes/);
    } finally {
      child.kill();
    }
  });

  test('does not go with text that cannot change', async () => {
    const { code, stderr } = await callMtlint(['--watch', '-'], { cwd: project() });
    expect(stderr).toContain('--watch waits for files to change, and "-" reads what does not');
    expect(code).toBe(2);
  });
});

test('mtlint init asks at a terminal, and takes no for an answer', async () => {
  const { Readable } = await import('node:stream');
  const cwd = project();
  let text = '';
  const stdout = Object.assign(
    new Writable({
      write(part: Buffer, _encoding, done) {
        text += part.toString();
        done();
      },
    }),
    { isTTY: true },
  );
  const answers = ['n\n', 'y\n'];
  const stdin = Object.assign(new Readable({ read() {} }), { isTTY: true });
  const feed = setInterval(() => {
    if (/\[y\/N\] $/.test(text) && answers.length > 0) {
      text += '\n';
      stdin.push(answers.shift());
    }
  }, 20);
  const code = await main(['init'], { cwd, env: {}, stdin, stdout, stderr: stdout } as unknown as Terminal);
  clearInterval(feed);
  expect(code).toBe(0);
  expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(false);
  expect(existsSync(join(cwd, '.github/workflows/mtlint.yml'))).toBe(true);
});

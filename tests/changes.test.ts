import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test, vi } from 'vitest';
import { callMtlint, type Setting, spawnMtlint } from './mtlint.ts';
import { createProject, Link } from './project.ts';

// Starting git a dozen times takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const BAD = 'Open Hallo map en kies Hallo venster.';
const GOOD = 'Open de map en kies het venster.';
/** Nobody's settings but these. */
Object.assign(process.env, {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
});

class Repository {
  readonly cwd: string;

  constructor(files: Parameters<typeof createProject>[0] = {}) {
    this.cwd = createProject(files);
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.cwd,
      stdio: 'pipe',
    }).toString();
  }

  write(name: string, text: string): this {
    const path = join(this.cwd, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  commit(): this {
    this.git('add', '-A');
    this.git('commit', '-qm', 'x', '--allow-empty');
    return this;
  }

  async lint(...args: string[]) {
    return lintIn(this.cwd, args);
  }
}

async function lintIn(
  cwd: string,
  args: string[],
  { bare = false, ...rest }: Partial<Setting> & { bare?: boolean } = {},
) {
  const flags = [...(bare ? [] : ['--lang', 'nl']), '--no-config', '-f', 'unix'];
  const { code, stdout, stderr } = await callMtlint([...args, ...flags], { cwd, ...rest });
  const places = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => /^(.*?:\d+):\d+: /s.exec(line)?.[1] ?? line);
  return { code, stderr, places: [...new Set(places)] };
}

const found = (...places: string[]) => ({ code: places.length > 0 ? 1 : 0, stderr: '', places });

/** A repository whose page has a finding in its first line, and nothing else. */
const started = () => new Repository({ 'a.md': `${BAD}\n\n${GOOD}\n` }).commit();

describe('--since', () => {
  test('reports what the work tree has on lines of its own: committed, staged or neither', async () => {
    const repository = started();
    repository.git('checkout', '-qb', 'topic');
    repository.write('b.md', `${GOOD}\n\n${BAD}\n`).commit();
    repository.write('a.md', `${BAD}\n\n${GOOD}\n\n${BAD}\n`).git('add', 'a.md');
    repository.write('a.md', `${BAD}\n\nKies Hallo map.\n\n${BAD}\n`);
    repository.write('new/c.md', `${GOOD}\n\n${BAD}\n`);
    expect(await repository.lint('--since', 'main')).toEqual(
      found('a.md:3', 'a.md:5', 'b.md:3', 'new/c.md:3'),
    );
    expect(await repository.lint('--since', 'HEAD', 'new')).toEqual(found('new/c.md:3'));
  });

  test('compares with the point of departure, not with what others did since', async () => {
    const repository = started();
    repository.git('checkout', '-qb', 'topic');
    repository.write('b.md', `${BAD}\n`).commit();
    repository.git('checkout', '-q', 'main');
    repository.write('a.md', `${GOOD}\n`).commit();
    repository.git('checkout', '-q', 'topic');
    expect(await repository.lint('--since', 'main')).toEqual(found('b.md:1'));
  });

  test('works from a folder, and on a folder through a link', async () => {
    const repository = new Repository({ 'docs/a.md': GOOD, link: new Link('docs') }).commit();
    repository.write('docs/a.md', `${GOOD}\n${BAD}\n`);
    expect(await lintIn(join(repository.cwd, 'docs'), ['--since', 'HEAD'])).toEqual(found('a.md:2'));
    expect(await repository.lint('--since', 'HEAD', 'link')).toEqual(found('link/a.md:2'));
  });

  test('follows a rename, and a deleted page is no problem', async () => {
    const page = `${BAD}\n${`\n${GOOD}\n`.repeat(9)}`;
    const repository = new Repository({ 'a.md': page, 'b.md': BAD, 'c.md': GOOD }).commit();
    repository.git('mv', 'a.md', 'z.md');
    repository.write('z.md', `${page}\n${BAD}\n`);
    rmSync(join(repository.cwd, 'b.md'));
    expect(await repository.lint('--since', 'HEAD')).toEqual(found('z.md:21'));
  });

  test.skipIf(process.platform === 'win32')('takes names of every kind', async () => {
    const names = ['a b.md', '"q".md', 'é日😀.md', '-f.md', 'tab\t.md', 'b/x.md', '\\.md', 'a\nb.md'];
    const repository = new Repository(Object.fromEntries(names.map((name) => [name, GOOD]))).commit();
    for (const name of names) repository.write(name, `${GOOD}\n${BAD}\n`);
    const expected = names.map((name) => `${name.replace('\t', '<U+0009>').replace('\n', '<U+000A>')}:2`);
    expect((await repository.lint('--since', 'HEAD')).places.toSorted()).toEqual(expected.toSorted());
    repository.git('add', '-A');
    expect((await repository.lint('--staged')).places.toSorted()).toEqual(expected.toSorted());
  });

  test('is not led astray by settings and attributes', async () => {
    const repository = new Repository({ 'a.md': GOOD, '.gitattributes': '*.md -diff\n' }).commit();
    for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'color.ui=always', 'diff.external=false'])
      repository.git('config', ...(setting.includes('=') ? setting.split('=') : [setting, 'true']));
    repository.write('a.md', `${GOOD}\n\n${BAD}\n`);
    expect(await repository.lint('--since', 'HEAD')).toEqual(found('a.md:3'));
  });

  test('keeps a finding whose related place changed', async () => {
    const repository = new Repository({ 'a.md': `# A\n\n## Een\n\nx\n\n## Twee\n` }).commit();
    repository.write('a.md', `# A\n\n## Twee\n\nx\n\n## Twee\n`);
    expect((await repository.lint('--since', 'HEAD')).places).toEqual(['a.md:7']);
  });

  describe('with a source that changed', () => {
    const SOURCE = '# Disks\n\nWait for 3 minutes.\n\nThen close the lid.\n';
    const TARGET = '# Schijven\n\nWacht 3 minuten.\n\nSluit dan het deksel.\n';
    const NEWER = SOURCE.replace('3 m', '5 m');
    const lint = (repository: Repository, ...args: string[]) =>
      lintIn(repository.cwd, [...args, '--fail-on', 'info'], { bare: true });
    const pair = (more: Record<string, string> = {}) =>
      new Repository({
        'docs/en/a.md': SOURCE,
        'docs/nl/a.md': TARGET,
        'docs/de/a.md': TARGET,
        ...more,
      }).commit();

    test('judges its translations, and says what follows from the changed lines', async () => {
      const repository = pair().write('docs/en/a.md', NEWER);
      expect(await lint(repository, '--since', 'HEAD')).toEqual(found('docs/de/a.md:3', 'docs/nl/a.md:3'));
      expect(await lint(repository, '--since', 'HEAD', 'docs/nl')).toEqual(found('docs/nl/a.md:3'));
      expect(await lint(repository, '--since', 'HEAD', '--no-source')).toEqual(found());
      expect(
        await lint(repository, '--since', 'HEAD', '--source', 'docs/{lang}/{path}=docs/en/{path}'),
      ).toEqual(found('docs/de/a.md:3', 'docs/nl/a.md:3'));
      repository.write('docs/en/a.md', `${SOURCE}\n## Care\n\nKeep it dry and cool.\n`);
      expect(await lint(repository, '--since', 'HEAD', 'docs/nl')).toEqual(found('docs/nl/a.md:5'));
    });

    test('leaves out what was wrong before, and counts no page that has nothing to do with it', async () => {
      const old = TARGET.replace('dan het', 'dan Hallo');
      const repository = pair({ 'docs/nl/b.md': BAD, 'docs/nl/a/a.md': BAD, 'docs/nl/a.md': old });
      repository.write('docs/en/a.md', `${SOURCE}\n## Care\n\nKeep it dry and cool.\n`);
      const ran = await callMtlint(['--since', 'HEAD', 'docs/nl', 'docs/en'], { cwd: repository.cwd });
      expect(ran.stdout).toMatch(/in 2 files/);
      expect((await lint(repository, '--since', 'HEAD', 'docs/nl')).places).toEqual(['docs/nl/a.md:5']);
    });

    test('compares what is staged with what is staged', async () => {
      const repository = pair().write('docs/en/a.md', `\n\n${NEWER}`);
      expect(await lint(repository, '--staged')).toEqual(found());
      repository.git('add', '-A');
      repository.write('docs/en/a.md', SOURCE);
      expect(await lint(repository, '--staged', 'docs/nl')).toEqual(found('docs/nl/a.md:3'));
    });

    test('tells of a stale block when this change made it stale', async () => {
      const repository = pair();
      const commit = repository.git('rev-parse', 'HEAD').trim();
      const page = `<!-- source-hash: ${commit} -->\n\n${TARGET}`;
      repository.write('docs/nl/a.md', page).write('docs/en/a.md', NEWER).commit();
      repository.write('docs/en/a.md', `# Intro\n\n${NEWER.replace('the lid', 'the box')}`);
      expect(await lint(repository, '--since', 'HEAD', 'docs/nl')).toEqual(
        found('docs/nl/a.md:1', 'docs/nl/a.md:7'),
      );
      expect(await lint(repository, '--since', 'HEAD~1', 'docs/nl')).toEqual(
        found('docs/nl/a.md:1', 'docs/nl/a.md:5', 'docs/nl/a.md:7'),
      );
    });
  });

  test('sees pages of a submodule', async () => {
    const inner = new Repository({ 's.md': `${BAD}\n` }).commit();
    const outer = started();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.cwd, 'sub');
    outer.commit();
    expect(await outer.lint('--since', 'HEAD')).toEqual(found());
    outer.write('sub/s.md', `${BAD}\n\n${BAD}\n`);
    expect(await outer.lint('--since', 'HEAD')).toEqual(found('sub/s.md:3'));
  });

  test('says how many findings are left out', async () => {
    const repository = started().write('b.md', GOOD);
    repository.write('a.md', `${BAD}\n\n${GOOD}\n\nKlaar.\n`);
    const { stdout } = await spawnMtlint(['--since', 'HEAD', '--lang', 'nl'], { cwd: repository.cwd });
    expect(stdout).toMatch(/^no findings in 2 files, .*; 2 left out on unchanged lines\n$/);
  });
});

describe('--changed-files', () => {
  test('reports everything in the pages that changed', async () => {
    const repository = new Repository({ 'a.md': `${BAD}\n`, 'b.md': `${BAD}\n` }).commit();
    repository.write('a.md', `${BAD}\n\n${GOOD}\n`).write('c.md', BAD);
    expect(await repository.lint('--since', 'main', '--changed-files')).toEqual(found('a.md:1', 'c.md:1'));
    expect(await repository.lint('--changed-files')).toEqual(found('a.md:1', 'c.md:1'));
    repository.git('add', 'c.md');
    expect(await repository.lint('--staged', '--changed-files')).toEqual(found('c.md:1'));
  });
});

describe('--staged', () => {
  test('judges what is staged, on the lines that are staged, whatever the files hold', async () => {
    const repository = started();
    repository.write('a.md', `${BAD}\n\n${GOOD}\n\n${BAD}\n`).write('b.md', BAD).write('c.md', BAD);
    repository.git('add', 'a.md', 'b.md');
    repository.write('a.md', GOOD).write('b.md', `${GOOD}\n${BAD}\n`);
    expect(await repository.lint('--staged')).toEqual(found('a.md:5', 'b.md:1'));
    expect(await repository.lint('--staged', 'a.md', 'c.md')).toEqual(found('a.md:5'));
  });

  test('does not mind what is wrong in the work tree only', async () => {
    const repository = started().write('b.md', GOOD);
    repository.git('add', 'b.md');
    repository.write('b.md', BAD).write('a.md', `${BAD}\n${BAD}\n`);
    expect(await repository.lint('--staged')).toEqual(found());
  });

  test('works before the first commit', async () => {
    const repository = new Repository({ 'a.md': BAD });
    expect(await repository.lint('--staged')).toEqual(found());
    repository.git('add', '-A');
    expect(await repository.lint('--staged')).toEqual(found('a.md:1'));
  });

  test('sees a page that is gone from the work tree, and none that is staged to go', async () => {
    const repository = started().write('b.md', BAD).write('x/.keep', '');
    repository.git('add', 'b.md');
    rmSync(join(repository.cwd, 'b.md'));
    repository.git('rm', '-q', '--cached', 'a.md');
    expect(await repository.lint('--staged')).toEqual(found('b.md:1'));
  });

  test('takes other files that are named', async () => {
    const repository = started().write('b.txt', BAD);
    repository.git('add', 'b.txt');
    repository.write('b.txt', GOOD);
    expect(await repository.lint('--staged', 'b.txt')).toEqual(found('b.txt:1'));
  });

  test('says that a page is in conflict', async () => {
    const repository = started();
    repository.git('checkout', '-qb', 'topic');
    repository.write('a.md', 'x\n').commit();
    repository.git('checkout', '-q', 'main');
    repository.write('a.md', 'y\n').commit();
    expect(() => repository.git('merge', '-q', 'topic')).toThrow();
    const { code, places } = await repository.lint('--staged');
    expect({ code, places }).toEqual({ code: 2, places: ['a.md:1'] });
  });

  test('runs in a hook, where the index is another one', async () => {
    const repository = started();
    repository.write('b.md', BAD).write('c.md', BAD);
    repository.git('add', 'b.md', 'c.md');
    repository.write('out.txt', '');
    const bin = `"${process.execPath}" "${inject('bin')}"`;
    repository.write(
      '.git/hooks/pre-commit',
      `#!/bin/sh\n${bin} --staged --lang nl -f unix=out.txt --exit-zero\n`,
    );
    chmodSync(join(repository.cwd, '.git/hooks/pre-commit'), 0o755);
    repository.git('commit', '-qm', 'only b', 'b.md');
    const text = readFileSync(join(repository.cwd, 'out.txt'), 'utf8');
    expect(text).toMatch(/^b\.md:1:6: /);
    expect(text).not.toContain('c.md');
  });
});

describe('--diff-file', () => {
  const diff = (path: string, lines: string) => `--- a/${path}\n+++ b/${path}\n@@ ${lines} @@\n`;

  test('goes by a diff from anywhere, in names of the repository or of the folder', async () => {
    const cwd = createProject({ '.git/': '', 'docs/a.md': `${BAD}\n${BAD}\n`, 'docs/b.md': BAD });
    const input = `${diff('docs/a.md', '-1 +1,2')} x\n+y\n`;
    expect(await lintIn(cwd, ['--diff-file', '-'], { input })).toEqual(found('docs/a.md:2'));
    expect(await lintIn(join(cwd, 'docs'), ['--diff-file', '-'], { input })).toEqual(found('a.md:2'));
    writeFileSync(join(cwd, 'x.patch'), `${diff('a.md', '-0,0 +1')}+x\n`);
    expect(await lintIn(join(cwd, 'docs'), ['--diff-file', '../x.patch'])).toEqual(found('a.md:1'));
    expect(await lintIn(cwd, ['--diff-file', '-', '--changed-files'], { input })).toEqual(
      found('docs/a.md:1', 'docs/a.md:2'),
    );
  });

  test('takes what git diff prints', async () => {
    const repository = started().write('a.md', `${BAD}\n\n${BAD}\n`);
    const input = repository.git('diff');
    expect(await lintIn(repository.cwd, ['--diff-file', '-'], { input })).toEqual(found('a.md:3'));
    expect(await lintIn(repository.cwd, ['--diff-file', '-'], { input: '' })).toEqual(found());
  });
});

describe('what cannot be told ends with 2 and the reason', () => {
  const refused = async (cwd: string, args: string[], rest?: Partial<Setting>) => {
    const { code, stderr, places } = await lintIn(cwd, args, rest);
    expect({ code, places }).toEqual({ code: 2, places: [] });
    return stderr;
  };

  test('no repository', async () => {
    const cwd = createProject({ 'a.md': '' });
    for (const flag of [['--since', 'main'], ['--staged'], ['--changed-files']])
      expect(await refused(cwd, flag)).toBe(
        `mtlint: ${cwd} lies in no git repository, so nothing tells what changed\n`,
      );
  });

  test('no git', async () => {
    const ran = await spawnMtlint(['--staged'], { cwd: started().cwd, env: { PATH: '/nonexistent' } });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'mtlint: git cannot be started: is it installed?\n' });
  });

  test('no commit', async () => {
    expect(await refused(new Repository({ 'a.md': '' }).cwd, ['--since', 'main'])).toBe(
      'mtlint: this repository has no commit yet to compare with; --staged needs none\n',
    );
  });

  test.each(['gone', '--output=x', 'a..b', '', 'HEAD^{tree}'])('no such commit: %j', async (ref) => {
    expect(await refused(started().cwd, [`--since=${ref}`])).toBe(
      `mtlint: there is no commit "${ref}" in this repository\n`,
    );
  });

  test('no common history', async () => {
    const repository = started();
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.write('a.md', GOOD).commit();
    expect(await refused(repository.cwd, ['--since', 'main'])).toBe(
      'mtlint: HEAD and "main" have no commit in common\n',
    );
  });

  test('a shallow clone', async () => {
    const origin = started();
    origin.git('checkout', '-qb', 'topic');
    origin.write('b.md', BAD).commit().write('b.md', GOOD).commit();
    const cwd = createProject({});
    const clone = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
    clone('clone', '-q', '--depth=1', '--branch=topic', pathToFileURL(origin.cwd).href, '.');
    expect(await refused(cwd, ['--since', 'origin/main'])).toBe(
      'mtlint: there is no commit "origin/main", and this clone is shallow: fetch it first\n',
    );
    clone('fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    expect(await refused(cwd, ['--since', 'origin/main'])).toMatch(
      /^mtlint: this clone is too shallow to hold the point where HEAD left "origin\/main": fetch more/,
    );
    clone('fetch', '-q', '--unshallow', 'origin');
    expect((await lintIn(cwd, ['--since', 'origin/main'])).code).toBe(0);
  });

  test('a page of another repository', async () => {
    const [here, there] = [started(), started()];
    const { code, places } = await here.lint('--since', 'main', join(there.cwd, 'a.md'));
    expect(code).toBe(2);
    expect(places[0]).toMatch(/a\.md:1$/);
  });

  test.each<[string[], string, RegExp]>([
    [['--since', 'a', '--staged'], '', /--since and --staged ask for different changes; give one/],
    [['--staged', '-'], '', /what changed is asked of files, and "-" is none/],
    [['--diff-file', 'gone.patch'], '', /--diff-file gone\.patch: no such file or folder/],
    [['--diff-file', '-'], 'Hello.', /this is no unified diff/],
    [['--diff-file', '-'], '--- a/x\n+++ b/x\n@@ -1,9 +1 @@\n', /the diff ends in the middle of a hunk/],
    [
      ['--diff-file', '-'],
      '--- a/x.md\n+++ b/x.md\n@@ -0,0 +1 @@\n+x\n',
      /the diff is of "x\.md", and no such file is here/,
    ],
  ])('%j', async (args, input, message) => {
    expect(await refused(createProject({ 'a.md': '' }), args, { input })).toMatch(message);
  });
});

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiscoverOptions, discoverFiles, isLeftOut } from '../src/files/discover.ts';
import { relativePath } from '../src/files/path.ts';
import { decodePage, readPage } from '../src/files/read-page.ts';
import { createProject, Link } from './project.ts';

function discover(cwd: string, patterns: string[], options: Partial<DiscoverOptions> = {}) {
  const { files, problems } = discoverFiles(patterns, {
    cwd,
    forceExclude: false,
    isIgnored: () => false,
    ...options,
  });
  return {
    files: files.map((file) => relativePath(cwd, file)),
    problems: problems.map(({ path, problem }) => `${path}: ${problem.message}`),
  };
}

describe('a folder', () => {
  test('stands for every Markdown file below it, sorted', () => {
    const cwd = createProject({
      'b.md': '',
      'a.markdown': '',
      'c/d.MDX': '',
      'c/a.md': '',
      'c/e.txt': '',
      '.github/x.md': '',
    });
    expect(discover(cwd, ['.'])).toEqual({
      files: ['.github/x.md', 'a.markdown', 'b.md', 'c/a.md', 'c/d.MDX'],
      problems: [],
    });
  });

  test('is never walked into node_modules or .git', () => {
    const cwd = createProject({
      '.git/a.md': '',
      'node_modules/p/README.md': '',
      'x/node_modules/a.md': '',
      'a.md': '',
    });
    expect(discover(cwd, ['.']).files).toEqual(['a.md']);
  });

  test('may be called like a file', () => {
    const cwd = createProject({ 'x.md/y.md': '', 'z.md/': '' });
    expect(discover(cwd, ['.']).files).toEqual(['x.md/y.md']);
    expect(discover(cwd, ['z.md'])).toEqual({
      files: [],
      problems: ['z.md: no Markdown file and no catalogue of translations below this folder'],
    });
  });

  test('that holds no page is a problem, and the others are served', () => {
    const cwd = createProject({ 'a/x.txt': '', 'b/y.md': '' });
    expect(discover(cwd, ['a', 'b'])).toEqual({
      files: ['b/y.md'],
      problems: ['a: no Markdown file and no catalogue of translations below this folder'],
    });
  });

  test('gives a file once, however often it is asked for', () => {
    const cwd = createProject({ 'a/x.md': '' });
    expect(discover(cwd, ['a', '.', 'a/x.md', 'a/*.md', `${cwd}/a`]).files).toEqual(['a/x.md']);
  });
});

describe('ignore files', () => {
  test('leave out what Git leaves out, at every level', () => {
    const cwd = createProject({
      '.git/info/exclude': 'private/\n',
      '.gitignore': '# comment\n/build\n*.draft.md\n!keep.draft.md\n',
      'docs/.gitignore': 'old/\n!special.draft.md\n',
      'build/a.md': '',
      'docs/build/a.md': '',
      'docs/old/a.md': '',
      'old/a.md': '',
      'private/a.md': '',
      'x.draft.md': '',
      'keep.draft.md': '',
      'docs/special.draft.md': '',
      'docs/Build.md': '',
    });
    expect(discover(cwd, ['.']).files).toEqual([
      'docs/Build.md',
      'docs/build/a.md',
      'docs/special.draft.md',
      'keep.draft.md',
      'old/a.md',
    ]);
  });

  test('of the tool have the last word', () => {
    const cwd = createProject({
      '.gitignore': 'generated/*.md\n',
      '.mtlintignore': '!generated/nl.md\nCHANGELOG.md\n',
      'generated/nl.md': '',
      'generated/de.md': '',
      'CHANGELOG.md': '',
    });
    expect(discover(cwd, ['.']).files).toEqual(['generated/nl.md']);
  });

  test('above the working directory count up to the root of the repository', () => {
    const root = createProject({
      '.gitignore': 'a.md\n',
      'repo/.git/': '',
      'repo/.gitignore': 'b.md\n',
      'repo/docs/a.md': '',
      'repo/docs/b.md': '',
    });
    expect(discover(join(root, 'repo', 'docs'), ['.']).files).toEqual(['a.md']);
  });

  test('do not touch what is named, unless asked to', () => {
    const cwd = createProject({
      '.gitignore': 'x.md\nout/\n',
      'x.md': '',
      'out/a.md': '',
      'out/.gitignore': 'b.md',
      'out/b.md': '',
    });
    expect(discover(cwd, ['x.md', 'out', 'out/b.md']).files).toEqual(['out/a.md', 'out/b.md', 'x.md']);
    expect(discover(cwd, ['x.md', 'out', 'out/b.md'], { forceExclude: true })).toEqual({
      files: [],
      problems: [],
    });
    expect(discover(cwd, ['out'])).toEqual({ files: ['out/a.md'], problems: [] });
  });

  test('that leave nothing are named as the reason', () => {
    const cwd = createProject({ '.mtlintignore': '*.md', 'a.md': '' });
    expect(discover(cwd, ['.']).problems).toEqual([
      '.: no Markdown file and no catalogue of translations below this folder that is not ignored',
    ]);
    expect(discover(cwd, ['*.md']).problems).toEqual([
      '*.md: no file matches this pattern that is not ignored',
    ]);
    expect(discover(cwd, ['.'], { forceExclude: true }).problems).toEqual([]);
  });

  test('and the configuration can be asked about a name alone', () => {
    const cwd = createProject({ '.mtlintignore': 'x/\n' });
    const options = { cwd, isIgnored: (path: string) => path.endsWith('y.md') };
    expect(isLeftOut(join(cwd, 'x/not-there.md'), options)).toBe(true);
    expect(isLeftOut(join(cwd, 'y.md'), options)).toBe(true);
    expect(isLeftOut(join(cwd, 'z.md'), options)).toBe(false);
    expect(isLeftOut('/elsewhere/x/z.md', options)).toBe(false);
  });
});

describe('a glob', () => {
  const tree = { 'docs/a.md': '', 'docs/b.mdx': '', 'docs/c.txt': '', 'docs/x/d.md': '', 'docs/y.png': '' };

  test.each([
    ['docs/*.md', ['docs/a.md']],
    ['./docs/*.md', ['docs/a.md']],
    ['docs/**', ['docs/a.md', 'docs/b.mdx', 'docs/x/d.md']],
    ['**/*.txt', ['docs/c.txt']],
    ['docs/*.{md,txt}', ['docs/a.md', 'docs/c.txt']],
    ['d?cs/[ab].*', ['docs/a.md', 'docs/b.mdx']],
  ])('%s', (pattern, files) => {
    expect(discover(createProject(tree), [pattern])).toEqual({ files, problems: [] });
  });

  test('that is absolute or leads upward', () => {
    const root = createProject(tree);
    expect(discover(root, [`${root}/docs/*.md`]).files).toEqual(['docs/a.md']);
    expect(discover(join(root, 'docs'), ['../docs/*.md']).files).toEqual(['a.md']);
  });

  test('that matches nothing is a problem', () => {
    expect(discover(createProject(tree), ['nl/**/*.md', 'docs/*.rst'])).toEqual({
      files: [],
      problems: ['nl/**/*.md: no file matches this pattern', 'docs/*.rst: no file matches this pattern'],
    });
  });

  test('is a path when there is such a file', () => {
    const cwd = createProject({ 'app/[id].md': '', 'app/i.md': '' });
    expect(discover(cwd, ['app/[id].md']).files).toEqual(['app/[id].md']);
  });
});

describe('symbolic links', () => {
  test('that run in a circle end', () => {
    const cwd = createProject({
      'a/x.md': '',
      'a/up': new Link('..'),
      'a/self': new Link('.'),
      loop: new Link('loop'),
    });
    expect(discover(cwd, ['.']).files).toEqual(['a/x.md']);
    expect(discover(cwd, ['a']).files).toEqual(['a/x.md']);
    expect(discover(cwd, ['loop']).problems).toEqual([
      'loop: is a symbolic link that leads nowhere: its symbolic links run in a circle',
    ]);
  });

  test('to a folder elsewhere are followed, to one of the tree they add nothing', () => {
    const root = createProject({
      'shared/y.md': '',
      'docs/real/x.md': '',
      'docs/a-link': new Link('real'),
      'docs/shared': new Link('../shared'),
      'docs/page.md': new Link('../shared/y.md'),
    });
    expect(discover(root, ['docs']).files).toEqual(['docs/page.md', 'docs/real/x.md', 'docs/shared/y.md']);
  });

  test('that lead nowhere are found, so that reading them says so', () => {
    const cwd = createProject({ 'a.md': new Link('gone.md') });
    expect(discover(cwd, ['.']).files).toEqual(['a.md']);
    expect(readPage(join(cwd, 'a.md'))).toEqual({
      problem: {
        code: 'unreadable',
        message: 'is a symbolic link that leads nowhere: no such file or folder',
      },
    });
    expect(discover(cwd, ['a.md']).problems).toEqual([
      'a.md: is a symbolic link that leads nowhere: no such file or folder',
    ]);
  });
});

test('a missing file is a problem', () => {
  const cwd = createProject({ 'a.md': '' });
  expect(discover(cwd, ['b.md', 'a.md/c.md', 'a.md'])).toEqual({
    files: ['a.md'],
    problems: ['b.md: no such file or folder', 'a.md/c.md: no such file or folder'],
  });
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that cannot be read is a problem',
  () => {
    const cwd = createProject({ 'a.md': '', 'locked/b.md': '' });
    chmodSync(join(cwd, 'locked'), 0);
    expect(discover(cwd, ['.'])).toEqual({
      files: ['a.md'],
      problems: ['locked: cannot be read: permission denied'],
    });
    chmodSync(join(cwd, 'locked'), 0o755);
  },
);

describe('a page', () => {
  const message = (bytes: Uint8Array) => {
    const page = decodePage(Buffer.from(bytes));
    return 'problem' in page ? page.problem.message : page.text;
  };

  test.each<[string, Uint8Array, string]>([
    ['empty', Buffer.from(''), ''],
    ['UTF-8', Buffer.from('é😀\r\n'), 'é😀\r\n'],
    ['UTF-8 with a BOM', Buffer.from('\uFEFFé'), '\uFEFFé'],
    ['UTF-16 LE', Buffer.from('\uFEFFa', 'utf16le'), 'is UTF-16; save it as UTF-8'],
    ['UTF-16 BE', Buffer.from([0xfe, 0xff, 0, 0x61]), 'is UTF-16; save it as UTF-8'],
    [
      'binary',
      Buffer.from([0x89, 0x50, 0, 0x47]),
      'holds NUL bytes: it is binary, or UTF-16 without a byte order mark',
    ],
    ['Latin-1', Buffer.from('ok\n\nna\xefve\n', 'latin1'), 'is not UTF-8: line 3 holds invalid bytes'],
    ['cut off in a letter', Buffer.from([0x61, 0x0a, 0xc3]), 'is not UTF-8: line 2 holds invalid bytes'],
  ])('%s', (_, bytes, expected) => {
    expect(message(bytes)).toBe(expected);
  });

  test('that is a folder is unreadable', () => {
    expect(readPage(createProject({}))).toEqual({
      problem: { code: 'unreadable', message: 'cannot be read: it is a folder' },
    });
  });
});

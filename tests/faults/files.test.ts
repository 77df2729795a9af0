import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject, Link } from '../project.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Open Hallo map en kies Hallo venster.\n';
const ARGS = ['-f', 'unix'];
const isPosix = process.platform !== 'win32';

const project = (files: Parameters<typeof createProject>[0] = {}) =>
  createProject({ '.git/': '', 'z.nl.md': TEXT, ...files });

/** Lines that are no finding of the good page, which must be judged whatever else is there. */
function others(stdout: string): string[] {
  const lines = stdout.split('\n').slice(0, -1);
  expect(lines.filter((line) => line.startsWith('z.nl.md:'))).toHaveLength(2);
  return lines.filter((line) => !line.startsWith('z.nl.md:'));
}

describe.skipIf(!isPosix)('a file that is none', () => {
  test.each<[string, (cwd: string) => void, string]>([
    [
      'a pipe',
      (cwd) => execFileSync('mkfifo', [join(cwd, 'x.md')]),
      'it is a pipe; to judge what another program prints, give "-"',
    ],
    ['a link to a device', () => {}, 'it is a device, and no file'],
    [
      'a link in a circle',
      () => {},
      'is a symbolic link that leads nowhere: its symbolic links run in a circle',
    ],
  ])('%s is named, and the others are judged', async (kind, make, reason) => {
    const links: Record<string, Link> = {
      'a link to a device': new Link('/dev/zero'),
      'a link in a circle': new Link('x.md'),
    };
    const cwd = project(links[kind] ? { 'x.md': links[kind] } : {});
    make(cwd);
    for (const paths of [['.'], ['x.md', 'z.nl.md']]) {
      const { code, stdout, stderr } = await callMtlint([...paths, ...ARGS], { cwd });
      // A pipe is no page of its folder.
      const isPage = kind !== 'a pipe' || paths[0] !== '.';
      expect({ code, stderr }).toEqual({ code: isPage ? 2 : 1, stderr: '' });
      if (!isPage) expect(others(stdout)).toEqual([]);
      else
        expect(others(stdout)).toEqual([
          `x.md:1:1: ${reason.startsWith('is ') ? '' : 'cannot be read: '}${reason} [error/unreadable]`,
        ]);
    }
  });

  test('a socket is named', async () => {
    const cwd = project();
    const server = createServer().listen(join(cwd, 'x.md'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { code, stdout } = await callMtlint(['x.md', 'z.nl.md', ...ARGS], { cwd });
    server.close();
    expect(others(stdout)).toEqual([
      'x.md:1:1: cannot be read: it is a device or socket, and no file [error/unreadable]',
    ]);
    expect(code).toBe(2);
  });

  test('a source that is a pipe or a device is named, and the page is judged alone', async () => {
    const cwd = project({ 'nl/a.md': TEXT, 'en/a.md': new Link('/dev/zero') });
    const { code, stdout } = await callMtlint(['.', ...ARGS], { cwd });
    expect(code).toBe(2);
    const lines = others(stdout);
    expect(lines).toContain(
      'nl/a.md:1:1: its source en/a.md cannot be read: it is a device, and no file [error/source-unreadable]',
    );
    expect(lines.filter((line) => line.startsWith('nl/a.md:1:6: '))).toHaveLength(1);
  });
});

describe.skipIf(!isPosix)('a link to a device in the place of', () => {
  test.each([
    ['mtlint.config.json', 'mtlint: mtlint.config.json: cannot be read: it is a device, and no file\n'],
    ['mtlint.config.mjs', 'mtlint: mtlint.config.mjs: cannot be loaded: it is no file\n'],
    ['.mtlint-baseline.json', /^mtlint: \/.*\/\.mtlint-baseline\.json: it is a device, and no file\n$/],
  ])('%s ends the run with 2 and one message', async (name, message) => {
    const { code, stdout, stderr } = await callMtlint(ARGS, {
      cwd: project({ [name]: new Link('/dev/zero') }),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each(['package.json', '.gitignore', '.mtlintignore', 'docusaurus.config.js', '.vitepress'])(
    '%s counts as none',
    async (name) => {
      const { code, stdout } = await callMtlint(['.', ...ARGS], {
        cwd: project({ [name]: new Link('/dev/zero') }),
      });
      expect({ code, others: others(stdout) }).toEqual({ code: 1, others: [] });
    },
  );

  test('a history of scores, or what init adds to, is refused', async () => {
    const cwd = project({ 'h.json': new Link('/dev/zero'), '.husky/pre-commit': new Link('/dev/zero') });
    for (const args of [
      ['score', '--history', 'h.json'],
      ['-f', 'html=x.html', '--history', 'h.json'],
      ['init', '-y', '--hook'],
    ]) {
      const { code, stderr } = await callMtlint(args, { cwd });
      expect({
        code,
        stderr: stderr.replace(/^mtlint: .* it is a device, and no file\n$/, 'refused'),
      }).toEqual({ code: 2, stderr: 'refused' });
    }
  });
});

test('a folder named like a page is a folder', async () => {
  const cwd = project({ 'x.md/y.nl.md': 'Open de map.\n', 'empty.md/': '' });
  const all = await callMtlint(['.', ...ARGS], { cwd });
  expect({ code: all.code, others: others(all.stdout) }).toEqual({ code: 1, others: [] });
  const { code, stdout } = await callMtlint(['empty.md', 'z.nl.md', ...ARGS], { cwd });
  expect(others(stdout)[0]).toMatch(
    /^empty\.md:1:1: no Markdown file .* below this folder \[error\/no-match\]$/,
  );
  expect(code).toBe(2);
});

test.skipIf(!isPosix)('folders that are links in a circle are walked once', async () => {
  const cwd = project({
    'a/x.nl.md': 'Open de map.\n',
    'a/up': new Link('..'),
    'a/self': new Link('.'),
    'a/b': new Link('../c'),
    'c/a': new Link('../a'),
  });
  const { code, stdout } = await callMtlint(['.', '-f', 'json'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).summary.files).toBe(2);
});

describe('bytes that are no text', () => {
  test.each([
    ['NUL', Buffer.from('a\0b'), 'holds NUL bytes'],
    ['UTF-16 LE', Buffer.from('\uFEFFabc', 'utf16le'), 'is UTF-16; save it as UTF-8'],
    ['UTF-16 BE', Buffer.from('\uFEFFabc', 'utf16le').swap16(), 'is UTF-16; save it as UTF-8'],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le'), 'holds NUL bytes'],
    ['Latin-1', Buffer.from('goed\n\nré', 'latin1'), 'is not UTF-8: line 3'],
    ['a cut sequence', Buffer.from([0x61, 0xe2, 0x82]), 'is not UTF-8: line 1'],
    ['an overlong slash', Buffer.from([0xc0, 0xaf]), 'is not UTF-8: line 1'],
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80]), 'is not UTF-8: line 1'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'holds NUL bytes'],
  ])('%s is named, in a page and in its source', async (_, bytes, reason) => {
    const cwd = project({ 'x.md': bytes, 'nl/a.md': 'Open de map.\n', 'en/a.md': bytes });
    const { code, stdout } = await callMtlint(['.', ...ARGS], { cwd });
    expect(code).toBe(2);
    expect(others(stdout).map((line) => line.replace(/ \[.*/, ''))).toEqual([
      expect.stringContaining(`en/a.md:1:1: ${reason}`),
      expect.stringContaining(`nl/a.md:1:1: its source en/a.md ${reason}`),
      expect.stringContaining(`x.md:1:1: ${reason}`),
    ]);
  });
});

test.skipIf(!isPosix)('what may not be read is named', async () => {
  const cwd = project({ 'x.md': TEXT, 'closed/y.md': TEXT, 'listed/v.md': TEXT });
  chmodSync(join(cwd, 'x.md'), 0);
  chmodSync(join(cwd, 'closed'), 0);
  chmodSync(join(cwd, 'listed'), 0o444);
  chmodSync(cwd, 0o755);
  // Nothing is closed to root.
  const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  try {
    const { code, stdout } = await spawnMtlint(['.', 'closed/y.md', ...ARGS], { cwd, ...uid });
    expect(code).toBe(2);
    const expected = ['closed', 'closed/y.md', 'listed/v.md', 'x.md'].map(
      (name) => `${name}:1:1: cannot be read: permission denied [error/unreadable]`,
    );
    expect(new Set(others(stdout))).toEqual(new Set(expected));
  } finally {
    for (const name of ['closed', 'listed']) chmodSync(join(cwd, name), 0o755);
  }
});

test('a file that vanishes while others are judged is named', async () => {
  // A rule that takes away the next page: nothing else knows the moment.
  const plugin = `import { rmSync } from 'node:fs';
  export default { name: 'p', rules: [{ id: 'r', summary: 'x', severity: 'error', confidence: 'high', category: 'design/markup', languages: 'any',
    source: 'unused', fix: 'none', docs: 'x', examples: [{ lang: 'nl', text: 'x', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'y', finds: [] }],
    messages: { m: 'x' }, options: {}, create: () => ({ end() { rmSync('b.nl.md', { force: true }); rmSync('c', { force: true, recursive: true }); } }) }] };`;
  const cwd = project({
    'a.nl.md': '',
    'b.nl.md': TEXT,
    'c/d.nl.md': TEXT,
    'p.mjs': plugin,
    'mtlint.config.json': '{ "plugins": ["./p.mjs"] }',
  });
  const { code, stdout, stderr } = await spawnMtlint(['.', ...ARGS], { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(others(stdout)).toEqual(
    ['b.nl.md', 'c/d.nl.md'].map(
      (name) => `${name}:1:1: cannot be read: no such file or folder [error/unreadable]`,
    ),
  );
});

describe.skipIf(!isPosix)('names that are hostile', () => {
  const NAMES = [
    'new\nline.md',
    'cr\rx.md',
    '\u001b[31mred.md',
    '\u001b]8;;x\u0007.md',
    'a\u202eb.md',
    '\u009b2J.md',
    '"q".md',
    "'q'.md",
    '-f.md',
    '--fix.md',
    '-fjson=z.nl.md',
    '::error::x.md',
    ' ::error::y.md',
    '##[error]x.md',
    '##vso[task.x]y.md',
    '$(touch pwned).md',
    '`touch pwned`.md',
    'a;b|c&.md',
    '<img src=x onerror=alert(1)>.md',
    '{a,b}*.md',
    '[x](y).md',
    '|x|.md',
    '%0A::error::x.md',
    ' lead.md',
    '\\.md',
    '~.md',
    '#.md',
    '!.md',
  ];
  const setUp = () =>
    project(Object.fromEntries(NAMES.map((name) => [name.replace(/\.md$/, '.nl.md'), TEXT])));
  /** A line of a log that a CI would carry out. */
  const COMMAND = /^\s*::|##\[|##vso\[/m;

  test.each([
    'compact',
    'unix',
    'pretty',
    'github',
    'markdown',
    'json',
    'eslint',
    'sarif',
    'gitlab',
    'junit',
    'checkstyle',
    'rdjson',
    'rdjsonl',
  ])('are judged, and show as text in %s', async (format) => {
    const cwd = setUp();
    const { code, stdout } = await callMtlint(['.', '-f', format, '--no-config'], { cwd });
    expect(code).toBe(1);
    expect(
      stdout.replaceAll('\n', '').match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/),
    ).toBeNull();
    const lines = format === 'github' ? stdout.replace(/^::(?:error|warning|notice)[ :]/gm, '') : stdout;
    if (!['json', 'eslint', 'sarif', 'gitlab', 'rdjson', 'rdjsonl'].includes(format))
      expect(lines).not.toMatch(COMMAND);
    expect(readdirSync(cwd)).toHaveLength(NAMES.length + 2);
  });

  test.each([['doctor'], ['score'], ['baseline', 'write'], ['--diff'], ['config', '\u001b[31mred.nl.md']])(
    'show as text in mtlint %s',
    async (...args) => {
      const { stdout, stderr } = await callMtlint([...args, ...(args.length > 1 ? [] : ['.'])], {
        cwd: setUp(),
      });
      expect(
        (stdout + stderr).replaceAll('\n', '').match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/),
      ).toBeNull();
      expect(stdout + stderr).not.toMatch(COMMAND);
    },
  );

  test('are no flags when a hook hands them over one by one', async () => {
    const cwd = setUp();
    const names = ['-f.nl.md', '--fix.nl.md', '-fjson=z.nl.nl.md'];
    const { code, stdout } = await callMtlint([...ARGS, ...names], { cwd });
    expect(code).toBe(1);
    expect(
      new Set(
        stdout
          .split('\n')
          .slice(0, -1)
          .map((line) => line.replace(/:\d+:\d+: .*/, '')),
      ),
    ).toEqual(new Set(names));
    expect(others((await callMtlint(['z.nl.md', ...ARGS], { cwd })).stdout)).toEqual([]);
  });

  test('that are no UTF-8 are named', async () => {
    const cwd = project();
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xff]), Buffer.from('.md')]), TEXT);
    const { code, stdout } = await callMtlint(['.', ...ARGS], { cwd });
    expect(others(stdout)).toEqual([
      '\uFFFD.md:1:1: cannot be read: its name is not UTF-8 [error/unreadable]',
    ]);
    expect(code).toBe(2);
  });

  test('that are long and lie deep are judged', async () => {
    const cwd = project();
    const folder = join(cwd, ...Array.from({ length: 12 }, () => 'x'.repeat(200)));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${'y'.repeat(240)}.nl.md`), 'Open de map.\n');
    const { code, stdout } = await callMtlint(['.', ...ARGS], { cwd });
    expect({ code, others: others(stdout) }).toEqual({ code: 1, others: [] });
  });
});

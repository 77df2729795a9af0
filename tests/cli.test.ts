import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject, Link } from './project.ts';

const PLUGIN = `
const rule = (id, word, severity, confidence = 'high') => ({
  id, severity, confidence, summary: word, category: 'design/markup', languages: 'any', source: 'unused', fix: 'none', docs: word,
  examples: [{ lang: 'nl', text: word, finds: ['1:1-1:2'] }, { lang: 'nl', text: 'goed', finds: [] }],
  messages: { word: 'The word “{word}”' }, options: {},
  create: ({ report }) => ({
    word(found) {
      if (found.lower === 'crash' && word === 'fout') throw new Error('boom');
      if (found.lower === word) report({ at: found, message: 'word', data: { word: found.text } });
    },
  }),
});
export default {
  name: 'sample',
  rules: [rule('error', 'fout', 'error'), rule('warning', 'matig', 'warning'), rule('info', 'zwak', 'info'), rule('guess', 'vaag', 'error', 'low')],
};`;
const CONFIG =
  '{ "plugins": ["./plugin.mjs"], "rules": { "*": "off", "sample/error": "error", "sample/warning": "warn", "sample/info": "info", "sample/guess": "error", "unused-directive": "warn" }, "lang": "nl" }';

/** A folder with the sample rules and nothing else switched on. */
const project = (files: Parameters<typeof createProject>[0]) =>
  createProject({ '.git/': '', 'plugin.mjs': PLUGIN, 'mtlint.config.json': CONFIG, ...files });

/** The lines of a compact report without its summary. */
const findings = (stdout: string) => stdout.split('\n').slice(0, -2);

describe('the exit code', () => {
  test.each<[string, string, string[], number]>([
    ['0 without findings', 'goed', [], 0],
    ['0 for an empty file', '', [], 0],
    ['0 below the bar', 'matig zwak', [], 0],
    ['1 with an error', 'fout', [], 1],
    ['1 for a warning when asked', 'matig', ['--fail-on', 'warning'], 1],
    ['1 for a warning in short', 'matig', ['--fail-on=warn'], 1],
    ['1 for an info when asked', 'zwak', ['--fail-on', 'info'], 1],
    ['0 for an info at warning', 'zwak', ['--fail-on', 'warning'], 0],
    ['0 with --exit-zero', 'fout', ['--exit-zero'], 0],
    ['0 within the budget', 'matig matig', ['--max-warnings', '2'], 0],
    ['1 over the budget', 'matig matig', ['--max-warnings', '1'], 1],
    ['1 over the budget though --quiet', 'matig', ['--max-warnings=0', '--quiet'], 1],
    ['0 for what is hidden', 'vaag', [], 0],
    ['1 for what is not hidden', 'vaag', ['--min-confidence', 'low'], 1],
    ['1 whatever the format', 'fout', ['-f', 'json'], 1],
    ['1 when written to a file', 'fout', ['-f', 'eslint=out.json'], 1],
    ['1 though --no-cache', 'fout', ['--no-cache'], 1],
    ['0 when the rule is off', 'fout', ['--rule', 'sample/error:off'], 0],
    ['1 when a rule is raised', 'zwak', ['--rule', 'sample/info:error'], 1],
  ])('%s', async (_, text, args, code) => {
    expect(await callMtlint(['a.md', ...args], { cwd: project({ 'a.md': text }) })).toMatchObject({ code });
  });
});

describe('what cannot be judged gives 2, names the file, and does not keep the rest from being judged', () => {
  test.each<[string, Parameters<typeof createProject>[0], string[], string]>([
    ['missing', {}, ['gone.md'], 'gone.md: error: no such file or folder'],
    ['pattern', {}, ['nl/**/*.md'], 'nl/**/*.md: error: no file matches this pattern'],
    [
      'folder',
      { 'x/': '' },
      ['x'],
      'x: error: no Markdown file and no catalogue of translations below this folder',
    ],
    [
      'binary',
      { 'x.md': Buffer.from([1, 0, 2]) },
      ['x.md'],
      'x.md: error: holds NUL bytes: it is binary, or UTF-16 without a byte order mark',
    ],
    [
      'UTF-16',
      { 'x.md': Buffer.from('\uFEFFx', 'utf16le') },
      ['x.md'],
      'x.md: error: is UTF-16; save it as UTF-8',
    ],
    [
      'Latin-1',
      { 'x.md': Buffer.from([0xe9]) },
      ['.'],
      'x.md: error: is not UTF-8: line 1 holds invalid bytes',
    ],
    [
      'broken link',
      { 'x.md': new Link('y.md') },
      ['.'],
      'x.md: error: is a symbolic link that leads nowhere: no such file or folder',
    ],
    [
      'crash of a rule',
      { 'x.md': 'crash fout matig' },
      ['x.md'],
      'x.md: error: rule sample/error failed: boom',
    ],
  ])('%s', async (_, files, args, line) => {
    const { code, stdout, stderr } = await callMtlint([...args, 'a.md', '--exit-zero'], {
      cwd: project({ 'a.md': 'fout', ...files }),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(findings(stdout)).toContain(line);
    expect(findings(stdout)).toContain('a.md:1:1: error: The word “fout” [sample/error]');
  });

  test('nothing to lint at all', async () => {
    const ran = await callMtlint([], { cwd: createProject({ '.git/': '' }) });
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    expect(ran.stdout).toMatch(
      /^\.: error: no Markdown file and no catalogue of translations below this folder\n/,
    );
  });
});

describe('a wrong command line gives 2 and says what is meant', () => {
  test.each<[string[], RegExp]>([
    [['--formt', 'json'], /unknown option '--formt'\nmtlint: \(Did you mean --format\?\)/],
    [['-f', 'jsno'], /^mtlint: there is no format "jsno"; did you mean "json"\?\n$/],
    [['-f', 'xyzzy'], /^mtlint: there is no format "xyzzy"; there are blob, checkstyle, .*, sarif, unix\n$/],
    [['-f', 'json='], /^mtlint: the format json has no file after "="\n$/],
    [
      ['-f', 'json', '-f', 'eslint'],
      /^mtlint: both json and eslint would go to standard output; name a file for one: eslint=<path>\n$/,
    ],
    [['--fail-on', 'eror'], /^mtlint: --fail-on must be one of .*, not "eror"; did you mean "error"\?\n$/],
    [
      ['--min-confidence', 'hi'],
      /^mtlint: --min-confidence must be one of "low", "medium", "high", not "hi"/,
    ],
    [['--parser', 'remrk'], /^mtlint: --parser must be one of .*, not "remrk"; did you mean "remark"\?\n$/],
    [
      ['--max-file-size', 'big'],
      /^mtlint: --max-file-size must be a number of bytes such as "500kB" or "20MB", not "big"\n$/,
    ],
    [['--max-warnings', '-1'], /^mtlint: --max-warnings must be a whole number, not "-1"\n$/],
    [['--lang', 'dutch'], /^mtlint: --lang must be a language tag/],
    [['--rule', 'sample/error'], /^mtlint: --rule must be <id>:<severity>, not "sample\/error"\n$/],
    [['--rule', 'sample/error:eror'], /did you mean "error"\?\n$/],
    [
      ['--rule', 'sample/eror:off'],
      /^mtlint: --rule: there is no rule "sample\/eror"; did you mean "sample\/error"\?\n$/,
    ],
    [['--config', 'gone.json'], /^mtlint: gone.json: there is no such file\n$/],
    [
      ['--stdin-filename', 'a.md', 'a.md'],
      /^mtlint: --stdin-filename goes with "-" and with no other path\n$/,
    ],
    [['-', 'a.md'], /^mtlint: "-" reads standard input and goes with no other path\n$/],
    [['explian', 'x'], /^mtlint: there is no file, folder or command "explian"; did you mean "explain"\?\n$/],
    [['explain', 'merged-wrds'], /^mtlint: there is no rule "merged-wrds"; did you mean "merged-words"\?\n$/],
    [
      ['rules', '--format', 'jsn'],
      /^mtlint: --format must be one of "text", "json", not "jsn"; did you mean "json"\?\n$/,
    ],
    [['rules', 'x'], /too many arguments/],
    [['-f', 'json=plugin.mjs/x.json'], /^mtlint: cannot write .*plugin\.mjs\/x\.json: /],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await callMtlint(args, { cwd: project({ 'a.md': 'goed' }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('in the configuration too', async () => {
    const cwd = createProject({
      'mtlint.config.json': '{\n  "rules": { "merged-wrds": "off" }\n}',
      'a.md': '',
    });
    expect(await callMtlint([], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mtlint: mtlint.config.json:2:14: rules.merged-wrds: there is no rule "merged-wrds"; did you mean "merged-words"?\n',
    });
  });
});

describe('MTLINT_FORMAT', () => {
  const withFormat = (MTLINT_FORMAT: string, ...args: string[]) => {
    const cwd = project({ 'a.md': 'fout' });
    return callMtlint(['a.md', ...args], { cwd, env: { MTLINT_FORMAT } });
  };

  test('sets the formats that no flag sets', async () => {
    expect((await withFormat(' unix json=out.json ')).stdout).toBe(
      'a.md:1:1: The word “fout” [error/sample/error]\n',
    );
    expect((await withFormat('unix', '-f', 'compact')).stdout).toMatch(/^a\.md:1:1: error: /);
    expect((await withFormat('')).stdout).toMatch(/^a\.md:1:1: error: /);
  });

  test('is read as the flag is', async () => {
    expect(await withFormat('unx')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "unix"?'),
    });
  });
});

describe('a step summary', () => {
  const inActions = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md' };

  test('is appended with the format github, which changes nothing about the default format', async () => {
    const cwd = project({ 'a.md': 'fout', 'summary.md': 'Before.\n' });
    const summary = join(cwd, 'summary.md');
    const env = { ...inActions, GITHUB_STEP_SUMMARY: summary };
    expect((await callMtlint(['a.md'], { cwd, env })).stdout).toMatch(/^a\.md:1:1: error: /);
    expect(readFileSync(summary, 'utf8')).toBe('Before.\n');
    const { code, stdout } = await callMtlint(['a.md', '-f', 'github'], { cwd, env });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        '::error file=a.md,line=1,endLine=1,col=1,endColumn=5,title=mtlint sample/error::The word “fout”\n',
    });
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^Before\.\n<!-- mtlint -->\n### mtlint: 1 error in 1 file\n/,
    );
  });

  test('that cannot be written is said', async () => {
    const cwd = project({ 'a.md': 'fout', 'x/': '' });
    const env = { ...inActions, GITHUB_STEP_SUMMARY: join(cwd, 'x') };
    const { code, stderr } = await callMtlint(['a.md', '-f', 'github'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^mtlint: cannot write GITHUB_STEP_SUMMARY, .*: it is a folder\n$/);
  });
});

describe('paths', () => {
  test('default to the working directory, sorted, in the configuration of the repository', async () => {
    const cwd = project({
      'docs/b.md': 'fout',
      'docs/a/c.mdx': 'fout',
      'docs/x.txt': 'fout',
      'other.md': 'fout',
    });
    const { code, stdout } = await callMtlint([], { cwd: join(cwd, 'docs') });
    expect(code).toBe(1);
    expect(findings(stdout)).toEqual([
      'a/c.mdx:1:1: error: The word “fout” [sample/error]',
      'b.md:1:1: error: The word “fout” [sample/error]',
    ]);
  });

  test('are the same after "lint", with flags before and after', async () => {
    const cwd = project({ 'a.md': 'matig' });
    const { code, stdout } = await callMtlint(['--fail-on', 'warning', 'lint', '-f', 'compact', 'a.md'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(findings(stdout)).toEqual(['a.md:1:1: warning: The word “matig” [sample/warning]']);
  });

  test('may be any file by name', async () => {
    const cwd = project({ '001.txt': 'fout' });
    expect((await callMtlint(['001.txt'], { cwd })).stdout).toMatch(/^001\.txt:1:1: error/);
  });

  test('that are ignored are left out with --force-exclude', async () => {
    const cwd = project({ 'a.md': 'fout', '.mtlintignore': 'a.md' });
    expect((await callMtlint(['a.md'], { cwd })).code).toBe(1);
    const ran = await callMtlint(['a.md', '--force-exclude'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^no findings in 0 files/);
  });
});

describe('places', () => {
  const lines = ['# é😀 fout', '', 'e\u0301 fout', '中文 fout', '\ta fout'];
  const expected = ['1:7', '3:4', '4:4'];

  test.each([
    ['LF', lines.join('\n')],
    ['CRLF', lines.join('\r\n')],
    ['CR', lines.join('\r')],
    ['BOM', `\uFEFF${lines.join('\n')}`],
  ])('with %s', async (_, text) => {
    const { stdout } = await callMtlint(['a.md'], { cwd: project({ 'a.md': text }) });
    expect(
      findings(stdout)
        .map((line) => /^a\.md:(\d+:\d+)/.exec(line)?.[1])
        .slice(0, 3),
    ).toEqual(expected);
  });
});

describe('standard input', () => {
  const args = ['-', '-f', 'compact'];

  test('is read for "-"', async () => {
    const { code, stdout } = await callMtlint(args, { cwd: project({}), input: 'fout' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<stdin>:1:1: error/);
  });

  test('takes the name of a file, which need not be there', async () => {
    const cwd = project({
      'mtlint.config.json': CONFIG.replace(
        '"lang"',
        '"overrides": [{ "files": "x", "rules": { "*": "off" } }], "lang"',
      ),
    });
    const { stdout } = await callMtlint([...args, '--stdin-filename', 'docs/a.mdx'], {
      cwd,
      input: '{/* mtlint-disable-line */} fout\n\nfout',
    });
    expect(findings(stdout)).toEqual(['docs/a.mdx:3:1: error: The word “fout” [sample/error]']);
    expect((await callMtlint([...args, '--stdin-filename', 'x/a.md'], { cwd, input: 'fout' })).code).toBe(0);
    expect((await callMtlint(['--stdin-filename', 'a.md'], { cwd, input: 'fout' })).code).toBe(1);
  });

  test('of an ignored name is judged clean', async () => {
    const cwd = project({ '.mtlintignore': 'a.md' });
    const { code, stdout } = await callMtlint(['-', '--stdin-filename', 'a.md', '-f', 'eslint'], {
      cwd,
      input: 'fout',
    });
    expect({ code, report: JSON.parse(stdout) }).toEqual({ code: 0, report: [] });
  });

  test('must be text', async () => {
    const { code, stdout } = await callMtlint(args, {
      cwd: project({}),
      input: Buffer.from([0xff, 0xfe, 0x61, 0]),
    });
    expect({ code, first: stdout.split('\n')[0] }).toEqual({
      code: 2,
      first: '<stdin>: error: is UTF-16; save it as UTF-8',
    });
  });

  test('may be empty', async () => {
    expect((await callMtlint(args, { cwd: project({}) })).code).toBe(0);
  });
});

describe('output', () => {
  test('goes to several places at once, and replaces files as a whole', async () => {
    const cwd = project({
      'a.md': 'fout',
      'out.json': 'old',
      'report.txt': new Link('real.txt'),
      'real.txt': '',
    });
    const args = [
      'a.md',
      '-f',
      'compact',
      '-f',
      'json=reports/new/out.json',
      '-f',
      'eslint=out.json',
      '-f',
      'pretty=report.txt',
    ];
    const { code, stdout } = await callMtlint(args, { cwd, env: { FORCE_COLOR: '1' } });
    expect(code).toBe(1);
    expect(findings(stdout)).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(cwd, 'reports/new/out.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      summary: { errors: 1 },
    });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject([{ errorCount: 1 }]);
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toContain('1:1  error  The word “fout”');
  });

  test.skipIf(process.platform === 'win32')('may go to a device, which stays one', async () => {
    expect((await callMtlint(['a.md', '-f', 'json=/dev/null'], { cwd: project({ 'a.md': '' }) })).code).toBe(
      0,
    );
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each<[string, string[], Record<string, string>, boolean]>([
    ['not in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with --color though NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('has colours: %s', async (_, args, env, expected) => {
    const { stdout } = await callMtlint(['a.md', '-f', 'pretty', ...args], {
      cwd: project({ 'a.md': 'fout' }),
      env,
    });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });

  test('--quiet hides what is no error', async () => {
    const cwd = project({ 'a.md': 'fout matig zwak' });
    const { code, stdout } = await callMtlint(['a.md', '--quiet', '--fail-on', 'info'], { cwd });
    expect(code).toBe(1);
    expect(findings(stdout)).toEqual(['a.md:1:1: error: The word “fout” [sample/error]']);
    expect(
      (await callMtlint(['b.md', '--quiet', '--fail-on', 'info'], { cwd: project({ 'b.md': 'zwak' }) })).code,
    ).toBe(1);
  });

  test('counts what is hidden, silenced and unknown', async () => {
    const cwd = project({
      'a.md': 'fout vaag\n\n<!-- mtlint-disable-next-line -- why -->\nfout\n',
      'mtlint.config.json': CONFIG.replace(', "lang": "nl"', ''),
    });
    const { stdout } = await callMtlint(['a.md', '-f', 'json'], { cwd });
    const report = JSON.parse(stdout);
    expect(report.summary).toMatchObject({
      files: 1,
      errors: 1,
      hidden: 1,
      silenced: 1,
      unknownLanguage: 1,
      problems: 0,
    });
    expect(report.results[0].suppressedMessages).toMatchObject([
      { suppressions: [{ justification: 'why' }] },
    ]);
  });

  test('says when the budget is exceeded', async () => {
    const { stderr } = await callMtlint(['a.md', '--max-warnings', '0'], {
      cwd: project({ 'a.md': 'matig' }),
    });
    expect(stderr).toBe('mtlint: more warnings than --max-warnings 0 allows\n');
  });
});

describe.concurrent('the program itself', () => {
  test.concurrent.each<[string, string[], number]>([
    ['goed matig', [], 0],
    ['fout', [], 1],
    ['fout', ['--exit-zero', '--no-cache', '-f', 'eslint'], 0],
    ['matig', ['--fail-on=warning', '--quiet'], 1],
    ['matig', ['--max-warnings', '0', '-f', 'json'], 1],
    ['fout', ['gone.md'], 2],
    ['fout', ['--formt', 'json'], 2],
    ['fout', ['-f', 'jsno'], 2],
    ['fout', ['--config', 'gone.json'], 2],
  ])('on %j with %j exits with %s', async (text, args, code) => {
    expect(await spawnMtlint(['a.md', ...args], { cwd: project({ 'a.md': text }) })).toMatchObject({ code });
  });

  test('does without the native parser where there is none, unless it is asked for', async () => {
    const setting = {
      cwd: project({ 'a.md': 'fout' }),
      env: { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere.node' },
    };
    const { code, stdout } = await spawnMtlint(['a.md'], setting);
    expect({ code, found: findings(stdout) }).toEqual({
      code: 1,
      found: ['a.md:1:1: error: The word “fout” [sample/error]'],
    });
    expect(await spawnMtlint(['--parser', 'native', 'a.md'], setting)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mtlint: the native parser does not load here: install the package "satteri", or set the parser to "auto"\n',
    });
  });

  test('leaves out files that are too large, with a notice', async () => {
    const cwd = project({ 'a.md': 'fout', 'b.md': `fout ${'x'.repeat(2000)}` });
    const { code, stdout } = await spawnMtlint(['-f', 'compact', '--max-file-size', '1kB'], { cwd });
    expect({ code, lines: stdout.split('\n').slice(0, 2) }).toEqual({
      code: 1,
      lines: [
        'a.md:1:1: error: The word “fout” [sample/error]',
        'b.md: note: not read: it has 2005 bytes, and --max-file-size is 1000',
      ],
    });
  });

  test.each([1000, '1kB', '1 KB'])(
    'leaves out files larger than the configuration says: %j',
    async (size) => {
      const config = JSON.stringify({ maxFileSize: size });
      const cwd = project({ 'a.md': `x${'x'.repeat(2000)}`, 'mtlint.config.json': config });
      const { stdout } = await spawnMtlint(['-f', 'compact', '--max-file-size', '1MB', 'a.md'], { cwd });
      expect(stdout).not.toContain('not read');
      const limited = await spawnMtlint(['-f', 'compact', 'a.md'], { cwd });
      expect(limited.stdout).toContain(
        'a.md: note: not read: it has 2001 bytes, and --max-file-size is 1000',
      );
    },
  );

  test('reads standard input', async () => {
    const { code, stdout } = await spawnMtlint(['-', '--stdin-filename', 'a.md'], {
      cwd: project({}),
      input: '\uFEFFfout',
    });
    expect({ code, found: findings(stdout) }).toEqual({
      code: 1,
      found: ['a.md:1:1: error: The word “fout” [sample/error]'],
    });
  });

  test('gives the places of an awkward page', async () => {
    const text =
      '\uFEFF---\r\ntitle: é fout\r\n---\r\n\r\n# 😀 fout\r\n\r\n> e\u0301 &amp; fout\r\n> 中文 fout\r\n\r\n1.\tfout \\* fout\r\n';
    const { stdout } = await spawnMtlint(['a.md', '-f', 'eslint'], { cwd: project({ 'a.md': text }) });
    const [{ messages }] = JSON.parse(stdout) as [{ messages: Record<string, number>[] }];
    expect(
      messages.map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`),
    ).toEqual(['2:10-2:14', '5:6-5:10', '7:12-7:16', '8:6-8:10', '10:4-10:8', '10:12-10:16']);
  });

  test.concurrent.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1' }, true],
  ])('colours with %j: %s', async (env, expected) => {
    const { stdout } = await spawnMtlint(['a.md', '-f', 'pretty'], { cwd: project({ 'a.md': 'fout' }), env });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });

  test('hands over long output as a whole', async () => {
    const cwd = project({ 'a.md': 'fout op deze regel\n\n'.repeat(5000) });
    const { code, stdout } = await spawnMtlint(['a.md', '-f', 'eslint'], { cwd });
    expect({ code, count: JSON.parse(stdout)[0].errorCount }).toEqual({ code: 1, count: 5000 });
  });

  test.skipIf(process.platform === 'win32')('ends quietly when its reader has seen enough', async () => {
    const cwd = project({ 'a.md': 'fout op deze regel\n\n'.repeat(5000) });
    const command = `"${process.execPath}" "${inject('bin')}" a.md | head -n 1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd });
    expect({ stdout, stderr }).toEqual({
      stdout: 'a.md:1:1: error: The word “fout” [sample/error]\n',
      stderr: '',
    });
  });

  test('explains a rule', async () => {
    const { code, stdout } = await spawnMtlint(['explain', 'merged-words'], { cwd: project({}) });
    expect({ code, named: stdout.includes('merged-words') }).toEqual({ code: 0, named: true });
  });
});

describe('the other commands', () => {
  test('--version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await callMtlint(['--version'], { cwd: '.' })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test('--help', async () => {
    const { code, stdout } = await callMtlint(['--help'], { cwd: '.' });
    expect(code).toBe(0);
    for (const word of ['--format', '--min-confidence', 'explain', 'rules', 'Exit codes'])
      expect(stdout).toContain(word);
  });

  test('rules lists all, with those of plugins', async () => {
    const cwd = project({});
    const { code, stdout } = await callMtlint(['rules'], { cwd });
    expect(code).toBe(0);
    for (const id of ['merged-words', 'sample/error', 'unused-directive']) expect(stdout).toContain(id);
    const rules = JSON.parse((await callMtlint(['rules', '--format', 'json'], { cwd })).stdout);
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(rules[0]).toMatchObject({
      summary: expect.any(String),
      docs: expect.any(String),
      options: expect.any(Object),
    });
    expect(await callMtlint(['explain', '-f', 'json'], { cwd })).toMatchObject({
      code: 0,
      stdout: JSON.stringify(rules, null, 2).concat('\n'),
    });
  });

  test.each(['merged-words', 'unused-directive', 'sample/error'])('explain %s', async (id) => {
    const cwd = project({});
    const text = await callMtlint(['explain', id], { cwd });
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toContain(id);
    const json = JSON.parse((await callMtlint(['explain', id, '--format', 'json'], { cwd })).stdout);
    expect(json).toMatchObject({ id, examples: expect.any(Array) });
  });

  test('config prints what counts for a page', async () => {
    const cwd = project({});
    const { code, stdout } = await callMtlint(['config', 'docs/a.md'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [join(cwd, 'mtlint.config.json')],
      lang: 'nl',
      minConfidence: 'medium',
      rules: { 'sample/error': 'error', 'merged-words': 'off' },
    });
  });
});

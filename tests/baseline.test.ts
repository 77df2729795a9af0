import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../src/engine/finding.ts';
import { baselineText, findBaseline, readBaseline } from '../src/files/baseline-file.ts';
import { entryOf, filterBaseline } from '../src/filters/baseline.ts';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';
import { findingAt } from './reporters/awkward-report.ts';

vi.setConfig({ testTimeout: 30_000 });

const NAME = '.mtlint-baseline.json';
const BAD = 'Open Hallo map en kies Hallo venster.';
const OTHER = 'Sluit Hallo boek en open Hallo deur.';
const schema = JSON.parse(readFileSync(new URL('../schemas/baseline.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020().compile(schema);

class Project {
  readonly cwd: string;

  constructor(files: Parameters<typeof createProject>[0]) {
    this.cwd = createProject({ '.git/': '', 'mtlint.config.json': '{ "lang": "nl" }', ...files });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.cwd, name), text);
  }

  read(name = NAME): string {
    return readFileSync(join(this.cwd, name), 'utf8');
  }

  /** Code and output, without what varies. */
  async call(...args: string[]) {
    const { code, stdout, stderr } = await callMtlint(args, { cwd: this.cwd });
    return { code, stdout: stdout.replace(/[\d.]+ m?s/, 'T'), stderr };
  }

  lint(...args: string[]) {
    return this.call('-f', 'compact', ...args);
  }
}

describe('the filter', () => {
  const finding = (id: string, rest: Partial<Finding> = {}) =>
    findingAt('hello', { fingerprint: id, ...rest });
  const entry = (id: string) => entryOf(finding(id));

  test('drops what is known, keeps what is new, and tells what is gone', () => {
    const { kept, dropped, unused } = filterBaseline([finding('a'), finding('b')], [entry('b'), entry('c')]);
    expect(kept.map(({ fingerprint }) => fingerprint)).toEqual(['a']);
    expect(dropped.map(({ fingerprint }) => fingerprint)).toEqual(['b']);
    expect(unused.map(({ id }) => id)).toEqual(['c']);
  });

  test('lets an entry account for one finding only', () => {
    expect(filterBaseline([finding('a'), finding('a')], [entry('a')]).kept).toHaveLength(1);
    expect(filterBaseline([finding('a')], [entry('a'), entry('a')]).unused).toHaveLength(1);
  });

  test('folds and cuts the text', () => {
    expect(entryOf(finding('a', { text: 'a\r\n  b ' })).text).toBe('a b');
    expect(entryOf(finding('a', { text: `${'x'.repeat(59)}😀 yz` })).text).toBe(`${'x'.repeat(59)}…`);
  });
});

describe('the file', () => {
  test('is read back as it was, from anywhere', () => {
    const cwd = createProject({ '.git/': '', 'docs/': '' });
    const path = join(cwd, NAME);
    const entries = [entryOf(findingAt('hello', { text: '"\u202e\n\\', ruleId: 'house/x' }))];
    const pages = new Map([
      [join(cwd, 'docs', 'b "1".md'), entries],
      [join(cwd, 'a.md'), [entries[0]!, { rule: 'a', text: 'b', id: 'c'.repeat(12) }]],
      [join(cwd, 'empty.md'), []],
    ]);
    const text = baselineText(pages, path);
    writeFileSync(path, `\uFEFF${text}`);
    pages.delete(join(cwd, 'empty.md'));
    pages.get(join(cwd, 'a.md'))!.reverse();
    expect(findBaseline(join(cwd, 'docs'))).toBe(path);
    expect([...readBaseline(path)].toSorted()).toEqual([...pages].toSorted());
    expect(text).not.toMatch(/[\u202e]/);
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(3);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['no JSON', '{', /is no JSON: /],
    ['of another shape', '{ "version": 1, "files": [1] }', /is no baseline: /],
    ['of another version', '{ "version": 2, "files": {} }', /is of version 2, and this mtlint knows 1 only/],
    ['in conflict', '{\n<<<<<<< ours\n', /holds the marks of a merge conflict/],
  ])('that is %s is refused by name', async (_, text, message) => {
    const { code, stdout, stderr } = await new Project({ 'a.md': '', [NAME]: text }).lint();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^mtlint: .*\.mtlint-baseline\.json: /);
    expect(stderr).toMatch(message);
  });
});

describe('a run', () => {
  test('leaves out what the baseline knows, wherever it has moved, and nothing else', async () => {
    const project = new Project({ 'docs/a.md': `${BAD}\n`, 'docs/b.md': 'Kies de map.\n' });
    expect(await project.call('baseline', 'write')).toEqual({
      code: 0,
      stdout: `${NAME} has 2 findings in 1 file\n`,
      stderr: '',
    });
    expect(await project.lint()).toMatchObject({
      code: 0,
      stdout: 'no findings in 2 files, T; 2 known to the baseline\n',
    });
    project.write('docs/a.md', `# Een kop\n\nEen zin vooraf.\n\n${BAD}\n\n${OTHER}\n`);
    const { code, stdout } = await project.lint();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^docs\/a\.md:7:7: error: .*\ndocs\/a\.md:7:26: error: .*\n2 errors in 2 files, T; 2 known to the baseline\n$/,
    );
    const inside = await callMtlint(['-f', 'unix'], { cwd: join(project.cwd, 'docs') });
    expect(inside.stdout).toMatch(/^a\.md:7:7: .*\na\.md:7:26: .*\n$/);
  });

  test('reports what is known once its block is edited, and says which entries are idle', async () => {
    const project = new Project({ 'a.md': `${BAD}\n` });
    await project.call('baseline', 'write');
    project.write('a.md', 'Open nu Hallo map en kies Hallo venster.\n');
    const { code, stdout } = await project.lint();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /2 errors in 1 file, T; 2 entries of the baseline no longer found \(mtlint baseline prune\)\n$/,
    );
    expect((await project.lint('--min-confidence', 'high')).stdout).not.toContain('prune');
  });

  test('takes the baseline that is named, or none', async () => {
    const project = new Project({ 'a.md': BAD });
    await project.call('baseline', 'write', '--baseline', 'x/known.json');
    expect((await project.lint()).code).toBe(1);
    expect((await project.lint('--baseline', 'x/known.json')).code).toBe(0);
    await project.call('baseline', 'write');
    expect((await project.lint()).code).toBe(0);
    expect((await project.lint('--no-baseline')).code).toBe(1);
    expect(await project.lint('--baseline', 'gone.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: `mtlint: ${join(project.cwd, 'gone.json')}: no such file or folder\n`,
    });
  });

  test('works with what is said of standard input', async () => {
    const project = new Project({ 'a.md': BAD });
    await project.call('baseline', 'write');
    const setting = { cwd: project.cwd, input: BAD };
    expect((await callMtlint(['-', '--stdin-filename', 'a.md'], setting)).code).toBe(0);
    expect((await callMtlint(['-'], setting)).code).toBe(1);
  });
});

describe('write', () => {
  test('of some pages leaves the entries of the others, and forgets pages that are gone', async () => {
    const project = new Project({ 'a.md': BAD, 'b.md': OTHER, 'c.md': OTHER });
    await project.call('baseline', 'write');
    project.write('a.md', OTHER);
    rmSync(join(project.cwd, 'c.md'));
    expect((await project.call('baseline', 'write', 'a.md')).stdout).toBe(
      `${NAME} has 4 findings in 2 files\n`,
    );
    expect(Object.keys(JSON.parse(project.read()).files)).toEqual(['a.md', 'b.md']);
  });

  test('gives the same text for the same pages', async () => {
    const project = new Project({ 'b.md': `${BAD}\n\n${OTHER}`, 'a.md': OTHER });
    await project.call('baseline', 'write');
    const text = project.read();
    await project.call('baseline', 'write');
    expect(project.read()).toBe(text);
  });

  test('keeps what is known of a page that cannot be read, and says so', async () => {
    const project = new Project({ 'a.md': BAD, 'b.md': OTHER });
    await project.call('baseline', 'write');
    const text = project.read();
    writeFileSync(join(project.cwd, 'a.md'), Buffer.from([0xff, 0xfe, 0]));
    expect(await project.call('baseline', 'write')).toEqual({
      code: 2,
      stdout: `${NAME} has 4 findings in 2 files\n`,
      stderr: 'mtlint: a.md: is UTF-16; save it as UTF-8\n',
    });
    expect(project.read()).toBe(text);
  });

  test.skipIf(process.platform === 'win32')('keeps the mode of the file', async () => {
    const project = new Project({ 'a.md': BAD, [NAME]: '{ "version": 1, "files": {} }' });
    chmodSync(join(project.cwd, NAME), 0o640);
    await project.call('baseline', 'write');
    expect(statSync(join(project.cwd, NAME)).mode & 0o777).toBe(0o640);
  });
});

describe('prune and check', () => {
  test('tell and drop what is no longer found, and add nothing', async () => {
    const project = new Project({ 'a.md': `${BAD}\n\n${OTHER}\n`, 'b.md': OTHER });
    await project.call('baseline', 'write');
    expect(await project.call('baseline', 'check')).toEqual({
      code: 0,
      stdout: `${NAME} has 6 findings in 2 files, 0 no longer found\n`,
      stderr: '',
    });
    project.write('a.md', `${OTHER}\n\nVul Hallo vak in en sluit Hallo raam.\n`);
    rmSync(join(project.cwd, 'b.md'));
    const { code, stdout } = await project.call('baseline', 'check');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'a.md: “Hallo” is no longer found [misplaced-greeting]',
      'a.md: “Hallo” is no longer found [misplaced-greeting]',
      'b.md: “Hallo” is no longer found [misplaced-greeting]',
      'b.md: “Hallo” is no longer found [misplaced-greeting]',
      `${NAME} has 6 findings in 2 files, 4 no longer found; mtlint baseline prune drops them`,
      '',
    ]);
    expect((await project.call('baseline', 'prune')).stdout).toBe(
      `${NAME} has 2 findings in 1 file; 4 entries dropped\n`,
    );
    expect((await project.call('baseline', 'check')).code).toBe(0);
    expect((await project.lint()).stdout).toMatch(/^a\.md:3:5: error/);
  });

  test('of some pages leave the others alone', async () => {
    const project = new Project({ 'a.md': BAD, 'b.md': OTHER });
    await project.call('baseline', 'write');
    project.write('a.md', '');
    expect((await project.call('baseline', 'prune', 'b.md')).stdout).toBe(
      `${NAME} has 4 findings in 2 files; 0 entries dropped\n`,
    );
  });
});

test.each<[string[], RegExp]>([
  [['baseline'], /missing required argument 'action'/],
  [['baseline', 'wirte'], /must be one of "write", "prune", "check", not "wirte"; did you mean "write"\?/],
  [['baseline', 'prune'], /there is no baseline \.mtlint-baseline\.json; mtlint baseline write makes one/],
  [['baseline', 'check', '--baseline', 'x.json'], /there is no baseline x\.json/],
  [['baseline', 'write', '--baseline', 'a.md/x.json'], /cannot write .*a\.md\/x\.json: /],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await new Project({ 'a.md': '' }).call(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('the program itself', async () => {
  const project = new Project({ 'a.md': BAD });
  const { code, stdout } = await spawnMtlint(['baseline', 'write'], { cwd: project.cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${NAME} has 2 findings in 1 file\n` });
});

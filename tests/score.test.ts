import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { countWords } from '../src/document/count-words.ts';
import { readDocument } from '../src/formats/index.ts';
import { penaltyOf } from '../src/score/weights.ts';
import { callMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('words', () => {
  test.each([
    ['', 0],
    ['Twee woorden.', 2],
    ["l'aide – 3 fois", 3],
    ['Code `is geen proza` en https://example.org ook niet.', 4],
    ['設定を開きます', 4],
    ['打开 Brimsy 设置', 3],
    ['เปิดการตั้งค่า', 4],
    ['파일을 여세요', 2],
    ['---\ntitle: Een titel\nslug: geen-titel\n---\n', 2],
  ])('of %j are %d', async (text, words) => {
    expect(countWords((await readDocument('a.md', text)).segments)).toBe(words);
  });
});

test.each([
  ['repeated-word', 'error', 'high', {}, 5],
  ['repeated-word', 'warning', 'high', {}, 1],
  ['repeated-word', 'warning', 'medium', {}, 0.5],
  ['repeated-word', 'info', 'high', {}, 0],
  ['untranslated-page', 'error', 'high', {}, 25],
  ['untranslated-page', 'warning', 'high', {}, 1],
  ['repeated-word', 'error', 'high', { accuracy: 3 }, 15],
] as const)(
  'a finding of %s, %s, %s, weights %j costs %d',
  (ruleId, severity, confidence, weights, penalty) => {
    expect(penaltyOf({ ruleId, severity, confidence }, 'accuracy', weights)).toBe(penalty);
  },
);

/** 20 words with one error of high confidence, which costs 5. */
const PAGE = `Zie [gids] (gids.md) voor de rest. ${'Woord en nog iets. '.repeat(3)}\n`;
const project = (files = {}) =>
  createProject({ '.git/': '', 'docs/nl/a.md': PAGE, 'docs/nl/b.md': 'Niets aan de hand.\n', ...files });
const call = (args: readonly string[], cwd = project()) =>
  callMtlint(
    ['score', '--lang', 'nl', '--no-config', '--rule', '*:off', '--rule', 'split-link:error', ...args],
    { cwd },
  );

describe('mtlint score', () => {
  test('prints tables', async () => {
    const { stdout, code } = await call(['.']);
    expect(stdout).toMatch(/^Language {2}Pages {2}Words {2}Errors .* per 1,000 {2}Score\nnl {12}2 /);
    expect(stdout).toContain('docs/nl/a.md');
    expect(stdout).not.toContain('docs/nl/b.md');
    expect(code).toBe(0);
  });

  test('prints JSON that adds up', async () => {
    const { total, languages, folders, pages } = JSON.parse((await call(['.', '-f', 'json'])).stdout);
    expect(total).toMatchObject({ pages: 2, errors: 1, warnings: 0, penalty: 5 });
    expect(total.per1000).toBeCloseTo((5 / total.words) * 1000, 1);
    expect(total.quality).toBeCloseTo(100 - total.per1000 / 10, 1);
    expect(languages).toEqual([{ name: 'nl', ...total }]);
    expect(folders).toEqual([{ name: 'docs/nl', ...total }]);
    expect(pages[0].words + pages[1].words).toBe(total.words);
    expect(pages[1]).toMatchObject({ name: 'docs/nl/b.md', quality: 100, per1000: 0 });
  });

  test('has no figure without words', async () => {
    const cwd = createProject({ '.git/': '', 'a.md': '```\nx\n```\n' });
    expect((await call(['a.md'], cwd)).stdout).toMatch(/nl {12}1 {6}0 .*–/);
  });

  test.each([
    [['--min-score', '99'], 1, 'nl scores'],
    [['--min-score', '10'], 0, ''],
    [['--max-penalty', '1'], 1, 'penalty points per 1,000 words, and --max-penalty is 1'],
    [['--max-score', '1'], 1, 'penalty points'],
    [['--min-score', '99', '--weight', 'design=0'], 0, ''],
    [['--min-score', 'x'], 2, '--min-score must be a number such as 98.5, not "x"'],
    [['--weight', 'desing=1'], 2, 'there is no category "desing"; did you mean "design"?'],
    [['-f', 'sarif'], 2, '--format must be one of "pretty", "json"'],
    [['gone.md'], 2, 'gone.md: no such file or folder'],
  ])('%j gives %d', async (args, code, message) => {
    const ran = await call(['docs', ...args].filter((arg) => arg !== 'docs' || !args.includes('gone.md')));
    expect(ran.stderr).toContain(message);
    expect(ran.code).toBe(code);
  });

  test('counts what the baseline knows', async () => {
    const cwd = project();
    await callMtlint(['baseline', 'write', 'docs', '--lang', 'nl'], { cwd });
    expect(JSON.parse((await call(['docs', '-f', 'json'], cwd)).stdout).total.errors).toBe(1);
  });

  test('adds to a history, once for a commit', async () => {
    const cwd = createProject({ 'a.md': PAGE });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd });
    const entries = () => JSON.parse(readFileSync(join(cwd, 'h/scores.json'), 'utf8')).entries;
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    for (const _ of [1, 2]) await call(['a.md', '--history', 'h/scores.json'], cwd);
    expect(entries()).toMatchObject([{ total: { errors: 1, penalty: 5 }, languages: { nl: { pages: 1 } } }]);
    git('commit', '-qm', 'two', '--allow-empty');
    await call(['a.md', '--history', 'h/scores.json'], cwd);
    expect(entries()).toHaveLength(2);
  });

  test.each([
    ['{', 'is no JSON'],
    ['{"version":2,"entries":[]}', 'is no history of scores: version'],
    ['{"version":1,"entries":[{"date":"gisteren"}]}', 'is no history of scores: entries.0'],
  ])('does not overwrite %j', async (text, message) => {
    const cwd = project();
    writeFileSync(join(cwd, 'h.json'), text);
    const { code, stderr } = await call(['docs', '--history', 'h.json'], cwd);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'h.json'), 'utf8')).toBe(text);
  });
});

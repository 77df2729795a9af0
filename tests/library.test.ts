import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  ConfigError,
  defineConfig,
  defineLanguage,
  definePlugin,
  lintFiles,
  lintText,
  type RemarkMtlintOptions,
  remarkMtlint,
  reporters,
  type UserConfig,
} from '../src/index.ts';
import en from '../src/languages/data/en.ts';
import { createProject } from './project.ts';
import { samplePlugin, wordRule } from './sample-plugin.ts';

const config: UserConfig = defineConfig({
  plugins: [samplePlugin],
  rules: { '*': 'off', 'sample/fout': 'error', 'sample/kapot': 'warn' },
});

describe('lintText', () => {
  test('gives findings with offsets, and the way to lines', async () => {
    const { findings, source, language, path } = await lintText('\uFEFF# a\r\n\r\neen fout\r\n', {
      config,
      lang: 'nl-NL',
    });
    expect(findings).toMatchObject([
      { start: 11, end: 15, text: 'fout', ruleId: 'sample/fout', severity: 'error' },
    ]);
    expect(source!.position(11)).toEqual({ line: 3, column: 5 });
    expect({ language, path }).toEqual({ language: { tag: 'nl', from: 'option' }, path: 'page.md' });
  });

  test('needs nothing but text', async () => {
    expect(await lintText('')).toMatchObject({ findings: [], problems: [], language: undefined });
  });

  test('uses the built-in rules unless told otherwise', async () => {
    const { findings } = await lintText('Klik op **Opslaan** toocreate een schijf.\n', { lang: 'nl' });
    expect(findings).toMatchObject([{ ruleId: 'merged-words', text: 'toocreate' }]);
  });

  test.each([
    ['docs/nl/a.md', 'nl', 'path'],
    ['a.md', 'de', 'front-matter'],
  ])('takes the language of %s from it', async (path, tag, from) => {
    const text = from === 'path' ? '' : '---\nlang: de\n---\n';
    expect((await lintText(text, { path, config })).language).toEqual({ tag, from });
    expect((await lintText(text, { path, config: { ...config, lang: 'fr' } })).language).toEqual({
      tag: 'fr',
      from: 'config',
    });
  });

  test('reads MDX by its name, and says when it is none', async () => {
    const { findings, notices } = await lintText('{fout\n', { path: 'a.mdx', config, lang: 'nl' });
    expect(findings).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining('not valid MDX')]);
  });

  test('refuses a faulty configuration', async () => {
    await expect(lintText('', { config: { rules: { 'sample/x': 'off' } } })).rejects.toBeInstanceOf(
      ConfigError,
    );
  });

  test('keeps the findings of other rules when one crashes', async () => {
    const broken = {
      ...wordRule('broken', 'x'),
      create: () => {
        throw new Error('boom');
      },
    };
    const plugins = [samplePlugin, definePlugin({ name: 'acme', rules: [broken] })];
    const { findings, problems } = await lintText('fout\n', {
      config: { ...config, plugins, rules: { ...config.rules, 'acme/broken': 'error' } },
      lang: 'nl',
    });
    expect(findings).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'rule-crash', ruleId: 'acme/broken', message: 'rule acme/broken failed: boom' },
    ]);
  });

  test('knows the languages of plugins', async () => {
    const language = defineLanguage({ ...en, tag: 'eo', name: 'Esperanto', iso6393: 'epo' });
    const rule = { ...wordRule('known', 'fout'), languages: ['eo'] };
    const plugins = [definePlugin({ name: 'eo', languages: [language], rules: [rule] })];
    const lint = (plugin: UserConfig['plugins']) =>
      lintText('fout\n', { path: 'eo/a.md', config: { plugins: plugin! } });
    expect((await lint(plugins)).findings).toMatchObject([{ ruleId: 'eo/known' }]);
    expect((await lint([{ name: 'eo', rules: [rule] }])).findings).toEqual([]);
  });
});

describe('the source language', () => {
  const seen = (lang: string, sourceLang?: string) => {
    let tags: string[] = [];
    const rule = {
      ...wordRule('seen', 'x'),
      create: ({ sourceLanguages }: { sourceLanguages: readonly { tag: string }[] }) => {
        tags = sourceLanguages.map(({ tag }) => tag);
        return {};
      },
    };
    return lintText('', {
      lang,
      sourceLang,
      config: { plugins: [{ name: 'see', rules: [rule as never] }] },
    }).then(() => tags);
  };

  test('is English, and for an English page any other', async () => {
    expect(await seen('nl')).toEqual(['en']);
    expect(await seen('sw')).toEqual(['en']);
    expect(await seen('nl', 'de-AT')).toEqual(['de']);
    expect(await seen('nl', 'nl')).toEqual([]);
    expect(await seen('en', 'zh-CN')).toEqual(['zh-Hans']);
    const any = await seen('en');
    expect(any).toContain('nl');
    expect(any).not.toContain('en');
  });
});

describe('lintFiles', () => {
  test('reports as the command does', async () => {
    const cwd = createProject({
      '.git/': '',
      'a.md': 'fout',
      'b/c.md': 'goed',
      'mtlint.config.json': '{ "ignore": "skip" }',
      'skip/d.md': 'fout',
    });
    const report = await lintFiles('.', { cwd, config: { ...config, ignore: 'skip', lang: 'nl' } });
    expect(report.files.map(({ path }) => path)).toEqual(['a.md', 'b/c.md']);
    expect(report.summary).toMatchObject({ files: 2, errors: 1, problems: 0 });
    expect(await reporters.get('compact')!(report, { color: false, columns: undefined })).toMatch(
      /^a\.md:1:1: error: /,
    );
    expect((await lintFiles(['gone.md', 'a.md'], { cwd })).files[0]).toMatchObject({
      path: 'gone.md',
      problems: [{ code: 'no-match' }],
    });
  });

  test('is the same twice', async () => {
    const cwd = createProject(
      Object.fromEntries(['z', 'a', 'm', 'B'].map((name) => [`${name}.md`, 'fout kapot fout'])),
    );
    const files = async () =>
      (await lintFiles('.', { cwd, config: { ...config, lang: 'nl' } })).files.map(({ path, findings }) => ({
        path,
        findings,
      }));
    expect(await files()).toEqual(await files());
  });

  test('takes the language of a folder from the root of the repository on', async () => {
    const root = createProject({ 'nl/repo/.git/': '', 'nl/repo/a.md': '', 'nl/repo/docs/de/a.md': '' });
    const { files } = await lintFiles('.', { cwd: join(root, 'nl/repo/docs/de'), config });
    expect(files[0]!.language).toEqual({ tag: 'de', from: 'path' });
    expect(
      (await lintFiles('a.md', { cwd: join(root, 'nl/repo'), config })).files[0]!.language,
    ).toBeUndefined();
  });
});

test('the unified plugin finds the source of each file', async () => {
  const cwd = createProject({
    'docs/a.md': 'Copy {0} to {1}.\n',
    'docs/b.md': 'Move {2} away.\n',
  });
  const messagesOf = async (path: string, value: string, source: RemarkMtlintOptions['source']) => {
    const options = {
      lang: 'nl',
      cwd,
      source,
      config: { rules: { 'placeholder-mismatch': 'error' } },
    } as const;
    const processor = unified()
      .use(remarkParse)
      .use(remarkMtlint, options)
      .use(function () {
        this.compiler = () => '';
      });
    const page = await processor.process({ path, value });
    return page.messages.map(({ ruleId, note }) => [ruleId, note]);
  };
  const pattern = 'i18n/{lang}/{path}=docs/{path}';
  const found = (name: string) => [['placeholder-mismatch', expect.stringContaining(name)]];
  expect(await messagesOf('i18n/nl/a.md', 'Kopieer {0} naar {3}.\n', pattern)).toEqual(
    found('docs/a.md:1:13'),
  );
  expect(await messagesOf('i18n/nl/b.md', 'Neem {3} weg.\n', pattern)).toEqual(found('docs/b.md:1:6'));
  expect(await messagesOf('i18n/nl/c.md', 'Neem {3} weg.\n', pattern)).toEqual([]);
  const given = async ({ path }: { path: string }) => (path === 'x.md' ? 'Move {2} away.\n' : undefined);
  expect(await messagesOf('x.md', 'Neem {3} weg.\n', given)).toHaveLength(1);
  expect(await messagesOf('y.md', 'Neem {3} weg.\n', given)).toEqual([]);
  await expect(messagesOf('x.md', 'Een.\n', 'docs')).rejects.toThrow('source "docs" needs TARGET=SOURCE');
});

test('the unified plugin adds messages to the file', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMtlint, { config, lang: 'nl' })
    .use(function () {
      this.compiler = () => '';
    });
  const page = await processor.process({ path: 'docs/a.md', value: 'een fout\n\nkapot\n' });
  expect(
    page.messages.map(({ reason, ruleId, source, line, column, fatal, actual }) => ({
      reason,
      ruleId,
      source,
      line,
      column,
      fatal,
      actual,
    })),
  ).toEqual([
    {
      reason: 'The word “fout”',
      ruleId: 'sample/fout',
      source: 'mtlint',
      line: 1,
      column: 5,
      fatal: true,
      actual: 'fout',
    },
    {
      reason: 'The word “kapot”',
      ruleId: 'sample/kapot',
      source: 'mtlint',
      line: 3,
      column: 1,
      fatal: false,
      actual: 'kapot',
    },
  ]);
  expect(String(page.messages[0])).toBe('docs/a.md:1:5-1:9: The word “fout”');
  expect(page.messages[0]!.place).toEqual({
    start: { line: 1, column: 5, offset: 4 },
    end: { line: 1, column: 9, offset: 8 },
  });
});

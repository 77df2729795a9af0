import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { SourceText } from '../src/document/source-text.ts';
import { builtInRules, lintFiles, lintText } from '../src/index.ts';
import { createPageLinter } from '../src/page/lint-page.ts';
import { lintProject } from '../src/run/lint-project.ts';
import { callMtlint, spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';

const PAGES = {
  '.git/': '',
  'nl/start.md':
    '# Start\n\nLees [de client](beheer/client.md#prepare-the-client) en [meer](beheer/#beheer).\n',
  'nl/beheer/client.md': '## <a name="prepare-hello-client"></a>De client voorbereiden\n',
  'nl/beheer/index.md': '# Beheer\n',
};
const ONLY = ['--rule', '*:off', '--rule', 'broken-fragment:on', '--lang', 'nl'];
describe('the program', () => {
  test('shows what pages say of each other, with the line it stands on', async () => {
    const cwd = createProject(PAGES);
    const { code, stdout, stderr } = await spawnMtlint(
      ['.', '-f', 'pretty', '--fail-on', 'warning', ...ONLY],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('nl/start.md');
    expect(stdout).toContain(
      '3 │ Lees [de client](beheer/client.md#prepare-the-client) en [meer](beheer/#beheer).',
    );
    expect(stdout).toContain('leads nowhere in nl/beheer/client.md');
    expect(stdout).toContain('✖ 1 warning in 1 of 3 files');
  });

  test('judges no page that is not in the run', async () => {
    const cwd = createProject(PAGES);
    const { stdout } = await callMtlint(['nl/start.md', ...ONLY, '--min-confidence', 'low'], { cwd });
    expect(stdout).toMatch(/^no findings in 1 file/);
  });

  test('keeps to paths above the working directory', async () => {
    const cwd = createProject({ ...PAGES, 'x/': '' });
    const { stdout } = await callMtlint(['../nl', ...ONLY], { cwd: `${cwd}/x` });
    expect(stdout).toContain(
      '../nl/start.md:3:34: warning: “#prepare-the-client” leads nowhere in ../nl/beheer/client.md',
    );
  });
});

test('what only changed pages say of each other is shown on changed lines', async () => {
  const cwd = createProject({ ...PAGES, '.git/': '', 'x.diff': '' });
  const diff = (line: number) =>
    `--- a/nl/start.md\n+++ b/nl/start.md\n@@ -${line} +${line} @@\n-x\n+y\n` +
    '--- a/nl/beheer/client.md\n+++ b/nl/beheer/client.md\n@@ -1 +1 @@\n-x\n+y\n';
  const run = async (line: number) => {
    writeFileSync(`${cwd}/x.diff`, diff(line));
    const { stdout, stderr } = await callMtlint(['--diff-file', 'x.diff', 'nl', ...ONLY], { cwd });
    expect(stderr).toBe('');
    return stdout.split('\n')[0];
  };
  expect(await run(3)).toMatch(/^nl\/start\.md:3:34: warning/);
  expect(await run(1)).toMatch(/^no findings in 2 files/);
});

test('one template error in many pages is one line of the summary and one entry of the JSON', async () => {
  const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.md`);
  const page = '# Kop\n\nZie [verder](x.md#prepare-the-client).\n';
  const files = Object.fromEntries(names.map((name) => [name, page]));
  const cwd = createProject({ ...files, 'x.md': '<a name="prepare-hello-client"></a>\n' });
  const { stdout } = await spawnMtlint(['.', '-f', 'pretty', '-f', 'json=out.json', ...ONLY], { cwd });
  expect(stdout.match(/the same in .*/g)).toEqual([
    'the same in 4 files: “#prepare-the-client” [broken-fragment], first at a.md:3:18',
  ]);
  expect(JSON.parse(readFileSync(`${cwd}/out.json`, 'utf8')).templates).toEqual([
    {
      ruleId: 'broken-fragment',
      messageId: 'renamed',
      message: expect.stringMatching(/^“#prepare-the-client” leads nowhere in x\.md/),
      text: '#prepare-the-client',
      count: 4,
      files: 4,
      first: { path: 'a.md', line: 3, column: 18 },
    },
  ]);
});

describe('comments', () => {
  const linkWith = (comment: string) => ({
    ...PAGES,
    'nl/start.md': `${comment}\n[de client](beheer/client.md#prepare-the-client)\n`,
  });
  const rules = { '*': 'off', 'broken-fragment': 'on', 'unused-directive': 'on' } as const;
  const lint = async (files: Parameters<typeof createProject>[0]) => {
    const report = await lintFiles('.', { cwd: createProject(files), config: { rules, lang: 'nl' } });
    const file = report.files.find(({ path }) => path === 'nl/start.md')!;
    return {
      findings: file.findings.map(({ ruleId }) => ruleId),
      silenced: file.silenced.map(({ finding, reason }) => `${finding.ruleId}: ${reason}`),
      count: report.summary.silenced,
      line: file.source?.position(file.silenced[0]?.finding.start ?? 0).line,
    };
  };

  test.each([
    '<!-- mtlint-disable-next-line broken-fragment -- komt nog -->',
    '<!-- mtlint-disable-file broken-fragment -- komt nog -->',
    '<!-- mtlint-disable -- komt nog -->',
  ])('%s silences what the end of the run finds', async (comment) => {
    expect(await lint(linkWith(comment))).toEqual({
      findings: [],
      silenced: ['broken-fragment: komt nog'],
      count: 1,
      line: 2,
    });
  });

  test('that silence another rule or another line do not', async () => {
    for (const comment of [
      '<!-- mtlint-disable-next-line merged-words -->',
      '<!-- mtlint-disable-line broken-fragment -->',
    ]) {
      expect((await lint(linkWith(comment))).findings).toContain('broken-fragment');
    }
  });

  test('are not held unused where the end of the run decides, nor for a page alone', async () => {
    const comment = '<!-- mtlint-disable-next-line broken-fragment -->';
    const { 'nl/beheer/client.md': _, ...files } = linkWith(comment);
    expect((await lint(files)).findings).toEqual([]);
    const page = await lintText(files['nl/start.md'], { config: { rules }, lang: 'nl' });
    expect(page.findings).toEqual([]);
    const idle = await lintText(`${comment}\n[x](#x)\n\n# X\n`, { config: { rules }, lang: 'nl' });
    expect(idle.findings.map(({ ruleId }) => ruleId)).toEqual(['unused-directive']);
  });
});

test('what is too uncertain is counted as hidden, and shown when asked for', async () => {
  const cwd = createProject({ 'a.md': '[x](b.md#next-steps)\n', 'b.md': '# Volgende stappen\n' });
  expect((await callMtlint(ONLY, { cwd })).stdout).toMatch(/^no findings in 2 files, .*; 1 hidden/);
  const shown = await callMtlint([...ONLY, '--min-confidence', 'low'], { cwd });
  expect(shown.stdout).toMatch(/^a\.md:1:9: warning: No anchor in b\.md answers “#next-steps”/);
});

test('a page by itself, as text or on standard input, is a run of one page', async () => {
  const text = '\uFEFF# Kop\r\n\r\n😀 [x](a.md#the-way) <a name="hello-way"></a>\r\n';
  const report = await lintText(text, { path: 'a.md', lang: 'nl' });
  const found = report.findings.map(({ ruleId, text }) => [ruleId, text]);
  expect(found).toContainEqual(['broken-fragment', '#the-way']);
  const args = ['-', '--stdin-filename', 'a.md', ...ONLY];
  const { stdout } = await callMtlint(args, { cwd: createProject({}), input: text });
  expect(stdout).toMatch(/^a\.md:3:12: warning: “#the-way” leads nowhere in a\.md/);
});

describe('the end of a run', () => {
  const pagesOf = async (minConfidence: 'low' | 'high' = 'high') => {
    const config = await loadConfig({ cwd: '/', config: false, builtInRules });
    const lint = createPageLinter({ config, lang: 'nl', minConfidence });
    const texts = { 'a.md': '[x](b.md#the-way)\n', 'b.md': '<a name="hello-way"></a>\n' };
    const pages = Object.entries(texts).map(async ([path, text]) => {
      const page = await lint({ path, absolutePath: `/${path}`, projectPath: path, text });
      return { ...page, report: { ...page.report, source: undefined } };
    });
    return { pages: await Promise.all(pages), setting: { config, minConfidence } };
  };

  test('reads a page again whose text is gone', async () => {
    const { pages, setting } = await pagesOf();
    const asked: string[] = [];
    const [a, b] = await lintProject(pages, {
      ...setting,
      readSource: async ({ path }) => {
        asked.push(path);
        return new SourceText('[x](b.md#the-way)\n');
      },
    });
    expect(asked).toEqual(['a.md']);
    expect(a!.report.findings.map(({ text }) => text)).toEqual(['#the-way']);
    expect(a!.report.source?.text).toBe('[x](b.md#the-way)\n');
    expect(b!.report).toMatchObject({ findings: [], source: undefined, problems: [] });
  });

  test.each([
    ['changed', new SourceText('Now it is another page.\n')],
    ['went', undefined],
  ])('tells of a page that %s while it was linted', async (_, source) => {
    const { pages, setting } = await pagesOf();
    const [a] = await lintProject(pages, { ...setting, readSource: async () => source });
    expect(a!.report.findings).toEqual([]);
    expect(a!.report.problems.map(({ code }) => code)).toEqual(['changed']);
  });

  test('gives the same for pages that were written down and read again', async () => {
    const { pages, setting } = await pagesOf();
    const again = pages.map((page) => JSON.parse(JSON.stringify(page)) as (typeof pages)[0]);
    const readSource = async () => new SourceText('[x](b.md#the-way)\n');
    const findings = async (all: typeof pages) =>
      (await lintProject(all, { ...setting, readSource })).map(({ report }) => report.findings);
    expect(await findings(again)).toEqual(await findings(pages));
    expect((await findings(again))[0]).toHaveLength(1);
  });

  test('that fails is told once, gives 2, and keeps the other findings', async () => {
    const plugin = `
      const rule = {
        id: 'ends', severity: 'error', confidence: 'high', summary: 'x', category: 'design/markup', languages: 'any',
        source: 'unused', fix: 'none', docs: 'x', messages: { word: 'A word' }, options: {},
        examples: [{ lang: 'nl', text: 'x', finds: ['1:1-1:2'] }, { lang: 'nl', text: '', finds: [] }],
        create: ({ report, collect }) => ({
          word: (at) => report({ at, message: 'word' }),
          end: () => collect([]),
        }),
        project: { check() { throw new Error('boom'); } },
      };
      export default { name: 'sample', rules: [rule] };`;
    const config = '{ "plugins": ["./plugin.mjs"], "rules": { "*": "off", "sample/ends": "error" } }';
    const files = { 'a.md': 'een', 'b.md': 'twee', 'plugin.mjs': plugin, 'mtlint.config.json': config };
    const { code, stdout } = await callMtlint(['.'], { cwd: createProject(files) });
    expect(code).toBe(2);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'a.md: error: rule sample/ends failed: boom',
      'a.md:1:1: error: A word [sample/ends]',
      'b.md:1:1: error: A word [sample/ends]',
    ]);
  });
});

describe('what makes a site of the pages', () => {
  const text = '[x](#über-uns) [y](#uber-uns)\n\n# Über uns\n';
  const lint = async (files: Parameters<typeof createProject>[0], pages: string[]) => {
    const cwd = createProject({
      '.git/': '',
      ...files,
      ...Object.fromEntries(pages.map((page) => [page, text])),
    });
    const config = { rules: { '*': 'off', 'broken-fragment': 'on' }, lang: 'de' } as const;
    const { files: reports } = await lintFiles('.', { cwd, config });
    return Object.fromEntries(
      reports.map(({ path, findings }) => [path, findings.map((finding) => finding.text).join()]),
    );
  };

  test.each<[string, Parameters<typeof createProject>[0], Record<string, string>]>([
    ['nothing', {}, { 'docs/a.md': '' }],
    ['MkDocs', { 'mkdocs.yml': 'site_name: x\n' }, { 'README.md': '', 'docs/de/a.md': '#über-uns' }],
    ['MkDocs with slugs of its own', { 'mkdocs.yml': 'toc:\n  slugify: x\n' }, { 'docs/a.md': '' }],
    [
      'Docusaurus',
      { 'docusaurus.config.ts': 'export default {};' },
      { 'README.md': '', 'docs/a.md': '#uber-uns' },
    ],
    ['Hugo', { 'hugo.toml': 'baseURL = "/"\n' }, { 'content/de/a.md': '#uber-uns', 'a.md': '' }],
    ['Hugo, in an old file', { 'config.toml': '[markup.goldmark]\n' }, { 'content/a.md': '#uber-uns' }],
    ['a file of another program', { 'config.toml': 'base_url = "/"\n' }, { 'content/a.md': '' }],
    [
      'Hugo with types of its own',
      { 'hugo.yaml': 'markup:\n  autoHeadingIDType: blackfriday' },
      { 'content/a.md': '' },
    ],
    ['DocFX', { 'x/docfx.json': '{}' }, { 'x/articles/a.md': '#uber-uns', 'y/a.md': '' }],
    [
      'VitePress',
      { 'docs/.vitepress/config.mts': 'export default {}' },
      { 'docs/de/a.md': '#über-uns', 'a.md': '' },
    ],
    ['VitePress with anchors of its own', { '.vitepress/config.js': 'anchor: {}' }, { 'a.md': '' }],
    ['two at once', { 'mkdocs.yml': '', 'docusaurus.config.js': '' }, { 'docs/a.md': '' }],
    ['the nearest of two', { 'mkdocs.yml': '', 'docs/x/docfx.json': '{}' }, { 'docs/x/y/a.md': '#uber-uns' }],
  ])('%s', async (_, files, found) => {
    expect(await lint(files, Object.keys(found))).toEqual(found);
  });
});

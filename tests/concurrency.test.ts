import { describe, expect, test } from 'vitest';
import wordRule from '../rules/merged-words.ts';
import { definePlugin, lintFiles } from '../src/index.ts';
import { spawnMtlint } from './mtlint.ts';
import { createProject } from './project.ts';
import { SITE } from './site.ts';

const PLUGIN = `
const hog = [];
export default {
  name: 'odd',
  rules: [{
    id: 'word', severity: 'error', confidence: 'high', summary: 'word', category: 'design/markup', languages: 'any', source: 'unused',
    fix: 'none', docs: 'word', examples: [{ lang: 'nl', text: 'fout', finds: ['1:1-1:2'] }, { lang: 'nl', text: 'goed', finds: [] }],
    messages: { word: 'The word “{word}”' }, options: {},
    create: ({ report }) => ({
      word(found) {
        if (found.lower === 'einde') process.exit(7);
        while (found.lower === 'vol') hog.push(new Array(1e6).fill(found.start + 0.5));
        if (found.lower === 'fout') report({ at: found, message: 'word', data: { word: found.text } });
      },
    }),
  }],
};`;
const CONFIG = '{ "plugins": ["./plugin.mjs"], "rules": { "*": "off", "odd/word": "error" }, "lang": "nl" }';

const pages = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `${index}.md`,
    `${'goed '.repeat(index * 40)}\n\nfout ${index}\n`,
  ]),
);
const oddProject = (files: Record<string, string>) =>
  createProject({ '.git/': '', 'plugin.mjs': PLUGIN, 'mtlint.config.json': CONFIG, ...files });
const linesOf = (stdout: string) => stdout.split('\n').slice(0, -2);

describe('however many pages are judged at a time', () => {
  test('the report is the same: findings, source pages, rules about several pages', async () => {
    const cwd = createProject(SITE);
    const run = async (concurrency: string) => {
      const { code, stdout } = await spawnMtlint(
        ['--concurrency', concurrency, '--source', 'nl=en', '--min-confidence', 'low', '-f', 'json', 'nl'],
        { cwd },
      );
      const { summary, ...report } = JSON.parse(stdout);
      return { code, report, summary: { ...summary, duration: 0 } };
    };
    const [alone, together, crowd] = await Promise.all(['1', '2', '5'].map(run));
    expect(
      alone!.report.results.flatMap(({ messages }: { messages: [] }) => messages).length,
    ).toBeGreaterThan(3);
    expect(together).toEqual(alone);
    expect(crowd).toEqual(alone);
  });

  test.each([
    [
      'ends its thread',
      'einde',
      {},
      '5.md: the page could not be judged: the thread that judged it ended with code 7',
    ],
    [
      'needs too much memory',
      'vol',
      { NODE_OPTIONS: '--max-old-space-size=96' },
      '5.md: the page could not be judged: it needs more memory than there is',
    ],
  ])('a page that %s is a problem, and the others are judged', async (_, word, env, problem) => {
    const cwd = oddProject({ ...pages, '5.md': word });
    const { code, stdout } = await spawnMtlint(['--concurrency', '2', '-f', 'compact', '.'], { cwd, env });
    const lines = linesOf(stdout);
    expect(code).toBe(2);
    expect(lines.filter((line) => line.includes('.md:3:1: error: '))).toHaveLength(11);
    expect(lines.find((line) => line.startsWith('5.md'))).toContain(problem.slice(6));
  });

  test('a plugin that is no file is asked in this thread', async () => {
    const cwd = createProject({ '.git/': '', ...pages });
    const config = {
      lang: 'nl',
      plugins: [definePlugin({ name: 'none', rules: [{ ...wordRule, examples: [...wordRule.examples] }] })],
    };
    const { files } = await lintFiles('.', { cwd, config, concurrency: 4 });
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(files).toHaveLength(12);
  });
});

test.each(['0', '-1', 'two', '1.5'])('--concurrency %s is refused', async (value) => {
  const { code, stderr } = await spawnMtlint(['--concurrency', value, '.'], { cwd: createProject({}) });
  expect(code).toBe(2);
  expect(stderr).toBe(`mtlint: --concurrency must be "auto" or a whole number from 1 on, not "${value}"\n`);
});

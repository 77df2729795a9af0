import { describe, expect, test } from 'vitest';
import { lintText } from '../../src/index.ts';
import { callMtlint, spawnMtlint } from '../mtlint.ts';
import { createProject } from '../project.ts';

const EN = '# Disks\n\nSelect hello disk that you want to erase, and then wait.\n';
const NL = '# Schijven\n\nSelecteer de schijf die u wilt wissen en wacht dan even.\n';

/** A rule that shows which source a page was paired with. */
const SHOW = `
export default {
  name: 'show',
  rules: [{
    id: 'source', summary: 'Shows the source', category: 'accuracy/addition', severity: 'warning',
    confidence: 'high', languages: 'any', source: 'needed', fix: 'none', docs: 'Shows.', yieldsTo: [],
    examples: [
      { lang: 'nl', text: 'Een\\n', source: 'One\\n', finds: ['1:1-1:4'] }, { lang: 'nl', text: 'Een\\n', finds: [] },
    ], messages: { found: 'comes from {words}' }, options: {},
    create: ({ document, pair, report }) => ({
      end() {
        const [first] = pair.source.segments;
        report({ at: document.segments[0].span, message: 'found', data: { words: first.text },
          related: [{ at: first.span, message: 'the source', side: 'source' }] });
      },
    }),
  }],
};
`;
const SHOWN = {
  'show.mjs': SHOW,
  'mtlint.config.json': '{ "plugins": ["./show.mjs"], "rules": { "*": "off", "show/source": "on" } }',
};

async function pairs(cwd: string, args: string[]): Promise<Record<string, string>> {
  const { stdout, stderr, code } = await callMtlint(['-f', 'json', '--exit-zero', ...args], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { results } = JSON.parse(stdout) as { results: { path: string; messages: { message: string }[] }[] };
  return Object.fromEntries(results.map(({ path, messages }) => [path, messages[0]?.message ?? 'no source']));
}

describe('--source', () => {
  test('takes a pattern, a folder and a file, and the first that leads to a page wins', async () => {
    const cwd = createProject({
      ...SHOWN,
      'src/a.md': '# One\n',
      'src/deep/b.md': '# Two\n',
      'out/nl/a.md': NL,
      'out/nl/deep/b.md': NL,
      'out/nl/c.md': NL,
      'other.md': '# Three\n',
    });
    expect(await pairs(cwd, ['--source', 'out/{lang}/{path}=src/{path}', 'out'])).toEqual({
      'out/nl/a.md': 'comes from One',
      'out/nl/c.md': 'no source',
      'out/nl/deep/b.md': 'comes from Two',
    });
    expect(await pairs(cwd, ['--source', 'src', '--source', 'other.md', 'out'])).toEqual({
      'out/nl/a.md': 'comes from One',
      'out/nl/c.md': 'comes from Three',
      'out/nl/deep/b.md': 'comes from Two',
    });
  });

  test('is relative to the working directory, in a configuration to its folder', async () => {
    const cwd = createProject({
      'show.mjs': SHOW,
      'mtlint.config.json': JSON.stringify({
        plugins: ['./show.mjs'],
        rules: { '*': 'off', 'show/source': 'on' },
        source: 'nl/{path}=src/{path}',
        overrides: [{ files: 'nl/own', source: false }],
      }),
      'src/a.md': '# One\n',
      'src/own/b.md': '# Two\n',
      'nl/a.md': NL,
      'nl/own/b.md': NL,
      'nl/other/a.md': '# Four\n',
    });
    const nl = `${cwd}/nl`;
    expect(await pairs(nl, ['a.md', 'own/b.md'])).toEqual({
      'a.md': 'comes from One',
      'own/b.md': 'no source',
    });
    expect(await pairs(nl, ['--source', '{path}=other/{path}', 'a.md'])).toEqual({
      'a.md': 'comes from Four',
    });
    expect(await pairs(nl, ['--no-source', 'a.md'])).toEqual({ 'a.md': 'no source' });
  });

  test('says so when it led to nothing', async () => {
    const cwd = createProject({ 'en/a.md': EN, 'nl/a.md': NL });
    const { stderr, code } = await callMtlint(['--source', 'nl/{path}=eng/{path}', 'nl'], { cwd });
    expect(stderr).toBe(
      'mtlint: --source "nl/{path}=eng/{path}" has the source of no page that was linted\n',
    );
    expect(code).toBe(0);
  });

  test('says when what it names is not there', async () => {
    const cwd = createProject({ 'nl/a.md': NL });
    const { stderr } = await callMtlint(['--source', 'eng', 'nl'], { cwd });
    expect(stderr).toBe(
      'mtlint: --source "eng" has the source of no page that was linted: there is no such file or folder\n',
    );
  });

  test.each([
    ['nl/{path}', 'mtlint: --source: "nl/{path}" needs TARGET=SOURCE where it holds {lang} or {path}\n'],
    ['nl/{p}=en/{p}', 'mtlint: --source: "nl/{p}=en/{p}" knows {lang} and {path}, and no {p}\n'],
  ])('refuses %s', async (spec, message) => {
    const { stderr, code } = await callMtlint(['--source', spec, '.'], {
      cwd: createProject({ 'a.md': NL }),
    });
    expect(stderr).toBe(message);
    expect(code).toBe(2);
  });

  test('names what is wrong with a source that is no page, and judges the page alone', async () => {
    const cwd = createProject({
      'en/a.md': new Uint8Array([0, 1, 2]),
      'nl/a.md': '# de de\n\nDe de schijf.\n',
    });
    const run = await spawnMtlint(['-f', 'compact', '--lang', 'nl', '--source', 'en', 'nl'], { cwd });
    expect(run.stdout).toContain('nl/a.md: error: its source en/a.md holds NUL bytes');
    expect(run.stdout).toContain('repeated-word');
    expect(run.code).toBe(2);
  });
});

const EN_PAGE = `# Disks

Select the disk that you want to erase, and then wait for 3 minutes.

Use \`disk erase\` only on [empty disks](empty.md), because nothing is asked.

- The first disk is called disk 0.
- The second disk is called disk 1.
`;
const NL_PAGE = `# Schijven

Selecteer de schijf die u wilt wissen en wacht dan 3 minuten.

Gebruik \`disk erase\` alleen voor [lege schijven](empty.md), want er wordt niets gevraagd.

- De eerste schijf heet schijf 0.
- De tweede schijf heet schijf 1.
`;
const STRANGER = `# Welcome

This folder holds the pages of the manual, in all the languages that somebody cared for so far.

| Folder | Language | Status | Reviewer |
| ------ | -------- | ------ | -------- |
| nl     | Dutch    | done   | Joke     |

\`\`\`sh
make all
\`\`\`

> Ask first before you add another one, since we have to build them all.
`;

describe('without --source', () => {
  test('a whole tree is linted: sources alone, translations with their sources', async () => {
    const cwd = createProject({
      ...SHOWN,
      'docs/en/a.md': EN_PAGE,
      'docs/nl/a.md': NL_PAGE,
      'docs/nl/only.md': NL_PAGE,
      'README.md': EN_PAGE,
      'README.nl.md': NL_PAGE,
    });
    expect(await pairs(cwd, ['.'])).toEqual({
      'README.md': 'no source',
      'README.nl.md': 'comes from Disks',
      'docs/en/a.md': 'no source',
      'docs/nl/a.md': 'comes from Disks',
      'docs/nl/only.md': 'no source',
    });
    expect(await pairs(cwd, ['--no-source', 'docs/nl/a.md'])).toEqual({ 'docs/nl/a.md': 'no source' });
  });

  test('a page in the same language, or of other contents, is no source', async () => {
    const cwd = createProject({
      ...SHOWN,
      'docs/index.md': STRANGER,
      'docs/nl/index.md': NL_PAGE,
      'guide/index.md': NL_PAGE.replace('3', '4'),
      'guide/nl/index.md': NL_PAGE,
      'manual/index.md': EN_PAGE,
      'manual/nl/index.md': NL_PAGE,
      'book/en/a.md': `---\nlang: nl\n---\n${EN_PAGE}`,
      'book/nl/a.md': NL_PAGE,
    });
    expect(await pairs(cwd, ['docs/nl', 'guide/nl', 'manual/nl', 'book/nl'])).toEqual({
      'docs/nl/index.md': 'no source',
      'guide/nl/index.md': 'no source',
      'manual/nl/index.md': 'comes from Disks',
      'book/nl/a.md': 'comes from Disks',
    });
  });

  test('mtlint config says what was recognised', async () => {
    const cwd = createProject({ 'docs/en/a.md': EN_PAGE, 'docs/nl/a.md': NL_PAGE });
    const recognised = async (...args: string[]) => {
      const { stdout } = await callMtlint(['config', ...args], { cwd });
      return (JSON.parse(stdout) as { recognised: unknown }).recognised;
    };
    expect(await recognised('docs/nl/a.md')).toEqual({
      language: { tag: 'nl', from: 'path' },
      source: { path: 'docs/en/a.md', by: 'language-folders' },
    });
    expect(await recognised('docs/en/a.md')).toEqual({ language: { tag: 'en', from: 'path' }, source: null });
    expect(await recognised('docs/none.md')).toBeNull();
    expect(await recognised()).toBeNull();
  });
});

test('a library hands over the source as text', async () => {
  const report = await lintText(NL, { lang: 'nl', source: EN });
  expect(report.counterpart?.source.text).toBe(EN);
});

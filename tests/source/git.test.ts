import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { spawnMtlint } from '../mtlint.ts';
import { createProject, Link } from '../project.ts';

vi.setConfig({ testTimeout: 60_000 });

const OLD = '# Disks\n\nWait for 3 minutes.\n\nThen close the lid.\n';
const NEW = '# Disks\n\nWait for 5 minutes.\n\nThen close the lid.\n\nLock it.\n';
const NL = '# Schijven\n\nWacht 3 minuten.\n\nSluit dan het deksel.\n';

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** A repository whose source changed after the page was translated; gives its folder and the commit before. */
function createRepository(): { cwd: string; commit: string } {
  const cwd = createProject({ 'docs/en/a.md': OLD });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'one');
  const commit = git(cwd, 'rev-parse', 'HEAD');
  writeFileSync(join(cwd, 'docs/en/a.md'), NEW);
  git(cwd, 'commit', '-q', '-a', '-m', 'two');
  execFileSync('mkdir', ['-p', join(cwd, 'docs/nl')]);
  return { cwd, commit };
}

async function lint(cwd: string, ...args: string[]) {
  const { stdout, stderr, code } = await spawnMtlint(['-f', 'json', 'docs/nl/a.md', ...args], { cwd });
  if (stdout === '') return { stderr, code, found: [], notices: [] };
  const [result] = JSON.parse(stdout).results;
  const found = result.messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'stale-translation');
  return { stderr, code, found, notices: result.notices as string[] };
}

test.each([
  ['l10n.sourceCommit', (commit: string) => `---\nl10n:\n  sourceCommit: ${commit}\n---\n\n${NL}`],
  ['a shortened hash', (commit: string) => `---\ntranslation_hash: "${commit.slice(0, 9)}"\n---\n\n${NL}`],
  ['a comment', (commit: string) => `<!-- source-hash: ${commit} -->\n\n${NL}`],
])('a page is compared with the state of its source that it names: %s', async (_, pageOf) => {
  const { cwd, commit } = createRepository();
  writeFileSync(join(cwd, 'docs/nl/a.md'), pageOf(commit));
  const { found, notices, code } = await lint(cwd);
  expect(notices).toEqual([]);
  expect(code).toBe(0);
  expect(
    found.map(({ message, line }: { message: string; line: number }) => [line, message.match(/“.+”/)?.[0]]),
  ).toEqual([
    [expect.any(Number), '“Wait for 3 minutes.” is “Wait for 5 minutes.”'],
    [expect.any(Number), '“Lock it.”'],
  ]);
  expect(found[0].related).toEqual([
    expect.objectContaining({ path: `docs/en/a.md@${commit.slice(0, 7)}`, line: 3, column: 1 }),
  ]);
});

test('a page that is up to date, or names no commit, is not stale', async () => {
  const { cwd } = createRepository();
  for (const page of [NL, `<!-- source-hash: ${git(cwd, 'rev-parse', 'HEAD')} -->\n\n${NL}`]) {
    writeFileSync(join(cwd, 'docs/nl/a.md'), page);
    expect(await lint(cwd)).toMatchObject({ found: [], notices: [] });
  }
});

test.each([
  ['deadbeefdead', 'that commit is not in the repository, or not fetched'],
  ['--upload-pack=x', undefined],
])('a commit %s that is not there is noted', async (commit, reason) => {
  const { cwd } = createRepository();
  writeFileSync(join(cwd, 'docs/nl/a.md'), `---\nsourceCommit: ${commit}\n---\n\n${NL}`);
  const { found, notices } = await lint(cwd);
  expect(found).toEqual([]);
  expect(notices).toEqual(
    reason
      ? [
          `it was made from its source at ${commit.slice(0, 7)}, and is compared with another state: ${reason}`,
        ]
      : [],
  );
});

test('a commit without the file is noted', async () => {
  const { cwd, commit } = createRepository();
  git(cwd, 'mv', 'docs/en/a.md', 'docs/en/b.md');
  git(cwd, 'commit', '-q', '-m', 'three');
  writeFileSync(join(cwd, 'docs/nl/b.md'), `<!-- source-commit: ${commit} -->\n\n${NL}`);
  const { stdout } = await spawnMtlint(['-f', 'compact', 'docs/nl/b.md'], { cwd });
  expect(stdout).toContain('that commit has no such file');
});

test('--source-ref reads sources from git, also when there is no file', async () => {
  const { cwd, commit } = createRepository();
  writeFileSync(join(cwd, 'docs/nl/a.md'), NL);
  rmSync(join(cwd, 'docs/en'), { recursive: true });
  const { stdout } = await spawnMtlint(
    ['-f', 'json', '--source-ref', 'HEAD~1', '--source', 'docs/en', 'docs/nl/a.md'],
    { cwd },
  );
  expect(JSON.parse(stdout).summary.problems).toBe(0);
  writeFileSync(join(cwd, 'docs/nl/a.md'), `<!-- source-hash: ${commit} -->\n\n${NL}`);
  expect((await lint(cwd, '--source-ref', 'main')).found).toHaveLength(2);
  expect((await lint(cwd, '--source-ref', commit)).found).toHaveLength(0);
});

test('--source-ref says what is wrong with it', async () => {
  const { cwd } = createRepository();
  writeFileSync(join(cwd, 'docs/nl/a.md'), NL);
  expect(await lint(cwd, '--source-ref', 'gone')).toMatchObject({
    code: 2,
    stderr: 'mtlint: --source-ref: there is no commit "gone" in this repository\n',
  });
  expect(await lint(cwd, '--source-ref', '--help')).toMatchObject({ code: 2 });
  const bare = createProject({ 'docs/nl/a.md': NL });
  expect((await lint(bare, '--source-ref', 'main')).stderr).toBe(
    'mtlint: --source-ref: reads sources from git, and there is no repository here\n',
  );
  const PATH = createProject({ node: new Link(process.execPath) });
  const run = await spawnMtlint(['--source-ref', 'main', 'docs/nl'], { cwd, env: { PATH } });
  expect(run).toMatchObject({ code: 2, stderr: 'mtlint: git cannot be started: is it installed?\n' });
});

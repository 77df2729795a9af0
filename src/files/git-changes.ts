import { join } from 'node:path';
import { ChangesError } from './changes-error.ts';
import { createGit, type Git, GitFailure } from './git.ts';
import { type ChangedLines, parseUnifiedDiff } from './unified-diff.ts';

/** A patch as the parser wants it, whatever the user's settings say. */
const PATCH = [
  ...['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false', '-c', 'core.quotePath=true'],
  ...['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--text', '--unified=0'],
  ...['--find-renames', '--src-prefix=a/', '--dst-prefix=b/'],
];

/** What changed in a repository. Paths are absolute, with links resolved. */
export interface GitChanges {
  root: string;
  lines: ReadonlyMap<string, ChangedLines>;
}

/** The same, with the content that is going to be committed. */
export interface StagedChanges extends GitChanges {
  /** Object names of regular files by path; undefined for one that a merge left in conflict. */
  blobs: ReadonlyMap<string, string | undefined>;
}

/**
 * What the work tree has that the point where it left `ref` has not: commits since then, what is
 * staged, what is not, and new files that are not ignored. Pages in submodules count with it.
 *
 * @throws ChangesError
 */
export async function changesSince(ref: string, cwd: string): Promise<GitChanges> {
  const root = await rootOf(cwd);
  const git = createGit(root);
  const base = await mergeBase(git, ref);
  const patch = await git([...PATCH, '--submodule=diff', '--ignore-submodules=none', base, '--']);
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z']);
  const lines = linesByPath(root, patch);
  for (const path of namesOf(untracked)) lines.set(join(root, path), 'all');
  return { root, lines };
}

/**
 * What is staged for the next commit. In a repository without commits that is everything.
 *
 * @throws ChangesError
 */
export async function stagedChanges(cwd: string): Promise<StagedChanges> {
  const root = await rootOf(cwd);
  const git = createGit(root);
  const scope = ['--cached', '--ignore-submodules=all'];
  const patch = await git([...PATCH, ...scope, '--']);
  const raw = await git(['diff', ...scope, '--raw', '-z', '--no-abbrev', '--no-renames', '--']);
  const blobs = new Map<string, string | undefined>();
  const fields = namesOf(raw);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode, , id, status] = fields[at]!.split(' ');
    const path = join(root, fields[at + 1]!);
    if (status === 'U') blobs.set(path, undefined);
    else if (mode!.startsWith('100') && !blobs.has(path)) blobs.set(path, id);
  }
  return { root, blobs, lines: linesByPath(root, patch) };
}

/** The contents of blobs, in the order of their names. */
export async function readBlobs(root: string, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const output = await createGit(root)(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  return ids.map((id) => {
    const headEnd = output.indexOf('\n', at);
    const [, type, size] = output.toString('latin1', at, headEnd).split(' ');
    if (type !== 'blob') throw new ChangesError(`git has no content for ${id}`);
    const start = headEnd + 1;
    at = start + Number(size) + 1;
    return output.subarray(start, at - 1);
  });
}

async function rootOf(cwd: string): Promise<string> {
  try {
    return (await createGit(cwd)(['rev-parse', '--show-toplevel'])).toString().replace(/\r?\n$/, '');
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (/^not a git repository/.test(error.message))
      throw new ChangesError(`${cwd} lies in no git repository, so nothing tells what changed`);
    throw new ChangesError(`git does not tell what changed: ${error.message}`);
  }
}

async function mergeBase(git: Git, ref: string): Promise<string> {
  if ((await commitOf(git, 'HEAD')) === undefined)
    throw new ChangesError('this repository has no commit yet to compare with; --staged needs none');
  const commit = await commitOf(git, ref);
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  if (commit === undefined) {
    const hint = isShallow ? ', and this clone is shallow: fetch it first' : ' in this repository';
    throw new ChangesError(`there is no commit "${ref}"${hint}`);
  }
  try {
    return (await git(['merge-base', commit, 'HEAD'])).toString().trim();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.status !== 1) throw new ChangesError(`git does not compare with "${ref}": ${error.message}`);
    throw new ChangesError(
      isShallow
        ? `this clone is too shallow to hold the point where HEAD left "${ref}": fetch more of the history (git fetch --unshallow; fetch-depth: 0 in actions/checkout)`
        : `HEAD and "${ref}" have no commit in common`,
    );
  }
}

/** The name of the commit that a ref stands for; undefined when it stands for none. */
async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    return (await git(args)).toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

function linesByPath(root: string, patch: Buffer): Map<string, ChangedLines> {
  return new Map(parseUnifiedDiff(patch).map(({ path, lines }) => [join(root, path), lines]));
}

/** What `-z` parts. */
function namesOf(output: Buffer): string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}

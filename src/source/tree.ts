import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { createGit, type Git, GitFailure } from '../files/git.ts';
import { isFolder } from '../files/kind.ts';
import { relativePath, repositoryRoot } from '../files/path.ts';
import { decodePage, type PageText, readPage } from '../files/read-page.ts';
import { memoise } from '../memoise.ts';

/** Where sources are read from. Paths are absolute. */
export interface SourceTree {
  hasFile(path: string): boolean;
  hasFolder(path: string): boolean;
  read(path: string): PageText | Promise<PageText>;
}

/** The files as they are. */
export function workTree(): SourceTree {
  const hasFolder = memoise(isFolder);
  // Most folders where a source may lie are not there, and pages lie in folders with many others.
  const hasFile = (path: string) => hasFolder(dirname(path)) && existsSync(path);
  return { hasFile, hasFolder, read: (path) => readPage(path) };
}

/**
 * The files of the repository that a folder lies in, as a commit has them.
 *
 * @param ref any name of a commit that git knows
 * @throws ConfigError when there is no repository, or no such commit; ChangesError when git cannot be started
 */
export async function gitTree(ref: string, cwd: string): Promise<SourceTree> {
  const refuse = (message: string) => new ConfigError([{ origin: '--source-ref', key: [], message }], cwd);
  const root = repositoryRoot(cwd);
  if (root === undefined) throw refuse('reads sources from git, and there is no repository here');
  const git = createGit(root);
  const commit = await commitNamed(ref, git);
  if (commit === undefined) throw refuse(`there is no commit "${ref}" in this repository`);
  const listing = await git(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit]);
  const files = new Set(listing.toString().split('\0').filter(Boolean));
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); !folders.has(folder); folder = posix.dirname(folder))
      folders.add(folder);
  }
  return {
    hasFile: (path) => files.has(relativePath(root, path)),
    hasFolder: (path) => folders.has(relativePath(root, path) || '.'),
    read: async (path) =>
      decodePage(await git(['cat-file', 'blob', `${commit}:${relativePath(root, path)}`])),
  };
}

/** A file at a commit, or why it cannot be had. */
export type PastText = { text: string } | { reason: string };

/** Reads a file, by its absolute path, as a commit of its repository had it. */
export type History = (path: string, commit: string) => Promise<PastText>;

export function createHistory(): History {
  const gitOf = memoise((root: string) => createGit(root));
  const isThere = memoise((key: string) => {
    const [root, commit] = key.split('\0') as [string, string];
    return commitNamed(commit, gitOf(root));
  });
  return async (path, commit) => {
    const root = repositoryRoot(dirname(path));
    if (root === undefined) return { reason: 'the source lies in no git repository' };
    try {
      const found = await isThere(`${root}\0${commit}`);
      if (found === undefined) return { reason: 'that commit is not in the repository, or not fetched' };
      const content = decodePage(
        await gitOf(root)(['cat-file', 'blob', `${found}:${relativePath(root, path)}`]),
      );
      return 'text' in content ? content : { reason: `there it ${content.problem.message}` };
    } catch (error) {
      if (error instanceof GitFailure) return { reason: 'that commit has no such file' };
      return { reason: (error as Error).message };
    }
  };
}

/** The whole name of a commit; undefined when there is none. */
async function commitNamed(ref: string, git: Git): Promise<string | undefined> {
  try {
    const name = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return name.toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

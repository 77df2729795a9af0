import { dirname } from 'node:path';
import { memoise } from '../memoise.ts';
import { relativePath, repositoryRoot } from './path.ts';

/** The name of standard input that stands for no file. */
export const STDIN = '<stdin>';

/** Paths as seen from the root of the repository that a file lies in, or else from the working directory. */
export function createProjectPath(cwd: string): (path: string) => string {
  const rootOf = memoise((folder: string) => repositoryRoot(folder) ?? cwd);
  return (path) => (path === STDIN ? 'page.md' : relativePath(rootOf(dirname(path)), path));
}

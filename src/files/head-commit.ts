import { createGit } from './git.ts';
import { repositoryRoot } from './path.ts';

/** The commit that is checked out; undefined where there is none, or no git. */
export async function headCommit(cwd: string): Promise<string | undefined> {
  if (repositoryRoot(cwd) === undefined) return undefined;
  try {
    const name = await createGit(cwd)(['rev-parse', '--verify', 'HEAD']);
    return name.toString().trim();
  } catch {
    return undefined;
  }
}

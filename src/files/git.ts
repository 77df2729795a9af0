import { execFile } from 'node:child_process';
import { ChangesError } from './changes-error.ts';

/** More output than this is taken for a mistake. In bytes. */
const MOST_OUTPUT = 1 << 30;

/** Git said no. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Carries out a git command in a folder, without a shell, and gives what it prints. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/**
 * The environment is handed on: a hook has the index of its commit there. Its messages are not
 * translated, and it does not refresh the index on the way, which could get into the way of others.
 *
 * @throws GitFailure when git says no, ChangesError when it cannot be started
 */
export function createGit(cwd: string): Git {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const options = { cwd, env, encoding: 'buffer', maxBuffer: MOST_OUTPUT, windowsHide: true } as const;
      const child = execFile('git', args, options, (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else if (typeof error.code === 'number') reject(new GitFailure(error.code, firstLine(stderr)));
        else if (error.code === 'ENOENT') reject(new ChangesError('git cannot be started: is it installed?'));
        else reject(new ChangesError(`git cannot be started: ${error.message}`));
      });
      // It may end before it has read everything.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

function firstLine(stderr: Buffer): string {
  const lines = stderr.toString().trim().split('\n');
  return (lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '').replace(/^fatal: /, '');
}

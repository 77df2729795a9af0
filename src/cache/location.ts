import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { isFolder } from '../files/kind.ts';
import { upward } from '../files/path.ts';

/**
 * The folder that keeps what is remembered between runs: with the packages of the project that `cwd`
 * lies in, or else where the system keeps what a user's programs remember.
 */
export function cacheFolder(cwd: string, env: NodeJS.ProcessEnv): string {
  for (const folder of upward(cwd)) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    const packages = join(folder, 'node_modules');
    if (isFolder(packages)) return join(packages, '.cache', 'mtlint');
    break;
  }
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'mtlint');
  return local && process.platform === 'win32' ? join(local, 'mtlint') : join(homedir(), '.cache', 'mtlint');
}

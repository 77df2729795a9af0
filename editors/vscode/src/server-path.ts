import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

const BIN = join('node_modules', 'mtlint', 'dist', 'src', 'bin.js');

/**
 * The program to start as server: the one that is set, else the one of the first folder that has one installed,
 * else the one that came along.
 *
 * @param set as in the settings; relative to the first folder
 * @param folders absolute paths of the folders of the workspace
 * @param extension absolute path of the extension
 */
export function serverPath(set: string, folders: readonly string[], extension: string): string {
  if (set !== '') return isAbsolute(set) ? set : join(folders[0] ?? '', set);
  const installed = folders.map((folder) => join(folder, BIN)).find((path) => existsSync(path));
  return installed ?? join(extension, 'server', BIN);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { upward } from '../files/path.ts';
import { readRegular } from '../files/read-regular.ts';
import { ConfigError } from './config-error.ts';

export const CONFIG_NAMES = ['json', 'jsonc', 'js', 'mjs'].map((extension) => `mtlint.config.${extension}`);

/**
 * The configuration that governs a folder: the nearest one, from the folder up to the root of its
 * repository.
 *
 * @returns its absolute path
 * @throws ConfigError when a folder holds two
 */
export function findConfig(cwd: string): string | undefined {
  for (const folder of upward(cwd)) {
    const found = CONFIG_NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path));
    const manifest = join(folder, 'package.json');
    if (hasConfigKey(manifest)) found.push(manifest);
    if (found.length > 1) {
      const message = `there are two configurations in this folder, the other is ${found[1]!}; keep one`;
      throw new ConfigError([{ origin: found[0]!, key: [], message }], cwd);
    }
    if (found[0]) return found[0];
    if (existsSync(join(folder, '.git'))) return undefined;
  }
  return undefined;
}

/** A manifest that does not parse is for npm to complain about. */
function hasConfigKey(manifest: string): boolean {
  try {
    const text = readRegular(manifest).toString();
    return text.includes('"mtlint"') && Object.hasOwn(JSON.parse(text), 'mtlint');
  } catch {
    return false;
  }
}

import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The file that a path or package name stands for, as an `import` in a file of `folder` would find it.
 *
 * @throws Error when there is none; its message says so
 */
export async function resolveModule(specifier: string, folder: string): Promise<string> {
  const path = resolve(folder, specifier);
  if (/^\.{1,2}(?:[\\/]|$)/.test(specifier) || isAbsolute(specifier)) {
    if (existsSync(path)) return path;
    throw new Error(`there is no file ${path}`);
  }
  const { resolve: resolvePackage } = await import('import-meta-resolve');
  try {
    return fileURLToPath(resolvePackage(specifier, pathToFileURL(resolve(folder, 'importer.js')).href));
  } catch (error) {
    const hint = existsSync(path) ? `; for the file write "./${specifier}"` : '';
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    throw new Error(`${isMissing ? `there is no package "${specifier}"` : (error as Error).message}${hint}`, {
      cause: error,
    });
  }
}

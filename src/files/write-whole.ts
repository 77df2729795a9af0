import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, and makes its folder: whoever reads it finds the old text or the new one, never a
 * part. The mode of a file that was there stays, and a link keeps pointing at what is written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  let temporary: string | undefined;
  try {
    await makeFolder(dirname(path));
    const target = await realpath(path).catch(() => path);
    const stats = await lstat(target).catch(() => undefined);
    // A device or pipe such as /dev/null must not be replaced by a file.
    if (stats && !stats.isFile()) return await writeFile(target, text);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    await writeFile(temporary, text);
    // After the fact: what is given to the making of a file is cut down by the umask.
    if (stats) await chmod(temporary, stats.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way does not end where no folder can be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Somebody else was faster.
    if (error.code !== 'EEXIST') throw error;
  });
}

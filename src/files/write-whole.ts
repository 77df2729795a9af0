import { randomBytes } from 'node:crypto';
import { existsSync, type Stats } from 'node:fs';
import { chmod, chown, lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, and makes its folder: whoever reads it finds the old text or the new one, never a
 * part, also when the process or the machine stops in the middle. The mode and the owner of a file that was there
 * stay, and a symbolic link keeps pointing at what is written.
 *
 * A process that is killed may leave `.name.<16 digits>.tmp` beside the file; nothing reads it.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  let temporary: string | undefined;
  try {
    await makeFolder(dirname(path));
    const target = await realpath(path).catch(() => path);
    const stats = await lstat(target).catch(() => undefined);
    // A device or pipe such as /dev/null must not be replaced by a file.
    if (stats && !stats.isFile()) return await writeFile(target, text);
    // Nobody can know the name beforehand and lay a link there that leads elsewhere.
    const fresh = join(
      dirname(target),
      `.${basename(target).slice(0, 200)}.${randomBytes(8).toString('hex')}.tmp`,
    );
    // Whose content is to be read by few is never open to more, not even for a moment.
    await writeFile(fresh, '', { flag: 'wx', mode: stats ? 0o600 : 0o666 });
    temporary = fresh;
    await writeFile(temporary, text, { flag: 'r+', flush: true });
    if (stats) {
      // Root alone may give a file away, and others only to their own groups.
      if (await isOthers(temporary, stats)) await chown(temporary, stats.uid, stats.gid).catch(() => {});
      // After the fact: what is given to the making of a file is cut down by the umask.
      await chmod(temporary, stats.mode & 0o7777);
    }
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw error;
  }
}

async function isOthers(path: string, { uid, gid }: Stats): Promise<boolean> {
  const own = await lstat(path);
  return own.uid !== uid || own.gid !== gid;
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

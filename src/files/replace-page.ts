import { statSync } from 'node:fs';
import type { Problem } from '../engine/report.ts';
import { reasonOf } from './read-error.ts';
import { readRegular } from './read-regular.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a page that was read earlier, if it still is as it was then: a part of it is never written, and what
 * somebody else wrote in the meantime stays.
 *
 * @param before with its BOM, as `text`
 * @returns why it was not written
 */
export async function replacePage(path: string, before: string, text: string): Promise<Problem | undefined> {
  try {
    // A file that is renamed over needs no permission of its own, and root needs none at all.
    const { mode, nlink } = statSync(path);
    if ((mode & 0o222) === 0)
      return { code: 'read-only', message: 'is read-only: its fixes are not written' };
    // A new file under one of the names would part it from the others, and no file that is written in place is safe.
    if (nlink > 1)
      return {
        code: 'hard-linked',
        message: `is one file under ${nlink} names (hard links), which a fix would part: its fixes are not written`,
      };
    if (readRegular(path).toString() !== before)
      return { code: 'changed', message: 'changed while it was linted: its fixes are not written' };
    await writeWhole(path, text);
    return undefined;
  } catch (error) {
    return { code: 'unwritable', message: `its fixes cannot be written: ${reasonOf(error)}` };
  }
}

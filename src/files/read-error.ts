import { lstatSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links run in a circle',
  EISDIR: 'it is a folder',
  EEXIST: 'a file is in the way',
  ENXIO: 'it is a device or socket, and no file',
  EAGAIN: 'it is a device, and no file',
  EIO: 'the device fails',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the quota is used up',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message, path } = error as NodeJS.ErrnoException;
  // What stands in for bytes that are no text finds nothing.
  if (code === 'ENOENT' && path?.includes('\uFFFD')) return 'its name is not UTF-8';
  return REASONS[code ?? ''] ?? message;
}

/** Is there a symbolic link at this path, whether or not it leads anywhere? */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

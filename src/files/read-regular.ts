import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';

/** What is larger, in bytes, is nothing that someone wrote. */
export const MAX_FILE_SIZE = 100_000_000;

/** A file is there and is not read: it is none, or has more bytes than it may have. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
  /** In bytes, of one that is too large. */
  readonly size: number | undefined;

  constructor(message: string, size?: number) {
    super(message);
    this.size = size;
  }
}

/**
 * Reads a file, if it is one. A checkout may hold links to anything: what has no end, or waits for somebody to write,
 * is not waited for.
 *
 * @param most bytes that it may have
 * @throws UnreadError, and what the file system says
 */
export function readRegular(path: string, most = MAX_FILE_SIZE): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UnreadError(kindOf(stats));
    if (stats.size > most) throw new UnreadError(`it has ${stats.size} bytes`, stats.size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'it is a folder';
  if (stats.isFIFO()) return 'it is a pipe; to judge what another program prints, give "-"';
  return 'it is a device, and no file';
}

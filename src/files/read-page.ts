import { isUtf8 } from 'node:buffer';
import type { Problem } from '../engine/report.ts';
import { isLink, reasonOf } from './read-error.ts';
import { MAX_FILE_SIZE, readRegular, UnreadError } from './read-regular.ts';

/** The text of a page with its BOM, or why there is none. */
export type PageText = { text: string } | { problem: Problem };

/** @param most bytes that it may have */
export function readPage(path: string, most = MAX_FILE_SIZE): PageText {
  try {
    return decodePage(readRegular(path, most));
  } catch (error) {
    if (error instanceof UnreadError && error.size !== undefined) {
      const message = `not read: it has ${error.size} bytes, and --max-file-size is ${most}`;
      return { problem: { code: 'too-large', message } };
    }
    const isGone = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
    const what = isGone && isLink(path) ? 'is a symbolic link that leads nowhere' : 'cannot be read';
    return { problem: { code: 'unreadable', message: `${what}: ${reasonOf(error)}` } };
  }
}

/** Takes UTF-8, with or without BOM. Anything else is no page: a guessed encoding would give wrong places. */
export function decodePage(bytes: Buffer): PageText {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return notText('is UTF-16; save it as UTF-8');
  if (bytes.includes(0)) return notText('holds NUL bytes: it is binary, or UTF-16 without a byte order mark');
  if (!isUtf8(bytes)) return notText(`is not UTF-8: line ${firstBadLine(bytes)} holds invalid bytes`);
  return { text: bytes.toString('utf8') };
}

function notText(message: string): PageText {
  return { problem: { code: 'not-text', message } };
}

function startsWith(bytes: Buffer, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be checked one by one. */
function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

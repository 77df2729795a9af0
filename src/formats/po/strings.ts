import type { Piece } from '../../document/segment.ts';
import type { SourceText } from '../../document/source-text.ts';
import { decodeWith, type MappedText } from '../../document/text-map.ts';
import type { PoString } from './read-entries.ts';

const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]+|[\s\S])/g;
const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
};

/** The text of a string, its lines put together. */
export function decodeString(file: SourceText, spans: PoString): MappedText {
  let text = '';
  const pieces: Piece[] = [];
  for (const span of spans) {
    const slice = file.slice(span);
    if (slice === '') continue;
    if (slice.includes('\\')) {
      const part = decodeWith(slice, span.start, ESCAPE, resolveEscape);
      for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
      text += part.text;
    } else {
      pieces.push({ at: text.length, length: slice.length, start: span.start, end: span.end });
      text += slice;
    }
  }
  return { text, pieces };
}

/** Does a string hold nothing but blanks? */
export function isBlank(file: SourceText, spans: PoString): boolean {
  return spans.every((span) => span.start === span.end || /^(?:\s|\\[ntrvf])*$/.test(file.slice(span)));
}

/** Text between the quotes of a PO file. */
export function encodeString(text: string): string | undefined {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  return /\p{Cc}/u.test(escaped) ? undefined : escaped;
}

/** Codes name bytes: those beyond ASCII are a part of a character, and stay as they are written. */
function resolveEscape(written: string): string | undefined {
  const [, first] = written;
  const code = /[0-7]/.test(first!) ? Number.parseInt(written.slice(1), 8) : Number.NaN;
  const byte = first === 'x' && written.length > 2 ? Number.parseInt(written.slice(2), 16) : code;
  if (!Number.isNaN(byte)) return byte > 0 && byte < 0x80 ? String.fromCharCode(byte) : undefined;
  return NAMED[first!] ?? first;
}

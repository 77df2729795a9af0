import { matchesOf } from '../document/matches.ts';

/** A run of characters that are UTF-8 read in a one-byte encoding, and what it was. */
export interface Misread {
  at: number;
  to: number;
  /** What the bytes say. */
  text: string;
}

/** Encodings that text is misread in, with what each byte from 0x80 looks like. */
const ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1250'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** What windows-1252 has from 0x80 to 0x9F. Some engines' decoders take it for ISO 8859-1, which has nothing there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

interface Table {
  bytes: ReadonlyMap<string, number>;
  /** A lead byte and what follows it, as characters. */
  pattern: RegExp;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const tables = new Map<Encoding, Table>();

function tableOf(encoding: Encoding): Table {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const own = encoding === 'windows-1252' ? WINDOWS_1252[byte - 0x80] : undefined;
    bytes.set(own ?? decoder.decode(Uint8Array.of(byte)), byte);
    // ISO 8859-1 and lenient decoders leave the control characters as they are.
    if (byte < 0xa0) bytes.set(String.fromCharCode(byte), byte);
  }
  const chars = (low: number, high: number) =>
    `[${[...bytes]
      .filter(([, byte]) => byte >= low && byte <= high)
      .map(([char]) => char)
      .join('')}]`;
  const tail = chars(0x80, 0xbf);
  const pattern = new RegExp(
    `(?:${chars(0xc2, 0xdf)}${tail}|${chars(0xe0, 0xef)}${tail}{2}|${chars(0xf0, 0xf4)}${tail}{3})+`,
    'gu',
  );
  const table = { bytes, pattern };
  tables.set(encoding, table);
  return table;
}

/** Every run that decodes to something else, in no order; whether it is damage is for the caller to say. */
export function misreadRuns(text: string): Misread[] {
  return ENCODINGS.flatMap((encoding) => {
    const { bytes, pattern } = tableOf(encoding);
    return [...matchesOf(text, pattern)].flatMap(({ index, 0: run }) => {
      const decoded = decode(Uint8Array.from(run, (char) => bytes.get(char)!));
      return decoded === undefined ? [] : [{ at: index, to: index + run.length, text: decoded }];
    });
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

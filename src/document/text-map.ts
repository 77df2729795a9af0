import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Piece } from './segment.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Maps the text that a Markdown parser gives for a node to the source slice it was read from.
 *
 * mdast text is not source text: character references and backslash escapes are resolved, and the
 * indent and block-quote markers after a line ending are gone. Walks both sides together; returns
 * undefined when they do not belong together, so that no wrong position is ever reported.
 *
 * @param value what the parser says
 * @param slice the source the node covers
 * @param start offset of the slice in the file
 */
export function mapText(value: string, slice: string, start: number): Piece[] | undefined {
  if (value === slice) return value ? [{ at: 0, length: value.length, start, end: start + slice.length }] : [];
  const pieces: Piece[] = [];
  const push = (at: number, length: number, from: number, until: number) => {
    const last = pieces.at(-1);
    const isPlain = length === until - from;
    const touches = last && last.at + last.length === at && last.end === start + from;
    if (isPlain && touches && last.length === last.end - last.start) {
      last.length += length;
      last.end += length;
    } else pieces.push({ at, length, start: start + from, end: start + until });
  };
  let v = 0;
  let s = 0;
  let atLineStart = false;
  while (v < value.length) {
    if (s >= slice.length) return undefined;
    const decoded = slice[s] === '&' ? decodeReference(slice, s) : undefined;
    if (decoded && value.startsWith(decoded.text, v)) {
      push(v, decoded.text.length, s, decoded.end);
      v += decoded.text.length;
      s = decoded.end;
      atLineStart = false;
      continue;
    }
    if (slice[s] === '\\' && slice[s + 1] === value[v] && ESCAPABLE.test(value[v]!)) {
      push(v, 1, s, s + 2);
      v++;
      s += 2;
      atLineStart = false;
      continue;
    }
    if (value[v] === slice[s] && !(atLineStart && isPrefix(slice[s]!) && !restFits(value, v, slice, s))) {
      push(v, 1, s, s + 1);
      atLineStart = isLineEnding(value[v]!) || (atLineStart && isPrefix(value[v]!));
      v++;
      s++;
      continue;
    }
    if (value[v] === '\uFFFD' && slice[s] === '\0') {
      push(v, 1, s, s + 1);
      v++;
      s++;
      continue;
    }
    // Blanks at line ends and prefixes at line starts are in the source only.
    if (isPrefix(slice[s]!)) {
      s++;
      continue;
    }
    return undefined;
  }
  for (; s < slice.length; s++) if (!isPrefix(slice[s]!) && !isLineEnding(slice[s]!)) return undefined;
  return pieces;
}

function decodeReference(slice: string, at: number): { text: string; end: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(slice);
  if (!match) return undefined;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name) {
    const text = decodeNamedCharacterReference(name);
    return text ? { text, end } : undefined;
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
  const isBad = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return { text: isBad ? '\uFFFD' : String.fromCodePoint(code), end };
}

/** At a line start a `>` or blank may be text or prefix: it is text when what follows fits too. */
function restFits(value: string, v: number, slice: string, s: number): boolean {
  const next = slice.slice(s + 1, s + 9).match(/^[^\s&\\]*/)![0];
  return value.startsWith(next, v + 1);
}

function isPrefix(char: string): boolean {
  return char === ' ' || char === '\t' || char === '>';
}

function isLineEnding(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** Resolves the character references of an HTML slice, where nothing is dropped and nothing else is escaped. */
export function decodeText(slice: string, start: number): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let plainFrom = 0;
  const flush = (until: number) => {
    if (until > plainFrom) {
      pieces.push({ at: text.length, length: until - plainFrom, start: start + plainFrom, end: start + until });
      text += slice.slice(plainFrom, until);
    }
  };
  for (let s = slice.indexOf('&'); s !== -1; s = slice.indexOf('&', s)) {
    const decoded = decodeReference(slice, s);
    if (!decoded) {
      s++;
      continue;
    }
    flush(s);
    pieces.push({ at: text.length, length: decoded.text.length, start: start + s, end: start + decoded.end });
    text += decoded.text;
    plainFrom = s = decoded.end;
  }
  flush(slice.length);
  return { text, pieces };
}

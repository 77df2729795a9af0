import type { Scalar } from 'yaml';
import type { Encode } from '../../document/catalogue.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { decodeWith, type MappedText, partOf } from '../../document/text-map.ts';
import { encodeInQuotes } from './in-quotes.ts';

const BREAK = String.raw`(?:\r\n|\n|\r)`;
/** A line break of a quoted or plain scalar with the blanks around it, and empty lines behind it. */
const FOLD = String.raw`(?:(?<![ \t])|(?<=\\[ \t]))[ \t]*${BREAK}(?:[ \t]*${BREAK})*[ \t]*`;
const IN_PLAIN = new RegExp(FOLD, 'g');
const IN_SINGLE = new RegExp(`''|${FOLD}`, 'g');
const IN_DOUBLE = new RegExp(
  String.raw`\\(?:${BREAK}[ \t]*|x[\da-fA-F]{2}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|${FOLD}`,
  'g',
);
const NAMED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B' },
  ...{ N: '\x85', _: '\u00A0', L: '\u2028', P: '\u2029' },
};
/** Text that is nothing but itself wherever it stands in a plain scalar. */
const SAFE_IN_PLAIN = /^[\p{L}\p{M}\p{N} .!()’“”„«»-]*$/u;

/** The text of a scalar, line ends behind it left out, and how text is written in it. */
export function scalarText(file: SourceText, scalar: Scalar<string>): ScalarText {
  const { text, encode } = readScalar(file, scalar);
  if (scalar.type?.startsWith('BLOCK')) return { text, encode };
  // Blanks beside a line break are layout: an edit there could turn text into it.
  return { text, encode: (added, at) => (isBesideBreak(file, at) ? undefined : encode(added, at)) };
}

interface ScalarText {
  text: MappedText;
  encode: Encode;
}

function isBesideBreak({ text }: SourceText, { start, end }: Span): boolean {
  let [from, until] = [start, end];
  while (/[ \t]/.test(text[from - 1] ?? '')) from--;
  while (/[ \t]/.test(text[until] ?? '')) until++;
  return /[\r\n]/.test((text[from - 1] ?? '') + (text[until] ?? ''));
}

function readScalar(file: SourceText, scalar: Scalar<string>): ScalarText {
  const [from, until] = scalar.range!;
  const { value, type } = scalar;
  const replaced = (at: Parameters<Encode>[1]) => file.slice(at);
  switch (type) {
    case 'QUOTE_DOUBLE':
      return {
        text: checked(
          inside(file, from + 1, until - 1, IN_DOUBLE, resolveDouble),
          value,
          from + 1,
          until - 1,
        ),
        encode: encodeInQuotes,
      };
    case 'QUOTE_SINGLE':
      return {
        text: checked(
          inside(file, from + 1, until - 1, IN_SINGLE, resolveSingle),
          value,
          from + 1,
          until - 1,
        ),
        encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text.replaceAll("'", "''")),
      };
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const text = blockText(file, scalar);
      const isLine = (part: string) => !/[\p{Cc}]/u.test(part);
      return {
        text,
        encode: (added, at) =>
          added.trim() === added && added !== '' && isLine(added) && isLine(replaced(at)) ? added : undefined,
      };
    }
    default:
      return {
        text: checked(inside(file, from, until, IN_PLAIN, foldBreaks), value, from, until),
        // What begins and ends it says what it is.
        encode: (text, { start, end }) =>
          start > from && end < until && SAFE_IN_PLAIN.test(text) ? text : undefined,
      };
  }
}

/** The lines below the header of a block, without their indent. */
function blockText(file: SourceText, { range, value, type }: Scalar<string>): MappedText {
  const [from, until] = range!;
  const raw = file.text.slice(from, until);
  const header = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(raw)![0];
  const given = /^[|>][+-]?([1-9])/.exec(header)?.[1];
  const body = raw.slice(header.length);
  const start = from + header.length;
  const first = /^(?:[ \t]*(?:\r\n|\n|\r))*([ \t]*)/.exec(body)![1]!.length;
  const indent = given ? Math.min(first, Math.max(1, first - leadingBlanks(value))) : first;
  const breaks = type === 'BLOCK_FOLDED' ? `${BREAK}(?:[ \\t]*${BREAK})*` : BREAK;
  const pattern = new RegExp(`(?:${breaks}|^)[ ]{0,${indent}}`, 'g');
  const resolve = type === 'BLOCK_FOLDED' ? foldBreaks : (match: string) => '\n'.repeat(countBreaks(match));
  const decoded = decodeWith(body, start, pattern, resolve);
  const text = value.replace(/(?<!\n)\n+$/, '');
  const whole = { start, end: start + body.trimEnd().length };
  return checked(
    partOf(decoded, 0, Math.min(text.length, decoded.text.length)),
    text,
    whole.start,
    whole.end,
  );
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

function inside(
  file: SourceText,
  from: number,
  until: number,
  pattern: RegExp,
  resolve: (match: string) => string | undefined,
): MappedText {
  return decodeWith(file.text.slice(from, until), from, pattern, resolve);
}

/** What the parser says is the text: where the map does not come to it, all that is known is the whole place. */
function checked(mapped: MappedText, value: string, start: number, end: number): MappedText {
  const text = value.replace(/(?<!\n)\n+$/, '');
  if (mapped.text === text) return mapped;
  if (mapped.text === value) return partOf(mapped, 0, text.length);
  return { text, pieces: text ? [{ at: 0, length: text.length, start, end }] : [] };
}

function countBreaks(text: string): number {
  return text.match(new RegExp(BREAK, 'g'))?.length ?? 0;
}

/** One line break is a blank, and more are one less. */
function foldBreaks(match: string): string {
  const count = countBreaks(match);
  if (count === 0) return '';
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}

function resolveSingle(match: string): string {
  return match === "''" ? "'" : foldBreaks(match);
}

function resolveDouble(match: string): string | undefined {
  if (match[0] !== '\\') return foldBreaks(match);
  if (match[1] === '\r' || match[1] === '\n') return '';
  if (/^\\u.{9}/.test(match)) return JSON.parse(`"${match}"`) as string;
  if (/^\\[xuU]./.test(match)) {
    const code = Number.parseInt(match.slice(2), 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
  }
  return NAMED[match[1]!] ?? match[1];
}

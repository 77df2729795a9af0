import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { matchesOf } from './matches.ts';
import type { Piece } from './segment.ts';
import type { Span } from './source-text.ts';

/** Text as it reads, with where each run of it comes from. Line endings in it are `\n`, whatever the file has. */
export interface MappedText {
  text: string;
  pieces: Piece[];
}

const REFERENCE = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});`;
const LINE_ENDING = String.raw`\r\n?|\n`;
/** The blanks that indent a line; an indent says nothing. */
const INDENT = String.raw`(?<=[\r\n])[ \t]+`;

const IN_MARKDOWN = new RegExp(String.raw`\\[!-/:-@[-\x60{-~]|${REFERENCE}|\0`, 'g');
const IN_RAW_MARKDOWN = new RegExp(`${IN_MARKDOWN.source}|${LINE_ENDING}|${INDENT}`, 'g');
const IN_HTML = new RegExp(`${REFERENCE}|${LINE_ENDING}|${INDENT}`, 'g');
const IN_PLAIN = new RegExp(`${LINE_ENDING}|${INDENT}`, 'g');
const IN_SINGLE_QUOTES = new RegExp(`''|${LINE_ENDING}|${INDENT}`, 'g');
const IN_DOUBLE_QUOTES = new RegExp(
  String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|(?:${LINE_ENDING})[ \t]*|[^\r\n])|${LINE_ENDING}|${INDENT}`,
  'g',
);

/**
 * Maps the text that a Markdown parser gives for a node to the source slice it was read from.
 *
 * What the parser gives is not source text: character references and backslash escapes are resolved,
 * and what stands between lines is gone: blanks before a line ending, indents and block-quote markers
 * after it. So each line of the value is the end of a line of the slice, and how many characters of
 * the prefix belong to the text is a matter of counting.
 *
 * @param value what the parser says
 * @param slice the source the node covers
 * @param start offset of the slice in the file
 * @returns undefined when the two do not belong together, so that no wrong position is ever reported
 */
export function mapText(value: string, slice: string, start: number): MappedText | undefined {
  if (value === slice && !slice.includes('\r')) {
    return {
      text: value,
      pieces: value ? [{ at: 0, length: value.length, start, end: start + slice.length }] : [],
    };
  }
  const wanted = withPlainEndings(value);
  const map = new MapBuilder(slice, start);
  let from = 0;
  while (true) {
    const ending = lineEndingAfter(slice, from);
    const end = ending?.start ?? slice.length;
    if (from > 0) {
      const dropped = droppedPrefix(slice.slice(from, end), wanted, map.length);
      if (dropped === undefined) return undefined;
      map.drop(from + dropped);
    }
    const blank = end - trailingBlanks(slice, map.consumed, end);
    decodeInto(map, slice, IN_MARKDOWN, blank, resolveMarkdown);
    map.plain(blank);
    const isAtEnd = map.length >= wanted.length || wanted[map.length] === '\n';
    if (isAtEnd) map.drop(end);
    else map.plain(end);
    if (!ending) break;
    if (map.length < wanted.length) map.replace('\n', ending.end);
    else map.drop(ending.end);
    from = ending.end;
  }
  return map.text === wanted ? map : undefined;
}

/** Reads Markdown that no parser has read for us, such as an image text with markup in it. */
export function decodeMarkdown(slice: string, start: number): MappedText {
  return decode(slice, start, IN_RAW_MARKDOWN, resolveMarkdown);
}

/** Resolves the character references of HTML and leaves out indents. */
export function decodeHtml(slice: string, start: number): MappedText {
  return decode(slice, start, IN_HTML, resolveHtml);
}

/** Text in which every character stands for itself, but for indents. */
export function decodePlain(slice: string, start: number): MappedText {
  return decode(slice, start, IN_PLAIN, resolveLayout);
}

/** What stands between the single quotes of YAML. */
export function decodeSingleQuoted(slice: string, start: number): MappedText {
  return decode(slice, start, IN_SINGLE_QUOTES, (match) => (match === "''" ? "'" : resolveLayout(match)));
}

/** What stands between the double quotes of YAML, TOML or JSON. */
export function decodeDoubleQuoted(slice: string, start: number): MappedText {
  return decode(slice, start, IN_DOUBLE_QUOTES, (match) => {
    if (match[0] !== '\\') return resolveLayout(match);
    if (/[xuU]/.test(match[1]!) && match.length > 2) return codePoint(Number.parseInt(match.slice(2), 16));
    if (/\s/.test(match[1]!) && match[1] !== ' ') return '';
    return (
      { n: '\n', r: '\n', t: '\t', 0: '\0', _: '\u00A0', N: '\n', L: '\n', P: '\n' }[match[1]!] ?? match[1]!
    );
  });
}

/** The stretch `from..until` of a mapped text. What one escape stands for is taken whole. */
export function partOf({ text, pieces }: MappedText, from: number, until: number): MappedText {
  const part = pieces.flatMap((piece): Piece[] => {
    const first = Math.max(piece.at, from);
    const last = Math.min(piece.at + piece.length, until);
    if (first >= last) return [];
    const isVerbatim = piece.length === piece.end - piece.start;
    const start = isVerbatim ? piece.start + (first - piece.at) : piece.start;
    const end = isVerbatim ? start + (last - first) : piece.end;
    return [{ at: first - from, length: last - first, start, end }];
  });
  return { text: text.slice(from, until), pieces: part };
}

/**
 * A mapped text with other words for some stretches of it, in order: each stands for its stretch as a whole.
 *
 * @returns the text, and where the stretches are in the file
 */
export function withStandIns(
  mapped: MappedText,
  standIns: readonly { start: number; end: number; text: string }[],
): { text: MappedText; places: Span[] } {
  const places: Span[] = [];
  let text = '';
  const pieces: Piece[] = [];
  let from = 0;
  const take = (part: MappedText) => {
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += part.text;
  };
  for (const { start, end, text: standIn } of standIns) {
    take(partOf(mapped, from, start));
    const covered = partOf(mapped, start, end).pieces;
    const place = { start: covered[0]!.start, end: covered.at(-1)!.end };
    places.push(place);
    take({ text: standIn, pieces: [{ at: 0, length: standIn.length, ...place }] });
    from = end;
  }
  take(partOf(mapped, from, mapped.text.length));
  return { text: { text, pieces }, places };
}

/** Puts a text together run by run, in order. */
class MapBuilder implements MappedText {
  text = '';
  readonly pieces: Piece[] = [];
  /** How much of the slice has been dealt with. */
  consumed = 0;
  readonly #slice: string;
  readonly #start: number;

  constructor(slice: string, start: number) {
    this.#slice = slice;
    this.#start = start;
  }

  get length(): number {
    return this.text.length;
  }

  /** Takes the slice as it is, up to `until`. */
  plain(until: number): void {
    if (until <= this.consumed) return;
    const last = this.pieces.at(-1);
    const length = until - this.consumed;
    const goesOn = last && last.end === this.#start + this.consumed && last.length === last.end - last.start;
    if (goesOn) {
      last.length += length;
      last.end += length;
    } else this.#push(length, until);
    this.text += this.#slice.slice(this.consumed, until);
    this.consumed = until;
  }

  /** Takes `text` for the slice up to `until`. */
  replace(text: string, until: number): void {
    if (text === this.#slice.slice(this.consumed, until)) this.plain(until);
    else if (text) {
      this.#push(text.length, until);
      this.text += text;
    }
    this.consumed = until;
  }

  drop(until: number): void {
    this.consumed = until;
  }

  #push(length: number, until: number): void {
    this.pieces.push({
      at: this.text.length,
      length,
      start: this.#start + this.consumed,
      end: this.#start + until,
    });
  }
}

/** What a match stands for; undefined when it stands for itself. */
type Resolve = (match: string) => string | undefined;

/**
 * Maps a text with escapes.
 *
 * @param escapes finds what stands for something else; global
 */
export function decodeWith(slice: string, start: number, escapes: RegExp, resolve: Resolve): MappedText {
  const { text, pieces } = decode(slice, start, escapes, resolve);
  return { text, pieces };
}

function decode(slice: string, start: number, pattern: RegExp, resolve: Resolve): MappedText {
  const map = new MapBuilder(slice, start);
  decodeInto(map, slice, pattern, slice.length, resolve);
  map.plain(slice.length);
  return map;
}

/** Takes the slice up to the last match that ends before `until`, with each match resolved. */
function decodeInto(map: MapBuilder, slice: string, pattern: RegExp, until: number, resolve: Resolve): void {
  const from = map.consumed;
  for (const match of matchesOf(slice.slice(from, until), pattern)) {
    const text = resolve(match[0]);
    if (text === undefined) continue;
    map.plain(from + match.index);
    map.replace(text, from + match.index + match[0].length);
  }
}

function resolveMarkdown(match: string): string | undefined {
  if (match[0] === '\\') return match[1];
  return match === '\0' ? '\uFFFD' : resolveHtml(match);
}

function resolveHtml(match: string): string | undefined {
  if (match[0] !== '&') return resolveLayout(match);
  if (match[1] !== '#') return decodeNamedCharacterReference(match.slice(1, -1)) || undefined;
  const isHex = match[2] === 'x' || match[2] === 'X';
  return codePoint(Number.parseInt(match.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10));
}

function resolveLayout(match: string): string {
  return match[0] === '\r' || match[0] === '\n' ? '\n' : '';
}

function codePoint(code: number): string {
  const isBad = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isBad ? '\uFFFD' : String.fromCodePoint(code);
}

/**
 * How many characters at the start of a continuation line are markers and indent rather than text.
 * A block-quote marker may be text too (in a line that is indented far enough), so it is the text that says.
 */
function droppedPrefix(line: string, wanted: string, at: number): number | undefined {
  const prefix = prefixLength(line, 0);
  const inText = prefixLength(wanted, at);
  if (inText === 0) return prefix;
  const { text } = decode(line.slice(prefix), 0, IN_MARKDOWN, resolveMarkdown);
  const kept = inText - prefixLength(text, 0);
  // The blanks behind a marker that nothing follows may be gone from its text.
  const blanks = prefix === line.length ? trailingBlanks(line, 0, prefix) : 0;
  const last = kept <= prefix - blanks ? prefix - blanks : prefix;
  return kept >= 0 && kept <= last ? last - kept : undefined;
}

function prefixLength(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '>') at++;
  return at - from;
}

function trailingBlanks(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return end - at;
}

function lineEndingAfter(text: string, from: number): { start: number; end: number } | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return { start: at, end: at + 1 };
    if (text[at] === '\r') return { start: at, end: text[at + 1] === '\n' ? at + 2 : at + 1 };
  }
  return undefined;
}

function withPlainEndings(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

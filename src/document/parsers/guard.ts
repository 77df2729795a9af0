import { ANY_SCRIPT, HAN, HANGUL, KANA, kindOf, LETTER, MARK } from '../characters.ts';
import type { Span } from '../source-text.ts';
import { linesOf } from './lines.ts';
import { SHORT_LINES, shortLines } from './short-lines.ts';

/** A stretch of a page that is kept from the parser, and why. */
export interface KeptBack extends Span {
  reason: string;
}

export interface Guarded {
  /** The text with blanks for what is kept back, so that every offset stays what it was. */
  text: string;
  keptBack: readonly KeptBack[];
}

const MOST_CONTAINERS = 32;
const CONTAINERS = String.raw`(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MOST_CONTAINERS + 1}}`;
/** An item so far to the right lies in as many lists, if not in code. */
const FAR_ITEM = String.raw`[ \t]{${2 * MOST_CONTAINERS + 2},}(?:[-+*]|\d{1,9}[.)])[ \t]`;
const DEEP = new RegExp(`${CONTAINERS}|${FAR_ITEM}`, 'y');
const HOLDS_DEEP = new RegExp(`^(?:${CONTAINERS}|${FAR_ITEM})`, 'm');

/** What parsers compare pair by pair within a paragraph, and how many of it no writer comes near to. */
const LIMITS = [
  { chars: '*_~', most: 2000, what: 'emphasis marks' },
  { chars: '[]', most: 5000, what: 'brackets' },
  { chars: '<', most: 3000, what: 'tags' },
  { chars: '&', most: 5000, what: 'character references' },
  { chars: '`', most: 5000, what: 'backticks' },
  { chars: '=', most: 5000, what: 'equals signs' },
  { chars: '-', most: 5000, what: 'hyphens' },
  { chars: '!', most: 5000, what: 'exclamation marks' },
  { chars: '\\', most: 5000, what: 'backslashes' },
  { chars: '@', most: 5000, what: 'at signs' },
  { chars: '|', most: 10_000, what: 'upright bars' },
  { chars: '{', most: 20_000, what: 'curly brackets' },
] as const;

/** The place in LIMITS of each ASCII character; 255 for those that are in none. */
const LIMIT_OF = new Uint8Array(128).fill(255);
for (const [index, { chars }] of LIMITS.entries()) {
  for (const char of chars) LIMIT_OF[char.charCodeAt(0)] = index;
}

/**
 * Keeps from a parser what would hang it or overflow its stack: lines in very many containers, and
 * paragraphs with very many marks, which it would compare pair by pair. Takes linear time.
 */
export function guard(text: string): Guarded {
  const keptBack = [
    ...endOf(text),
    ...(HOLDS_DEEP.test(text) ? deepLines(text) : []),
    ...(mayExceed(text) ? crowdedParagraphs(text) : []),
    ...manyFootnotes(text),
    ...shortLines(text).map((span) => ({ ...span, reason: SHORT_LINES })),
  ];
  return { text: withBlanks(text, keptBack), keptBack };
}

/** In UTF-16 code units. The tree of a longer page does not fit in the memory of a usual process. */
const LONGEST_PAGE = 8_000_000;

/** What a page has beyond what can be read of it. */
function endOf(text: string): KeptBack[] {
  if (text.length <= LONGEST_PAGE) return [];
  const start = text.lastIndexOf('\n', LONGEST_PAGE - 1) + 1 || LONGEST_PAGE;
  return [{ start, end: text.length, reason: 'more than eight million characters on one page' }];
}

/** remark looks for the name of each footnote among those of all before. */
const MOST_FOOTNOTES = 750;
const FOOTNOTE = /^[ \t>]*\[\^[^\]\r\n]{1,999}\]:.*/gm;

/** From the first footnote that is one too many to the end of the last. */
function manyFootnotes(text: string): KeptBack[] {
  let count = 0;
  let kept: KeptBack | undefined;
  for (const { index: start, 0: line } of text.includes('[^') ? text.matchAll(FOOTNOTE) : []) {
    const end = start + line.length;
    if (kept) kept.end = end;
    else if (++count > MOST_FOOTNOTES)
      kept = { start, end, reason: `more than ${MOST_FOOTNOTES} footnotes on one page` };
  }
  return kept ? [kept] : [];
}

/** A thematic break, however long. */
const RULE = /[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/my;

function deepLines(text: string): KeptBack[] {
  const reason = `more than ${MOST_CONTAINERS} quotes and lists in each other`;
  const found: KeptBack[] = [];
  let isBehindDeep = false;
  for (const { start, end } of linesOf(text)) {
    const isDeep = end - start > MOST_CONTAINERS && isAt(DEEP, text, start) && !isAt(RULE, text, start);
    if (isDeep && isBehindDeep) found.at(-1)!.end = end;
    else if (isDeep) found.push({ start, end, reason });
    isBehindDeep = isDeep;
  }
  return found;
}

/** Could a paragraph exceed a limit, for all that the page holds? */
function mayExceed(text: string): boolean {
  const whole = { start: 0, end: text.length };
  if (firstExceeded(text, whole)) return true;
  return hasLongStretch(text) && hasTooManyLoneLetters(text, whole, 0);
}

/** Words of one letter, or letters between those of other scripts: each is a word to all rules. */
const MOST_LONE_LETTERS = 20_000;
/** Of all that stands in a paragraph: beyond what any language has, in a very long one. */
const SHARE_OF_LONE_LETTERS = 1 / 4;
/** Signs of Chinese, Japanese and Korean stand alone between those of another script as they please. */
const EAST_ASIAN = HAN | KANA | HANGUL;

/** Are two empty lines so far apart that there may be as many letters between them? */
function hasLongStretch(text: string): boolean {
  if (text.includes('\r')) return true;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n\n', at);
    const end = next < 0 ? text.length : next;
    if (end - at > MOST_LONE_LETTERS) return true;
    at = end + 2;
  }
  return false;
}

function hasTooManyLoneLetters(text: string, { start, end }: Span, share = SHARE_OF_LONE_LETTERS): boolean {
  const most = Math.max(MOST_LONE_LETTERS, (end - start) * share);
  if (end - start <= most) return false;
  let count = 0;
  let before = 0;
  let length = 0;
  for (let at = start; at <= end; at++) {
    const script = at < end ? scriptOf(text.charCodeAt(at), before) : 0;
    if (script === before) {
      length++;
      continue;
    }
    if (before !== 0 && length === 1 && !(before & EAST_ASIAN)) count++;
    before = script;
    length = 1;
  }
  return count > most;
}

/** A bit for the script of a letter, the same one for all that have none; 0 for what is no letter. Marks go with any. */
function scriptOf(code: number, before: number): number {
  const kind = kindOf(code);
  return kind & ANY_SCRIPT || (kind & MARK ? before : kind & LETTER);
}

/** The first limit that a stretch of text exceeds. */
function firstExceeded(text: string, { start, end }: Span): (typeof LIMITS)[number] | undefined {
  const counts = new Uint32Array(LIMITS.length);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && LIMIT_OF[code] !== 255) counts[LIMIT_OF[code]!]!++;
  }
  return LIMITS.find(({ most }, index) => counts[index]! > most);
}

const BLANK = /[ \t>]*$/my;
/** Begins a paragraph of its own, wherever it stands. */
const OWN = /[ \t>]*(?:[-+*][ \t]+[^\s]|#{1,6}[ \t])/y;
const NUMBERED = /[ \t>]*\d{1,9}[.)][ \t]/y;
const DELIMITER_ROW = /[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t:|-]*$/my;

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function* crowdedParagraphs(text: string): Generator<KeptBack> {
  for (const span of paragraphsOf(text)) {
    const limit = firstExceeded(text, span);
    if (limit) yield { ...span, reason: `more than ${limit.most} ${limit.what} in one paragraph` };
    else if (hasTooManyLoneLetters(text, span))
      yield { ...span, reason: `more than ${MOST_LONE_LETTERS} letters alone in one paragraph` };
  }
}

/** Lines that may be one paragraph to a parser: between empty lines, but for list items, headings and table rows. */
function* paragraphsOf(text: string): Generator<Span> {
  let open: Span | undefined;
  let isTable = false;
  let isNumbered = false;
  for (const line of linesOf(text)) {
    const isBlank = isAt(BLANK, text, line.start);
    if (open && !isBlank && !isTable && isAt(DELIMITER_ROW, text, line.start)) isTable = true;
    const isOwn = isTable || isAt(OWN, text, line.start) || (isNumbered && isAt(NUMBERED, text, line.start));
    if (open && (isBlank || isOwn)) {
      yield open;
      open = undefined;
    }
    if (isBlank) {
      isTable = false;
      isNumbered = false;
    } else if (open) open.end = line.end;
    else {
      open = { ...line };
      isNumbered ||= isAt(NUMBERED, text, line.start);
    }
  }
  if (open) yield open;
}

function withBlanks(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let blanked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const at = Math.max(start, from);
    blanked += text.slice(from, at);
    // One blank line: parsers take their time over each of thousands. At the end of a page there need be none.
    if (end < text.length) blanked += ' '.repeat(end - at);
    from = end;
  }
  return blanked + text.slice(from);
}

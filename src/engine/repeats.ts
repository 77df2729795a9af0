import { BLANK, HAN, KANA, kindOf, LETTER, MARK, NUMBER, THAI } from '../document/characters.ts';
import { SEGMENT_NOTES, type Segment } from '../document/segment.ts';

/** A word, a letter of a script without blanks, or a mark. */
interface Token {
  text: string;
  at: number;
  to: number;
  kind: 'word' | 'letter' | 'mark';
}

/** A unit that stands several times in a row. Offsets are those of the segment's text. */
export interface Repeat {
  at: number;
  /** Behind the first unit. */
  unitTo: number;
  /** Behind the last whole unit. */
  to: number;
  count: number;
  /** The unit. */
  tokens: readonly Token[];
}

const TOKEN =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}])|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’-][\p{L}\p{M}\p{N}_]+)*)|(\S)/gu;
/** The longest unit looked for, in tokens. */
const LONGEST_UNIT = 24;
/** A unit that stands so many times in a row is no chance. */
const LOOP = 3;
/** Shorter units of letters are words that a text may double. */
const LEAST_LETTERS = 4;

function tokensOf({ text }: Segment): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ index, 0: found, 1: letter, 2: word }) => ({
    text: found.toLowerCase(),
    at: index,
    to: index + found.length,
    kind: letter ? 'letter' : word ? 'word' : 'mark',
  }));
}

/**
 * What stands at least twice in a row in a segment, in reading order, none inside another: of those that
 * overlap the one with the shortest unit, unless a longer unit that repeats again and again holds it.
 */
export function repeatsIn(segment: Segment): readonly Repeat[] {
  return segment.noteOf(SEGMENT_NOTES.repeats, findIn);
}

const NONE: readonly Repeat[] = [];

function findIn(segment: Segment): readonly Repeat[] {
  return mayRepeat(segment) ? findRepeats(tokensOf(segment)) : NONE;
}

/** Reused: it grows to the most tokens that a segment has. */
let sums = new Int32Array(256);

/** False only for a text in which no tokens stand twice in a row: asked of sums of their letters, most have none. */
function mayRepeat({ text, lower }: Segment): boolean {
  // Only the pattern tells where a letter outside of the first plane ends; a sigma is written by what stands around it.
  if (lower.length !== text.length || /[\uD800-\uDFFF\u03A3]/.test(text)) return true;
  const count = sumTokens(lower);
  const distances = distancesOfEquals(count);
  for (let unit = 1; unit * 2 <= count && unit <= LONGEST_UNIT; unit++) {
    if ((distances & (1 << unit)) === 0) continue;
    let equal = 0;
    for (let at = 0; at + unit < count; at++) {
      equal = sums[at] === sums[at + unit] ? equal + 1 : 0;
      if (equal === unit) return true;
    }
  }
  return false;
}

/** Where the last token with a sum stands, by some of its bits: counted on from text to text, lest it be cleared. */
const lastOf = new Int32Array(1 << 10);
let counted = 1;
/** Reused: for each token, where the last one before it with those bits stands; below 0 for none. */
let before = new Int32Array(256);

/** How far from each other equal tokens stand, as bits: a unit of another length cannot come back. */
function distancesOfEquals(count: number): number {
  if (before.length < count) before = new Int32Array(count * 2);
  if (counted > 1 << 30) {
    lastOf.fill(0);
    counted = 1;
  }
  let distances = 0;
  for (let at = 0; at < count; at++) {
    const sum = sums[at]!;
    const slot = (sum ^ (sum >>> 10)) & (lastOf.length - 1);
    const last = lastOf[slot]! - counted;
    before[at] = last;
    lastOf[slot] = counted + at;
    for (let from = last; from >= 0 && at - from <= LONGEST_UNIT; from = before[from]!)
      if (sums[from] === sum) distances |= 1 << (at - from);
  }
  counted += count;
  return distances;
}

/** Enters a sum of the letters of each token, as `TOKEN` parts them; equal tokens have equal sums. */
function sumTokens(text: string): number {
  if (sums.length < text.length) sums = new Int32Array(text.length * 2);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind & BLANK) {
      at++;
      continue;
    }
    let sum = code;
    let to = at + 1;
    if (!(kind & ALONE) && begins(kind, code)) {
      for (; to < text.length; to++) {
        const next = text.charCodeAt(to);
        if (!goesOn(kindOf(next), next)) {
          // "-", "'" or "’" between two letters
          if (next !== 0x2d && next !== 0x27 && next !== 0x2019) break;
          const after = text.charCodeAt(to + 1);
          if (to + 1 >= text.length || !goesOn(kindOf(after), after)) break;
        }
        sum = (Math.imul(sum, 31) + next) | 0;
      }
    }
    sums[count++] = sum;
    at = to;
  }
  return count;
}

const ALONE = HAN | KANA | THAI;

function begins(kind: number, code: number): boolean {
  return (kind & (LETTER | NUMBER)) !== 0 || code === 0x5f;
}

function goesOn(kind: number, code: number): boolean {
  return (kind & (LETTER | NUMBER | MARK)) !== 0 || code === 0x5f;
}

function findRepeats(tokens: readonly Token[]): Repeat[] {
  const found: (Repeat | undefined)[] = [];
  /** For each token the place in `found`, counted from 1, of what it is part of; 0 for nothing. */
  const owners = new Int32Array(tokens.length);
  for (let unit = 1; unit <= Math.min(LONGEST_UNIT, tokens.length / 2); unit++) {
    for (let from = 0; from + unit < tokens.length; from++) {
      let until = from;
      while (until + unit < tokens.length && tokens[until]!.text === tokens[until + unit]!.text) until++;
      const count = Math.floor((until - from) / unit) + 1;
      const last = from + unit * count;
      if (count > 1 && mayTake({ owners, found, tokens }, { from, last, unit, count })) {
        for (const owner of owners.subarray(from, last)) if (owner > 0) found[owner - 1] = undefined;
        found.push({
          at: tokens[from]!.at,
          unitTo: tokens[from + unit - 1]!.to,
          to: tokens[last - 1]!.to,
          count,
          tokens: tokens.slice(from, from + unit),
        });
        owners.fill(found.length, from, last);
      }
      from = until;
    }
  }
  return found.filter((repeat) => repeat !== undefined).sort((a, b) => a.at - b.at);
}

interface Taken {
  owners: Int32Array;
  found: readonly (Repeat | undefined)[];
  tokens: readonly Token[];
}

/**
 * Is a stretch of tokens free? Or is it a loop, or a unit of a script without blanks in which letters stand
 * doubled, as where the word that stands twice ends with the letter that it begins with; and what lies in it lies
 * there whole and is two thirds of it at most?
 */
function mayTake(
  { owners, found, tokens }: Taken,
  { from, last, unit, count }: { from: number; last: number; unit: number; count: number },
): boolean {
  const inside = owners.subarray(from, last);
  const taken = inside.reduce((sum, owner) => sum + (owner > 0 ? 1 : 0), 0);
  if (taken === 0) return true;
  const isOfLetters =
    unit >= LEAST_LETTERS && tokens.slice(from, from + unit).every(({ kind }) => kind === 'letter');
  const isDoubling = (owner: number) => owner === 0 || isDoubled(found[owner - 1]);
  if (count < LOOP && !(isOfLetters && inside.every(isDoubling))) return false;
  if (taken * 3 > (last - from) * 2) return false;
  const isCut = (within: number, outside: number) =>
    owners[within]! > 0 && owners[within] === (owners[outside] ?? 0);
  return !isCut(from, from - 1) && !isCut(last - 1, last);
}

/** Is it one letter, twice? */
function isDoubled(repeat: Repeat | undefined): boolean {
  return repeat !== undefined && repeat.count === 2 && repeat.tokens.length === 1;
}

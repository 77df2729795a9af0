import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { entryPattern, foldForEntries } from '../languages/entries.ts';
import type { Language, LanguageDefinition } from '../languages/index.ts';
import { memoise } from '../memoise.ts';

/** A number in prose: digits with the marks between them. */
export interface Quantity {
  segment: Segment;
  /** Offsets in the segment's text. */
  at: number;
  to: number;
  span: Span;
  /** As it is written. */
  text: string;
  /** The same with ASCII digits. */
  ascii: string;
  /** Normal forms: digits without leading zeros, decimals after a full stop. "1,234" has two. */
  readings: readonly string[];
  /** Of a date, a list or a number in groups: the numbers it holds. */
  parts: readonly string[];
  /** It measures in feet, pounds or the like, which readers elsewhere are spared. */
  isConvertible: boolean;
}

/** Digits in groups of three with blanks between, or with other marks inside. */
const NUMBER =
  /(?<![\d.,])\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?![\d.,]?\d)|\d+(?:[.,'’·٫٬]\d+)*(?::[0-5]\d)*/g;
/** A hash or an id: letters and digits that alternate. */
const CODE_LIKE = /^(?=[a-z]*\d+[a-z]+\d+[a-z])[a-z\d]{5,}$|^(?=.*\d)(?=.*[a-f])[\da-f]{7,}$/i;
const MORNING = /^\s?(?:a\.?\s?m\b|午前|上午|오전)/iu;
const EVENING = /^\s?p\.?\s?m\b/iu;
const EVENING_BEFORE = /(?:午後|下午|晚上|오후)\s?$/u;
const MORNING_BEFORE = /(?:午前|上午|오전)\s?$/u;
const IMPERIAL =
  /^[\s\u00A0-]?(?:miles?|mi|mph|feet|foot|ft|inch(?:es)?|yards?|pounds?|lbs?|ounces?|oz|gallons?|acres?|°\s?F|degrees fahrenheit)\b/iu;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_GROUP = 3;

/** Native digits as ASCII ones, one code unit for one. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));
}

const ANY_DIGIT = /\p{Nd}/u;

/** False when no number can be in the prose of a segment. */
export function mayHoldNumbers({ text }: Segment): boolean {
  return ANY_DIGIT.test(text);
}

/** Every number of a segment's prose, in reading order. */
export function quantitiesOf(segment: Segment, language: Language | undefined): Quantity[] {
  if (!mayHoldNumbers(segment)) return [];
  const text = withAsciiDigits(segment.text);
  return [...text.matchAll(NUMBER)].flatMap(({ index: at, 0: found }): Quantity[] => {
    const to = at + found.length;
    if (CODE_LIKE.test(wordAround(text, at, to))) return [];
    const { readings, parts } = readNumber(found);
    const time = timeOf(found, text, at, to);
    const spoken = [
      ...(time?.readings ?? []),
      ...scaledReadings(readings, text, to, language),
      ...discountReadings(readings, text.slice(to, to + 2)),
    ];
    return [
      {
        segment,
        at,
        to,
        span: segment.spanOf(at, to),
        text: segment.text.slice(at, to),
        ascii: found,
        readings: [...new Set([...readings, ...spoken])],
        parts: time?.parts ?? parts,
        isConvertible: IMPERIAL.test(text.slice(to, to + 24)),
      },
    ];
  });
}

function wordAround(text: string, at: number, to: number): string {
  const before = /(?<![a-z\d])[a-z\d]*$/i.exec(text.slice(Math.max(0, at - 40), at))![0];
  return before + text.slice(at, to) + /^[a-z\d]*/i.exec(text.slice(to, to + 40))![0];
}

/** The values that a written number may have, whatever the language of its marks. */
function readNumber(found: string): Pick<Quantity, 'readings' | 'parts'> {
  const groups = found.split(/\D/);
  const marks = found.match(/\D/g) ?? [];
  const plain = groups.map(withoutZeros);
  if (marks.length === 0) return { readings: plain, parts: [] };
  const isGrouped =
    groups[0]!.length <= LONGEST_GROUP && groups.slice(1).every(({ length }) => length === LONGEST_GROUP);
  const last = marks.at(-1)!;
  const areEqual = marks.every((mark) => mark === last);
  const readings = [`${plain[0]}.${groups.slice(1).join('.')}`];
  if (isGrouped && areEqual) readings.push(withoutZeros(groups.join('')));
  // "1.234,5": the last mark is the decimal one.
  if (!areEqual && marks.slice(0, -1).every((mark) => mark === marks[0]))
    readings.push(`${withoutZeros(groups.slice(0, -1).join(''))}.${groups.at(-1)}`);
  if (marks.length === 1 && /^0+$/.test(groups[1]!)) readings.push(plain[0]!);
  const isSplittable =
    /\s/.test(last) ||
    (/,/.test(last) && !isGrouped) ||
    groups.some((group) => YEAR.test(group)) ||
    last === ':';
  return { readings, parts: isSplittable ? plain : [] };
}

/** The hour on the clock of twelve and on that of twenty-four. */
function timeOf(
  found: string,
  text: string,
  at: number,
  to: number,
): Pick<Quantity, 'readings' | 'parts'> | undefined {
  const time = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(found);
  if (!time) return undefined;
  const [after, before] = [text.slice(to, to + 8), text.slice(Math.max(0, at - 4), at)];
  const isEvening = EVENING.test(after) || EVENING_BEFORE.test(before);
  const isMorning = MORNING.test(after) || MORNING_BEFORE.test(before);
  if (!isEvening && !isMorning) return undefined;
  const hour = (Number(time[1]) % 12) + (isEvening ? 12 : 0);
  const minutes = time[2] ?? '00';
  return {
    readings: [`${hour}.${minutes}`, ...(minutes === '00' ? [`${hour}`] : [])],
    parts: [`${hour}`, withoutZeros(minutes)],
  };
}

/** What Chinese pays, "75 折" or "7.5 折", is what others save: 25 %. */
function discountReadings(readings: readonly string[], after: string): string[] {
  if (!/^[ \u00A0]?折/.test(after)) return [];
  return readings.map((reading) => {
    const paid = Number(reading) < 10 ? Number(reading) * 10 : Number(reading);
    return plainNumber(100 - paid);
  });
}

/** "2.5 million" is 2500000, and 250万 too. */
function scaledReadings(
  readings: readonly string[],
  text: string,
  to: number,
  language: Language | undefined,
): string[] {
  const rest = foldForEntries(text.slice(to, to + 30));
  const isLetter = /^[\s\u00A0]?\p{L}/u.test(rest);
  const scale =
    isLetter && language && scalesOf(language.definition).find(({ pattern }) => pattern.test(rest));
  return scale ? readings.map((reading) => plainNumber(Number(reading) * scale.value)) : [];
}

const scalesOf = memoise((definition: LanguageDefinition) =>
  numeralsOf(definition)
    .filter(({ value }) => value >= 1000)
    .map(({ value, entries }) => {
      const source = entryPattern(entries)!.source;
      return { value, pattern: new RegExp(`^[\\s\\u00A0]?(?:${source})`, 'u') };
    }),
);

/** The words of a language for each number it spells out. */
export const numeralsOf = memoise(
  ({ numerals: list }: LanguageDefinition): { value: number; entries: string[] }[] => {
    const numerals: { value: number; entries: string[] }[] = [];
    for (const entry of list.split(/\s+/u)) {
      if (/^\d+$/.test(entry)) numerals.push({ value: Number(entry), entries: [] });
      else if (entry !== '') numerals.at(-1)?.entries.push(entry);
    }
    return numerals;
  },
);

function plainNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : '';
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Digits of a script stand in a row, from zero to nine. */
const digitValue = memoise((digit: string): number => {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
});

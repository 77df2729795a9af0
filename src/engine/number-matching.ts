import type { Document } from '../document/document.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import { entryPattern, foldForEntries } from '../languages/entries.ts';
import type { Language, LanguageDefinition } from '../languages/index.ts';
import { monthNames } from '../languages/months.ts';
import { memoise } from '../memoise.ts';
import { currencyAt } from './currencies.ts';
import { numeralsOf, type Quantity, quantitiesOf, withAsciiDigits } from './quantities.ts';
import { spelledNumbersOf } from './spelled-numbers.ts';

/** One side of a pair of blocks. */
export interface NumberSide {
  quantities: readonly Quantity[];
  /** Those in words and in Roman numerals. */
  spelled: readonly Quantity[];
  /** Prose, folded. */
  text: string;
  /** Numbers in code, addresses and other things that are not prose. */
  hidden: ReadonlySet<string>;
  language: Language | undefined;
}

/** A number without a counterpart. */
export interface OpenNumber {
  quantity: Quantity;
  /** The other side has it in words or in code, or has another of it: it may be no loss. */
  isWeak: boolean;
}

export interface OpenNumbers {
  sources: readonly OpenNumber[];
  targets: readonly OpenNumber[];
}

export interface ComparedNumbers extends OpenNumbers {
  /** Equal numbers. */
  pairs: readonly (readonly [source: Quantity, target: Quantity])[];
  /** The only number of either side without counterpart, where one at least is spelled out. */
  spelled?: readonly [source: Quantity, target: Quantity];
}

export function numberSide(
  segments: readonly Segment[],
  { source }: Document,
  language: Language | undefined,
): NumberSide {
  const hidden = new Set<string>();
  for (const { marks } of segments)
    for (const { kind, span, target } of marks) {
      const raw = kind === 'link' || kind === 'emphasis' || kind === 'strong' ? target : source.slice(span);
      for (const [digits] of raw?.matchAll(/\d+(?:\.\d+)*/g) ?? [])
        hidden.add(digits.replace(/^0+(?=\d)/, ''));
    }
  return {
    quantities: segments.flatMap((segment) => quantitiesOf(segment, language)),
    spelled: segments.flatMap((segment) => spelledNumbersOf(segment, language)),
    text: foldForEntries(withAsciiDigits(segments.map(({ text }) => text).join('\n'))),
    hidden,
    language,
  };
}

/** Pairs off equal numbers. What the source says in words is no number too many in the target. */
export function comparedNumbers(source: NumberSide, target: NumberSide): ComparedNumbers {
  const left = new Set(target.quantities);
  const pairs: [Quantity, Quantity][] = [];
  const sources = source.quantities.filter((quantity) => {
    if (quantity.isConvertible) return false;
    const counterpart = [...left].find((other) => areEqual(quantity, other));
    if (!counterpart) return true;
    left.delete(counterpart);
    pairs.push([quantity, counterpart]);
    return false;
  });
  const targets = [...left].filter((quantity) => !isConverted(quantity, source));
  const isMeasured = source.quantities.some(({ isConvertible }) => isConvertible);
  const isRepeatedIn = (quantity: Quantity, { quantities }: NumberSide) =>
    quantities.some((other) => areEqual(quantity, other));
  const open: OpenNumbers = {
    sources: sources
      .filter((quantity) => !isConverted(quantity, target))
      .map((quantity) => ({
        quantity,
        isWeak: isRepeatedIn(quantity, target) || isSaidIn(quantity, target, source, targets),
      })),
    targets: targets
      // A measure that was turned into metric units has a number of its own.
      .filter((quantity) => !isMeasured && !isSaidIn(quantity, source, target, sources))
      .map((quantity) => ({ quantity, isWeak: isRepeatedIn(quantity, source) })),
  };
  const spelled = spelledChange(open, source, target);
  if (!spelled) return { pairs, ...open };
  const isOther = ({ quantity }: OpenNumber) => !spelled.includes(quantity);
  return { pairs, sources: open.sources.filter(isOther), targets: open.targets.filter(isOther), spelled };
}

/** Nobody spells out greater ones, so that those stand for something else. */
const SMALL = /^\d{1,2}$/;

/** Of a number that only the source has, and one that only the target has: were they put for each other, though one is spelled out? */
function spelledChange(
  { sources, targets }: OpenNumbers,
  source: NumberSide,
  target: NumberSide,
): readonly [Quantity, Quantity] | undefined {
  if (source.spelled.length === 0 && target.spelled.length === 0) return undefined;
  const gone = source.spelled.filter((quantity) => !isKnownTo(target, quantity));
  const come = target.spelled.filter((quantity) => !isKnownTo(source, quantity));
  const [from, to] = [
    [...sources.map(({ quantity }) => quantity), ...gone],
    [...targets.map(({ quantity }) => quantity), ...come],
  ];
  const areSpelled = gone.length + come.length > 0;
  if (!areSpelled || from.length !== 1 || to.length !== 1) return undefined;
  if ([...from, ...to].some(({ ascii }) => !SMALL.test(ascii))) return undefined;
  return [from[0]!, to[0]!];
}

function isKnownTo(side: NumberSide, quantity: Quantity): boolean {
  const [number] = quantity.readings;
  return (
    side.hidden.has(number!) ||
    isSpelledIn(number!, side) ||
    side.spelled.some((other) => areEqual(quantity, other)) ||
    side.quantities.some((other) => areEqual(quantity, other) || other.parts.includes(number!))
  );
}

/** Is it money of a currency that the other side does not spend, for what that says in its own? */
function isConverted(quantity: Quantity, { quantities }: NumberSide): boolean {
  const currency = currencyOf(quantity);
  const spent = currency === undefined ? [] : quantities.flatMap((each) => currencyOf(each) ?? []);
  return spent.length > 0 && !spent.includes(currency!);
}

function currencyOf({ segment, at, to }: Quantity): string | undefined {
  return currencyAt(segment.text, at, to);
}

export function areEqual(a: Quantity, b: Quantity): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

/** Does the other side say it otherwise: in words, in parts, in code? */
function isSaidIn(quantity: Quantity, side: NumberSide, own: NumberSide, open: readonly Quantity[]): boolean {
  const has = (number: string) =>
    open.some(({ readings, parts }) => readings.includes(number) || parts.includes(number)) ||
    (side.hidden.has(number) && !own.hidden.has(number)) ||
    isSpelledIn(number, side);
  if (quantity.readings.some(has)) return true;
  const numbers = quantity.parts;
  return numbers.length > 0 && numbers.every((number) => has(number) || number === '0');
}

function isSpelledIn(number: string, { text, language }: NumberSide): boolean {
  if (!/^\d+$/.test(number)) return false;
  const value = Number(number);
  if (hanNumbersIn(text).has(number)) return true;
  if (value >= 2 && value < 40 && romanPattern(value).test(text)) return true;
  if (!language) return false;
  if (value <= 12 && monthNames(language.tag, value).some((name) => text.includes(name))) return true;
  const words = numeralPattern(language.definition)(value);
  return words?.test(text) ?? false;
}

const numeralPattern = memoise((language: LanguageDefinition) =>
  memoise((value: number): RegExp | undefined => {
    const entries = numeralsOf(language).find((numeral) => numeral.value === value)?.entries;
    return entries && new RegExp(entryPattern(entries)!.source, 'u');
  }),
);

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

const romanPattern = memoise((value: number): RegExp => {
  let numeral = '';
  let rest = value;
  for (const [letters, worth] of ROMAN) for (; rest >= worth; rest -= worth) numeral += letters;
  return new RegExp(`(?<![\\p{L}\\p{Nd}])${numeral}(?![\\p{L}\\p{Nd}])`, 'u');
});

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };
const HAN_NUMBER = /[〇零一二三四五六七八九十百千两兩万萬億亿]+/gu;

/** Numbers in Chinese numerals, also as Japanese and Korean texts write them. */
function hanNumbersIn(text: string): Set<string> {
  return new Set([...text.matchAll(HAN_NUMBER)].map(([numeral]) => String(hanValue(numeral))));
}

function hanValue(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = -1;
  let isPositional = true;
  for (const letter of numeral.replaceAll('零', '〇').replace(/[两兩]/gu, '二')) {
    const value = HAN_DIGITS.indexOf(letter);
    if (value >= 0) {
      digit = isPositional && digit >= 0 ? digit * 10 + value : value;
      continue;
    }
    isPositional = false;
    const power = HAN_POWERS[letter];
    if (power) section += Math.abs(digit === -1 ? 1 : digit) * power;
    else {
      total += (section + Math.max(0, digit)) * HAN_MYRIADS[letter]!;
      section = 0;
    }
    digit = -1;
  }
  return total + section + Math.max(0, digit);
}

/** How many blocks away a number may have moved. */
const REACH = 3;

/** Takes out numbers that one block lacks and a block near it has too many of: people move facts about. */
function withoutMoved(blocks: readonly OpenNumbers[]): OpenNumbers[] {
  const left = blocks.map(({ sources, targets }) => ({ sources: [...sources], targets: [...targets] }));
  for (const [index, { sources }] of left.entries()) {
    const near = left.slice(Math.max(0, index - REACH), index + REACH + 1);
    for (const open of [...sources]) {
      const isSame = (other: OpenNumber) => areEqual(open.quantity, other.quantity);
      const holder = near.find(({ targets }) => targets.some(isSame));
      if (!holder) continue;
      sources.splice(sources.indexOf(open), 1);
      holder.targets.splice(holder.targets.findIndex(isSame), 1);
    }
  }
  return left;
}

/** Digits at a place of a file. */
export interface WrittenNumber {
  text: string;
  span: Span;
}

export interface NumberChange {
  source: WrittenNumber;
  target: WrittenNumber;
  /** Is one the other with a digit changed, added, lost or moved? */
  isTypo: boolean;
}

/** Pairs off the numbers of two blocks that were put for each other, and tells what is left. */
function pairOff(
  { sources, targets }: OpenNumbers,
  suit: (source: OpenNumber, target: OpenNumber) => boolean,
): { changes: [source: OpenNumber, target: OpenNumber][]; rest: OpenNumbers } {
  const open = new Set(sources);
  const changes: [OpenNumber, OpenNumber][] = [];
  const rest = targets.filter((target) => {
    const source = [...open].find((each) => suit(each, target));
    if (!source) return true;
    open.delete(source);
    changes.push([source, target]);
    return false;
  });
  return { changes, rest: { sources: [...open], targets: rest } };
}

/**
 * Finds which number was put for which, in blocks that belong together. A number with a digit wrong is
 * taken for what it looks like; any other only where no block near has it.
 */
export function changedNumbers(
  blocks: readonly OpenNumbers[],
): { changes: NumberChange[]; rest: OpenNumbers }[] {
  const typos = blocks.map((block) =>
    pairOff(
      block,
      (source, target) =>
        resemble(withoutGroups(source.quantity.ascii), withoutGroups(target.quantity.ascii)) ||
        isBroken(source, target, block),
    ),
  );
  const left = withoutMoved(typos.map(({ rest }) => rest));
  return left.map((block, index) => {
    const others = pairOff(
      block,
      (source, target) =>
        !target.isWeak && haveOneShape(source, target) && (!source.isWeak || areDigits(source, target)),
    );
    const toChange = ([source, target]: [OpenNumber, OpenNumber], isTypo: boolean): NumberChange => ({
      source: source.quantity,
      target: target.quantity,
      isTypo: isTypo || areDigits(source, target),
    });
    return {
      changes: [
        ...typos[index]!.changes.map((change) => toChange(change, true)),
        ...others.changes.map((change) => toChange(change, false)),
      ],
      rest: others.rest,
    };
  });
}

/** Did a number in groups come apart, "55,403" into "55" and "403"? */
function isBroken({ quantity }: OpenNumber, first: OpenNumber, { targets }: OpenNumbers): boolean {
  const groups = quantity.ascii.split(/\D/);
  const has = (group: string) => targets.some((target) => target.quantity.ascii === group);
  return groups.length > 1 && groups[0] === first.quantity.ascii && groups.every(has);
}

/** "2,000" as the languages write it that part no thousands. */
function withoutGroups(digits: string): string {
  return /^[1-9]\d{0,2}(?:([,.'’\u00A0\u202F\u2009 ])\d{3})(?:\1\d{3})*$/.test(digits)
    ? digits.replace(/\D/g, '')
    : digits;
}

/** Same marks between as many groups, and about as many digits. */
function haveOneShape(a: OpenNumber, b: OpenNumber): boolean {
  const [from, to] = [a, b].map(({ quantity }) => withoutGroups(quantity.ascii).split(/\D+/));
  return (
    from!.length === to!.length &&
    from!.every((group, index) => Math.abs(group.length - to![index]!.length) <= 1)
  );
}

function areDigits(...numbers: OpenNumber[]): boolean {
  return numbers.every(({ quantity }) => quantity.text.length === 1);
}

/** Is one number the other with a digit changed, added, lost, or turned round with its neighbour? */
function resemble(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < 2 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (left.length + right.length === 1) return true;
  if (left.length === 1 && right.length === 1) return true;
  return left.length > 1 && [...left].reverse().join('') === right && /^\d\D?\d$/.test(left);
}

import type { Quantity } from './quantities.ts';

/** Equal numbers whose writing or unit gives another meaning. */
export type MeasureFault = 'version' | 'unit';

const VERSION_BEFORE = /(?<!\p{L})(?:v|[vw]er[sz]\p{L}*\.?|releases?|updates?|build)\s*$/iu;
// The end is asked for first: a pattern that looks for it from every letter takes the square of the text.
const NAME_BEFORE = /$(?<=(\p{Lu}[\p{L}\p{Nd}]*)[\s\u00A0])/u;
const FIRST_BEFORE = /$(?<=(?:^|[.!?:]\s)\P{L}*\p{L}+[\s\u00A0])/u;
const UNIT_AFTER =
  /^[\s\u00A0\u202F-]?(?:([KMGTP])i?(?:B|o|Б)|([КМГТП])Б|([KMGT]?)bps|([kKMG]?)Hz|(ms|мс)|(ns|нс)|(µs|мкс)|(%|٪))(?![\p{L}\p{Nd}])/u;
const CURRENCY = /^[\s\u00A0\u202F]?(US\$|USD|\$|EUR|€|GBP|£|JPY|¥)(?!\p{L})/u;
const CURRENCY_BEFORE = /(US\$|USD|\$|EUR|€|GBP|£|JPY|¥)[\s\u00A0\u202F]?$/;
const BYTES: Readonly<Record<string, string>> = { К: 'K', М: 'M', Г: 'G', Т: 'T', П: 'P' };
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};
const CONTEXT = 40;

/** What is wrong with a number that its source has too; undefined when nothing is. */
export function measureFault(source: Quantity, target: Quantity): MeasureFault | undefined {
  const [from, to] = [contextOf(source), contextOf(target)];
  if (target.ascii === source.ascii.replace('.', ',') && target.ascii !== source.ascii && isVersion(from, to))
    return 'version';
  const units = [unitOf(from), unitOf(to)];
  const currencies = [currencyOf(from), currencyOf(to)];
  const differ = ([a, b]: readonly (string | undefined)[]) => a !== undefined && b !== undefined && a !== b;
  return differ(units) || differ(currencies) ? 'unit' : undefined;
}

interface Context {
  before: string;
  after: string;
}

function contextOf({ segment: { text }, at, to }: Quantity): Context {
  return { before: text.slice(Math.max(0, at - CONTEXT), at), after: text.slice(to, to + CONTEXT) };
}

/** The source calls it a version, or both have it after one name. */
function isVersion(source: Context, target: Context): boolean {
  if (UNIT_AFTER.test(source.after) || CURRENCY.test(source.after)) return false;
  if (VERSION_BEFORE.test(source.before)) return true;
  const name = NAME_BEFORE.exec(source.before)?.[1];
  // The first word of a sentence has its capital from there.
  if (FIRST_BEFORE.test(source.before)) return false;
  return name !== undefined && NAME_BEFORE.exec(target.before)?.[1] === name;
}

function unitOf({ after }: Context): string | undefined {
  const [found, latin, cyrillic, bits, hertz, ...others] = UNIT_AFTER.exec(after) ?? [];
  if (found === undefined) return undefined;
  const bytes = latin ?? (cyrillic && BYTES[cyrillic]);
  if (bytes) return `${bytes}B`;
  if (bits !== undefined) return `${bits}bps`;
  if (hertz !== undefined) return `${hertz.toUpperCase()}Hz`;
  return ['ms', 'ns', 'µs', '%'][others.findIndex((unit) => unit !== undefined)];
}

function currencyOf({ before, after }: Context): string | undefined {
  const sign = CURRENCY_BEFORE.exec(before)?.[1] ?? CURRENCY.exec(after)?.[1];
  return sign && (CURRENCIES[sign] ?? sign);
}

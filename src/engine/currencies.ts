import { memoise } from '../memoise.ts';

/** How amounts of money name their currency: signs, codes of ISO 4217, and the words of the languages that spend it. */
const NAMES: Readonly<Record<string, string>> = {
  USD: '\\$|usd|dollars?|dólares|dollari|доллар\\p{L}*|美元|달러|ドル',
  EUR: '€|eur|euros?|евро|欧元|歐元|유로|ユーロ',
  GBP: '£|gbp|英镑|英鎊|파운드|ポンド',
  JPY: 'jpy|yen|円|日元|日圓|엔|иен\\p{L}*|¥|￥',
  CNY: 'cny|rmb|yuan|人民币|人民幣|元|위안',
  KRW: 'krw|₩|원|ウォン|韩元|韓元',
  INR: 'inr|₹|rupees?',
  RUB: 'rub|₽|руб\\p{L}*\\.?',
  CHF: 'chf|francs?|franken',
  PLN: 'pln|zł|złot\\p{L}*',
  TRY: 'try|₺|lira',
  BRL: 'brl|r\\$|reais',
};
/** One group for each currency. */
const FRAMES = {
  after: (names: string) => `^[\\s\\u00A0-]?(?:million\\p{L}*\\s|万|萬|만)?(?:${names})(?!\\p{L})`,
  before: (names: string) => `(?<!\\p{L})(?:${names})[\\s\\u00A0]?$`,
  cjkAfter: (names: string) => `^[\\s\\u00A0]?(?:万|萬|만)?(?:${names})`,
};
const CODES = Object.keys(NAMES);
/** So far from a number stands its currency. */
const REACH = 20;

/** The currency of the number at some offsets of a text, as a code of ISO 4217; undefined when it is no money. */
export function currencyAt(text: string, at: number, to: number): string | undefined {
  const [before, after] = [text.slice(Math.max(0, at - REACH), at), text.slice(to, to + REACH)];
  const isUnspaced = /^[\s\u00A0]?[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(after);
  return codeIn(after, isUnspaced ? 'cjkAfter' : 'after') ?? codeIn(before, 'before');
}

function codeIn(text: string, place: keyof typeof FRAMES): string | undefined {
  const groups = patternOf(place).exec(text)?.slice(1);
  return groups && CODES[groups.findIndex((group) => group !== undefined)];
}

const patternOf = memoise((place: keyof typeof FRAMES): RegExp => {
  const names = Object.values(NAMES).map((name) => `(${name})`);
  return new RegExp(FRAMES[place](names.join('|')), 'iu');
});

import { parseTag } from './parse-tag.ts';

/** Country codes that projects use for the language; as languages they are Twi and Kanuri. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['tw', 'zh-TW'],
  ['kr', 'ko'],
]);

/**
 * Do two tags name the same variety of a language, with or without the script and region that go
 * without saying? `zh-cn` is `zh_Hans`, and `pt-PT` is not `pt-BR`.
 */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [fullTag(a), fullTag(b)];
  return one !== undefined && one.baseName === other?.baseName;
}

/** Do two tags name varieties of one language, such as `pt-PT` and `pt-BR`? */
export function areVarieties(a: string, b: string): boolean {
  const [one, other] = [fullTag(a), fullTag(b)];
  return one !== undefined && one.language === other?.language;
}

function fullTag(tag: string): Intl.Locale | undefined {
  return parseTag(COUNTRIES.get(tag.toLowerCase()) ?? tag)?.maximize();
}

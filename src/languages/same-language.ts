import { memoiseUpTo } from '../memoise.ts';
import { parseTag } from './parse-tag.ts';

/** Country codes that projects use for the language; as languages they are Twi and Kanuri. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['tw', 'zh-TW'],
  ['kr', 'ko'],
]);

/** Names of languages that projects give to folders, "content/german"; what is a verb, too, is among them. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['chinese-simplified', 'zh-CN'],
  ['chinese-traditional', 'zh-TW'],
  ['czech', 'cs'],
  ['dutch', 'nl'],
  ['english', 'en'],
  ['espanol', 'es'],
  ['french', 'fr'],
  ['german', 'de'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['hindi', 'hi'],
  ['hungarian', 'hu'],
  ['indonesian', 'id'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['persian', 'fa'],
  ['polish', 'pl'],
  ['portuguese', 'pt'],
  ['romanian', 'ro'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['swedish', 'sv'],
  ['thai', 'th'],
  ['turkish', 'tr'],
  ['ukrainian', 'uk'],
  ['vietnamese', 'vi'],
]);

/**
 * Do two tags name the same variety of a language, with or without the script and region that go
 * without saying? `zh-cn` is `zh_Hans`, and `pt-PT` is not `pt-BR`.
 */
export function isSameLanguage(a: string, b: string): boolean {
  if (!areVarieties(a, b)) return false;
  const name = fullName(a);
  return name !== undefined && name === fullName(b);
}

/** Do two tags, or names of folders, name varieties of one language, such as `pt-PT` and `pt-BR`? */
export function areVarieties(a: string, b: string): boolean {
  const code = codeOf(a);
  return code !== undefined && code === codeOf(b);
}

/** Every folder and file of a project is asked of for every page in it. */
const MOST_KNOWN = 2000;
const codeOf = memoiseUpTo(MOST_KNOWN, (tag: string): string | undefined => {
  const locale = localeOf(tag);
  // What goes without saying takes ICU a while to read, and only where no language is named it names one.
  return (locale?.language === 'und' ? locale.maximize() : locale)?.language;
});
const fullName = memoiseUpTo(MOST_KNOWN, (tag: string): string | undefined => {
  return localeOf(tag)?.maximize().baseName;
});

function localeOf(tag: string): Intl.Locale | undefined {
  const lower = tag.toLowerCase();
  return parseTag(COUNTRIES.get(lower) ?? LANGUAGE_NAMES.get(lower) ?? tag);
}

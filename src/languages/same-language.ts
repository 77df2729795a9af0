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
  const [one, other] = [fullTag(a), fullTag(b)];
  return one !== undefined && one.baseName === other?.baseName;
}

/** Do two tags, or names of folders, name varieties of one language, such as `pt-PT` and `pt-BR`? */
export function areVarieties(a: string, b: string): boolean {
  const [one, other] = [fullTag(a), fullTag(b)];
  return one !== undefined && one.language === other?.language;
}

/** Every folder and file of a project is asked of for every page in it. */
const fullTag = memoiseUpTo(2000, (tag: string): Pick<Intl.Locale, 'baseName' | 'language'> | undefined => {
  const lower = tag.toLowerCase();
  const full = parseTag(COUNTRIES.get(lower) ?? LANGUAGE_NAMES.get(lower) ?? tag)?.maximize();
  return full && { baseName: full.baseName, language: full.language };
});

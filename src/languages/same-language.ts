import { memoiseUpTo } from '../memoise.ts';
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

/** Every folder and file of a project is asked of for every page in it. */
const fullTag = memoiseUpTo(2000, (tag: string): Pick<Intl.Locale, 'baseName' | 'language'> | undefined => {
  const full = parseTag(COUNTRIES.get(tag.toLowerCase()) ?? tag)?.maximize();
  return full && { baseName: full.baseName, language: full.language };
});

import { isKnownTag } from './known-tag.ts';

/** Tags that the standard has withdrawn, or never had, and that projects write all the same. */
const ALIASES: Readonly<Record<string, string>> = {
  'zh-chs': 'zh-Hans',
  'zh-cht': 'zh-Hant',
  tw: 'zh-TW',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
  cz: 'cs',
  dk: 'da',
  vn: 'vi',
};

/**
 * Do two tags name one language, as projects write tags: in any case, with `_` for `-`, with or
 * without the script or region that goes without saying (`zh-cn` is `zh-Hans`, `pt_PT` is not `pt-br`)?
 */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [fullTag(a), fullTag(b)];
  return one !== undefined && one === other;
}

/** Language, script and region, all written out; undefined when it is no tag. */
function fullTag(tag: string): string | undefined {
  const plain = tag.toLowerCase().replaceAll('_', '-');
  const usual = ALIASES[plain] ?? plain;
  if (!isKnownTag(usual)) return undefined;
  try {
    return new Intl.Locale(usual).maximize().toString();
  } catch {
    return undefined;
  }
}

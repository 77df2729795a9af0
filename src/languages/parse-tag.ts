/** Tags in wide use that are not BCP 47, that `Intl.Locale` refuses, or that it does not take for the variety they mean. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['zh-chs', 'zh-Hans'],
  ['zh-cht', 'zh-Hant'],
  ['cn', 'zh-Hans'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['jp', 'ja'],
  ['no', 'nb'],
  ['no-no', 'nb'],
  ['ua', 'uk'],
  ['vn', 'vi'],
]);

/** A tag as people write it, in any case and with `_` for `-`; undefined for what cannot be one. */
export function parseTag(tag: string): Intl.Locale | undefined {
  const spelled = tag.replaceAll('_', '-').toLowerCase();
  const plain = aliases.get(spelled) ?? spelled.replace(/^zh-cmn(?=-|$)/, 'zh');
  if (/^und(?:-|$)/.test(plain)) return undefined;
  try {
    return new Intl.Locale(plain);
  } catch {
    return undefined;
  }
}

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

const LANGUAGE = /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-|$)/;

/** A tag as people write it, in any case and with `_` for `-`; undefined for what cannot be one. */
export function parseTag(tag: string): Intl.Locale | undefined {
  const spelled = tag.replaceAll('_', '-').toLowerCase();
  const plain = aliases.get(spelled) ?? spelled.replace(/^zh-cmn(?=-|$)/, 'zh');
  // Most of what is asked is the name of a folder, and to be refused costs many times as much as to be taken.
  if (!LANGUAGE.test(plain) || plain.startsWith('und-') || plain === 'und') return undefined;
  try {
    return new Intl.Locale(plain);
  } catch {
    return undefined;
  }
}

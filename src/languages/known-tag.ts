import { isLanguageTag } from './tag.ts';

/**
 * Is this a tag of a language there is? For tags that people write as tags; `isLanguageTag` is the
 * stricter question whether a word that may mean anything is one.
 */
export function isKnownTag(tag: string): boolean {
  if (isLanguageTag(tag)) return true;
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag.replaceAll('_', '-')) !== undefined;
  } catch {
    return false;
  }
}

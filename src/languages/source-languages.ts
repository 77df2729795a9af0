import type { Language, Languages } from './index.ts';

/**
 * The languages a page may have been translated from, never its own. Most pages come from English;
 * an English page may come from anywhere.
 *
 * @param declared tag of the source language, where somebody says it
 */
export function sourceLanguagesOf(
  language: Language | undefined,
  declared: string | undefined,
  languages: Languages,
): Language[] {
  const english = languages.resolve('en')!;
  const likely = language === english ? languages.all : [english];
  const source = declared === undefined ? likely : [languages.resolve(declared)];
  return source.filter((each): each is Language => each !== undefined && each !== language);
}

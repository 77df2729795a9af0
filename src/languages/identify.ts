import type { Document } from '../document/document.ts';
import { exclusiveWords, scriptShares } from './evidence.ts';
import type { Language, Languages, Script } from './index.ts';

/** franc's trigram ranks need this many letters to mean anything. */
const LEAST_LETTERS = 80;
const MOST_LETTERS = 6000;
/** Languages this near to the best are as good, on franc's scale of 0 to 1. */
const MARGIN = 0.04;
/** Scripts below this share are names, code and quotations. */
const SCRIPT_SHARE = 0.2;
/** Scripts that so many languages write that a page may be in one that is not registered. */
const SHARED_SCRIPTS: ReadonlySet<Script> = new Set([
  'Latin',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
]);
/** What franc knows, the product does not, and looks much like Dutch, Ukrainian, Serbian and Norwegian Bokmål. */
const NEIGHBOURS = ['afr', 'bel', 'mkd', 'nno'];
/** A page with a lesser share of its language's function words is in another: terse ones of people have 11 %. */
const LEAST_SHARE = 0.07;

/**
 * The language of a page by its prose: script first, then franc (Wooorm, trigram ranks after Cavnar
 * and Trenkle 1994) among the languages that write it, and function words as a second vote, which
 * decides between those that franc can hardly tell apart. Undefined when the page is too short or
 * the votes do not agree.
 */
export async function identifyPage(document: Document, languages: Languages): Promise<Language | undefined> {
  const text = proseOf(document);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const candidates = byScript(text, languages);
  if (candidates.every(({ definition }) => !definition.spaced)) return byLetters(text, candidates);
  const words = wordsOf(text);
  const code = await vote(text, words, candidates);
  const named = candidates.filter(({ definition }) => definition.iso6393 === code);
  const language = byFunctionWords(words, named)[0] ?? named[0];
  return language && isWritten(language, words) ? language : undefined;
}

/** The ISO 639-3 code that franc and the function words agree on. */
async function vote(
  text: string,
  words: readonly string[],
  candidates: readonly Language[],
): Promise<string | undefined> {
  const codes = [...new Set(candidates.map(({ definition }) => definition.iso6393))];
  if (codes.length === 1) return codes[0];
  const { francAll } = await import('franc');
  const ranked = francAll(text, { only: [...codes, ...NEIGHBOURS], minLength: LEAST_LETTERS });
  const close = ranked.filter(([, score]) => score > ranked[0]![1] - MARGIN).map(([code]) => code);
  const spoken = byFunctionWords(words, oneOfEach(candidates)).map(({ definition }) => definition.iso6393);
  const agreed = close.find((code) => spoken.includes(code));
  if (agreed !== undefined) return agreed;
  const [only] = spoken;
  if (spoken.length === 1 && ranked.every(([code]) => code !== only)) return only;
  return close.length === 1 ? close[0] : undefined;
}

function isWritten(language: Language, words: readonly string[]): boolean {
  const { functionWords, scripts } = language;
  if (!SHARED_SCRIPTS.has(scripts[0]!)) return true;
  return words.filter((word) => functionWords.has(word)).length >= words.length * LEAST_SHARE;
}

/** One variety of each language: which of them it is, franc cannot tell. */
function oneOfEach(candidates: readonly Language[]): Language[] {
  return [...new Map(candidates.map((language) => [language.definition.iso6393, language])).values()];
}

function proseOf({ segments }: Document): string {
  let text = '';
  for (const segment of segments) {
    if (segment.kind === 'front-matter' || segment.kind === 'attribute') continue;
    text += `${segment.text}\n`;
    if (text.length > MOST_LETTERS) break;
  }
  return text.replaceAll('\uFFFC', ' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\u200C']+/gu) ?? []
  );
}

/** The languages whose own scripts hold a fair share of the letters; Latin gives way, for names and code are written in it. */
function byScript(text: string, languages: Languages): Language[] {
  const shares = scriptShares(text, languages);
  const shareOf = ({ scripts }: Language) =>
    scripts
      .filter((script, index) => index === 0 || script !== 'Han')
      .reduce((sum, script) => sum + (shares.get(script) ?? 0), 0);
  const nonLatin = languages.all.filter(
    (language) => language.scripts[0] !== 'Latin' && shareOf(language) >= SCRIPT_SHARE,
  );
  const kana = nonLatin.filter(({ scripts }) => scripts.includes('Hiragana'));
  if (kana.length > 0) return kana;
  if (nonLatin.length > 0) return nonLatin;
  return languages.all.filter(({ scripts }) => scripts[0] === 'Latin');
}

/** Chinese, by the characters that only one of its orthographies writes. */
function byLetters(text: string, candidates: readonly Language[]): Language | undefined {
  if (candidates.length === 1) return candidates[0];
  const counted = candidates.map((language) => {
    const letters = new Set(language.definition.tellingLetters);
    return { language, count: [...text].filter((letter) => letters.has(letter)).length };
  });
  counted.sort((a, b) => b.count - a.count);
  return counted[0]!.count > (counted[1]?.count ?? 0) ? counted[0]!.language : undefined;
}

/** The languages with the most function words among the words: of two varieties, those that only one of them has. */
function byFunctionWords(words: readonly string[], candidates: readonly Language[]): Language[] {
  const counted = candidates.map((language) => {
    const rivals = candidates.filter((rival) => rival !== language);
    const isVariant = rivals.length === 1 && rivals[0]!.definition.iso6393 === language.definition.iso6393;
    const own = isVariant ? exclusiveWords(language, rivals[0]!) : language.functionWords;
    return { language, count: words.filter((word) => own.has(word)).length };
  });
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ language }) => language);
}

import type { Document } from '../document/document.ts';
import { exclusiveWords, scriptShares } from './evidence.ts';
import type { Language, Languages } from './index.ts';

/** franc's trigram ranks need this many letters to mean anything. */
const LEAST_LETTERS = 80;
const MOST_LETTERS = 6000;
/** How far the best language must lie before the second, on franc's scale of 0 to 1. */
const MARGIN = 0.04;
/** Scripts below this share are names, code and quotations. */
const SCRIPT_SHARE = 0.2;

/**
 * The language of a page by its prose: script first, then franc (Wooorm, trigram ranks after Cavnar
 * and Trenkle 1994) among the languages that write it, with a margin, and function words as its
 * second vote. Undefined when the page is too short or the votes do not agree.
 */
export async function identifyPage(document: Document, languages: Languages): Promise<Language | undefined> {
  const text = proseOf(document);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const candidates = byScript(text, languages);
  if (candidates.length <= 1) return candidates[0];
  if (candidates.every(({ definition }) => !definition.spaced)) return byLetters(text, candidates);
  const { francAll } = await import('franc');
  const codes = [...new Set(candidates.map(({ definition }) => definition.iso6393))];
  const [best, second] = francAll(text, { only: codes, minLength: LEAST_LETTERS });
  if (!best || best[0] === 'und') return undefined;
  const named = candidates.filter(({ definition }) => definition.iso6393 === best[0]);
  const agreed = byFunctionWords(text, oneOfEach(candidates));
  const isClear = !second || best[1] - second[1] >= MARGIN;
  if (agreed?.definition.iso6393 !== best[0] && !isClear) return undefined;
  return named.length > 1 ? (byFunctionWords(text, named) ?? named[0]) : named[0];
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

/** The languages whose main script holds a fair share of the letters; Latin gives way, for names and code are written in it. */
function byScript(text: string, languages: Languages): Language[] {
  const shares = scriptShares(text, languages);
  const shareOf = ({ scripts }: Language) => shares.get(scripts[0]!) ?? 0;
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
  const counted = candidates.map((language) => {
    const letters = new Set(language.definition.tellingLetters);
    return { language, count: [...text].filter((letter) => letters.has(letter)).length };
  });
  counted.sort((a, b) => b.count - a.count);
  return counted[0]!.count > (counted[1]?.count ?? 0) ? counted[0]!.language : undefined;
}

function byFunctionWords(text: string, candidates: readonly Language[]): Language | undefined {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const counted = candidates.map((language) => {
    const rivals = candidates.filter((rival) => rival !== language);
    const isVariant = rivals.length === 1 && rivals[0]!.definition.iso6393 === language.definition.iso6393;
    const own = isVariant ? exclusiveWords(language, rivals[0]!) : language.functionWords;
    return { language, count: words.filter((word) => own.has(word)).length };
  });
  counted.sort((a, b) => b.count - a.count);
  return counted[0]!.count > (counted[1]?.count ?? 0) ? counted[0]!.language : undefined;
}

import type { Document } from '../document/document.ts';
import { exclusiveWords, scriptShares } from './evidence.ts';
import type { Language, Languages, Script } from './index.ts';

/** franc's trigram ranks need this many letters to mean anything. */
const LEAST_LETTERS = 80;
const MOST_LETTERS = 6000;
/** How far a neighbour must lie before all known languages, on franc's scale of 0 to 1, for the page to be in it. */
const MARGIN = 0.03;
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
/** What franc knows, the product does not, and looks much like Dutch, Ukrainian and Serbian. */
const NEIGHBOURS = ['afr', 'bel', 'mkd'];
/** A page with a lesser share of its language's function words is in another: terse ones of people have 11 %. */
const LEAST_SHARE = 0.07;

/**
 * The language of a page by its prose: script first, then franc (Wooorm, trigram ranks after Cavnar
 * and Trenkle 1994) and function words among the languages that write it. Undefined when the page is
 * too short, or in a language that is not registered as far as these tell.
 */
export async function identifyPage(document: Document, languages: Languages): Promise<Language | undefined> {
  const text = proseOf(document);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const candidates = byScript(text, languages);
  if (candidates.every(({ definition }) => !definition.spaced)) return byLetters(text, candidates);
  const words = wordsOf(text);
  const code = await vote(text, words, candidates);
  const named = candidates.filter(({ definition }) => definition.iso6393 === code);
  const language = byVariety(words, named);
  return language && isWritten(language, words) ? language : undefined;
}

/**
 * The ISO 639-3 code with the greatest sum of franc's score and the share of its function words, which
 * differ more between kin than trigrams do. One that franc does not know has the words alone to prove it.
 */
async function vote(
  text: string,
  words: readonly string[],
  candidates: readonly Language[],
): Promise<string | undefined> {
  const byCode = new Map(candidates.map((language) => [language.definition.iso6393, language]));
  const { francAll } = await import('franc');
  const ranked = francAll(text, { only: [...byCode.keys(), ...NEIGHBOURS], minLength: LEAST_LETTERS });
  const known = ranked.find(([code]) => byCode.has(code));
  if (known && known[1] < 1 - MARGIN) return undefined;
  const scores = new Map(ranked);
  const sums = Array.from(byCode, ([code, language]) => ({
    code,
    sum: (scores.get(code) ?? 1) + shareOf(language.functionWords, words),
  }));
  return sums.sort((a, b) => b.sum - a.sum)[0]?.code;
}

/** Are there enough of its function words, where another language may be written in the same letters? */
function isWritten({ functionWords, scripts }: Language, words: readonly string[]): boolean {
  return !SHARED_SCRIPTS.has(scripts[0]!) || shareOf(functionWords, words) >= LEAST_SHARE;
}

function shareOf(functionWords: ReadonlySet<string>, words: readonly string[]): number {
  return words.filter((word) => functionWords.has(word)).length / (words.length || 1);
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

/** Which of the varieties of one language, by the function words that the first does not have in common with the others. */
function byVariety(words: readonly string[], [first, ...others]: readonly Language[]): Language | undefined {
  if (!first) return undefined;
  const counted = others.map((other) => ({
    other,
    lead: shareOf(exclusiveWords(other, first), words) - shareOf(exclusiveWords(first, other), words),
  }));
  return counted.filter(({ lead }) => lead > 0).sort((a, b) => b.lead - a.lead)[0]?.other ?? first;
}

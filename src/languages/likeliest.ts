import type { Word } from '../document/segment.ts';
import type { Language } from './index.ts';

const LEAST_SHARE = 0.1;

/** Which of some languages a text is in, by script and function words; undefined when none has enough of them. */
export function likeliestLanguage(
  text: string,
  words: readonly Word[],
  candidates: readonly Language[],
): Language | undefined {
  if (candidates.length < 2) return candidates[0];
  let best: Language | undefined;
  let highest = 0;
  for (const language of candidates) {
    const share = shareOf(text, words, language);
    const isBetter =
      share > highest || (best && share === highest && tells(text, language) > tells(text, best));
    if (!isBetter) continue;
    best = language;
    highest = share;
  }
  return highest >= LEAST_SHARE ? best : undefined;
}

/** The share of function words; where words are not parted, of letters that only its script writes. */
function shareOf(text: string, words: readonly Word[], language: Language): number {
  const { scripts, spaced } = language.definition;
  if (spaced)
    return words.filter(({ lower }) => language.functionWords.has(lower)).length / (words.length || 1);
  const own = new RegExp(scripts.map((script) => `\\p{sc=${script}}`).join('|'), 'gu');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = text.match(own)?.length ?? 0;
  // Chinese has no kana, and Japanese little else.
  const isHan = scripts[0] === 'Han';
  const hasKana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  if (scripts.includes('Han') && isHan === hasKana) return 0;
  return count / (letters || 1);
}

function tells(text: string, { definition }: Language): number {
  const letters = new Set(definition.tellingLetters);
  return [...text].filter((letter) => letters.has(letter)).length;
}

import type { Segment, Word } from '../document/segment.ts';

/** How a word stands to the one that was looked for: itself, with an ending more, or with its ending exchanged. */
export type Likeness = 'same' | 'longer' | 'stem';

export interface PhraseMatch {
  /** Offsets in the segment's text. */
  at: number;
  to: number;
  likeness: Likeness;
}

export interface NameMatch {
  /** Offsets in the segment's text, without an ending of the language. */
  at: number;
  to: number;
  text: string;
  /** What differs from the name: capitals only, or blanks and hyphens inside it. */
  differs: 'case' | 'split';
}

const LIKENESSES: readonly Likeness[] = ['same', 'longer', 'stem'];
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** Is a word another form of the wanted one, as far as its beginning tells? Both in lower case. */
export function likenessOf(word: string, wanted: string): Likeness | undefined {
  if (word === wanted) return 'same';
  const isHangul = /^\p{sc=Hangul}+$/u.test(wanted);
  if (wanted.length < SHORTEST_STEM && !isHangul) return undefined;
  if (word.startsWith(wanted)) return word.length - wanted.length <= LONGEST_ENDING ? 'longer' : undefined;
  const stem = wanted.slice(0, Math.max(SHORTEST_STEM, wanted.length - 2));
  return word.startsWith(stem) && word.length <= wanted.length + 2 ? 'stem' : undefined;
}

/** Where a segment holds a phrase of the page's language, in any form of its words. */
export function findPhrase({ text, words }: Segment, phrase: string): PhraseMatch[] {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(phrase)) return findString(text, phrase);
  const wanted = phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  if (wanted.length === 0) return [];
  return words.flatMap((first, index) => {
    const here = words.slice(index, index + wanted.length);
    const likenesses = here.map(({ lower }, offset) => likenessOf(lower, wanted[offset]!));
    if (
      here.length < wanted.length ||
      !likenesses.every((each) => each !== undefined) ||
      !areJoined(here, text)
    )
      return [];
    const likeness = LIKENESSES.findLast((each) => likenesses.includes(each))!;
    return [{ at: first.at, to: here.at(-1)!.to, likeness }];
  });
}

/** Scripts that do not part words: the phrase may be part of a longer word. */
function findString(text: string, phrase: string): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    matches.push({ at, to: at + phrase.length, likeness: 'longer' });
  }
  return matches;
}

function areJoined(words: readonly Word[], text: string): boolean {
  return words.every(
    (word, index) => index === 0 || /^[\s'’-]*$/u.test(text.slice(words[index - 1]!.to, word.at)),
  );
}

/** What finds a name in other spellings: other capitals, or blanks and hyphens before its inner capitals. */
export function misspellingsOf(name: string): (text: string) => NameMatch[] {
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const source = parts.map((part) => part.split(/\s+/).map(quoted).join('\\s+')).join('[ \\u00A0-]?');
  const ending = name.length > SHORTEST_STEM && /\p{L}$/u.test(name) ? `\\p{L}{0,${LONGEST_ENDING}}` : '';
  // A letter of another script is a particle.
  const edge = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{N}_]';
  const pattern = new RegExp(`(?<!${edge})(${source})(${ending})(?!${edge})`, 'giu');
  const whole = name.replace(/\s+/g, ' ');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: found, 2: rest }) => {
      const spelled = found!.replace(/\s+/g, ' ');
      // A name in small letters with an ending is another word, or one of the language's own adjectives.
      const isEnding = rest === '' || (rest === rest!.toLowerCase() && found !== found!.toLowerCase());
      if (spelled === whole || !isEnding || isInIdentifier(text, index, index + found!.length + rest!.length))
        return [];
      const differs = spelled.length === whole.length ? 'case' : 'split';
      return [{ at: index, to: index + found!.length, text: spelled, differs } as const];
    });
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Part of a path, an address, a flag or a call. */
function isInIdentifier(text: string, at: number, to: number): boolean {
  return (
    /[/\\@#$=<>{}~&%_.:]$|(?:^|\s|-)-$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /^[/\\@=({[<>_]|^[.:]\w/.test(text.slice(to, to + 2))
  );
}

/** How a word ends to the ear. After ㄹ some particles go as after a vowel. */
export type FinalSound = 'vowel' | 'rieul' | 'consonant';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;
const DOUBLE_SIOT = 20;

/** Index of the final consonant of a Hangul syllable, 0 for none; undefined for anything else. */
function finalIndex(syllable: string): number | undefined {
  return /^[가-힣]$/.test(syllable) ? (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS : undefined;
}

/** Is it the last syllable of a stem in the past, which ends in ㅆ? "있" does so in any tense. */
export function isPastStem(syllable: string): boolean {
  return finalIndex(syllable) === DOUBLE_SIOT && syllable !== '있';
}

/** Particles that have one form after a consonant and another after a vowel; the third takes ㄹ for a vowel. */
const PAIRS: readonly (readonly [afterConsonant: string, afterVowel: string])[] = [
  ['을', '를'],
  ['은', '는'],
  ['이', '가'],
  ['과', '와'],
  ['으로', '로'],
];

/** The form of a particle that a final sound asks for; undefined when it has one form only, or the sound is not known. */
export function particleAfter(particle: string, sound: FinalSound | undefined): string | undefined {
  const pair = PAIRS.find((forms) => forms.includes(particle));
  if (!pair || !sound) return undefined;
  const isVowel = sound === 'vowel' || (sound === 'rieul' && pair[1] === '로');
  return isVowel ? pair[1] : pair[0];
}

/** Nouns in -을, verbs whose stem loses its ㅅ, and pairs of particles: their last syllable need be no particle. */
const MAYBE_PART = /(?:[가마노고여지나이부그저자]을|들를|^[을은과].)$/;

/**
 * The particle that a word should end in instead of its own; undefined when its own is right, when readers
 * may differ, or when it may be part of the word: what is spelled like a suffix must be proved by frequent words.
 */
export function particleMeant(
  stem: string,
  particle: string,
  isFrequent: (word: string) => boolean,
): string | undefined {
  const sound = finalSound(stem);
  // 7 is 칠, with ㄹ, or 세븐.
  if (!sound || (/로$/.test(particle) && /\d$/.test(stem))) return undefined;
  const meant = particleAfter(particle, sound);
  if (meant === particle || isFrequent(stem + particle)) return undefined;
  if (!/[가-힣]$/.test(stem)) return meant;
  if (/^(?:으로|를|와|을)$/.test(particle) && !MAYBE_PART.test(stem + particle)) return meant;
  // A glued "이" may also be "this".
  if (particle === '이' || stem.length < 2) return undefined;
  const isNoun = ['의', '에', '에서'].some((other) => isFrequent(stem + other));
  return isNoun && isFrequent(stem + meant) ? meant : undefined;
}

/** The way out where the sound is not known: "을(를)", "(으)로". */
export function dualForm(particle: string): string {
  const [consonant, vowel] = PAIRS.find((forms) => forms.includes(particle))!;
  return vowel === '로' ? '(으)로' : `${consonant}(${vowel})`;
}

/**
 * The sound that a text ends in when a Korean reads it out; undefined where readers may differ.
 *
 * @param text Hangul, Latin letters or digits, whole words
 */
export function finalSound(text: string): FinalSound | undefined {
  const final = finalIndex(text.at(-1) ?? '');
  if (final !== undefined) return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  const [number] = /(?<![\p{L}\p{N}._-])\d+$/u.exec(text) ?? [];
  if (number !== undefined) return soundOfNumber(number);
  const [word] = /(?<![A-Za-z])[A-Za-z]+$/.exec(text) ?? [];
  if (word === undefined || word.length < 2) return undefined;
  return word === word.toUpperCase() ? soundOfAcronym(word) : soundOfWord(word);
}

/** 1 and 7 end in consonants, 2, 4 and 5 in vowels, be they read as Sino-Korean or as English. */
function soundOfNumber(number: string): FinalSound | undefined {
  if (/[245]$/.test(number)) return 'vowel';
  return /[17]$|^[1-9]0{1,3}$/.test(number) ? 'consonant' : undefined;
}

/** Letters end as they do when the acronym is spelled out, and when it is read as a word. */
function soundOfAcronym(word: string): FinalSound | undefined {
  if (word.endsWith('L')) return 'rieul';
  if (/[MN]$/.test(word)) return 'consonant';
  return /[AIOUSXFVHYWD]$/.test(word) || /^[BCDFGHJKPQSTVWXZ]+$/.test(word) ? 'vowel' : undefined;
}

/** English spelling as far as Koreans write it in one way: Server 서버, Agent 에이전트, Python 파이썬. A plural may be read without its s. */
function soundOfWord(word: string): FinalSound | undefined {
  if (!/^[^aeiouy]*[aeiouy].*[a-z]$/i.test(word)) return undefined;
  if (/(?:[aeiou]n|[aeiou]m|ing|ic|sm|thm)$/.test(word)) return 'consonant';
  if (/[aeiou]l{1,2}$/.test(word)) return 'rieul';
  return /(?:[aiouyrxfvhwd]|[uis]s|[csgdrvt]e|[nsrcpfl]t|[nrs]k)$/.test(word) ? 'vowel' : undefined;
}

import { defineLanguage } from '../language.ts';
import sr from './sr.ts';

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** Serbian has two alphabets, one letter for one but for lj, nj and dž. */
function latin(text: string): string {
  return text.replace(/\p{sc=Cyrillic}/gu, (letter) => letters[letter] ?? letter);
}

export default defineLanguage({
  ...sr,
  tag: 'sr-Latn',
  name: 'Serbian (Latin)',
  scripts: ['Latin'],
  functionWords: latin(sr.functionWords),
  homographs: `
    are as bis brod dan del den dva had has her hit is kit led let los mal med men mil min mir mod most not pas
    per pet plus ide red rok sin so sok sto tri van vid volt dal era les par pero bar
  `,
  greetings: { interjections: latin(sr.greetings.interjections), nouns: latin(sr.greetings.nouns) },
  world: latin(sr.world),
  intensifiers: latin(sr.intensifiers),
  repeats: latin(sr.repeats),
  tellingLetters: '',
  address: { formal: latin(sr.address.formal), informal: latin(sr.address.informal) },
  negations: {
    verbal: latin(sr.negations.verbal),
    other: latin(sr.negations.other),
    akin: latin(sr.negations.akin),
    idioms: latin(sr.negations.idioms),
    lookalikes: latin(sr.negations.lookalikes),
  },
  numerals: latin(sr.numerals),
});

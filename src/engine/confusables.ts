/** Alphabets whose letters are mistaken for each other. */
export type LetterScript = 'Latin' | 'Cyrillic' | 'Greek';

/** Letters that look the same, one alphabet under the other; a blank where there is none (Unicode UTS 39, the plain ones). */
const ALIKE: Readonly<Record<LetterScript, string>> = {
  Latin: 'ABCEHIJKMNOPSTXYZacehijnopqsuvwxykdrÏËïëáíóú',
  Cyrillic: 'АВСЕНІЈКМ ОРЅТХУ асеһіј орԛѕ ѵԝхук  ЇЁїё    ',
  Greek: 'ΑΒ ΕΗΙ ΚΜΝΟΡ ΤΧΥΖα   ι ηορ  υν  γκ    ϊ άίόύ',
};
const SCRIPTS = Object.keys(ALIKE) as LetterScript[];

const doubles = new Map<string, Partial<Record<LetterScript, string>>>();
for (const script of SCRIPTS) {
  for (const [index, letter] of [...ALIKE[script]].entries()) {
    if (letter === ' ') continue;
    const entry = Object.fromEntries(
      SCRIPTS.filter((other) => other !== script && ALIKE[other][index] !== ' ').map((other) => [
        other,
        ALIKE[other][index]!,
      ]),
    );
    doubles.set(letter, entry);
  }
}

/** The letter of another alphabet that looks like this one. */
export function confusableIn(letter: string, script: LetterScript): string | undefined {
  return doubles.get(letter)?.[script];
}

export function scriptOfLetter(letter: string): LetterScript | undefined {
  if (/\p{sc=Latin}/u.test(letter)) return 'Latin';
  if (/\p{sc=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{sc=Greek}/u.test(letter) ? 'Greek' : undefined;
}

/** What one character says, in letters of an alphabet: translations of one text come out at about the same sum. */
const HAN = 2.8;
const KANA = 1.9;
const HANGUL = 2.1;

/**
 * How much there is to read in a text: letters, with those of scripts that say more in one counted
 * for several. Blanks at the edges and things that are not prose count nothing.
 */
export function readingLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x3000) length++;
    else if (code >= 0x3040 && code < 0x3100) length += KANA;
    else if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) length += HAN;
    else if (code >= 0xac00 && code < 0xd7b0) length += HANGUL;
    else if (code !== ATOM_CODE) length++;
  }
  return length;
}

const ATOM_CODE = 0xfffc;

/**
 * Control characters, line and paragraph separators, and what reorders text for the eye. Left as
 * they are, they let a page colour a terminal, forge a line of output or hide a part of one.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** `text` with everything that acts instead of showing written out, as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, codePointName);
}

/** `U+200B`, in angle brackets. */
export function codePointName(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

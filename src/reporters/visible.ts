/**
 * Control characters, line and paragraph separators, and what reorders text for the eye. Left as
 * they are, they let a page colour a terminal, forge a line of output or hide a part of one.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What GitHub and Azure Pipelines take for a command wherever it stands in a line of a log. */
const LOG_COMMAND = /#(?=#(?:\[|vso\[))/g;

/** Does a line hold, at this offset, what a log takes for a command? */
export function isLogCommand(line: string, at: number): boolean {
  return line.startsWith('##[', at) || line.startsWith('##vso[', at);
}

/** `text` with everything that acts instead of showing written out, as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, codePointName).replace(LOG_COMMAND, codePointName);
}

/** A path that a line begins with. What GitHub takes for a command at the start of a line begins with `./` instead. */
export function visiblePath(path: string): string {
  return visible(/^\s*::/.test(path) ? `./${path}` : path);
}

/** `U+200B`, in angle brackets. */
export function codePointName(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

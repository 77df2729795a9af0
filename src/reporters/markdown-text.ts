import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Takes no room, and keeps a code host from making a link or a mention of what stands around it. */
const APART = '\u200b';
/**
 * Where GitHub and GitLab look for more than Markdown: `@name`, `#1`, `!1`, `~1`, `%1`, `&1`, `$1`,
 * `GH-1`, `:smile:`, `www.`, `https://`.
 */
const REFERENCE = /@|[#!~%&$](?=[\w"])|\bGH-(?=\d)|:(?=\/\/|\w+:)|\bwww(?=\.)/gi;

/**
 * Text as it stands, for a comment on GitHub or GitLab, anywhere but at the start of a line: no
 * markup, no link, and nobody is mentioned, whatever the text says.
 */
export function markdownText(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(REFERENCE, `$&${APART}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll(APART, '&#8203;');
}

/** The same in the font of code, for a place within HTML, where nothing is Markdown. */
export function htmlCode(text: string): string {
  return `<code>${visible(text).replace(/[&<>]/g, (character) => ENTITIES[character]!)}</code>`;
}

import { READABLE_ATTRIBUTES } from '../document/html.ts';

/** Arguments of tags of templates that readers read, beside those of HTML. */
const READABLE_ARGUMENTS: ReadonlySet<string> = new Set(
  `text caption heading header subtitle description tooltip content message linktext link_text linktitle button note
   hint body`.split(/\s+/),
);
/** Arguments that no reader sees, though they may hold several words. */
const MACHINE_ARGUMENT =
  /^(?:class|style|id|ref|src|href|url|link|path|file|files|opts|options|width|height)$/i;
const ARGUMENT = /(?<!\s)\s+([\w-]+)[ \t]*=[ \t]*("[^"]*"|'[^']*'|“[^“”]*”)/g;

/** A tag of a template, without what its arguments say to readers: `{{< term text="drawer" id="drawer" >}}`. */
export function withoutReadable(tag: string): string {
  return tag.replace(ARGUMENT, (argument, name: string, value: string) => {
    const lower = name.toLowerCase();
    const isPhrase = /\p{L}\s+\p{L}/u.test(value) && !MACHINE_ARGUMENT.test(name);
    return isPhrase || READABLE_ARGUMENTS.has(lower) || READABLE_ATTRIBUTES.has(lower) ? '' : argument;
  });
}

/** Has a tag of a template all that another has, and more arguments besides? Those come from another state of its page. */
export function isExtended(tag: string, other: string): boolean {
  if (!/^\{(?:\{[<%]|%)/.test(tag)) return false;
  const partsOf = (text: string) =>
    withoutReadable(text).match(/(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*')|\S+/g) ?? [];
  const parts = new Set(partsOf(other));
  return partsOf(tag).every((part) => parts.has(part));
}

/** Macros whose first argument names a section of the page itself, which is called otherwise in every language. */
const OF_SECTION = /^embedlivesample/;

/** A macro, `{{cssxref("width", "how wide")}}`: what it is about, for further arguments are words to show, or sizes. */
export function keyOfMacro(match: string): string | undefined {
  const [, name, first] = /^\{\{\s*([\w-]+)\s*\(\s*("[^"]*"|'[^']*'|[^\s,()]*)/.exec(match) ?? [];
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  return `{{${lower}(${OF_SECTION.test(lower) ? '' : first!.slice(/^["']/.test(first!) ? 1 : 0).replace(/["']$/, '')})}}`;
}

import type { Root } from 'mdast';

/** What of Markdown a page is written in, beside CommonMark and the GFM constructs that change what is prose. */
export interface Dialect {
  /** Does it begin with front matter, closed by its fence? */
  frontMatter: boolean;
  /** Is an indent of four blanks code? It is content in an admonition or tab of MkDocs. */
  indentedCode: boolean;
}

/** Text without BOM in, mdast with positions out: offsets in UTF-16 code units, in every node. */
export type Parse = (text: string, dialect: Dialect) => Root;

/** Which engine reads Markdown: `auto` takes the native one where it loads. */
export const PARSERS = ['auto', 'native', 'remark'] as const;
export type ParserChoice = (typeof PARSERS)[number];

const MKDOCS_BLOCK =
  /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]|===[!+]?[ \t]+").*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?\1(?: {4}|\t)/m;

const FRONT_MATTER_FENCE = /^(---|\+\+\+)[ \t]*(?:[\r\n]|$)/;

export function dialectOf(text: string): Dialect {
  return { frontMatter: hasFrontMatter(text), indentedCode: !MKDOCS_BLOCK.test(text) };
}

/** Does a page begin as if with front matter, which nothing closes? It is read as text then. */
export function hasOpenFrontMatter(text: string): boolean {
  return (
    /^(?:---[ \t]*[\r\n]+[\w-]+[ \t]*:(?:[ \t]|[\r\n])|\+\+\+[ \t]*[\r\n]+[\w.-]+[ \t]*=)/.test(text) &&
    !hasFrontMatter(text)
  );
}

/** A fence that nothing closes opens no front matter, and parsers that look for its end again and again take minutes. */
function hasFrontMatter(text: string): boolean {
  const opener = FRONT_MATTER_FENCE.exec(text);
  if (!opener) return false;
  const closer = opener[1] === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/g : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/g;
  closer.lastIndex = 3;
  return closer.test(text);
}

/**
 * micromark drops a byte order mark at the start of what it is given, and places what follows one early. A text
 * without its BOM that begins with the same character again gets one to drop, so that its own counts as text.
 */
export function keepFirstCharacter(text: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}

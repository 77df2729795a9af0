import type { SourceText } from '../../document/source-text.ts';
import type { MessageKind } from '../messages.ts';
import type { PoEntry } from './read-entries.ts';
import { decodeString } from './strings.ts';

/** A file of reStructuredText, and the docstring of an object: `docstring of a.b:1`, `a.b:1 of`. */
const OF_SPHINX = /\.rst\b|^docstring$|^of$|^<autosummary>/;
const NOT_OF_SPHINX = /\.(?:md|mdx|markdown|html?|adoc|ipynb)\b/;
const ROLE = /(?<![\w`]):[a-z][\w:+.-]*:`[^`]+`/;
const DIRECTIVE = /^\.\. [\w:-]+::/;

/** Was a catalogue made by Sphinx, by where its messages come from, or where none says that, by roles in them? */
export function isOfSphinx(file: SourceText, entries: readonly PoEntry[]): boolean {
  if (entries.some(({ references }) => references.some((path) => OF_SPHINX.test(path)))) return true;
  return (
    entries.every(({ references }) => references.length === 0) &&
    entries.some(({ id }) => ROLE.test(decodeString(file, id).text))
  );
}

/**
 * What the messages of Sphinx were. It joins the lines of all but blocks of code, and those may stand behind a
 * message that ends in two colons.
 *
 * @returns by the place of an entry; undefined for those from pages of another format
 */
export function rstKinds(
  file: SourceText,
  entries: readonly PoEntry[],
): (index: number) => MessageKind | undefined {
  const texts = entries.map(({ id }) => decodeString(file, id).text);
  const isBlock = (text: string) => text.trim().includes('\n') && !DIRECTIVE.test(text);
  const hasBlocks = entries.some(({ plural }, index) => index > 0 && !plural && isBlock(texts[index]!));
  return (index) => {
    const { references } = entries[index]!;
    if (references.some((path) => NOT_OF_SPHINX.test(path))) return undefined;
    const isCode = hasBlocks && (isBlock(texts[index]!) || /::\s*$/.test(texts[index - 1] ?? ''));
    return { is: isCode ? 'code' : 'rst' };
  };
}

import type { Root } from 'mdast';

/** A longer line may hold more marks of one kind than the guard lets pass. */
const LONGEST = 4096;

/**
 * A line without anything that CommonMark or GFM give a meaning to: what begins a block cannot begin it, and
 * what begins inline markup, a reference or an escape is nowhere in it.
 */
const PLAIN = /^(?:[^\s\d#>\-+*_=|:~`<&\\[\0-\x1F]|\d+(?![\d.)]))[^*_~`<&\\[\0-\x1F]*(?<![ \t])$/;

/**
 * The tree of a text that is one line of plain prose, as every engine would make it; undefined for any other.
 * Most messages of catalogues and most segments of a translation memory are such lines.
 */
export function parsePlain(text: string): Root | undefined {
  if (text.length > LONGEST || !PLAIN.test(text)) return undefined;
  const { length } = text;
  const place = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  });
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: text, position: place() }], position: place() },
    ],
    position: place(),
  };
}

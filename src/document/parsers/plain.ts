import type { Root } from 'mdast';

/** A longer line may hold more marks of one kind than the guard lets pass. */
const LONGEST = 4096;

/**
 * A line without anything that CommonMark or GFM give a meaning to: what begins a block cannot begin it, and
 * what begins inline markup, a reference or an escape is nowhere in it.
 */
const PLAIN = /^(?:[^\s\d#>\-+*_=|:~`<&\\[\0-\x1F]|\d+(?![\d.)]))[^*_~`<&\\[\0-\x1F]*(?<![ \t])$/;

const START = { offset: 0, line: 1 };

/**
 * The tree of a text that is one line of plain prose, as every engine would make it; undefined for any other.
 * Most messages of catalogues and most segments of a translation memory are such lines.
 *
 * @param at where the line begins in a longer text
 */
export function parsePlain(text: string, { offset, line } = START): Root | undefined {
  if (text.length > LONGEST || !PLAIN.test(text)) return undefined;
  const { length } = text;
  const place = () => ({
    start: { line, column: 1, offset },
    end: { line, column: length + 1, offset: offset + length },
  });
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: text, position: place() }], position: place() },
    ],
    position: place(),
  };
}

import type { ListItem, Nodes, Parents } from 'mdast';
import { markAround } from '../document/neighbours.ts';
import { spanOf } from '../document/node-span.ts';
import type { Segment } from '../document/segment.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import { type Repeat, repeatsIn } from './repeats.ts';

const LETTERS = /[\p{L}\p{M}]/gu;
/** What a sentence or a block must weigh, for shorter ones may well stand twice. */
export const LEAST_WEIGHT = 24;
const BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'listItem',
  'blockquote',
  'list',
  'code',
  'table',
  'html',
]);

/** How much a text says, in letters; one of Chinese or Japanese is worth three. */
export function weigh(text: string): number {
  const letters = text.match(LETTERS) ?? [];
  return letters.reduce(
    (sum, letter) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letter) ? 3 : 1),
    0,
  );
}

/** False for a text too short to weigh as much as it must, in any script. */
function mayWeigh(text: string): boolean {
  return text.length * 3 >= LEAST_WEIGHT;
}

function isPhrase({ tokens, count }: Repeat, isGrammar: (word: string) => boolean): boolean {
  if (count !== 2 || tokens.some(({ kind }) => kind === 'mark')) return false;
  if (tokens.every(({ kind }) => kind === 'letter')) {
    const text = tokens.map((token) => token.text).join('');
    return (
      tokens.length >= 4 &&
      tokens.length <= 12 &&
      (text.match(/[\p{sc=Han}\p{sc=Katakana}]/gu)?.length ?? 0) >= 2
    );
  }
  if (tokens.length < 2 || tokens.length > 5) return false;
  const content = tokens.filter(
    ({ text, kind }) => kind === 'word' && text.length > 2 && !/[\d_]/.test(text) && !isGrammar(text),
  );
  return content.length > 0 && (tokens.length > 2 || content.length === 2);
}

/** "paso a paso a paso": the first word of the unit stands behind it once more. */
function isChain({ to, tokens }: Repeat, { text }: Segment): boolean {
  const rest = text.slice(to).trimStart().toLowerCase();
  return (
    tokens.length <= 3 &&
    rest.startsWith(tokens[0]!.text) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(tokens[0]!.text.length))
  );
}

/** One of them is a link or in bold, and the other is not. */
function isToldApart({ at, to }: Repeat, { words }: Segment): boolean {
  const inside = words.filter((word) => word.at >= at && word.to <= to);
  const marks = new Set(inside.map((word) => markAround(word, 'link', 'strong', 'emphasis')));
  return marks.size > 1;
}

/** Phrases of a segment that stand twice in a row though nothing but a slip explains it. */
export function findPhrases(segment: Segment, isGrammar: (word: string) => boolean): Repeat[] {
  return repeatsIn(segment).filter(
    (repeat) => isPhrase(repeat, isGrammar) && !isChain(repeat, segment) && !isToldApart(repeat, segment),
  );
}

/** Blocks that are the same as the one right before them. */
export function findRepeatedBlocks(parent: Parents, source: SourceText): { at: Span; first: Span }[] {
  const found: { at: Span; first: Span }[] = [];
  // Lists may lie deeper in each other than calls may.
  const parents: Parents[] = [parent];
  for (let open = parents.pop(); open; open = parents.pop()) {
    for (const [index, node] of open.children.entries()) {
      const repeats = repeatsOf(node, open.children[index - 1], source);
      found.push(...repeats);
      const isOpen = 'children' in node && node.type !== 'paragraph' && node.type !== 'table';
      if (repeats.length === 0 && isOpen) parents.push(node);
    }
  }
  return found;
}

function repeatsOf(node: Nodes, before: Nodes | undefined, source: SourceText): { at: Span; first: Span }[] {
  const at = spanOf(node);
  const first = before?.type === node.type ? spanOf(before) : undefined;
  if (at && first && BLOCKS.has(node.type)) {
    const text = source.slice(at);
    if (mayWeigh(text) && text.trim() === source.slice(first).trim() && weigh(text) >= LEAST_WEIGHT)
      return [{ at, first }];
    const step = node.type === 'listItem' && repeatedStep(node, before as ListItem, source);
    if (step) return [step];
  }
  if (at && node.type === 'code' && !/^[`~]/.test(source.slice(at)))
    return repeatedChunks(source.slice(at), at.start);
  return [];
}

/** A numbered step that begins as the one before it does, under the same number: "8. Choose …" and again "8. Choose …". */
function repeatedStep(
  item: ListItem,
  before: ListItem,
  source: SourceText,
): { at: Span; first: Span } | undefined {
  const at = openingOf(item);
  if (!at || !mayWeigh(source.slice(at))) return undefined;
  const first = openingOf(before);
  const numbers = [item, before].map((step) => /^(\d+)[.)]/.exec(source.slice(spanOf(step)!))?.[1]);
  // Many lists have 1 before every step, or 0.
  if (!first || numbers[0] !== numbers[1] || Number(numbers[0] ?? 0) < 2) return undefined;
  const isSame = source.slice(at).trim() === source.slice(first).trim();
  return isSame && weigh(source.slice(at)) >= LEAST_WEIGHT ? { at, first } : undefined;
}

/** The paragraph that an item begins with. */
function openingOf({ children: [opening] }: ListItem): Span | undefined {
  return opening?.type === 'paragraph' ? spanOf(opening) : undefined;
}

/** Indented code that stands twice in a row is one block, which an empty line parts. */
function repeatedChunks(raw: string, start: number): { at: Span; first: Span }[] {
  const chunks: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of [
    ...raw.matchAll(/\r?\n(?:[ \t>]*\r?\n)+[ \t]*/g),
    { index: raw.length, 0: '' },
  ]) {
    chunks.push({ start: start + from, end: start + index });
    from = index + gap.length;
  }
  const textOf = ({ start: at, end }: Span) => raw.slice(at - start, end - start).trim();
  return chunks.flatMap((at, index) => {
    const first = chunks[index - 1];
    const isSame = first && textOf(first) === textOf(at) && weigh(textOf(at)) >= LEAST_WEIGHT;
    return isSame ? [{ at, first }] : [];
  });
}

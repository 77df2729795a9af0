import type { Nodes } from 'mdast';
import type { Document } from './document.ts';
import { isSoundYaml } from './front-matter.ts';
import type { Span } from './source-text.ts';

/** Replaces a stretch of the file. */
interface Edit extends Span {
  text: string;
}

/**
 * Does a file read the same outside of what was edited?
 *
 * Outside of the edits its characters are the same, so only what they mean can differ. Every node of the tree that
 * no edit reaches into must be there again, at its place and with its properties, and no other: links, code, HTML,
 * headings. What an edit is in may change if the edit is in its own text or marks; what that lies in must stay. An
 * edit of a whole line or of a line ending is about the blocks it touches. A front matter keeps its keys. In a
 * catalogue, messages that were not edited read the same.
 *
 * @param edits of the file of `before`, in order, none of which touch
 */
export function keepsStructure(before: Document, after: Document, edits: readonly Edit[]): boolean {
  if (before.format !== after.format) return false;
  if (before.catalogue) return keepsMessages(before, after, edits);
  if (!keepsFrontMatter(before, after, edits)) return false;
  const moved = new Moved(after.source.text, edits);
  const regions = edits
    .flatMap((edit) => reachOf(before.tree, edit, isOfLines(edit, before)))
    .map(({ start, end, ...region }) => ({
      ...region,
      start: moved.settled(moved.after(start)),
      end: moved.settled(moved.after(end)),
    }));
  const old = skeleton(before.tree, (offset) => moved.settled(moved.after(offset)), regions);
  const now = skeleton(after.tree, (offset) => moved.settled(offset), regions);
  const areSame =
    old.fixed.length === now.fixed.length && old.fixed.every((node, at) => node === now.fixed[at]);
  const there = new Set(now.beside);
  return areSame && old.beside.every((node) => there.has(node));
}

function keepsMessages(before: Document, after: Document, edits: readonly Edit[]): boolean {
  const isEdited = ({ start, end }: Span) => edits.some((edit) => edit.start <= end && edit.end >= start);
  const old = before.catalogue!.messages;
  const now = after.catalogue?.messages ?? [];
  const areSame = old.every(({ id, span, entry }, index) => {
    const other = now[index];
    if (other?.id !== id) return false;
    return isEdited(entry) || before.source.slice(span) === after.source.slice(other.span);
  });
  if (!areSame || old.length !== now.length) return false;
  const [from, to] = [before.translatedFrom, after.translatedFrom];
  return from && to ? keepsMessages(from, to, edits) : from === to;
}

/** A front matter that was sound is sound, and has its keys, unless one of them is what was edited. */
function keepsFrontMatter(before: Document, after: Document, edits: readonly Edit[]): boolean {
  const old = before.frontMatter?.values ?? [];
  const now = after.frontMatter?.values ?? [];
  const { source } = before;
  const lineOf = (offset: number) => source.position(offset).line;
  const edited = new Set(edits.map(({ start }) => lineOf(start)));
  const areKept = old.every(
    ({ key, span }, index) => now[index]?.key === key || edited.has(lineOf(span.start)),
  );
  if (!areKept || old.length > now.length) return false;
  const isSound = ({ tree: { children } }: Document) =>
    children.every((node) => node.type !== 'yaml' || isSoundYaml(node.value));
  return isSound(after) || !isSound(before);
}

/** Offsets before and after some edits, told in one measure. */
class Moved {
  readonly #text: string;
  readonly #edits: readonly { start: number; end: number; newStart: number; newEnd: number }[];

  /** @param text after the edits */
  constructor(text: string, edits: readonly Edit[]) {
    this.#text = text;
    let shift = 0;
    this.#edits = edits.map(({ start, end, text: { length } }) => {
      const newStart = start + shift;
      shift += length - (end - start);
      return { start, end, newStart, newEnd: newStart + length };
    });
  }

  /** Where an offset before the edits lies after them. */
  after(offset: number): number {
    const edit = this.#edits.findLast(({ start }) => start <= offset);
    if (!edit) return offset;
    return offset < edit.end ? edit.newStart : edit.newEnd + (offset - edit.end);
  }

  /**
   * One offset for all of an edit's result and the blanks around it: whether a node begins before or after a blank
   * that was put in, and whether it ends with the blank that a deleted word left, is no difference.
   */
  settled(offset: number): number {
    const at = this.#behindBlanks(offset);
    const edit = this.#edits.findLast(({ newStart }) => newStart <= at);
    return edit && at <= this.#behindBlanks(edit.newEnd) ? this.#behindBlanks(edit.newStart) : at;
  }

  #behindBlanks(offset: number): number {
    let at = offset;
    while (this.#text[at] === ' ' || this.#text[at] === '\t') at++;
    return at;
  }
}

/** Does an edit touch a line ending, or write a line anew? Then it is about blocks. */
function isOfLines({ text, start, end }: Edit, { source }: Document): boolean {
  if (/[\r\n]/.test(text + source.slice({ start, end }))) return true;
  const line = source.lineSpan(source.position(start).line);
  return end > start && start === line.start && end === line.end;
}

/** A stretch whose meaning an edit may change: that of its blocks, and of what lies within a block. */
interface Region extends Span {
  ofBlocks: boolean;
  ofInlines: boolean;
}

function reachOf(node: Nodes, edit: Span, isOfLines: boolean, isBlock = true): Region[] {
  const own = { ...spanOf(node), ofBlocks: isBlock, ofInlines: true };
  if (!('children' in node)) return [own];
  const within = { start: Math.max(edit.start, own.start), end: Math.min(edit.end, own.end) };
  const reached = (node.children as Nodes[]).filter((child) => {
    const { start, end } = spanOf(child);
    const isTouched = start <= edit.end && end >= edit.start;
    return isTouched && (isOfLines || child.type === 'text' || (start < edit.end && end > edit.start));
  });
  const around = { start: edit.start, end: edit.end, ofBlocks: isBlock && !holdsText(node), ofInlines: true };
  if (reached.length === 0) return [node.type === 'root' ? around : own];
  const [first, last] = [spanOf(reached[0]!), spanOf(reached.at(-1)!)];
  const isInChildren = first.start <= within.start && last.end >= within.end;
  if (!isInChildren && node.type !== 'root') return [own];
  // Blocks beside an edited line may merge or part. The links and code in them stay what they are.
  if (isOfLines && isBlock && !holdsText(node))
    return [around, { start: first.start, end: last.end, ofBlocks: true, ofInlines: false }];
  const isBlockBelow = isBlock && !holdsText(node);
  return [around, ...reached.flatMap((child) => reachOf(child, edit, isOfLines, isBlockBelow))];
}

/** Is it a block of text, so that what lies in it is no block? */
function holdsText({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/** Nodes, each as a line of its type, place and properties, sorted. */
interface Skeleton {
  /** Outside of the regions. */
  fixed: string[];
  /** Links, code and the like beside an edit, in blocks that may change around them: more of them may come to be. */
  beside: string[];
}

function skeleton(tree: Nodes, settle: (offset: number) => number, regions: readonly Region[]): Skeleton {
  const [fixed, beside]: [string[], string[]] = [[], []];
  const visit = (node: Nodes, isBlock: boolean): void => {
    for (const child of 'children' in node ? (node.children as Nodes[]) : []) {
      const span = spanOf(child);
      const [start, end] = [settle(span.start), settle(span.end)];
      const around = regions.filter(
        (region) => region.start <= start && region.end >= end && (region.ofBlocks || !isBlock),
      );
      const list =
        around.length === 0 ? fixed : isBlock || around.some(({ ofInlines }) => ofInlines) ? [] : beside;
      if (child.type !== 'text') list.push(`${start} ${end} ${child.type} ${properties(child)}`);
      visit(child, isBlock && !holdsText(child));
    }
  };
  visit(tree, true);
  return { fixed: fixed.sort(), beside };
}

function properties(node: Nodes): string {
  const plain = Object.entries(node).filter(
    // Whether a list is loose hangs on blocks that may have been the ones to go.
    ([key, value]) =>
      !['type', 'value', 'spread'].includes(key) && (value === null || typeof value !== 'object'),
  );
  return JSON.stringify(plain.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

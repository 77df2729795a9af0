import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { spanOf } from '../node-span.ts';
import type { Span } from '../source-text.ts';
import { mapText } from '../text-map.ts';
import { isDoubtful, isDoubtfulText } from './doubts.ts';
import type { Dialect } from './parser.ts';
import { loadSatteri, type Satteri } from './satteri.ts';

/** Reads a page as `Parse` does; undefined when it may have read it otherwise than the reference does. */
export type NativeParse = (text: string, dialect: Dialect) => Root | undefined;

/** Bits of satteri's parser, as its `parse-options.js` counts them. */
const TABLES = 1 << 1;
const FOOTNOTES = 1 << 2;
const STRIKETHROUGH = 1 << 3;
const TASK_LISTS = 1 << 4;
const YAML = 1 << 7;
const TOML = 1 << 8;

/**
 * Satteri's own options know GFM as a whole. Literal autolinks, which make a link of every bare URL,
 * can only be left out one level below. So its version is pinned, and it must read this page as we expect.
 */
const PROBE = '---\na: b\n---\n\n| é😀 |\n| - |\n| https://a.b/*c* |\n\n- [x] ~~d~~[^1]\n\n[^1]: e\n';
const PROBED =
  'root 0 74, yaml 0 12, table 14 47, tableRow 14 21, tableCell 14 21, text 16 19, tableRow 28 47, ' +
  'tableCell 28 47, text 30 42, emphasis 42 45, text 43 44, list 49 64, listItem 49 64, paragraph 51 64, ' +
  'delete 55 60, text 57 58, footnoteReference 60 64, footnoteDefinition 66 73, paragraph 72 73, text 72 73';

/**
 * Loads the native parser: a binary made for the platform, or else WebAssembly.
 *
 * @returns undefined when it is not installed, has nothing for the platform, or is not as expected
 */
export async function loadNativeParser(): Promise<NativeParse | undefined> {
  try {
    const satteri = await loadSatteri();
    const parse: NativeParse = (text, dialect) => parseWithSatteri(satteri, text, dialect);
    const tree = parse(PROBE, { frontMatter: true, indentedCode: true });
    return tree && describeTree(tree) === PROBED ? parse : undefined;
  } catch {
    return undefined;
  }
}

function parseWithSatteri(satteri: Satteri, text: string, dialect: Dialect): Root | undefined {
  if (!dialect.indentedCode || isDoubtfulText(text)) return undefined;
  const options = TABLES | FOOTNOTES | STRIKETHROUGH | TASK_LISTS | (dialect.frontMatter ? YAML | TOML : 0);
  const handle = satteri.createMdastHandle(text, options, true);
  try {
    const tree = satteri.materializeMdastTree(new satteri.MdastReader(satteri.serializeHandle(handle)));
    return normalise(tree, text) ? tree : undefined;
  } finally {
    satteri.dropHandle(handle);
  }
}

/** Makes the tree what remark-parse would make of the text. False when that cannot be told. */
function normalise(tree: Root, text: string): boolean {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const span = spanOf(parent);
    if (!span || span.end > text.length) return false;
    if (parent.type === 'listItem' && typeof parent.checked === 'boolean') widenTask(parent, text);
    let from = span.start;
    let before: Nodes | undefined;
    for (const node of parent.children) {
      const inner = spanOf(node);
      if (!inner || inner.start < from || inner.end < inner.start || inner.end > span.end) return false;
      if (!holds(node, inner, text) || isDoubtful(node, parent, before, text)) return false;
      from = inner.end;
      before = node;
      if ('children' in node) waiting.push(node);
    }
  }
  return true;
}

/** Is the text of a node what stands at its place? */
function holds(node: Nodes, { start, end }: Span, text: string): boolean {
  if (node.type !== 'text') return true;
  const slice = text.slice(start, end);
  return node.value === slice || mapText(node.value, slice, start) !== undefined;
}

/** The checkbox of a task belongs to its paragraph for remark, unless text comes first. */
function widenTask({ children: [first] }: ListItem, text: string): void {
  if (first?.type !== 'paragraph' || !first.position || first.children[0]?.type === 'text') return;
  const { start } = first.position;
  const box = text.lastIndexOf('[', start.offset! - 1);
  start.column -= start.offset! - box;
  start.offset = box;
}

function describeTree(tree: Root): string {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    found.push(`${node.type} ${span?.start} ${span?.end}`);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found.join(', ');
}

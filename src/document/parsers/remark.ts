import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type Dialect, keepFirstCharacter, type Parse } from './parser.ts';
import { parsePlain } from './plain.ts';

function extend(processor: Processor, key: string, ...extensions: unknown[]): void {
  const data = processor.data() as Record<string, unknown[] | undefined>;
  data[key] = [...(data[key] ?? []), ...extensions];
}

interface Construct {
  /** Can a text hold the construct at all? */
  isIn(text: string): boolean;
  syntax(): unknown;
  fromMarkdown(): unknown;
}

/**
 * The GFM constructs that change what is prose. Literal autolinks are left out on purpose: their
 * fallback makes nodes without positions, and bare URLs are masked anyway.
 */
const GFM: readonly Construct[] = [
  {
    // Of one column, a table may be without bars, but not without a colon in its delimiter row.
    isIn: (text) => text.includes('|') || text.includes(':-') || text.includes('-:'),
    syntax: gfmTable,
    fromMarkdown: gfmTableFromMarkdown,
  },
  {
    isIn: (text) => text.includes('~'),
    syntax: gfmStrikethrough,
    fromMarkdown: gfmStrikethroughFromMarkdown,
  },
  { isIn: (text) => text.includes('[^'), syntax: gfmFootnote, fromMarkdown: gfmFootnoteFromMarkdown },
  {
    isIn: (text) => /\[[\sxX]\]/.test(text),
    syntax: gfmTaskListItem,
    fromMarkdown: gfmTaskListItemFromMarkdown,
  },
];

/** Loads some of the constructs, each of which is looked for in every line or word. */
function someGfm(this: Processor, constructs: readonly Construct[]): void {
  extend(this, 'micromarkExtensions', ...constructs.map(({ syntax }) => syntax()));
  extend(this, 'fromMarkdownExtensions', ...constructs.map(({ fromMarkdown }) => fromMarkdown()));
}

export function gfmWithoutAutolinks(this: Processor): void {
  someGfm.call(this, GFM);
}

function withoutIndentedCode(this: Processor): void {
  extend(this, 'micromarkExtensions', { disable: { null: ['codeIndented'] } });
}

type Read = { parse(text: string): Root };

function processorFor({ frontMatter, indentedCode }: Dialect, constructs: readonly Construct[]): Read {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  processor.use(someGfm, constructs);
  if (!indentedCode) processor.use(withoutIndentedCode);
  return processor.freeze() as Read;
}

const processors = new Map<string, Read>();

/** remark-parse: the reference for every other engine, and slow. */
export const parseWithRemark: Parse = (text, dialect) => {
  const constructs = GFM.filter(({ isIn }) => isIn(text));
  const key = [
    dialect.frontMatter,
    dialect.indentedCode,
    ...GFM.map((each) => constructs.includes(each)),
  ].join();
  let processor = processors.get(key);
  if (!processor) {
    processor = processorFor(dialect, constructs);
    processors.set(key, processor);
  }
  return processor.parse(keepFirstCharacter(text));
};

/** What only a whole block can be: in a label or a sentence it is nothing but its characters. */
const BLOCK_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

function withoutBlocks(this: Processor): void {
  extend(this, 'micromarkExtensions', { disable: { null: BLOCK_CONSTRUCTS } });
}

/** Text of one message in, mdast out. */
export type ParseMessage = (text: string) => Root;

const messageOfBlocks = unified().use(remarkParse).use(gfmWithoutAutolinks).use(withoutIndentedCode).freeze();
const messageOfText = messageOfBlocks().use(withoutBlocks).freeze();

/** A message that holds what a page may hold, front matter and indented code apart. */
export const parseBlocks: ParseMessage = (text) =>
  parsePlain(text) ?? (messageOfBlocks.parse(keepFirstCharacter(text)) as Root);

/** A message that is a label, a sentence, or a few of them: blocks that only their first characters make are none. */
export const parseText: ParseMessage = (text) =>
  parsePlain(text) ?? (messageOfText.parse(keepFirstCharacter(text)) as Root);

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
import { memoise } from '../../memoise.ts';
import { type Dialect, keepFirstCharacter, type Parse } from './parser.ts';
import { parsePlain } from './plain.ts';

function extend(processor: Processor, key: string, ...extensions: unknown[]): void {
  const data = processor.data() as Record<string, unknown[] | undefined>;
  data[key] = [...(data[key] ?? []), ...extensions];
}

/**
 * The GFM constructs that change what is prose. Literal autolinks are left out on purpose: their
 * fallback makes nodes without positions, and bare URLs are masked anyway.
 */
export function gfmWithoutAutolinks(this: Processor): void {
  extend(this, 'micromarkExtensions', gfmTable(), gfmStrikethrough(), gfmFootnote(), gfmTaskListItem());
  extend(
    this,
    'fromMarkdownExtensions',
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  );
}

function withoutIndentedCode(this: Processor): void {
  extend(this, 'micromarkExtensions', { disable: { null: ['codeIndented'] } });
}

function processorFor({ frontMatter, indentedCode }: Dialect): { parse(text: string): Root } {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  processor.use(gfmWithoutAutolinks);
  if (!indentedCode) processor.use(withoutIndentedCode);
  return processor.freeze() as { parse(text: string): Root };
}

const processorOf = memoise((key: string) =>
  processorFor({ frontMatter: key.includes('front matter'), indentedCode: key.includes('indented code') }),
);

/** remark-parse: the reference for every other engine, and slow. */
export const parseWithRemark: Parse = (text, { frontMatter, indentedCode }) =>
  processorOf(`${frontMatter ? 'front matter' : ''} ${indentedCode ? 'indented code' : ''}`).parse(
    keepFirstCharacter(text),
  );

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

import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { guard } from './guard.ts';
import type { Parsed } from './index.ts';
import { gfmWithoutAutolinks } from './remark.ts';

const mdx = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(gfmWithoutAutolinks)
  .use(remarkMdx)
  .freeze();

/** Reads MDX, which only remark does. Throws on text that is none. */
export function parseMdx(raw: string): Parsed {
  const { text, keptBack } = guard(raw);
  return { tree: mdx.parse(text), keptBack };
}

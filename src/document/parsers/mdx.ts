import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { guard } from './guard.ts';
import { noticesOf, type Parsed } from './index.ts';
import { dialectOf, keepFirstCharacter } from './parser.ts';
import { gfmWithoutAutolinks } from './remark.ts';

const plain = unified().use(remarkParse).use(gfmWithoutAutolinks).use(remarkMdx).freeze();
const withFrontMatter = plain().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Reads MDX, which only remark does. Throws on text that is none. */
export function parseMdx(raw: string): Parsed {
  const { text, keptBack } = guard(raw);
  const mdx = dialectOf(text).frontMatter ? withFrontMatter : plain;
  return { tree: mdx.parse(keepFirstCharacter(text)), keptBack, notices: noticesOf(text) };
}

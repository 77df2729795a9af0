import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { host } from '../../host.ts';
import { guard } from './guard.ts';
import { noticesOf, type Parsed } from './index.ts';
import { dialectOf, keepFirstCharacter } from './parser.ts';
import { gfmWithoutAutolinks } from './remark.ts';

/** Loads what reads MDX, which only remark does. It throws on text that is none. */
export async function loadMdxParser(): Promise<(raw: string) => Parsed> {
  const { default: remarkMdx } = (await host.importModule('remark-mdx')) as typeof import('remark-mdx');
  const plain = unified().use(remarkParse).use(gfmWithoutAutolinks).use(remarkMdx).freeze();
  const withFrontMatter = plain().use(remarkFrontmatter, ['yaml', 'toml']).freeze();
  return (raw) => {
    const { text, keptBack } = guard(raw);
    const mdx = dialectOf(text).frontMatter ? withFrontMatter : plain;
    return { tree: mdx.parse(keepFirstCharacter(text)), keptBack, notices: noticesOf(text) };
  };
}

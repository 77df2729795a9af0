import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { host } from '../../host.ts';
import { asPlainMdx, withBraces } from './docusaurus.ts';
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
    const parse = (page: string): Root => mdx.parse(keepFirstCharacter(page));
    return { tree: parseEither(text, parse), keptBack, notices: noticesOf(text) };
  };
}

/** As MDX is, or else as Docusaurus has it. */
function parseEither(text: string, parse: (text: string) => Root): Root {
  try {
    return parse(text);
  } catch (error) {
    const plain = asPlainMdx(text);
    if (plain === undefined) throw error;
    return withBraces(parse(plain));
  }
}

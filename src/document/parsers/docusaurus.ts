import type { Nodes, Root } from 'mdast';

/** Stand for braces that are none of MDX: characters of no meaning, one for one. */
const BRACES = { open: '\uE000', close: '\uE001' };
const STAND_IN = /[\uE000\uE001]/g;

/** The id at the end of a heading. */
const HEADING_ID = /^([ \t>]*#{1,6}[ \t].*)\{(#[^{}\s]+)\}([ \t]*)$/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const COMMENT = /<!--((?:(?!-->|\*\/)[\s\S])*)-->/g;

/**
 * Text that Docusaurus takes for MDX, as MDX of the same length: ids of headings in braces, and comments of HTML,
 * which become expressions. Undefined where it holds neither.
 */
export function asPlainMdx(text: string): string | undefined {
  let fence: string | undefined;
  // Lines of code keep their place and say nothing.
  const prose: string[] = [];
  const lines = text.split('\n').map((line) => {
    const [, marks] = FENCE.exec(line) ?? [];
    const isCode = fence !== undefined || marks !== undefined;
    if (marks && (fence === undefined || marks.startsWith(fence)))
      fence = fence === undefined ? marks : undefined;
    prose.push(isCode ? ' '.repeat(line.length) : line);
    return isCode ? line : line.replace(HEADING_ID, `$1${BRACES.open}$2${BRACES.close}$3`);
  });
  let plain = lines.join('\n');
  for (const { index, 0: comment, 1: said } of prose.join('\n').matchAll(COMMENT))
    if (!isInCode(text, index))
      plain = `${plain.slice(0, index)}{/* ${said}*/}${plain.slice(index + comment.length)}`;
  return plain === text ? undefined : plain;
}

/** A tree of such text, with the braces of the page. */
export function withBraces(tree: Root): Root {
  const visit = (node: Nodes) => {
    if ('value' in node && typeof node.value === 'string')
      node.value = node.value.replace(STAND_IN, (char) => (char === BRACES.open ? '{' : '}'));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return tree;
}

/** Is there an odd number of backquotes before it on its line? */
function isInCode(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1;
}

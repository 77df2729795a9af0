import type { Nodes } from 'mdast';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import { isJsxComment } from '../document/jsx.ts';
import { spanOf } from '../document/node-span.ts';
import type { Span } from '../document/source-text.ts';
import type { Kept } from './kept.ts';
import { STYLE } from './markup.ts';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What MDX runs: an element, the code of an attribute, an expression of its own, an import. */
interface MdxCode extends Kept {
  /** What may stand for it has the same one: the name of an attribute, else the kind. */
  kind: string;
  /** Of what is no code: it is lost only where something else stands for it. */
  is?: 'attribute' | 'value';
}

export interface MdxLoss {
  lost: MdxCode;
  /** What stands for it. */
  instead?: MdxCode;
  /** `instead`, or the block that follows. */
  at: Span;
}

/**
 * Code of MDX that the source has and the translation has not, in the order of the source. Where it stands on
 * the page does not matter; that of a part which was left out as a whole is no loss of its own.
 */
export function mdxLosses({ source, target, blocks }: PagePair): MdxLoss[] {
  if (source.format !== 'mdx' || target.format !== 'mdx') return [];
  const open = codeIn(target);
  const lost = codeIn(source).filter(({ key }) => {
    const index = open.findIndex((each) => each.key === key);
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  return lost.flatMap((code): MdxLoss[] => {
    const place = blocks.length > 0 ? placeOf(code, blocks) : firstLineOf(target);
    if (!place && !code.is) return [];
    const index = open.findIndex(({ kind }) => kind === code.kind);
    const [instead] = index === -1 ? [] : open.splice(index, 1);
    const at = instead?.span ?? (code.is ? undefined : place);
    return at ? [{ lost: code, at, ...(instead && { instead }) }] : [];
  });
}

/** Where the translation would have it: at the counterpart of the block around it or behind it, or before it at the end. */
function placeOf({ span }: MdxCode, blocks: readonly BlockPair[]): Span | undefined {
  const inOrder = blocks
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => a.sources[0]!.span.start - b.sources[0]!.span.start);
  const isBehind = ({ sources }: BlockPair) => sources.at(-1)!.span.end > span.start;
  const near = inOrder.find(isBehind) ?? inOrder.at(-1);
  const before = inOrder.findLast((pair) => !isBehind(pair));
  if (near?.targets.length === 0 || before?.targets.length === 0) return undefined;
  return near?.targets[0]?.span;
}

/** Of a page without prose. */
function firstLineOf({ source: { text } }: Document): Span {
  return { start: 0, end: /[\r\n]|$/.exec(text)!.index };
}

function codeIn({ tree, source }: Document): MdxCode[] {
  const found: MdxCode[] = [];
  const add = (kind: string, span: Span, text = source.slice(span)) =>
    found.push({ kind, key: `${kind} ${keyOfCode(text)}`, text, span });
  const addAttribute = (element: string, attribute: string, value: unknown, span: Span) => {
    const kind = `<${element}> ${attribute}`;
    found.push({ kind: `<${element}>`, key: kind, text: attribute, span, is: 'attribute' });
    if (NAMING.has(attribute) && typeof value === 'string')
      found.push({ kind, key: `${kind}=${value}`, text: source.slice(span), span, is: 'value' });
  };
  const visit = (node: Nodes) => {
    const span = spanOf(node);
    if (span && node.type === 'mdxFlowExpression' && !isJsxComment(source.slice(span))) add('code', span);
    if (span && (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'))
      readElement(node, span);
    if (span && node.type === 'mdxjsEsm')
      for (const { index, 0: text } of node.value.matchAll(IMPORT))
        add('import', { start: span.start + index, end: span.start + index + text.length });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  const readElement = ({ name, attributes }: JsxElement, span: Span) => {
    const opening = { start: span.start, end: span.start + 1 + (name?.length ?? 0) };
    if (name && !STYLE.test(name)) add('element', opening, `<${name}>`);
    for (const attribute of attributes) {
      const place = spanOf(attribute) ?? opening;
      if (attribute.type === 'mdxJsxExpressionAttribute') add('spread', place);
      else if (typeof attribute.value === 'object' && attribute.value) add(`${attribute.name}=`, place);
      else addAttribute(name ?? '', attribute.name, attribute.value, place);
    }
  };
  visit(tree);
  return found;
}

/** Attributes whose values components choose by. */
const NAMING: ReadonlySet<string> = new Set('groupId icon kind queryString slot type variant'.split(' '));
/** Where a module lies may differ between languages; what is taken from it does not. */
const IMPORT = /^import[ \t][^'"\n]*/gm;
const TEXT = /(["'`])(?:\\.|(?!\1)[^\\])*\1/gs;

/** Code without its blanks, and without what may be text for a reader: strings, and elements within. */
export function keyOfCode(code: string): string {
  const bare = code.replace(TEXT, '""').replace(/\s+/g, '');
  const [start, end] = [bare.indexOf('<'), bare.lastIndexOf('>')];
  return /\/>|<\//.test(bare) && start < end ? `${bare.slice(0, start)}<>${bare.slice(end + 1)}` : bare;
}

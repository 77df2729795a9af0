import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';
import { damagedTag } from './damaged-tags.ts';
import type { Kept } from './kept.ts';
import { type Placeholder, placeholdersIn } from './placeholders.ts';

/** A placeholder of the source, and what is left of it. */
export type DamagedPlaceholder = readonly [Placeholder, { span: Span; text: string }];

/** Of a piece of inline code and what stands for it: placeholders and tags that lost a delimiter, or that a blank pulls apart. */
export function damagedInCode(lost: Kept, instead: Kept, document: Document): DamagedPlaceholder[] {
  const found = placeholdersIn(instead.text, 0, true);
  return placeholdersIn(lost.text, 0, true).flatMap((placeholder): DamagedPlaceholder[] => {
    const tag = { ...placeholder, isDescriptive: false };
    const kept = found.find(({ key }) => key === tag.key);
    if (kept && (isEven(kept.text) || !isEven(tag.text))) return [];
    const damaged = cutTag(lost, instead, tag) ?? damagedTag(document, [instead], tag.text, [], true);
    return damaged ? [[tag, damaged]] : [];
  });
}

/** What is left of a tag when one of its delimiters is all that the code lost. */
function cutTag(
  lost: Kept,
  instead: Kept,
  { text, span }: Placeholder,
): { span: Span; text: string } | undefined {
  const left = [text.slice(0, -1), text.slice(1)].find(
    (rest) => lost.text.slice(0, span.start) + rest + lost.text.slice(span.end) === instead.text,
  );
  return left === undefined ? undefined : { span: instead.span, text: left };
}

/** Of code blocks that belong together: tags of templates, which programs fill in there too. */
export function damagedInBlock(
  { sources, targets, confidence }: BlockPair,
  { source, target }: PagePair,
): DamagedPlaceholder[] {
  const [from, to] = [sources[0]?.code, targets[0]?.code];
  if (!from || !to || confidence === 'low') return [];
  const tagsIn = ({ span }: { span: Span }, document: Document) =>
    placeholdersIn(document.source.slice(span), span.start).filter(({ text }) => /^\{[{%]/.test(text));
  const open = tagsIn(to, target);
  const taken = open.map(({ span }) => span);
  const lost = tagsIn(from, source).filter((tag) => {
    const index = open.findIndex(({ key }) => key === tag.key);
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  const damages = lost.flatMap((tag): DamagedPlaceholder[] => {
    const damaged = damagedTag(target, [to], tag.text, taken, true);
    return damaged ? [[tag, damaged]] : [];
  });
  const [only, instead] = [lost[0], open[0]];
  // A path with dots is read by a program, and nobody writes a word for it.
  const isRenamed =
    lost.length === 1 && open.length === 1 && /\w\.\w/.test(only!.text) && !/[.|]/.test(instead!.text);
  return damages.length === 0 && isRenamed ? [[only!, instead!]] : damages;
}

/** Has it as many blanks behind its opening as before its end? */
function isEven(text: string): boolean {
  const inner = text.replace(/^[[{$%<(!#:.]+/, '').replace(/(?<![\]}%>)])[\]}%>)]+$/, '');
  return inner.trimStart().length === inner.trimEnd().length;
}

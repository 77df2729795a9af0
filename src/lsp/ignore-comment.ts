import type { Node, Parent } from 'unist';
import type { Document } from '../document/document.ts';
import { fileOf, fileView } from '../document/file-view.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import type { Finding } from '../engine/finding.ts';
import { applyDirectives, readDirectives } from '../filters/directives.ts';
import { readDocument } from '../formats/index.ts';

/** Text that is put at an offset of a file. */
export interface Insertion {
  at: number;
  text: string;
}

/**
 * Where a comment can stand that silences the rule of a finding on its line, and what it says. Each place is
 * tried: the comment must be read as one, and all else on the page as before.
 *
 * @returns undefined where no comment can stand, as in front matter
 */
export async function commentForLine(
  document: Document,
  finding: Finding,
  parser: ParserChoice | undefined,
): Promise<Insertion | undefined> {
  for (const insertion of placesForLine(document, finding))
    if (await silences(insertion, document, finding, parser)) return insertion;
  return undefined;
}

/** The comment that silences the rule of a finding on the whole page. */
export async function commentForFile(
  document: Document,
  finding: Finding,
  parser: ParserChoice | undefined,
): Promise<Insertion | undefined> {
  const end = document.catalogue ? undefined : (document.frontMatter?.span.end ?? 0);
  if (end === undefined) return undefined;
  const comment = commentOf(document, `disable-file ${finding.ruleId}`);
  const newline = newlineOf(document);
  const text = end === 0 ? `${comment}${newline}${newline}` : `${newline}${newline}${comment}`;
  const insertion = { at: end, text };
  return (await silences(insertion, document, finding, parser)) ? insertion : undefined;
}

/** The best first: on a line of its own, at the end of the line, in the last cell of a table's row. */
function placesForLine(document: Document, { start, ruleId }: Finding): Insertion[] {
  const source = fileOf(document);
  const newline = newlineOf(document);
  const next = commentOf(document, `disable-next-line ${ruleId}`);
  const above = (offset: number, comment: string): Insertion => {
    const { start: at, end } = source.lineSpan(source.position(offset).line);
    const [indent] = /^[\s>]*/.exec(source.text.slice(at, end))!;
    return { at, text: `${indent}${comment}${newline}` };
  };
  const { catalogue, format } = document;
  if (catalogue) {
    const entry = catalogue.messages.find(({ entry: { start: from, end } }) => from <= start && start <= end);
    if (!entry) return [];
    return [above(entry.entry.start, format === 'po' ? `# mtlint-disable-next-line ${ruleId}` : next)];
  }
  const line = source.lineSpan(source.position(start).line);
  const written = source.slice(line).trimEnd();
  const here = commentOf(document, `disable-line ${ruleId}`);
  const cell = written.endsWith('|') ? [{ at: line.start + written.length - 1, text: `${here} ` }] : [];
  return [above(start, next), ...cell, { at: line.start + written.length, text: ` ${here}` }];
}

function commentOf({ format }: Document, words: string): string {
  return format === 'mdx' ? `{/* mtlint-${words} */}` : `<!-- mtlint-${words} -->`;
}

function newlineOf(document: Document): string {
  return /\r\n|\n|\r/.exec(fileOf(document).text)?.[0] ?? '\n';
}

async function silences(
  { at, text }: Insertion,
  document: Document,
  finding: Finding,
  parser: ParserChoice | undefined,
): Promise<boolean> {
  const before = fileOf(document).text;
  const after = await readDocument(document.path, before.slice(0, at) + text + before.slice(at), parser);
  const shift = finding.start >= at ? text.length : 0;
  const moved = { ...finding, start: finding.start + shift, end: finding.end + shift };
  const view = fileView(after);
  const { directives } = readDirectives(view);
  const isSilent = applyDirectives([moved], directives, view).kept.length === 0;
  return isSilent && outlineOf(after) === outlineOf(document);
}

/** What a reader gets: the shape of the page and its words, without comments. */
function outlineOf({ tree, segments }: Document): string {
  const types: string[] = [];
  const walk = (node: Node): void => {
    if (!COMMENT_NODES.has(node.type) && node.type !== 'text') types.push(node.type);
    for (const child of (node as Parent).children ?? []) walk(child);
  };
  walk(tree);
  return [types.join(' '), ...segments.map(({ text }) => text.replace(/\s+/g, ' ').trim())].join('\n');
}

const COMMENT_NODES: ReadonlySet<string> = new Set(['html', 'mdxFlowExpression', 'mdxTextExpression']);

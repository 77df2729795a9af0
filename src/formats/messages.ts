import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { Catalogue, type Encode, type Message } from '../document/catalogue.ts';
import type { DeclaredLanguages, Document, DocumentFormat } from '../document/document.ts';
import { isReadable } from '../document/front-matter.ts';
import { findCodeBlocks } from '../document/masks.ts';
import { guard } from '../document/parsers/guard.ts';
import { parsePlain } from '../document/parsers/plain.ts';
import { type ParseMessage, parseBlocks, parseText } from '../document/parsers/remark.ts';
import { parseRst } from '../document/parsers/rst.ts';
import { extractParts, type ParsedPart } from '../document/prose.ts';
import type { Segment } from '../document/segment.ts';
import { shiftTree } from '../document/shift.ts';
import { SourceText, type Span } from '../document/source-text.ts';
import { decodePlain, type MappedText } from '../document/text-map.ts';
import { valueSegments } from '../document/values.ts';

/** What a message was in the page that it was taken from. */
export type MessageKind =
  /** Blocks of Markdown, with their marks. */
  | { is: 'blocks' }
  /** Text with inline markup, whatever characters it begins with. */
  | { is: 'text' }
  /** The text of a block of reStructuredText. */
  | { is: 'rst' }
  /** The text of a block, which lies elsewhere. */
  | { is: 'heading'; depth: number }
  | { is: 'list-item' }
  | { is: 'code' }
  /** A value of a front matter. */
  | { is: 'value'; key: string };

/** A text as an adapter reads it. */
export interface MessageText {
  id: string;
  /** As `Message` has it. */
  otherId?: string | undefined;
  kind: MessageKind;
  /** As it reads, with the places in the file. */
  text: MappedText;
  /** The whole entry in the file. */
  entry: Span;
  encode: Encode;
  /** As `Message` has it; then there is no text. */
  gap?: Message['gap'];
  /** As `Message` has it. */
  icu?: Message['icu'];
}

/** What stands in a document for a message without a translation. */
export function gapMessage(id: string, entry: Span, gap: NonNullable<Message['gap']>): MessageText {
  return { id, entry, gap, kind: { is: 'text' }, text: { text: '', pieces: [] }, encode: () => undefined };
}

/** What a document of messages knows of its file. */
export interface CatalogueFile {
  /** As it is reported. */
  path: string;
  format: DocumentFormat;
  file: SourceText;
  /** Comments that may hold directives. */
  comments: readonly Span[];
  declared?: DeclaredLanguages;
}

/** Parts messages: neither a paragraph nor a line goes on behind it. */
const GAP = '\n\n';
const BOM = '\uFEFF';

/** Kinds whose text, where it is one plain line, is a paragraph of it. */
const TAKES_PLAIN: ReadonlySet<MessageKind['is']> = new Set(['blocks', 'text']);
const NOTHING: readonly Span[] = [];

/** The document of some messages. Each is parsed on its own, so that an open fence ends with its message. */
export function documentOfMessages(
  texts: readonly MessageText[],
  { path, format, file, comments, declared }: CatalogueFile,
): Document {
  const placed = placeTexts(texts);
  const source = new SourceText(placed.text);
  const catalogue = new Catalogue(file, placed.messages, comments);
  const notices: string[] = [];
  const trees: Root[] = [];
  const values: Segment[] = [];
  const parts = function* (): Generator<ParsedPart> {
    for (const [index, { span }] of placed.messages.entries()) {
      const { kind, gap } = texts[index]!;
      if (gap) continue;
      if (kind.is === 'value') {
        if (isReadable({ key: kind.key, value: '', span, style: 'plain' }))
          values.push(
            ...valueSegments(
              source,
              span,
              decodePlain(source.slice(span), span.start),
              'front-matter',
              kind.key,
            ),
          );
        continue;
      }
      const text = source.slice(span);
      const plain =
        TAKES_PLAIN.has(kind.is) && parsePlain(text, { offset: span.start, line: placed.lines[index]! });
      if (plain && !text.includes('{')) {
        trees.push(plain);
        yield { tree: plain, hidden: NOTHING };
        continue;
      }
      const guarded = guard(text);
      for (const { start, reason } of guarded.keptBack) {
        const place = catalogue.spanInFile({ start: span.start + start, end: span.start + start });
        notices.push(`line ${file.position(place.start).line} was not read: ${reason}`);
      }
      const tree = parseMessage(guarded.text, kind);
      shiftTree(tree, { offset: span.start, lines: placed.lines[index]! - 1 });
      trees.push(tree);
      const hidden = findCodeBlocks(text).map(({ start, end }) => ({
        start: start + span.start,
        end: end + span.start,
      }));
      yield { tree, hidden };
    }
  };
  const prose = extractParts(parts(), source);
  const segments = [...prose.segments, ...values].sort((a, b) => a.span.start - b.span.start);
  return {
    path,
    format,
    source,
    // A root in the root keeps the blocks of a message together, and from being neighbours of others.
    tree: { type: 'root', children: trees as unknown as RootContent[] },
    ...prose,
    segments,
    catalogue,
    declared,
    notices,
  };
}

const GNU_QUOTES = /(?<![\p{L}\p{N}])`(?=[^`'\n]{1,80}'(?!\p{L}))/gu;

/** Programs of GNU quote `so', where no code begins: as 'so', unless some backquote stands otherwise. */
function withoutGnuQuotes(text: string): string {
  if (!text.includes('`') || !text.includes("'")) return text;
  const plain = text.replace(GNU_QUOTES, "'");
  return plain.includes('`') ? text : plain;
}

interface Placed {
  text: string;
  /** The line that each message begins on, from 1. */
  lines: readonly number[];
  messages: Message[];
}

/** Puts the texts below each other. */
function placeTexts(texts: readonly MessageText[]): Placed {
  const whole: string[] = [];
  const lines: number[] = [];
  let length = 0;
  let line = 1;
  const messages = texts.map(({ id, otherId, kind, entry, encode, gap, icu, text: mapped }): Message => {
    const { text: written, pieces } = withoutBom(mapped);
    const text = kind.is === 'blocks' || kind.is === 'text' ? withoutGnuQuotes(written) : written;
    const span = { start: length, end: length + text.length };
    whole.push(text, GAP);
    lines.push(line);
    line += GAP.length + countBreaks(text) - (text.endsWith('\r') ? 1 : 0);
    length = span.end + GAP.length;
    return { id, otherId, span, entry, pieces, encode, gap, icu, isRst: kind.is === 'rst' };
  });
  return { text: whole.join(''), lines, messages };
}

/** A message that ends with a carriage return has it in common with what parts it from the next one. */
function countBreaks(text: string): number {
  return /[\r\n]/.test(text) ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}

/** A parser drops it, and would be one character off. */
function withoutBom({ text, pieces }: MappedText): MappedText {
  if (!text.startsWith(BOM)) return { text, pieces };
  const rest = pieces.flatMap(({ at, length, start, end }) => {
    if (at > 0) return [{ at: at - 1, length, start, end }];
    if (length === 1) return [];
    return [{ at: 0, length: length - 1, start: length === end - start ? start + 1 : start, end }];
  });
  return { text: text.slice(1), pieces: rest };
}

function parseMessage(text: string, kind: MessageKind): Root {
  switch (kind.is) {
    case 'code':
      return codeTree(text);
    case 'heading':
      return parsedAs(text, parseText, (position, paragraph) => [
        { ...paragraph, type: 'heading', depth: kind.depth as 1, position },
      ]);
    case 'rst':
      return parseRst(text);
    case 'list-item':
      return parsedAs(text, parseBlocks, (position, paragraph) => [
        { type: 'list', position, children: [{ type: 'listItem', position, children: [paragraph] }] },
      ]);
    default:
      return (kind.is === 'blocks' ? parseBlocks : parseText)(text);
  }
}

/** Code holds no markup, whatever it looks like. */
function codeTree(text: string): Root {
  const lines = text.split('\n');
  const end = { line: lines.length, column: lines.at(-1)!.length + 1, offset: text.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return {
    type: 'root',
    children: [{ type: 'code', value: text, position }],
    position: structuredClone(position),
  };
}

/** A message that is one paragraph by itself and was another block in its page. */
function parsedAs(
  text: string,
  parse: ParseMessage,
  block: (position: Nodes['position'], paragraph: Paragraph) => RootContent[],
): Root {
  const tree = parse(text);
  const [only] = tree.children;
  if (tree.children.length !== 1 || only?.type !== 'paragraph') return tree;
  return { ...tree, children: block(only.position, only) };
}

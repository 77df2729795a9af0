import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Document } from '../../document/document.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { decodeWith } from '../../document/text-map.ts';
import { FormatError } from '../format-error.ts';
import { documentOfMessages } from '../messages.ts';
import { encodeInQuotes } from './in-quotes.ts';
import { messagesIn } from './messages.ts';
import { type DataEntry, type DataNode, NOTHING } from './tree.ts';

/** The halves of a character beyond the first 65,536 are one escape. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|.)/g;

/**
 * Reads a catalogue of messages in JSON: i18next, ICU, vue-i18n, ARB, Docusaurus, Chrome.
 *
 * @throws FormatError
 */
export function readJson(path: string, file: SourceText): Document {
  const { texts, declared } = messagesIn(parse(file));
  return documentOfMessages(texts, { path, format: 'json', file, comments: commentsIn(file.text), declared });
}

function parse(file: SourceText): DataNode {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(file.text, errors, { allowTrailingComma: true });
    if (errors.length === 0) return root ? nodeOf(root, file) : NOTHING;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FormatError('JSON', { line: 1, column: 1 }, 'its values are nested too deep');
  }
  const [{ error, offset }] = errors as [ParseError];
  const reason = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  throw new FormatError('JSON', file.position(offset), reason);
}

function nodeOf(node: Node, file: SourceText): DataNode {
  switch (node.type) {
    case 'object':
      return { type: 'object', entries: (node.children ?? []).map((property) => entryOf(property, file)) };
    case 'array':
      return {
        type: 'list',
        items: (node.children ?? []).map((item, index) => ({
          key: `${index}`,
          span: spanOf(item),
          value: nodeOf(item, file),
        })),
      };
    case 'string': {
      const start = node.offset + 1;
      const raw = file.text.slice(start, node.offset + node.length - 1);
      return {
        type: 'text',
        text: decodeWith(raw, start, ESCAPE, (written) => JSON.parse(`"${written}"`) as string),
        encode: encodeInQuotes,
      };
    }
    default:
      return NOTHING;
  }
}

function entryOf(property: Node, file: SourceText): DataEntry {
  const [key, value] = property.children as [Node, Node];
  return { key: String(key.value), span: spanOf(property), value: nodeOf(value, file) };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function commentsIn(text: string): Span[] {
  if (!text.includes('mtlint-')) return [];
  const comments: Span[] = [];
  visit(text, {
    onComment: (offset, length) => {
      if (text.slice(offset, offset + length).includes('mtlint-'))
        comments.push({ start: offset, end: offset + length });
    },
  });
  return comments;
}

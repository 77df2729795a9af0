import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Document } from '../../document/document.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { FormatError } from '../format-error.ts';
import { documentOfMessages } from '../messages.ts';
import { messagesIn } from './messages.ts';
import { scalarText } from './scalar.ts';
import { type DataNode, NOTHING } from './tree.ts';

const COMMENT = /^[ \t]*(#.*mtlint-.*)$/gm;

/**
 * Reads a catalogue of messages in YAML: i18next, Rails, vue-i18n. Aliases are not followed, for their text
 * is judged where it stands.
 *
 * @throws FormatError
 */
export function readYaml(path: string, file: SourceText): Document {
  const { texts, declared } = messagesIn(parse(file));
  const comments = commentsIn(
    file.text,
    texts.flatMap(({ text }) => text.pieces),
  );
  return documentOfMessages(texts, { path, format: 'yaml', file, comments, declared });
}

function parse(file: SourceText): DataNode {
  let parsed: ReturnType<typeof parseDocument>;
  try {
    parsed = parseDocument(file.text, { prettyErrors: false, logLevel: 'silent', strict: false });
    if (parsed.errors.length === 0) return nodeOf(parsed.contents, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FormatError('YAML', { line: 1, column: 1 }, 'its values are nested too deep');
  }
  const { pos, message } = parsed.errors[0]!;
  throw new FormatError('YAML', file.position(Math.min(pos[0], file.text.length)), message.split('\n')[0]!);
}

function nodeOf(node: unknown, file: SourceText): DataNode {
  if (isAlias(node)) return NOTHING;
  if (isMap(node)) {
    return {
      type: 'object',
      entries: node.items.map(({ key, value }) => {
        const from = rangeOf(key)?.[0] ?? rangeOf(value)?.[0] ?? 0;
        return {
          key: isScalar(key) ? String(key.value) : '',
          span: { start: from, end: Math.max(from, rangeOf(value)?.[1] ?? from) },
          value: nodeOf(value, file),
        };
      }),
    };
  }
  if (isSeq(node)) {
    return {
      type: 'list',
      items: node.items.map((item, index) => {
        const [start, end] = rangeOf(item) ?? [0, 0];
        return { key: `${index}`, span: { start, end }, value: nodeOf(item, file) };
      }),
    };
  }
  const isText = isScalar(node) && typeof node.value === 'string' && node.range;
  return isText ? { type: 'text', ...scalarText(file, node as Scalar<string>) } : NOTHING;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;
}

/** Lines that begin with a comment: in a text of many lines that is what they say, and no comment. */
function commentsIn(text: string, pieces: readonly Span[]): Span[] {
  return Array.from(text.matchAll(COMMENT), ({ index, 0: line, 1: comment }) => {
    const end = index + line.trimEnd().length;
    return { start: index + line.length - comment!.length, end };
  }).filter((span) => !pieces.some(({ start, end }) => start < span.end && span.start < end));
}

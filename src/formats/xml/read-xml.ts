import { parseXml, XmlComment, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { SourceText, Span } from '../../document/source-text.ts';
import { FormatError } from '../format-error.ts';

/** A file of XML with its places. */
export interface XmlFile {
  root: XmlElement;
  /** Comments anywhere in it. */
  comments: readonly Span[];
}

/**
 * Reads XML. Neither external entities nor those that a document type declares are resolved: they are errors.
 *
 * @param format what the file claims to be, for the message
 * @throws FormatError
 */
export function readXml(file: SourceText, format: string): XmlFile {
  try {
    const { root } = parseXml(file.text, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
    });
    return { root: root!, comments: commentsIn(root!) };
  } catch (error) {
    if (error instanceof RangeError)
      throw new FormatError(format, { line: 1, column: 1 }, 'its elements are nested too deep');
    const { line = 1, column = 1, message } = error as Error & { line?: number; column?: number };
    const reason = message.split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '');
    throw new FormatError(format, { line, column }, reason);
  }
}

/** The comments that may hold directives. */
export function directivesAmong(comments: readonly Span[], file: SourceText): Span[] {
  return comments.filter((span) => file.slice(span).includes('mtlint-'));
}

/** The elements among the children of one, by their names without prefix. */
export function* elementsIn(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) if (isElement(child)) yield child;
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsIn(parent)) if (nameOf(child) === name) return child;
  return undefined;
}

export function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}

/** The name without its prefix. */
export function nameOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function commentsIn(root: XmlElement): Span[] {
  const found: Span[] = [];
  const open: XmlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node instanceof XmlComment) found.push({ start: node.start, end: node.end });
    else if (isElement(node)) open.push(...node.children.toReversed());
  }
  return found;
}

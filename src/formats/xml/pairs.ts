import type { XmlElement } from '@rgrove/parse-xml';
import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/source-text.ts';
import { type CatalogueFile, documentOfMessages, type MessageText } from '../messages.ts';
import { type InlineRole, readMessage } from './message-text.ts';

/** The elements that hold a text and its translation. */
export interface ElementPair {
  source: XmlElement;
  target: XmlElement;
  /** What holds both. */
  entry: Span;
}

/** The document of the translations that are not empty, with what they were translated from. */
export function documentOfPairs(
  pairs: readonly ElementPair[],
  roleOf: (element: XmlElement) => InlineRole,
  catalogue: CatalogueFile,
): Document {
  const { file } = catalogue;
  const messageOf = (element: XmlElement, entry: Span, index: number): MessageText => ({
    id: `${index}`,
    kind: { is: 'text' },
    entry,
    ...readMessage(file, element, roleOf),
  });
  const targets: MessageText[] = [];
  const sources: MessageText[] = [];
  for (const [index, { source, target, entry }] of pairs.entries()) {
    const message = messageOf(target, entry, index);
    if (message.text.text.trim() === '') continue;
    targets.push(message);
    sources.push(messageOf(source, entry, index));
  }
  const document = documentOfMessages(targets, catalogue);
  const nothing = 'nothing in it is translated: there is nothing to judge';
  return {
    ...document,
    translatedFrom: documentOfMessages(sources, catalogue),
    notices: targets.length > 0 ? document.notices : [nothing],
  };
}

import type { XmlElement } from '@rgrove/parse-xml';
import type { Document } from '../../document/document.ts';
import type { SourceText, Span } from '../../document/source-text.ts';
import { type CatalogueFile, documentOfMessages, gapMessage, type MessageText } from '../messages.ts';
import { type InlineRole, readMessage } from './message-text.ts';

/** The elements that hold a text and its translation. */
export interface ElementPair {
  source: XmlElement;
  /** None, or one that is empty: there is no translation. */
  target?: XmlElement | undefined;
  /** Does its state say that the target is no translation yet? */
  isPending?: boolean;
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
  for (const [index, { source, target, isPending, entry }] of pairs.entries()) {
    const message = target && messageOf(target, entry, index);
    if (!message || isPending || message.text.text.trim() === '') {
      const { start, end } = target ?? source;
      const reason = isPending ? 'state' : target ? 'empty' : 'untranslated';
      if (hasText(file, source, roleOf))
        targets.push(gapMessage(`${index}`, entry, { reason, at: { start, end } }));
      continue;
    }
    targets.push(message);
    sources.push(messageOf(source, entry, index));
  }
  const document = documentOfMessages(targets, catalogue);
  const nothing = 'nothing in it is translated: there is nothing to judge';
  return {
    ...document,
    translatedFrom: documentOfMessages(sources, catalogue),
    notices: sources.length > 0 ? document.notices : [nothing],
  };
}

function hasText(
  file: SourceText,
  element: XmlElement,
  roleOf: (element: XmlElement) => InlineRole,
): boolean {
  return readMessage(file, element, roleOf).text.text.trim() !== '';
}

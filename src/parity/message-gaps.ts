import type { GapReason, Message } from '../document/catalogue.ts';
import type { Document } from '../document/document.ts';
import type { Span } from '../document/source-text.ts';

/** What one catalogue has and the other has not. Spans are those of the documents. */
export interface MessageGaps {
  /** Messages of the source that stand nowhere, one group for each place where they would be. */
  missing: readonly { keys: readonly string[]; at: Span; isBefore: boolean; first: Span }[];
  /** Messages without text that have one in the source. */
  empty: readonly { key: string; at: Span }[];
  /** Messages that the source does not have. */
  added: readonly { key: string; at: Span }[];
  /** Choices that no choice of the source is, and no language makes. */
  selectors: readonly { key: string; selector: string; at: Span }[];
}

/** Forms of a plural, which each language has its own of: in ICU, i18next and Rails. */
const PLURAL = /([._])(?:zero|one|two|few|many|other)$/;
const ANY_PLURAL = /^(?:zero|one|two|few|many|other|=\d+)$/;

/** Compares the keys of two catalogues that lie in files of their own. */
export function messageGaps(source: Document, target: Document): MessageGaps {
  const [from, to] = [messagesOf(source), messagesOf(target)];
  const known = new Set(to.map(({ id }) => keyOf(id)));
  const wanted = new Set(from.map(({ id }) => keyOf(id)));
  const full = new Set(from.filter(({ gap }) => !gap).map(({ id }) => id));
  const lost = new Set(from.filter(({ id, gap }) => !gap && !known.has(keyOf(id))));
  // One that is empty is reported itself.
  const byKey = new Map(to.filter(({ gap }) => !gap).map((message) => [keyOf(message.id), message]));
  const groups = new Map<Message | undefined, Message[]>();
  let before: Message | undefined;
  for (const message of from) {
    before = byKey.get(keyOf(message.id)) ?? before;
    if (lost.has(message)) groups.set(before, [...(groups.get(before) ?? []), message]);
  }
  return {
    missing: [...groups].map(([place, messages]) => ({
      keys: [...new Set(messages.map(({ id }) => keyOf(id)))],
      at: place?.span ?? pointAt(to[0]?.span.start ?? 0),
      isBefore: !place,
      first: messages[0]!.span,
    })),
    empty: gapsIn(target).filter(({ key }) => full.has(key)),
    added: to
      .filter(({ id }) => !wanted.has(keyOf(id)))
      .map(({ id, span }) => ({ key: keyOf(id), at: span })),
    selectors: selectorsIn(from, to),
  };
}

/** Why messages of a catalogue have no translation, for each that has none. */
export function gapsIn(document: Document): { key: string; reason: GapReason; at: Span }[] {
  return messagesOf(document).flatMap(({ id, gap, span }) =>
    gap ? [{ key: id, reason: gap.reason, at: span }] : [],
  );
}

function pointAt(start: number): Span {
  return { start, end: start };
}

function messagesOf({ catalogue }: Document): readonly Message[] {
  return catalogue?.messages ?? [];
}

/** A message without what tells the sentences and plural forms of it apart. */
function keyOf(id: string): string {
  return id.split('#')[0]!.replace(PLURAL, '$1other');
}

function selectorsIn(from: readonly Message[], to: readonly Message[]): MessageGaps['selectors'] {
  const known = new Set(from.map(({ id }) => id));
  const chosen = new Set(
    from.filter(({ id }) => id.includes('#')).map(({ id }) => id.slice(0, id.lastIndexOf('.'))),
  );
  return to.flatMap(({ id, span }) => {
    const selector = id.slice(id.lastIndexOf('.') + 1);
    const isChoice = id.lastIndexOf('#') > -1 && chosen.has(id.slice(0, -selector.length - 1));
    if (!isChoice || known.has(id) || ANY_PLURAL.test(selector)) return [];
    return [{ key: keyOf(id), selector, at: span }];
  });
}

import type { Encode } from '../../document/catalogue.ts';
import type { DeclaredLanguages } from '../../document/document.ts';
import type { Span } from '../../document/source-text.ts';
import { type MappedText, withStandIns } from '../../document/text-map.ts';
import { isLanguageTag } from '../../languages/tag.ts';
import { gapMessage, type MessageText } from '../messages.ts';
import { readIcu } from './icu.ts';
import type { DataEntry, DataNode, DataText } from './tree.ts';

/** Where tools that write a text with what is known of it have the text, and what they know of it. */
const TEXT_KEYS = ['message', 'defaultMessage', 'string'];
const NOTE_KEYS: ReadonlySet<string> = new Set(
  `character_limit comment context description developerComment developer_comment hash id maxLength meaning note
   notes placeholders`.split(/\s+/),
);
/** The plural forms of i18next: another language has other ones. */
const PLURAL_KEY = /_(?:zero|one|two|few|many|other)$/;

export interface DataMessages {
  texts: MessageText[];
  declared: DeclaredLanguages;
}

/** The messages of a catalogue in JSON or YAML, each by the keys that lead to it. */
export function messagesIn(root: DataNode): DataMessages {
  const texts: MessageText[] = [];
  const visit = (node: DataNode, path: string, entry: Span) => {
    const text = textOf(node);
    if (text) texts.push(...messagesOf(text, path, entry));
    else if (node.type !== 'text')
      for (const { key, span, value } of childrenOf(node)) visit(value, path ? `${path}.${key}` : key, span);
  };
  const language = languageOf(root);
  visit(language?.of ?? root, '', { start: 0, end: 0 });
  return { texts, declared: { target: language?.tag } };
}

/** Tags of react-i18next are the numbers of what they stand for. */
const NUMBERED_TAG = /<(\/?)(\d+)\s*(\/?)>/g;

/**
 * Numbered tags as a reader of Markdown takes them for tags. Not with an "id": so look tags that leaked.
 */
function withNamedTags(message: MappedText): { text: MappedText; places: readonly Span[] } {
  const open: string[] = [];
  const standIns = [...message.text.matchAll(NUMBERED_TAG)].flatMap(
    ({ index, 0: tag, 1: closes, 2: id, 3: isEmpty }) => {
      const at = { start: index, end: index + tag.length };
      if (isEmpty) return [{ ...at, text: `<x data-id="${id}"/>` }];
      if (!closes) {
        open.push(id!);
        return [{ ...at, text: `<g data-id="${id}">` }];
      }
      // One that closes another has no partner.
      const isPartner = open.at(-1) === id;
      if (isPartner) open.pop();
      return [{ ...at, text: isPartner ? '</g>' : '</g-0>' }];
    },
  );
  return standIns.length > 0 ? withStandIns(message, standIns) : { text: message, places: [] };
}

/** A symbol of Ruby, such as Rails has for the order of a date. */
const SYMBOL = /^:[a-z_]\w*$/;

/** Refuses edits over what is written otherwise than it reads, escapes apart: choices and tags. */
function keeping(codes: readonly Span[], encode: Encode): Encode {
  const holdsCode = ({ start, end }: Span) => codes.some((code) => code.start < end && start < code.end);
  return (added, place) => (holdsCode(place) ? undefined : encode(added, place));
}

function messagesOf({ text, encode }: DataText, path: string, entry: Span): MessageText[] {
  if (SYMBOL.test(text.text)) return [];
  const plural = PLURAL_KEY.test(path) ? path.replace(PLURAL_KEY, '_other') : undefined;
  const { branches, verdict } = readIcu(text);
  return branches.flatMap((branch): MessageText[] => {
    if (branch.text.text.trim() === '')
      return branch.path === '' ? [gapMessage(path, entry, { reason: 'empty', at: entry })] : [];
    const otherId = branch.otherPath === undefined ? plural : `${path}${branch.otherPath}`;
    const id = `${path}${branch.path}`;
    const { text: named, places } = withNamedTags(branch.text);
    const write = keeping([...branch.choices, ...places], encode);
    const icu = branch.path === '' ? verdict : undefined;
    return [{ id, otherId, kind: { is: 'text' }, text: named, entry, encode: write, icu }];
  });
}

/** The text of a string, or of an object that says what is known of its text. */
function textOf(node: DataNode): DataText | undefined {
  if (node.type !== 'object') return node.type === 'text' ? node : undefined;
  const [said, ...others] = node.entries.filter(({ key }) => TEXT_KEYS.includes(key));
  const notes = node.entries.filter(({ key }) => NOTE_KEYS.has(key));
  const isNoted = said && others.length === 0 && notes.length > 0 && notes.length + 1 === node.entries.length;
  return isNoted && said.value.type === 'text' ? said.value : undefined;
}

/** Keys that begin with "@" are notes, as ARB has them; a list of languages says the name of each in its own. */
function childrenOf(node: Exclude<DataNode, DataText>): readonly DataEntry[] {
  if (isListOfLanguages(node)) return [];
  return node.type === 'list' ? node.items : node.entries.filter(({ key }) => !key.startsWith('@'));
}

function isListOfLanguages(node: Exclude<DataNode, DataText>): boolean {
  if (node.type === 'list' || node.entries.length < 2) return false;
  return node.entries.every(({ key, value }) => isLanguageTag(key) && value.type === 'text');
}

/** The language that stands at the top: as the one key, as Rails has it, or as ARB's `@@locale`. */
function languageOf(root: DataNode): { tag: string; of: DataNode } | undefined {
  if (root.type !== 'object') return undefined;
  const [first] = root.entries;
  if (first && root.entries.length === 1 && first.value.type === 'object' && isLanguageTag(first.key))
    return { tag: first.key, of: first.value };
  const locale = root.entries.find(({ key }) => key === '@@locale')?.value;
  return locale?.type === 'text' ? { tag: locale.text.text, of: root } : undefined;
}

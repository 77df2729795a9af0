import type { XmlElement } from '@rgrove/parse-xml';
import type { Document } from '../document/document.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import { FormatError } from './format-error.ts';
import { documentOfMessages, type MessageText } from './messages.ts';
import { type InlineRole, readMessage } from './xml/message-text.ts';
import { childOf, elementsIn, nameOf, readXml } from './xml/read-xml.ts';

/** States in which a target is no translation yet: of version 1.2, then of 2. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['new', 'needs-translation', 'initial']);
const PAIRED: ReadonlySet<string> = new Set(['g', 'pc']);
/** Elements that hold other translations, or none: suggestions, terms, notes. */
const CONTAINERS: ReadonlySet<string> = new Set(['file', 'body', 'group', 'trans-unit', 'unit', 'segment']);

/**
 * Reads XLIFF 1.2 (OASIS 2008) and 2.x (OASIS 2014 to 2018): targets, and the sources beside them.
 *
 * Left out: units that are not to be translated, and targets that are empty or that their state calls untranslated.
 *
 * @throws FormatError
 */
export function readXliff(path: string, file: SourceText): Document {
  const { root, comments } = readXml(file, 'XLIFF');
  if (nameOf(root) !== 'xliff')
    throw new FormatError('XLIFF', file.position(root.start), `its root element is <${root.name}>`);
  const pairs = [...pairsIn(root, file)].map((pair, index) => ({ ...pair, id: `${index}` }));
  const first = childOf(root, 'file')?.attributes ?? {};
  const shared = {
    path,
    format: 'xliff',
    file,
    comments: comments.filter((span) => file.slice(span).includes('mtlint-')),
    declared: {
      target: root.attributes.trgLang ?? first['target-language'],
      source: root.attributes.srcLang ?? first['source-language'],
    },
  } as const;
  const textsOf = (side: 'source' | 'target') =>
    pairs.map(
      ({ id, entry, [side]: element }): MessageText => ({
        id,
        kind: { is: 'text' },
        entry,
        ...readMessage(file, element, roleOf),
      }),
    );
  const targets = textsOf('target');
  const isTranslated = targets.map(({ text }) => text.text.trim() !== '');
  const kept = (texts: readonly MessageText[]) => texts.filter((_, index) => isTranslated[index]);
  const translatedFrom = documentOfMessages(kept(textsOf('source')), shared);
  const notices = isTranslated.includes(true) ? [] : ['no unit is translated: there is nothing to judge'];
  return { ...documentOfMessages(kept(targets), shared), translatedFrom, notices };
}

interface Pair {
  source: XmlElement;
  target: XmlElement;
  /** The unit. */
  entry: Span;
}

/** Every source with its target, below an element. */
function* pairsIn(parent: XmlElement, file: SourceText, unit: Span = parent): Generator<Pair> {
  for (const child of elementsIn(parent)) {
    const name = nameOf(child);
    if (!CONTAINERS.has(name) || child.attributes.translate === 'no') continue;
    if (name === 'trans-unit' || name === 'segment') {
      const pair = pairOf(child);
      const { start, end } = name === 'segment' ? unit : child;
      if (pair) yield { ...pair, entry: { start, end } };
    } else yield* pairsIn(child, file, name === 'unit' ? child : unit);
  }
}

function pairOf(segment: XmlElement): Pick<Pair, 'source' | 'target'> | undefined {
  const [source, target] = [childOf(segment, 'source'), childOf(segment, 'target')];
  if (!source || !target) return undefined;
  const state = target.attributes.state ?? segment.attributes.state ?? '';
  return UNTRANSLATED.has(state) ? undefined : { source, target };
}

function roleOf(element: XmlElement): InlineRole {
  const name = nameOf(element);
  if (PAIRED.has(name)) return 'paired';
  if (name !== 'mrk') return name === 'sm' || name === 'em' ? 'transparent' : 'atom';
  const { mtype, translate } = element.attributes;
  return mtype === 'protected' || translate === 'no' ? 'atom' : 'transparent';
}

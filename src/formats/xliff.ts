import type { XmlElement } from '@rgrove/parse-xml';
import type { Document } from '../document/document.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import { FormatError } from './format-error.ts';
import type { InlineRole } from './xml/message-text.ts';
import { documentOfPairs, type ElementPair } from './xml/pairs.ts';
import { childOf, directivesAmong, elementsIn, nameOf, readXml } from './xml/read-xml.ts';

/** States in which a target is no translation yet: of version 1.2, then of 2. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['new', 'needs-translation', 'initial']);
const PAIRED: ReadonlySet<string> = new Set(['g', 'pc']);
/** What leads to texts that are translated. Other elements hold suggestions, terms or notes. */
const CONTAINERS: ReadonlySet<string> = new Set(['file', 'body', 'group', 'trans-unit', 'unit', 'segment']);

/**
 * Reads XLIFF 1.2 (OASIS 2008) and 2.x (OASIS 2014 to 2018): targets, and the sources beside them.
 *
 * Left out: units that are not to be translated, and as gaps: targets that are empty or that their state calls
 * untranslated, and what is translated into another language than the first.
 *
 * @throws FormatError
 */
export function readXliff(path: string, file: SourceText): Document {
  const { root, comments } = readXml(file, 'XLIFF');
  if (nameOf(root) !== 'xliff')
    throw new FormatError('XLIFF', file.position(root.start), `its root element is <${root.name}>`);
  const first = childOf(root, 'file')?.attributes ?? {};
  const target = root.attributes.trgLang ?? first['target-language'];
  const source = root.attributes.srcLang ?? first['source-language'];
  const pairs = [...pairsIn(root, { target, unit: root })];
  return documentOfPairs(pairs, roleOf, {
    path,
    format: 'xliff',
    file,
    comments: directivesAmong(comments, file),
    declared: { target, source },
  });
}

/** Every source with its target, below an element. */
function* pairsIn(
  parent: XmlElement,
  known: { target: string | undefined; unit: Span },
): Generator<ElementPair> {
  for (const child of elementsIn(parent)) {
    const name = nameOf(child);
    const { translate, 'target-language': language = known.target } = child.attributes;
    if (!CONTAINERS.has(name) || translate === 'no' || language !== known.target) continue;
    if (name === 'trans-unit' || name === 'segment') {
      const pair = pairOf(child);
      const { start, end } = name === 'segment' ? known.unit : child;
      if (pair) yield { ...pair, entry: { start, end } };
    } else yield* pairsIn(child, name === 'unit' ? { ...known, unit: child } : known);
  }
}

function pairOf(segment: XmlElement): Omit<ElementPair, 'entry'> | undefined {
  const [source, target] = [childOf(segment, 'source'), childOf(segment, 'target')];
  if (!source) return undefined;
  const state = target?.attributes.state ?? segment.attributes.state ?? '';
  return { source, target, isPending: target !== undefined && UNTRANSLATED.has(state) };
}

function roleOf(element: XmlElement): InlineRole {
  const name = nameOf(element);
  if (PAIRED.has(name)) return 'paired';
  if (name !== 'mrk') return name === 'sm' || name === 'em' ? 'transparent' : 'atom';
  const { mtype, translate } = element.attributes;
  return mtype === 'protected' || translate === 'no' ? 'atom' : 'transparent';
}

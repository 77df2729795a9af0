import type { XmlElement } from '@rgrove/parse-xml';
import type { Document } from '../document/document.ts';
import type { SourceText } from '../document/source-text.ts';
import { FormatError } from './format-error.ts';
import type { InlineRole } from './xml/message-text.ts';
import { documentOfPairs, type ElementPair } from './xml/pairs.ts';
import { childOf, directivesAmong, elementsIn, nameOf, readXml } from './xml/read-xml.ts';

/**
 * Reads a translation memory in TMX 1.4 (LISA 2005): the variants in the first language that is not the
 * source's, with those in the source language. Further languages are left out, with a notice.
 *
 * @throws FormatError
 */
export function readTmx(path: string, file: SourceText): Document {
  const { root, comments } = readXml(file, 'TMX');
  if (nameOf(root) !== 'tmx')
    throw new FormatError('TMX', file.position(root.start), `its root element is <${root.name}>`);
  const units = [...elementsIn(childOf(root, 'body') ?? root)].filter((unit) => nameOf(unit) === 'tu');
  const languages = [...new Set(units.flatMap((unit) => variantsOf(unit).map(languageOf)))];
  const declared = childOf(root, 'header')?.attributes.srclang;
  const source = languages.find((language) => isSame(language, declared)) ?? languages[0];
  const [target, ...others] = languages.filter((language) => language !== source);
  const pairs = units.flatMap((unit): ElementPair[] => {
    const [from, to] = [segmentIn(unit, source), segmentIn(unit, target)];
    return from && to ? [{ source: from, target: to, entry: { start: unit.start, end: unit.end } }] : [];
  });
  const document = documentOfPairs(pairs, roleOf, {
    path,
    format: 'tmx',
    file,
    comments: directivesAmong(comments, file),
    declared: { target, source },
  });
  const more = others.length > 0 ? [`only ${target} is judged, and ${others.join(', ')} left out`] : [];
  return { ...document, notices: [...document.notices, ...more] };
}

function variantsOf(unit: XmlElement): XmlElement[] {
  return [...elementsIn(unit)].filter((variant) => nameOf(variant) === 'tuv');
}

function languageOf({ attributes }: XmlElement): string {
  return attributes['xml:lang'] ?? attributes.lang ?? '';
}

function segmentIn(unit: XmlElement, language: string | undefined): XmlElement | undefined {
  const variant = variantsOf(unit).find((each) => languageOf(each) === language);
  return variant && childOf(variant, 'seg');
}

/** "en" in a header is "en-US" in a variant. */
function isSame(language: string, declared: string | undefined): boolean {
  const [a, b] = [language.toLowerCase(), declared?.toLowerCase()];
  return a === b || a.split(/[-_]/)[0] === b;
}

function roleOf(element: XmlElement): InlineRole {
  return nameOf(element) === 'hi' ? 'transparent' : 'atom';
}

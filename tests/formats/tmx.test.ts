import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.ts';
import { readDocument } from '../../src/formats/index.ts';
import { shown } from '../document/reading.ts';
import fc from '../properties.ts';
import { itReadsCatalogues, textsOf } from './catalogue-properties.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const memory = (units: string, srclang = 'en') =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header srclang="${srclang}" datatype="plaintext"/>\n<body>\n${units}\n</body>\n</tmx>\n`;
const unit = (...variants: string[]) => `<tu>\n${variants.join('\n')}\n</tu>`;

describe('a TMX file', () => {
  itReadsCatalogues({
    path: 'x.tmx',
    write: fc
      .constantFrom(escaped, (text: string) =>
        escaped(text).replaceAll("'", '&apos;').replaceAll('é', '&#233;'),
      )
      .map((write) => (pairs) => {
        const units = pairs.map(({ source, target }) =>
          unit(variant('nl-NL', write(target)), variant('en-US', write(source))),
        );
        return memory(units.join('\n'));
      }),
    decode: (slice) =>
      slice
        .replaceAll('&apos;', "'")
        .replaceAll('&#233;', 'é')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
  });

  it('declares its languages, and judges the first that is not the source', async () => {
    const raw = memory(unit(variant('en-US', 'a'), variant('nl', 'b'), variant('de', 'c')));
    const { declared, notices, ...document } = await readDocument('x.tmx', raw);
    expect(declared).toEqual({ source: 'en-US', target: 'nl' });
    expect(textsOf(document as never)).toEqual(['b']);
    expect(notices).toEqual(['only nl is judged, and de left out']);
  });

  it.each([
    ['<ph x="1">&lt;br/&gt;</ph>', 'de □ map'],
    ['<bpt i="1">&lt;b&gt;</bpt>grote<ept i="1">&lt;/b&gt;</ept>', 'de grote map'],
    ['<hi type="term">grote</hi>', 'de grote map'],
  ])('reads %s as what it stands for', async (inline, text) => {
    const raw = memory(unit(variant('en', 'a'), variant('nl', `de ${inline} map`)));
    const { segments } = await readDocument('x.tmx', raw);
    expect(segments.map((segment) => shown(segment.text))).toEqual([text]);
  });

  it('without a translation gives none', async () => {
    expect(textsOf(await readDocument('x.tmx', memory(unit(variant('en', 'a')))))).toEqual([]);
    expect(textsOf(await readDocument('x.tmx', memory('')))).toEqual([]);
  });

  it('that is none is refused', async () => {
    await expect(readDocument('x.tmx', '<xliff/>')).rejects.toThrow(FormatError);
  });
});

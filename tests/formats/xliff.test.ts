import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.ts';
import { readDocument } from '../../src/formats/index.ts';
import { shown } from '../document/reading.ts';
import fc from '../properties.ts';
import { itReadsCatalogues, type Pair, textsOf } from './catalogue-properties.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const WAYS: readonly ((text: string) => string)[] = [
  escaped,
  (text) => escaped(text).replace(/[é"'漢]|\u{1F600}/gu, (all) => `&#x${all.codePointAt(0)!.toString(16)};`),
  (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
  (text) => `<!-- a -->${escaped(text).replace(' ', '<!-- b --> ')}`,
  (text) => `<mrk mtype="seg" mid="1">${escaped(text)}</mrk>`,
];

const version12 = (units: string, attributes = 'source-language="en" target-language="nl"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a.md" datatype="plaintext" ${attributes}>\n<body>\n${units}\n</body>\n</file>\n</xliff>\n`;
const version2 = (units: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">\n<file id="f1">\n${units}\n</file>\n</xliff>\n`;

const LAYOUTS: readonly ((pairs: readonly Pair[], way: (text: string) => string) => string)[] = [
  (pairs, way) =>
    version12(
      pairs
        .map(
          ({ source, target }, index) =>
            `<trans-unit id="${index}">\n  <source>${way(source)}</source>\n  <target state="translated">${way(target)}</target>\n  <alt-trans><target>other</target></alt-trans><note>x</note>\n</trans-unit>`,
        )
        .join('\n'),
    ),
  (pairs, way) =>
    version2(
      `<unit id="u">${pairs
        .map(
          ({ source, target }) =>
            `<segment>\n<source>${way(source)}</source>\n<target>${way(target)}</target></segment>`,
        )
        .join('<ignorable><source> </source></ignorable>')}</unit>`,
    ),
];

const unit = (target: string, source = 'a b', attributes = '') =>
  `<trans-unit id="1"${attributes}><source>${source}</source>${target}</trans-unit>`;

describe('an XLIFF file', () => {
  itReadsCatalogues({
    path: 'x.xlf',
    write: fc.tuple(fc.constantFrom(...LAYOUTS), fc.constantFrom(...WAYS)).map(
      ([layout, way]) =>
        (pairs) =>
          layout(pairs, way),
    ),
    decode: (slice) =>
      slice
        .replace(/<!--.*?-->|\]\]><!\[CDATA\[/g, '')
        .replace(/&#x([\da-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    cannotHold: /<!--/,
  });

  it.each([
    ['<x id="1"/>', 'de □ map'],
    ['<ph id="1">&lt;br/&gt;</ph>', 'de □ map'],
    ['<ph id="1" dataRef="d1"/>', 'de □ map'],
    ['<g id="1">grote</g>', 'de grote map'],
    ['<pc id="1" dataRefStart="d1">grote <ph id="2"/></pc>', 'de grote □ map'],
    ['<bpt id="1">&lt;b&gt;</bpt>grote<ept id="1">&lt;/b&gt;</ept>', 'de grote map'],
    ['<mrk mtype="term">grote</mrk>', 'de grote map'],
    ['<mrk mtype="protected">BIG</mrk>', 'de □ map'],
    ['<mrk id="m" translate="no">BIG</mrk>', 'de □ map'],
    ['<sc id="1"/>grote<ec startRef="1"/>', 'de grote map'],
    ['&lt;b&gt;grote&lt;/b&gt;', 'de grote map'],
    ['<o:thing xmlns:o="u">x</o:thing>', 'de □ map'],
  ])('reads %s as what it stands for', async (inline, text) => {
    const { segments } = await readDocument('x.xlf', version12(unit(`<target>de ${inline} map</target>`)));
    expect(segments.map((segment) => shown(segment.text))).toEqual([text]);
  });

  it('gives the place of an inline element', async () => {
    const raw = version12(unit('<target>de <g ctype="bold" id="1">grote</g> map</target>'));
    const { catalogue, source } = await readDocument('x.xlf', raw);
    const at = source.text.indexOf('<g');
    const place = catalogue!.spanInFile({ start: at, end: source.text.indexOf('>') + 1 });
    expect(catalogue!.file.slice(place)).toBe('<g ctype="bold" id="1">');
    expect(catalogue!.editInFile({ start: 0, end: source.text.length - 2, text: 'x' })).toBeUndefined();
  });

  it.each([
    ['no target', unit('')],
    ['an empty target', unit('<target/>')],
    ['a target of blanks', unit('<target> \n </target>')],
    ['a new target', unit('<target state="new">c</target>')],
    ['one to be translated', unit('<target state="needs-translation">c</target>')],
    ['one that is not to be translated', unit('<target>c</target>', 'a', ' translate="no"')],
    ['a group that is not', `<group translate="no">${unit('<target>c</target>')}</group>`],
    ['a suggestion', unit('<alt-trans><source>a</source><target>c</target></alt-trans>')],
  ])('gives no message for %s', async (_, units) => {
    expect(textsOf(await readDocument('x.xlf', version12(units)))).toEqual([]);
  });

  it.each(['needs-review-translation', 'translated', 'final', 'signed-off'])('judges %s', async (state) => {
    const raw = version12(unit(`<target state="${state}">c</target>`, 'a', ' approved="no"'));
    expect(textsOf(await readDocument('x.xlf', raw))).toEqual(['c']);
  });

  it('leaves out segments of version 2 that are initial by their state', async () => {
    const raw = version2(
      '<unit id="1"><segment state="initial"><source>a</source><target>a</target></segment><segment><source>b</source><target>c</target></segment></unit>',
    );
    expect(textsOf(await readDocument('x.xliff', raw))).toEqual(['c']);
  });

  it('declares its languages', async () => {
    const declared = { source: 'en', target: 'nl' };
    expect((await readDocument('x.xlf', version12(''))).declared).toEqual(declared);
    expect((await readDocument('x.xlf', version2(''))).declared).toEqual(declared);
  });

  it.each([
    ['<xliff><file></xliff>', /^is not valid XLIFF \(line 1, column \d+\): Missing end tag/],
    ['', /^is not valid XLIFF \(line 1, column 1\): /],
    ['<html/>', /^is not valid XLIFF \(line 1, column 1\): its root element is <html>$/],
    ['<xliff>\n&unknown;</xliff>', /^is not valid XLIFF \(line 2, column \d+\): .*unknown/],
    ['Some text.', /^is not valid XLIFF/],
    [`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`, /nested too deep/],
    [`${'<g '.repeat(50_000)}`, /^is not valid XLIFF/],
    [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<xliff>&b;</xliff>',
      /^is not valid XLIFF \(line 2, column \d+\)/,
    ],
    [
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<xliff>&f;</xliff>',
      /^is not valid XLIFF \(line 2/,
    ],
  ])('that is malformed is refused: %.60s', async (raw, message) => {
    const error = await readDocument('x.xlf', raw).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });
});

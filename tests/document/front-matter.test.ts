import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { declaredLanguage, decodeValue, readFrontMatter } from '../../src/document/front-matter.ts';
import fc from '../properties.ts';
import { read, segmentsOf, slices } from './reading.ts';

/** Every value as `key=value`, checked against the place it comes from. */
function values(text: string, kind: 'yaml' | 'toml' = 'yaml'): string[] {
  return readFrontMatter(text, kind, 0).map((value) => {
    const raw = text.slice(value.span.start, value.span.end);
    const { text: decoded } = decodeValue(value, raw);
    const fold = (each: string) => each.replace(/\s+/g, ' ').trim();
    if (fold(decoded) !== fold(value.value)) throw new Error(`${value.key}: ${raw} is not ${value.value}`);
    return `${value.key}=${value.value}`;
  });
}

describe('readFrontMatter', () => {
  it.each([
    ['plain', '---\ntitle: One two # no\nid: 3\n---', ['title=One two', 'id=3']],
    ['quoted', `---\na: "x \\"y\\" \\u00e9"\nb: 'it''s'\nc: ""\n---`, ['a=x "y" é', "b=it's", 'c=']],
    ['folded block', '---\na: >-\n  one\n  two\nb: x\n---', ['a=one two', 'b=x']],
    ['literal block', '---\na: |\n  one\n  two\n---', ['a=one\ntwo\n']],
    ['over two lines', '---\na: one\n  two\nb: "one\n  two"\n---', ['a=one two', 'b=one two']],
    [
      'nested, lists, flow',
      '---\nhero:\n  text: x\nf:\n  - title: y\n  - z\ng: {title: u, h: [v]}\n---',
      ['hero.text=x', 'f.title=y', 'f=z', 'g.title=u', 'g.h=v'],
    ],
    ['CRLF', '---\r\na: x\r\nb: "y"\r\n---', ['a=x', 'b=y']],
    ['lone CR', '---\ra: x\rb: "y"\r---', ['a=x', 'b=y']],
    ['no value', '---\na:\nb: ~\n---', []],
    ['empty', '---\n---', []],
    ['blanks behind the fence', '---  \na: x\n---  ', ['a=x']],
    ['dashes in it', '---\na: x --- y\n---', ['a=x --- y']],
    ['an anchor and a tag', '---\na: &b x\nc: !!str y\n---', ['a=x', 'c=y']],
  ])('YAML: %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['a colon', '---\ntitle: One: two\nid: x\n---', ['title=One: two', 'id=x']],
    ['quotes in quotes', '---\ntitle: "One "two" three"\nid: x\n---', ['title=One "two" three', 'id=x']],
    ['an apostrophe', "---\ntitle: 'L'un'\n---", ["title=L'un"]],
    ['an open quote', '---\ntitle: "One\nid: x\n---', ['title="One', 'id=x']],
    [
      'a block beside it',
      '---\na: b: c\ntext: >-\n  one\n  two\nd: e\n---',
      ['a=b: c', 'text=one\ntwo', 'd=e'],
    ],
    ['CRLF', '---\r\na: b: c\r\nd: e\r\n---', ['a=b: c', 'd=e']],
    ['a lost blank', '---\ntitle:x\ndescription: y\n---', ['description=y']],
  ])('broken YAML: %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['strings', `+++\na = "x \\"y\\""\nb = 'C:\\z'\nc = 3 # no\n+++`, ['a=x "y"', 'b=C:\\z', 'c=3']],
    [
      'tables',
      '+++\na = "x"\n[params]\ntitle = "y"\n[[menu.main]]\nname = "z"\n+++',
      ['a=x', 'params.title=y', 'menu.main.name=z'],
    ],
    ['long strings', '+++\na = """x\ny = 1"""\nb = "z"\n+++', ['a=x\ny = 1', 'b=z']],
    ['a comment behind', '+++\na = "x" # "y"\n+++', ['a=x']],
    ['CRLF', '+++\r\na = "x"\r\nb = "y"\r\n+++', ['a=x', 'b=y']],
  ])('TOML: %s', (_, text, expected) => {
    expect(values(text, 'toml')).toEqual(expected);
  });
});

describe('front matter of a page', () => {
  it('gives what a reader reads, at its place', async () => {
    const document = await read(
      '\uFEFF---\r\ntitle: "A &amp; b"\r\nslug: no\r\nhero:\r\n  tagline: \'c\'\r\nfeatures:\r\n  - details: d\r\n    icon: no\r\n---\r\n\r\n# e\r\n',
    );
    expect(document.segments.map(({ kind, key, text }) => [kind, key, text])).toEqual([
      ['front-matter', 'title', 'A &amp; b'],
      ['front-matter', 'hero.tagline', 'c'],
      ['front-matter', 'features.details', 'd'],
      ['heading', undefined, 'e'],
    ]);
    const words = document.segments.flatMap((segment) => segment.words);
    expect(slices(document, words)).toEqual(words.map(({ text }) => text));
  });

  it('leaves indents out of the text, not out of the count', async () => {
    const document = await read('---\nsummary: >-\n   one\n   two\n---\n');
    expect(document.segments[0]!.text).toBe('one\ntwo');
    expect(slices(document, document.segments[0]!.words)).toEqual(['one', 'two']);
  });

  it('masks in values', async () => {
    expect(await segmentsOf('---\ntitle: See {{ x }} at https://a.b\n---\n')).toEqual([
      'front-matter: See □ at □',
    ]);
  });

  it('is none in the middle of a page', async () => {
    expect((await read('a\n\n---\ntitle: b\n---\n')).frontMatter).toBeUndefined();
  });

  it.each([
    ['lang: nl', 'nl'],
    ['ms.contentlocale: nl-NL', 'nl-NL'],
    ['LANGUAGE: de', 'de'],
    ['title: x', undefined],
    ['lang: ""', undefined],
  ])('%s declares %s', (line, expected) => {
    expect(declaredLanguage(readFrontMatter(`---\n${line}\n---`, 'yaml', 0))).toBe(expected);
  });
});

describe('plain lines, which are read without a parser', () => {
  it('are read as the parser reads them, at the same places', () => {
    const value = fc.oneof(
      fc.constantFrom(
        ...`title|een titel|"a: b #c"|'x'|''|""|a:b|a: b|a #b|a#b|#a|null|Null|~|true|False|yes|0|7|007|1.10|1e3|1e|0x1F|2020-01-01`.split(
          '|',
        ),
        ...`12/20/2018|1.2.3|- a|-a|[a]|{a}|*a|&a b|!a|%a|@a|a,b]|é: à|文字|"é"|'it''s'|"a\\n"|10:30|a:|:a|>|||1_000|.5|-1|+1|trailing   |a  b`.split(
          '|',
        ),
      ),
      fc.string({ maxLength: 8 }).filter((text) => !/[\r\n]/.test(text)),
    );
    const key = fc.constantFrom('title', 'ms.date', 'a-b', 'x1', 'null', 'true', 'e1', 'Title');
    const gap = fc.constantFrom(' ', '  ', '', ' ');
    const line = fc.oneof(
      fc.tuple(key, gap, value).map(([name, blank, text]) => `${name}:${blank}${text}`),
      fc.constantFrom('', '# comment', 'empty:', 'empty: ', '  indented: x'),
    );
    const ending = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending), { maxLength: 5 }), (lines) => {
        const inner = lines.flat().join('');
        const parsed = parseDocument(inner, { uniqueKeys: false, strict: false, logLevel: 'silent' });
        if (parsed.errors.length > 0 || !isMap(parsed.contents)) return;
        if (!parsed.contents.items.every(({ value }) => isScalar(value))) return;
        const expected = parsed.contents.items.flatMap(({ key, value }) =>
          isScalar(key) && isScalar(value) && value.value !== null
            ? [{ key: String(key.value), value: String(value.value) }]
            : [],
        );
        const text = `---\n${inner}---`;
        const found = readFrontMatter(text, 'yaml', 0);
        expect(found.map((each) => ({ key: each.key, value: each.value }))).toMatchObject(expected);
        for (const each of found.filter(({ style }) => style === 'plain'))
          if (!/^[\d.]/.test(each.value))
            expect(text.slice(each.span.start, each.span.end).trim().toLowerCase()).toBe(
              each.value.trim().toLowerCase(),
            );
      }),
      { numRuns: 2000 },
    );
  });
});

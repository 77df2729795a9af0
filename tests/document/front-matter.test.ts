import { describe, expect, it } from 'vitest';
import { declaredLanguage, decodeValue, readFrontMatter } from '../../src/document/front-matter.ts';
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

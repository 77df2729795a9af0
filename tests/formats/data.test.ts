import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PagePair } from '../../src/align/page-pair.ts';
import { FormatError } from '../../src/formats/format-error.ts';
import { readDocument } from '../../src/formats/index.ts';
import { shown } from '../document/reading.ts';
import fc from '../properties.ts';
import { itReadsCatalogues, type Pair, textsOf } from './catalogue-properties.ts';

const targets = (pairs: readonly Pair[]) => pairs.map(({ target }) => target);
const inAscii = (json: string) =>
  json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const byKey = (pairs: readonly Pair[]) =>
  Object.fromEntries(targets(pairs).map((text, index) => [`key${index}`, text]));
const nested = (pairs: readonly Pair[]) => ({ page: { count: 3, list: targets(pairs), none: null } });

const unescaped = (slice: string) =>
  slice
    .replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([^u])/g, (_, character: string) => ({ n: '\n', t: '\t' })[character] ?? character);

describe('a JSON catalogue', () => {
  itReadsCatalogues({
    path: 'nl.json',
    write: fc.constantFrom(
      (pairs: readonly Pair[]) => JSON.stringify(byKey(pairs), undefined, 2),
      (pairs: readonly Pair[]) => inAscii(JSON.stringify(byKey(pairs))),
      (pairs: readonly Pair[]) => `// note\n${JSON.stringify(nested(pairs), undefined, '\t')}\n`,
      (pairs: readonly Pair[]) =>
        JSON.stringify({ nl: targets(pairs).map((message) => ({ message, description: 'x' })) }),
    ),
    decode: unescaped,
  });

  it.each([
    ['{ "a": 1 "b": 2 }', 'line 1, column 10', 'comma expected'],
    ['{\n"a": "x\n"}', 'line 2, column 6', 'unexpected end of string'],
    ['', 'line 1, column 1', 'value expected'],
    ['# Title', 'line 1, column 1', 'invalid symbol'],
    [`${'['.repeat(100_000)}`, 'line 1, column 1', 'its values are nested too deep'],
  ])('that is malformed is refused: %.20s', async (raw, place, reason) => {
    const error = await readDocument('a.json', raw).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toBe(`is not valid JSON (${place}): ${reason}`);
  });
});

describe('a YAML catalogue', () => {
  itReadsCatalogues({
    path: 'nl.yaml',
    write: fc
      .constantFrom(
        { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 } as const,
        { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 } as const,
        { defaultStringType: 'BLOCK_LITERAL', lineWidth: 0 } as const,
        { defaultStringType: 'PLAIN' } as const,
        { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 30 } as const,
        { defaultStringType: 'BLOCK_FOLDED', lineWidth: 30 } as const,
      )
      .map((options) => (pairs) => stringify({ nl: { page: targets(pairs), n: 3 } }, options)),
    decode: (slice) =>
      unescaped(slice.replace(/''/g, "'"))
        .replace(/\\x([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\s*\n\s*/g, ' '),
    // A line break at the end belongs to how the text was written down.
    normal: (text) => text.replace(/\n+$/, ''),
  });

  it.each([
    ['double', 'a: "say \\"de de\\" \\u00e9"\n', 'say "de de" é'],
    ['single', "a: 'it''s de de'\n", "it's de de"],
    ['plain over lines', 'a: say\n  de\n\n  de\n', 'say de\nde'],
    ['literal', 'a: |\n  say\n   de\n\n  de\n', 'say\n de\n\nde'],
    ['folded', 'a: >-\n  say\n  de\n\n  de\n', 'say de\nde'],
    ['with an indent of its own', 'a: |2\n   say\n  de\n', ' say\nde'],
    ['kept', 'a: |+\n  say\n\n\nb: 1\n', 'say'],
  ])('reads a %s scalar', async (_, raw, text) => {
    const document = await readDocument('nl.yml', raw);
    expect(textsOf(document)).toEqual([text]);
    for (const word of document.segments.flatMap(({ words }) => words)) {
      const slice = document.catalogue!.file.slice(document.catalogue!.spanInFile(word));
      expect(unescaped(slice.replaceAll("''", "'"))).toBe(word.text);
    }
  });

  it('is not led on by aliases', async () => {
    const bomb = [
      'a0: &a0 [x y]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    expect(textsOf(await readDocument('a.yaml', bomb.join('\n')))).toEqual(['x y']);
  });

  it.each([
    ['a: "x\n', 'Missing closing "quote'],
    ['a: b: c\n', 'line 1, column'],
    ['a: 1\n\tb: 2\n', 'line 2, column'],
    [`${'['.repeat(20_000)}`, 'YAML (line 1, column'],
  ])('that is malformed is refused: %.20s', async (raw, place) => {
    const error = await readDocument('a.yaml', raw).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toContain(place);
    expect((error as Error).message).not.toContain('\n');
  });
});

describe('the messages of a catalogue', () => {
  const idsOf = async (raw: unknown, path = 'x.json') =>
    (await readDocument(path, JSON.stringify(raw)))
      .catalogue!.messages.filter(({ gap }) => !gap)
      .map(({ id }) => id);

  it.each<[string, unknown, string[]]>([
    ['nested keys', { a: { b: 'x y', c: { d: 'x y' } }, e: 'x y' }, ['a.b', 'a.c.d', 'e']],
    ['lists', { a: ['x y', { b: 'x y' }] }, ['a.0', 'a.1.b']],
    ['a language at the top', { nl: { a: 'x y' } }, ['a']],
    ['symbols of Ruby', { order: [':day', ':month'], a: 'x :y' }, ['a']],
    ['names of languages', { languages: { nl: 'Nederlands', 'zh-CN': '简体中文' }, a: 'x y' }, ['a']],
    [
      'words that are codes of languages',
      { answers: { yes: 'x y', no: 'x y' } },
      ['answers.yes', 'answers.no'],
    ],
    ['what is no text', { a: '', b: ' ', c: 1, d: null, e: true }, []],
    ['notes of ARB', { '@@locale': 'nl', a: 'x y', '@a': { description: 'x y' } }, ['a']],
    ['texts with notes', { a: { message: 'x y', description: 'x y' } }, ['a']],
    ['texts that only look so', { a: { message: 'x y', title: 'x y' } }, ['a.message', 'a.title']],
    [
      'choices',
      { a: 'x {n, plural, one {# y {g, select, f {her} other {their}}} other {# ys}} z' },
      ['a', 'a#n.one', 'a#n.one#g.f', 'a#n.one#g.other', 'a#n.other'],
    ],
    ['what is no choice', { a: 'x {n, plural, one {y}' }, ['a']],
  ])('go by their keys: %s', async (_, raw, ids) => {
    expect(await idsOf(raw)).toEqual(ids);
  });

  it('hold the sentences of a choice, each at its place', async () => {
    const raw = '{"a": "\\"X\\" has {n, plural, one {# \\"file\\"} other {# files}} left"}';
    const document = await readDocument('x.json', raw);
    expect(textsOf(document)).toEqual(['"X" has {n} left', '# "file"', '# files']);
    const { catalogue, source } = document;
    const placeOf = (text: string) => {
      const start = source.text.indexOf(text);
      return catalogue!.file.slice(catalogue!.spanInFile({ start, end: start + text.length }));
    };
    expect(placeOf('left')).toBe('left');
    expect(placeOf('"file"')).toBe('\\"file\\"');
    expect(placeOf('{n}')).toBe('{n, plural, one {# \\"file\\"} other {# files}}');
    const over = source.text.indexOf('has');
    expect(catalogue!.editInFile({ start: over, end: over + 3, text: 'had' })).toBeDefined();
    expect(catalogue!.editInFile({ start: over, end: over + 7, text: 'had {n}' })).toBeUndefined();
  });

  it('hold the tags of react-i18next as tags', async () => {
    const { segments, catalogue, source } = await readDocument(
      'x.json',
      '{"a": "see <1>the <0>guide</0></1><2/> now"}',
    );
    expect(segments.map(({ text }) => shown(text))).toEqual(['see the guide□ now']);
    const at = source.text.indexOf('</g>');
    expect(catalogue!.file.slice(catalogue!.spanInFile({ start: at, end: at + 4 }))).toBe('</0>');
    expect(catalogue!.editInFile({ start: at - 1, end: at + 4, text: 'e' })).toBeUndefined();
  });

  it('declare a language where one stands at the top', async () => {
    expect((await readDocument('a.yml', 'nl:\n  a: x y\n')).declared?.target).toBe('nl');
    expect((await readDocument('a.arb', '{"@@locale": "de", "a": "x y"}')).declared?.target).toBe('de');
  });

  it('are paired by their keys, and plural forms that the source has not with the last', async () => {
    const source = await readDocument(
      'en.json',
      '{"b": "B", "f_one": "one", "f_other": "many", "gone": "x"}',
    );
    const target = await readDocument(
      'pl.json',
      '{"f_one": "1", "f_few": "2", "f_many": "5", "b": "B2", "new": "y"}',
    );
    const pairs = PagePair.of(source, target)!.segments.map((pair) => [pair.source.text, pair.target.text]);
    expect(pairs).toEqual([
      ['one', '1'],
      ['many', '2'],
      ['many', '5'],
      ['B', 'B2'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  decodeDoubleQuoted,
  decodeHtml,
  decodeMarkdown,
  decodePlain,
  decodeSingleQuoted,
  type MappedText,
  mapText,
} from '../../src/document/text-map.ts';

/** Each piece as `text=slice`, or as `text` when both are the same. */
function pairs({ text, pieces }: MappedText, slice: string): string[] {
  return pieces.map(({ at, length, start, end }) => {
    const [read, written] = [text.slice(at, at + length), slice.slice(start, end)];
    return read === written ? read : `${read}=${written}`;
  });
}

describe('mapText', () => {
  it.each([
    ['plain', 'a b', 'a b', ['a b']],
    ['nothing', '', '', []],
    ['named reference', 'a & b', 'a &amp; b', ['a ', '&=&amp;', ' b']],
    ['decimal and hexadecimal', 'éé', '&#233;&#xE9;', ['é=&#233;', 'é=&#xE9;']],
    ['reference outside the plane', '😀', '&#x1F600;', ['😀=&#x1F600;']],
    ['reference of two characters', '\u223E\u0333', '&acE;', ['\u223E\u0333=&acE;']],
    ['reference that is none', '&bogus; &amp', '&bogus; &amp', ['&bogus; &amp']],
    ['forbidden code points', '\uFFFD\uFFFD', '&#0;&#xD800;', ['\uFFFD=&#0;', '\uFFFD=&#xD800;']],
    ['escape', '*a* \\b', '\\*a\\* \\b', ['*=\\*', 'a', '*=\\*', ' \\b']],
    ['escaped ampersand', '&amp;', '\\&amp;', ['&=\\&', 'amp;']],
    ['NUL', 'a\uFFFDb', 'a\0b', ['a', '\uFFFDb=\0b']],
    ['soft break with indent', 'a\nb', 'a\n   b', ['a\n', 'b']],
    ['blanks before the break', 'a\nb', 'a \t\nb', ['a', '\nb']],
    ['block quote', 'a\nb', 'a\n> b', ['a\n', 'b']],
    ['nested block quote', 'a\nb', 'a\n> >  b', ['a\n', 'b']],
    ['lazy line', 'a\nb', 'a\nb', ['a\nb']],
    ['marker that is text', 'a\n> b', 'a\n      > b', ['a\n', '> b']],
    ['marker, then one that is text', 'a\n> b', 'a\n>      > b', ['a\n', '> b']],
    ['escaped marker', 'a\n> b', 'a\n> \\> b', ['a\n', '>=\\>', ' b']],
    ['marker that is text, alone', 'a\n>\nb', 'a\n     > \nb', ['a\n', '>', '\nb']],
    ['blank that is text', 'a\n b', 'a\n  &#32;b', ['a\n', ' =&#32;', 'b']],
    ['blanks at the end', 'a ', 'a ', ['a ']],
    ['CRLF', 'a\r\nb', 'a\r\n  b', ['a', '\n=\r\n', 'b']],
    ['CR', 'a\rb', 'a\r> b', ['a', '\n=\r', 'b']],
    ['line ending as a reference', 'a\nb', 'a&#10;b', ['a', '\n=&#10;', 'b']],
  ])('%s', (_, value, slice, expected) => {
    const map = mapText(value, slice, 0);
    expect(map && pairs(map, slice)).toEqual(expected);
    expect(map?.text).toBe(value.replace(/\r\n?/g, '\n'));
  });

  it('counts from where the slice begins', () => {
    expect(mapText('a & b', 'a &amp; b', 100)?.pieces).toEqual([
      { at: 0, length: 2, start: 100, end: 102 },
      { at: 2, length: 1, start: 102, end: 107 },
      { at: 3, length: 2, start: 107, end: 109 },
    ]);
  });

  it.each([
    ['other text', 'abc', 'abd'],
    ['text that is not all there', 'abc', 'ab'],
    ['more text than there is', 'ab', 'abc'],
    ['a prefix that is none', 'a\nb', 'a\n* b'],
    ['markup', 'a b c', 'a *b* c'],
  ])('gives nothing for %s', (_, value, slice) => {
    expect(mapText(value, slice, 0)).toBeUndefined();
  });
});

describe('decoding', () => {
  it.each([
    [decodeMarkdown, 'a \\] &amp;\r\n  b', 'a ] &\nb'],
    [decodeHtml, '&eacute;&bogus;&#39;\\*\n\t b', "é&bogus;'\\*\nb"],
    [decodePlain, 'a &amp; \\*\n  b', 'a &amp; \\*\nb'],
    [decodeSingleQuoted, "l''été \\n", "l'été \\n"],
    [decodeDoubleQuoted, 'a \\"b\\" \\u00e9\\x41\\U0001F600 \\\\ \\/ \\t.', 'a "b" éA😀 \\ / \t.'],
    [decodeDoubleQuoted, 'a\\\n   b\n  c', 'ab\nc'],
  ])('%o of %j', (decode, slice, expected) => {
    const map = decode(slice, 0);
    expect(map.text).toBe(expected);
    for (const { at, length, start, end } of map.pieces) {
      if (length === end - start && slice[start] !== '\r') {
        expect(slice.slice(start, end)).toBe(map.text.slice(at, at + length));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import fc from '../properties.ts';

describe('SourceText', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\r\n\rb', 5, 4, 1],
    ['a\n', 2, 2, 1],
    ['😀b', 2, 1, 3],
    ['\tb', 1, 1, 2],
  ])('%j: offset %i is line %i, column %i', (text, offset, line, column) => {
    expect(new SourceText(text).position(offset)).toEqual({ line, column });
  });

  it('counts from behind the byte order mark', () => {
    const source = new SourceText('\uFEFFabc');
    expect(source.hasBom).toBe(true);
    expect(source.text).toBe('abc');
    expect(source.position(0)).toEqual({ line: 1, column: 1 });
  });

  it('takes only the first byte order mark off', () => {
    expect(new SourceText('\uFEFF\uFEFFa').text).toBe('\uFEFFa');
  });

  it.each([
    ['a\r\nbc\n', 1, 'a'],
    ['a\r\nbc\n', 2, 'bc'],
    ['a\r\nbc\n', 3, ''],
    ['\r\r', 2, ''],
  ])('%j: line %i is %j', (text, line, expected) => {
    const source = new SourceText(text);
    expect(source.slice(source.lineSpan(line))).toBe(expected);
  });

  it('holds a column within its line', () => {
    expect(new SourceText('ab\ncd').offset({ line: 1, column: 99 })).toBe(2);
  });

  it.each([-1, 4, 0.5, Number.NaN])('refuses offset %d', (offset) => {
    expect(() => new SourceText('abc').position(offset)).toThrow(RangeError);
  });

  it.each([0, 3])('refuses line %d', (line) => {
    expect(() => new SourceText('a\nb').offset({ line, column: 1 })).toThrow(RangeError);
    expect(() => new SourceText('a\nb').lineSpan(line)).toThrow(RangeError);
  });

  it('finds the way back from every place but the middle of a line ending', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', '\t', '\n', '\r\n', '\r'), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const source = new SourceText(parts.join(''));
        for (let offset = 0; offset <= source.text.length; offset++) {
          if (source.text.slice(offset - 1, offset + 1) === '\r\n') continue;
          expect(source.offset(source.position(offset))).toBe(offset);
        }
        expect(source.lineCount).toBe(source.text.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});

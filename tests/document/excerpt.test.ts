import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Excerpt } from '../../src/document/excerpt.ts';
import { SourceText } from '../../src/document/source-text.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '中', '😀', '\n', '\r', '\r\n', '\uFEFF', ' ') });
const pages = texts.chain((text) => {
  const { length } = new SourceText(text).text;
  const offset = fc.nat({ max: length });
  const place = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({ text: fc.constant(text), places: fc.array(place, { maxLength: 4 }), more: place });
});

/** What a report asks of the text that a place lies in. */
function told(source: SourceText, place: { start: number; end: number }) {
  const [from, to] = [source.position(place.start), source.position(place.end)];
  const line = source.lineSpan(from.line);
  return { from, to, line, shown: source.slice(line), text: source.slice(place), at: source.offset(from) };
}

describe('Excerpt', () => {
  it('says of its places what the whole text does', () => {
    fc.assert(
      fc.property(pages, ({ text, places }) => {
        const whole = new SourceText(text);
        const excerpt = Excerpt.of(whole, places);
        expect(excerpt.hasBom).toBe(whole.hasBom);
        expect(excerpt.lineCount).toBe(whole.lineCount);
        for (const place of places) expect(told(excerpt, place)).toEqual(told(whole, place));
      }),
    );
  });

  it('says of the places of two what both do', () => {
    fc.assert(
      fc.property(pages, ({ text, places, more }) => {
        const whole = new SourceText(text);
        const joined = Excerpt.join(Excerpt.of(whole, places), Excerpt.of(whole, [more]));
        for (const place of [...places, more]) expect(told(joined, place)).toEqual(told(whole, place));
        expect(Excerpt.join(joined, whole)).toBe(whole);
        expect(Excerpt.join(whole, joined)).toBe(whole);
      }),
    );
  });

  it('knows nothing else, and says so', () => {
    const excerpt = Excerpt.of(new SourceText('one\ntwo\nthree\nfour\n'), [{ start: 9, end: 11 }]);
    expect(excerpt.slice({ start: 8, end: 13 })).toBe('three');
    expect(() => excerpt.position(1)).toThrow(RangeError);
    expect(() => excerpt.position(18)).toThrow(RangeError);
    expect(() => excerpt.slice({ start: 9, end: 17 })).toThrow(RangeError);
    expect(() => excerpt.lineSpan(2)).toThrow(RangeError);
    expect(() => excerpt.lineSpan(4)).toThrow(RangeError);
    expect(() => excerpt.text).toThrow(TypeError);
  });
});

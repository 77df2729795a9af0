import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { chooseEncoding, EditorPositions, POSITION_ENCODINGS } from '../../src/lsp/positions.ts';
import { changedText } from '../../src/lsp/text-changes.ts';
import fc from '../properties.ts';

const pieces = fc.constantFrom('a', 'é', 'e\u0301', '你', '😀', '\t', ' ', '\n', '\r\n', '\r');
const texts = fc
  .tuple(fc.boolean(), fc.array(pieces, { maxLength: 30 }))
  .map(([hasBom, all]) => (hasBom ? '\uFEFF' : '') + all.join(''));

/** Offsets between characters: not within a pair of surrogates, nor within a line ending. */
function boundaries(text: string): number[] {
  const starts = [...text.matchAll(/\r\n|[\s\S]/gu)].map(({ index }) => index);
  return [...starts, text.length];
}

describe.each(POSITION_ENCODINGS)('%s', (encoding) => {
  test('offsets come back from positions', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (raw, countsBom) => {
        const source = new SourceText(raw);
        const positions = new EditorPositions(source, encoding, countsBom);
        for (const offset of boundaries(source.text))
          expect(positions.offset(positions.position(offset))).toBe(offset);
      }),
    );
  });

  test('a change changes its range and nothing else', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (raw, inserted, first, second) => {
        const source = new SourceText(raw);
        const places = boundaries(source.text);
        const [start, end] = [first, second]
          .map((each) => places[each % places.length]!)
          .sort((a, b) => a - b) as [number, number];
        const range = new EditorPositions(source, encoding, true).range({ start, end });
        const bom = source.hasBom ? '\uFEFF' : '';
        const expected = bom + source.text.slice(0, start) + inserted + source.text.slice(end);
        expect(changedText(raw, [{ range, text: inserted }], encoding)).toBe(expected);
      }),
    );
  });
});

test.each([
  ['utf-16', 3],
  ['utf-8', 6],
  ['utf-32', 2],
] as const)('in %s, “😀é” is %i wide', (encoding, character) => {
  const positions = new EditorPositions(new SourceText('a\n😀éb'), encoding);
  expect(positions.position(5)).toEqual({ line: 1, character });
});

test('changes are made one after the other', () => {
  const at = (character: number, text: string) => ({
    range: { start: { line: 0, character }, end: { line: 0, character } },
    text,
  });
  expect(changedText('ad', [at(1, 'b'), at(2, 'c')], 'utf-16')).toBe('abcd');
  expect(changedText('ad', [at(1, 'b'), { text: 'x' }, at(1, 'y')], 'utf-16')).toBe('xy');
});

test.each([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-7'], 'utf-16'],
  [['utf-8', 'utf-16'], 'utf-8'],
  [['utf-16', 'utf-8'], 'utf-16'],
])('of %j, %s is chosen', (offered, chosen) => {
  expect(chooseEncoding(offered)).toBe(chosen);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CYRILLIC, GREEK, LATIN, mayMeet } from '../../src/document/characters.ts';
import { matchesOf } from '../../src/document/matches.ts';

test('matches are those that matchAll tells, whatever was asked before', () => {
  const letters = /b+|x*(?=c)/g;
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '😀') });
  fc.assert(
    fc.property(text, (each) => {
      expect([...matchesOf(each, letters)]).toEqual([...each.matchAll(letters)]);
    }),
  );
});

test('a pattern may be asked about another text while its matches are told', () => {
  const pattern = /\w/g;
  const seen: string[] = [];
  for (const [outer] of matchesOf('ab', pattern))
    for (const [inner] of matchesOf('cd', pattern)) seen.push(outer + inner);
  expect(seen).toEqual(['ac', 'ad', 'bc', 'bd']);
});

test('where letters of two scripts touch, they may meet', () => {
  const touch =
    /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u;
  const unit = fc.constantFrom('a', 'é', 'ж', 'Ω', '\u0301', '\u0483', ' ', '-', '1', '中', '😀', '𝼀');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const isMet = mayMeet(text, LATIN, CYRILLIC | GREEK);
      expect(isMet || !touch.test(text)).toBe(true);
      // Without halves of characters, nothing is left to doubt.
      if (!/[\uD800-\uDFFF]/.test(text)) expect(isMet).toBe(touch.test(text));
    }),
  );
});

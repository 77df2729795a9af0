import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../src/document/parsers/parser.ts';
import { parsePlain } from '../../src/document/parsers/plain.ts';
import { parseWithRemark } from '../../src/document/parsers/remark.ts';
import fc from '../properties.ts';

const PARTS = [
  ...'a Ab é 用 😀 1 12 . ) ( 。 ! " \' { } % $ = : | & \\ * _ ~ ` [ ] - + # > < / @ ; ^ ， “ »'.split(' '),
  ...'- 1. 2) # ## > ``` ~~~ --- === +++ www.a.b https://x.y a@b.c {{a}} %s :::'.split(' '),
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u00A0',
    '\u3000',
    '\u2028',
    '\uD800',
    '\uFEFF',
    '\u200B',
    '\u0085',
  ],
];

describe('a line of plain prose', () => {
  it('is read as the reference reads it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const tree = parsePlain(text);
        if (!tree) return;
        plain++;
        expect(tree).toEqual(parseWithRemark(text, dialectOf(text)));
      }),
      { numRuns: 6000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it.each([
    'Klik op de knop.',
    '3 bestanden (van %d) - klaar: "ja"!',
    '$HOME is 5 > 3 en {name} = a|b # niet',
    '이것은 문장입니다.',
    '这是一个句子。',
  ])('is %s', (text) => {
    expect(parsePlain(text)).toEqual(parseWithRemark(text, dialectOf(text)));
    expect(parsePlain(text)).toBeDefined();
  });

  it.each([
    '',
    ' a',
    'a ',
    '1. a',
    '- a',
    '# a',
    'a *b*',
    'a\nb',
    'a `b`',
    'a &amp; b',
    'a <b>',
    '---',
    '>a',
    'a\\b',
  ])('is not %j', (text) => {
    expect(parsePlain(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { Segment } from '../../src/document/segment.ts';
import { onlySegment, read, shown, slices } from './reading.ts';

function plain(text: string): Segment {
  return new Segment({
    kind: 'paragraph',
    text,
    span: { start: 0, end: text.length },
    pieces: [{ at: 0, length: text.length, start: 0, end: text.length }],
  });
}

describe('words', () => {
  it.each([
    ['one two', ['one', 'two']],
    ["don't l’été rock'n'roll", ["don't", 'l’été', "rock'n'roll"]],
    ["'quoted' ‘so’ dogs'", ['quoted', 'so', 'dogs']],
    ["all'80 d’1", ["all'80", 'd’1']],
    ['well-known e-mail', ['well', 'known', 'e', 'mail']],
    ['snake_case x86 2nd 123 _ __', ['snake_case', 'x86', '2nd']],
    ['helloобновлений', ['hello', 'обновлений']],
    ['toohello를 hello', ['toohello', '를', 'hello']],
    ['データ化する', ['データ', '化', 'する']],
    ['日本語 時々 カー', ['日本語', '時々', 'カー']],
    ['cafe\u0301 й', ['cafe\u0301', 'й']],
    ["об'єкт п’ять комп\u02bcютер", ["об'єкт", 'п’ять', 'комп\u02bcютер']],
    ['ελληνικά עברית العربية हिन्दी ไทย', ['ελληνικά', 'עברית', 'العربية', 'हिन्दी', 'ไทย']],
    ['❤️hello 👍🏽안녕 👩‍💻x 5️⃣', ['hello', '안녕', 'x']],
    ['ＡＢＣ straße İstanbul', ['ＡＢＣ', 'straße', 'İstanbul']],
    ['a/b@c.d', ['a', 'b', 'c', 'd']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(plain(text).words.map((word) => word.text)).toEqual(expected);
  });

  it.each([
    ['L’ÉTÉ', "l'été"],
    ['CAFE\u0301', 'café'],
    ['Straße', 'straße'],
  ])('%s is folded to %s', (text, lower) => {
    expect(plain(text).words[0]!.lower).toBe(lower);
  });

  it.each([
    ['markup', 'te**st** [a](x.md)b', ['te', 'st', 'a', 'b']],
    ['a tag', 'te<b>st</b>', ['te', 'st']],
    ['a comment', 'te<!-- x -->st', ['te', 'st']],
    ['an empty link', 'te[](x.md)st', ['te', 'st']],
    ['an apostrophe at a seam', "**Save**'a l'*été*", ['Save', 'a', 'l', 'été']],
    ['code', 'te`x`st', ['te', 'st']],
    ['no entity', 'caf&eacute;s', ['cafés']],
    ['no escape', 'snake\\_case', ['snake_case']],
  ])('are parted by %s', async (_, text, expected) => {
    const segment = await onlySegment(text);
    expect(segment.words.map((word) => word.text)).toEqual(expected);
  });

  it('stand where they say', async () => {
    const document = await read('\uFEFF> caf&eacute;s *😀\r\n> e\u0301t&#233;* `x`snake\\_case');
    const [segment] = document.segments;
    expect(slices(document, segment!.words)).toEqual(['caf&eacute;s', 'e\u0301t&#233;', 'snake\\_case']);
    expect(segment!.words.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(segment!.words.map(({ at, to }) => segment!.text.slice(at, to))).toEqual(
      segment!.words.map(({ text }) => text),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said “Go.” Then (yes.) no', ['He said “Go.”', 'Then (yes.)', 'no']],
    ['Wait… Then. Wait... what', ['Wait…', 'Then.', 'Wait... what']],
    ['See e.g. this, i.e. that. Next', ['See e.g. this, i.e. that.', 'Next']],
    ['Zie bijv. dit en z. B. das. Weiter', ['Zie bijv. dit en z. B. das.', 'Weiter']],
    ['Dr. No met Mr. J. Yes. End', ['Dr. No met Mr. J. Yes.', 'End']],
    ['т. е. так. Далее', ['т. е. так.', 'Далее']],
    ['Use npm etc. to go. kubectl works', ['Use npm etc. to go. kubectl works']],
    ['Open the console. kubectl works', ['Open the console.', 'kubectl works']],
    ['1. One. 2. Two', ['1. One.', '2.', 'Two']],
    ['Version 3.5 is out. It is 10. Go', ['Version 3.5 is out.', 'It is 10.', 'Go']],
    ['例文です。次です！「はい。」おわり', ['例文です。', '次です！', '「はい。」', 'おわり']],
    ['좋은 것. 다음', ['좋은 것.', '다음']],
    ['यह है। अगला', ['यह है।', 'अगला']],
    ['هل؟ نعم', ['هل؟', 'نعم']],
    ['One\n\nTwo\nthree', ['One', 'Two\nthree']],
    ['a.b.c/d.e', ['a.b.c/d.e']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    const { sentences } = plain(text);
    expect(sentences.map(({ at, to }) => text.slice(at, to))).toEqual(expected);
  });

  it('hold each word once', () => {
    const segment = plain('One two. Three (four). 五六。seven');
    expect(segment.sentences.flatMap(({ words }) => words)).toEqual(segment.words);
  });

  it('end behind an atom', async () => {
    const segment = await onlySegment('Use `x`. Then go');
    expect(segment.sentences.map(({ at, to }) => shown(segment.text.slice(at, to)))).toEqual([
      'Use □.',
      'Then go',
    ]);
  });
});

describe('spanOf', () => {
  it('maps runs, single characters and points', async () => {
    const text = 'a &amp; **b** `c` d';
    const segment = await onlySegment(text);
    const slice = (at: number, to: number) => {
      const { start, end } = segment.spanOf(at, to);
      return text.slice(start, end);
    };
    expect(shown(segment.text)).toBe('a & b □ d');
    expect(slice(2, 3)).toBe('&amp;');
    expect(slice(2, 5)).toBe('&amp; **b');
    expect(slice(6, 7)).toBe('`c`');
    expect(slice(0, segment.text.length)).toBe(text);
    expect(segment.spanOf(4, 4)).toEqual({ start: 10, end: 10 });
    expect(segment.spanOf(9, 9)).toEqual({ start: 19, end: 19 });
  });

  it.each([
    [-1, 2],
    [2, 1],
    [0, 99],
  ])('refuses %i to %i', (at, to) => {
    expect(() => plain('abc').spanOf(at, to)).toThrow(RangeError);
  });
});

describe('marks', () => {
  it('cover what they wrap', async () => {
    const document = await read(
      'a *b **c*** [d `e`](f.md) ![g](h.png) <b>i</b> [^1] {{ j }} ~~k~~\n\n[^1]: l',
    );
    const [segment] = document.segments;
    const marks = segment!.marks.map(({ kind, start, end, target }) => [
      kind,
      shown(segment!.text.slice(start, end)),
      target,
    ]);
    expect(marks).toEqual([
      ['emphasis', 'b c', undefined],
      ['strong', 'c', undefined],
      ['link', 'd □', 'f.md'],
      ['code', '□', undefined],
      ['image', '□', 'h.png'],
      ['html', '', undefined],
      ['html', '', undefined],
      ['footnote', '□', undefined],
      ['mask', '□', undefined],
      ['delete', 'k', undefined],
    ]);
    expect(
      slices(
        document,
        segment!.marks.map(({ span }) => span),
      ),
    ).toEqual([
      '*b **c***',
      '**c**',
      '[d `e`](f.md)',
      '`e`',
      '![g](h.png)',
      '<b>',
      '</b>',
      '[^1]',
      '{{ j }}',
      '~~k~~',
    ]);
  });

  it('are found around a word', async () => {
    const segment = await onlySegment('a *b [c](d.md)*');
    const around = segment.words.map(({ at, to }) => segment.marksAround(at, to).map(({ kind }) => kind));
    expect(around).toEqual([[], ['emphasis'], ['emphasis', 'link']]);
  });
});

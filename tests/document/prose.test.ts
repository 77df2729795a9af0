import { describe, expect, it } from 'vitest';
import { read, segmentsOf, slices, textOf } from './reading.ts';

describe('blocks', () => {
  it.each([
    ['paragraphs', 'a\n\nb', ['paragraph: a', 'paragraph: b']],
    ['headings', '# a #\n\nb\n===', ['heading: a', 'heading: b']],
    ['lists', '- a\n\n  b\n1. c\n- [x] d', ['list-item: a', 'list-item: b', 'list-item: c', 'list-item: d']],
    [
      'tables',
      '| a | b \\| c |\n|---|---|\n| | `x` |',
      ['table-cell: a', 'table-cell: b | c', 'table-cell: □'],
    ],
    ['quotes', '> a\n> > b', ['paragraph: a', 'paragraph: b']],
    ['code', 'a\n\n    no\n\n```\nno\n```', ['paragraph: a']],
    ['footnotes', 'a[^x]\n\n[^x]: b', ['paragraph: a□', 'paragraph: b']],
    ['definitions', '[a]\n\n[a]: no.md "b"', ['paragraph: a', 'link-title: b']],
    ['soft breaks', '> a\n>   b\nc', ['paragraph: a\nb\nc']],
    ['hard breaks', 'a  \n  b\\\nc', ['paragraph: a\nb\nc']],
    ['CRLF', 'a\r\nb  \r\nc', ['paragraph: a\nb\nc']],
    ['directives', ':::note A b\nc\n:::', ['paragraph: □ A b\n\nc\n□']],
    ['admonitions', '!!! note "A b"', ['paragraph: □ "A b"']],
    [
      'their content',
      '!!! note\n\n    a\n\n    - b\n\n    ```\n    no\n    ```\n\n=== "c"\n    d',
      ['paragraph: □', 'paragraph: a', 'list-item: b', 'paragraph: □ "c"\n\nd'],
    ],
    ['nothing', '\n\n***\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await segmentsOf(text)).toEqual(expected);
  });

  it('are in the order of the file', async () => {
    const { segments } = await read('[a](b "c") ![d](e "f") <i title="g">h</i>\n\n| i ![j](k) |\n|---|\n');
    const starts = segments.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('give the depth of a heading', async () => {
    const { segments } = await read('# a\n\n### b');
    expect(segments.map(({ depth }) => depth)).toEqual([1, 3]);
  });

  it('give code blocks and the labels of definitions', async () => {
    const document = await read('```js\na\n```\n\n    b\n\n[C  d]: e\n');
    expect(document.codeBlocks.map(({ node }) => [node.lang, node.value])).toEqual([
      ['js', 'a'],
      [null, 'b'],
    ]);
    expect([...document.definitions]).toEqual(['c d']);
  });
});

describe('links', () => {
  it.each([
    ['[a](b.md)', '[a](b.md)', 'a', 'b.md'],
    ['x [ a `]` ](b "c")', '[ a `]` ](b "c")', ' a `]` ', 'b'],
    ['[a\\]b](c)', '[a\\]b](c)', 'a\\]b', 'c'],
    ['[a][B]\n\n[b]: c', '[a][B]', 'a', 'b'],
    ['[a]\n\n[a]: c', '[a]', 'a', 'a'],
    ['[](b)', '[](b)', '', 'b'],
    ['x [![a](b)](c)', '[![a](b)](c)', '![a](b)', 'c'],
  ])('%j', async (text, whole, inner, target) => {
    const document = await read(text);
    const [link] = document.links;
    if (whole === text && inner === '') return expect(document.links).toEqual([]);
    expect(slices(document, [link!.span, link!.text])).toEqual([whole, inner]);
    expect(link!.mark.target).toBe(target);
    expect(link!.segment.marks).toContain(link!.mark);
  });

  it.each(['<https://a.b>', 'https://a.b', '`[a](b)`', '[a]', '[!INCLUDE [a](b)]'])(
    '%s is none',
    async (text) => {
      expect((await read(text)).links).toEqual([]);
    },
  );
});

describe('titles and image texts', () => {
  it.each([
    ['[a](b "c d")', ['c d']],
    ['[a](<b c> \'d "e"\')', ['d "e"']],
    ['[a](b(c) (d))', ['d']],
    ['[a](b "c \\"d\\" &amp; e")', ['c "d" & e']],
    ['> [a](b\n> "c\n> d")', ['c\nd']],
    ['[a](b "")', []],
    ['[a "no"](b)', []],
    ['[a]: b "c"', ['c']],
    ["[a\\]b]: <c>\n  'd\n  e'", ['d\ne']],
    ['![a b](c "d")', ['a b', 'd']],
    ['![a [b] \\] &amp;](c)', ['a [b] ] &']],
    ['![a *b*](c)', ['a *b*']],
    ['![](c)', []],
    ['![a][b]\n\n[b]: c "d"', ['a', 'd']],
    ['![a]\n\n[a]: c', ['a']],
    [':::image type="x" source="no.png" alt-text="a b":::', ['a b']],
    ['[![a](b "c")](d "e")', ['a', 'c', 'e']],
  ])('%j', async (text, expected) => {
    const document = await read(text);
    const found = document.segments.filter(({ kind }) =>
      ['link-title', 'image-text', 'attribute'].includes(kind),
    );
    expect(found.map((segment) => segment.text)).toEqual(expected);
    for (const { words } of found) expect(slices(document, words)).toEqual(words.map((word) => word.text));
  });
});

describe('Markdown with a taste of MDX', () => {
  it.each([
    ["import a from 'b'", '□'],
    ['a {b} c', 'a □ c'],
    ['a {/* b */} c', 'a □ c'],
    ['a <Foo>b</Foo> c', 'a □b□ c'],
  ])('%s', async (text, expected) => {
    expect(await textOf(text)).toBe(expected);
  });
});

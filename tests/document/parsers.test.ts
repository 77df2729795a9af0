import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { loadNativeParser } from '../../src/document/parsers/native.ts';
import { dialectOf } from '../../src/document/parsers/parser.ts';
import { parseWithRemark } from '../../src/document/parsers/remark.ts';
import { extractProse } from '../../src/document/prose.ts';
import { SourceText } from '../../src/document/source-text.ts';
import fc from '../properties.ts';

const native = await loadNativeParser();

/** All that a rule can see of a tree: its nodes and places, and the prose in it. */
function seenOf(tree: Root, text: string): unknown {
  const source = new SourceText(text);
  const { segments, links, codeBlocks, definitions, ...rest } = extractProse(tree, source);
  const prose = segments.map(({ kind, text: read, span, marks, depth, key, words }) => {
    return { kind, read, span, marks, depth, key, words: words.map(({ start, end }) => [start, end]) };
  });
  return {
    prose,
    links: links.map(({ span, text: inner, mark }) => [span, inner, mark]),
    code: codeBlocks.map(({ span, node }) => [span, node.lang ?? null, node.meta ?? null, node.value]),
    definitions: [...definitions],
    ...rest,
  };
}

/** What the native parser makes of a text; undefined when it leaves it to the reference. */
function readNatively(text: string): Root | undefined {
  return native!(text, dialectOf(text));
}

function expectTheSame(text: string): void {
  const tree = readNatively(text);
  if (!tree) return;
  expect(seenOf(tree, text)).toEqual(seenOf(parseWithRemark(text, dialectOf(text)), text));
}

/** Parts that Markdown is made of, and what breaks it. */
const PARTS = [
  ...'a b é 用 😀 𠀀 1 . 。 ， ! " \' ( ) { } % $ = : | & \\ * ** *** _ __ ~ ~~ ` `` [ ] ![ ]( ]: - + # > < /'.split(
    ' ',
  ),
  ...'](b) [a] [^1] <b> </b> <div> <!-- --> <? &amp; &#65; &nope; {{ %} https://x.y www.a.b a@b.c <https://x.y>'.split(
    ' ',
  ),
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', '\u00A0', '\u3000', '\0'],
  ...[
    '](b "t")',
    '[a]: b\n',
    '[a]: b "t"\n',
    '[^1]: c\n',
    '```\n',
    '~~~\n',
    '- ',
    '1. ',
    '2) ',
    '# ',
    '> ',
    '>',
  ],
  ...['- [ ] ', '- [x] ', '|a|b|\n|-|-|\n', '-|-\n', '---\n', '+++\n', '===\n', '***\n', '    c\n', '::: '],
  ...['</div>\n', '<!-- c -->', '<script>', '</script>', '<a href="b">', '[!NOTE]', '!!! note\n    '],
];

const page = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.join(''));

describe('the native parser', () => {
  it('loads', () => {
    expect(native).toBeDefined();
  });

  it.each([
    ['# Kop\n\nTekst met *nadruk*, **vet** en `code`.\n\n- een\n- twee\n\n> citaat\n'],
    ['---\ntitle: a\n---\n\nZie [hier](a.md "titel") en ![beeld](b.png).\n'],
    ['| a | b |\n| - | - |\n| **c** | d |\n\n```js\nx\n```\n\n<div>\n\nx\n\n</div>\n'],
    ['- [ ] een\n- [x] [twee](b.md)\n\nx[^1] ~~y~~ **https://a.b**입니다\n\n[^1]: noot\n'],
    ['😀 **🚀 snel** en *é* &amp; 漢字 **太字** です\r\n\r\nregel\r\nregel\n'],
  ])('reads %j itself', (text) => {
    expect(readNatively(text)).toBeDefined();
    expectTheSame(text);
  });

  // Each of these is read otherwise by the parser below.
  it.each([
    ['a character that is replaced', 'a\0b'],
    ['an admonition of MkDocs', '!!! note "x"\n    tekst\n'],
    ['a task without text', '- [x] \nb'],
    ['a box in the head of a table', '- [x] |a\n  -|-\nb'],
    ['a hard break at the start of a link text', '[\\\n](b)'],
    ['a hard break at the end of a link text', '[a\\\n](b)'],
    ['stars between a letter and an underscore', 'a**_b_**'],
    ['stars behind an escaped star', 'x ***\\**y'],
    ['a symbol of two code units behind a run', '*😀__&'],
    ['a symbol of two code units before a run', '😀**b**'],
    ['a blank that is none to CommonMark beside a run', '_4__*\uFEFF*'],
    ['a list in a quote, behind indented code and an item without text', '<!-->\n2)\n>     n\n>2) a b'],
    ['a line separator beside a run', 'a *\u2028b*'],
    ['a tag below a table', '|a|\n|-|\n<b>\n'],
    ['a list item below a table', '[a]: b\n|a|\n|-|\n- \nb'],
    ['a tag below a footnote', '[^1]: c\n<b>\na'],
    ['a tag below a definition in a quote', '> [a]: b\n</b>\na'],
    ['a rule below a definition', '[a]: b\n---\n*\ra'],
    ['a list below a definition in a quote', '> [a]: b\n>\n> 10. c'],
    ['a fence that its container closes', '> ~~~\n+ a'],
    ['a comment that its container closes', '- <!-- a\n\nb'],
    ['a heading in a task', '- [ ] a\n  ===\nb'],
    ['footnotes in one line', '[^1]:[^1]: a'],
    ['a hard break in the text of an image', '![a\\\n](b)'],
    ['a table whose head goes on lazily in a list', '- a\nb|c\n  -|-'],
    ['a table whose head goes on lazily in a quote', '> a\nb|c\n> -|-'],
    ['a footnote in the text of a link', '[a [^1] b](c)\n\n[^1]: d'],
    ['half a character', '```\uDE00'],
    ['a value without quotes that begins with a slash', 'a <b c=/d>'],
    ['a value without quotes that holds an equals sign', 'a <b c="d" e=f=g>'],
    ['a control character in a destination', '[a](b\x7Fc)'],
    ['a table whose head goes on lazily below a quote', '>|a|b|\n|-|-|\n> -|-'],
    ['a second byte order mark', '\uFEFF# a'],
    ['tabs behind a line that ends as on old Macs', '    \t- \r    \n\t- a'],
    ['a fence with a wide blank behind it', '```js \u3000'],
    ['a label that ends in a wide blank', '[a\u00A0]:b'],
    ['a paragraph right below another', 'a\nb\n- |'],
    ['a tag in an item, and blanks behind it', '- <div>a\n    '],
    ['indented code in a quote, and blanks behind it', '>     e\n>     '],
    ['an item without text below indented code', '2)\n---\n    a\n2)'],
    ['indented code below a line that ends a list', '1. a\n***\n\tb\n\tc'],
    ['indented code below a line that ends an item without text', '1.\n---\n\tn\n\t-'],
    ['indented code behind a task', '- [ ] a\n***\n\tb\n    '],
    ['a tag that is not as far in as its item', '2) a\n  <a href="b">\nc'],
  ])('leaves %s to the reference', (_, text) => {
    expect(readNatively(text)).toBeUndefined();
  });

  it('is not alone: the reference keeps what stands behind a second byte order mark at its place', () => {
    const { children } = parseWithRemark('\uFEFF# a\n\nb', { frontMatter: true, indentedCode: true });
    expect(
      children.map(({ type, position }) => [type, position!.start.offset, position!.end.offset]),
    ).toEqual([
      ['paragraph', 0, 4],
      ['paragraph', 6, 7],
    ]);
  });

  it('gives what the reference gives, or nothing', () => {
    fc.assert(fc.property(page, expectTheSame), { numRuns: 500 });
  }, 60_000);
});

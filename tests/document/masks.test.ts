import { describe, expect, it } from 'vitest';
import { findCodeBlocks, findMasks } from '../../src/document/masks.ts';
import { onlySegment, segmentsOf, shown, textOf } from './reading.ts';

function masked(text: string): string[] {
  return findMasks(text, 0).map(({ start, end }) => text.slice(start, end));
}

describe('findMasks', () => {
  it.each([
    ['[!NOTE]', ['[!NOTE]']],
    ['[!TIP] Handy', ['[!TIP]']],
    ['[!INCLUDE [name](a/b.md)] rest', ['[!INCLUDE [name](a/b.md)]']],
    ['[!INCLUDE[name](b.md)]', ['[!INCLUDE[name](b.md)]']],
    ['[!code-cs[main](a.cs#L1)]', ['[!code-cs[main](a.cs#L1)]']],
    ['[!code-csharp[](a.cs)]', ['[!code-csharp[](a.cs)]']],
    ['Use [!DNL Name Here] now', ['[!DNL Name Here]']],
    ['[!VIDEO https://a.b/c?d=e]', ['[!VIDEO https://a.b/c?d=e]']],
    ['[!UICONTROL Save], then', ['[!UICONTROL Save]']],
    [':::note Title', [':::note']],
    ['::: warning Title', ['::: warning']],
    [':::tip[Title]', [':::tip']],
    ['::: {.callout-note}', ['::: {.callout-note}']],
    [':::', [':::']],
    ['text\n:::', [':::']],
    [':::zone pivot="a,b"', [':::zone pivot="a,b"']],
    [':::moniker range=">=a"', [':::moniker range=">=a"']],
    ['Press :::image type="icon" source="a.png"::: twice', [':::image type="icon" source="a.png":::']],
    [':::no-loc text="Name"::: is a name', [':::no-loc text="Name":::']],
    ['!!! note "Title"', ['!!! note']],
    ['??? tip', ['??? tip']],
    ['???+ tip inline end "T"', ['???+ tip inline end']],
    ['=== "Tab"', ['===']],
    ['{% include a.html %} b {%- if x -%}', ['{% include a.html %}', '{%- if x -%}']],
    ['{% a "50%" %}', ['{% a "50%" %}']],
    ['{{ page.title }} and {{ "a" | b: {c} }}', ['{{ page.title }}', '{{ "a" | b: {c} }}']],
    ['{{< ref "a" >}} {{% note %}}', ['{{< ref "a" >}}', '{{% note %}}']],
    ['{{jsxref("Array")}} or {{ x }}', ['{{jsxref("Array")}}', '{{ x }}']],
    ['Title {#id}', ['{#id}']],
    ['a {: .cls #id} {:.cls} {.cls}', ['{: .cls #id}', '{:.cls}', '{.cls}']],
    ['[a](b){target="_blank" rel=x}', ['{target="_blank" rel=x}']],
    ['{ data-search-exclude }', ['{ data-search-exclude }']],
    ['{/* a { b */}', ['{/* a { b */}']],
    ['\x24{name} {0} {name} {a.b}', ['\x24{name}', '{0}', '{name}', '{a.b}']],
    ['%s of %(count)d in %PATH%', ['%s', '%(count)d', '%PATH%']],
    ['%1$s of %2$.1f, %{name} #{a}', ['%1$s', '%2$.1f', '%{name}', '#{a}']],
    ['$t(a.b) and @:c.d, @.upper:(e).', ['$t(a.b)', '@:c.d', '@.upper:(e)']],
    ['too%PATH%/x', ['%PATH%']],
    ['$x$ and $a_1 + b$', ['$x$', '$a_1 + b$']],
    ['$5x^2$', ['$5x^2$']],
    ['$$\na\n$$', ['$$\na\n$$']],
    ['see https://a.b/c_(d) and www.a.b.', ['https://a.b/c_(d', 'www.a.b']],
    ['https://a.b/c.', ['https://a.b/c']],
    ['见https://a.b/c。然后', ['https://a.b/c']],
    ['http://a.b/c를 연다', ['http://a.b/c']],
    ['https://ja.wikipedia.org/wiki/日本、', ['https://ja.wikipedia.org/wiki/日本']],
    ['https://ru.wikipedia.org/wiki/Привет', ['https://ru.wikipedia.org/wiki/Привет']],
    ['https://. a', ['https://']],
    ['mail a.b+c@d-e.org, mailto:x@y.z.', ['a.b+c@d-e.org', 'mailto:x@y.z']],
    ['@name and @scope/pkg', ['@name', '@scope/pkg']],
    ["import x from 'y'", ["import x from 'y'"]],
    ['import React, { a,\n  b } from "y";', ['import React, { a,\n  b } from "y";']],
    ["import 'y.css'", ["import 'y.css'"]],
    ['export const a = 1;', ['export const a = 1;']],
    ['export default function A() {', ['export default function A() {']],
  ])('%j', (text, expected) => {
    expect(masked(text)).toEqual(expected);
  });

  it.each([
    'costs $5 and $10',
    'costs $5, or 10$ each',
    'US$ 5 and A$ 6',
    'HOME is ($x) or ($y)',
    'the value of Pa$ $word is what Pa$ says',
    String.raw`\$x and y\$`,
    '50% of 100%',
    '%50 ile %60 arası',
    '100%s',
    'a {b c} d',
    'a { b, c }',
    'Note: git: a tool',
    'the profile:value',
    'import the file from the disk',
    'export default settings to a file',
    'import data',
    'wow!!! really',
    'a ::: b',
    '[link](a.md) [x] [NOTE]',
    'a @ b',
    'I earned $1,000 and $2,000',
  ])('leaves %j alone', (text) => {
    expect(masked(text)).toEqual([]);
  });

  it('merges masks that overlap', () => {
    expect(masked('{{ https://a.b/{x} }} {x}')).toEqual(['{{ https://a.b/{x} }}', '{x}']);
  });

  it('counts from where the text begins', () => {
    expect(findMasks('a {x}', 10)).toEqual([{ start: 12, end: 15, isDirective: false }]);
  });
});

describe('directives', () => {
  it.each([
    [':::note a\nb c', ['□ a', 'b c']],
    ['> [!NOTE]\n> a', ['□', 'a']],
    ['> [!NOTE]\r\n> a', ['□', 'a']],
    ['!!! note "a"\nb', ['□ "a"', 'b']],
    ['a [!DNL b]\nc', ['a □\nc']],
    ['{{ a }} b\nc', ['□ b\nc']],
  ])('in %j, a title is a sentence', async (text, expected) => {
    const segment = await onlySegment(text);
    expect(segment.sentences.map(({ at, to }) => shown(segment.text.slice(at, to)))).toEqual(expected);
  });
});

describe('findCodeBlocks', () => {
  it.each([
    ['{% highlight js %}\na\n{% endhighlight %}\nb', ['{% highlight js %}\na\n']],
    ['{{< highlight js >}}\na\n{{< /highlight >}}', ['{{< highlight js >}}\na\n']],
    ['{% comment %} a {% endcomment %} {% comment %} b', ['{% comment %} a ']],
    ['{% if a %} b {% endif %}', []],
  ])('%j', (text, expected) => {
    expect(findCodeBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('keeps them out of the prose', async () => {
    expect(await segmentsOf('{% highlight js %}\n\nvar a\n\n# b\n\n{% endhighlight %}\n\nprose')).toEqual([
      'paragraph: □',
      'paragraph: □',
      'paragraph: prose',
    ]);
  });
});

describe('masks in a page', () => {
  it.each([
    ['math does not begin in code', 'a `$b` c `$d` e', 'a □ c □ e'],
    ['nor in a destination', '[a](b$c) d [e](f$g) h', 'a d e h'],
    ['nor in a tag', 'a <b class=$x>c</b> $d', 'a c $d'],
    ['a mask is one atom, whatever Markdown makes of it', 'a {{ *b* `c` [d](e) }} f', 'a □ f'],
    ['math with emphasis in it', 'a $b_*c*_d$ e', 'a □ e'],
    ['math of GitHub', 'a $`b`$ c', 'a □ c'],
    ['a URL ends where code begins', 'https://a.b/`c` d', '□□ d'],
    ['a bare URL leaves its full stop', 'See https://a.b. Then go.', 'See □. Then go.'],
    ['a mask over a soft break', '{{ a\nb }} c', '□ c'],
  ])('%s', async (_, text, expected) => {
    expect(await textOf(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { type HtmlEvent, readHtml, withoutPrefixes } from '../../src/document/html.ts';
import { read, segmentsOf, slices, textOf } from './reading.ts';

function events(text: string): string[] {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return readHtml(text, 0).map((event: HtmlEvent) => {
    if (event.type !== 'open') return `${event.type} ${slice(event.span)}`;
    const attributes = event.attributes.map(({ name, value }) => (value ? `${name}=${slice(value)}` : name));
    return ['open', slice(event.span), ...attributes].join(' ');
  });
}

describe('readHtml', () => {
  it.each([
    ['<b>x</b>', ['open <b>', 'text x', 'close </b>']],
    ['a &amp; b', ['text a &amp; b']],
    [`<a B="c d" e='f' g=h i j="">`, [`open <a B="c d" e='f' g=h i j=""> b=c d e=f g=h i j=`]],
    ['<img\n src="a&amp;b"\n/>', ['open <img\n src="a&amp;b"\n/> src=a&amp;b']],
    ['x<!-- a --> b<!--c-->', ['text x', 'comment <!-- a -->', 'text  b', 'comment <!--c-->']],
    ['<!-- a', ['comment <!-- a']],
    ['<!DOCTYPE html>x', ['text x']],
    ['<b', []],
    ['</b', []],
    ['x<b/', ['text x']],
    ['a < b', ['text a < b']],
    [
      '<script>a < b && "</b>"</script>c',
      ['open <script>', 'text a < b && "</b>"', 'close </script>', 'text c'],
    ],
  ])('%j', (text, expected) => {
    const joined = events(text).reduce<string[]>((all, event) => {
      // The tokenizer may hand out text in more than one run.
      if (event.startsWith('text ') && all.at(-1)?.startsWith('text '))
        all.push(`${all.pop()}${event.slice(5)}`);
      else all.push(event);
      return all;
    }, []);
    expect(joined).toEqual(expected);
  });
});

describe('withoutPrefixes', () => {
  it.each([
    ['<p>\n> a', '<p>\na', '<p>\n  a'],
    ['<p>\r\n> > a', '<p>\r\na', '<p>\r\n    a'],
    ['<p>\n>\n> a', '<p>\n\na', '<p>\n \n  a'],
    ['<p>\n  a', '<p>\n  a', '<p>\n  a'],
  ])('%j', (slice, value, expected) => {
    expect(withoutPrefixes(slice, value)).toBe(expected);
  });
});

describe('HTML of a page', () => {
  it.each([
    [
      'a block',
      '<div>\n  <p>One <b>two</b> &eacute;</p>\n  Three\n</div>',
      ['html: One two é', 'html: \nThree\n'],
    ],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['html: a', 'html: b']],
    ['in a list', '- <p>a</p><p>b</p>', ['list-item: a', 'list-item: b']],
    ['in a quote', '> <p\n> title="a\n> b">c\n> d</p>', ['attribute: a\nb', 'html: c\nd']],
    ['a comment, then text', '<!-- no --> yes', ['html:  yes']],
    ['code', '<p>a <code>no <b>no</b></code> b</p>\n\n<pre>no\n\nno</pre>', ['html: a □ b', 'html: □']],
    ['unknown elements', '<Foo>\na\n</Foo>', ['html: \na\n']],
    ['a line break', '<p>a.<br/>b</p>', ['html: a.\nb']],
    ['an image', '<p>a <img src="no.png" alt="b"> c</p>', ['html: a □ c', 'attribute: b']],
  ])('block: %s', async (_, text, expected) => {
    expect(
      (await segmentsOf(text)).filter((each) => each.trim() !== 'html: □' || expected.includes(each)).sort(),
    ).toEqual([...expected].sort());
  });

  it.each([
    ['tags have no width', 'te<b>s</b>t', 'test'],
    ['a comment has none either', 'te<!-- x -->st', 'test'],
    ['code', 'a <code>b *c* `d`</code> e', 'a □ e'],
    ['code in emphasis', '*a <kbd>b</kbd> c*', 'a □ c'],
    ['code over emphasis', 'a <code>*b</code> c*', 'a □ c'],
    ['an element that nothing closes', 'use the <style> tag and *go on*', 'use the □ tag and go on'],
    ['a line break', 'a<br>b', 'a\nb'],
    ['a closing tag alone', 'a</b>b', 'ab'],
    ['a block element', 'a <div>b</div>', 'a □b□'],
    ['nested opaque elements', 'a <svg><svg></svg>b</svg> c', 'a □ c'],
  ])('inline: %s', async (_, text, expected) => {
    expect(await textOf(text)).toBe(expected);
  });

  it('reads attributes that a reader reads', async () => {
    const document = await read(
      'a <a href="no" title="One &amp; two" class="no">b</a> <img alt=three src=no> <x aria-label=\'four\' alt="" placeholder>',
    );
    const found = document.segments.filter(({ kind }) => kind === 'attribute');
    expect(found.map(({ key, text }) => [key, text])).toEqual([
      ['title', 'One & two'],
      ['alt', 'three'],
      ['aria-label', 'four'],
    ]);
    expect(
      slices(
        document,
        found.map(({ span }) => span),
      ),
    ).toEqual(['One &amp; two', 'three', 'four']);
  });

  it('reads none in code', async () => {
    expect(await segmentsOf('<code><b title="no">x</b></code>')).toEqual(['paragraph: □']);
  });

  it('finds comments wherever they stand', async () => {
    const document = await read(
      '<!-- a -->\n\nb <!-- c --> d\n\n<div>\n<!-- e -->\n</div>\n\n> <!-- f\n> g -->\n\n`<!-- no -->`\n\n[//]: # (h)\n',
    );
    expect(slices(document, document.comments)).toEqual([
      '<!-- a -->',
      '<!-- c -->',
      '<!-- e -->',
      '<!-- f\n> g -->',
      '[//]: # (h)',
    ]);
  });
});

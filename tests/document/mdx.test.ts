import { describe, expect, it } from 'vitest';
import { read, segmentsOf, slices } from './reading.ts';

const path = 'docs/page.mdx';

describe('MDX', () => {
  it.each([
    ['modules', "import A from 'b'\nexport const c = 'd'\n\ne", ['paragraph: e']],
    ['expressions', '{no}\n\na {no + 1} b', ['paragraph: a □ b']],
    ['comments', '{/* no */}\n\na{/* no */}b', ['paragraph: ab']],
    [
      'elements',
      '<Tip title="A &amp; b" id="no">\n  c *d*\n\n  - e\n</Tip>',
      ['attribute: A & b', 'paragraph: c d', 'list-item: e'],
    ],
    ['inline elements', "a <Tip title='b'>c</Tip> d", ['paragraph: a c d', 'attribute: b']],
    ['empty elements', 'a <Icon name="no" /> b<br />c', ['paragraph: a □ b\nc']],
    ['attributes that are code', '<Tip title={no} label="a" {...no} disabled />', ['attribute: a']],
    ['code', 'a <code>no</code>\n\n<pre>\n  no\n</pre>\n\n<style>{`no`}</style>', ['paragraph: a □']],
    ['indents are no code', '    a', ['paragraph: a']],
    ['masks in elements', '<b>see https://a.b and {x}</b>', ['paragraph: see □ and □']],
  ])('%s', async (_, text, expected) => {
    const document = await read(text, path);
    expect(document.notices).toEqual([]);
    expect(document.format).toBe('mdx');
    expect(await segmentsOf(text, path)).toEqual(expected);
  });

  it.each([
    ['ids of headings', '## A `b` {#no-1}\n\n> ### c {#d}\n', ['heading: A □ □', 'heading: c □']],
    ['comments of HTML', 'a <!-- no --> b\n\n<!-- no\n\nno -->\n\nc', ['paragraph: a  b', 'paragraph: c']],
    [
      'code that shows them',
      '## a {#b}\n\n```md\n## c {#d}\n<!-- e -->\n```\n\nf `<!-- g -->` h\n',
      ['heading: a □', 'paragraph: f □ h'],
    ],
  ])('reads what Docusaurus has besides: %s', async (_, text, expected) => {
    const document = await read(text, path);
    expect(document.notices).toEqual([]);
    expect(document.format).toBe('mdx');
    expect(await segmentsOf(text, path)).toEqual(expected);
    for (const { node, span } of document.codeBlocks)
      expect(document.source.slice(span)).toContain(node.value);
  });

  it('finds comments of HTML', async () => {
    const document = await read('<!-- a -->\n\nb <!-- c -->\n\n# d {#e}\n', path);
    expect(slices(document, document.comments)).toEqual(['<!-- a -->', '<!-- c -->']);
  });

  it('finds comments', async () => {
    const document = await read('{/* a */}\n\nb {/* c */}\n', path);
    expect(slices(document, document.comments)).toEqual(['{/* a */}', '{/* c */}']);
  });

  it.each([
    ['a <b> c', 1],
    ['ok\n\n{a b}', 3],
    ['a\n\n<!-- a -->\n\nb <i> c', 5],
    ['`<!-- a -->\n\n{a b}', 3],
  ])('%j is read as Markdown, with a notice', async (text, line) => {
    const document = await read(text, path);
    expect(document.format).toBe('markdown');
    expect(document.notices).toHaveLength(1);
    expect(document.notices[0]).toMatch(
      new RegExp(`^not valid MDX \\(line ${line}\\), so it was read as Markdown: `),
    );
  });

  it('is not what a .md page holds', async () => {
    const document = await read('a <b> {c', 'page.md');
    expect(document.notices).toEqual([]);
  });
});

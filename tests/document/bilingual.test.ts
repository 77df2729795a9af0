import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { read, shown, slices } from './reading.ts';

/** A sentence in both languages, as such pages write it. */
function both(target: string, source: string): string {
  return `<span data-ttu-id="1-1">${target}</span><span class="sxs-lookup"><span data-stu-id="1-1">${source}</span></span>`;
}

function targets({ segments }: Document): string[] {
  return segments.map(({ kind, text }) => `${kind}: ${shown(text)}`);
}

function pairs({ units }: Document): string[] {
  return units.map(
    ({ segment, at, to, source }) => `${shown(segment.text.slice(at, to))} = ${shown(source.text)}`,
  );
}

describe('pages with both languages', () => {
  it.each([
    [
      'a paragraph',
      `${both('Een.', 'One.')} ${both('Twee.', 'Two.')}`,
      ['paragraph: Een. Twee.'],
      ['Een. = One.', 'Twee. = Two.'],
    ],
    ['a heading', `## <a name="x"></a>${both('Kop', 'Head')}`, ['heading: Kop'], ['Kop = Head']],
    [
      'a list item',
      `* ${both('Een **twee**', 'One **two**')}`,
      ['list-item: Een twee'],
      ['Een twee = One two'],
    ],
    [
      'a table',
      `| ${both('a', 'b')} |\n|---|\n| ${both('c', 'd')} |`,
      ['table-cell: a', 'table-cell: c'],
      ['a = b', 'c = d'],
    ],
    ['a quote', `> [!NOTE]\n> ${both('a', 'b')}`, ['paragraph: □\n\na'], ['a = b']],
    [
      'link text',
      `[${both('hier', 'here')}](x.md) ${both('nu', 'now')}`,
      ['paragraph: hier nu'],
      ['hier = here', 'nu = now'],
    ],
    [
      'a link inside',
      both('[hier](x.md) `y`', '[here](x.md) `y`'),
      ['paragraph: hier □'],
      ['hier □ = here □'],
    ],
    [
      'an HTML block',
      `<table><tr><td>${both('a', 'b')}</td><td>${both('c', 'd')}</td></tr></table>`,
      ['html: a', 'html: c'],
      ['a = b', 'c = d'],
    ],
    ['entities', both('a &amp; b', 'c &lt; d'), ['paragraph: a & b'], ['a & b = c < d']],
    ['masks', both('a {x} $b$', 'c {x} $d$'), ['paragraph: a □ □'], ['a □ □ = c □ □']],
    ['what only seems a mask', both('a $b', 'c d$'), ['paragraph: a $b'], ['a $b = c d$']],
    [
      'no source',
      '<span data-ttu-id="1">a</span> b <span class="sxs-lookup"><span data-stu-id="2">c</span></span>',
      ['paragraph: a b '],
      ['a b  = c'],
    ],
  ])('%s', async (_, text, segments, units) => {
    const document = await read(text);
    expect(targets(document)).toEqual(segments);
    expect(pairs(document)).toEqual(units);
    for (const { segment, source } of document.units) {
      for (const { words } of [segment, source])
        expect(slices(document, words)).toEqual(words.map((word) => word.text));
    }
  });

  it('keeps the links and titles of the target only', async () => {
    const document = await read(`${both('[a](b "c") ![d](e)', '[f](g "h") ![i](j)')} [${both('k', 'l')}](m)`);
    expect(document.links.map(({ mark }) => mark.target)).toEqual(['b', 'm']);
    expect(targets(document)).toEqual(['paragraph: a □ k', 'link-title: c', 'image-text: d']);
    expect(
      slices(
        document,
        document.links.map(({ text }) => text),
      ),
    ).toEqual(['a', both('k', 'l')]);
  });

  it('ends a source that lost its closing tag where the next target begins', async () => {
    const lost = '<span data-ttu-id="1">a</span><span class="sxs-lookup"><span data-stu-id="1">b</span> ';
    const document = await read(lost + both('c', 'd'));
    expect(targets(document)).toEqual(['paragraph: ac']);
    expect(pairs(document)).toEqual(['a = b ', 'c = d']);
  });

  it('ends a source that lost its closing tag with its block', async () => {
    const document = await read('<span data-ttu-id="1">a</span><span class="sxs-lookup">b\n\nc');
    expect(targets(document)).toEqual(['paragraph: a', 'paragraph: c']);
  });

  it('takes other pages as they are', async () => {
    const document = await read('<span class="sxs">a</span> <span data-ttu-id="1">b</span>');
    expect(targets(document)).toEqual(['paragraph: a b']);
    expect(document.units).toEqual([]);
  });
});

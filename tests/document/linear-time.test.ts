import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/document/front-matter.ts';
import { readHtml } from '../../src/document/html.ts';
import { imageAltSpan, titleSpan } from '../../src/document/link-parts.ts';
import { findCodeBlocks, findMasks } from '../../src/document/masks.ts';
import { Segment } from '../../src/document/segment.ts';
import { decodeHtml, mapText } from '../../src/document/text-map.ts';
import { read } from './reading.ts';

const SIZE = 200_000;

function repeated(part: string, size = SIZE): string {
  return part.repeat(Math.ceil(size / part.length));
}

/** Openers that nothing closes: what makes a careless expression try again from every place. */
const OPENERS = [
  ...'[! [!a [!a[ [!a[b] [!a[b]( {{ {{a {{{ {% {%a% { {/* {/** ${ $ $a $$ $$a $1 $1+ % %a % %(a a a. a@ a@b. @ @a/'.split(
    ' ',
  ),
  ...'https:// https://a https://. https://日 www. www.a mailto: ::: :::image: :::a{ > | a=b {a=b {a="b {#a _ \\ & &a &#1'.split(
    ' ',
  ),
  ...'< <a <!-- <a=" </ " ( ) . a. … a\' # 日 。'.split(' '),
  ...[
    ' ',
    '\t',
    '\n',
    ' \n',
    '\r',
    '. ',
    'a. ',
    '!!! ',
    '???+ ',
    ':::image ',
    '{a=b ',
    'export ',
    '<a b="',
    'a: ',
  ],
  ...[
    '\n:::',
    '\n> ',
    '\n>>>',
    '\n!!! a ',
    '\nimport ',
    '\nimport {',
    '\nimport a from ',
    '\nexport const a',
    '\n[a',
  ],
  ...['\na = """', '{% code %}', '{{< code >}}', '{% comment %}{% endcode %}'],
];

// A test that tries again from every place takes minutes here.
describe.each(OPENERS)('text full of %j', (opener) => {
  const text = repeated(opener);

  it('is searched in linear time', () => {
    expect(Array.isArray(findMasks(text, 0))).toBe(true);
    expect(Array.isArray(findCodeBlocks(text))).toBe(true);
    expect(Array.isArray(readHtml(text, 0))).toBe(true);
    expect(decodeHtml(text, 0).text).toBeTypeOf('string');
    expect(mapText(`${text}b`, `${text}a`, 0)).toBeUndefined();
    titleSpan(text, 0);
    imageAltSpan(`![${text}`);
    readFrontMatter(`---\na: b: c\n${text}\n---`, 'yaml', 0);
    readFrontMatter(`+++\n${text}\n+++`, 'toml', 0);
    const pieces = [{ at: 0, length: text.length, start: 0, end: text.length }];
    const segment = new Segment({ kind: 'paragraph', text, pieces, span: { start: 0, end: text.length } });
    expect(segment.sentences.length).toBeLessThanOrEqual(segment.text.length);
  });
});

describe('a page full of', () => {
  it.each([
    '<b>',
    '<code>',
    '</b>',
    '<i><b>',
    '</i>',
    '<span data-ttu-id>',
    '<span class="sxs-lookup">a',
    '{x} ',
    '`x` ',
    '*a* ',
    '[a](b) ',
    '<td>a',
  ])('%j is read', async (part) => {
    const { segments } = await read(`<span class="sxs-lookup"></span> ${repeated(part, 10_000)}`);
    for (const segment of segments) expect(segment.words.length).toBeLessThanOrEqual(segment.text.length);
  });
});

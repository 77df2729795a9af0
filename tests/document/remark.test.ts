import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { gfmWithoutAutolinks, parseWithRemark } from '../../src/document/parsers/remark.ts';
import fc from '../properties.ts';

const whole = unified().use(remarkParse).use(gfmWithoutAutolinks).freeze();
const DIALECT = { frontMatter: false, indentedCode: true };

function expectWhole(text: string): void {
  expect(parseWithRemark(text, DIALECT)).toEqual(whole.parse(text));
}

test.each([
  'Alleen tekst.\n\n- een\n- twee\n',
  '| a | b |\n| - | - |\n| c | d |\n',
  'a\n:-\nb\n',
  'a\n-:\nb\n',
  'a\n:-:\nb\n',
  'a\n-\nb\n',
  '~~weg~~ en ~ook~\n',
  'Tekst[^1] hier.\n\n[^1]: noot\n',
  '- [ ] open\n- [x] af\n- [X] af\n- [\t] tab\n- [\n] regel\n',
])('constructs that a text cannot hold change nothing: %j', expectWhole);

test('constructs that a text cannot hold change nothing: made texts', () => {
  const part = fc.constantFrom(
    '|',
    ':',
    '-',
    '~',
    '[',
    '^',
    ']',
    'x',
    ' ',
    '\n',
    '\t',
    'a',
    '1',
    '> ',
    '[^1]: ',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
      expectWhole,
    ),
  );
});

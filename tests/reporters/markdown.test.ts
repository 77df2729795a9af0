import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { markdown, markdownWithin } from '../../src/reporters/markdown.ts';
import { htmlCode, markdownText } from '../../src/reporters/markdown-text.ts';
import { visible } from '../../src/reporters/visible.ts';
import fc from '../properties.ts';
import { awkwardReport, cleanReport } from './awkward-report.ts';
import { HOSTILE_MESSAGE, hostileReport, manyFindings } from './hostile.ts';

const parse = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** What a reader sees in a table cell that holds this and nothing else. */
function cellOf(text: string) {
  const [table] = parse(`| a |\n| - |\n| x${text}x |\n`).children;
  if (table?.type !== 'table') throw new Error('not a table');
  const [cell, ...others] = table.children[1]!.children;
  if (table.children.length > 2 || others.length > 0) throw new Error('more than a cell');
  return cell!.children;
}

describe('text stays text', () => {
  const isText = (text: string) => {
    const [only, ...others] = cellOf(markdownText(text));
    const seen = only?.type === 'text' ? only.value.replaceAll('\u200b', '') : undefined;
    expect([seen, others]).toEqual([`x${visible(text.replace(/\s+/g, ' ')).replaceAll('\u200b', '')}x`, []]);
  };

  test.each([
    HOSTILE_MESSAGE,
    '**a** _b_ `c` [d](e) ![f](g) <i>h</i> &lt; \\| ~~x~~ <!-- x -->',
    'https://example.com www.example.com you@example.com @you #1 GH-1 !1 ~a :smile:',
  ])('%j', isText);

  test('whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), isText));
    fc.assert(fc.property(fc.stringMatching(/^[\\`*_{}[\]()#+!|~$<>&;:@/a1 .-]*$/), isText));
  });

  test.each(['@you', 'a#12', 'GH-12', '!7', 'https://x.y', 'www.x.y', ':tada:', '&9'])(
    '%s refers to nothing',
    (text) => {
      const [only] = cellOf(markdownText(text));
      expect(only).toMatchObject({ type: 'text' });
      expect((only as { value: string }).value).toContain('\u200b');
    },
  );

  test('in code within HTML', () => {
    expect(htmlCode('a<b>&\n\u001b*')).toBe(
      '<code>a&lt;b&gt;&amp;<U+000A><U+001B>*</code>'.replace(/<(U\+\w+)>/g, '&lt;$1&gt;'),
    );
  });
});

test('each file is a table with a row for each finding', () => {
  const tables = parse(markdown(awkwardReport)).children.filter(({ type }) => type === 'table');
  expect(tables.map((table) => ('children' in table ? table.children.length - 1 : 0))).toEqual([1, 8]);
});

test('a hostile page adds no table, row or tag', () => {
  const { children } = parse(markdown(hostileReport()));
  const [table, ...others] = children.filter(({ type }) => type === 'table');
  expect(table).toMatchObject({ children: { length: 3 } });
  expect(others).toEqual([]);
  const html = children.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(html.map((value) => value.replace(/<code>[^<]*<\/code>/, ''))).toEqual([
    '<!-- mtlint -->',
    '<details open><summary>: 2 findings</summary>',
    '</details>',
  ]);
});

test('is cut to what GitHub takes, errors last, and counts the rest', () => {
  const text = markdown(manyFindings({ error: 2000 }));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
  const shown = text.match(/🔴/gu)!.length;
  expect(text).toContain(`- ${2000 - shown} lines more did not fit here\n`);
  expect(shown).toBeGreaterThan(300);
  expect(markdownWithin(manyFindings({ error: 2000 }), 1024 * 1024)).not.toContain('did not fit');
});

test('says of a clean run that it is', () => {
  expect(markdown(cleanReport)).toBe('<!-- mtlint -->\n### mtlint: no findings in 1 file\n');
});

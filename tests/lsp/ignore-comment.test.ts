import { describe, expect, test } from 'vitest';
import { fileOf } from '../../src/document/file-view.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { readDocument } from '../../src/formats/index.ts';
import { commentForFile, commentForLine, type Insertion } from '../../src/lsp/ignore-comment.ts';

/** A finding on the word that stands between « and ». */
async function markedPage(path: string, marked: string) {
  const start = marked.indexOf('«');
  const document = await readDocument(path, marked.replace(/[«»]/g, ''));
  const finding = { ruleId: 'some-rule', start, end: marked.indexOf('»') - 1 } as Finding;
  return { document, finding, text: fileOf(document).text };
}

function inserted(text: string, insertion: Insertion | undefined): string | undefined {
  return insertion && text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

const NEXT = '<!-- mtlint-disable-next-line some-rule -->';
const HERE = '<!-- mtlint-disable-line some-rule -->';

describe('a comment for a line stands', () => {
  test.each([
    ['above a paragraph', 'a.md', 'Een «woord» hier.\n', `${NEXT}\nEen woord hier.\n`],
    ['above a heading', 'a.md', 'Tekst.\n\n## Een «kop»\n', `Tekst.\n\n${NEXT}\n## Een kop\n`],
    [
      'at the end of a later line',
      'a.md',
      'Een\n«woord» hier  \nen nog.\n',
      `Een\nwoord hier ${HERE}  \nen nog.\n`,
    ],
    [
      'at the end of an item of a list',
      'a.md',
      '1. Een\n2. «Twee»\n3. Drie\n',
      `1. Een\n2. Twee ${HERE}\n3. Drie\n`,
    ],
    [
      'in the last cell of a row',
      'a.md',
      '| A | B |\n| - | - |\n| «c» | d |\n',
      `| A | B |\n| - | - |\n| c | d ${HERE} |\n`,
    ],
    ['in a quote', 'a.md', '> Een «woord».\n', `> ${NEXT}\n> Een woord.\n`],
    [
      'with the line ends of the page',
      'a.md',
      'Een.\r\n\r\nTwee «woorden».\r\n',
      `Een.\r\n\r\n${NEXT}\r\nTwee woorden.\r\n`,
    ],
    [
      'in braces on a page of MDX',
      'a.mdx',
      'Een «woord».\n',
      '{/* mtlint-disable-next-line some-rule */}\nEen woord.\n',
    ],
    [
      'before an entry of gettext',
      'nl.po',
      'msgid ""\nmsgstr "Language: nl\\n"\n\n#: a.c\nmsgid "word"\nmsgstr "«woord»"\n',
      'msgid ""\nmsgstr "Language: nl\\n"\n\n# mtlint-disable-next-line some-rule\n#: a.c\nmsgid "word"\nmsgstr "woord"\n',
    ],
  ])('%s', async (_, path, marked, expected) => {
    const { document, finding, text } = await markedPage(path, marked);
    expect(inserted(text, await commentForLine(document, finding, undefined))).toBe(expected);
  });

  test('nowhere in front matter', async () => {
    const { document, finding } = await markedPage('a.md', '---\ntitle: Een «woord»\n---\n\nTekst.\n');
    expect(await commentForLine(document, finding, undefined)).toBeUndefined();
  });
});

describe('a comment for a file stands', () => {
  test.each([
    ['at the top', 'Een «woord».\n', '<!-- mtlint-disable-file some-rule -->\n\nEen woord.\n'],
    [
      'below front matter',
      '---\ntitle: «Een»\n---\n\nTekst.\n',
      '---\ntitle: Een\n---\n\n<!-- mtlint-disable-file some-rule -->\n\nTekst.\n',
    ],
  ])('%s', async (_, marked, expected) => {
    const { document, finding, text } = await markedPage('a.md', marked);
    expect(inserted(text, await commentForFile(document, finding, undefined))).toBe(expected);
  });
});

import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseRst } from '../../src/document/parsers/rst.ts';
import { readDocument } from '../../src/formats/index.ts';
import { lintText } from '../../src/index.ts';
import fc from '../properties.ts';

/** Each node that is no plain text: its kind, what stands for it, and where it leads or what it holds. */
function markup(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    const { start, end } = node.position!;
    const raw = text.slice(start.offset, end.offset);
    if (node.type === 'link') found.push(`link ${raw} -> ${node.url}`);
    else if (node.type !== 'root' && node.type !== 'paragraph' && node.type !== 'text')
      found.push(`${node.type} ${raw}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseRst(text));
  return found;
}

const words = (text: string): string => {
  const wordsOf = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
  return wordsOf(parseRst(text));
};

describe('reStructuredText', () => {
  it.each([
    ['Use ``a * b`` now.', ['inlineCode ``a * b``']],
    ['*one* and **two**', ['emphasis *one*', 'strong **two**']],
    ['see :ref:`here <place>`.', ['link :ref:`here <place>` -> :ref:place']],
    ['see :doc:`/a/b`, :py:func:`c()`', ['inlineCode :doc:`/a/b`', 'inlineCode :py:func:`c()`']],
    ['click :guilabel:`Save *as*`', ['emphasis :guilabel:`Save *as*`']],
    ['`name`:code:', ['inlineCode `name`:code:']],
    ['`a site <https://a.b/c>`_', ['link `a site <https://a.b/c>`_ -> https://a.b/c']],
    ['`a site <other_>`__', ['link `a site <other_>`__ -> other_']],
    ['`a site<https://a.b/c>`_', []],
    ['`<https://a.b/c> a site`_', []],
    ['`a name`_ or name_.', ['link `a name`_ -> a name_', 'link name_ -> name_']],
    ['|one| and |two|_', ['inlineCode |one|', 'inlineCode |two|_']],
    [
      'a [1]_ b [#]_ c [#d]_ e [F2]_',
      [
        'footnoteReference [1]_',
        'footnoteReference [#]_',
        'footnoteReference [#d]_',
        'footnoteReference [F2]_',
      ],
    ],
    ['（:kbd:`F1`）', ['emphasis :kbd:`F1`']],
    ['2 * 3 * 4, a*b*c, snake_case and __init__', []],
    ['no :ref:`end or ``this', []],
    ['glued:ref:`a` and :ref:`b`too', ['emphasis `a`']],
    [String.raw`\*one\* and \`two\``, []],
    ['# no heading, [no](link), <b>', []],
    [
      '.. image:: a.png\n   :alt: *An* image\n   :width: 100%',
      ['inlineCode .. image:: a.png', 'inlineCode :alt:', 'emphasis *An*', 'inlineCode :width: 100%'],
    ],
    ['.. note:: Read *this*.', ['inlineCode .. note::', 'emphasis *this*']],
    ['.. |one| image:: a.png', ['inlineCode |one|']],
    [':param size: of ``a``', ['inlineCode :param size:', 'inlineCode ``a``']],
    [':guilabel:`Save` it', ['emphasis :guilabel:`Save`']],
    ['text :param size: text', []],
  ])('%s', (text, expected) => {
    expect(markup(text)).toEqual(expected);
  });

  it('joins what an escaped blank parts, and drops other escapes', () => {
    expect(words(String.raw`one\ two \*three`)).toBe('onetwo *three');
  });

  it('has every text at its place', () => {
    const parts = fc.constantFrom(
      '`',
      '``',
      '*',
      '**',
      '|',
      ':ref:`',
      '_',
      ' ',
      'a',
      '<b>',
      '[1]_',
      '\\',
      '\n',
      '「',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
        const text = all.join('');
        let last = 0;
        const visit = (node: Nodes) => {
          const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
          expect(start).toBeLessThanOrEqual(end);
          if (node.type === 'text') {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(node.value);
            last = end;
          }
          if ('children' in node) for (const child of node.children) visit(child);
        };
        visit(parseRst(text));
      }),
    );
  });
});

describe('a catalogue of Sphinx', () => {
  const entry = (source: string, target: string) =>
    `#: ../a.rst:1\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`;

  it.each([
    ['../a.rst:1', true],
    ['src/a.py:3', false],
    ['a.md:1', false],
  ])('is told by where its messages come from: %s', async (reference, isRst) => {
    const document = await readDocument('nl.po', `#: ${reference}\nmsgid "a"\nmsgstr "b"\n`);
    expect(document.catalogue!.messages.map((message) => message.isRst)).toEqual([isRst]);
  });

  it.each([
    ['See :ref:`here <place>`.', 'Zie :ref:`hier <plaats>`.', ['3:13 link-mismatch']],
    ['See :ref:`here <place>`.', 'Zie :doc:`hier <place>`.', ['3:13 link-mismatch']],
    ['Use ``app.py`` here.', 'Gebruik hier ``toepassing.py``.', ['3:22 code-span-mismatch']],
    ['Click :guilabel:`Save`.', 'Klik op :guilabel:`Opslaan`.', []],
    ['Click :guilabel:`Save`.', 'Klik op :knop:`Opslaan`.', ['3:9 placeholder-mismatch']],
    ['It is fast [1]_ on most.', 'Het is meestal snel.', ['3:9 markup-mismatch']],
    ['See `the site`_ now.', 'Zie nu `de site`_.', []],
    ['A path * or [x] (y) # not', 'Een pad * of [x] (y) # geen', []],
  ])('%s -> %s', async (source, target, expected) => {
    const { findings, source: file } = await lintText(entry(source, target), { path: 'nl.po', lang: 'nl' });
    expect(
      findings.map(({ start, ruleId }) => {
        const { line, column } = file!.position(start);
        return `${line}:${column} ${ruleId}`;
      }),
    ).toEqual(expected);
  });
});

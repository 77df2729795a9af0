import type { Paragraph, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.ts';
import { readDocument } from '../../src/formats/index.ts';
import fc from '../properties.ts';
import { itReadsCatalogues, textsOf } from './catalogue-properties.ts';

const quoted = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

/** On one line, or wrapped as msgmerge wraps: behind line ends and blanks. */
const STRINGS: readonly ((text: string) => string)[] = [
  quoted,
  (text) =>
    `""\n${text
      .split(/(?<=[\n ])/)
      .map(quoted)
      .join('\n')}`,
  (text) =>
    text
      .split(/(?<= )/)
      .map(quoted)
      .join(' '),
];

/** Entries that are no messages. */
const BETWEEN = [
  '',
  '#~ msgctxt "a"\n#~ msgid "old"\n#~ msgstr ""\n#~ "oud oud"\n\n',
  '#, fuzzy\n#~| msgid "old"\n#~ msgid "older"\n#~ msgstr "ouder"\n\n',
  '#, fuzzy, c-format\n#| msgid ""\n#| "old"\nmsgid "new"\nmsgstr "oud"\n\n',
  'msgid "one"\nmsgid_plural "many"\nmsgstr[0] ""\nmsgstr[1] ""\n\n',
];
const ENTRIES: readonly ((source: string, target: string) => string)[] = [
  (source, target) => `msgid ${source}\nmsgstr ${target}\n`,
  (source, target) => `msgid "one"\nmsgid_plural ${source}\nmsgstr[0] ${target}\n`,
  (source, target) => `msgid "one"\nmsgid_plural ${source}\nmsgstr[0] ""\nmsgstr[1] ${target}\n`,
];

describe('a PO file', () => {
  itReadsCatalogues({
    path: 'nl.po',
    write: fc
      .tuple(
        fc.constantFrom(...STRINGS),
        fc.constantFrom('', '# note\n#. type: Plain text\n#: a.md:1\n#, no-wrap\n'),
        fc.constantFrom(...BETWEEN),
        fc.constantFrom(...ENTRIES),
      )
      .map(([string, comments, between, entry]) => (pairs) => {
        const entries = pairs.map(
          ({ source, target }, index) =>
            `${between}${comments}msgctxt "${index}"\n${entry(string(source), string(target))}\n`,
        );
        return ['msgid ""\nmsgstr "Language: nl\\n"\n', ...entries, between].join('\n');
      }),
    decode: (slice) =>
      slice
        .replace(/"\s*"/g, '')
        .replace(/\\(.)/g, (_, character: string) => ({ n: '\n', t: '\t' })[character] ?? character),
  });

  it.each([
    ['no translation', 'msgid "a b"\nmsgstr ""\n'],
    ['a fuzzy entry', '#, fuzzy, c-format\nmsgid "a b"\nmsgstr "c d"\n'],
    ['an obsolete entry', '#~ msgid "a b"\n#~ msgstr "c d"\n'],
    ['an obsolete entry that was fuzzy', '#, fuzzy\n#~ msgid "a b"\n#~ msgstr "c d"\n'],
    ['an old text', '#| msgid "a b"\nmsgid "c d"\nmsgstr ""\n'],
    ['a header', 'msgid ""\nmsgstr "Language: nl\\n"\n'],
    ['nothing', ''],
    ['comments alone', '# a\n#. b\n\n#: c\n'],
  ])('gives no message for %s', async (_, raw) => {
    expect(textsOf(await readDocument('nl.po', raw))).toEqual([]);
  });

  it.each([
    ["use `exit' or `quit'", []],
    ["use `exit' or `quit`", ["`exit' or `"]],
    ["it's `exit`", ['`exit`']],
  ])('reads quotes as GNU has them: %s', async (text, code) => {
    const { segments, source } = await readDocument('nl.po', `msgid "a"\nmsgstr "${text}"\n`);
    const marks = segments.flatMap((segment) => segment.marks).filter(({ kind }) => kind === 'code');
    expect(marks.map(({ span }) => source.slice(span))).toEqual(code);
  });

  it('heeds no flag of an obsolete entry for the next one', async () => {
    const document = await readDocument(
      'a.po',
      '#, fuzzy\n#~ msgid "a"\n#~ msgstr "b"\n\n#: a.md:1\nmsgid "c"\nmsgstr "d"\n',
    );
    expect(textsOf(document)).toEqual(['d']);
  });

  it('pairs each plural form with what it was made from', async () => {
    const forms = ['"een bestand"', '"%d bestanden"'].map((text, index) => `msgstr[${index}] ${text}\n`);
    const document = await readDocument(
      'a.po',
      `msgid "one file"\nmsgid_plural "%d files"\n${forms.join('')}`,
    );
    expect(textsOf(document)).toEqual(['een bestand', '%d bestanden']);
    expect(textsOf(document.translatedFrom!)).toEqual(['one file', '%d files']);
  });

  it('pairs a first form that counts with the plural', async () => {
    const document = await readDocument(
      'ru.po',
      'msgid "one file"\nmsgid_plural "%d files"\nmsgstr[0] "%d файл"\nmsgstr[1] "%d файла"\nmsgstr[2] "%d файлов"\n',
    );
    expect(textsOf(document.translatedFrom!)).toEqual(['%d files', '%d files', '%d files']);
  });

  it.each([
    ['type: Title ##', 'heading'],
    ["type: Bullet: '* '", 'list-item'],
    ['type: Plain text', 'paragraph'],
    ['type: Yaml Front Matter Hash Value: title', 'front-matter'],
    ['type: Yaml Front Matter Hash Value: slug', undefined],
    ['type: Fenced code block (sh)', undefined],
  ])('takes %s at its word', async (type, kind) => {
    const { segments } = await readDocument('nl.po', `#. ${type}\nmsgid "a b"\nmsgstr "c d"\n`);
    expect(segments.map((segment) => segment.kind)).toEqual(kind ? [kind] : []);
  });

  it('ends what is left open with its message', async () => {
    const { segments } = await readDocument(
      'nl.po',
      'msgid "a"\nmsgstr "```\\ncode\\n<!-- {% code %}"\nmsgid "b"\nmsgstr "tekst"\n',
    );
    expect(segments.map(({ text }) => text)).toEqual(['tekst']);
  });

  it('takes what Sphinx keeps line by line for code, and what stands behind two colons beside it', async () => {
    const { codeBlocks, source, segments } = await readDocument(
      'nl.po',
      [
        ['Call it::', 'Roep het aan::'],
        ['run()', 'run()'],
        ['if a:\\n    run()', 'if a:\\n    run()'],
        ['.. image:: a.png\\n   :alt: A disk', '.. image:: a.png\\n   :alt: Een schijf'],
      ]
        .map(([id, text], line) => `#: a.rst:${line}\nmsgid "${id}"\nmsgstr "${text}"\n`)
        .join('\n'),
    );
    expect(codeBlocks.map(({ span }) => source.slice(span))).toEqual(['run()', 'if a:\n    run()']);
    expect(segments.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'Roep het aan',
      'Een schijf',
    ]);
  });

  it.each([
    ['roles, which Sphinx alone has', 'Read :ref:`this <a>` or :doc:`b`.', 'link'],
    ['none', 'Read `this` or [that](b.md).', 'inlineCode'],
  ])('without places is one of Sphinx by its roles: %s', async (_, id, type) => {
    const { tree } = await readDocument('nl.po', `msgid "${id}"\nmsgstr "${id}"\n`);
    const paragraph = (tree.children[0] as unknown as Root).children[0] as Paragraph;
    expect(paragraph.children[1]!.type).toBe(type);
  });

  it.each([
    ['a page of reStructuredText', '../a.rst:1', 'inlineCode'],
    ['a docstring', '../a.py:docstring of a.b:1', 'inlineCode'],
    ['an object', 'a.b.close:4 of', 'inlineCode'],
    ['a page of Markdown beside it', '../a.rst:1\n\nmsgid "x"\nmsgstr "y"\n\n#: ../a.md:1', 'text'],
  ])('reads roles in what comes from %s', async (_, reference, type) => {
    const { tree } = await readDocument('nl.po', `#: ${reference}\nmsgid "a"\nmsgstr ":const:\`True\` ja"\n`);
    const paragraph = (tree.children.at(-1) as unknown as Root).children[0] as Paragraph;
    expect(paragraph.children[0]!.type).toBe(type);
  });

  it.each([
    ['nl', 'nl'],
    ['pt_BR', 'pt-BR'],
    ['sr@latin', 'sr-Latn'],
    ['de_DE.UTF-8', 'de-DE'],
  ])('declares the language %s', async (written, tag) => {
    const { declared } = await readDocument('x.po', `msgid ""\nmsgstr ""\n"Language: ${written}\\n"\n`);
    expect(declared?.target).toBe(tag);
  });

  it.each([
    ['msgid "a"\nmsgstr "b\n', 'line 2, column 8', 'the string does not end on its line'],
    ['msgid "a"\nmsgstr "b" c\n', 'line 2, column 12', '"c" stands outside of the quotes'],
    ['msgid "a"\nmsgtr "b"\n', 'line 2, column 1', '"msgtr "b"" is no keyword'],
    ['msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 'line 1, column 8', 'the msgid has no msgstr'],
    ['msgstr "b"\n', 'line 1, column 1', '"msgstr" stands without a msgid before it'],
    ['"b"\n', 'line 1, column 1', 'a string stands without a keyword before it'],
    ['msgid "a"\nmsgstr\n', 'line 2, column 1', '"msgstr" has no string in quotes behind it'],
    ['msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 'line 3, column 1', '"msgstr" stands twice'],
    ['# Title\n\nSome Markdown.\n', 'line 3, column 1', '"Some Markdown." is no keyword'],
  ])('that is malformed is refused: %j', async (raw, place, reason) => {
    const error = await readDocument('nl.po', raw).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toBe(`is not valid PO (${place}): ${reason}`);
  });
});

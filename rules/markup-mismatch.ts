import { defineRule } from '../src/engine/rule.ts';
import { type Kept, KeptThings, placeInTarget } from '../src/parity/kept.ts';
import { attributesOf, footnotesOf, oddTags, strayTicks, tagsOf, writtenTag } from '../src/parity/markup.ts';
import { mdxLosses } from '../src/parity/mdx-code.ts';

export default defineRule({
  id: 'markup-mismatch',
  summary: 'An HTML tag, an attribute or a footnote of the source is lost',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `HTML in Markdown marks keys, terms, boxes and tabs; footnotes hold what the text does not say. A translation that lacks them lacks their meaning.

In MDX, elements, imports, expressions and the code of attributes are compared as well, strings in them apart, and so are names of attributes and the values of those that components choose by, such as \`icon\`. Expressions within a sentence are those of placeholder-mismatch.

A tag that is opened and never closed swallows the rest of the page, or stops its build. Tags that only style text are otherwise left alone, and so is emphasis: translators drop and add it, and in Chinese they write brackets for it.`,
  examples: [
    {
      title: 'emphasis',
      lang: 'zh-Hans',
      source: 'Press **Save** now.\n',
      text: '点击 [保存]。\n',
      finds: [],
    },

    {
      title: 'a footnote',
      lang: 'nl',
      source: 'It is fast.[^1]\n\n[^1]: On most machines.\n',
      text: 'Het is snel.\n\n[^1]: Op de meeste machines.\n',
      finds: ['1:1-1:13'],
    },
    {
      title: 'a tag, and an attribute',
      lang: 'nl',
      source: 'Press <kbd>F1</kbd> in <abbr class="x">S</abbr> now, then H<sub>2</sub>O.\n',
      text: 'Druk op <kbd>F1</kbd> in <abbr klasse="x">S</abbr>, dan H2O.\n',
      finds: ['1:1-1:61', '1:26-1:43'],
    },
    {
      title: 'a closing tag pulled apart',
      lang: 'de',
      source: 'This is <mark>not</mark> saved.\n',
      text: 'Dies wird <mark>nicht</ mark> gespeichert.\n',
      finds: ['1:11-1:17'],
    },
    {
      title: 'a role of Sphinx without the blank behind it',
      lang: 'nl',
      path: 'nl.po',
      text: '#: index.rst:1\nmsgid "Press :kbd:`F1` now."\nmsgstr "Druk nu op :kbd:`F1`toets."\n',
      finds: ['3:25-3:26', '3:28-3:29'],
    },
    {
      title: 'code of MDX, and an element',
      lang: 'nl',
      path: 'page.mdx',
      source:
        'Choose.\n\n<Card icon="eye" size={large}>Stay here.</Card>\n\n<Icon name="a" />\n\nThat is all.\n',
      text: 'Kies maar.\n\n<Card icon="oog" size={groot}>Blijf hier.</Card>\n\nDat is alles.\n',
      finds: ['3:7-3:17', '3:18-3:30', '5:1-5:14'],
    },
  ],
  messages: {
    code: 'The source has {lost} where this is {instead}, and it is run as it is written: write it as the source does',
    odd: 'The source opens and closes {tag}, and this one lost its partner: write both tags as the source does',
    tick: 'This backquote opens or closes nothing, so that readers see it, for it needs a blank or a mark on its outer side, and an address before it a blank in front: write the markup as the source does',
    tag: 'The source has {lost} here, and the translation does not: put it back',
    value:
      'The source has {lost} where this is {instead}, which is no text but a name that programs know: write it as the source does',
    attribute: 'The attribute “{lost}” of the source is “{instead}” here: programs know it untranslated',
    footnote: 'The footnote {lost} of the source is missing here: put it back',
  },
  options: {},
  yieldsTo: [
    'broken-syntax',
    'link-mismatch',
    'placeholder-mismatch',
    'code-span-mismatch',
    'translated-syntax',
  ],

  create({ document, pair, report }) {
    const page = pair!;
    const tags = new KeptThings<Kept>(page, {
      read: (block, side) => tagsOf(block, side, side === page.source),
      kinship: () => 0,
    });
    const attributes = new KeptThings<Kept>(page, { read: attributesOf, kinship: () => 1 });
    const footnotes = new KeptThings<Kept>(page, { read: footnotesOf, kinship: () => 0 });
    const related = ({ span }: Kept) => [{ at: span, message: 'the source', side: 'source' as const }];
    const isMdx = page.source.format === 'mdx' && document.format === 'mdx';
    return {
      block(blocks) {
        // Where both languages share a file, its tags say which is which.
        if (page.isOneFile) return;
        for (const at of strayTicks(blocks, page)) report({ at, message: 'tick' });
        for (const { lost } of isMdx ? [] : tags.lossesOf(blocks))
          report({
            at: placeInTarget(page, blocks, lost.span),
            message: 'tag',
            data: { lost: lost.text },
            related: related(lost),
          });
        for (const { lost, instead } of isMdx ? [] : attributes.lossesOf(blocks)) {
          if (instead)
            report({
              at: instead.span,
              message: 'attribute',
              data: { lost: lost.text, instead: instead.text },
              related: related(lost),
            });
        }
        for (const { lost } of footnotes.lossesOf(blocks))
          report({
            at: placeInTarget(page, blocks, lost.span),
            message: 'footnote',
            data: { lost: lost.text },
            related: related(lost),
          });
      },
      end() {
        if (page.isOneFile) return;
        for (const { name, span } of oddTags(page))
          report({ at: span, message: 'odd', data: { tag: writtenTag(span, document) ?? `<${name}>` } });
        for (const { lost, instead, at } of mdxLosses(page))
          report({
            at,
            message: instead ? (lost.is ?? 'code') : 'tag',
            data: { lost: lost.text, instead: instead?.text ?? '' },
            related: related(lost),
          });
      },
    };
  },
});

import { codeOf } from '../src/document/places.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A marker, nothing else on its line, and what stands indented on the next. */
const STRANDED =
  /^(?<indent>[ \t]*)(?<marker>#{1,6}|[-*+]|\d{1,3}[.)]|>|\|)(?<gap>[ \t]*(?:\r\n|\n|\r))(?<lead>[ \t]+)(?<rest>\S.*)$/gm;
/** What begins a block of its own, which a list item may hold. */
const BLOCK = /^(?:```|~~~|[-*+>|#][ \t]|\d+[.)][ \t]|<|!\[|:::|\{[%{]|---)/;

export default defineRule({
  id: 'stranded-marker',
  summary: 'The marker of a list item, heading, quote or table stands alone on its line',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Pipelines that wrap or re-indent text leave a marker alone on its line and put what it marks, far indented, on the next. The heading, quote or table row is empty then, and the text under it is shown as code.

A list item may begin with an empty line: text that is indented as far as the item asks for comes with medium confidence, and a block of its own, such as code or an image, is left alone.`,
  examples: [
    {
      title: 'a list item',
      lang: 'ja',
      text: '* \n              [設定](/settings) を開きます。\n',
      finds: ['1:1-1:2'],
      fixed: '* [設定](/settings) を開きます。\n',
    },
    {
      title: 'a heading',
      lang: 'de',
      text: '##\n      Erste Schritte\n',
      finds: ['1:1-1:3'],
      fixed: '## Erste Schritte\n',
    },
    {
      title: 'a table row',
      lang: 'ja',
      text: '|\n              **製品**             | 説明\n',
      finds: ['1:1-1:2'],
      fixed: '| **製品**             | 説明\n',
    },
    {
      title: 'a block in an item, a blank line in a quote',
      lang: 'nl',
      text: '1.\n   ```sh\n   ls\n   ```\n\n> Een\n>\n> twee\n',
      finds: [],
    },
  ],
  messages: {
    stranded:
      'This {what} marker stands alone, as pipelines leave it when they wrap lines: join it with the text below',
  },
  options: {},

  create({ document, report }) {
    const { source, frontMatter } = document;
    return {
      document() {
        for (const match of source.text.matchAll(STRANDED)) {
          const { indent, marker, gap, lead, rest } = match.groups as Record<string, string>;
          const start = match.index + indent!.length;
          const at = { start, end: start + marker!.length };
          if (codeOf(document).hold(start) || start < (frontMatter?.span.end ?? 0)) continue;
          const isList = /^(?:[-*+]|\d)/.test(marker!);
          if (BLOCK.test(rest!) || (isList ? lead!.length <= indent!.length : lead!.length < 4)) continue;
          if (goesOn(start, marker!)) continue;
          const isShown = isList && lead!.length - indent!.length - marker!.length < 4;
          const end = at.end + gap!.length + lead!.length;
          report({
            at,
            message: 'stranded',
            data: { what: nameOf(marker!) },
            confidence: isShown ? 'medium' : 'high',
            fix: { at: { start: at.end, end }, text: ' ', applicability: 'safe' },
          });
        }
      },
    };

    /** A hyphen under a line of text makes it a heading, and a quote has blank lines between its paragraphs. */
    function goesOn(start: number, marker: string): boolean {
      const { line } = source.position(start);
      const above = line > 1 ? source.slice(source.lineSpan(line - 1)).trim() : '';
      return (marker === '-' && above !== '') || (marker === '>' && above.startsWith('>'));
    }
  },
});

function nameOf(marker: string): string {
  if (marker.startsWith('#')) return 'heading';
  if (marker === '>') return 'quote';
  return marker === '|' ? 'table' : 'list';
}

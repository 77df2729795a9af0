import type { BlockPair } from '../src/align/page-pair.ts';
import { anchorsOf } from '../src/document/anchors.ts';
import { defineRule } from '../src/engine/rule.ts';
import { type Kept, KeptThings } from '../src/parity/kept.ts';
import { repaired } from '../src/parity/repair.ts';
import {
  bareId,
  changedRow,
  directivesOf,
  headingShift,
  namedAnchorsOf,
  openFences,
} from '../src/parity/structure.ts';

export default defineRule({
  id: 'structure-mismatch',
  summary: 'A heading level, an anchor, a row, an admonition or a code fence differs from the source',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `A heading of another level changes the outline and the table of contents; a lost fence makes code of the text behind it; a row with fewer cells moves its values under other heads.

When nearly all headings lie deeper than in the source, that is the house style, and only those that differ from it are reported.`,
  examples: [
    {
      title: 'all headings one level deeper',
      lang: 'de',
      source: '# A\n\n## B\n\n## C\n',
      text: '## A\n\n### B\n\n### C\n',
      finds: [],
    },

    {
      title: 'the level of a heading',
      lang: 'nl',
      source: '# Guide\n\n## Install\n\nText.\n\n## Use\n\nText.\n',
      text: '# Gids\n\n## Installeren\n\nTekst.\n\n### Gebruik\n\nTekst.\n',
      finds: ['7:1-7:12'],
      fixed: '# Gids\n\n## Installeren\n\nTekst.\n\n## Gebruik\n\nTekst.\n',
    },
  ],
  messages: {
    level:
      'This heading is of level {instead}, and in the source of level {lost}: give it the level of the source',
    unheaded: 'This is a heading in the source and text here: put its “{lost}” back',
    anchor:
      'The source has the anchor “{lost}” at this heading, and links to it lead nowhere without: put it back',
    row: 'This row has {instead} cells, and in the source {lost}: part its cells as the source does',
    admonition:
      'This is of the kind “{instead}”, and in the source of the kind “{lost}”: write the kind of the source',
    fence:
      'This code ends in the source after “{lost}”, and swallows the text behind it here: close it there',
  },
  severities: { anchor: 'warning', unheaded: 'warning' },
  options: {},
  yieldsTo: ['table-shape', 'wrapped-page', 'stranded-marker', 'translated-syntax', 'markup-spacing'],

  create({ document, pair, sourceLanguages, report }) {
    const page = pair!;
    const shift = headingShift(page);
    const related = (at: { start: number; end: number }) => [
      { at, message: 'the source', side: 'source' as const },
    ];
    let known: ReadonlySet<string> | undefined;
    const anchors = () => (known ??= new Set(anchorsOf(document).explicit.map(({ id }) => bareId(id))));
    const directives = new KeptThings<Kept>(page, { read: directivesOf, kinship: () => 1 });
    return {
      block(blocks) {
        judgeHeading(blocks);
        judgeRow(blocks);
        for (const { lost, instead } of directives.lossesOf(blocks)) {
          if (!instead) continue;
          const data = { lost: lost.text, instead: instead.text };
          const suggestions = [
            { description: 'Write the kind of the source', at: instead.span, text: lost.text },
          ];
          report({ at: instead.span, message: 'admonition', data, related: related(lost.span), suggestions });
        }
      },
      end() {
        for (const { at, opener, lost, marker, source } of openFences(page)) {
          const suggestions = [
            { description: 'Close the code', at: { start: at, end: at }, text: `${marker}\n` },
          ];
          report({ at: opener, message: 'fence', data: { lost }, related: related(source), suggestions });
        }
      },
    };

    function judgeHeading({ sources, targets, confidence }: BlockPair): void {
      const [source, target] = [sources[0], targets[0]];
      if (
        !source ||
        !target ||
        source.kind !== 'heading' ||
        sources.length + targets.length > 2 ||
        confidence === 'low'
      )
        return;
      const marker = '#'.repeat(Math.max(1, source.depth + shift));
      const hashes = /^#+/.exec(document.source.slice(target.span))?.[0];
      if (target.kind !== 'heading') {
        if (target.kind === 'paragraph' && confidence === 'high')
          report({
            at: target.span,
            message: 'unheaded',
            data: { lost: marker },
            confidence: 'medium',
            related: related(source.span),
          });
        return;
      }
      if (target.depth !== source.depth + shift) {
        const at = { start: target.span.start, end: target.span.start + (hashes?.length ?? 0) };
        report({
          at: target.span,
          message: 'level',
          data: { lost: source.depth, instead: target.depth },
          confidence,
          related: related(source.span),
          ...(hashes && { suggestions: [{ description: `Write ${marker}`, at, text: marker }] }),
        });
      }
      for (const lost of namedAnchorsOf(page.source, source)) {
        if ([lost, repaired(lost, sourceLanguages)].some((id) => anchors().has(bareId(id)))) continue;
        report({
          at: target.span,
          message: 'anchor',
          data: { lost },
          confidence: 'low',
          related: related(source.span),
        });
      }
    }

    function judgeRow(blocks: BlockPair): void {
      const row = changedRow(page, blocks);
      if (!row) return;
      const { at, source, lost, instead } = row;
      report({ at, message: 'row', data: { lost, instead }, confidence: 'medium', related: related(source) });
    }
  },
});

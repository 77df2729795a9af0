import type { Block } from '../src/align/blocks.ts';
import { blocksAlone, gapConfidence, sentencesAlone } from '../src/align/omissions.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'extra-content',
  summary: 'A section, paragraph, list item or sentence that the source does not have',
  category: 'accuracy/addition',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `Engines write a paragraph twice or keep the source beside its translation, and language models add explanations and notes of their own. Blocks of the two pages are aligned as for \`missing-content\`; neighbouring blocks that only the translation has are one finding.

Translators add notes as well, and sources are edited after they were translated. A link that gives a text to one that has none in the source adds nothing. What stands at the beginning or end of a page, where models add theirs, has medium confidence; everything else has low confidence, which is hidden unless asked for.`,
  examples: [
    {
      title: 'a note of the model',
      lang: 'de',
      source: '# Setup\n\nInstall `node` first.\n\nRun `npm ci` in the folder.\n',
      text: '# Einrichtung\n\nInstallieren Sie zuerst `node`.\n\nFühren Sie `npm ci` im Ordner aus.\n\nDamit ist Ihre Umgebung bereit, und Sie können loslegen!\n',
      finds: ['7:1-7:57'],
    },
    {
      title: 'a sentence',
      lang: 'nl',
      source: 'Open the `conf` file. Then save it as `conf.bak` in another folder.\n',
      text: 'Open het bestand `conf`. Dit is een heel erg belangrijke stap. Sla het daarna als `conf.bak` op in een andere map.\n',
      finds: ['1:26-1:63'],
    },
    {
      title: 'one sentence made two',
      lang: 'nl',
      source: 'Open the file in your editor, and then save it under another name.\n',
      text: 'Open het bestand in de editor. Sla het daarna op onder een andere naam.\n',
      finds: [],
    },
  ],
  messages: {
    blocks:
      'The source has nothing here that this translates, as when an engine repeats itself or a model adds a note: delete it or check the source',
    sentence:
      'The source has no such sentence here, as when an engine repeats itself or a model explains: delete it or check the source',
  },
  options: {},
  yieldsTo: [
    'repeated-phrase',
    'runaway-repetition',
    'duplicate-heading',
    'assistant-chatter',
    'wrapped-page',
    'untranslated-text',
    'untranslated-page',
    'misaligned-translation',
  ],

  create({ pair, report }) {
    return {
      document() {
        const all = pair!.blocks.flatMap(({ targets }) => targets);
        for (const { targets } of blocksAlone(pair!, 'targets')) {
          if (targets.every((block) => isLinkOf(block, pair!.source.source.text))) continue;
          const at = { start: targets[0]!.span.start, end: targets.at(-1)!.span.end };
          const isAtEdge = targets[0] === all[0] || targets.at(-1) === all.at(-1);
          report({
            at,
            message: 'blocks',
            confidence: isAtEdge && gapConfidence(pair!) !== 'low' ? 'medium' : 'low',
          });
        }
      },
      block(blocks) {
        for (const { targets } of sentencesAlone(pair!, blocks, 'targets')) {
          const at = { start: targets[0]!.span.start, end: targets.at(-1)!.span.end };
          report({ at, message: 'sentence', confidence: 'low' });
        }
      },
    };
  },
});

/** Is it a link and no more, to where the source leads, too, if only by an image or a link without text? */
function isLinkOf({ segments }: Block, source: string): boolean {
  return segments.every(({ text, marks }) => {
    const links = marks.filter(({ kind }) => kind === 'link');
    const rest = links.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    return rest.trim() === '' && links.every(({ target }) => target && source.includes(target));
  });
}

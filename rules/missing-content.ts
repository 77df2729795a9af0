import type { Block } from '../src/align/blocks.ts';
import { blocksAlone, gapConfidence, sentenceConfidence, sentencesAlone } from '../src/align/omissions.ts';
import type { Gap, SentencePair } from '../src/align/page-pair.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { shortened } from '../src/engine/shortened.ts';
import { emptiedPlaces } from '../src/parity/emptied-places.ts';

/** So much of what is missing is quoted. */
const LONGEST_QUOTE = 51;

export default defineRule({
  id: 'missing-content',
  summary: 'A section, paragraph, list item or sentence of the source has no translation',
  category: 'accuracy/omission',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'none',
  docs: `Engines drop sentences they find hard, and language models skip paragraphs and list items or stop before the last section. What is left reads well, so only the source shows that something is gone.

Blocks of the two pages are aligned by their structure, their length, and what translation keeps: links, code, numbers, names. Neighbouring blocks that are missing together are one finding, at the line where they would stand. A sentence is missing when the others of its paragraph find their counterparts and the paragraph is short by just its length. Two sentences that Chinese or Japanese joins with a comma, a lead-in whose colon moved to the sentence before, and a sentence whose code, links or bold text the paragraph holds all the same, are not missing.

Where the pages differ at many places in both directions, the source was probably edited after it was translated: then findings have low confidence, which is hidden unless asked for. So have questions to the reader, and short sentences of a page that lacks more than one: people leave those out, and engines do not choose.`,
  examples: [
    {
      title: 'a sentence',
      lang: 'nl',
      source: 'Open the file in your editor. Make a backup of it before you change it. Then save it all.\n',
      text: 'Open het bestand in uw editor. Sla daarna alles op.\n',
      finds: ['1:32-1:52'],
    },
    {
      title: 'a list item',
      lang: 'de',
      source: '- Install `node` first.\n- Run `npm ci` in the folder.\n- Start the `server` now.\n',
      text: '- Installieren Sie zuerst `node`.\n- Starten Sie jetzt den `server`.\n',
      finds: ['2:3-2:34'],
    },
    {
      title: 'a section',
      lang: 'nl',
      source: 'Open `conf`.\n\n## Undo {#undo}\n\nRun `git revert`.\n\n## Test {#test}\n\nRun `npm test`.\n',
      text: 'Open `conf`.\n\n## Testen {#test}\n\nVoer `npm test` uit.\n',
      finds: ['3:1-3:18'],
    },
    {
      title: 'two list items in different places',
      lang: 'de',
      source: '- Run `a b`.\n- Run `c d`.\n- Run `e f`.\n- Run `g h`.\n- Run `i j`.\n- Run `k l`.\n',
      text: '- `a b` ausführen.\n- `e f` ausführen.\n- `i j` ausführen.\n- `k l` ausführen.\n',
      finds: ['2:3-2:19', '3:3-3:19'],
    },
    {
      title: 'two sentences made one',
      lang: 'nl',
      source: 'Open the file in your editor. Then save it under another name.\n',
      text: 'Open het bestand in de editor en sla het daarna op onder een andere naam.\n',
      finds: [],
    },
  ],
  messages: {
    blocks:
      'The source says {count} more here, beginning “{quote}”, which the translation dropped: translate the missing part',
    block: 'The source has a {kind} here, “{quote}”, which the translation dropped: translate it',
    sentence: 'The source says here “{quote}”, which the translation dropped: translate the sentence',
  },
  options: {},
  yieldsTo: ['untranslated-page', 'misaligned-translation'],

  create({ pair, report }) {
    const source = pair!.source.source;
    const quoteOf = (block: Block) => shortened(textOf(block, source.slice(block.span)), LONGEST_QUOTE);
    return {
      document() {
        // A command that left its place empty was not dropped by a translator: code-span-mismatch has it.
        const emptied = emptiedPlaces(pair!).map(({ gap }) => gap);
        for (const gap of blocksAlone(pair!, 'sources')) if (!emptied.includes(gap)) tell(gap);
      },
      block(blocks) {
        for (const each of sentencesAlone(pair!, blocks, 'sources')) {
          const [sentence] = each.sources;
          report({
            at: placeOfSentence(pair!.sentencesOf(blocks), each),
            message: 'sentence',
            data: { quote: shortened(sentence!.text.replaceAll('\uFFFC', '…'), LONGEST_QUOTE) },
            confidence: sentenceConfidence(each, gapConfidence(pair!)),
            related: [{ at: sentence!.span, message: 'this has no translation', side: 'source' }],
          });
        }
      },
    };

    function tell(gap: Gap): void {
      const { sources, seam } = gap;
      const about = { at: seam, confidence: gapConfidence(pair!), related: [relatedOf(gap)] };
      const quote = quoteOf(sources[0]!);
      if (sources.length === 1)
        report({ ...about, message: 'block', data: { quote, kind: NAMES[sources[0]!.kind] } });
      else report({ ...about, message: 'blocks', data: { quote, count: `${sources.length} blocks` } });
    }
  },
});

/** The sentence before which it would stand, or after which as the last; several where it is unsure which one is gone. */
function placeOfSentence(sentences: readonly SentencePair[], missing: SentencePair): Span {
  const place = sentences.findIndex(({ sources }) => sources === missing.sources);
  const isSure = ({ confidence }: SentencePair) => confidence === 'high';
  const isThere = ({ targets }: SentencePair) => targets.length > 0;
  const first = sentences.slice(0, place).findLastIndex(isSure) + 1;
  const last = sentences.findIndex((each, index) => index > place && isSure(each));
  const unsure = sentences.slice(first, last === -1 ? undefined : last).filter(isThere);
  const next = sentences.slice(place).find(isThere) ?? sentences.slice(0, place).findLast(isThere)!;
  const spans = [...unsure, next].flatMap(({ targets }) => targets.map(({ span }) => span));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function relatedOf({ sources }: Gap) {
  const at = { start: sources[0]!.span.start, end: sources.at(-1)!.span.end };
  return { at, message: 'this has no translation', side: 'source' as const };
}

const NAMES: Record<Block['kind'], string> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list item',
  'table-row': 'table row',
  code: 'code block',
  html: 'block of HTML',
};

function textOf({ segments }: Block, raw: string): string {
  return segments[0]?.text.replaceAll('\uFFFC', '…') ?? raw;
}

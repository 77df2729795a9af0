import type { Segment } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Marks that only open or only close, in whatever language they are used. */
const OPENING = '„‚「『《〈';
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '„': ['“', '”', '"', '‟'],
  '‚': ['‘', '’', "'"],
  '「': ['」'],
  '『': ['』'],
  '《': ['》'],
  '〈': ['〉'],
};
const CLOSERS = '」』》〉';
/** A curly mark that opens and a straight one that closes, or the other way round, with nothing of the kind between. */
const MIXED =
  /(?<![\p{L}\p{N})\]*_`])“(?=\S)[^“”„"«»\n]{1,80}(?<=\S)"(?!\p{L})|(?<![\p{L}\p{N})\]*_`=])"(?=\S)[^“”„"«»\n]{1,80}(?<=\S)”(?!\p{L})/gu;
/** Any mark that is judged: most segments have none, or nothing but apostrophes. */
const ANY_MARK = /[„‚「『《〈“”‘’"'‟」』》〉]/;
/** A mark of inches, seconds or arc behind a number. */
const UNIT = /\p{N}\s?["″]/gu;

export default defineRule({
  id: 'quote-pairs',
  summary: 'A quotation mark has no partner, or one of another style',
  category: 'linguistic/punctuation',
  severity: 'info',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'finding',
  fix: 'none',
  docs: `Engines translate the two marks of a quotation apart, so that one is lost or comes out in another style: „Text", “text", 「text.

Each block is judged alone, without code and addresses. Straight marks that do not pair are as common with people, who type inches and quote code, and come with low confidence; so do quotations that go on in the next block.`,
  examples: [
    {
      title: 'a mark without a partner',
      lang: 'ja',
      text: 'ここで「保存を押します。',
      finds: ['1:4-1:5'],
    },
    { title: 'two styles', lang: 'nl', text: 'Klik op “Opslaan" om te bewaren.', finds: ['1:9-1:18'] },
    { title: 'straight marks', lang: 'nl', text: 'Klik op "Opslaan om te bewaren.', finds: ['1:9-1:10'] },
    {
      title: 'pairs of every style, units, code',
      lang: 'de',
      text: 'Er sagte „ja“, “nein” und «gut» zu 3,5" und `"a`, dann „Los!" und \'x\'.',
      finds: [],
    },
  ],
  messages: {
    alone:
      '“{mark}” has no partner in this block, as happens when engines translate the marks apart: add or delete one',
    mixed:
      '{text} opens in one style and closes in another, as happens when engines translate the marks apart',
  },
  options: {},
  yieldsTo: ['cjk-punctuation', 'over-escaped', 'mojibake', 'broken-emphasis'],

  create({ report }) {
    return {
      segment(segment) {
        if (segment.kind === 'html' || segment.kind === 'attribute' || segment.key === 'keywords') return;
        const { text } = segment;
        const taken = new Set<number>();
        if (!ANY_MARK.test(text)) return;
        const mixed = text.includes('"') && /[“”]/.test(text) ? text.matchAll(MIXED) : [];
        for (const { index, 0: found } of mixed) {
          taken.add(index).add(index + found.length - 1);
          const at = segment.spanOf(index, index + found.length);
          report({ at, message: 'mixed', data: { text: found } });
        }
        judgeBrackets(segment);
        judgeStraight(segment, taken);
      },
    };

    /** Marks that cannot be mistaken for another. */
    function judgeBrackets(segment: Segment): void {
      const open: { mark: string; at: number }[] = [];
      for (const { index, 0: mark } of segment.text.matchAll(/[„‚「『《〈“”‘’"'‟」』》〉]/gu)) {
        if (OPENING.includes(mark)) open.push({ mark, at: index });
        else {
          if (open.length === 0 && !CLOSERS.includes(mark)) continue;
          const partner = open.findLastIndex((each) => CLOSING[each.mark]!.includes(mark));
          if (partner !== -1) open.splice(partner, 1);
          else if (CLOSERS.includes(mark)) alone(segment, index, 'medium');
        }
      }
      // A single low quotation mark may be a comma, and a low double one may be closed in the next block.
      for (const { mark, at } of open) alone(segment, at, '„‚'.includes(mark) ? 'low' : 'medium');
    }

    function judgeStraight(segment: Segment, taken: ReadonlySet<number>): void {
      const marks = [...segment.text.matchAll(/"/g)].map(({ index }) => index);
      if (marks.length === 0) return;
      const units = new Set(
        [...segment.text.matchAll(UNIT)].map(({ index, 0: { length } }) => index + length - 1),
      );
      const straight = marks.filter((index) => !taken.has(index) && !units.has(index));
      // A low mark may be closed by a straight one.
      if (straight.length % 2 === 0 || /[„“”]/.test(segment.text)) return;
      alone(segment, straight[0]!, 'low');
    }

    function alone(segment: Segment, index: number, confidence: 'low' | 'medium'): void {
      const at = segment.spanOf(index, index + 1);
      report({ at, message: 'alone', data: { mark: segment.text[index]! }, confidence });
    }
  },
});

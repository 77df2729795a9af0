import type { Segment } from '../src/document/segment.ts';
import type { Span } from '../src/document/source-text.ts';
import {
  type BracketFault,
  bracketFaults,
  narrowMarks,
  type WidthFault,
  wideMarks,
} from '../src/engine/cjk-punctuation.ts';
import { defineRule } from '../src/engine/rule.ts';
import { wideInCode } from '../src/engine/wide-in-code.ts';

export default defineRule({
  id: 'cjk-punctuation',
  summary: 'Punctuation is of the wrong width, quotation marks do not match, or blanks stand inside them',
  category: 'locale/convention',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'text',
  fix: 'suggestion',
  docs: `Engines keep the comma of the source between Chinese or Japanese words, or put an ideographic full stop behind a word of another alphabet. They translate the two marks of a quotation apart ("「text”") and leave the blanks they put around a protected name inside the brackets ("「 text 」").

A half-width mark is judged only between two ideographs or kana, or at the end of a text. One with a blank after it, or a colon at the end, is everyday typing and comes with low confidence; so does a mark that the page writes half-width by habit. With the source, code is judged too: a full-width mark of another language where the source has the half-width one.`,
  examples: [
    {
      title: 'half-width',
      lang: 'zh-Hant',
      text: '請開啟檔案,然後儲存。再按一下按鈕。',
      finds: ['1:6-1:7'],
      fixed: '請開啟檔案，然後儲存。再按一下按鈕。',
    },
    {
      title: 'full-width',
      lang: 'nl',
      text: 'Open het bestand。 Sla het op.',
      finds: ['1:17-1:18'],
      fixed: 'Open het bestand. Sla het op.',
    },
    {
      title: 'two styles',
      lang: 'ja',
      text: 'ここで「保存”を押します。',
      finds: ['1:4-1:8'],
      fixed: 'ここで「保存」を押します。',
    },
    {
      title: 'inner blanks',
      lang: 'zh-Hans',
      text: '单击「 保存 」按钮。',
      finds: ['1:3-1:9'],
      fixed: '单击「保存」按钮。',
    },
    {
      title: 'paths, numbers, names, code',
      lang: 'zh-Hant',
      text: '工具 > NuGet,版本 1,000.5:`a,b`。錯誤:{0}。',
      finds: [],
    },
  ],
  messages: {
    narrow:
      'The half-width “{mark}” follows {language} text, as engines keep it from the source: write “{other}”',
    wide: 'The full-width “{mark}” stands in {language} text, as engines leave it: write “{other}”',
    quotes:
      '“{open}” and “{close}” do not belong together, as engines translate them apart: close with “{other}”',
    padded: 'Blanks stand inside {text}, as engines leave around protected text: delete them',
  },
  options: {},

  create({ document, pair, language, report }) {
    const isCjk = language!.scripts.includes('Han');
    /** Half-width marks that the page writes by habit. */
    const habits = new Set<string>();
    /** Some vendors put a blank behind a full-width stop: then one behind a half-width stop says nothing. */
    let isBlankStyle = false;
    return {
      document() {
        if (!isCjk) return;
        const text = document.segments.map((segment) => segment.text).join('\n');
        isBlankStyle = text.split('。 ').length * 2 > text.split('。').length;
        const narrow = narrowMarks(text);
        for (const [mark, other] of new Map(narrow.map((fault) => [fault.mark, fault.other]))) {
          const count = narrow.filter((fault) => fault.mark === mark).length;
          const others = text.split(other).length - 1;
          const isHabit = /[:!?]/.test(mark) ? count >= others : count > 2 && count * 4 > others;
          if (isHabit) habits.add(mark);
        }
      },
      segment(segment) {
        if (segment.key === 'keywords') return;
        if (!isCjk) {
          for (const fault of wideMarks(segment.text)) reportWidth(segment, fault, 'wide', 'medium');
          return;
        }
        for (const fault of narrowMarks(segment.text)) {
          const other = fault.mark === ',' && language!.tag === 'ja' ? '、' : fault.other;
          const isLabel = /[:!?]/.test(fault.mark) && fault.to === segment.text.trimEnd().length;
          const isTyped =
            fault.mark === '.' ? fault.isTyped && !isBlankStyle : fault.isTyped || fault.isBroken;
          const isDoubtful = isTyped || isLabel || habits.has(fault.mark);
          reportWidth(segment, { ...fault, other }, 'narrow', isDoubtful ? 'low' : 'medium');
        }
        for (const fault of bracketFaults(segment.text)) reportBrackets(segment, fault);
      },
      block(blocks) {
        if (isCjk) return;
        for (const { at, mark, other } of wideInCode(blocks, pair!))
          reportAt(at, mark, other, 'wide', 'medium');
      },
    };

    function reportWidth(
      segment: Segment,
      { at: from, to, mark, other }: WidthFault,
      message: 'narrow' | 'wide',
      confidence: 'low' | 'medium',
    ): void {
      reportAt(segment.spanOf(from, to), mark, other, message, confidence);
    }

    function reportAt(
      at: Span,
      mark: string,
      other: string,
      message: 'narrow' | 'wide',
      confidence: 'low' | 'medium',
    ): void {
      const suggestions = [{ description: `Write “${other}”`, at, text: other }];
      report({ at, message, data: { mark, other, language: language!.name }, confidence, suggestions });
    }

    function reportBrackets(
      segment: Segment,
      { kind, at: from, to, open, close, other, isEven }: BracketFault,
    ): void {
      const at = segment.spanOf(from, to);
      const raw = document.source.slice(at);
      const text = open + raw.slice(1, -1).trim() + other;
      report({
        at,
        message: kind,
        data: kind === 'quotes' ? { open, close, other } : { text: raw },
        confidence: kind === 'padded' && !isEven ? 'low' : 'medium',
        suggestions: [{ description: `Write ${text}`, at, text }],
      });
    }
  },
});

import type { Document } from '../src/document/document.ts';
import { isQuoted } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SIBLINGS, siblingForms } from '../src/languages/varieties.ts';

/** How languages call themselves; a list of languages is written in all of them. */
const LANGUAGE_NAME = /(?:简体|繁体|簡體|繁體)(?:中文|字)?|汉语|漢語|国语|國語/gu;
/** Share of Chinese characters of the other variety from which the page is written in it. */
const WHOLE_PAGE = 0.1;
/** So many words that only the other variety has, and so many times those of its own, and the page is written in it. */
const WHOLE_PAGE_WORDS = 8;
const LEAD = 3;
const HAN = /\p{Script=Han}/gu;

interface Hit {
  word: Word;
  /** Offsets in the word's text. */
  from: number;
  to: number;
}

export default defineRule({
  id: 'locale-variant',
  summary: 'Text is written as in the other variety of the language',
  category: 'locale/convention',
  severity: 'warning',
  confidence: 'medium',
  languages: ['pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'],
  source: 'unused',
  fix: 'suggestion',
  docs: `Engines and memories mix the two standards of a language: Simplified characters on a Traditional page ("决策"), or "ficheiro" on a page for Brazil, where a file is an "arquivo".

Only characters and words that one of the two does not have count. Names of languages, quotations and code are left alone. A single hit on a page may be a name, and comes with low confidence; a page that is written in the other variety from top to bottom gets one finding.`,
  examples: [
    {
      title: 'Simplified characters',
      lang: 'zh-Hant',
      text: '請保存以上的資訊，然後再编辑設定。其他決策請參閱说明。',
      finds: ['1:13-1:15', '1:25-1:26'],
      fixed: '請保存以上的資訊，然後再編輯設定。其他決策請參閱說明。',
    },
    {
      title: 'words of Portugal',
      lang: 'pt-BR',
      text: 'Abra o ficheiro na tela e avise os utilizadores.',
      finds: ['1:8-1:16', '1:36-1:48'],
      fixed: 'Abra o arquivo na tela e avise os usuários.',
    },
    {
      title: 'a page in the other variety',
      lang: 'zh-Hant',
      text: '单击保存按钮，然后编辑设置。',
      finds: ['1:1-1:7'],
    },
    {
      title: 'characters of both, names of languages',
      lang: 'zh-Hant',
      text: '滑鼠游標與漏斗，[简体中文](zh.md)、「决策」。',
      finds: [],
    },
  ],
  messages: {
    variant: '“{text}” is {other}, on a page that is {own}, as engines mix the two: write “{fixed}”',
    page: 'This page is {other}, not {own}: translate it into the right variety, or declare its language',
  },
  options: {},

  create({ document, language, languages, report }) {
    const forms = siblingForms(language!.tag);
    const isChinese = language!.scripts.includes('Han');
    const ownForms = siblingForms(SIBLINGS[language!.tag]!);
    const data = { own: language!.name, other: languages.resolve(SIBLINGS[language!.tag]!)?.name ?? '' };
    const hits: Hit[] = [];
    let own = 0;
    return {
      wants: ({ text, lower }) =>
        isChinese ? [...text].some((char) => forms.has(char)) : forms.has(lower) || ownForms.has(lower),
      word(word) {
        if (isChinese) hits.push(...hitsIn(word));
        else if (ownForms.has(word.lower)) own++;
        else if (!isQuoted(word)) hits.push({ word, from: 0, to: word.text.length });
      },
      end() {
        const [first] = hits;
        if (first && isOther()) return report({ at: first.word, message: 'page', data });
        for (const hit of hits) reportHit(hit, hits.length > 1);
      },
    };

    /** Is the page written in the other variety from top to bottom? */
    function isOther(): boolean {
      if (!isChinese) return hits.length >= WHOLE_PAGE_WORDS && hits.length > own * LEAD;
      const strange = hits.reduce((sum, { from, to }) => sum + to - from, 0);
      return strange > 4 && strange > charactersOf(document) * WHOLE_PAGE;
    }

    function hitsIn(word: Word): Hit[] {
      if (isQuoted(word)) return [];
      const text = word.text.replace(LANGUAGE_NAME, (name) => ' '.repeat(name.length));
      const found: Hit[] = [];
      for (let at = 0; at < text.length; at++) {
        if (!forms.has(text[at]!)) continue;
        const last = found.at(-1);
        if (last?.to === at) last.to = at + 1;
        else found.push({ word, from: at, to: at + 1 });
      }
      return found;
    }

    function reportHit({ word, from, to }: Hit, isOneOfMany: boolean): void {
      const text = word.text.slice(from, to);
      const at = word.segment.spanOf(word.at + from, word.at + to);
      const fixed = isChinese
        ? [...text].map((char) => forms.get(char)!).join('')
        : inCaseOf(text, forms.get(word.lower)!);
      report({
        at,
        message: 'variant',
        data: { ...data, text, fixed },
        confidence: isOneOfMany ? 'medium' : 'low',
        suggestions: [{ description: `Write “${fixed}”`, at, text: fixed }],
      });
    }
  },
});

function charactersOf({ segments }: Document): number {
  return segments.reduce((sum, { text }) => sum + (text.match(HAN)?.length ?? 0), 0);
}

function inCaseOf(model: string, text: string): string {
  return model[0] === model[0]!.toLowerCase() ? text : text[0]!.toUpperCase() + text.slice(1);
}

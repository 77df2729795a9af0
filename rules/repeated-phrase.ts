import type { Segment } from '../src/document/segment.ts';
import { findPhrases, findRepeatedBlocks, LEAST_WEIGHT, weigh } from '../src/engine/repeated-text.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'repeated-phrase',
  summary: 'A phrase, sentence or paragraph stands twice in a row',
  category: 'linguistic/duplication',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Engines translate the same words twice around markup ("de base de datos de base de datos"), and pipelines that cut a page into pieces put a piece in twice. Readers look for a difference that is not there.

Two to five words, four to twelve letters of Chinese and Japanese, sentences and whole blocks are compared with what stands right before them. A phrase must hold a word that is more than grammar, and may not be a chain such as "paso a paso a paso". Short blocks, table cells and what markup tells apart are left alone.`,
  examples: [
    {
      title: 'a phrase',
      lang: 'es',
      text: 'El servidor de base de datos de base de datos.',
      finds: ['1:13-1:46'],
      fixed: 'El servidor de base de datos.',
    },
    {
      title: 'a phrase without blanks',
      lang: 'ja',
      text: '新しい設定を行う設定を行う場合。',
      finds: ['1:4-1:14'],
      fixed: '新しい設定を行う場合。',
    },
    {
      title: 'a sentence',
      lang: 'nl',
      text: 'Sla het bestand op voordat u verdergaat. Sla het bestand op voordat u verdergaat.',
      finds: ['1:42-1:82'],
      fixed: 'Sla het bestand op voordat u verdergaat.',
    },
    {
      title: 'a paragraph',
      lang: 'de',
      text: 'Speichern Sie die Datei vor dem nächsten Schritt.\n\nSpeichern Sie die Datei vor dem nächsten Schritt.\n',
      finds: ['3:1-3:50'],
      fixed: 'Speichern Sie die Datei vor dem nächsten Schritt.\n',
    },
    {
      title: 'chains and grammar',
      lang: 'pt-BR',
      text: 'Um guia passo a passo a passo, de rede virtual para rede virtual, e e o que é que é. Sim. Sim.',
      finds: [],
    },
    {
      title: 'table cells and short items',
      lang: 'fr',
      text: '| a | b |\n|---|---|\n| oui oui | oui oui |\n\n- Non.\n- Non.\n',
      finds: [],
    },
  ],
  messages: {
    phrase: '“{text}” stands twice in a row, as engines write when they lose their place: delete one',
    sentence: 'This sentence says word for word what the one before it says: delete it',
    block: 'This text is the same as the one right above it: delete it',
  },
  options: {},
  yieldsTo: ['runaway-repetition', 'misplaced-greeting', 'merged-words'],

  create({ document, pair, language, report }) {
    const { source, tree } = document;
    const isGrammar = (word: string) => language!.functionWords.has(word);

    return {
      document() {
        for (const { at, first } of findRepeatedBlocks(tree, source)) {
          const place = { start: first.end, end: at.end };
          // Where something stands between them, it is not plain which one to delete.
          const isAlone = /^[\s>*+-]*(?:\d+[.)]\s+)?$/.test(
            source.slice({ start: first.end, end: at.start }),
          );
          const suggestions = isAlone ? [{ description: 'Delete it', at: place, text: '' }] : [];
          report({ at, message: 'block', suggestions });
        }
      },
      segment(segment) {
        const { kind, sentences } = segment;
        if (kind === 'image-text' || kind === 'link-title') return;
        for (const { at: from, to, unitTo } of findPhrases(segment, isGrammar)) {
          const at = segment.spanOf(from, to);
          const text = source.slice(segment.spanOf(from, unitTo));
          const suggestions = [{ description: 'Delete one of them', at, text }];
          const isOfSource = pair?.counterparts(segment).some((each) => SAYS_TWICE.test(each.source.text));
          const confidence = isOfSource || isNameInSentence(segment, from, to) ? 'low' : 'medium';
          report({ at, message: 'phrase', data: { text }, suggestions, confidence });
        }
        for (const [index, { at, to }] of sentences.entries()) {
          const before = sentences[index - 1];
          if (!before || before.to - before.at !== to - at) continue;
          const text = segment.text.slice(at, to);
          if (segment.text.slice(before.at, before.to) !== text || weigh(text) < LEAST_WEIGHT) continue;
          const place = segment.spanOf(before.to, to);
          const suggestions = [{ description: 'Delete it', at: place, text: '' }];
          report({ at: segment.spanOf(at, to), message: 'sentence', suggestions });
        }
      },
    };
  },
});

/** A word and another form of it, which another language may say with one: "Standard Fields field group". */
const SAYS_TWICE = /(?<!\p{L})(\p{L}{4,20})\p{L}{0,2} \1\p{L}{0,2}(?!\p{L})/iu;

/** A name of several words may close one phrase and open the next: "in Data Hub Data Hub-Nutzer anlegen". */
function isNameInSentence({ text, words }: Segment, from: number, to: number): boolean {
  const repeated = words.filter(({ at, to: end }) => at >= from && end <= to);
  const isSentence = /\p{Ll}/u.test(text.slice(0, from) + text.slice(to));
  return isSentence && repeated.every((word) => /^\p{Lu}/u.test(word.text));
}

import { withEmptyLinesBelow } from '../src/document/lines.ts';
import type { Segment } from '../src/document/segment.ts';
import { type Chatter, findChatter, findChatterTags } from '../src/engine/chatter.ts';
import type { Confidence } from '../src/engine/finding.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'assistant-chatter',
  summary: 'A language model talks about its translation',
  category: 'accuracy/addition',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'suggestion',
  docs: `Language models frame their work with remarks to whoever asked for it: they announce the translation, say what they kept, refuse, offer changes, or think aloud between tags. A pipeline that does not take them off publishes them, often glued to the sentence or heading before.

A remark must name the act of translating or the model itself, and stand at the start of a sentence. The rule listens for the page's language, for its likely source and for English; remarks of the page's own language in the middle of a page come with medium confidence, for there people may talk so too. Code and quotations are left alone.`,
  examples: [
    {
      title: 'an announcement glued to a heading',
      lang: 'zh-Hans',
      text: '## 选项Here is the translated text of the section:\n\n正文。\n',
      finds: ['1:6-1:49'],
      fixed: '## 选项\n\n正文。\n',
    },
    {
      title: 'a label',
      lang: 'ko',
      text: '번역문:\n\n서버를 다시 시작합니다.\n',
      finds: ['1:1-1:5'],
      fixed: '서버를 다시 시작합니다.\n',
    },
    {
      title: 'a note',
      lang: 'de',
      text: '# Start\n\nText.\n\nHinweis: Ich habe alle Platzhalter wie gewünscht beibehalten.\n',
      finds: ['5:1-5:62'],
    },
    {
      title: 'a refusal',
      lang: 'fr',
      text: 'Désolé, mais je ne peux pas traduire ce fichier.\n\nTexte.\n',
      finds: ['1:1-1:49'],
    },
    {
      title: 'an offer',
      lang: 'es',
      text: 'Guarda el archivo.\n\nDime si necesitas algún ajuste.\n',
      finds: ['3:1-3:32'],
    },
    {
      title: 'a question for the text',
      lang: 'it',
      text: 'Per favore, fornisci il testo per la traduzione completa.\n',
      finds: ['1:1-1:58'],
    },
    {
      title: 'a mark',
      lang: 'nl',
      text: 'Klik op Opslaan.\n\n[Translation continues]\n',
      finds: ['3:1-3:24'],
    },
    {
      title: 'thinking aloud',
      lang: 'pt-BR',
      text: '<think>\nO usuário quer o texto em português.\n</think>\n\nInstale o pacote.\n',
      finds: ['1:1-1:8', '3:1-3:9'],
    },
    {
      title: 'everyday text',
      lang: 'es',
      text: 'Aquí está la traducción, que es donde se rompía. A continuación se muestra un ejemplo:\n\nTraducción: Ana Ruiz\n',
      finds: [],
    },
    {
      title: 'code and quotations',
      lang: 'nl',
      text: 'Het model schrijft „Here is the translation:” of `<think>`.\n',
      finds: [],
    },
  ],
  messages: {
    handover: '“{text}” announces a translation, as language models do: delete it',
    label: '“{text}” is a label that a language model put before its translation: delete it',
    note: '“{text}” is what a language model says of its own work: delete it',
    refusal: '“{text}” is the refusal of a language model: translate what should stand here',
    offer: '“{text}” is a language model asking for more work: delete it',
    request: '“{text}” is a language model asking for text to translate: translate what should stand here',
    mark: '“{text}” is a remark of a language model on where it stands: delete it and check that nothing is missing',
    tag: '{text} is where a language model thinks aloud or hands over its work: delete it with what belongs to it',
  },
  options: {},

  create({ document, language, sourceLanguages, languages, report }) {
    const { source, segments } = document;
    const english = languages.resolve('en');
    const heard = language
      ? [...new Set([language, ...(english ? [english] : []), ...sourceLanguages])]
      : languages.all;
    const isBody = ({ kind }: Segment) => kind !== 'front-matter' && kind !== 'attribute';
    const edges = [segments.find(isBody), segments.findLast(isBody)];

    const confidenceOf = ({ kind, isFirst, isAlone }: Chatter, segment: Segment): Confidence => {
      const isForeign = language !== undefined && !isFirst;
      if (isForeign && kind !== 'label') return 'high';
      const isWeak = kind === 'label' || kind === 'offer' || kind === 'note';
      if (isWeak && !isAlone) return 'low';
      return isForeign || edges.includes(segment) ? 'high' : 'medium';
    };
    return {
      segment(segment) {
        if (segment.kind === 'image-text' || segment.kind === 'link-title') return;
        const found = findChatter(segment, heard);
        for (const chatter of found) {
          const at = segment.spanOf(chatter.at, chatter.to);
          const isGap = chatter.kind === 'refusal' || chatter.kind === 'request';
          const isBlock = chatter.isAlone && found.length === 1 && segment.kind === 'paragraph';
          const place = isBlock ? withEmptyLinesBelow(source, segment.span) : at;
          report({
            at,
            message: chatter.kind,
            data: { text: source.slice(at) },
            confidence: confidenceOf(chatter, segment),
            ...(!isGap && { suggestions: [{ description: 'Delete it', at: place, text: '' }] }),
          });
        }
      },
      end() {
        for (const at of findChatterTags(document)) {
          report({ at, message: 'tag', data: { text: source.slice(at) } });
        }
      },
    };
  },
});

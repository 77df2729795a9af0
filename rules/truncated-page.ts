import { fencesOf } from '../src/document/fences.ts';
import type { Segment } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** What may stand at the end of a sentence, with what closes after it. */
const ENDED = /[.!?…:;。！？：；．।॥؟۔\uFFFC](?:[\s"'”’»)\]）」』】*_]*)$/u;
/** A line of a list, heading or table that has nothing but its marker. */
const BARE_MARKER = /^[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6}|\|)[ \t]*$/;
/** Paragraphs that must all end well before one that does not says anything. */
const LEAST_PARAGRAPHS = 5;

export default defineRule({
  id: 'truncated-page',
  summary: 'The page ends in the middle of something',
  category: 'accuracy/omission',
  severity: 'error',
  confidence: 'medium',
  languages: 'any',
  scope: 'page',
  source: 'helps',
  inherited: 'finding',
  fix: 'none',
  docs: `Language models stop when their output is full, and pipelines save what there is: the page ends in the middle of a sentence, with an open bracket or bold, or with the marker of a list item or heading that never came.

Without the source this is a guess. A sentence counts as cut with medium confidence when it ends in a comma or a word that only leads on to another, and every other paragraph of the page ends with a mark; when it ends in any other word, or in a heading or an open code block, with low confidence, which is hidden unless asked for.`,
  examples: [
    {
      title: 'a sentence that leads on',
      lang: 'nl',
      text: 'Een.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\nKlik daarna op de knop van de\n',
      finds: ['11:1-11:30'],
    },
    { title: 'a marker', lang: 'es', text: '- Abre el archivo.\n- Guarda.\n-\n', finds: ['3:1-3:2'] },
    {
      title: 'a bracket',
      lang: 'de',
      text: 'Text.\n\nLesen Sie auch [die Anleitung für\n',
      finds: ['3:16-3:34'],
    },
    {
      title: 'a heading',
      lang: 'fr',
      text: '# Guide\n\nTexte.\n\n## Suite\n',
      finds: ['5:4-5:9'],
    },
    { title: 'an open code block', lang: 'it', text: 'Esegui:\n\n```sh\nnpm ci\n', finds: ['3:1-3:6'] },
    {
      title: 'pages that end as they mean to',
      lang: 'nl',
      text: 'Een.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\nMet dank aan Jan de Vries\n\n![Plan](a.png)\n',
      finds: [],
    },
  ],
  messages: {
    sentence: 'The page ends in the middle of a sentence: compare its end with the source',
    marker: 'The page ends in a marker with nothing behind it: compare its end with the source',
    open: 'Nothing closes “{mark}” before the page ends: compare its end with the source',
    heading: 'The page ends in a heading with nothing below it: compare its end with the source',
    fence: 'The page ends in a code block that nothing closes: compare its end with the source',
  },
  options: {},
  yieldsTo: ['wrapped-page', 'assistant-chatter'],

  create({ document, language, report }) {
    const { source, segments, tree } = document;
    const text = source.text.trimEnd();

    const judgeEnd = (last: Segment) => {
      const prose = last.text.trimEnd();
      const bracket = openBracket(prose);
      if (bracket !== undefined && prose.length - bracket < 200) {
        const at = last.spanOf(bracket, prose.length);
        report({ at, message: 'open', data: { mark: prose[bracket]! } });
        return;
      }
      const paragraphs = segments.filter(({ kind }) => kind === 'paragraph').slice(0, -1);
      if (last.kind !== 'paragraph' || paragraphs.length < LEAST_PARAGRAPHS || ENDED.test(prose)) return;
      if (!paragraphs.every((each) => ENDED.test(each.text.trimEnd()))) return;
      const isLink = last.marks.some(({ kind, end }) => kind === 'link' && end >= prose.length);
      if (isLink) return;
      const word = last.words.at(-1);
      if (!word || last.words.length < 4) return;
      const leadsOn =
        /[,，、-]$/.test(prose) || (word.to === prose.length && language?.functionWords.has(word.lower));
      const at = last.spanOf(last.sentences.at(-1)!.at, prose.length);
      report({ at, message: 'sentence', confidence: leadsOn ? 'medium' : 'low' });
    };
    return {
      end() {
        if (tree.children.length < 2 && segments.length < 2) return;
        const line = source.lineSpan(source.position(text.length).line);
        const lastLine = { start: line.start, end: text.length };
        const block = tree.children.at(-1);
        const last = segments.findLast(({ kind }) => kind !== 'attribute' && kind !== 'link-title');
        const fence = fencesOf(document).at(-1);
        if (fence && !fence.closer && fence.span.end >= text.length) {
          report({ at: fence.opener, message: 'fence', confidence: 'low' });
        } else if (BARE_MARKER.test(source.slice(lastLine)) && block?.type !== 'code') {
          const start = lastLine.end - source.slice(lastLine).trim().length;
          report({ at: { start, end: lastLine.end }, message: 'marker' });
        } else if (last && last.span.end >= text.length) {
          if (last.kind !== 'heading') judgeEnd(last);
          else if (block?.type === 'heading' && tree.children.length > 2) {
            const start = last.text.length - last.text.trimStart().length;
            report({
              at: last.spanOf(start, last.text.trimEnd().length),
              message: 'heading',
              confidence: 'low',
            });
          }
        }
      },
    };
  },
});

/** Where the last bracket stands that nothing closes. */
function openBracket(text: string): number | undefined {
  const open: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[[\](（）)]/g)) {
    if (/[[(（]/.test(bracket)) open.push(index);
    else open.pop();
  }
  return open.length === 1 && !/[.!?。！？:：)]\s*$/.test(text) ? open[0] : undefined;
}

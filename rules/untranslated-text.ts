import type { ForeignRun } from '../src/engine/foreign-text.ts';
import { isSpeltAddress, keptTexts } from '../src/engine/kept-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

const LEAST_CELL_WORDS = 5;
/** So many words of the source's language make a text that stands in the source too a sentence beyond doubt. */
const PLAIN_PROOF = 5;
/** Of the words of a heading, in the id that was made from its source. */
const LEAST_SHARE = 0.5;

export default defineRule({
  id: 'untranslated-text',
  summary: 'A sentence, heading or label is in another language than the page',
  category: 'accuracy/untranslated',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  fix: 'none',
  docs: `Engines skip a sentence now and then, and pipelines that translate by pieces lose one. The reader meets a sentence, a heading, a table cell or a title in the source language, or in a third one.

The language of a run of words is decided by the function words that only one of the two languages has, by the letters, and by word statistics; names, code and interface labels count for nothing. Text inside a link, bold or slanted text, quotes or parentheses, and text that is explained in parentheses, is often left on purpose and comes with low confidence, as does, beside its source, a heading whose words the page keeps elsewhere, and text that the page's code puts out. So does all text of a short page that has no word of its own language: nothing shows that anybody translated it.`,
  examples: [
    {
      title: 'a sentence',
      lang: 'nl',
      text: 'Open het bestand. The settings of the server are stored in this file.',
      finds: ['1:19-1:70'],
    },
    {
      title: 'a heading',
      lang: 'de',
      text: '## How to choose the right size\n\nWählen Sie die Größe.',
      finds: ['1:4-1:32'],
    },
    {
      title: 'a third language',
      lang: 'nl',
      text: 'Open het bestand. Die Einstellungen werden nicht mit dem Konto gespeichert.',
      finds: ['1:19-1:76'],
    },
    {
      title: 'a short text that stands in the source too',
      lang: 'nl',
      source: '## Getting started quickly\n\nOpen the file.\n',
      text: '## Getting started quickly\n\nOpen het bestand.\n',
      finds: ['1:4-1:27'],
    },
    {
      title: 'names and labels',
      lang: 'nl',
      text: 'Kies **Save and close** in Azure Key Vault en lees [The state of the art](a.md).',
      finds: [],
    },
  ],
  messages: {
    untranslated:
      'This text is {language}, on a page that is {target}, as happens when an engine skips a passage: translate it',
    kept: 'This text is {language}, word for word as in the source, on a page that is {target}, as happens when an engine skips a passage: translate it',
    wrong:
      'This text is {language}, neither the language of the page ({target}) nor its source: translate it anew',
  },
  options: {
    leastWords: { description: 'Shorter runs are not judged, headings and titles apart.', default: 3 },
  },
  yieldsTo: ['untranslated-page', 'duplicate-heading'],

  create({ pair, language, sourceLanguages, lexicon, foreignText, options, report }) {
    const names = (source: Language) => ({ language: source.name, target: language!.name });
    return {
      end() {
        if (foreignText!.foreignPage) return;
        const [source] = sourceLanguages;
        const kept =
          pair && source
            ? keptTexts(pair, { source, target: language!, lexicon, names: foreignText!.names })
            : [];
        for (const { segment, sentence, proof, isProse } of kept) {
          const confidence = !isProse ? 'low' : proof.length < PLAIN_PROOF ? 'medium' : 'high';
          report({
            at: segment.spanOf(sentence.at, sentence.to),
            message: 'kept',
            data: names(source!),
            confidence,
          });
        }
        const isKept = (run: ForeignRun) => kept.some(({ sentence }) => sentence === run.sentence);
        for (const run of foreignText!.runs) {
          if (!run.fillsSentence || run.segment.key === 'keywords' || isKept(run)) continue;
          const { at, to } = run.sentence;
          if (isSpeltAddress(run.segment.text.slice(at, to))) continue;
          const isSource = sourceLanguages.includes(run.language);
          const confidence = isSource ? confidenceOf(run, options.leastWords) : confidenceOfThird(run);
          if (!confidence) continue;
          report({
            at: run.segment.spanOf(...edges(run)),
            message: isSource ? 'untranslated' : 'wrong',
            data: names(run.language),
            confidence: foreignText!.isStub ? 'low' : confidence,
          });
        }
      },
    };
  },
});

/** The sentence without the marks that introduce it, such as [!TIP], and the quotes of a title behind one. */
function edges({ segment, sentence }: ForeignRun): [number, number] {
  const text = segment.text.slice(sentence.at, sentence.to);
  const lead = /^[\uFFFC\s]*(?:(?<=\uFFFC ?)"(?=[^"]*"$))?/.exec(text)![0];
  return [sentence.at + lead.length, sentence.to - (lead.endsWith('"') ? 1 : 0)];
}

function confidenceOf(run: ForeignRun, leastWords: number): 'low' | 'medium' | 'high' | undefined {
  const isHeading = run.segment.kind === 'heading';
  const { length } = run.words;
  if (run.isForeignScript) return run.holder ? 'low' : 'high';
  if (length < (isHeading ? 2 : leastWords)) return undefined;
  if (run.isGlossed || isNameHolder(run)) return 'low';
  if (isHeading) return run.isNameInCode || run.isProduct || isRenamed(run) ? 'low' : 'medium';
  if (run.isTitle || run.functionWords === 0 || isTerm(run)) return 'low';
  if (run.functionWords === 1 && run.evidence < 7) return 'low';
  return run.functionWords >= 3 && length >= 6 && !run.holder ? 'high' : 'medium';
}

/** Words that the id of a heading lacks were not in the source: somebody has translated them, into what looks alike. */
function isRenamed({ shareInId, functionWords }: ForeignRun): boolean {
  return shareInId !== undefined && shareInId < LEAST_SHARE && functionWords < 2;
}

/** Glossaries give a cell to a borrowed phrase: "Out of the box". */
function isTerm({ segment, words }: ForeignRun): boolean {
  return segment.kind === 'table-cell' && words.length < LEAST_CELL_WORDS;
}

/** Labels, titles and quotations are left alone on purpose; a whole sentence in bold or slanted text is none. */
function isNameHolder({ holder, words, functionWords }: ForeignRun): boolean {
  if (holder === 'strong' || holder === 'emphasis') return words.length < 5 || functionWords < 2;
  return holder !== undefined;
}

/** A third language is likely only where its own grammar or its script shows. */
function confidenceOfThird(run: ForeignRun): 'low' | 'medium' | undefined {
  if (run.holder || run.isTitle || isRenamed(run)) return undefined;
  if (run.isForeignScript) return 'medium';
  if (run.words.length < 4) return undefined;
  const isPlain = run.functionWords >= 2 && run.evidence >= 6;
  return isPlain || (run.functionWords >= 1 && run.evidence >= 7) ? 'medium' : 'low';
}

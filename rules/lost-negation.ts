import { isOfOtherState } from '../src/align/omissions.ts';
import type { Segment } from '../src/document/segment.ts';
import { polarityChanges } from '../src/engine/polarity.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'lost-negation',
  summary: 'The source denies what the translation says, or the other way round',
  category: 'accuracy/mistranslation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'needed',
  fix: 'none',
  docs: `A sentence without its "not" reads well and says the opposite: "we do not recommend" became "we recommend" in hundreds of pages at once, because engines translate templates alike. Where the source warns or forbids ("do not", "must not", "never", "not supported"), that is an error, otherwise a warning.

Sentences that belong together are compared by what the languages have to deny with: words, endings and prefixes, and also what a good translation says instead ("only", "unless", "avoid", "fail", "different"). A negation that another sentence of the block took over is not lost, and idioms such as "not only" or "whether or not" deny nothing.

People deny more often than engines what the source says in positive words. So an added negation is reported in short, plain sentences; in others it comes with low confidence, which is hidden unless asked for. So does a sentence whose length shows that it was not translated word by word, one in a paragraph that lacks another sentence, and all on a page made from another state of its source.`,
  examples: [
    {
      title: 'a warning lost',
      lang: 'it',
      source: 'Do not delete the key.\n',
      text: 'Eliminare la chiave.\n',
      finds: ['1:1-1:21'],
    },
    {
      title: 'the opposite',
      lang: 'nl',
      source: 'The tool is not part of the package.\n',
      text: 'Het hulpprogramma maakt deel uit van het pakket.\n',
      finds: ['1:1-1:49'],
    },
    {
      title: 'a negation added',
      lang: 'de',
      source: 'Save the changes in this file.\n',
      text: 'Speichern Sie die Änderungen in dieser Datei nicht.\n',
      finds: ['1:46-1:51'],
    },
    {
      title: 'said otherwise',
      lang: 'fr',
      source: 'The service does not start until the disk is mounted. Do not use spaces.\n',
      text: 'Le service démarre seulement quand le disque est monté. Évitez les espaces.\n',
      finds: [],
    },
  ],
  messages: {
    lost: 'The source says “{word}” here, and nothing in the translation does: engines drop negations, so translate the sentence anew',
    warning:
      'The source warns with “{word}” here, and the translation does not: engines drop negations, so translate the sentence anew',
    added: '“{word}” denies what the source says: engines add negations, so translate the sentence anew',
  },
  severities: { warning: 'error' },
  options: {},
  yieldsTo: ['untranslated-page', 'misaligned-translation'],
  lostWith: ['missing-content'],

  create({ pair, language, sourceLanguages, report }) {
    return {
      end() {
        for (const change of polarityChanges(pair!, language!, sourceLanguages)) {
          const { kind, word, sources, targets, isWarning, isPlain } = change;
          const confidence = isPlain && !isOfOtherState(pair!) ? 'medium' : 'low';
          const data = { word: word.text };
          if (kind === 'lost') {
            const related = [{ at: word.span, message: 'the source denies here', side: 'source' as const }];
            const message = isWarning ? 'warning' : 'lost';
            report({ at: proseSpan(targets[0]!), message, data, confidence, related });
          } else {
            const at = proseSpan(sources[0]!);
            const related = [{ at, message: 'the source says this', side: 'source' as const }];
            report({ at: word.span, message: 'added', data, confidence, related });
          }
        }
      },
    };
  },
});

function proseSpan(segment: Segment) {
  const { text } = segment;
  return segment.spanOf(text.length - text.trimStart().length, text.trimEnd().length);
}

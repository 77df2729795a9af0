import { defineRule } from '../src/engine/rule.ts';
import { gapsIn, messageGaps } from '../src/parity/message-gaps.ts';

const MOST_NAMED = 4;
const REASONS = {
  empty: 'is empty',
  untranslated: 'has no translation yet',
  fuzzy: 'is marked as fuzzy, which no program uses',
  state: 'is in a state before translation',
} as const;

export default defineRule({
  id: 'missing-message',
  summary: 'A message of a catalogue is missing, empty or unknown to the source',
  category: 'accuracy/omission',
  severity: 'info',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  fix: 'none',
  docs: `Programs show the source, the key or nothing where a catalogue has no translation. Keys of JSON and YAML catalogues are compared with those of the source; forms of a plural are not, for each language has its own. Messages that follow each other in the source and are missing here are one finding, at the message behind which they would stand.

What is not translated yet in PO and XLIFF is the daily state of a project, and its tools show it: set \`pending\` to have it reported, together with what is marked as fuzzy or is in a state before translation, and with empty messages of a catalogue whose source is unknown.`,
  examples: [
    {
      title: 'missing, empty and added',
      lang: 'nl',
      path: 'nl.json',
      source: '{ "open": "Open", "save": "Save", "print": "Print", "shut": "Shut" }\n',
      text: '{ "open": "Openen", "shut": "", "delete": "Wissen" }\n',
      finds: ['1:12-1:18', '1:21-1:31', '1:44-1:50'],
    },
    {
      title: 'forms of a plural',
      lang: 'pl',
      path: 'pl.json',
      source: '{ "day_one": "{{count}} day", "day_other": "{{count}} days" }\n',
      text: '{ "day_one": "{{count}} dzień", "day_few": "{{count}} dni", "day_many": "{{count}} dni" }\n',
      finds: [],
    },
    {
      title: 'a selector that was translated',
      lang: 'nl',
      path: 'nl.json',
      source: '{ "a": "{n, plural, one {a file} other {files}}" }\n',
      text: '{ "a": "{n, plural, one {een bestand} andere {bestanden}}" }\n',
      finds: ['1:47-1:56'],
    },
    {
      title: 'not translated yet',
      lang: 'nl',
      path: 'nl.po',
      text: 'msgid "Open"\nmsgstr ""\n\n#, fuzzy\nmsgid "Save"\nmsgstr "Opslag"\n',
      finds: ['1:8-1:12', '5:8-5:12'],
      options: { pending: true },
    },
  ],
  messages: {
    missing:
      '{place} this the source has {keys}, and this catalogue does not, so that readers see the source or a key: translate what is missing',
    empty: '“{key}” is empty here and has a text in the source: translate it',
    added:
      '“{key}” is not in the source, so that no program asks for it: take it out, or add it to the source',
    selector:
      '“{selector}” is no choice that the source makes, so that this is never shown: write the selector of the source',
    pending: 'This {reason}, so that readers see the source or nothing: translate it',
  },
  severities: { selector: 'error' },
  options: {
    pending: {
      description: 'Report messages of PO and XLIFF that are not translated yet, fuzzy or of such a state.',
      default: false,
    },
  },

  create({ document, pair, options, report }) {
    const source = pair && pair.source !== document.translatedFrom ? pair.source : undefined;
    return {
      end() {
        if (!document.catalogue) return;
        if (options.pending)
          for (const { reason, at } of gapsIn(document))
            if (!source || reason !== 'empty')
              report({ at, message: 'pending', data: { reason: REASONS[reason] } });
        if (!source) return;
        const { missing, empty, added, selectors } = messageGaps(source, document);
        for (const { key, at } of empty) report({ at, message: 'empty', data: { key } });
        for (const { keys, at, isBefore, first } of missing)
          report({
            at,
            message: 'missing',
            data: { place: isBefore ? 'Before' : 'Behind', keys: listOf(keys) },
            related: [{ at: first, message: 'the first one', side: 'source' }],
          });
        for (const { key, at } of added) report({ at, message: 'added', data: { key } });
        for (const { key, selector, at } of selectors)
          report({ at, message: 'selector', data: { key, selector } });
      },
    };
  },
});

function listOf(keys: readonly string[]): string {
  const named = keys.slice(0, MOST_NAMED).map((key) => `“${key}”`);
  const more = keys.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

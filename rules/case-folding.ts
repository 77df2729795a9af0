import type { Document } from '../src/document/document.ts';
import { defineRule } from '../src/engine/rule.ts';

/** What a change of case by Turkish rules makes of the letters i and I. */
const DAMAGED = /[ıİ]|i\u0307/;
/** Spellings of well-known names, for pages that have no other. */
const NAMES =
  'API iOS iPadOS iPhone iSCSI IDE IIS IoT IP URI URL UI CLI BI SSIS IMAP ICMP IBM Intel Microsoft Linux Windows GitHub GitLab Redis SQLite MongoDB OpenID Visual Studio Office Skype Bing OneDrive SharePoint HDInsight PowerBI Twilio Firebase JavaScript TypeScript GUID UUID WiFi DevOps AppInsights Azure Insights';
/** Shorter English words have Turkish doubles. */
const LEAST_ENGLISH = 6;

export default defineRule({
  id: 'case-folding',
  summary: 'A foreign name got the dotless or dotted i of Turkish',
  category: 'linguistic/spelling',
  severity: 'error',
  confidence: 'high',
  languages: ['tr'],
  source: 'helps',
  inherited: 'text',
  fix: 'suggestion',
  docs: `Turkish writes i without a dot (I ı) and with one (İ i). A pipeline that changes the case of foreign names by its rules turns "HDInsight" into "HDınsight" and "iOS" into "i̇os", and nobody finds the name any more.

A word with ı, or with İ inside, is reported when the page, its code or its links hold it with plain letters and more than one capital, when it is a well-known name, or when it is a long English word; addresses in lower case prove nothing, for they spell Turkish words with plain letters too. A dot that stands above an i as a character of its own is damage in any word.`,
  examples: [
    {
      title: 'a name of the page',
      lang: 'tr',
      text: 'HDınsight kümesi için `HDInsight` hizmetini açın.',
      finds: ['1:1-1:10'],
      fixed: 'HDInsight kümesi için `HDInsight` hizmetini açın.',
    },
    {
      title: 'well-known names',
      lang: 'tr',
      text: 'Uygulamayı i\u0307os cihazında ve OpenıD ile deneyin.',
      finds: ['1:12-1:16', '1:30-1:36'],
      fixed: 'Uygulamayı iOS cihazında ve OpenID ile deneyin.',
    },
    {
      title: 'a dot of its own',
      lang: 'tr',
      text: 'Bu i\u0307stemci hazır.',
      finds: ['1:4-1:12'],
      fixed: 'Bu istemci hazır.',
    },
    {
      title: 'Turkish words',
      lang: 'tr',
      text: 'İstanbul ışığı altında sınıf adı ısınır; `sinif` ve [adi](adi.md) başkadır.',
      finds: [],
    },
  ],
  messages: {
    folded: '“{word}” has a Turkish i where the name has none, as a change of case leaves it: write “{name}”',
    dotted: 'A dot of its own stands above an i in “{word}”, as a change of case leaves it: write “{name}”',
  },
  severities: { dotted: 'warning' },
  options: {},

  create({ document, sourceLanguages, lexicon, report }) {
    let names: Map<string, string> | undefined;
    return {
      wants: ({ text }) => DAMAGED.test(text),
      word({ text, start, end }) {
        const plain = text.replaceAll('\u0307', '');
        const folded = plain.replaceAll('ı', 'i').replaceAll('İ', 'I');
        const name = /^[\x21-\x7E]+$/.test(folded) ? nameOf(text, folded) : undefined;
        if (name === undefined && plain === text) return;
        const at = { start, end };
        const meant = name ?? plain;
        report({
          at,
          message: name === undefined ? 'dotted' : 'folded',
          data: { word: text, name: meant },
          confidence: name === folded && !names?.has(name.toLowerCase()) ? 'low' : 'high',
          suggestions: [{ description: `Write “${meant}”`, at, text: meant }],
        });
      },
    };

    /** The name that a word would be with plain letters. */
    function nameOf(text: string, folded: string): string | undefined {
      names ??= namesOf(document);
      const known = names.get(folded.toLowerCase());
      // A capital İ at the start is how Turkish writes, names that are spelled "I" among them.
      if (/^İ[^ıİ\u0307]*$/.test(text)) return undefined;
      if (known !== undefined) return known;
      const isEnglish =
        folded.length >= LEAST_ENGLISH &&
        sourceLanguages.some((source) => lexicon.knows(source, folded.toLowerCase()));
      return isEnglish ? folded : undefined;
    }
  },
});

/** Well-known names, and the words of the page with an i and a capital inside, by their lower case. */
function namesOf({ source }: Document): Map<string, string> {
  const names = new Map(NAMES.split(' ').map((name) => [name.toLowerCase(), name]));
  for (const [word] of source.text.matchAll(/(?<![\p{L}\p{M}\d_])[A-Za-z]\w*(?![\p{L}\p{M}])/gu)) {
    if (/i/i.test(word) && /[a-z]/.test(word) && /[^_]\p{Lu}/u.test(word))
      names.set(word.toLowerCase(), word);
  }
  return names;
}

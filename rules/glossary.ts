import type { Confidence } from '../src/engine/finding.ts';
import { defineRule } from '../src/engine/rule.ts';
import { findPhrase, likenessOf, misspellingsOf, type NameMatch } from '../src/engine/term-matching.ts';
import { loadModel } from '../src/languages/model.ts';

const CONFIDENCE = { same: 'high', longer: 'medium', stem: 'low' } as const;

export default defineRule({
  id: 'glossary',
  summary: 'A word or name is not as the project settled it',
  category: 'terminology/wrong-term',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  fix: 'suggestion',
  docs: `An engine translates each term anew, and names as if they were words: "pod" becomes a vegetable, "GitHub" turns into "Github" or "Git Hub". What a project has settled, in \`glossary\` and \`doNotTranslate\` of its configuration, should hold on every page.

The rule reports translations that the glossary forbids, also with other endings: with medium confidence where the word is longer, with low where only its stem is the same. Names of \`doNotTranslate\` are reported in other capitals and in pieces. Lower-case spellings of names that are ordinary words ("slack"), and names in capitals throughout, have low confidence or are left alone; so are code, addresses and paths. Without a glossary and names it is silent.`,
  examples: [
    {
      title: 'a forbidden translation',
      lang: 'nl',
      text: 'Verwijder de peul. Twee peulen blijven over.',
      terms: { glossary: [{ source: 'pod', target: { nl: 'pod' }, forbidden: ['peul'] }] },
      finds: ['1:14-1:18', '1:25-1:31'],
      fixed: 'Verwijder de pod. Twee peulen blijven over.',
    },
    {
      title: 'nothing settled for the language',
      lang: 'de',
      text: 'Die Hülse startet.',
      terms: { glossary: [{ source: 'pod', target: { nl: 'pod' }, forbidden: ['Hülse'] }] },
      finds: ['1:5-1:10'],
    },
    {
      title: 'names',
      lang: 'es',
      text: 'Abre Github o Git Hub en tu navegador.',
      terms: { doNotTranslate: ['GitHub'] },
      finds: ['1:6-1:12', '1:15-1:22'],
      fixed: 'Abre GitHub o GitHub en tu navegador.',
    },
    {
      title: 'ordinary words and code',
      lang: 'nl',
      text: 'Zoek op GitHub in github.com/acme, `Github` of een box voor Box.',
      terms: { doNotTranslate: ['GitHub', 'Box'] },
      finds: [],
    },
  ],
  messages: {
    forbidden: '“{found}” must not stand for “{source}”: write “{target}”',
    unsettled: '“{found}” must not stand for “{source}”',
    name: '“{found}” is a name that stays as it is: write “{name}”',
  },
  options: {},

  create({ language, lexicon, languages, terms, report }) {
    const model = language && loadModel(language.tag);
    const english = languages.resolve('en');
    const isOrdinary = (word: string) =>
      (model?.knowsWord(word) || (english && lexicon.knows(english, word))) ?? false;
    const names = terms.names.map((name) => ({ name, find: misspellingsOf(name) }));
    /** Forms of an allowed translation are no forms of a forbidden one. */
    const isAllowed = (text: string, target: string) => {
      const allowed = target.toLowerCase().split(/\s+/);
      return text
        .toLowerCase()
        .split(/\s+/)
        .every((word) => allowed.some((each) => likenessOf(word, each)));
    };
    return {
      segment(segment) {
        const { text } = segment;
        for (const { source, target, forbidden } of terms.glossary) {
          for (const { at: from, to, likeness } of forbidden.flatMap((phrase) =>
            findPhrase(segment, phrase),
          )) {
            const found = text.slice(from, to);
            if (target !== undefined && likeness !== 'same' && isAllowed(found, target)) continue;
            const at = segment.spanOf(from, to);
            const confidence = CONFIDENCE[likeness];
            if (target === undefined) {
              report({ at, message: 'unsettled', data: { found, source }, confidence });
              continue;
            }
            const right = isCapital(found) ? capitalised(target) : target;
            const suggestions =
              likeness === 'same' ? [{ description: `Write “${right}”`, at, text: right }] : [];
            report({ at, message: 'forbidden', data: { found, source, target }, confidence, suggestions });
          }
        }
        for (const { name, find } of names) {
          for (const match of find(text)) {
            const confidence = confidenceOf(name, match, text.slice(0, match.at), isOrdinary);
            if (!confidence) continue;
            const at = segment.spanOf(match.at, match.to);
            const suggestions = [{ description: `Write “${name}”`, at, text: name }];
            report({ at, message: 'name', data: { found: match.text, name }, confidence, suggestions });
          }
        }
      },
    };
  },
});

/** How sure it is that other capitals, or other words, are not meant so; undefined when they are as likely. */
function confidenceOf(
  name: string,
  { text, differs }: NameMatch,
  before: string,
  isOrdinary: (word: string) => boolean,
): Confidence | undefined {
  const lower = text.toLowerCase();
  if (differs === 'split')
    return text === lower ? undefined : /\p{Ll}[\s-]\p{Lu}/u.test(text) ? 'high' : 'medium';
  const hasInnerCapital = /\p{Ll}\p{Lu}/u.test(name);
  if (name === name.toLowerCase()) return undefined;
  if (text === lower) return !hasInnerCapital ? undefined : isOrdinary(lower) ? 'low' : 'medium';
  if (text === text.toUpperCase()) return 'low';
  const isOpening = /(?:^|[.!?:…]\s*)["'“„«(]*$/u.test(before);
  if (isOpening && text.slice(1) === name.slice(1)) return undefined;
  return isOrdinary(lower) ? 'low' : 'high';
}

function isCapital(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase();
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

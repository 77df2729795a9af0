import { closestMatch } from 'leven';
import type { Document } from '../src/document/document.ts';
import { isCodeLike } from '../src/document/neighbours.ts';
import { defineRule } from '../src/engine/rule.ts';
import { loadModel } from '../src/languages/model.ts';

/** Shorter names are near to too many words. */
const LEAST_LETTERS = 6;
/** From this length on, two letters may differ. */
const LONG_NAME = 9;

export default defineRule({
  id: 'translated-name',
  summary: 'A name that stays as it is was translated or misspelled',
  category: 'accuracy/do-not-translate',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  fix: 'suggestion',
  docs: `To an engine Slack, Box and Weave are words, and it translates them: the manual of Slack becomes one of "vertraging". Names that it does not know it may respell. The reader then looks for a product that does not exist.

The rule knows the names of \`doNotTranslate\` in the configuration and is silent without them. It reports a word with a capital that differs from a name in one letter, in two if the name is long, and is no word of the page's language or of English. Other endings are no difference: languages inflect names. It also reports, once a page, a name that stands in the file's name while the text never has it; where the name is an ordinary word too, that finding has medium confidence only if the address of a link holds the name as well.`,
  examples: [
    {
      title: 'a near miss',
      lang: 'es',
      text: 'Despliegue con Kubernates en su clúster.',
      terms: { doNotTranslate: ['Kubernetes'] },
      finds: ['1:16-1:26'],
      fixed: 'Despliegue con Kubernetes en su clúster.',
    },
    {
      title: 'a name that is gone',
      lang: 'nl',
      path: 'slack-tutorial.md',
      text: '# Zelfstudie: integratie met vertraging\n\nOpen [de website](https://slack.com/intl).',
      terms: { doNotTranslate: ['Slack'] },
      finds: ['1:3-1:40'],
    },
    {
      title: 'other endings, words and names',
      lang: 'pl',
      text: 'Zaloguj się w Kubernetesie. Marker i Markety to nie Marketo.',
      terms: { doNotTranslate: ['Kubernetes', 'Marketo'] },
      finds: [],
    },
  ],
  messages: {
    misspelled: '“{found}” looks like the name “{name}”, respelled: names stay as they are',
    absent:
      '“{name}” stands in the file’s name and nowhere in the text: engines translate names that are words too',
  },
  options: {},
  yieldsTo: ['case-folding'],

  create({ language, languages, lexicon, terms, document, report }) {
    const model = loadModel(language!.tag);
    const english = languages.resolve('en');
    const isOrdinary = (word: string) =>
      model?.knowsWord(word) || (english ? lexicon.knows(english, word) : false);
    const byLower = new Map(terms.names.map((name) => [name.toLowerCase(), name]));
    const singles = [...byLower.keys()].filter(
      (lower) => /^\p{L}+$/u.test(lower) && lower.length >= LEAST_LETTERS,
    );
    return {
      wants: ({ text, lower }) => text[0] !== lower[0] && text.length >= LEAST_LETTERS,
      word(word) {
        if (singles.length === 0) return;
        const maxDistance = word.text.length >= LONG_NAME ? 2 : 1;
        const near = closestMatch(word.lower, singles, { maxDistance });
        if (!near || near[0] !== word.lower[0] || isInflected(word.lower, near) || byLower.has(word.lower))
          return;
        if (isCodeLike(word) || terms.around(word) || isOrdinary(word.lower)) return;
        const name = byLower.get(near)!;
        const suggestions = [{ description: `Write “${name}”`, at: word, text: name }];
        report({ at: word, message: 'misspelled', data: { found: word.text, name }, suggestions });
      },
      end() {
        const title = document.segments.find(({ kind }) => kind === 'heading') ?? document.segments[0];
        if (!title || byLower.size === 0) return;
        const text = textOf(document);
        for (const [lower, name] of byLower) {
          if (text.includes(lower)) continue;
          if (!holdsSlug(document.path.replace(/^.*[/\\]/, ''), lower)) continue;
          const isLinked = document.links.some(({ mark }) => holdsSlug(mark.target ?? '', lower));
          const confidence = isLinked || !isOrdinary(lower) ? 'medium' : 'low';
          const at = title.spanOf(0, title.text.length);
          report({ at, message: 'absent', data: { name }, confidence });
        }
      },
    };
  },
});

/** Does only the end of the word differ, as an ending of the page's language does? */
function isInflected(word: string, name: string): boolean {
  return word.startsWith(name.slice(0, Math.max(4, name.length - 2)));
}

/** All that a reader can read on the page, code too, in lower case. */
function textOf({ segments, codeBlocks, source }: Document): string {
  const inline = segments.flatMap(({ text, marks }) => [
    text,
    ...marks.filter(({ kind }) => kind === 'code' || kind === 'image').map(({ span }) => source.slice(span)),
  ]);
  return [...inline, ...codeBlocks.map(({ node }) => node.value)].join('\n').toLowerCase();
}

/** Does a path or an address have the name as one of its parts? */
function holdsSlug(address: string, lower: string): boolean {
  const slug = lower.replace(/[^\p{L}\p{N}]+/gu, '-');
  return `-${address.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`.includes(`-${slug}-`);
}

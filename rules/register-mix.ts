import { isCodeLike, isInQuotes, markAround, opensSentence } from '../src/document/neighbours.ts';
import type { Word } from '../src/document/segment.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { memoise } from '../src/memoise.ts';

type Form = 'formal' | 'informal';
const FORMS: readonly Form[] = ['formal', 'informal'];

/** So many times as often must a page use one form for the other to be a slip. */
const SLIP_RATIO = 5;
/** Languages whose writers mix the forms themselves: "você" with "te", 您 with 你. */
const MIXING: ReadonlySet<string> = new Set(['pt-BR', 'zh-Hans', 'zh-Hant']);

export default defineRule({
  id: 'register-mix',
  summary: 'A page addresses its reader both formally and informally',
  category: 'style/register',
  severity: 'info',
  confidence: 'low',
  languages: 'known',
  source: 'unused',
  fix: 'none',
  docs: `An engine translates "you" sentence by sentence and does not remember how it addressed the reader before: "Klik op uw naam" is followed by "We hebben je creditcard". One page should keep to one form.

There is one finding a page, at the first word of the rarer form. It has medium confidence when the other form is at least ${SLIP_RATIO} times as frequent, and low confidence else, since some pages change on purpose and Chinese and Brazilians mix. Words in quotes, links and bold text are left out: they may be those of a button or of someone who speaks. So are words that only their capital makes formal ("Sie") where a sentence begins. Languages that do not choose, or choose by verb endings only, are skipped.`,
  examples: [
    {
      title: 'a slip',
      lang: 'nl',
      text: 'Open uw map. Kies uw taal en uw thema. Sla uw werk op en sluit uw venster. Daarna zie je een melding.',
      finds: ['1:87-1:89'],
    },
    {
      title: 'no clear habit',
      lang: 'fr',
      text: 'Ouvrez votre projet et votre éditeur, puis ajoute tes fichiers.',
      finds: ['1:51-1:54'],
    },
    {
      title: 'quotations and buttons',
      lang: 'de',
      text: 'Öffnen Sie Ihr Konto. Er fragt: „Hast du Zeit für mich?“ Klicken Sie auf **Dein Profil**.',
      finds: [],
    },
    {
      title: 'a pronoun of another kind',
      lang: 'de',
      text: 'Speichere deine Dateien. Sie liegen im Ordner.',
      finds: [],
    },
  ],
  messages: {
    mixed:
      '“{word}” is {form} where this page addresses its reader {other} ({counts}), as engines do that forget the sentence before: keep to one form',
  },
  options: {},

  create({ language, document, report }) {
    const { formalAddress, informalAddress, definition } = language!;
    const forms = { formal: formalAddress, informal: informalAddress };
    const uses: Record<Form, Span[]> = { formal: [], informal: [] };
    const lists = [formalAddress, informalAddress];
    return {
      wants: ({ text, lower }) =>
        lists.some((list) =>
          definition.spaced ? list.has(lower) || list.has(text) : list.size > 0 && patternOf(list).test(text),
        ),
      word(word) {
        for (const form of FORMS) {
          const places = definition.spaced ? wholeWord(word, forms[form]) : inside(word, forms[form]);
          if (places.length > 0 && isPlainText(word)) uses[form].push(...places);
        }
      },
      end() {
        const [rare, usual] = FORMS.toSorted((a, b) => uses[a].length - uses[b].length) as [Form, Form];
        const [first, other] = [uses[rare][0], uses[usual][0]];
        if (!first || !other) return;
        const counts = `${uses[usual].length} to ${uses[rare].length}`;
        const isSlip = !MIXING.has(language!.tag) && uses[usual].length >= uses[rare].length * SLIP_RATIO;
        report({
          at: first,
          message: 'mixed',
          data: { word: document.source.slice(first), form: rare, other: usual, counts },
          confidence: isSlip ? 'medium' : 'low',
          related: [{ at: other, message: `${usual} here` }],
        });
      },
    };
  },
});

const NOWHERE: readonly Span[] = [];

/** The word itself, if it is one of the list. One with a capital there must have it, and not for another reason. */
function wholeWord(word: Word, list: ReadonlySet<string>): readonly Span[] {
  if (list.has(word.lower)) return [word];
  return word.text !== word.lower && list.has(word.text) && !hasAnyCapital(word) ? [word] : NOWHERE;
}

function hasAnyCapital(word: Word): boolean {
  return (
    word.segment.kind === 'heading' ||
    opensSentence(word) ||
    /[:\u2013\u2014-]\s+["“„«(]*$/u.test(word.segment.text.slice(Math.max(0, word.at - 8), word.at))
  );
}

const patternOf = memoise((list: ReadonlySet<string>) => new RegExp([...list].join('|'), 'u'));

/** Each place of a run without blanks that holds one of the list. */
function inside({ segment, text, at }: Word, list: ReadonlySet<string>): readonly Span[] {
  if (list.size === 0 || !patternOf(list).test(text)) return NOWHERE;
  return Array.from(text.matchAll(new RegExp(patternOf(list), 'gu')), ({ index, 0: { length } }) =>
    segment.spanOf(at + index, at + index + length),
  );
}

function isPlainText(word: Word): boolean {
  return !isCodeLike(word) && !markAround(word, 'link', 'strong', 'emphasis') && !isInQuotes(word);
}

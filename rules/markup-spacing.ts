import { hasBlankInside, isPartOfWord, isStressedParticle, linkAround } from '../src/document/mark-edges.ts';
import { beginsLikeWord, endsLikeWord, wordEndingAt, wordStartingAt } from '../src/document/neighbours.ts';
import type { Mark, Segment, Word } from '../src/document/segment.ts';
import { defineRule, type ReportDescriptor } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

const KINDS: readonly string[] = ['link', 'strong', 'emphasis', 'code'];
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]/u;

/** Endings that writers hang on a code span or a name: "`Foo`s", "`Array`en". */
const LONGEST_ENDING = 3;
const BLANKS = [' ', '\u00A0'];
/** As far back as an elided article and its blanks reach. */
const LONGEST_ELISION = 24;

export default defineRule({
  id: 'markup-spacing',
  summary: 'A blank is missing or stray between prose and markup',
  category: 'linguistic/punctuation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Engines work around protected markup and lose the blank beside it, so a word is glued to a link, to bold text or to code ("siehe[Anleitung](…)"). Or they leave one where none belongs: after an elided article ("l' [article](…)"), inside a parenthesis, before the comma that follows a link.

Scripts without blanks are not judged, nor are endings that a language hangs on a name: Korean particles, short plurals after code, compounds with a hyphen, suffixes after an apostrophe. A blank inside the marks of code parts it for the reader. What follows bold text or code may be an ending that the rule does not know, what follows a link of one word may be an ending, or in German or Swedish the rest of a compound, and writers part a full stop from a link on purpose: these come with low confidence.`,
  examples: [
    { lang: 'de', text: 'Lies die[Notiz](a.md).', finds: ['1:6-1:22'], fixed: 'Lies die [Notiz](a.md).' },
    { lang: 'nl', text: 'Open **Log**tabblad.', finds: ['1:6-1:20'], fixed: 'Open **Log** tabblad.' },
    { lang: 'fr', text: "Dans l' [aide](a.md).", finds: ['1:6-1:21'], fixed: "Dans l'[aide](a.md)." },
    { lang: 'es', text: 'Use [la guía](a.md) , si.', finds: ['1:5-1:22'], fixed: 'Use [la guía](a.md), si.' },
    { title: 'endings', lang: 'nl', text: 'Twee `Foo`s en [Docker](d.md)-containers.', finds: [] },
    { title: 'Korean particles', lang: 'ko', text: '[가이드](a.md)를 보세요.', finds: [] },
  ],
  messages: {
    before:
      'No blank parts “{word}” from the markup after it, as happens when an engine works around markup: put one there',
    after:
      'No blank parts the markup from “{word}” after it, as happens when an engine works around markup: put one there',
    elided:
      'A blank parts “{word}” from the markup it belongs to, as happens when an engine works around markup: delete it',
    stray:
      'A blank stands between the markup and “{word}”, as happens when an engine works around markup: delete it',
  },
  options: {
    markup: { description: 'The markup whose surroundings are judged.', default: KINDS },
  },
  yieldsTo: ['glued-adverb'],

  create({ document, language, options, report }) {
    return {
      segment(segment) {
        if (!language!.definition.spaced) return;
        for (const mark of segment.marks) {
          if (mark.end === mark.start || isPartOfWord(segment, mark)) continue;
          if (!options.markup.includes(mark.kind)) continue;
          const link = mark.kind === 'link' ? undefined : linkAround(segment, mark);
          const [isFirst, isLast] = [link?.start === mark.start, link?.end === mark.end];
          const faults = [
            !isFirst && (glueBefore(segment, mark, language!) ?? blankBefore(segment, mark, language!)),
            !isLast && (blankAfter(segment, mark) ?? glueAfter(segment, mark, language!)),
          ];
          for (const fault of faults) {
            const isSet = fault && hasBlankInside(document.source.slice(mark.span), fault.message);
            if (fault) report(isSet ? { ...fault, confidence: 'low' } : fault);
          }
        }
      },
    };
  },
});

type Fault = ReportDescriptor<'before' | 'after' | 'elided' | 'stray'>;

function glueBefore(segment: Segment, mark: Mark, language: Language): Fault | undefined {
  const word = wordEndingAt(segment, mark.start);
  if (!word || !beginsLikeWord(segment, mark) || !isFreeStanding(word, language)) return undefined;
  if (isStressedParticle(segment, mark)) return undefined;
  const { start, end } = mark.span;
  const at = { start: word.start, end };
  return { at, message: 'before', data: { word: word.text }, fix: safeFix(start, start, ' ') };
}

function glueAfter(segment: Segment, mark: Mark, language: Language): Fault | undefined {
  // Between two pieces of markup the second one tells.
  if (segment.marksStartingAt(mark.end).some(({ kind }) => KINDS.includes(kind))) return undefined;
  const isBracket = mark.kind === 'link' && /^\(\p{L}/u.test(segment.text.slice(mark.end, mark.end + 2));
  const word = wordStartingAt(segment, mark.end + (isBracket ? 1 : 0));
  if (!word || language.definition.suffixesAfterMarkup || UNSPACED.test(word.text)) return undefined;
  if (!isBracket && (!endsLikeWord(segment, mark) || isEnding(word, language))) return undefined;
  const { start, end } = mark.span;
  const mayBeRest = (isBracket && word.text.length < 2) || isRestOfWord(segment, mark, word, language);
  const confidence = mark.kind === 'link' && !mayBeRest ? 'medium' : 'low';
  const at = { start, end: word.end };
  return { at, message: 'after', data: { word: word.text }, fix: safeFix(end, end, ' '), confidence };
}

function blankBefore(segment: Segment, mark: Mark, language: Language): Fault | undefined {
  if (!BLANKS.includes(segment.text.charAt(mark.start - 1))) return undefined;
  const before = segment.text.slice(Math.max(0, mark.start - LONGEST_ELISION), mark.start);
  const found = /(?:(?<!\p{L})(\p{L}+)['’]|\()([ \u00A0]+)$/u.exec(before);
  if (!found || (found[1] && !language.elided.has(found[1].toLowerCase()))) return undefined;
  const [whole, letters, blanks] = found;
  const at = { start: segment.spanOf(mark.start - whole.length, mark.start).start, end: mark.span.end };
  const from = segment.spanOf(mark.start - blanks!.length, mark.start).start;
  const fix = safeFix(from, mark.span.start, '');
  if (letters) return { at, message: 'elided', data: { word: `${letters}'` }, fix };
  return mark.kind === 'link' ? { at, message: 'stray', data: { word: '(' }, fix } : undefined;
}

function blankAfter(segment: Segment, mark: Mark): Fault | undefined {
  const found = /^( +)([,.])(?=\s|$)/.exec(segment.text.slice(mark.end, mark.end + 8));
  if (!found || mark.kind !== 'link') return undefined;
  const [whole, blanks, word] = found;
  const point = segment.spanOf(mark.end + blanks!.length, mark.end + whole.length);
  const at = { start: mark.span.start, end: point.end };
  // Writers part a mark from a link as often as engines do, some on purpose, so that nobody takes it into the URL.
  const confidence = 'low';
  const fix = safeFix(mark.span.end, point.start, '');
  return { at, message: 'stray', data: { word: word! }, fix, confidence };
}

function safeFix(start: number, end: number, text: string): NonNullable<Fault['fix']> {
  return { at: { start, end }, text, applicability: 'safe' };
}

/** A word, and not the head of an identifier or the first letters of an emphasised word. */
function isFreeStanding(word: Word, language: Language): boolean {
  if (UNSPACED.test(word.text) || /[_\d]/.test(word.text)) return false;
  // Arabic "و" is written onto the next word, whatever that is.
  if (/^[\p{sc=Arabic}\p{sc=Hebrew}]+$/u.test(word.text) && language.elided.has(word.lower)) return false;
  return word.text.length > 2 || language.functionWords.has(word.lower) || /[^\p{sc=Latin}]/u.test(word.text);
}

/** "`Foo`s": short, and no word of its own. */
function isEnding(word: Word, language: Language): boolean {
  return word.text.length <= LONGEST_ENDING && !language.functionWords.has(word.lower);
}

/** German "[Netz](a.md)karte", Polish "[Docker](a.md)a". */
function isRestOfWord(segment: Segment, mark: Mark, rest: Word, language: Language): boolean {
  if (!/^\p{L}+$/u.test(segment.text.slice(mark.start, mark.end))) return false;
  const isCompound = rest.text === rest.lower && !language.functionWords.has(rest.lower);
  return rest.text.length < 2 || (isCompound && language.definition.compounds === true);
}

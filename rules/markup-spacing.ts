import type { Mark, Segment, Word } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';
import type { Language } from '../src/languages/index.ts';

const KINDS: ReadonlySet<Mark['kind']> = new Set(['link', 'strong', 'emphasis', 'code']);
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]/u;

/** Endings that writers hang on a code span or a name: "`Foo`s", "`Array`en". */
const LONGEST_ENDING = 3;

export default defineRule({
  id: 'markup-spacing',
  summary: 'A blank is missing or stray between prose and markup',
  category: 'linguistic/punctuation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  fix: 'safe',
  docs: `Engines work around protected markup and lose the blank beside it, so a word is glued to a link, to bold text or to code ("siehe[Anleitung](…)"). Or they leave one where none belongs: after an elided article ("l' [article](…)"), inside a parenthesis, before the comma that follows a link.

Scripts without blanks are not judged, nor are endings that a language hangs on a name: Korean particles, short plurals after code, compounds with a hyphen, suffixes after an apostrophe. What follows bold text or code may be an ending that the rule does not know, and writers part a full stop from a link on purpose: both come with low confidence.`,
  examples: [
    {
      title: 'before a link',
      lang: 'de',
      text: 'Siehe die[Anleitung](a.md).',
      finds: ['1:7-1:27'],
      fixed: 'Siehe die [Anleitung](a.md).',
    },
    {
      title: 'after bold text',
      lang: 'nl',
      text: 'Open het **Logboek**tabblad nu.',
      finds: ['1:10-1:28'],
      fixed: 'Open het **Logboek** tabblad nu.',
    },
    {
      title: 'an elided article',
      lang: 'fr',
      text: "Voyez l' [article](a.md).",
      finds: ['1:7-1:25'],
      fixed: "Voyez l'[article](a.md).",
    },
    {
      title: 'before a comma',
      lang: 'es',
      text: 'Use [la guía](a.md) , por favor.',
      finds: ['1:5-1:22'],
      fixed: 'Use [la guía](a.md), por favor.',
    },
    {
      title: 'endings and compounds',
      lang: 'nl',
      text: 'Twee `Foo`s en [Docker](d.md)-containers.',
      finds: [],
    },
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
  options: {},
  yieldsTo: ['glued-adverb'],

  create({ language, report }) {
    const { definition } = language!;
    return {
      segment(segment) {
        if (!definition.spaced) return;
        for (const mark of segment.marks) {
          if (!KINDS.has(mark.kind) || mark.end === mark.start) continue;
          judgeBefore(segment, mark);
          judgeAfter(segment, mark);
        }
      },
    };

    function judgeBefore(segment: Segment, mark: Mark): void {
      const { text } = segment;
      const word = wordEndingAt(segment, mark.start);
      if (
        word &&
        startsLikeWord(segment, mark) &&
        isFreeStanding(word, language!) &&
        !isStressedParticle(segment, mark)
      ) {
        const start = mark.span.start;
        return report({
          at: { start: word.start, end: mark.span.end },
          message: 'before',
          data: { word: word.text },
          fix: { at: { start, end: start }, text: ' ', applicability: 'safe' },
        });
      }
      const blank = /(?:(\p{L}+)['’]|(\())([ \u00A0]+)$/u.exec(
        text.slice(Math.max(0, mark.start - 24), mark.start),
      );
      if (!blank) return;
      const [, letters, , blanks] = blank;
      if (letters !== undefined && !language!.elided.has(letters.toLowerCase())) return;
      const from = mark.start - blanks!.length;
      const at = segment.spanOf(from - (letters ? letters.length + 1 : 1), mark.start);
      const message = letters ? 'elided' : 'stray';
      const fix = {
        at: { start: segment.spanOf(from, mark.start).start, end: mark.span.start },
        text: '',
        applicability: 'safe' as const,
      };
      report({
        at: { start: at.start, end: mark.span.end },
        message,
        data: { word: letters ? `${letters}'` : '(' },
        fix,
      });
    }

    function judgeAfter(segment: Segment, mark: Mark): void {
      const { text } = segment;
      const stray = /^( +)([,.])(?=\s|$)/.exec(text.slice(mark.end, mark.end + 8));
      if (stray && mark.kind === 'link') {
        const punctuation = segment.spanOf(mark.end + stray[1]!.length, mark.end + stray[0].length);
        const fix = {
          at: { start: mark.span.end, end: punctuation.start },
          text: '',
          applicability: 'safe' as const,
        };
        // Many a writer parts a full stop from a link on purpose, so that nobody takes it into the URL.
        const confidence = stray[2] === '.' ? 'low' : 'medium';
        const at = { start: mark.span.start, end: punctuation.end };
        return report({ at, message: 'stray', data: { word: stray[2]! }, fix, confidence });
      }
      const isBracket = mark.kind === 'link' && /^\(\p{L}/u.test(text.slice(mark.end, mark.end + 2));
      const word = segment.words.find(({ at }) => at === mark.end + (isBracket ? 1 : 0));
      if (!word || definition.suffixesAfterMarkup || UNSPACED.test(word.text)) return;
      if (!isBracket && (!endsLikeWord(segment, mark) || isEnding(word, language!))) return;
      const fix = {
        at: { start: mark.span.end, end: mark.span.end },
        text: ' ',
        applicability: 'safe' as const,
      };
      const at = { start: mark.span.start, end: word.end };
      report({
        at,
        message: 'after',
        data: { word: word.text },
        fix,
        ...(mark.kind === 'link' ? {} : { confidence: 'low' }),
      });
    }
  },
});

function wordEndingAt(segment: Segment, offset: number): Word | undefined {
  if (offset === 0 || !/[\p{L}\p{M}]/u.test(segment.text[offset - 1]!)) return undefined;
  return segment.words.find(({ to }) => to === offset);
}

function startsLikeWord({ text }: Segment, mark: Mark): boolean {
  return mark.kind === 'code' || /[\p{L}\p{N}]/u.test(text[mark.start]!);
}

function endsLikeWord({ text }: Segment, mark: Mark): boolean {
  return mark.kind === 'code' || /[\p{L}\p{N}]/u.test(text[mark.end - 1]!);
}

/** A word, and not the head of an identifier or the first letters of an emphasised word. */
function isFreeStanding(word: Word, language: Language): boolean {
  if (UNSPACED.test(word.text) || /[_\d]/.test(word.text)) return false;
  return word.text.length > 2 || language.functionWords.has(word.lower) || /[^\p{sc=Latin}]/u.test(word.text);
}

/** Korean writers slant a particle to stress it; it stays glued to its noun. */
function isStressedParticle({ text }: Segment, mark: Mark): boolean {
  return mark.kind !== 'link' && /^\p{sc=Hangul}{1,3}$/u.test(text.slice(mark.start, mark.end));
}

/** "`Foo`s": short, and no word of its own. */
function isEnding(word: Word, language: Language): boolean {
  return word.text.length <= LONGEST_ENDING && !language.functionWords.has(word.lower);
}

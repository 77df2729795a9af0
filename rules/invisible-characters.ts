import { codeOf } from '../src/document/places.ts';
import { decodeInvisible, holdsEmphasis } from '../src/engine/invisible.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Everything in Unicode that takes no place on the page and joins, parts or turns what stands beside it. */
const INVISIBLE = String.raw`[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]`;
const ENTITY =
  '&(?:#x0*(?:AD|61C|180E|200[B-F]|202[A-E]|206[0-46-9]|FEFF);|#0*(?:173|1564|6158|820[3-7]|823[4-8]|828[89]|829[0-24-7]|65279);|(?:shy|zwn?j|lrm|rlm|ZeroWidthSpace|NoBreak);)';
const RUN = new RegExp(`(?:${INVISIBLE}|${ENTITY})+`, 'giu');

const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
};

/** Scripts whose letters joiners shape, and those that a zero-width space parts into words. */
const JOINED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mong}]/u;
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

/** How far a letter that is read from the right may be, in UTF-16 code units. */
const NEAR = 30;
const LINE_END = /[\r\n]/;

export default defineRule({
  id: 'invisible-characters',
  summary: 'A character that nobody sees is left in the text',
  category: 'linguistic/spelling',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Pipelines guard markup with zero-width characters, or with their entities ("&#x200B;"), and copying leaves bidirectional marks and soft hyphens behind. Nobody sees them, but search does not find the word, links and commands break, and the line wraps where it should not.

Joiners are part of the spelling in Arabic and Indic scripts and in emoji, zero-width spaces part words in Thai and its neighbours, and directional marks belong beside right-to-left text. In Chinese, Japanese and Korean a zero-width space makes emphasis work that begins or ends with a mark. A no-break space is good typography and never reported. Entities inside code show what they say.`,
  examples: [
    {
      title: 'entities that pad a link',
      lang: 'nl',
      text: 'Zie [&#x200B; de handleiding &#x200B;](a.md).',
      finds: ['1:6-1:14', '1:30-1:38'],
      fixed: 'Zie [de handleiding](a.md).',
    },
    {
      title: 'a zero-width space inside a word',
      lang: 'de',
      text: 'Der Ser\u200Bver startet.',
      finds: ['1:8-1:9'],
      fixed: 'Der Server startet.',
    },
    {
      title: 'joiners that spelling asks for',
      lang: 'de',
      text: 'Persisch: می\u200Cخواهم. Emoji: 👩\u200D💻. Thailändisch: ภาษา\u200Bไทย.',
      finds: [],
    },
    {
      title: 'no-break spaces, entities in code',
      lang: 'fr',
      text: 'Voici\u00A0: écrivez `&shy;` dans le code\u00A0!',
      finds: [],
    },
  ],
  messages: {
    hidden: 'A {name} (U+{code}) stands here unseen, as pipelines leave behind to guard markup: delete it',
    entity: 'The entity {text} shows nothing, as pipelines leave behind to guard markup: delete it',
  },
  options: {},

  create({ document, language, report }) {
    const { source } = document;
    const isRightToLeft = language?.scripts.some((script) => script === 'Arabic' || script === 'Hebrew');
    return {
      document() {
        for (const { index, 0: run } of source.text.matchAll(RUN)) {
          const at = { start: index, end: index + run.length };
          const isEntity = run.includes('&');
          if (isEntity && codeOf(document).hold(index)) continue;
          const char = isEntity ? decodeInvisible(run) : run[0]!;
          if (isNeeded(char, source.text, at.start, at.end)) continue;
          const holds = holdsEmphasis(source.text, at.start, at.end);
          // Words touch their markup there, so nothing but such a character makes the emphasis work.
          if (holds && (!language?.definition.spaced || language.definition.suffixesAfterMarkup)) continue;
          report({
            at,
            message: isEntity ? 'entity' : 'hidden',
            data: {
              text: run,
              name: NAMES[char] ?? 'formatting character',
              code: char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'),
            },
            fix: {
              at: withPadding(source.text, at.start, at.end),
              text: holds ? ' ' : '',
              applicability: 'safe',
            },
          });
        }
      },
    };

    function isNeeded(char: string, text: string, start: number, end: number): boolean {
      const before = text.slice(Math.max(0, start - 2), start);
      const after = text.slice(end, end + 2);
      if (char === '\u200C' || char === '\u200D') {
        return JOINED.test(before) || (EMOJI.test(before) && (char === '\u200C' || EMOJI.test(after)));
      }
      if (char === '\u200B') return UNSPACED.test(before) || UNSPACED.test(after);
      if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(char)) {
        return isRightToLeft || RIGHT_TO_LEFT.test(besideOf(text, start, end));
      }
      return false;
    }
  },
});

/** What stands near a mark that turns the direction, in its line, which is where it counts. */
function besideOf(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .split(LINE_END)
    .at(-1)!;
  return before + text.slice(end, end + NEAR).split(LINE_END)[0]!;
}

/** With the blanks that it leaves at the edge of brackets. */
function withPadding(text: string, start: number, end: number): { start: number; end: number } {
  if (text[start - 1] === '[') return { start, end: end + /^ */.exec(text.slice(end, end + 8))![0].length };
  if (text[end] !== ']') return { start, end };
  return { start: start - /(?<! ) *$/.exec(text.slice(Math.max(0, start - 8), start))![0].length, end };
}

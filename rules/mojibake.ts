import { codeOf } from '../src/document/places.ts';
import { type Misread, misreadRuns } from '../src/engine/mojibake.ts';
import { defineRule } from '../src/engine/rule.ts';
import { scriptPattern } from '../src/languages/evidence.ts';

/** A letter of a word, in scripts that have words. */
const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{M}])`;
const HEAD = new RegExp(`(?<!${LETTER})${LETTER}*$`, 'u');
const TAIL = new RegExp(`^${LETTER}*`, 'u');
/** A replacement character and what follows of the word. */
const REPLACED = new RegExp(`\\uFFFD(?:\\uFFFD|${LETTER})*`, 'gu');
/** What decoding may bring to light on any page: Latin letters, punctuation, arrows, signs, emoji. */
const COMMON =
  /^[\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2044\u20A0-\u20BF\u2100-\u27BF\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF\u{1F000}-\u{1FAFF}\uFE0F\uFEFF\uFFFD]$/u;

export default defineRule({
  id: 'mojibake',
  summary: 'Text was decoded in the wrong encoding',
  category: 'linguistic/spelling',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'unused',
  fix: 'safe',
  docs: `A step of the pipeline read UTF-8 as another encoding, and letters turned into pairs of signs ("Ã©" for "é", "â€™" for an apostrophe), or it could not read a letter at all and put a replacement character in its place.

A run is reported when its bytes are valid UTF-8 and say something that the page can hold; then the fix is exact. A replacement character that stands alone in quotes, in parentheses or in code may be the subject of the text, and comes with low confidence.`,
  examples: [
    {
      title: 'letters in pairs',
      lang: 'pt-BR',
      text: 'A configuraÃ§Ã£o do servidor.',
      finds: ['1:3-1:17'],
      fixed: 'A configuração do servidor.',
    },
    {
      title: 'an apostrophe',
      lang: 'fr',
      text: 'Câ€™est le guide.',
      finds: ['1:1-1:8'],
      fixed: 'C’est le guide.',
    },
    { title: 'letters lost', lang: 'de', text: 'Das Ger\uFFFDt ist aus.', finds: ['1:5-1:10'] },
    {
      title: 'letters that stand so on purpose',
      lang: 'es',
      text: 'La letra “Ñ” y «Å» no se pierden; 20 °C, nº 5.',
      finds: [],
    },
  ],
  messages: {
    misread: '“{found}” is “{text}” read in the wrong encoding: put it right',
    lost: '“{found}” lost letters to a wrong encoding: restore them from the original',
  },
  options: {},

  create({ document, language, report }) {
    const { source } = document;
    const script = language && scriptPattern(language.scripts);
    return {
      document() {
        for (const run of misreadRuns(source.text)) if (isDamage(run)) reportMisread(run);
        for (const { index, 0: rest } of source.text.matchAll(REPLACED)) {
          const head = HEAD.exec(source.text.slice(Math.max(0, index - 40), index))![0];
          const at = { start: index - head.length, end: index + rest.length };
          const found = head + rest;
          const isSubject =
            found === '\uFFFD' && (isEnclosed(at.start, at.end) || codeOf(document).hold(index));
          report({ at, message: 'lost', data: { found }, confidence: isSubject ? 'low' : 'high' });
        }
      },
    };

    function reportMisread({ at, to, text }: Misread): void {
      const head = HEAD.exec(source.text.slice(Math.max(0, at - 40), at))![0];
      const tail = TAIL.exec(source.text.slice(to, to + 40))![0];
      const span = { start: at - head.length, end: to + tail.length };
      const data = { found: source.slice(span), text: head + text + tail };
      // What was lost before stays lost.
      const isWhole = !text.includes('\uFFFD');
      const fix = { at: { start: at, end: to }, text, applicability: 'safe' as const };
      report({ at: span, message: 'misread', data, ...(isWhole ? { fix } : {}) });
    }

    function isDamage({ at, to, text }: Misread): boolean {
      const chars = [...text];
      const isOwn = (char: string) => COMMON.test(char) || (script?.test(char) ?? false);
      if (!chars.every(isOwn)) return false;
      const found = source.text.slice(at, to);
      // Cyrillic words have such pairs of letters in them ("Её"); two pairs in a row are no chance.
      if (/\p{sc=Cyrillic}/u.test(found)) return chars.length > 1 && /^[\p{sc=Cyrillic}\p{P}]+$/u.test(text);
      if (found.length > 2 || /[\u0080-\u009F]/.test(found)) return true;
      // One letter and one sign: some signs may stand behind any letter.
      if (!/[\u00A0°ªº«»‘’‚“”„–—…™©®]$/.test(found)) return true;
      const before = source.text.slice(Math.max(0, at - 2), at);
      // From one letter of the alphabet to another: "Å–Ö".
      if (
        /[–—]$/.test(found) &&
        /^\p{L}(?!\p{L})/u.test(source.text.slice(to, to + 2)) &&
        !/\p{L}$/u.test(before)
      )
        return false;
      // "Å" is a word in Sweden; "Ã" ends words in capitals.
      if (found.endsWith('\u00A0'))
        return /\p{Ll}$/u.test(before) || (/^[ÃÂ]/.test(found) && !/\p{Lu}$/u.test(before));
      return /\p{Ll}$/u.test(before) || /^\p{L}/u.test(source.text.slice(to, to + 2));
    }

    function isEnclosed(start: number, end: number): boolean {
      return (
        /["'“„‚‘«「(（`*]$/.test(source.text.slice(0, start).slice(-1)) &&
        /^["'“”’»」)）`*]/.test(source.text[end] ?? '')
      );
    }
  },
});

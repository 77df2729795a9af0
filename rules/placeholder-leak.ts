import { hiddenOf } from '../src/document/hidden.ts';
import { matchesOf } from '../src/document/matches.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';

/** Shapes that pipelines give to what they hide from an engine, and that nobody writes by hand. */
const MASK =
  /__[A-Z]{2,}(?:_[A-Z]+)*_?\d+__|@@[A-Z_]{2,}_?\d+@@|[⟦⟪][A-Z_]{0,20}[:_ ]?\d+[⟧⟫]|\[\[[A-Z]{1,12}_\d+\]\]|%%[A-Z]{2,}(?:_[A-Z]+)*_?\d+%%|\{\{?(?:PH|PLACEHOLDER|MASK|TOKEN)_?\d+\}?\}|<(?:x|g|bx|ex|ph|bpt|ept|it|mrk) id="\d+"[^<>]*>|<\/\d{1,2}>|\bLOCKED_PATTERN_\w+|\bXLIFF_[A-Z]+_\d+/g;

/** What models read as the end of a text, a turn or a word they do not know. */
const SENTINEL =
  /<[|｜][a-z]+(?:[_▁][a-z]+)*[|｜]>|<(?:unk|pad|eos|bos)>|\[\/?INST\]|<<\/?SYS>>|(?<![\p{L}\p{N}])▁(?=\p{L})/gu;

/** Names in capitals with a number, of which a page may have a series. */
const NUMBERED = /(?<![\w$@#%<{/.-])([A-Z]{2,}(?:_[A-Z]+)*_)(\d{1,4})(?![\w}])/g;
const KNOWN_NAME =
  /^(?:INLINE_|HTML_|MD_)?(?:CODE|LINK|TAG|URL|IMAGE|IMG|PLACEHOLDER|PH|VAR|TOKEN|MASK|BLOCK|MATH|TERM|ENTITY|KEEP|DNT|NT|PROTECTED|CODE_BLOCK)_$/;

export default defineRule({
  id: 'placeholder-leak',
  summary: 'A token that stood in for markup was published',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'none',
  docs: `Pipelines hide code, links and tags from the engine behind tokens such as "__CODE_39__" or "<x id="1"/>", and put them back afterwards. A token the engine changed or doubled cannot be put back and ends up on the page, and what it stood for is lost. Tokens that end a text for a language model ("<|im_end|>") leak the same way.

Only shapes that nobody writes by hand are reported, and only outside code and quotation marks. Beside them, names in capitals whose numbers rise through the page ("LINK_0", "LINK_1", …) are reported from the fifth on.`,
  examples: [
    {
      title: 'masks',
      lang: 'zh-Hans',
      text: '在 __LINK_424__ 中使用 @@CODE_1@@，见⟦3⟧、[[M_2]] 和 %%VAR1%%。',
      finds: ['1:3-1:15', '1:20-1:30', '1:32-1:35', '1:36-1:43', '1:46-1:54'],
    },
    {
      title: 'stubs of tags',
      lang: 'pl',
      text: 'Kliknij <x id="1"/>Zapisz</0>.',
      finds: ['1:9-1:20', '1:26-1:30'],
    },
    { title: 'a sentinel', lang: 'es', text: 'Guarda el archivo.<|im_end|>', finds: ['1:19-1:29'] },
    {
      title: 'a series',
      lang: 'fr',
      text: 'Voir CODE_0, puis CODE_1 et CODE_2. Ensuite CODE_3, enfin CODE_4.',
      finds: ['1:6-1:12', '1:19-1:25', '1:29-1:35', '1:45-1:51', '1:59-1:65'],
    },
    {
      title: 'names of programming',
      lang: 'nl',
      text: 'De macro `__LINE_1__`, __FILE__ en __VERSION__; {% if %}, %PATH%, ERR_1 en ERR_2.',
      finds: [],
    },
    { title: 'a quotation', lang: 'de', text: 'Das Token "<|endoftext|>" beendet den Text.', finds: [] },
  ],
  messages: {
    mask: '“{text}” stood in for something that was hidden from the engine: put back what it stands for',
    sentinel: '“{text}” is a token of a language model, not text: delete it and check what is missing here',
    series:
      '“{text}” is one of {count} numbered tokens, as pipelines put in for markup: put back what it stands for',
  },
  options: {
    allow: { description: 'Tokens that are meant, as they are written.', default: [] as string[] },
  },

  create({ document, options, report }) {
    const { source } = document;
    const { text } = source;
    const seen = (pattern: RegExp) => {
      return Array.from(matchesOf(text, pattern))
        .map((match) => ({ match, at: { start: match.index, end: match.index + match[0].length } }))
        .filter(
          ({ match, at }) =>
            !hiddenOf(document).hold(at.start) && !options.allow.includes(match[0]) && !isQuoted(at),
        );
    };
    return {
      end() {
        for (const { match, at } of seen(MASK)) report({ at, message: 'mask', data: { text: match[0] } });
        for (const { match, at } of seen(SENTINEL))
          report({ at, message: 'sentinel', data: { text: match[0] } });
        const numbered = seen(NUMBERED);
        for (const name of new Set(numbered.map(({ match }) => match[1]!))) {
          const found = numbered.filter(({ match }) => match[1] === name);
          if (!isRising(found.map(({ match }) => Number(match[2])))) continue;
          const confidence = KNOWN_NAME.test(name) ? 'high' : 'low';
          for (const { match, at } of found) {
            report({ at, message: 'series', data: { text: match[0], count: found.length }, confidence });
          }
        }
      },
    };

    function isQuoted({ start, end }: Span): boolean {
      return /["'“”„‘’«»「『]/.test(text[start - 1] ?? '') && /["'“”‘’«»」』]/.test(text[end] ?? '');
    }
  },
});

/** Five or more, from nought or one up by one, in the order of the page. */
function isRising(numbers: readonly number[]): boolean {
  return (
    numbers.length >= 5 &&
    numbers[0]! <= 1 &&
    numbers.every((number, index) => number === numbers[0]! + index)
  );
}

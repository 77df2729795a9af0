import { codeOf } from '../src/document/places.ts';
import type { Segment } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

const EXTENSIONS =
  'js|ts|jsx|tsx|mjs|json|ya?ml|xml|html?|css|scss|md|mdx|txt|csv|config|conf|cfg|ini|env|toml|lock|sh|ps1|bat|cmd|exe|dll|py|rb|php|java|jar|cs|csproj|sln|go|rs|sql|cer|pfx|pem|zip|gz|tar|log|pdf|png|jpe?g|svg|net|io';
/** Names that an extension follows, and hardly ever the end of a sentence. */
const STEMS =
  'node|web|app|machine|package|index|readme|server|next|nuxt|vue|react|angular|express|three|socket|main|config|settings|docker-compose|tsconfig|appsettings|global|startup|program|asp|ado|vb|changelog|license|deno';
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.-])([A-Za-z][\w-]*)(\. )(${EXTENSIONS})(?![\p{L}\p{N}_])`,
  'giu',
);
/** What no name can do without. A literal is looked for much faster than a name. */
const MAY_HOLD = new RegExp(String.raw`\. (?:${EXTENSIONS})(?!\w)`, 'i');
/** A file name as it should be, in lower case. */
const FILE = new RegExp(String.raw`(?<![\w-])[a-z][\w-]*\.(?:${EXTENSIONS})(?![\p{L}\p{N}_])`, 'gu');
const URL = /\b(https?|ftps?)(?: +: *| *: +)\/ ?\/(?=[\w.-])|\b(https?|ftps?):(?: +\/ ?|\/ +)\/(?=[\w.-])/gi;

export default defineRule({
  id: 'split-filename',
  summary: 'A blank stands inside a file name, a product name or an address',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'safe',
  docs: `An engine that takes the dot in "Node.js" for the end of a sentence puts a blank behind it, and the colon in an address gets blanks of its own ("https : //"). The name is not found by search, and the address is no link.

The part before the dot must be known to have an extension, or stand with this one elsewhere on the page, in text or in code. An extension that begins a sentence is left alone.`,
  examples: [
    {
      title: 'a product and a file',
      lang: 'pt-BR',
      text: 'Instale o Node. js e edite web. config depois.',
      finds: ['1:11-1:19', '1:28-1:39'],
      fixed: 'Instale o Node.js e edite web.config depois.',
    },
    {
      title: 'a file that the page names',
      lang: 'it',
      text: 'Apri `clienti.csv`. Poi salva clienti. csv nella cartella.',
      finds: ['1:31-1:43'],
      fixed: 'Apri `clienti.csv`. Poi salva clienti.csv nella cartella.',
    },
    {
      title: 'an address',
      lang: 'de',
      text: 'Siehe https : //example.com dazu.',
      finds: ['1:7-1:17'],
      fixed: 'Siehe https://example.com dazu.',
    },
    {
      title: 'an extension that begins a sentence',
      lang: 'nl',
      text: 'Dit is de indeling. JSON is tekst. Zie de app. Net als vroeger.',
      finds: [],
    },
  ],
  messages: {
    name: 'A blank splits “{fixed}”, as engines put behind what they take for a sentence: delete it',
    address: 'Blanks split the address that begins with {text}, as engines leave them: delete them',
  },
  options: {},

  create({ document, report }) {
    const { source } = document;
    let known: ReadonlySet<string> | undefined;
    return {
      segment(segment) {
        if (segment.text.includes(':')) judgeAddresses(segment);
        if (!segment.text.includes('. ') || !MAY_HOLD.test(segment.text)) return;
        for (const { index, 0: text, 1: stem, 3: extension } of segment.text.matchAll(NAME)) {
          if (!isName(stem!, extension!)) continue;
          const at = segment.spanOf(index, index + text.length);
          if (at.end - at.start !== text.length) continue;
          const fixed = `${stem}.${extension}`;
          const blank = { start: at.start + stem!.length + 1, end: at.start + stem!.length + 2 };
          report({
            at,
            message: 'name',
            data: { fixed },
            fix: { at: blank, text: '', applicability: 'safe' },
          });
        }
      },
    };

    function isName(stem: string, extension: string): boolean {
      const isSmall = extension === extension.toLowerCase();
      if (new RegExp(`^(?:${STEMS})$`, 'i').test(stem)) {
        // "app. Net": the next sentence.
        return isSmall || (extension === extension.toUpperCase() && stem === stem.toUpperCase());
      }
      const whole = `${stem}.${extension}`.toLowerCase();
      if (!isSmall || extension === 'net' || extension === 'io') return false;
      known ??= new Set(source.text.toLowerCase().match(FILE));
      return known.has(whole);
    }

    function judgeAddresses(segment: Segment): void {
      for (const { index, 0: text, 1: scheme, 2: other } of segment.text.matchAll(URL)) {
        const at = segment.spanOf(index, index + text.length);
        if (codeOf(document).hold(at.start)) continue;
        const fix = { at, text: `${scheme ?? other}://`, applicability: 'safe' as const };
        report({ at, message: 'address', data: { text }, fix });
      }
    }
  },
});

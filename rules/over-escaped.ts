import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { codeOf, markupOf } from '../src/document/places.ts';
import { defineRule } from '../src/engine/rule.ts';
import { memoise } from '../src/memoise.ts';

const TWICE = /&amp;(#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,31};)/g;
const QUOTE = /&(?:quot|apos|#0*(?:34|39)|#[xX]0*2[27]);/gi;
const TEMPLATE = /\{\{(?:&lt;|\\<)|(?:&gt;|\\>)\}\}|\{\\%|%\\\}/g;

export default defineRule({
  id: 'over-escaped',
  summary: 'A character is escaped once too often',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'safe',
  docs: `Pipelines escape text for transport and unescape it once too seldom: "&amp;gt;" shows "&gt;" to the reader, "{{&lt; note >}}" is no shortcode any more, and a lone "&quot;" in running text closes what a plain mark opened.

Entities that show well are reported only where the page writes the same mark plainly elsewhere; a page that escapes both marks of a pair, or all its marks, has a style, and they come with low confidence.`,
  examples: [
    {
      title: 'escaped twice',
      lang: 'es',
      text: 'Elija Archivo &amp;gt; Abrir y marque &amp;#x2713;.',
      finds: ['1:15-1:23', '1:39-1:51'],
      fixed: 'Elija Archivo &gt; Abrir y marque &#x2713;.',
    },
    {
      title: 'a shortcode',
      lang: 'de',
      text: 'Siehe {{&lt; note >}} dort.',
      finds: ['1:7-1:13'],
      fixed: 'Siehe {{< note >}} dort.',
    },
    {
      title: 'half a pair',
      lang: 'nl',
      text: 'Klik op "Opslaan&quot; om te bewaren.',
      finds: ['1:17-1:23'],
      fixed: 'Klik op "Opslaan" om te bewaren.',
    },
    {
      title: 'the only one',
      lang: 'it',
      text: 'Apri l&#39;area di lavoro.',
      finds: ['1:7-1:12'],
      fixed: "Apri l'area di lavoro.",
    },
    {
      title: 'entities that have to be, entities in code',
      lang: 'nl',
      text: 'Schrijf A &amp; B, &lt;naam&gt;, `&amp;gt;` of R&amp;D; klaar.',
      finds: [],
    },
  ],
  messages: {
    twice: '“{text}” is escaped twice, so that readers see “{shown}”: escape it once',
    template: '“{text}” is escaped, so that the template tag is none: write “{plain}”',
    lone: '{text} is the only mark of its kind on the page that is escaped: write {plain}',
    quote: '{text} stands where the page writes {plain} elsewhere: write {plain}',
  },
  options: {},

  create({ document, report }) {
    const { source } = document;
    const { text } = source;
    return {
      document() {
        if (!text.includes('&') && !text.includes('{')) return;
        const code = codeOf(document);
        const found = (pattern: RegExp) =>
          [...text.matchAll(pattern)].map((match) => ({
            match,
            at: { start: match.index, end: match.index + match[0].length },
          }));
        for (const { match, at } of found(TWICE)) {
          const shown = `&${match[1]}`;
          const isEntity = shown[1] === '#' || decodeNamedCharacterReference(shown.slice(1, -1)) !== false;
          if (!isEntity || code.hold(at.start)) continue;
          const fix = { at, text: shown, applicability: 'safe' as const };
          report({ at, message: 'twice', data: { text: match[0], shown }, fix });
        }
        for (const { match, at } of found(TEMPLATE)) {
          if (code.hold(at.start)) continue;
          const plain = match[0].replaceAll('\\', '').replace('&lt;', '<').replace('&gt;', '>');
          const fix = { at, text: plain, applicability: 'safe' as const };
          report({ at, message: 'template', data: { text: match[0], plain }, fix });
        }
        judgeQuotes(found(QUOTE));
      },
    };

    function judgeQuotes(found: { match: RegExpExecArray; at: { start: number; end: number } }[]): void {
      if (found.length === 0) return;
      const markup = markupOf(document);
      // A line or a page may hold thousands: each is counted once.
      const plainsOf = memoise(
        (plain: string) => [...text.matchAll(plain === '"' ? /"/g : /(?<=\p{L})'/gu)].length,
      );
      const escapedAs = memoise(
        (spelling: string) => found.filter(({ match }) => match[0] === spelling).length,
      );
      const lineOf = memoise((line: number) => {
        const content = source.slice(source.lineSpan(line));
        return {
          times: memoise((spelling: string) => content.split(spelling).length - 1),
          isHalfPair: memoise((plain: string) => isHalfPair(content, plain)),
        };
      });
      for (const { match, at } of found) {
        const plain = /quot|34|22/.test(match[0]) ? '"' : "'";
        const line = lineOf(source.position(at.start).line);
        const isCode = markup.hold(at.start);
        // Inside code an entity shows as it is; there only half a pair is proof.
        if (isCode && !(codeOf(document).hold(at.start) && line.isHalfPair(plain))) continue;
        const plains = plainsOf(plain);
        const escaped = escapedAs(match[0]);
        const isStyle =
          (plains === 0 && escaped > 1) ||
          (escaped > 2 && escaped * 2 > plains) ||
          (plain === '"' && line.times(match[0]) % 2 === 0);
        const data = { text: match[0], plain };
        const fix = { at, text: plain, applicability: 'safe' as const };
        report({
          at,
          message: plains === 0 ? 'lone' : 'quote',
          data,
          fix,
          confidence: isStyle ? 'low' : 'medium',
        });
      }
    }
  },
});

function isHalfPair(line: string, plain: string): boolean {
  return line.split(plain).length % 2 === 0 && (line.match(QUOTE)?.length ?? 0) % 2 === 1;
}

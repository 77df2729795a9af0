import { matchesOf } from '../src/document/matches.ts';
import type { Mark, Segment } from '../src/document/segment.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A blank before a mark that ends a clause, behind a word, a closing mark or something that is not prose. */
const BEFORE = /(?<=[\p{L}\p{M}\p{N}\uFFFC)\]"'”’»])( +)([,;:!?.])(?=\s|$)/gu;
/** A mark between two words of some length. It comes first: what looks behind from every letter takes minutes. */
const AFTER =
  /([,;!?])(?<=(?<![\p{L}\p{M}\p{N}_.@/\\-])\p{Ll}{2,}[,;!?])(?=(\p{L})\p{Ll}{2,}(?![\p{L}\p{N}_.(/\\=:-]))/gu;
/** What neither can do without, and most segments do. */
const MAY_HOLD = / [,;:!?.]|[,;!?]\S/;
/** Parts that belong to no sentence. */
const LOOSE: ReadonlySet<Segment['kind']> = new Set(['image-text', 'link-title', 'attribute', 'html']);
/** Languages in which convention parts some marks from the word. */
const FRENCH_MARKS = ';:!?»';

export default defineRule({
  id: 'punctuation-spacing',
  summary: 'A blank stands before punctuation, or none after it',
  category: 'linguistic/punctuation',
  severity: 'warning',
  confidence: 'medium',
  languages: 'known',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Engines put sentences together from pieces and leave a blank before the comma or full stop, most of all behind a protected name ("open [!DNL Drive] ."), or lose the blank after it.

Marks that the convention of the language parts from the word are left alone, such as ; : ! ? in French. A full stop that is the name of a key or a file, an ellipsis, an option and an extension have no word before them or no blank behind. What stands behind a link is for markup-spacing to say. Other marks than comma and full stop, and a blank behind bold text or code, are human habits and come with low confidence.`,
  examples: [
    {
      title: 'before a comma',
      lang: 'nl',
      text: 'Na het starten , stopt de server.',
      finds: ['1:15-1:17'],
      fixed: 'Na het starten, stopt de server.',
    },
    {
      title: 'behind a protected name',
      lang: 'de',
      text: 'Öffnen Sie [!DNL Drive] .',
      finds: ['1:24-1:26'],
      fixed: 'Öffnen Sie [!DNL Drive].',
    },
    {
      title: 'no blank after',
      lang: 'es',
      text: 'Abra el archivo,guarde los cambios.',
      finds: ['1:16-1:17'],
      fixed: 'Abra el archivo, guarde los cambios.',
    },
    {
      title: 'the convention of the language',
      lang: 'fr',
      text: 'Attention : le serveur démarre ; patientez !',
      finds: [],
    },
    {
      title: 'no punctuation',
      lang: 'nl',
      text: 'Gebruik .NET, klik op ... of kies 1,5 en a,b.',
      finds: [],
    },
  ],
  messages: {
    before: 'A blank stands before “{mark}”, as engines leave it between pieces: delete it',
    after: 'No blank follows “{mark}”, as engines lose it between pieces: put one there',
  },
  options: {},
  yieldsTo: ['markup-spacing', 'split-filename', 'split-link'],

  create({ language, report }) {
    const { definition } = language!;
    const spaced = definition.spacedMarks ?? (definition.tag === 'fr' ? FRENCH_MARKS : '');
    return {
      segment(segment) {
        if (!definition.spaced || LOOSE.has(segment.kind) || segment.key === 'keywords') return;
        const { text } = segment;
        if (!MAY_HOLD.test(text)) return;
        for (const { index, 1: blank, 2: mark } of matchesOf(text, BEFORE)) {
          if (spaced.includes(mark!)) continue;
          const confidence = confidenceBefore(segment, index, mark!);
          if (!confidence) continue;
          const to = index + blank!.length;
          const at = segment.spanOf(index, to + 1);
          // Tags in between: the blank may be theirs.
          if (at.end - at.start !== to + 1 - index) continue;
          const { start, end } = segment.spanOf(index, to);
          const fix = { at: { start, end }, text: '', applicability: 'safe' as const };
          report({ at, message: 'before', data: { mark: mark! }, confidence, fix });
        }
        for (const { index, 1: mark } of matchesOf(text, AFTER)) {
          if (/&\w+$/.test(text.slice(Math.max(0, index - 12), index))) continue;
          const at = segment.spanOf(index, index + 1);
          const fix = { at: { start: at.end, end: at.end }, text: ' ', applicability: 'safe' as const };
          report({ at, message: 'after', data: { mark: mark! }, fix });
        }
      },
    };

    function confidenceBefore(segment: Segment, index: number, mark: string): 'low' | 'medium' | undefined {
      const holder = markEndingAt(segment, index);
      if (holder === 'link') return undefined;
      const isLoose = holder !== undefined && holder !== 'mask';
      return isLoose || /[:;!?]/.test(mark) || index < secondWordEnd(segment) ? 'low' : 'medium';
    }
  },
});

const secondWordEnds = new WeakMap<Segment, number>();

/** Where two words of a segment have shown themselves to be words, infinity if they never do. */
function secondWordEnd(segment: Segment): number {
  let end = secondWordEnds.get(segment);
  if (end === undefined) {
    const pattern = /\p{L}{2,}/gu;
    const second = pattern.test(segment.text) && pattern.exec(segment.text);
    end = second ? second.index + /^\p{L}{2}/u.exec(second[0])![0].length : Number.POSITIVE_INFINITY;
    secondWordEnds.set(segment, end);
  }
  return end;
}

function markEndingAt({ marks }: Segment, index: number): Mark['kind'] | undefined {
  return marks.find(({ start, end }) => end === index && end > start)?.kind;
}

import type { Segment } from '../src/document/segment.ts';
import { differInNumber } from '../src/engine/heading-id.ts';
import { isRightAbove, keptFrom } from '../src/engine/kept-heading.ts';
import { defineRule } from '../src/engine/rule.ts';

interface Seen {
  heading: Segment;
  /** How many headings of its level came before it under the same parent. */
  place: number;
}

export default defineRule({
  id: 'duplicate-heading',
  summary: 'Two sibling headings read the same',
  category: 'linguistic/duplication',
  severity: 'info',
  confidence: 'medium',
  languages: 'any',
  scope: 'page',
  source: 'helps',
  inherited: 'finding',
  fix: 'none',
  docs: `Two different headings of the source can become one text in the translation ("load leveling" and "load balancing"), and then two sections look alike in every table of contents, and one of their anchors changes.

A heading that stands twice with nothing between, or first in the source language and then translated, is a slip of the pipeline: that comes with high confidence, as a warning.

Of other headings, only siblings count: headings of one level under the same parent. Neighbours are reported with medium confidence. Others, such as an "Example" under each of many methods, are usually meant, and come with low confidence, which is hidden unless asked for. When the page holds its source too, headings are reported only where the source tells them apart, and then as a warning of high confidence.`,
  examples: [
    {
      title: 'twice with nothing between',
      lang: 'nl',
      text: '## Voorbeeld\n\n## Voorbeeld\n\nTekst.\n',
      finds: ['3:4-3:13'],
    },
    {
      title: 'the heading of the source above its translation',
      lang: 'nl',
      text: '## Known limitations\n\n## Bekende beperkingen\n\nTekst.\n',
      finds: ['1:4-1:21'],
    },
    {
      title: 'neighbours',
      lang: 'de',
      text: '## Lastverteilung\n\nText.\n\n## Lastverteilung\n',
      finds: ['5:4-5:18'],
    },
    {
      title: 'two sources, one translation',
      lang: 'de',
      text: `## <span data-ttu-id="a">Verteilung</span><span class="sxs-lookup"><span data-stu-id="a">Leveling</span></span>

## <span data-ttu-id="b">Verteilung</span><span class="sxs-lookup"><span data-stu-id="b">Balancing</span></span>
`,
      finds: ['3:26-3:36'],
    },
    {
      title: 'under different parents',
      lang: 'de',
      text: '## Lesen\n\n### Beispiel\n\n## Schreiben\n\n### Beispiel\n',
      finds: [],
    },
  ],
  messages: {
    doubled: '“{text}” stands twice with nothing between: delete one of the headings',
    kept: '“{text}” is still in {language} and stands right above its translation: delete it',
    duplicate:
      '“{text}” is also the heading on line {line}: check whether the translation made two headings of the source one',
    collision:
      '“{text}” is also the heading on line {line}, but their sources differ: translate one of them anew',
  },
  severities: { collision: 'warning', doubled: 'warning', kept: 'warning' },
  options: {
    scope: {
      description: 'Which headings must differ: those under one parent, or all of the page.',
      default: 'siblings',
      values: ['siblings', 'page'],
    },
  },

  create({ document, pair, sourceLanguages, foreignText, options, report }) {
    const sourceOf = (heading: Segment) => pair?.counterparts(heading)[0]?.source.text.trim().toLowerCase();
    /** Headings by text, of each open section and level. */
    let open: { depth: number; count: number; seen: Map<string, Seen> }[] = [];

    const sectionOf = (depth: number) => {
      if (options.scope === 'page') depth = 0;
      else open = open.filter((section) => section.depth <= depth);
      const known = open.find((candidate) => candidate.depth === depth);
      const section = known ?? { depth, count: 0, seen: new Map<string, Seen>() };
      if (!known) open.push(section);
      return section;
    };
    let before: Segment | undefined;
    return {
      heading(heading) {
        const last = before;
        before = heading;
        const isNext = last?.depth === heading.depth && last && isRightAbove(last, heading, document.source);
        const kept =
          isNext && foreignText && keptFrom(last, heading, document.source, sourceLanguages, foreignText);
        if (kept) {
          const at = textSpan(last);
          const related = [{ at: textSpan(heading), message: 'its translation is here' }];
          const data = { text: document.source.slice(at), language: kept.name };
          report({ at, message: 'kept', data, confidence: 'high', related });
        }
        const section = sectionOf(heading.depth ?? 1);
        const place = section.count++;
        const key = fold(document.source.slice(heading.span), heading.text);
        const first = section.seen.get(key);
        if (!first) {
          if (key) section.seen.set(key, { heading, place });
          return;
        }
        const [source, firstSource] = [sourceOf(heading), sourceOf(first.heading)];
        const isCollision = source !== undefined && firstSource !== undefined && source !== firstSource;
        const { line } = document.source.position(textSpan(first.heading).start);
        const isDoubled = isNext && first.heading === last;
        if (!isCollision && !isDoubled && differInNumber(heading, first.heading, document.source)) return;
        report({
          at: textSpan(heading),
          message: isCollision ? 'collision' : isDoubled ? 'doubled' : 'duplicate',
          data: { text: heading.text.trim(), line },
          ...(isCollision || isDoubled
            ? { confidence: 'high' }
            : place - first.place > 1
              ? { confidence: 'low' }
              : {}),
          related: [{ at: textSpan(first.heading), message: 'the first one is here' }],
        });
      },
    };
  },
});

function textSpan(heading: Segment) {
  const text = heading.text;
  return heading.spanOf(text.length - text.trimStart().length, text.trimEnd().length);
}

/** Atoms look alike in the text, so headings that hold code are told apart by their source. */
function fold(raw: string, text: string): string {
  const isPlain = !text.includes('\uFFFC');
  return (isPlain ? text : raw.replace(/<[^<>]*>|^#+|\{#[^{}]*\}/g, ''))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

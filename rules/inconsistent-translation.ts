import {
  type Inconsistency,
  inconsistencies,
  type Rendering,
  renderingsOf,
} from '../src/engine/renderings.ts';
import { type CollectedPage, defineRule, type ProjectContext } from '../src/engine/rule.ts';

/** So many pages agree on what is right. */
const LEAST_AGREED = 4;

export default defineRule({
  id: 'inconsistent-translation',
  summary: 'The same heading or label of an interface is rendered in different ways across the pages',
  category: 'terminology/inconsistent-use',
  severity: 'info',
  confidence: 'low',
  languages: 'any',
  scope: 'page',
  source: 'needed',
  fix: 'none',
  docs: `Engines translate page by page and choose words anew each time, so that the button **Save** has three names and "Next steps" five. Readers look for the name that they saw on another page, or on the screen.

Headings, and labels that stand alone in bold in both texts, are compared across the pages of a run that are in one language. Endings and the order of words may differ, and what was left in the source language is no rendering. Each label is one finding, at the rendering that fewest pages have.

People vary headings as well. So a finding has low confidence, which is hidden unless asked for, unless it is a label that four pages or more render otherwise, and one alone so.`,
  examples: [
    {
      title: 'a heading',
      lang: 'nl',
      path: 'docs/nl/b.md',
      text: '# Vervolgstappen\n',
      source: '# Next steps\n',
      others: { 'docs/nl/a.md': '# Volgende stappen\n', 'docs/en/a.md': '# Next steps\n' },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
      finds: ['1:1-1:17'],
    },
    {
      title: 'the same words',
      lang: 'nl',
      path: 'docs/nl/b.md',
      text: '# Volgende stappen:\n',
      source: '# Next steps\n',
      others: { 'docs/nl/a.md': '# Volgende Stappen\n', 'docs/en/a.md': '# Next steps\n' },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
      finds: [],
    },
  ],
  messages: {
    inconsistent:
      '“{source}” is “{odd}” here and “{usual}” on {count} ({path} is one), as engines choose words anew on each page: settle on one of them',
  },
  options: {},

  create: ({ pair, collect }) => ({
    end() {
      const renderings = renderingsOf(pair!);
      collect(
        renderings,
        renderings.map(({ at }) => at),
      );
    },
  }),

  project: {
    check({ pages, report }: ProjectContext<Rendering[]>) {
      const languages = new Set(pages.map(({ language }) => language));
      for (const language of languages) {
        const own = pages.filter((page) => page.language === language);
        for (const each of inconsistencies(own.map((page) => ({ page, renderings: page.value }))))
          tell(each, report);
      }
    },
  },
});

type Page = CollectedPage<Rendering[]>;

function tell({ usual, odd }: Inconsistency<Page>, report: ProjectContext<Rendering[]>['report']): void {
  // A label is read on the screen too; people vary headings.
  const isSettled = odd.rendering.kind === 'label' && usual.count >= LEAST_AGREED && odd.count === 1;
  report(odd.page, {
    at: odd.rendering.at,
    message: 'inconsistent',
    data: {
      source: odd.rendering.source,
      odd: odd.rendering.target,
      usual: usual.rendering.target,
      count: usual.count === 1 ? 'another page' : `${usual.count} pages`,
      path: usual.page.path,
    },
    ...(isSettled && { confidence: 'medium' as const }),
  });
}

import { type Anchor, anchorsOf, fragmentLinks } from '../src/document/anchors.ts';
import { AnchorIndex } from '../src/engine/anchor-index.ts';
import { aboutAnchor, aboutFragment } from '../src/engine/fragment-report.ts';
import { brokenCrossLinks, goneAnchors, type PageFragments } from '../src/engine/page-fragments.ts';
import { defineRule, type ProjectContext } from '../src/engine/rule.ts';
import { SLUGGERS, type Slugger } from '../src/engine/slugs.ts';
import type { Languages } from '../src/languages/index.ts';

const misreadIn = ({ all }: Languages) => all.flatMap(({ misread }) => [...misread]);

export default defineRule({
  id: 'broken-fragment',
  summary: 'A link leads to a place that the page does not have',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  scope: 'page',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Engines translate headings, and with them the anchors that renderers make, but not the links to them; damaged pipelines rewrite the anchors themselves ("prepare-hello-client" for "prepare-the-client"). The link then leads to the top of the page.

Anchors are names and ids in HTML and MDX, "{#id}", and what the renderer makes of headings. The renderer shows in the files around the page (docusaurus.config.js, mkdocs.yml, hugo.toml, docfx.json, .vitepress); where nothing shows, a fragment counts as answered when any of them answers it. Links to other pages are judged when the page is in the run too, and no other page that the link might mean answers.

One link in fifteen of human pages is broken too: a finding has medium confidence only when a renaming explains it, or the source names the anchor, and low where nothing does or where the page includes others.`,
  examples: [
    {
      title: 'a damaged anchor',
      lang: 'nl',
      text: '[Client](#prepare-the-client)\n\n## <a name="prepare-hello-client"></a>De client voorbereiden\n',
      finds: ['1:10-1:29'],
      fixed: '[Client](#prepare-the-client)\n\n## <a name="prepare-the-client"></a>De client voorbereiden\n',
    },
    {
      title: 'an anchor that is nearly the same',
      lang: 'de',
      text: '[Weiter](#naechste-schritte)\n\n## Ende {#naechster-schritte}\n',
      finds: ['1:10-1:28'],
      fixed: '[Weiter](#naechster-schritte)\n\n## Ende {#naechster-schritte}\n',
    },
    {
      title: 'no anchor at all, and one that the source has',
      lang: 'fr',
      source: '[Next](#next-steps) [End](#end)\n\n## Next steps\n\n## End {#end}\n',
      text: '[Suite](#next-steps) [Fin](#end)\n\n## Étapes suivantes\n\n## Fin {#fin}\n',
      finds: ['1:9-1:20', '1:28-1:32'],
    },
    {
      title: 'a damaged link',
      lang: 'it',
      text: '[differenza](#hello-difference)\n\n## <a name="the-difference"></a>Differenza\n',
      finds: ['1:14-1:31'],
      fixed: '[differenza](#the-difference)\n\n## <a name="the-difference"></a>Differenza\n',
    },
    {
      title: 'a damaged anchor on another page of the run',
      lang: 'nl',
      text: 'Zie [de client](../beheer/client.md#prepare-the-client).\n',
      path: 'start/index.md',
      others: { 'beheer/client.md': '## <a name="prepare-hello-client"></a>De client voorbereiden\n' },
      finds: ['1:36-1:55'],
    },
    {
      title: 'answered, by whatever renderer',
      lang: 'fr',
      text: '[a](#étapes-suivantes) [b](#etapes-suivantes) [c](#Id) [d](#top)\n\n## Étapes suivantes\n\n<div id="Id"></div>',
      finds: [],
    },
  ],
  messages: {
    renamed:
      '“#{fragment}” leads nowhere {where}, for the anchor became “{anchor}”, as damaged source text makes it: name the anchor “{fragment}”',
    damaged:
      '“#{fragment}” leads nowhere {where}, for it is “#{anchor}” as damaged source text makes it: write that',
    near: '“#{fragment}” leads nowhere {where}; “#{anchor}” is nearly the same: write that',
    gone: '“#{fragment}” leads nowhere {where}, for the source names this anchor and the translation does not: put it back',
    missing:
      'No anchor {where} answers “#{fragment}”, as happens when its heading is translated: update the link',
  },
  options: {
    slugger: {
      description:
        'Renderer whose rules make anchors from headings; "any" accepts what any of them makes, "auto" looks for the files of one around the page.',
      default: 'auto',
      values: ['auto', 'any', ...SLUGGERS],
    },
  },

  create({ document, pair, languages, options, renderer, report, collect }) {
    const slugger = options.slugger === 'auto' ? (renderer ?? 'any') : (options.slugger as Slugger | 'any');
    return {
      end() {
        const links = fragmentLinks(document);
        const { explicit, headings, isOpen } = anchorsOf(document);
        const gone = pair?.isOneFile ? [] : goneAnchors(pair?.source, document);
        const others = links.filter(({ path }) => path !== '');
        const idOf = ({ id }: Anchor) => id;
        collect(
          {
            explicit: explicit.map(idOf),
            headings: headings.map(idOf),
            gone,
            slugger,
            isOpen,
            links: others,
          },
          others.map(({ span }) => span),
        );
        if (links.length === others.length) return;
        const index = new AnchorIndex({ explicit, headings, gone }, slugger, misreadIn(languages));
        for (const link of links) {
          const verdict = link.path === '' ? index.judge(link.fragment) : undefined;
          if (verdict)
            report({
              ...aboutFragment(link, verdict, 'on this page', isOpen),
              ...aboutAnchor(link, verdict),
            });
        }
      },
    };
  },

  project: {
    check({ pages, languages, report }: ProjectContext<PageFragments>) {
      const isOpen = new Map(pages.map(({ path, value }) => [path, value.isOpen]));
      for (const { page, link, target, verdict } of brokenCrossLinks(pages, () => misreadIn(languages)))
        report(page, aboutFragment(link, verdict, `in ${target}`, isOpen.get(target)!));
    },
  },
});

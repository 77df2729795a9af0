import { type LocalLink, localLinks } from '../src/document/anchors.ts';
import { AnchorIndex } from '../src/engine/anchor-index.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SLUGGERS, type Slugger } from '../src/engine/slugs.ts';

/** Fragments that need no anchor: the top, tabs, routes, lines, footnotes, text. */
const BUILT_IN = /^$|^top$|^_|^[!/]|^tabs?[/=]|^L\d|^fn|^user-content-|^:~:|[=?&]/i;
/** What brings anchors of its own into the page. */
const INCLUDED =
  /\[!INCLUDE|\{%-?\s*(?:include|render|data)|\{\{[<%]|^import\s|<[A-Z]\w*|^:::|!!!include|--8<--/im;

export default defineRule({
  id: 'broken-fragment',
  summary: 'A link leads to a place that the page does not have',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'medium',
  languages: 'any',
  scope: 'page',
  source: 'helps',
  fix: 'suggestion',
  docs: `Engines translate headings, and with them the anchors that renderers make, but not the links to them; damaged pipelines rewrite the anchors themselves ("prepare-hello-client" for "prepare-the-client"). The link then leads to the top of the page.

Anchors are names and ids in HTML and MDX, "{#id}", and what the renderers make of headings; a fragment counts as answered when one of them answers it, unless "slugger" names yours. One link in fifteen of human pages is broken too: a finding has medium confidence only when a renaming explains it, and low where nothing does or where the page includes others.`,
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
      title: 'no anchor at all',
      lang: 'fr',
      text: '[Suite](#next-steps)\n\n## Étapes suivantes\n',
      finds: ['1:9-1:20'],
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
      '“#{fragment}” leads nowhere, for its anchor became “{anchor}”, as damaged source text makes it: name the anchor “{fragment}”',
    near: '“#{fragment}” leads nowhere; “#{anchor}” is nearly the same: write that',
    missing:
      'No anchor on this page answers “#{fragment}”, as happens when its heading is translated: update the link',
  },
  options: {
    slugger: {
      description: 'Renderer whose rules make anchors from headings; "any" accepts what any of them makes.',
      default: 'any',
      values: ['any', ...SLUGGERS],
    },
  },

  create({ document, languages, options, report }) {
    return {
      end() {
        const links = localLinks(document).filter(({ fragment }) => !BUILT_IN.test(fragment));
        if (links.length === 0) return;
        const misread = languages.all.flatMap((language) => [...language.misread]);
        const anchors = new AnchorIndex(document, options.slugger as Slugger | 'any', misread);
        for (const link of links) if (!anchors.answers(link.fragment)) judge(link, anchors);
      },
    };

    function judge({ fragment, span: at }: LocalLink, anchors: AnchorIndex): void {
      const renamed = anchors.renamed(fragment);
      if (renamed) {
        const { id, span } = renamed;
        const suggestion = anchors.isSound(fragment)
          ? { description: `Name the anchor “${fragment}”`, at: span, text: fragment }
          : { description: `Link to “#${id}”`, at, text: `#${id}` };
        report({
          at,
          message: 'renamed',
          data: { fragment, anchor: id },
          confidence: 'high',
          related: [{ at: span, message: `the anchor is “${id}” here` }],
          suggestions: [suggestion],
        });
        return;
      }
      const near = anchors.nearest(fragment);
      report({
        at,
        message: near ? 'near' : 'missing',
        data: { fragment, anchor: near?.id ?? '' },
        confidence: near && !INCLUDED.test(document.source.text) ? 'medium' : 'low',
        suggestions: near ? [{ description: `Link to “#${near.id}”`, at, text: `#${near.id}` }] : [],
      });
    }
  },
});

import { fencesOf, findWrapper } from '../src/document/fences.ts';
import { codeOf } from '../src/document/places.ts';
import { findUnclosed } from '../src/document/swallowed.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A block between fences of front matter: keys and values, at least two, of which one is common. No `^`: to that, more is a line end than to Markdown, and each would be tried. */
const FRONT_MATTER =
  /(?<![^\r\n])---[ \t]*\r?\n((?:[\w.-]+:(?:[ \t][^\r\n]*)?\r?\n(?:[ \t][^\r\n]*\r?\n|-[ \t][^\r\n]*\r?\n)*){2,})---[ \t]*(?=\r?\n|$)/;
const COMMON_KEY =
  /^(?:title|description|layout|author|date|slug|id|permalink|tags|keywords|weight|draft|sidebar_label|ms\.\w+)[ \t]*:/m;

export default defineRule({
  id: 'wrapped-page',
  summary: 'The page stands in a code fence, or its front matter is out of place',
  category: 'design/markup',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  scope: 'page',
  source: 'helps',
  inherited: 'finding',
  fix: 'safe',
  docs: `Language models hand over Markdown in a code fence, and pipelines that save the answer as it is publish a page of code. They also lose the end of a fence, so that all below it turns to code, write a remark above the front matter, or write the front matter twice.

A page is wrapped when its first block opens a fence that its last line closes, and what stands between is Markdown: headings, links, sentences. A fence is unclosed when its block takes in headings, sentences of the page's language or the first line of another block. Blocks that show Markdown or text are left alone then.`,
  examples: [
    {
      title: 'a whole page in a fence',
      lang: 'nl',
      text: '```markdown\n# Aan de slag\n\nInstalleer het pakket.\n```\n',
      finds: ['1:1-1:12'],
      fixed: '# Aan de slag\n\nInstalleer het pakket.\n',
    },
    {
      title: 'a fence that nothing closes',
      lang: 'es',
      text: '```js\niniciar();\n\n## Siguiente paso\n\nAhora puedes abrir la página en el navegador.\n',
      finds: ['1:1-1:6'],
    },
    {
      title: 'a fence in a list',
      lang: 'pl',
      text: '1. Uruchom:\n\n   ```sh\n   ls\n\n2. Gotowe.\n',
      finds: ['3:4-3:9'],
    },
    {
      title: 'front matter below a remark',
      lang: 'de',
      text: 'Fertig:\n\n---\ntitle: Start\nlayout: page\n---\n\nText.\n',
      finds: ['3:1-6:4'],
    },
    {
      title: 'front matter twice',
      lang: 'fr',
      text: '---\ntitle: Début\nlayout: page\n---\n\n---\ntitle: Début\nlayout: page\n---\n\nTexte.\n',
      finds: ['6:1-9:4'],
      fixed: '---\ntitle: Début\nlayout: page\n---\n\nTexte.\n',
    },
    {
      title: 'pages about Markdown and scripts',
      lang: 'it',
      text: 'Un esempio:\n\n````md\n# Titolo\n\n```js\n1\n```\n````\n\n```sh\n# Commento\n\n# Un altro commento, con molte parole dentro.\nls\n```\n',
      finds: [],
    },
  ],
  messages: {
    wrapped:
      'The page stands in a code fence, as language models hand over their work: delete the first and the last line',
    unclosed:
      'Nothing closes this code block where its code ends, so that {what} below it turn to code: close it',
    open: 'Nothing closes this code block before the list or quote around it ends: close it',
    late: 'The front matter must be the first thing on the page: move it above the text before it',
    doubled: 'The page has front matter already, so that this one shows as text: delete it',
  },
  options: {},

  create({ document, language, report }) {
    const { source, frontMatter } = document;
    const { text } = source;
    const bodyStart = frontMatter?.span.end ?? 0;

    return {
      end() {
        const fences = fencesOf(document);
        const wrapper = findWrapper(document, fences);
        if (wrapper) {
          const { opener, closer } = wrapper;
          const at = { start: opener.start, end: closer.end };
          const inner = text.slice(opener.end, closer.start).trim();
          report({ at: opener, message: 'wrapped', fix: { at, text: inner, applicability: 'safe' } });
          return;
        }
        for (const { fence, what, confidence } of findUnclosed(fences, text.trimEnd().length, language)) {
          const message = what === 'nothing' ? 'open' : 'unclosed';
          report({ at: fence.opener, message, data: { what }, confidence });
        }
        judgeFrontMatter();
      },
    };

    function judgeFrontMatter(): void {
      const from = /^\s*/.exec(text.slice(bodyStart))![0].length + bodyStart;
      const found = FRONT_MATTER.exec(text.slice(from, from + 4000));
      if (!found || !COMMON_KEY.test(found[1]!) || codeOf(document).hold(from + found.index)) return;
      const at = { start: from + found.index, end: from + found.index + found[0].length };
      const below = /^\s*/.exec(text.slice(at.end))![0].length;
      const fix = {
        at: { start: at.start, end: at.end + below },
        text: '',
        applicability: 'unsafe' as const,
      };
      if (frontMatter) {
        if (found.index === 0) report({ at, message: 'doubled', fix });
      } else if (at.start < 400 && (text.slice(0, at.start).match(/\S.*/g)?.length ?? 0) <= 4) {
        report({ at, message: 'late' });
      }
    }
  },
});

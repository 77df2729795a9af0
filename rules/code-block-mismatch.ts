import type { CodeBlock } from '../src/document/document.ts';
import { findCodeBlocks } from '../src/document/masks.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { CodeChanges } from '../src/parity/code-changes.ts';
import { damagedLines } from '../src/parity/damaged-lines.ts';
import { PageWords } from '../src/parity/page-words.ts';
import { repaired } from '../src/parity/repair.ts';

export default defineRule({
  id: 'code-block-mismatch',
  summary: 'Code of a block, or its language, differs from the source',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `Readers copy code. Engines translate commands and names in it, and then it fails.

Comments are left out of the comparison, but for one that got another word for one of its words, and so are texts that were translated as a whole, and names that the translation uses throughout its code: translators localise examples. When more lines differ than a few, it is another example, of which only words are told that nobody localises: those of the programming language, and names that the code keeps everywhere else. Blocks of Liquid and Hugo are compared when both pages have as many.`,
  examples: [
    {
      title: 'comments and texts',
      lang: 'de',
      source: '```js\n// Greet\nprint("Hello World");\n```\n',
      text: '```js\n// Grüßen\nprint("Hallo Welt");\n```\n',
      finds: [],
    },

    {
      title: 'a translated command',
      lang: 'nl',
      source: '```sh\nnpm install\nnpm start\n```\n',
      text: '```sh\nnpm installeren\nnpm start\n```\n',
      finds: ['2:1-2:16'],
      fixed: '```sh\nnpm install\nnpm start\n```\n',
    },
    {
      title: 'one word of a comment',
      lang: 'nl',
      source: 'Go into the garden.\n\n```js\nopen(); // Open the shed in the garden\n```\n',
      text: 'Ga de tuin in.\n\n```js\nopen(); // Open the shed in the tuin\n```\n',
      finds: ['4:1-4:37'],
      fixed: 'Ga de tuin in.\n\n```js\nopen(); // Open the shed in the garden\n```\n',
    },
    {
      title: 'names, and the language',
      lang: 'nl',
      source: '```js\nrun(first, second);\n```\n',
      text: '```\nmaak(eerste, tweede);\n```\n',
      finds: ['1:1-1:4', '2:1-2:22'],
    },
  ],
  messages: {
    changed: 'The source has “{lost}” where this is “{instead}”: write the code of the source',
    rewritten:
      'The source has “{lost}” where this is “{instead}”: write the code of the source, or translate its names throughout',
    remark:
      'Of “{lost}” in the source, one word alone is translated here: translate the whole comment, or none of it',
    language: 'This code is {lost} in the source, and {instead} here: write the language of the source',
  },
  severities: { rewritten: 'warning', remark: 'warning', language: 'warning' },
  options: {},
  yieldsTo: ['number-mismatch', 'placeholder-mismatch'],

  create({ document, pair, language, sourceLanguages, report }) {
    const page = pair!;
    const changes = new CodeChanges(page, language);
    const words = new PageWords(page);
    return {
      block({ sources, targets, confidence }) {
        const [source, target] = [sources[0]?.code, targets[0]?.code];
        if (!source || !target || confidence === 'low') return;
        judgeLanguage(source, target);
        compare(source.span, target.span, source.node.lang ?? '');
      },
      end() {
        // Blocks of templates are no blocks of Markdown: those of one place belong together.
        const [from, to] = [page.source, document].map(({ source }) => findCodeBlocks(source.text)) as [
          Span[],
          Span[],
        ];
        if (from.length !== to.length) return;
        for (const [index, span] of from.entries())
          compare(span, to[index]!, languageOf(page.source.source.slice(span)));
      },
    };

    function compare(source: Span, target: Span, language: string): void {
      const places = [
        { document: page.source, span: source },
        { document, span: target },
      ] as const;
      for (const { lost, instead, change } of damagedLines(...places, language, changes)) {
        if (repaired(lost.text, sourceLanguages) === instead.text) continue;
        // A comment that was edited is no damage.
        if (change === 'remark' && !words.isTranslated(lost.text, instead.text)) continue;
        const isSure = change === 'word' || change === 'name';
        report({
          at: instead.span,
          message: isSure ? 'changed' : change,
          data: { lost: lost.text, instead: instead.text },
          confidence: isSure ? 'high' : 'medium',
          related: [{ at: lost.span, message: 'the line in the source', side: 'source' }],
          suggestions: [{ description: 'Write the line of the source', at: instead.span, text: lost.text }],
        });
      }
    }

    /** Code that is told by its indent has no place to say its language. */
    function isFenced({ span }: CodeBlock): boolean {
      return /^\s*(?:```|~~~)/.test(document.source.slice(span));
    }

    function judgeLanguage(source: CodeBlock, target: CodeBlock): void {
      const [lost, instead] = [source.node.lang ?? '', target.node.lang ?? ''];
      if (lost === '' || lost.toLowerCase() === instead.toLowerCase()) return;
      const line = document.source.lineSpan(document.source.position(target.span.start).line);
      report({
        at: { start: target.span.start, end: line.end },
        message: 'language',
        data: { lost, instead: instead || 'of no language' },
        confidence:
          instead !== ''
            ? /\P{ASCII}/u.test(instead)
              ? 'high'
              : 'low'
            : isFenced(target)
              ? 'medium'
              : 'low',
        related: [{ at: source.span, message: 'the code in the source', side: 'source' }],
      });
    }
  },
});

/** The language that the tag of a template names. */
function languageOf(block: string): string {
  return /^\{[{%]\W*\w+[ \t]+([\w+#-]+)/.exec(block)?.[1] ?? '';
}

import leven from 'leven';
import { isOfOtherState } from '../src/align/omissions.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { addedPlaceholders } from '../src/parity/added-placeholders.ts';
import { CodeChanges } from '../src/parity/code-changes.ts';
import { codeSpansOf } from '../src/parity/code-spans.ts';
import { damagedInBlock, damagedInCode } from '../src/parity/damaged-in-code.ts';
import { damagedTag } from '../src/parity/damaged-tags.ts';
import { type Kept, KeptThings, placeInTarget } from '../src/parity/kept.ts';
import { PageWords } from '../src/parity/page-words.ts';
import { changeOf, mayLackCount, PLACEHOLDERS, type Placeholder } from '../src/parity/placeholders.ts';
import { isExtended } from '../src/parity/template-arguments.ts';

export default defineRule({
  id: 'placeholder-mismatch',
  summary: 'A placeholder, template tag or include of the source is lost or altered',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'suggestion',
  docs: `Placeholders, tags of templates, includes, admonition marks and heading ids are read by programs. Engines rename them, pull their delimiters apart or lose one, and then the reader sees the markup, or the build fails. What tags show to readers, as a title or a caption, is translated.

On a page, a name alone in braces may be words for the reader to replace: a change of those has low confidence, and is hidden by default; in a JSON or YAML catalogue it is what a program fills in, and so are \`:name\`, \`__name__\` and \`[[name]]\`. So has a heading id in other words than the source, unless they are words of the translation, and so has what is lost or other on a page made from another state of its source.`,
  examples: [
    {
      title: 'another order',
      lang: 'de',
      source: 'Copy {0} to {1}.\n',
      text: 'In {1} {0} kopieren.\n',
      finds: [],
    },
    {
      title: 'pulled apart',
      lang: 'fr',
      source: '> [!NOTE]\n> Hello, {0}.\n',
      text: '> [! NOTE]\n> Bonjour, {0}.\n',
      finds: ['1:3-1:11'],
      fixed: '> [!NOTE]\n> Bonjour, {0}.\n',
    },
    {
      title: 'translated',
      lang: 'nl',
      source: 'Open {{ site.title }} for %1$s.\n',
      text: 'Open {{ site.titel }} voor %1s.\n',
      finds: ['1:6-1:22', '1:28-1:31'],
      fixed: 'Open {{ site.title }} voor %1$s.\n',
    },
    {
      title: 'lost, and words for the reader',
      lang: 'nl',
      source: 'Found %s in {file}.\n',
      text: 'Gevonden in {bestand}.\n',
      finds: ['1:1-1:23', '1:13-1:22'],
    },
    {
      title: 'added to a message',
      lang: 'nl',
      path: 'nl.json',
      source: '{ "greeting": "Welcome." }\n',
      text: '{ "greeting": "Welkom, {name}." }\n',
      finds: ['1:24-1:30'],
    },
  ],
  messages: {
    translated:
      'The source has {lost} where this is {instead}: a name in a placeholder is not translated, for no program finds it then, so write it as the source does',
    altered:
      'The source has {lost} where this is {instead}, which a program reads: write it as the source does',
    broken:
      '{instead} is {lost} in the source, and damaged here, so that no program reads it: write it as the source does',
    added: 'The source has no {instead} here, so that nothing fills it in: take it out',
    lost: '{lost} of the source is missing here: put it back',
    descriptive: 'The source has {lost} where this is {instead}: see that nothing fills it in',
  },
  severities: { descriptive: 'info', lost: 'warning' },
  options: {},
  yieldsTo: ['broken-syntax', 'link-mismatch'],
  lostWith: ['missing-content'],

  create({ document, pair, language, report }) {
    const page = pair!;
    const changes = new CodeChanges(page, language);
    const words = new PageWords(page);
    const code = new KeptThings<Kept>(page, {
      read: codeSpansOf,
      kinship: ({ key: a }, { key: b }) => 1 - leven(a, b) / Math.max(a.length, b.length),
    });
    const placeholders = new KeptThings<Placeholder>(page, PLACEHOLDERS);
    return {
      block(blocks) {
        const taken: Span[] = placeholders.matchesOf(blocks).map(({ target }) => target.span);
        for (const { lost, instead } of placeholders.lossesOf(blocks)) {
          if (instead && isExtended(lost.text, instead.text)) continue;
          const damaged = instead ?? damagedTag(document, blocks.targets, lost.text, taken);
          tell(lost, damaged, damaged?.span ?? placeInTarget(page, blocks, lost.span), instead !== undefined);
          if (damaged) taken.push(damaged.span);
        }
        for (const { span, text } of addedPlaceholders(blocks, page))
          if (!taken.some(({ start, end }) => start < span.end && span.start < end))
            report({ at: span, message: 'added', data: { instead: text }, confidence: 'medium' });
        for (const { lost, instead } of code.lossesOf(blocks))
          if (instead)
            for (const [tag, damaged] of damagedInCode(lost, instead, document))
              tell({ ...tag, span: lost.span }, damaged, damaged.span, false);
        for (const [tag, damaged] of damagedInBlock(blocks, page)) tell(tag, damaged, damaged.span, false);
      },
    };

    function tell(
      lost: Placeholder,
      damaged: { span: Span; text: string } | undefined,
      at: Span,
      isWhole: boolean,
    ): void {
      const mayLack = lost.isDescriptive || mayLackCount(lost, at, document);
      const isFree =
        isWhole &&
        (lost.isDescriptive ||
          (lost.text.startsWith('{#') && !words.isTranslated(lost.text, damaged!.text)) ||
          (!document.catalogue && changes.judge(lost.text, damaged!.text) === 'choice'));
      report({
        at,
        message: !damaged
          ? 'lost'
          : isFree
            ? 'descriptive'
            : isWhole
              ? changeOf(lost.text, damaged.text)
              : 'broken',
        data: { lost: lost.text, instead: damaged?.text ?? '' },
        confidence:
          isFree || (!damaged && mayLack) || ((!damaged || isWhole) && isOfOtherState(page))
            ? 'low'
            : damaged
              ? 'high'
              : 'medium',
        related: [{ at: lost.span, message: 'what the source has', side: 'source' }],
        ...(damaged && {
          suggestions: [{ description: 'Write it as the source does', at, text: lost.text }],
        }),
      });
    }
  },
});

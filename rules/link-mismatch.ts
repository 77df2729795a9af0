import type { BlockPair } from '../src/align/page-pair.ts';
import { givenPattern } from '../src/engine/given-pattern.ts';
import { defineRule, type ReportDescriptor } from '../src/engine/rule.ts';
import { brokenLinkTo, isBareUrl, looseBracket } from '../src/parity/broken-links.ts';
import { DestinationChanges } from '../src/parity/destination-changes.ts';
import { type Destination, isSamePage } from '../src/parity/destinations.ts';
import { placeInTarget } from '../src/parity/kept.ts';
import { PageLinks } from '../src/parity/page-links.ts';

export default defineRule({
  id: 'link-mismatch',
  summary: 'A link or image of the source is lost or leads elsewhere',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'needed',
  fix: 'safe',
  docs: `Engines translate parts of a destination, misspell it, empty it, or lose a link or the definition that it needs. The reader lands nowhere, and link checkers see only part of it, for some of the new destinations exist.

Destinations are compared block by block, and what stands elsewhere on the page is not lost. The language in a path or a host, protocol, depth and file ending may differ, and so may a page that the translator chose instead: only a changed destination that was misspelt, or that says a word of the translation, is reported. Several links that are lost on a page that keeps most were left out by choice: they have low confidence, which is hidden unless asked for, as have lost links on a page made from another state of its source. Set patterns for destinations that are localised otherwise.`,
  examples: [
    {
      title: 'emptied, and a lost definition',
      lang: 'es',
      source: 'Read [the guide](guide.md), or ask [us][help].\n\n[help]: help.md\n',
      text: 'Lea [la guía]() o pregunte a [nosotros][help].\n',
      finds: ['1:5-1:16', '1:40-1:46'],
    },
    {
      title: 'the same page in another language',
      lang: 'nl',
      source: 'See [it](https://example.com/en-us/setup/).\n',
      text: 'Zie [het](https://example.com/nl-nl/setup).\n',
      finds: [],
    },

    {
      title: 'translated',
      lang: 'nl',
      source: 'See [the guide](setup-guide.md), [files](b.md#supported-files).\n',
      text: 'Zie [de gids](setup-gids.md), [bestanden](b.md#support-files).\n',
      finds: ['1:5-1:29', '1:31-1:62'],
      fixed: 'Zie [de gids](setup-guide.md), [bestanden](b.md#supported-files).\n',
    },
    {
      title: 'left in brackets, split, lost and without words',
      lang: 'nl',
      source: 'See [the guide](guide.md) and [this](https://example.com/a), [that](b.md).\n',
      text: 'Zie [de gids] en [dit] (https://example.com/a), [🔗](b.md).\n',
      finds: ['1:5-1:14', '1:18-1:47', '1:49-1:59'],
    },
    {
      title: 'another definition, and a lost link',
      lang: 'nl',
      source: 'Ask [us][help]. See [it](it.md).\n\n[help]: https://example.com/enterprise-overview\n',
      text: 'Vraag [ons][help]. Zie dat.\n\n[help]: https://example.com/enterprise-overveiw\n',
      finds: ['1:20-1:28', '3:1-3:48'],
    },
  ],
  messages: {
    altered: 'The source links to {lost}, and this leads to {instead}: write the destination of the source',
    fragment:
      'The source links to {lost}, and this to {instead}, which opens the page at another place: write the destination of the source',
    emptied: 'This link lost its destination: write {lost}, as in the source',
    wordless: 'This link to {lost} has text in the source and none here: translate it',
    unlinked: 'The brackets are no link, where the source links to {lost}: put the destination back',
    lost: 'The source links to {lost} here, and nothing on this page does: put the link back',
    definition:
      'The page lost the definition of [{label}], so that this is no link: copy “[{label}]: {lost}” from the source',
    redefined:
      '[{label}] leads to {instead}, and in the source to {lost}: write the destination of the source',
  },
  severities: { lost: 'warning', fragment: 'warning' },
  options: {
    localised: {
      description: 'Regular expressions of destinations that may differ from the source’s.',
      default: [] as string[],
      arePatterns: true,
    },
  },
  lostWith: ['missing-content'],

  create({ document, pair, language, options, report }) {
    const page = pair!;
    const free = options.localised.map((pattern) => givenPattern('link-mismatch', 'localised', pattern));
    const links = new PageLinks(page);
    const changes = new DestinationChanges(page, language);
    const left: ReportDescriptor<'lost'>[] = [];
    return {
      block(blocks) {
        for (const { lost, instead } of links.lossesOf(blocks)) {
          if (free.some((pattern) => pattern.test(lost.url))) continue;
          if (instead && !brokenLinkTo(document, blocks, lost)) judge(lost, instead);
          else tell(blocks, lost);
        }
        for (const { source, target } of links.wordlessOf(blocks)) {
          const data = { lost: source.url };
          report({ at: target.span, message: 'wordless', data, related: related(source) });
        }
      },
      end() {
        for (const { at, label, url, span } of links.undefinedUses)
          report({ at, message: 'definition', data: { label, lost: url }, related: related({ span }) });
        for (const { lost, instead, label } of links.redefined) judge(lost, instead, label);
        const confidence = links.mayBeLeftOut(left.length) ? 'low' : 'medium';
        for (const each of left) report({ ...each, confidence });
      },
    };

    function related({ span }: Pick<Destination, 'span'>) {
      return [{ at: span, message: 'the link in the source', side: 'source' as const }];
    }

    function judge(lost: Destination, instead: Destination, label?: string): void {
      const change = changes.judge(lost, instead);
      if ((change === 'localised' || change === 'other') && instead.url !== '') return;
      const raw = document.source.slice(instead.span);
      const at = raw.lastIndexOf(instead.url);
      const place = { start: instead.span.start + at, end: instead.span.start + at + instead.url.length };
      const altered = isSamePage(lost, instead) ? 'fragment' : 'altered';
      const message = instead.url === '' ? 'emptied' : label === undefined ? altered : 'redefined';
      report({
        at: instead.span,
        message,
        data: { lost: lost.url, instead: instead.url, ...(label !== undefined && { label }) },
        related: related(lost),
        ...(at !== -1 &&
          instead.url !== '' && {
            suggestions: [{ description: 'Write the destination of the source', at: place, text: lost.url }],
          }),
      });
    }

    function tell(blocks: BlockPair, lost: Destination): void {
      const about = { data: { lost: lost.url }, related: related(lost) };
      const broken = brokenLinkTo(document, blocks, lost);
      const bracket = broken ? undefined : looseBracket(page, blocks, lost);
      if (broken) {
        const { at, text } = broken;
        report({ ...about, at, message: 'unlinked', fix: { at, text, applicability: 'safe' } });
      } else if (bracket) report({ ...about, at: bracket, message: 'unlinked' });
      else if (!isBareUrl(page, blocks, lost)) {
        const at = placeInTarget(page, blocks, lost.span);
        left.push({ ...about, at, message: 'lost' });
      }
    }
  },
});

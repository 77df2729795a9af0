import type { Block } from '../src/align/blocks.ts';
import type { Span } from '../src/document/source-text.ts';
import { type BlockChange, changedBlocks, textOf } from '../src/engine/revision.ts';
import { defineRule } from '../src/engine/rule.ts';

/** A quotation shows this many code units before and after what changed. */
const MARGIN = 24;
const LONGEST = 80;

export default defineRule({
  id: 'stale-translation',
  summary: 'The source of this block changed after the page was translated',
  category: 'accuracy/omission',
  severity: 'info',
  confidence: 'high',
  languages: 'any',
  scope: 'page',
  source: 'needed',
  fix: 'none',
  docs: `A page that says which commit of its source it was made from (\`l10n.sourceCommit\`, \`source-git-commit\`, \`translation_hash\`, \`<!-- source-hash: … -->\` and their like) is compared with that state of the source. What changed between that state and the source as it is by now is reported here, at the block of the translation that it belongs to.

It goes by the text of the blocks and not by dates: a commit that touched other blocks, moved some or wrapped lines anew makes nothing stale. A new block of the source is reported at the block before its place. Nothing is reported when the page names no commit, when the repository does not have it, and of catalogues.`,
  examples: [
    {
      title: 'a paragraph that changed',
      lang: 'nl',
      source: '# Disks\n\nWait for 3 minutes.\n\nThen close the lid.\n',
      text: '# Schijven\n\nWacht 3 minuten.\n\nSluit dan het deksel.\n',
      sourceNow: '# Disks\n\nWait for 5 minutes.\n\nThen close the lid.\n',
      finds: ['3:1-3:17'],
    },
    {
      title: 'a new block, and one that went',
      lang: 'nl',
      source: '# Disks\n\nWait for 3 minutes.\n\n```sh\nlock\n```\n',
      text: '# Schijven\n\nWacht 3 minuten.\n\n```sh\nlock\n```\n',
      sourceNow: '# Disks\n\nWait for 3 minutes.\n\n| Disk | Size |\n| --- | --- |\n| A | 3 |\n',
      finds: ['3:1-3:17', '5:1-7:4'],
    },
    {
      title: 'blocks in another order',
      lang: 'nl',
      source: '# Disks\n\nWait for 3 minutes.\n\nThen close the lid.\n',
      text: '# Schijven\n\nWacht 3 minuten.\n\nSluit dan het deksel.\n',
      sourceNow: '# Disks\n\nThen close\nthe lid.\n\nWait for 3 minutes.\n',
      finds: [],
    },
  ],
  messages: {
    changed:
      'The source changed here after {commit}, which the page was translated from: “{before}” is “{after}” now; translate the block again',
    removed:
      'The source dropped this block after {commit}, which the page was translated from: “{before}”; drop it here too',
    added:
      'The source has a new block after this one since {commit}, which the page was translated from: “{after}”; translate it too',
  },
  options: {},
  create: ({ document, pair, revision, report }) => ({
    end() {
      if (!pair || !revision) return;
      const { commit, current } = revision;
      const targetOf = new Map(
        pair.blocks.flatMap(({ sources, targets }) =>
          sources.map((block): [number, Span | undefined] => [block.span.start, targets.at(-1)?.span]),
        ),
      );
      const placeOf = (block: Block | undefined) => block && targetOf.get(block.span.start);
      for (const change of changedBlocks(pair.source, current)) {
        const { before, after, follows } = change;
        const at = placeOf(before) ?? placeOf(follows);
        const message = before ? (after ? 'changed' : 'removed') : 'added';
        // What the translation never had is no news.
        if (message === 'removed' && !placeOf(before)) continue;
        report({
          at: at ?? { start: 0, end: Math.min(1, document.source.text.length) },
          message,
          data: { commit, ...quotations(change, pair.source, current) },
          related: [
            before
              ? { at: before.span, message: 'the source it was made from', side: 'source' }
              : {
                  at: follows?.span ?? { start: 0, end: 0 },
                  message: 'what the new block follows',
                  side: 'source',
                },
          ],
        });
      }
    },
  }),
});

/** What to show of both states: of a long block, the part that changed with a little around it. */
function quotations(
  { before, after }: BlockChange,
  old: Parameters<typeof textOf>[1],
  current: Parameters<typeof textOf>[1],
): { before: string; after: string } {
  const [from, to] = [before ? textOf(before, old) : '', after ? textOf(after, current) : ''];
  if (!before || !after) return { before: shortened(from), after: shortened(to) };
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { before: around(from, start, tail), after: around(to, start, tail) };
}

/** The text from `start` to `tail` code units before its end, with whole words around it. */
function around(text: string, start: number, tail: number): string {
  if (text.length <= LONGEST) return text;
  const lead = start <= MARGIN ? 0 : text.lastIndexOf(' ', start - MARGIN) + 1;
  const end = text.length - tail + MARGIN;
  const until = end >= text.length ? text.length : text.indexOf(' ', end);
  const part = text.slice(lead, until < 0 ? text.length : until);
  return `${lead > 0 ? '…' : ''}${shortened(part)}${until > 0 && until < text.length ? '…' : ''}`;
}

function shortened(text: string): string {
  const points = [...text];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
}

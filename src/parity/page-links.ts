import { isOfOtherState } from '../align/omissions.ts';
import type { BlockPair, PagePair } from '../align/page-pair.ts';
import type { Span } from '../document/source-text.ts';
import { usesWithoutDefinition } from './broken-links.ts';
import {
  type Definition,
  type Destination,
  definitionsOf,
  destinationsOf,
  keyOf,
  nearness,
} from './destinations.ts';
import { KeptThings, type Loss } from './kept.ts';

const MOST_LEFT = 1;
const MOST_SHARE = 1 / 3;

/** The destinations of both pages, compared; a reference stands for what its label leads to. */
export class PageLinks {
  /** Definitions that the target lost, at the first place that uses them. */
  readonly undefinedUses: readonly (Definition & { at: Span })[];
  /** Labels that both pages define, and that lead to other places. */
  readonly redefined: readonly { label: string; lost: Destination; instead: Destination }[];
  readonly #links: KeptThings<Destination>;

  readonly #pair: PagePair;

  constructor(pair: PagePair) {
    const target = definitionsOf(pair.target);
    const source = pair.isOneFile ? target : definitionsOf(pair.source);
    // Where both pages define a label, its definitions are compared, and not each use.
    const resolveTarget = (label: string) =>
      ((target.has(label) && source.get(label)) || target.get(label))?.url;
    const resolveSource = (label: string) => source.get(label)?.url;
    this.#pair = pair;
    this.#links = new KeptThings<Destination>(pair, {
      read: (block, document) =>
        destinationsOf(block, document, document === pair.target ? resolveTarget : resolveSource),
      kinship: nearness,
    });
    this.undefinedUses = pair.isOneFile ? [] : usesWithoutDefinition(pair.target, { source, target });
    this.redefined = [...target.values()].flatMap(({ label, url, span }) => {
      const from = source.get(label);
      if (!from || keyOf(from.url) === keyOf(url)) return [];
      return [{ label, lost: asDestination(from), instead: asDestination({ url, span }) }];
    });
  }

  /** What a block lost, but for the links whose definition is all that was lost. */
  lossesOf(blocks: BlockPair): Loss<Destination>[] {
    const isUndefined = ({ url }: Destination) => this.undefinedUses.some((use) => use.url === url);
    return this.#links.lossesOf(blocks).filter(({ lost, instead }) => instead || !isUndefined(lost));
  }

  /** Who leaves out several links and keeps most does it by choice; and a page of another state of its source never had them. */
  mayBeLeftOut(count: number): boolean {
    const isChoice = count > MOST_LEFT && count < this.#links.sourceCount * MOST_SHARE;
    return isChoice || (count > 0 && isOfOtherState(this.#pair));
  }

  /** Links that have something to read in the source, and nothing in the target. */
  wordlessOf(blocks: BlockPair): { source: Destination; target: Destination }[] {
    return this.#links.matchesOf(blocks).filter(({ source, target }) => source.hasText && !target.hasText);
  }
}

function asDestination({ url, span }: { url: string; span: Span }): Destination {
  return { key: keyOf(url), url, text: url, span, isImage: false, hasText: true };
}

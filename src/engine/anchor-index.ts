import leven from 'leven';
import { type Anchor, explicitAnchors, headingText } from '../document/anchors.ts';
import type { Document } from '../document/document.ts';
import { type Slugger, slugsOf } from './slugs.ts';

/** Share of a fragment that a slip or a new wording of one word changes. */
const NEAR = 0.15;

/** Every place of a page that a fragment may lead to, by what fragments ask for. */
export class AnchorIndex {
  /** The first of the explicit ones for each name without damage. */
  readonly #byRepair = new Map<string, Anchor>();
  readonly #all: readonly Anchor[];
  readonly #answers: ReadonlySet<string>;
  readonly #loose: ReadonlySet<string>;
  readonly #misread: readonly (readonly [wrong: string, right: string])[];

  /** @param misread words that damaged pipelines put for others */
  constructor(
    document: Document,
    slugger: Slugger | 'any',
    misread: readonly (readonly [wrong: string, right: string])[],
  ) {
    this.#misread = misread;
    const explicit = explicitAnchors(document);
    for (const anchor of explicit.toReversed()) this.#byRepair.set(this.#repair(anchor.id), anchor);
    const made = document.segments
      .filter(({ kind }) => kind === 'heading' || kind === 'html')
      .flatMap((segment) =>
        [...slugsOf(headingText(segment, document), slugger)].map((id) => ({ id, span: segment.span })),
      );
    this.#all = [...explicit, ...made];
    this.#answers = new Set(this.#all.map(({ id }) => fold(id)));
    this.#loose = new Set(slugger === 'any' ? [...this.#answers].map(bare) : []);
  }

  /** Does the page have the place, with the number that a repeated heading gets? */
  answers(fragment: string): boolean {
    const folded = fold(fragment);
    return (
      this.#answers.has(folded) ||
      this.#answers.has(folded.replace(/[-_]\d+$/, '')) ||
      this.#loose.has(bare(folded))
    );
  }

  /** The anchor that is this one with the words of damaged source text in it, or without them. */
  renamed(fragment: string): Anchor | undefined {
    const wanted = this.#repair(fragment);
    return this.#byRepair.get(wanted);
  }

  /** Does a name hold no word that damage puts there? */
  isSound(id: string): boolean {
    return this.#repair(id) === bare(fold(id));
  }

  /** The only anchor that is nearly the same. */
  nearest(fragment: string): Anchor | undefined {
    const most = Math.floor(fragment.length * NEAR);
    if (most === 0) return undefined;
    const wanted = fold(fragment);
    const isNear = ({ id }: Anchor) =>
      id !== '' && leven(wanted, fold(id), { maxDistance: most + 1 }) <= most;
    const near = this.#all.filter(isNear);
    return new Set(near.map(({ id }) => bare(fold(id)))).size === 1 ? near[0] : undefined;
  }

  #repair(id: string): string {
    return fold(id)
      .split(/[-_]/)
      .map((token) => this.#repairToken(token))
      .join('');
  }

  /** "toohello" to "tothe". */
  #repairToken(token: string): string {
    const entry = this.#misread.find(([wrong]) => token.startsWith(wrong));
    return entry ? entry[1] + this.#repairToken(token.slice(entry[0].length)) : bare(token);
  }
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/** Letters and digits alone. */
function bare(id: string): string {
  return id.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

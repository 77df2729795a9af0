import leven from 'leven';
import { type Slugger, slugsOf } from './slugs.ts';

/** What a page offers to fragments. */
export interface PageAnchors<A extends { id: string } = { id: string }> {
  /** Ids that it spells out. */
  explicit: readonly A[];
  /** Text of its headings, as their `id`. */
  headings: readonly A[];
  /** Ids that only the source spells out. */
  gone?: readonly string[];
}

/** What is wrong with a fragment. */
export interface Verdict<A> {
  /**
   * `renamed`: the anchor is the same with words of damaged source text in it. `damaged`: the fragment
   * is. `near`: one anchor is nearly the same. `gone`: the source spells it out, and the translation does not.
   * `missing`: none is.
   */
  kind: 'renamed' | 'damaged' | 'near' | 'gone' | 'missing';
  /** The anchor that it should have led to; none when it is missing. */
  anchor?: A;
}

/** Share of a fragment that a slip or a new wording of one word changes. */
const NEAR = 0.15;
/** Comparisons of a fragment with an anchor that one page is worth: about a quarter of a second. */
const MOST_COMPARISONS = 100_000;
/** In UTF-16 code units. Longer fragments are not compared. */
const LONGEST_COMPARED = 200;

/** Every place of a page that a fragment may lead to, by what fragments ask for. */
export class AnchorIndex<A extends { id: string }> {
  /** The first of the explicit ones for each name without damage. */
  readonly #byRepair = new Map<string, A>();
  /** The first one of each name, by the length of the name as it is compared. */
  readonly #byLength = new Map<number, Map<string, A>>();
  readonly #answers = new Set<string>();
  readonly #gone: ReadonlySet<string>;
  readonly #loose: ReadonlySet<string>;
  readonly #misread: readonly (readonly [wrong: string, right: string])[];
  readonly #verdicts = new Map<string, Verdict<A> | undefined>();
  #comparisonsLeft = MOST_COMPARISONS;

  /** @param misread words that damaged pipelines put for others */
  constructor(
    { explicit, headings, gone = [] }: PageAnchors<A>,
    slugger: Slugger | 'any',
    misread: readonly (readonly [wrong: string, right: string])[],
  ) {
    this.#misread = misread;
    for (const anchor of explicit.toReversed()) this.#byRepair.set(this.#repair(anchor.id), anchor);
    for (const anchor of explicit) this.#add(anchor);
    for (const heading of headings) {
      for (const id of slugsOf(heading.id, slugger)) this.#add({ ...heading, id });
    }
    this.#gone = new Set(gone.map(fold));
    this.#loose = new Set(slugger === 'any' ? [...this.#answers].map(bare) : []);
  }

  /** What is wrong with a fragment; undefined when the page has the place. */
  judge(fragment: string): Verdict<A> | undefined {
    if (!this.#verdicts.has(fragment)) this.#verdicts.set(fragment, this.#judge(fragment));
    return this.#verdicts.get(fragment);
  }

  #judge(fragment: string): Verdict<A> | undefined {
    if (this.#isAnswered(fragment)) return undefined;
    const anchor = this.#byRepair.get(this.#repair(fragment));
    if (anchor) return { kind: this.#isSound(fragment) ? 'renamed' : 'damaged', anchor };
    if (this.#gone.has(fold(fragment))) return { kind: 'gone' };
    const near = this.#nearest(fragment);
    return near ? { kind: 'near', anchor: near } : { kind: 'missing' };
  }

  #add(anchor: A): void {
    const name = fold(anchor.id);
    this.#answers.add(name);
    const sameLength = this.#byLength.get(name.length) ?? new Map<string, A>();
    this.#byLength.set(name.length, sameLength);
    if (!sameLength.has(name)) sameLength.set(name, anchor);
  }

  /** Does the page have the place, with the number that a repeated heading gets? */
  #isAnswered(fragment: string): boolean {
    const folded = fold(fragment);
    return (
      this.#answers.has(folded) ||
      this.#answers.has(folded.replace(/[-_]\d+$/, '')) ||
      this.#loose.has(bare(folded))
    );
  }

  /** Does a name hold no word that damage puts there? */
  #isSound(id: string): boolean {
    return this.#repair(id) === bare(fold(id));
  }

  /** The only anchor that is nearly the same; none when looking for it would take too long. */
  #nearest(fragment: string): A | undefined {
    const most = Math.floor(fragment.length * NEAR);
    if (most === 0 || fragment.length > LONGEST_COMPARED) return undefined;
    const wanted = fold(fragment);
    let found: { bare: string; anchor: A } | undefined;
    // A name that differs by so many edits differs in length by no more.
    for (let length = wanted.length - most; length <= wanted.length + most; length++) {
      for (const [name, anchor] of this.#byLength.get(length) ?? []) {
        if (this.#comparisonsLeft-- <= 0) return undefined;
        if (name === '' || leven(wanted, name, { maxDistance: most + 1 }) > most) continue;
        if (found && found.bare !== bare(name)) return undefined;
        found ??= { bare: bare(name), anchor };
      }
    }
    return found?.anchor;
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

/** Pieces that stand in a text together, in any order. */
type Pieces = readonly string[];

/** How many sums there are: many more than groups, lest texts seem to begin one everywhere. */
const SUMS = 1 << 15;

/** Many groups of literal pieces that are looked for at once: one pass over a text, whatever their number. */
export class Literals {
  /** By a sum of the first letters of its longest piece: each group, that piece first. */
  readonly #byHead = new Map<number, Pieces[]>();
  readonly #mayBegin = new Uint8Array(SUMS);
  /** Letters in a head: as many as the shortest of the longest pieces has, up to three. */
  readonly #head: number;

  constructor(groups: readonly Pieces[]) {
    const sorted = groups.map((pieces) => [...pieces].sort((a, b) => b.length - a.length));
    this.#head = Math.min(3, ...sorted.map(([longest = '']) => longest.length));
    for (const pieces of sorted) {
      const sum = this.#sumAt(pieces[0] ?? '', 0);
      this.#mayBegin[sum] = 1;
      const known = this.#byHead.get(sum);
      if (known) known.push(pieces);
      else this.#byHead.set(sum, [pieces]);
    }
  }

  /** Does a text hold all pieces of a group, letter for letter? */
  areIn(text: string): boolean {
    // Looked for once, however often the longest piece stands there.
    let missed: Set<Pieces> | undefined;
    const mayBegin = this.#mayBegin;
    const head = this.#head;
    for (let at = 0; at + head <= text.length; at++) {
      const sum = this.#sumAt(text, at);
      if (mayBegin[sum] === 0) continue;
      for (const pieces of this.#byHead.get(sum)!) {
        if (missed?.has(pieces) || !text.startsWith(pieces[0] ?? '', at)) continue;
        if (pieces.every((piece) => text.includes(piece))) return true;
        missed ??= new Set();
        missed.add(pieces);
      }
    }
    return false;
  }

  #sumAt(text: string, at: number): number {
    let sum = 0;
    for (let index = 0; index < this.#head; index++)
      sum = (Math.imul(sum, 181) + text.charCodeAt(at + index)) & (SUMS - 1);
    return sum;
  }
}

/** Pieces that stand in a text together, in any order. */
type Pieces = readonly string[];

/** How many sums there are: many more than groups, lest texts seem to begin one everywhere. */
const BITS = 15;
const SUMS = 1 << BITS;

/** Many groups of literal pieces that are looked for at once: one pass over a text, whatever their number. */
export class Literals {
  /** By a sum of the first letters of its longest piece: each group, that piece first. */
  readonly #byHead = new Map<number, Pieces[]>();
  /** A bit for each sum of a head: in bytes, the table would push all else out of the fastest memory. */
  readonly #mayBegin = new Int32Array(SUMS >> 5);
  /** Letters in a head: as many as the shortest of the longest pieces has, up to three. */
  readonly #head: number;
  readonly #shift: number;

  constructor(groups: readonly Pieces[]) {
    const sorted = groups.map((pieces) => [...pieces].sort((a, b) => b.length - a.length));
    this.#head = Math.min(3, ...sorted.map(([longest = '']) => longest.length));
    this.#shift = Math.ceil(BITS / this.#head);
    for (const pieces of sorted) {
      const sum = this.#sumOf(pieces[0] ?? '', this.#head);
      this.#mayBegin[sum >> 5]! |= 1 << (sum & 31);
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
    let sum = this.#sumOf(text, head - 1);
    for (let at = 0; at + head <= text.length; at++) {
      sum = this.#add(sum, text.charCodeAt(at + head - 1));
      if ((mayBegin[sum >> 5]! & (1 << (sum & 31))) === 0) continue;
      for (const pieces of this.#byHead.get(sum)!) {
        if (missed?.has(pieces) || !text.startsWith(pieces[0] ?? '', at)) continue;
        if (pieces.every((piece) => text.includes(piece))) return true;
        missed ??= new Set();
        missed.add(pieces);
      }
    }
    return false;
  }

  #sumOf(text: string, length: number): number {
    let sum = 0;
    for (let index = 0; index < length; index++) sum = this.#add(sum, text.charCodeAt(index));
    return sum;
  }

  /** The sum with one letter more: what was added as many letters ago as a head has is shifted out of it. */
  #add(sum: number, code: number): number {
    return ((sum << this.#shift) ^ code) & (SUMS - 1);
  }
}

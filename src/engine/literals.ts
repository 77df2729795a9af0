/** Several texts that are looked for at once: one pass over a page, whatever their number. */
export class Literals {
  /** By a sum of the first letters of each: what begins with such letters. */
  readonly #byHead = new Map<number, string[]>();
  readonly #mayBegin = new Uint8Array(1 << 12);
  /** Letters in a head: as many as the shortest has, up to three. */
  readonly #head: number;

  constructor(literals: readonly string[]) {
    this.#head = Math.min(3, ...literals.map(({ length }) => length));
    for (const literal of new Set(literals)) {
      const sum = this.#sumAt(literal, 0);
      this.#mayBegin[sum] = 1;
      const known = this.#byHead.get(sum);
      if (known) known.push(literal);
      else this.#byHead.set(sum, [literal]);
    }
  }

  /** Does one of them stand in a text, letter for letter? */
  isIn(text: string): boolean {
    for (let at = 0; at + this.#head <= text.length; at++) {
      const sum = this.#sumAt(text, at);
      if (this.#mayBegin[sum] === 0) continue;
      if (this.#byHead.get(sum)!.some((literal) => text.startsWith(literal, at))) return true;
    }
    return false;
  }

  #sumAt(text: string, at: number): number {
    let sum = 0;
    for (let index = 0; index < this.#head; index++) sum = (sum * 37 + text.charCodeAt(at + index)) & 0xfff;
    return sum;
  }
}

/** A property that does not hold. `kind` is the same for every text that breaks it in the same way. */
export class Failure extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

export function must(isTrue, kind, tell) {
  if (!isTrue) throw new Failure(kind, tell ? `${kind}: ${tell()}` : kind);
}

export function mustEqual(found, wanted, kind) {
  const [left, right] = [found, wanted].map((value) => JSON.stringify(value));
  if (left === right) return;
  let at = 0;
  while (left?.[at] === right?.[at]) at++;
  const near = (text) => text?.slice(Math.max(0, at - 150), at + 250);
  throw new Failure(kind, `${kind}\n  here:  ${near(left)}\n  there: ${near(right)}`);
}

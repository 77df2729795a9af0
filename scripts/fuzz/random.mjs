/** A seeded source of numbers (mulberry32): a case can be made again from its seed. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit) => next() % Math.max(1, limit);
  return {
    next,
    below,
    isOnceIn: (count) => below(count) === 0,
    oneOf: (list) => list[below(list.length)],
  };
}

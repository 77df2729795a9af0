import fc from 'fast-check';
import { mutate } from './mutate.mjs';
import { createRandom } from './random.mjs';

/** UTF-16 code units of an input. */
const MOST = 6_000;

/**
 * Makes the function that makes the inputs of a target, each by its number: what it starts from, what its grammar
 * has, and mutations of what is known.
 *
 * @param waiting texts to start from; each is taken once
 * @param isOnlyPages takes each of those whole, and makes nothing else
 * @param pick one of the texts that are known so far
 */
export function createMaker(target, { seed, waiting, isOnlyPages = false, pick }) {
  return (index) => {
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
    if (waiting.length > 0 && (isOnlyPages || !random.isOnceIn(3))) {
      const [text] = waiting.splice(random.below(waiting.length), 1);
      return isOnlyPages ? text : text.slice(0, MOST);
    }
    if (random.isOnceIn(3))
      return fc.sample(target.generate, { numRuns: 1, seed: random.next() | 0 })[0].slice(0, MOST);
    return mutate(pick(random), pick(random), random, MOST);
  };
}

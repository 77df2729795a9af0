// Runs the cases of one target for a while. What it is at stands in shared memory, for whoever must end it.

import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { Corpus } from './corpus.mjs';
import { mutate } from './mutate.mjs';
import { loadProduct } from './product.mjs';
import { createRandom } from './random.mjs';
import { shrink } from './shrink.mjs';
import { createTargets } from './targets.mjs';

/** UTF-16 code units of an input. */
const MOST = 20_000;
const SHRINKING_MS = 20_000;

const { build, folder, name, seed, first, runs, until, seeds, texts, seen, state, input } = workerData;
globalThis.__blocks = new Uint32Array(workerData.blocks);
const counters = globalThis.__blocks;
const inputBytes = Buffer.from(input);
const target = (await createTargets(await loadProduct(build), folder))[name];
const corpus = new Corpus(new Uint8Array(seen), texts);
const waiting = [...seeds];
const told = new Set(workerData.told);

function show(text, index) {
  Atomics.store(state, 1, inputBytes.write(text, 'utf16le'));
  Atomics.store(state, 0, index);
}

/** @returns why the text fails, if it does */
async function failureOf(text) {
  try {
    await target.run(text);
    return undefined;
  } catch (error) {
    const line = /at .*?([\w-]+\.js):(\d+)/
      .exec(error.stack ?? '')
      ?.slice(1)
      .join(':');
    return {
      kind: error.kind ?? `${error.name} ${line}: ${error.message.slice(0, 80)}`,
      message: error.stack ?? String(error),
    };
  }
}

function make(index) {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  if (waiting.length > 0 && !random.isOnceIn(3)) {
    const [text] = waiting.splice(random.below(waiting.length), 1);
    return text.slice(0, MOST);
  }
  if (random.isOnceIn(3))
    return fc.sample(target.generate, { numRuns: 1, seed: random.next() | 0 })[0].slice(0, MOST);
  return mutate(corpus.pick(random), corpus.pick(random), random, MOST);
}

let index = first;
for (const last = first + runs; index < last && Date.now() < until; index++) {
  const text = make(index);
  show(text, index);
  counters.fill(0);
  const failure = await failureOf(text);
  const steps = corpus.learn(text, counters);
  if (steps > corpus.mostSteps) corpus.mostSteps = steps;
  if (!failure || told.has(failure.kind)) continue;
  told.add(failure.kind);
  const fails = async (shorter) => {
    show(shorter, index + Date.now());
    return (await failureOf(shorter))?.kind === failure.kind;
  };
  const short = await shrink(text, fails, Date.now() + SHRINKING_MS);
  parentPort.postMessage({
    failure: { ...failure, message: (await failureOf(short))?.message ?? failure.message, text: short },
  });
}
parentPort.postMessage({ done: { next: index, texts: corpus.added, waiting, mostSteps: corpus.mostSteps } });

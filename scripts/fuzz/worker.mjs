// Runs the cases of one target for a while. What it is at stands in shared memory, for whoever must end it.

import { parentPort, workerData } from 'node:worker_threads';
import { createMaker } from './cases.mjs';
import { Corpus } from './corpus.mjs';
import { loadProduct } from './product.mjs';
import { shrink } from './shrink.mjs';
import { createTargets } from './targets.mjs';

const SHRINKING_MS = 20_000;

const { build, folder, name, seed, first, runs, until, isOnlyPages, seeds, texts, seen, state, input } =
  workerData;
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

const make = createMaker(target, { seed, waiting, isOnlyPages, pick: (random) => corpus.pick(random) });

let index = first;
for (
  const last = first + runs;
  index < last && Date.now() < until && (!isOnlyPages || waiting.length > 0);
  index++
) {
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

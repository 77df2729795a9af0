// Feeds the product texts that nobody would write, and tells what does not hold.
// npm run fuzz -- --minutes 10 [--target markdown] [--seed 1] [--runs 100] [--pages <folder> [--only-pages]] [--coverage]
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { instrument } from './instrument.mjs';
import { readSeeds } from './seeds.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** In the package, so that a copy of the build finds its dependencies. */
const WORK = join(ROOT, '.fuzz');
const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    /** Of each target; takes the place of a time. */
    runs: { type: 'string' },
    target: { type: 'string', multiple: true },
    seed: { type: 'string' },
    /** Further pages to start from. */
    pages: { type: 'string' },
    /** Those pages as they are, each once, and nothing else. */
    'only-pages': { type: 'boolean', default: false },
    /** What tsc made. */
    build: { type: 'string', default: join(ROOT, 'dist') },
    /** Where failures are kept. */
    keep: { type: 'string', default: WORK },
    coverage: { type: 'boolean', default: false },
  },
});

/** A case that takes this long hangs: the slowest take seconds on a busy machine. */
const HANG_MS = 60_000;
const MOST_MEMORY_MB = 512;
const SLICE_MS = 60_000;
const MOST_INPUT_BYTES = 1 << 20;

/** What is known of a target, over all the workers that ran it. */
function createState(target, seeds) {
  return {
    name: target,
    seen: new SharedArrayBuffer(65_536),
    texts: [],
    waiting: seeds,
    next: 0,
    mostSteps: 0,
    told: new Set(),
    isDone: false,
  };
}

/** Runs one target until a time in a thread of its own, which is ended when it hangs or eats too much. */
function runSlice(target, { build, folder, seed, runs, until, isOnlyPages, onFailure }) {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const input = new SharedArrayBuffer(MOST_INPUT_BYTES);
  const { name, seen, texts, waiting, next: first } = target;
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: {
      build,
      folder,
      name,
      seed,
      first,
      runs: runs - first,
      until,
      isOnlyPages,
      seeds: waiting,
      texts,
      seen,
      state,
      input,
      blocks: 65_536,
      told: [...target.told],
    },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const textAtHand = () => Buffer.from(input).subarray(0, Atomics.load(state, 1)).toString('utf16le');
  const fail = (failure) => {
    target.told.add(failure.kind);
    onFailure({ target: name, ...failure });
  };
  let at = { index: -1, since: Date.now() };
  return new Promise((resolve) => {
    const watchdog = setInterval(() => {
      const index = Atomics.load(state, 0);
      if (index !== at.index) at = { index, since: Date.now() };
      else if (Date.now() - at.since > HANG_MS) {
        fail({
          kind: `hangs ${createHash('sha256').update(textAtHand()).digest('hex').slice(0, 8)}`,
          message: `took more than ${HANG_MS} ms`,
          text: textAtHand(),
        });
        worker.terminate();
      }
    }, 1000);
    worker.on('message', ({ failure, done }) => {
      if (failure) return fail(failure);
      Object.assign(target, {
        next: done.next,
        waiting: done.waiting,
        mostSteps: Math.max(target.mostSteps, done.mostSteps),
        isDone: true,
      });
      target.texts.push(...done.texts);
    });
    worker.on('error', (error) => {
      // Nothing was tried: the program itself is at fault.
      if (Atomics.load(state, 1) === 0 && error.code?.startsWith('ERR_MODULE')) throw error;
      fail({
        kind: `${error.code ?? error.name}: ${error.message}`.slice(0, 100),
        message: error.stack ?? String(error),
        text: textAtHand(),
      });
    });
    worker.on('exit', () => {
      clearInterval(watchdog);
      // It was ended in the middle: what it did until then counts, and the case is not made again.
      if (!target.isDone) target.next = Math.max(target.next, Atomics.load(state, 0)) + 1;
      target.isDone = false;
      resolve();
    });
  });
}

function keepFailure({ target, kind, message, text }) {
  const folder = join(options.keep, 'failures');
  mkdirSync(folder, { recursive: true });
  const name = `${target}-${createHash('sha256').update(kind).digest('hex').slice(0, 8)}`;
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, `${name}.why`), `${kind}\n\n${message}\n`);
  console.log(
    `FAILS ${target}: ${kind}\n${message.slice(0, 1500)}\n  input: ${JSON.stringify(text.slice(0, 500))}\n  kept: ${join(folder, name)}.txt`,
  );
}

/** How much of the product ran, and which files ran least. */
function tellCoverage({ count, files }, states) {
  const ran = new Uint8Array(count);
  for (const { seen } of states)
    new Uint8Array(seen).subarray(0, count).forEach((buckets, index) => {
      if (buckets > 0) ran[index] = 1;
    });
  const share = (first, size) => ran.subarray(first, first + size).reduce((sum, each) => sum + each, 0);
  console.log(
    `${share(0, count)} of ${count} blocks ran (${((100 * share(0, count)) / count).toFixed(1)} %)`,
  );
  const folders = new Map();
  for (const { path, first, count: size } of files) {
    const folder = path
      .split('/')
      .slice(0, path.startsWith('rules') ? 1 : 2)
      .join('/');
    const known = folders.get(folder) ?? [0, 0];
    folders.set(folder, [known[0] + share(first, size), known[1] + size]);
    if (options.coverage) console.log(`  ${share(first, size)}/${size} ${path}`);
  }
  for (const [folder, [some, all]] of folders)
    if (all > 0) console.log(`  ${folder}: ${some} of ${all} (${((100 * some) / all).toFixed(0)} %)`);
}

async function main() {
  const isOnlyPages = options['only-pages'];
  const seed = Number(options.seed ?? Date.now() % 1_000_000);
  const runs = options.runs === undefined ? Number.POSITIVE_INFINITY : Number(options.runs);
  const until =
    options.runs === undefined ? Date.now() + Number(options.minutes) * 60_000 : Number.POSITIVE_INFINITY;
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-fuzz-'));
  const build = join(WORK, `build-${process.pid}`);
  const blocks = instrument(options.build, build);
  const { createTargets } = await import('./targets.mjs');
  const { loadProduct } = await import('./product.mjs');
  const seeds = await readSeeds({ ...options, isOnlyPages });
  const targets = await createTargets(await loadProduct(options.build), folder);
  const unknown = (options.target ?? []).find((name) => !(name in targets));
  if (unknown) throw new Error(`there is no target ${unknown}: ${Object.keys(targets).join(', ')}`);
  const names = options.target ?? Object.keys(targets);
  const states = names.map((name) =>
    createState(
      name,
      seeds.filter((each) => targets[name].seeds.test(each.name)).map(({ text }) => text),
    ),
  );
  console.log(`seed ${seed}, ${seeds.length} texts to start from, ${blocks.count} blocks`);
  const failures = [];
  const onFailure = (failure) => {
    failures.push(failure);
    keepFailure(failure);
  };
  let open = states;
  while (open.length > 0 && Date.now() < until) {
    // A short run comes to a few of many targets: not always to the same ones.
    for (const state of [...open.slice(seed % open.length), ...open.slice(0, seed % open.length)]) {
      const left = (until - Date.now()) / open.length;
      const end =
        runs === Number.POSITIVE_INFINITY ? Date.now() + Math.min(SLICE_MS, Math.max(left, 3000)) : until;
      await runSlice(state, { build, folder, seed, runs, until: end, isOnlyPages, onFailure });
    }
    open = open.filter(({ next, waiting }) => next < runs && (!isOnlyPages || waiting.length > 0));
  }
  for (const { name, next, texts, mostSteps } of states)
    console.log(`${name}: ${next} executions, ${texts.length} texts kept, at most ${mostSteps} steps`);
  tellCoverage(blocks, states);
  console.log(`${states.reduce((sum, { next }) => sum + next, 0)} executions, ${failures.length} failures`);
  rmSync(build, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();

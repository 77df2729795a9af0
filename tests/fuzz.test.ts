import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { packageRoot } from '../src/package-root.ts';
import { createProject } from './project.ts';

/** Runs a minute where `npm run fuzz` runs for hours; always the same cases. */
const SEED = 7;
const RUNS = 8;
/** Each starts threads anew. */
const RUNS_OF_WORKERS = 1;

const load = (name: string) =>
  import(pathToFileURL(join(packageRoot, 'scripts', 'fuzz', `${name}.mjs`)).href);
const [{ createMaker }, { loadProduct }, { readSeeds }, { createTargets }, { mustBeSound }] =
  await Promise.all(['cases', 'product', 'seeds', 'targets', 'pages'].map(load));

const build = join(inject('bin'), '..', '..');
const product = await loadProduct(build);
const targets = await createTargets(product, createProject({}));
const seeds: { name: string; text: string }[] = await readSeeds({ build });

describe('what nobody would write', () => {
  test.each(Object.keys(targets))('%s', async (name) => {
    const target = targets[name];
    const waiting = seeds.filter((seed) => target.seeds.test(seed.name)).map(({ text }) => text);
    const known = [''];
    const make = createMaker(target, {
      seed: SEED,
      waiting,
      pick: (random: { oneOf(list: string[]): string }) => random.oneOf(known),
    });
    for (let index = 0; index < (name === 'workers' ? RUNS_OF_WORKERS : RUNS); index++) {
      const text: string = make(index);
      known.push(text);
      const failure = await Promise.resolve(target.run(text)).then(
        () => undefined,
        (error: Error) => error.message,
      );
      expect([text, failure]).toEqual([text, undefined]);
    }
  });
});

test('a report that is not sound is told of', async () => {
  const source = { text: 'abc', position: () => ({ line: 1, column: 1 }) };
  const finding = {
    ruleId: 'x',
    start: 1,
    end: 2,
    text: 'b',
    message: 'm',
    fingerprint: '0123456789ab',
    related: [],
    suggestions: [],
  };
  const report = (...findings: object[]) => ({ problems: [], source, findings });
  expect(() => mustBeSound(report(finding), product)).not.toThrow();
  expect(() => mustBeSound(report({ ...finding, end: 4 }), product)).toThrow('x lies outside');
  expect(() => mustBeSound(report({ ...finding, text: 'c' }), product)).toThrow('another text');
  expect(() => mustBeSound(report(finding, { ...finding, start: 0, end: 1, text: 'a' }), product)).toThrow(
    'not in order',
  );
  expect(() => mustBeSound({ ...report(), problems: [{ code: 'crash', message: 'm' }] }, product)).toThrow(
    'm',
  );
});

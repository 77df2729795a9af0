// How long does linting take? Run: npm run bench [-- --smoke] [-- <folder>]
//
// Start-up is the whole command on one page, from cold. Throughput is the library on the pages of a
// folder, each linted several times, and says how many words and bytes a second one process judges.
// --smoke runs each measure once and fails only when it is far beyond any machine's speed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintText } from '../../dist/src/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean' } },
  allowPositionals: true,
});
const ROUNDS = values.smoke ? 1 : 5;
const STARTS = values.smoke ? 1 : 7;
const SLOWEST_START = 10_000;
const LEAST_BYTES_A_SECOND = 5_000;

const folder = positionals[0] ?? join(ROOT, 'fixtures');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.mdx?$/i.test(name),
);
const pages = names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function timeStart() {
  const bin = join(ROOT, 'dist', 'src', 'bin.js');
  const page = join(ROOT, 'fixtures', 'broken', 'nl', 'schijven.md');
  const start = performance.now();
  execFileSync(process.execPath, [bin, '--exit-zero', '--no-config', page], { stdio: 'ignore' });
  return performance.now() - start;
}

async function timePages() {
  const start = performance.now();
  for (const { path, text } of pages) await lintText(text, { path });
  return performance.now() - start;
}

const starts = Array.from({ length: STARTS }, timeStart);
await timePages();
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await timePages());

const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const rate = bytes / (median(rounds) / 1000);
console.log(`start and one page  ${median(starts).toFixed(0)} ms`);
console.log(
  `${pages.length} pages  ${median(rounds).toFixed(0)} ms, ${(rate / 1000).toFixed(0)} kB a second`,
);
if (values.smoke && (median(starts) > SLOWEST_START || rate < LEAST_BYTES_A_SECOND)) {
  console.error('slower than any machine should be');
  process.exitCode = 1;
}

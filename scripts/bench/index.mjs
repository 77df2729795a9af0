// What does linting cost? Run: npm run bench [-- --pages 1000] [-- --rounds 3] [-- --peers] [-- --only rumdl,remark-lint] [-- <folder>]
//
// Every command runs as a process of its own, from cold, and in turn: a round runs each of them once, so that
// a machine whose speed drifts is the same for all. The table has the middle of the rounds, and how many times
// as much CPU time as we each took, in the middle of the ratios of the rounds.
// Without a folder, pages are generated: the same ones for the same number.
// --hostile measures pages that keep a parser or a careless rule busy, --pairs translations with their sources.
// --smoke runs each measure of ours once on a few pages, and fails only when it is far beyond any machine's speed.
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePages } from './generate.mjs';
import { hasTime, measure, median } from './measure.mjs';
import { installPeers, PEERS } from './peers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'dist', 'src', 'bin.js');
const PAGE = join(ROOT, 'fixtures', 'broken', 'nl', 'schijven.md');

const OPTIONS = {
  smoke: { type: 'boolean' },
  hostile: { type: 'boolean' },
  pairs: { type: 'boolean' },
  peers: { type: 'boolean' },
  only: { type: 'string' },
  pages: { type: 'string' },
  rounds: { type: 'string' },
  starts: { type: 'string' },
};
const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
const SLOWEST_START = 10;
const SLOWEST_RUN = 60;

function mtlint(...args) {
  return [process.execPath, BIN, '--exit-zero', '--no-config', '--no-cache', ...args];
}

/** What a process costs before it has read much. */
const STARTS = {
  'bare node': [process.execPath, '-e', '0'],
  'mtlint --version': [process.execPath, BIN, '--version'],
  'mtlint explain merged-words': [process.execPath, BIN, 'explain', 'merged-words'],
  'mtlint, one small page': mtlint(PAGE),
};

/** Our own ways to judge the pages of a folder. */
function ownCommands(folder) {
  return {
    mtlint: mtlint('--concurrency', '1', folder),
    'mtlint, two threads': mtlint('--concurrency', '2', folder),
    'mtlint --parser remark': mtlint('--concurrency', '1', '--parser', 'remark', folder),
  };
}

async function runInTurn(commands, rounds, cwd) {
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(commands)) figures[name].push(await measure(command, cwd));
  return figures;
}

function cell(number, unit, digits) {
  return number === undefined ? '–' : `${number.toFixed(digits)}${unit}`;
}

function printStarts(figures) {
  console.log('| | CPU | clock | clock over bare node |\n| --- | ---: | ---: | ---: |');
  const bare = figures['bare node'];
  for (const [name, rounds] of Object.entries(figures)) {
    const over = median(rounds.map(({ wall }, index) => wall - bare[index].wall));
    const cpu = median(rounds.map((round) => round.cpu));
    const wall = median(rounds.map((round) => round.wall));
    console.log(
      `| ${name} | ${cell(cpu && cpu * 1000, ' ms', 0)} | ${cell(wall * 1000, ' ms', 0)} | ${cell(over * 1000, ' ms', 0)} |`,
    );
  }
}

function printRuns(figures) {
  console.log('| | CPU | CPU against mtlint | clock | memory |\n| --- | ---: | ---: | ---: | ---: |');
  const own = figures.mtlint;
  for (const [name, rounds] of Object.entries(figures)) {
    const ratio = hasTime ? median(rounds.map(({ cpu }, index) => cpu / own[index].cpu)) : undefined;
    const middle = (key) => median(rounds.map((round) => round[key]));
    console.log(
      `| ${name} | ${cell(middle('cpu'), ' s', 1)} | ${cell(ratio, '', 2)} | ${cell(middle('wall'), ' s', 1)} | ${cell(middle('memory'), ' MB', 0)} |`,
    );
  }
}

function describe(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.mdx?$/i.test(name),
  );
  const bytes = pages.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}

function peerCommands(folder) {
  const commands = installPeers();
  const names = values.only?.split(',') ?? PEERS;
  const unknown = names.find((name) => !PEERS.includes(name));
  if (unknown) throw new Error(`there is no peer "${unknown}", but ${PEERS.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, commands[name](folder)]));
}

if (values.hostile || values.pairs) {
  if (values.hostile) await (await import('./hostile.mjs')).benchHostile({ part: positionals[0] });
  if (values.pairs) await (await import('./pairs.mjs')).benchPairs();
  process.exit();
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'mtlint-bench-')));
try {
  const count = Number(values.pages ?? (values.smoke ? 40 : 1000));
  const folder = positionals[0] ? resolve(positionals[0]) : join(scratch, 'pages');
  if (!positionals[0]) writePages(folder, count);
  if (!hasTime) console.error('without /usr/bin/time of GNU, only time on the clock is known');
  const peers = values.peers || values.only ? peerCommands(folder) : {};
  const starts = await runInTurn(STARTS, Number(values.starts ?? (values.smoke ? 1 : 9)), scratch);
  printStarts(starts);
  console.log(`\n${describe(folder)}, Node ${process.versions.node}\n`);
  const runs = await runInTurn(
    { ...ownCommands(folder), ...peers },
    Number(values.rounds ?? (values.smoke ? 1 : 3)),
    scratch,
  );
  printRuns(runs);
  const isSlow =
    starts['mtlint, one small page'][0].wall > SLOWEST_START || runs.mtlint[0].wall > SLOWEST_RUN;
  if (values.smoke && isSlow) {
    console.error('slower than any machine should be');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

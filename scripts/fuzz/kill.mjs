// Kills `mtlint --fix` at random moments, again and again, and looks at what it leaves.
// npm run fuzz:kill -- [--kills 100] [--seed 1] [--bin dist/src/bin.js]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRandom } from './random.mjs';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    bin: { type: 'string', default: fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url)) },
  },
});
const PAGES = 40;
/** Large enough that to write it takes a while. */
const FILLER = 'Een regel waar niets aan te doen is.\n\n'.repeat(400);
const OLD = `# Gids\n\nZie[de gids](gids.md) voor meer.\n\n${FILLER}`;
const FRESH = OLD.replace('Zie[', 'Zie [');
const TEMPORARY = /^\.\d+\.md\.[\da-f]{16}\.tmp$/;

const random = createRandom(Number(options.seed));
const command = [resolve(options.bin), '--fix', '.', '--lang', 'nl', '--no-config'];
const counts = { old: 0, fresh: 0, temporary: 0, broken: 0, inTheMiddle: 0 };

function lay(folder) {
  for (let index = 0; index < PAGES; index++) writeFileSync(join(folder, `${index}.md`), OLD);
}

function look(folder) {
  const seen = { old: 0, fresh: 0 };
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (TEMPORARY.test(name)) counts.temporary++;
    else if (text === OLD) seen.old++;
    else if (text === FRESH) seen.fresh++;
    else {
      counts.broken++;
      console.log(`${join(folder, name)} is broken: ${text.length} characters`);
    }
  }
  if (seen.old > 0 && seen.fresh > 0) counts.inTheMiddle++;
  counts.old += seen.old;
  counts.fresh += seen.fresh;
  return seen;
}

/** Runs to the end, or is killed so many milliseconds after it began to write. Returns how long it wrote. */
async function run(folder, moment) {
  lay(folder);
  const child = spawn(process.execPath, command, { cwd: folder, stdio: 'ignore' });
  let begin;
  const watcher = watch(folder, () => {
    if (begin !== undefined) return;
    begin = performance.now();
    if (moment !== undefined) setTimeout(() => child.kill('SIGKILL'), moment);
  });
  await new Promise((done) => child.on('close', done));
  watcher.close();
  return performance.now() - (begin ?? performance.now());
}

async function killOnce(folder, moment) {
  await run(folder, moment);
  look(folder);
  // What was left half done is done by the next run.
  spawnSync(process.execPath, command, { cwd: folder });
  for (let index = 0; index < PAGES; index++)
    if (readFileSync(join(folder, `${index}.md`), 'utf8') !== FRESH) counts.broken++;
}

const trial = mkdtempSync(join(tmpdir(), 'mtlint-kill-'));
const usual = await run(trial);
rmSync(trial, { recursive: true });
const kills = Number(options.kills);
for (let kill = 0; kill < kills; kill++) {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-kill-'));
  await killOnce(folder, random.below(usual));
  rmSync(folder, { recursive: true });
}
console.log(
  `${kills} kills, ${counts.inTheMiddle} of them between the first page and the last: ${counts.old} pages old, ${counts.fresh} fixed, ${counts.broken} broken; ${counts.temporary} temporary files left`,
);
process.exitCode = counts.broken > 0 ? 1 : 0;

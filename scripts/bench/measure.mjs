// Runs a command as whoever is at a terminal would, and says what it cost: processes it starts count too.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const TIME = '/usr/bin/time';
/** GNU time tells CPU time and memory of a command and all it started; nothing that Node has does. */
export const hasTime = existsSync(TIME) && spawnSync(TIME, ['-f', '%U', 'true']).status === 0;

/**
 * @returns seconds of CPU (user and system), seconds on the clock, and megabytes of the largest process;
 *   CPU and memory are undefined where GNU time is missing
 */
export async function measure([command, ...args], cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const told = join(folder, 'time');
  const timed = hasTime ? [TIME, '-q', '-f', '%U %S %M', '-o', told, command, ...args] : [command, ...args];
  const start = performance.now();
  await new Promise((done, fail) => {
    const child = spawn(timed[0], timed.slice(1), { cwd, stdio: 'ignore' });
    child.on('error', fail);
    // Linters end with all kinds of codes when they find something.
    child.on('close', done);
  });
  const wall = (performance.now() - start) / 1000;
  const [user, system, kilobytes] = hasTime ? readFileSync(told, 'utf8').trim().split(' ').map(Number) : [];
  rmSync(folder, { recursive: true });
  return hasTime
    ? { cpu: user + system, wall, memory: kilobytes / 1000 }
    : { cpu: undefined, wall, memory: undefined };
}

/** The middle of the numbers that are known. */
export function median(numbers) {
  return numbers.filter((number) => number !== undefined).toSorted((a, b) => a - b)[
    Math.floor(numbers.length / 2)
  ];
}

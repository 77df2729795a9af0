#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { readVersion } from './version.ts';
import { growSteeply } from './young-space.ts';

/**
 * How much may become garbage before it is collected, in percent of what is alive. V8 would let it grow to several
 * times that, and most of a page is garbage when it is judged.
 */
const MOST_GARBAGE = 45;
/**
 * How much of a function, in bytes of its code, runs before V8 makes it fast: four times as much as it would take. On
 * a page or two that work never pays; on a thousand, it makes no difference when it is done.
 */
const LEAST_WORK = 600_000;
const { env, stdout, stderr } = process;
const args = process.argv.slice(2);
/** Has the command come to its end? */
let isDone = false;
/** Did something go wrong that the command itself does not know of? */
let isBroken = false;

for (const stream of [stdout, stderr]) {
  stream.on('error', async (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no error.
    if (error.code === 'EPIPE' || isBroken) return;
    isBroken = true;
    const { reasonOf } = await import('./files/read-error.ts');
    if (stream === stdout) stderr.write(`mtlint: cannot write to standard output: ${reasonOf(error)}\n`);
  });
}

const terminal = {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  // Opening it may fail where there is none, so only who wants to read it does.
  get stdin() {
    return process.stdin;
  },
};
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  // What scripts ask before anything else should cost them nothing.
  stdout.write(`${readVersion()}\n`);
} else {
  // Set before anything is loaded: what V8 compiled is of use to a run with the same flags only.
  setFlagsFromString(`--heap-growing-percent=${MOST_GARBAGE}`);
  growSteeply();
  // Later versions of V8 count otherwise, and complain of what they do not know.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${LEAST_WORK}`);
  const { main } = await import('./cli/program.ts');
  if (args[0] !== 'lsp') watchOver();
  const code = await main(args, terminal);
  isDone = true;
  // Only set: process.exit would cut off what is still on its way through a pipe.
  process.exitCode = isBroken ? 2 : code;
}

/** A configuration or plugin may fail at any time, end the process, or never answer: none of it may pass for a verdict. */
function watchOver(): void {
  process.on('uncaughtException', async (error) => {
    isBroken = true;
    const { errorText } = await import('./cli/error-text.ts');
    stderr.write(errorText(error));
  });
  process.on('exit', () => {
    if (isDone && !isBroken) return;
    process.exitCode = 2;
    if (!isDone)
      writeSync(
        2,
        'mtlint: it ended before it was done: a configuration or plugin ended it, or never answers\n',
      );
  });
}

#!/usr/bin/env node
import { readVersion } from './version.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { env, stdout, stderr } = process;
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
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  // What scripts ask before anything else should cost them nothing.
  stdout.write(`${readVersion()}\n`);
} else {
  const { main } = await import('./cli/program.ts');
  // Only set: process.exit would cut off what is still on its way through a pipe.
  process.exitCode = await main(args, terminal);
}

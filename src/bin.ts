#!/usr/bin/env node
import { main } from './cli/program.ts';

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
// Only set: process.exit would cut off what is still on its way through a pipe.
process.exitCode = await main(process.argv.slice(2), terminal);

import { loadConfig } from '../config/load.ts';
import { isAtLeast, SEVERITIES } from '../engine/finding.ts';
import { shippedRules } from '../rules.ts';
import type { ExitCode } from '../run/options.ts';
import { createRecordJudge } from '../stream.ts';
import { type LintFlags, runOptions } from './lint-flags.ts';
import { type Terminal, write } from './terminal.ts';

/** Output is handed over at the latest when there is this much of it, in UTF-16 code units. */
const FULL = 65_536;

/**
 * Judges records of JSON, one a line, as they come, and prints what is found in the same order. It reads on
 * when what it printed was taken, so that neither side piles up.
 */
export async function stream(flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdin, stdout } = terminal;
  const options = runOptions([], flags, cwd);
  const config = await loadConfig({ ...options, builtInRules: shippedRules });
  const minConfidence = options.minConfidence ?? config.minConfidence ?? 'medium';
  const judge = createRecordJudge({ ...options, config, minConfidence });
  const failOn = options.failOn ?? config.failOn ?? 'error';
  let [number, isFailed, isBad] = [0, false, false];
  for await (const lines of linesOf(stdin)) {
    let full = '';
    for (const line of lines) {
      number++;
      if (/^\s*$/.test(line.toString('latin1'))) continue;
      const judged = await judge(line, number);
      isBad ||= judged.isBad;
      isFailed ||= judged.severities.some((severity) => isAtLeast(SEVERITIES, severity, failOn));
      full += judged.lines;
      if (full.length < FULL) continue;
      await write(stdout, full);
      full = '';
    }
    // Who sent no more yet may wait for what was found in what it sent.
    await write(stdout, full);
    if (stdout.destroyed || stdout.errored) break;
  }
  return isBad ? 2 : isFailed && !options.exitZero ? 1 : 0;
}

/** The lines of a stream, in as many batches as it comes in. A line separator within a record is no line end. */
async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer[]> {
  let begun: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      lines.push(Buffer.concat([...begun, bytes.subarray(start, end)]));
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
    yield lines;
  }
  yield [Buffer.concat(begun)];
}

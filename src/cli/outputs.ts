import { existsSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createContainment } from '../files/containment.ts';
import { liesIn, repositoryRoot, upward } from '../files/path.ts';
import { isLink, reasonOf } from '../files/read-error.ts';
import { writeWhole } from '../files/write-whole.ts';
import { didYouMean } from '../nearest-name.ts';
import { reporters } from '../reporters/index.ts';
import { markdownWithin } from '../reporters/markdown.ts';
import type { Report } from '../reporters/report.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { type Terminal, wantsColor, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A format, and the file it goes to; without one it goes to standard output. */
export interface Output {
  format: string;
  reporter: Reporter;
  path: string | undefined;
}

/**
 * Reads `name` and `name=path`; without any, those that the environment variable MTLINT_FORMAT
 * has, parted by blanks.
 *
 * @throws UsageError for an unknown name, or when two formats would share standard output
 */
export function parseOutputs(
  formats: readonly string[],
  { env, stdout }: Pick<Terminal, 'env' | 'stdout'>,
): Output[] {
  const set = formats.length > 0 ? formats : (env.MTLINT_FORMAT?.match(/\S+/g) ?? []);
  const asked = set.length > 0 ? set : [stdout.isTTY ? 'pretty' : 'compact'];
  const outputs = asked.map(parseOutput);
  const toStdout = asked.filter((_, index) => outputs[index]!.path === undefined);
  if (toStdout.length > 1) {
    const [first, second] = toStdout;
    throw new UsageError(
      `both ${first} and ${second} would go to standard output; name a file for one: ${second}=<path>`,
    );
  }
  return outputs;
}

/** @throws UsageError when a file cannot be written */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  { color, isolated = false }: { color?: boolean | undefined; isolated?: boolean | undefined },
  terminal: Terminal,
): Promise<void> {
  const { cwd, stdout } = terminal;
  for (const { reporter, path } of outputs) {
    if (path !== undefined) {
      if (isolated) refuseLink(resolve(cwd, path), path, cwd);
      await writeReport(resolve(cwd, path), await reporter(report, { color: false, columns: undefined }));
      continue;
    }
    const columns = stdout.isTTY ? stdout.columns : undefined;
    await write(stdout, await reporter(report, { color: wantsColor(color, terminal), columns }));
  }
  if (outputs.some(({ format }) => format === 'github')) await writeStepSummary(report, terminal);
}

/** GitHub takes no longer summary of one step. */
const LONGEST_STEP_SUMMARY = 1024 * 1024;

/** Annotations are few: the page of the job gets the whole report, after what earlier commands of the step wrote there. */
async function writeStepSummary(report: Report, { env }: Terminal): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    const written = await stat(path).catch(() => undefined);
    await appendFile(path, markdownWithin(report, LONGEST_STEP_SUMMARY - (written?.size ?? 0)));
  } catch (error) {
    throw new UsageError(`cannot write GITHUB_STEP_SUMMARY, ${path}: ${reasonOf(error)}`);
  }
}

function parseOutput(format: string): Output {
  const cut = format.indexOf('=');
  const name = cut === -1 ? format : format.slice(0, cut);
  const path = cut === -1 ? undefined : format.slice(cut + 1);
  const reporter = reporters.get(name);
  if (!reporter) {
    const known = [...reporters.keys()].join(', ');
    throw new UsageError(
      `there is no format "${name}"${didYouMean(name, reporters.keys()) || `; there are ${known}`}`,
    );
  }
  if (path === '') throw new UsageError(`the format ${name} has no file after "="`);
  return { format: name, reporter, path };
}

/** In a checkout of somebody else, a link in the place of a report would have it written over another file. */
function refuseLink(path: string, name: string, cwd: string): void {
  const root = repositoryRoot(cwd) ?? cwd;
  // Folders that are not there are made where the last that is leads to.
  const folder = [...upward(dirname(path))].find((each) => existsSync(each))!;
  const isLed = liesIn(root, path) && !createContainment(root)(folder);
  if (isLink(path) || isLed)
    throw new UsageError(`cannot write ${name}: a link is in its place, and --isolated follows none`);
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findConfig } from '../config/find.ts';
import { loadConfig } from '../config/load.ts';
import { relativePath, repositoryRoot } from '../files/path.ts';
import { reasonOf } from '../files/read-error.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type HookPlan, hasPackage, planHook } from '../project/hook.ts';
import { HOOK_FILE, starterConfig, starterWorkflow, WORKFLOW_FILE } from '../project/starter.ts';
import { type Survey, surveyPages, tally } from '../project/survey.ts';
import { count } from '../reporters/summary.ts';
import { shippedRules } from '../rules.ts';
import type { ExitCode } from '../run/options.ts';
import { readVersion } from '../version.ts';
import { type Terminal, write } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const CONFIG_FILE = 'mtlint.config.jsonc';

export interface InitFlags {
  yes?: boolean;
  hook?: boolean;
  workflow?: boolean;
}

/** Writes what a project needs to start: a configuration, and if asked a hook and a workflow. */
export async function init(flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal;
  const isAsking = !flags.yes && stdout.isTTY && terminal.stdin.isTTY;
  if (!isAsking && !flags.yes)
    throw new UsageError(
      'there is no terminal to ask at: mtlint init --yes writes the configuration unasked (--hook and --workflow add theirs)',
    );
  const config = await loadConfig({ cwd, config: false, builtInRules: shippedRules });
  const survey = await surveyPages(['.'], cwd, config);
  await write(stdout, `${summary(survey)}\n`);
  const wanted = isAsking ? await ask(flags, terminal) : { hook: flags.hook, workflow: flags.workflow };
  const root = repositoryRoot(cwd) ?? cwd;
  const known = findConfig(cwd);
  if (known) await write(stdout, `${relativePath(cwd, known)} is there and stays as it is\n`);
  else await put(join(cwd, CONFIG_FILE), starterConfig(survey), terminal);
  if (wanted.hook) await putHook(root, terminal);
  if (wanted.workflow) {
    const path = join(root, WORKFLOW_FILE);
    if (existsSync(path)) await write(stdout, `${relativePath(cwd, path)} is there and stays as it is\n`);
    else await put(path, starterWorkflow(readVersion()), terminal);
  }
  await write(stdout, 'Next: mtlint, and on a project with many findings mtlint baseline write\n');
  return 0;
}

function summary({ found, pages }: Survey): string {
  const languages = tally(pages.map(({ language }) => language?.tag ?? 'unknown')).map(
    ([tag, times]) => `${tag} (${times})`,
  );
  const sourced = pages.filter(({ source }) => source).length;
  if (found === 0) return 'No pages here yet';
  return `${count(found, 'page')}: ${languages.join(', ')}; ${sourced} with a source (mtlint doctor says more)`;
}

async function ask(
  flags: InitFlags,
  { stdin, stdout }: Terminal,
): Promise<{ hook: boolean; workflow: boolean }> {
  const asking = createInterface({ input: stdin, output: stdout, terminal: false });
  const yes = async (question: string) => /^\s*y/i.test(await asking.question(`${question} [y/N] `));
  try {
    return {
      hook: flags.hook ?? (await yes('Add a hook that runs before a commit?')),
      workflow: flags.workflow ?? (await yes(`Add a workflow for GitHub, ${WORKFLOW_FILE}?`)),
    };
  } finally {
    asking.close();
  }
}

/** Adds the hook to whatever runs hooks in the repository. */
async function putHook(root: string, terminal: Terminal): Promise<void> {
  const { cwd, stdout } = terminal;
  let asked = HOOK_FILE;
  const read = (name: string) => {
    asked = name;
    const path = join(root, name);
    return existsSync(path) ? readRegular(path).toString() : undefined;
  };
  let plan: HookPlan;
  try {
    plan = planHook(read, readVersion());
  } catch (error) {
    throw new UsageError(
      `the hook cannot be added to ${relativePath(cwd, join(root, asked))}: ${reasonOf(error)}`,
    );
  }
  const { file, text, byHand, needsPackage } = plan;
  const path = join(root, file);
  const name = relativePath(cwd, path);
  if (byHand !== undefined) await write(stdout, `${name} is not edited: add ${byHand} to it\n`);
  else if (text === undefined) await write(stdout, `${name} has the hook\n`);
  else await put(path, text, terminal);
  if (needsPackage && !hasPackage(read('package.json')))
    await write(stdout, 'The hook runs the mtlint of the project: npm install --save-dev mtlint\n');
}

async function put(path: string, text: string, { cwd, stdout }: Terminal): Promise<void> {
  const name = relativePath(cwd, path);
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`);
  }
  await write(stdout, `${name} written\n`);
}

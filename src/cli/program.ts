import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { hasLintedName } from '../files/linted-name.ts';
import { readVersion } from '../version.ts';
import type { BaselineFlags } from './baseline.ts';
import type { DoctorFlags } from './doctor.ts';
import { errorText } from './error-text.ts';
import type { InitFlags } from './init.ts';
import type { LintFlags } from './lint-flags.ts';
import type { ScoreFlags } from './score.ts';
import { type Terminal, write } from './terminal.ts';

const EXIT_CODES = `
Exit codes:
  0  nothing at or above --fail-on was found
  1  findings, more warnings than --max-warnings, or something to change with --diff
  2  something kept the run from judging everything: a wrong flag, a faulty
     configuration, a path that matches nothing, a file that cannot be read`;

/**
 * Carries out a command line.
 *
 * @param args without the names of node and the script
 * @returns the exit code
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(withFixLevel(asPaths(args, terminal.cwd)), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await write(terminal.stderr, errorText(error));
    return 2;
  }
}

function createProgram(terminal: Terminal, exitWith: (code: number) => void): Command {
  const program = new Command('mtlint');
  program
    .description('Finds what machine translation broke in Markdown documentation.')
    .usage('[command] [options] [paths...]')
    .version(readVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(errorText(text.replace(/^error: /, '').trimEnd())),
    })
    // A flag after the name of a command belongs to that command.
    .enablePositionalOptions()
    .addHelpText('after', EXIT_CODES);
  takeLintFlags(program).action(async (paths: string[], flags: LintFlags) => {
    const { lint, refuseMistypedCommand } = await import('./lint.ts');
    const names = program.commands.map((command) => command.name());
    refuseMistypedCommand(paths, names, terminal.cwd);
    exitWith(await lint(paths, flags, terminal));
  });
  takeLintFlags(program.command('lint'))
    .description('lint files, folders and globs; what mtlint does without a command')
    .action(async (paths: string[], flags: LintFlags) => {
      const { lint } = await import('./lint.ts');
      exitWith(await lint(paths, { ...program.opts<LintFlags>(), ...flags }, terminal));
    });
  program
    .command('explain')
    .argument('[rule]', 'id of a rule')
    .description('say what a rule finds, why it matters, and how to configure it')
    .option('-f, --format <name>', 'text or json')
    .action(async (id: string | undefined, flags: { format?: string }) => {
      const { explain } = await import('./explain.ts');
      exitWith(await explain(id, flags, terminal));
    });
  program
    .command('rules')
    .description('list every rule')
    .option('-f, --format <name>', 'text or json')
    .action(async (flags: { format?: string }) => {
      const { rules } = await import('./rules.ts');
      exitWith(await rules(flags, terminal));
    });
  takeJudgingFlags(program.command('baseline'))
    .argument('<action>', 'write, prune or check')
    .argument('[paths...]', 'files, folders and globs (default: ".")')
    .description('write down what is found as known, drop what is no longer found, or tell of it')
    .option('--baseline <file>', 'the baseline (default: .mtlint-baseline.json)')
    .action(async (action: string, paths: string[], flags: BaselineFlags) => {
      const { baseline } = await import('./baseline.ts');
      exitWith(await baseline(action, paths, flags, terminal));
    });
  takeJudgingFlags(program.command('score'))
    .argument('[paths...]', 'files, folders and globs (default: ".")')
    .description(
      'print how good the pages are: weighted errors per 1,000 words, by language, folder and page',
    )
    .option('-f, --format <name>', 'pretty or json')
    .option('--min-score <n>', 'exit code 1 when a language scores less than this, of 100')
    .option('--max-penalty <n>', 'exit code 1 when a language has more penalty points per 1,000 words')
    .addOption(new Option('--max-score <n>', 'the same as --max-penalty').hideHelp())
    .option('--weight <category=n>', 'weight of an MQM category (default: 1); may be repeated', collect)
    .option('--history <file>', 'add the scores to this JSON file, which the html report reads')
    .action(async (paths: string[], flags: ScoreFlags) => {
      const { score } = await import('./score.ts');
      exitWith(await score(paths, flags, terminal));
    });
  takeReportingFlags(program.command('merge'))
    .argument('<blobs...>', 'reports of the format blob, or folders of them')
    .description('report what the parts of a run came to, as one run would have')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .action(async (paths: string[], flags: LintFlags) => {
      const { merge } = await import('./merge.ts');
      exitWith(await merge(paths, flags, terminal));
    });
  program
    .command('stream')
    .description('judge records of JSON from standard input, one a line, and print findings the same way')
    .option('--lang <tag>', 'language of the texts, such as nl or pt-BR, where a record has none')
    .option('--source-lang <tag>', 'language that they were translated from, where a record has none')
    .option('--rule <id:severity>', 'set a rule to off, info, warn or error; may be repeated', collect)
    .option('--min-confidence <level>', 'hide findings below low, medium or high (default: medium)')
    .option('--fail-on <severity>', 'least severity that gives exit code 1 (default: error)')
    .option('--exit-zero', 'exit code 0 also when there are findings')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .action(async (flags: LintFlags) => {
      const { stream } = await import('./stream.ts');
      exitWith(await stream(flags, terminal));
    });
  program
    .command('config')
    .argument('[file]', 'a page')
    .description('print what the configuration comes to, for a page')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .action(async (file: string | undefined, flags: { config?: string | false }) => {
      const { config } = await import('./config.ts');
      exitWith(await config(file, flags, terminal));
    });
  program
    .command('init')
    .description('write a configuration for the pages that are here')
    .option('-y, --yes', 'ask nothing')
    .option('--hook', 'add a hook before commits, for pre-commit, lint-staged or husky')
    .option('--workflow', 'add a workflow for GitHub')
    .action(async (flags: InitFlags) => {
      const { init } = await import('./init.ts');
      exitWith(await init(flags, terminal));
    });
  program
    .command('doctor')
    .argument('[paths...]', 'files, folders and globs (default: ".")')
    .description('say what is recognised of the pages, and why')
    .option('-f, --format <name>', 'text or json')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .action(async (paths: string[], flags: DoctorFlags) => {
      const { doctor } = await import('./doctor.ts');
      exitWith(await doctor(paths, flags, terminal));
    });
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a script that completes commands and flags in a shell')
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion.ts');
      await write(terminal.stdout, completionScript(shell, program));
    });
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol, over standard input and output')
    .option('--stdio', 'use standard input and output; there is no other way')
    .action(async () => {
      const { lsp } = await import('./lsp.ts');
      await lsp(terminal);
    });
  return program;
}

/** Gives a command the arguments and flags of `lint`. Their values are checked in one place, by `lint` itself. */
function takeLintFlags(command: Command): Command {
  const withPaths = command.argument(
    '[paths...]',
    'files, folders and globs; "-" reads standard input (default: ".")',
  );
  return takeJudgingFlags(takeReportingFlags(withPaths))
    .option('--fix [=level]', 'fix what is safe to fix; --fix=all also what a person should look at')
    .option('--fix-rule <id>', 'with --fix or --diff: what this rule finds only; may be repeated', collect)
    .option('--diff', 'print what --fix would change, and change nothing; exit code 1 when that is anything')
    .option('--watch', 'lint again whenever a page or the configuration changes')
    .option('--staged', 'only what is staged, and the staged content instead of the files')
    .option('--stdin-filename <path>', 'name of the file that standard input stands for')
    .option('--cache', 'keep what pages came to, and judge only what changed since')
    .option('--no-cache', 'judge every file anew (default)')
    .option(
      '--cache-location <folder>',
      'where to keep it (default: node_modules/.cache/mtlint, or the cache folder of the user)',
    )
    .option(
      '--parser <name>',
      'what reads Markdown: auto, native or remark (default: auto); findings are the same',
    )
    .option('--max-file-size <size>', 'leave out larger files, with a notice (default: 100MB)')
    .option(
      '--isolated',
      'for a checkout of somebody else: run no code of it, read nothing outside of it, write into no page',
    )
    .option('--time-limit <s>', 'leave out a rule where it takes longer on one page (default: 60)')
    .option('--shard <i/n>', 'judge part i of n only, written with -f blob=<file> for mtlint merge');
}

/** Flags that say how findings are told, and which of them count. */
function takeReportingFlags(command: Command): Command {
  return command
    .option(
      '-f, --format <name[=path]>',
      'output format, to standard output or a file; may be repeated',
      collect,
    )
    .option(
      '--fail-on <severity>',
      'least severity that gives exit code 1: info, warning or error (default: error)',
    )
    .option('--max-warnings <n>', 'exit code 1 when there are more warnings')
    .option('--exit-zero', 'exit code 0 also when there are findings')
    .option('--quiet', 'show errors only; the exit code stays the same')
    .option('--since <ref>', 'only what changed since the work tree left this branch or commit')
    .option('--diff-file <path>', 'only what changed by this unified diff; "-" reads standard input')
    .option('--changed-files', 'with these, or alone since the last commit: changed files as a whole')
    .option('--baseline <file>', 'leave out what this baseline knows (default: .mtlint-baseline.json)')
    .option('--no-baseline', 'use no baseline')
    .option(
      '--history <file>',
      'scores of earlier runs, for the html format (mtlint score --history writes them)',
    )
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output');
}

/** Flags that say what is found, for every command that lints. */
function takeJudgingFlags(command: Command): Command {
  return command
    .option('--lang <tag>', 'language of the pages, such as nl or pt-BR')
    .option('--source-lang <tag>', 'language that the pages were translated from')
    .option(
      '--source <spec>',
      'where sources lie: a folder, a file, or TARGET=SOURCE with {lang} and {path}; may be repeated',
      collect,
    )
    .option('--source-ref <ref>', 'read sources from this commit of the git repository, not from the files')
    .option('--no-source', 'judge every page without the one it was translated from')
    .option('--rule <id:severity>', 'set a rule to off, info, warn or error; may be repeated', collect)
    .option('--min-confidence <level>', 'hide findings below low, medium or high (default: medium)')
    .option('--concurrency <n>', 'how many pages are judged at a time: a number, or auto (default: auto)')
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .option('--force-exclude', 'leave out ignored files also when they are named');
}

/**
 * An argument that is the name of a page here is that page, whatever it looks like: hooks hand over names one by one,
 * and a page called `-fjson=README.md` must not have a report written over another.
 */
function asPaths(args: readonly string[], cwd: string): string[] {
  return args.map((arg) =>
    arg.startsWith('-') && hasLintedName(arg) && existsSync(resolve(cwd, arg)) ? `./${arg}` : arg,
  );
}

/** `--fix docs` fixes docs: only what stands behind "=" is a level. */
function withFixLevel(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => (arg === '--fix' && (end === -1 || index < end) ? '--fix=safe' : arg));
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

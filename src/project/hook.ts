import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { HOOK_FILE, withHook } from './starter.ts';

/** What husky runs before a commit. */
export const HUSKY_FILE = '.husky/pre-commit';
/** Where lint-staged may be told what to run, beside `package.json`; those that hold plain JSON come first. */
export const LINT_STAGED_FILES = [
  '.lintstagedrc.json',
  '.lintstagedrc',
  ...['.lintstagedrc', 'lint-staged.config'].flatMap((name) =>
    ['yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts'].map((extension) => `${name}.${extension}`),
  ),
];
export const PAGES = '*.{md,mdx,po}';
export const COMMAND = 'mtlint --force-exclude';
const HUSKY_COMMAND = 'npx --no-install mtlint --staged';

/** A project's own file by its name; undefined when it is not there. */
export type ReadFile = (name: string) => string | undefined;

/** Where the hook goes, by what the project has for hooks already. */
export interface HookPlan {
  /** The file to write, relative to the root of the repository. */
  file: string;
  /** What it is to hold; undefined when it has the hook, or when a person must write it. */
  text: string | undefined;
  /** What a person must write into the file: it is a program, or of a format that is not edited here. */
  byHand?: string;
  /** Does the hook need mtlint among the packages of the project? */
  needsPackage: boolean;
}

/**
 * Puts the hook where hooks are kept: into the configuration of pre-commit, of lint-staged, or the script of husky,
 * whichever is there. Where there is none of them, pre-commit gets one.
 *
 * @throws Error when the file is not what its tool reads
 */
export function planHook(read: ReadFile, version: string): HookPlan {
  const preCommit = read(HOOK_FILE);
  if (preCommit !== undefined) return viaPreCommit(preCommit, version);
  const manifest = read('package.json');
  if (manifest !== undefined && hasKey(manifest, 'lint-staged'))
    return viaJson('package.json', manifest, ['lint-staged']);
  const file = LINT_STAGED_FILES.find((name) => read(name) !== undefined);
  if (file !== undefined) return viaLintStaged(file, read(file)!);
  const script = read(HUSKY_FILE);
  return script === undefined ? viaPreCommit(undefined, version) : viaHusky(script);
}

function viaPreCommit(before: string | undefined, version: string): HookPlan {
  return { file: HOOK_FILE, text: withHook(before, version), needsPackage: false };
}

function viaLintStaged(file: string, text: string): HookPlan {
  // A file without extension holds JSON or YAML.
  if (file.endsWith('.json') || (file === '.lintstagedrc' && text.trimStart().startsWith('{')))
    return viaJson(file, text, []);
  if (text.includes('mtlint')) return { file, text: undefined, needsPackage: true };
  return { file, text: undefined, byHand: `"${PAGES}": "${COMMAND}"`, needsPackage: true };
}

function viaJson(file: string, text: string, path: readonly string[]): HookPlan {
  const content = parsed(text);
  const tasks = path.reduce((value, key) => (value as Record<string, unknown>)[key], content);
  if (typeof tasks !== 'object' || tasks === null || Array.isArray(tasks))
    throw new Error(`${path.length > 0 ? `"${path[0]}"` : 'it'} does not say what to run for which files`);
  if (JSON.stringify(tasks).includes('mtlint')) return { file, text: undefined, needsPackage: true };
  const known = (tasks as Record<string, unknown>)[PAGES];
  const commands = known === undefined ? COMMAND : [...[known].flat(), COMMAND];
  const edits = modify(text, [...path, PAGES], commands, { formattingOptions: formattingOf(text) });
  return { file, text: applyEdits(text, edits), needsPackage: true };
}

function viaHusky(script: string): HookPlan {
  if (script.includes('mtlint')) return { file: HUSKY_FILE, text: undefined, needsPackage: true };
  const body = script === '' || script.endsWith('\n') ? script : `${script}\n`;
  return { file: HUSKY_FILE, text: `${body}${HUSKY_COMMAND}\n`, needsPackage: true };
}

/** Does the manifest of a project name mtlint among its packages? */
export function hasPackage(manifest: string | undefined): boolean {
  if (manifest === undefined) return false;
  const { dependencies, devDependencies } = parsed(manifest) as Record<string, object | undefined>;
  return [dependencies, devDependencies].some((packages) => Object.hasOwn(packages ?? {}, 'mtlint'));
}

function hasKey(text: string, key: string): boolean {
  const content = parsed(text);
  return typeof content === 'object' && content !== null && Object.hasOwn(content, key);
}

function parsed(text: string): unknown {
  const errors: ParseError[] = [];
  const content: unknown = parse(text, errors);
  if (errors.length > 0) throw new Error('it does not parse as JSON');
  return content;
}

function formattingOf(text: string) {
  const indent = /^[{[]\r?\n([ \t]+)/.exec(text.trimStart())?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

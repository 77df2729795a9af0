import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../engine/report.ts';
import { memoise } from '../memoise.ts';
import { SlowPatternError } from '../slow-pattern.ts';
import { type IsContained, outsideProblem } from './containment.ts';
import { compileGlob } from './glob.ts';
import { type EntryKind, IgnoreFiles } from './ignore-files.ts';
import { isFolder } from './kind.ts';
import { hasLintedName } from './linted-name.ts';
import { liesIn, relativePath, repositoryRoot } from './path.ts';
import { isLink, reasonOf } from './read-error.ts';

export interface DiscoverOptions {
  /** Absolute path that patterns are relative to. */
  cwd: string;
  /** Leave out ignored files even when they are named one by one, as pre-commit names them. */
  forceExclude: boolean;
  /** What the configuration leaves out, beside the ignore files. Takes an absolute path. */
  isIgnored(path: string): boolean;
  /** May what lies at this absolute path be looked into? Default: all may. */
  isContained?: IsContained;
}

export interface Discovery {
  /** Absolute paths, each once, sorted by their names relative to the working directory. */
  files: string[];
  /** What was asked for and is not there, by the path or pattern as it was given. */
  problems: { path: string; problem: Problem }[];
}

/** Never walked into, whatever ignore files say. */
const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.jj', '.svn', 'node_modules']);

/**
 * Turns paths and globs into the files to lint.
 *
 * A file that is named is taken whatever its extension, ignored or not. A folder stands for every
 * Markdown file and catalogue of translations below it that is not ignored. What is no path is read as a glob. An argument that
 * gives nothing is a problem, and the others are still served.
 */
export function discoverFiles(patterns: readonly string[], options: DiscoverOptions): Discovery {
  const search = new Search(options);
  for (const pattern of patterns) search.addWithinTime(pattern);
  return search.discovery();
}

/** Would discovery leave this file out? Asked for text that comes from elsewhere under the name of a file. */
export function isLeftOut(
  path: string,
  { cwd, isIgnored }: Pick<DiscoverOptions, 'cwd' | 'isIgnored'>,
): boolean {
  return new IgnoreFiles(repositoryRoot(dirname(path)) ?? cwd).ignores(path, 'file') || isIgnored(path);
}

class Search {
  readonly #options: DiscoverOptions;
  readonly #files = new Set<string>();
  readonly #problems: Discovery['problems'] = [];
  /** One for each repository root: the files of a folder are read once for all arguments. */
  readonly #ignoreFilesOf = memoise((root: string) => new IgnoreFiles(root));

  constructor(options: DiscoverOptions) {
    this.#options = options;
  }

  addWithinTime(pattern: string): void {
    try {
      this.#add(pattern);
    } catch (error) {
      if (!(error instanceof SlowPatternError)) throw error;
      this.#report(pattern, 'too-slow', error.message);
    }
  }

  #add(pattern: string): void {
    const path = resolve(this.#options.cwd, pattern);
    let stats: Stats;
    try {
      stats = statSync(path);
    } catch (error) {
      this.#addMissing(pattern, path, error);
      return;
    }
    if (stats.isDirectory()) this.#addFolder(pattern, path);
    else if (!this.#options.forceExclude || !this.#isLeftOut(path)) this.#files.add(path);
  }

  discovery(): Discovery {
    const { cwd } = this.#options;
    const named = [...this.#files].map((path) => ({ path, name: relativePath(cwd, path) }));
    named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return { files: named.map(({ path }) => path), problems: this.#problems };
  }

  #addMissing(pattern: string, path: string, error: unknown): void {
    const isThere = !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (isLink(path))
      this.#report(pattern, 'unreadable', `is a symbolic link that leads nowhere: ${reasonOf(error)}`);
    else if (picomatch.scan(pattern).isGlob) this.#addGlob(pattern);
    else if (isThere) this.#report(pattern, 'unreadable', `cannot be read: ${reasonOf(error)}`);
    else this.#report(pattern, 'no-match', reasonOf(error));
  }

  #addFolder(pattern: string, folder: string): void {
    const above = this.#ignoreFilesFor(folder);
    const isIgnoredByFiles = above.ignores(folder, 'folder');
    const isIgnoredByConfig = this.#options.isIgnored(folder);
    if ((isIgnoredByFiles || isIgnoredByConfig) && this.#options.forceExclude) return;
    // Who names an ignored folder wants what is in it: what leaves out the folder itself does not count.
    const ignoreFiles = isIgnoredByFiles ? new IgnoreFiles(folder) : above;
    const isIgnored: IsIgnored = (path, kind) =>
      ignoreFiles.ignoresEntry(path, kind) || (!isIgnoredByConfig && this.#options.isIgnored(path));
    const found = this.#walk(folder, isIgnored, (path) => hasLintedName(path));
    this.#take(pattern, found, 'no Markdown file and no catalogue of translations below this folder');
  }

  #addGlob(pattern: string): void {
    const { base, glob } = picomatch.scan(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
    const folder = resolve(this.#options.cwd, base);
    const isMatch = compileGlob([glob]);
    // "docs/**" is about pages, "docs/*.txt" says what else it wants.
    const namesExtension = /\.(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(glob);
    const isWanted = (path: string) =>
      isMatch(relativePath(folder, path)) && (namesExtension || hasLintedName(path));
    const ignoreFiles = this.#ignoreFilesFor(folder);
    const isIgnored: IsIgnored = (path, kind) =>
      ignoreFiles.ignoresEntry(path, kind) || this.#options.isIgnored(path);
    const found = this.#walk(folder, isIgnored, isWanted);
    this.#take(pattern, found, 'no file matches this pattern');
  }

  #take(pattern: string, { files, ignored }: Found, nothing: string): void {
    for (const file of files) this.#files.add(file);
    if (files.length > 0 || (ignored > 0 && this.#options.forceExclude)) return;
    this.#report(pattern, 'no-match', ignored > 0 ? `${nothing} that is not ignored` : nothing);
  }

  #report(path: string, code: string, message: string): void {
    this.#problems.push({ path, problem: { code, message } });
  }

  #isLeftOut(file: string): boolean {
    return this.#ignoreFilesFor(file).ignores(file, 'file') || this.#options.isIgnored(file);
  }

  #ignoreFilesFor(path: string): IgnoreFiles {
    const { cwd } = this.#options;
    const isNear = path === cwd || liesIn(cwd, path);
    return this.#ignoreFilesOf(repositoryRoot(path) ?? (isNear ? cwd : path));
  }

  /**
   * Every wanted file below a folder. Linked folders come last and each real folder is walked once,
   * so that links that run in a circle end and a page is found under its own name; a link to a
   * folder above the start is not followed.
   */
  #walk(start: string, isIgnored: IsIgnored, isWanted: (path: string) => boolean): Found {
    const found: Found = { files: [], ignored: 0 };
    const realStart = isFolder(start) ? this.#realPath(start) : undefined;
    if (realStart === undefined) return found;
    const seen = new Set<string>();
    const queue = [start];
    const links: string[] = [];
    for (let folder = queue.pop() ?? links.pop(); folder !== undefined; folder = queue.pop() ?? links.pop()) {
      const real = this.#realPath(folder);
      if (real === undefined || seen.has(real) || liesIn(real, realStart)) continue;
      seen.add(real);
      for (const entry of this.#entries(folder)) {
        const path = join(folder, entry.name);
        const kind = this.#kindOf(entry, path);
        if (kind === 'other' || NEVER.has(entry.name)) continue;
        if (isIgnored(path, kind)) {
          if (kind === 'folder' || isWanted(path)) found.ignored++;
        } else if (kind === 'folder') (entry.isSymbolicLink() ? links : queue).push(path);
        else if (isWanted(path)) found.files.push(path);
      }
    }
    return found;
  }

  #entries(folder: string): Dirent[] {
    const { cwd, isContained = () => true } = this.#options;
    if (!isContained(folder)) {
      const { problem } = outsideProblem();
      this.#report(relativePath(cwd, folder), problem.code, problem.message);
      return [];
    }
    const entries = this.#tried(folder, () => readdirSync(folder, { withFileTypes: true }));
    return entries?.sort((a, b) => (a.name < b.name ? -1 : 1)) ?? [];
  }

  /** Undefined when it went while the others were looked at. */
  #realPath(folder: string): string | undefined {
    return this.#tried(folder, () => realpathSync(folder));
  }

  #tried<T>(folder: string, look: () => T): T | undefined {
    try {
      return look();
    } catch (error) {
      const name = relativePath(this.#options.cwd, folder) || '.';
      this.#report(name, 'unreadable', `cannot be read: ${reasonOf(error)}`);
      return undefined;
    }
  }

  #kindOf(entry: Dirent, path: string): EntryKind | 'other' {
    if (!entry.isSymbolicLink()) return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
    // A broken link is a file here: reading it will tell what is wrong.
    return isFolder(path) ? 'folder' : 'file';
  }
}

type IsIgnored = (path: string, kind: EntryKind) => boolean;

interface Found {
  files: string[];
  /** Files that were wanted and are ignored, and folders that were not looked into. */
  ignored: number;
}

import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ChangesError } from './changes-error.ts';
import { GitFailure } from './git.ts';
import { changesSince, readBlobs, stagedChanges } from './git-changes.ts';
import { hasLintedName } from './linted-name.ts';
import { liesIn, repositoryRoot } from './path.ts';
import { decodePage, type PageText } from './read-page.ts';
import { type ChangedLines, parseUnifiedDiff } from './unified-diff.ts';

/** What to compare the pages with. */
export type Comparison =
  /** The point where the work tree left a commit, by any name git knows. */
  | { kind: 'since'; ref: string }
  /** The last commit, and the content that is staged instead of the work tree. */
  | { kind: 'staged' }
  /** Whatever a unified diff was made from; its names are relative to the repository or to the working directory. */
  | { kind: 'diff'; bytes: Uint8Array };

/** Which pages changed, and where. Paths are absolute. */
export interface Changes {
  /** Can what was compared tell of this file? Not of one in another repository. */
  covers(path: string): boolean;
  /** The lines that changed; undefined when none did. */
  linesOf(path: string): ChangedLines | undefined;
  /** The text to judge where it is not that of the file. */
  textOf(path: string): Promise<PageText | undefined>;
  /** Every file that changed, with links resolved. */
  paths: readonly string[];
  /** Pages that are to be judged and have no file. */
  withoutFile: readonly string[];
}

/**
 * @param cwd absolute path that says which repository is meant
 * @throws ChangesError
 */
export async function findChanges(comparison: Comparison, cwd: string): Promise<Changes> {
  try {
    if (comparison.kind === 'staged') return await findStaged(cwd);
    if (comparison.kind === 'diff') return fromFiles(linesOfDiff(comparison.bytes, cwd));
    const { root, lines } = await changesSince(comparison.ref, cwd);
    return fromFiles(lines, root);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new ChangesError(`git does not tell what changed: ${error.message}`);
  }
}

function fromFiles(lines: ReadonlyMap<string, ChangedLines>, root?: string): Changes {
  return {
    covers: (path) => root === undefined || liesIn(root, realPath(path)),
    linesOf: (path) => lines.get(realPath(path)),
    textOf: async () => undefined,
    paths: [...lines.keys()],
    withoutFile: [],
  };
}

async function findStaged(cwd: string): Promise<Changes> {
  const { root, lines, blobs } = await stagedChanges(cwd);
  // Pages are read at once; what else is asked for by name, one by one.
  const pages = [...blobs].flatMap(([path, id]) => (id && hasLintedName(path) ? [{ path, id }] : []));
  const ids = pages.map(({ id }) => id);
  const contents = await readBlobs(root, ids);
  const known = new Map(ids.map((id, index) => [id, contents[index]!]));
  return {
    ...fromFiles(lines, root),
    linesOf: (path) => lines.get(realPath(path)) ?? (blobs.has(realPath(path)) ? [] : undefined),
    paths: [...new Set([...lines.keys(), ...blobs.keys()])],
    async textOf(path) {
      const place = realPath(path);
      if (!blobs.has(place)) return undefined;
      const id = blobs.get(place);
      if (id) return decodePage(known.get(id) ?? (await readBlobs(root, [id]))[0]!);
      const message = 'a merge left this page in conflict, so no content is staged';
      return { problem: { code: 'unmerged', message } };
    },
    withoutFile: pages.map(({ path }) => path).filter((path) => !existsSync(path)),
  };
}

function linesOfDiff(bytes: Uint8Array, cwd: string): Map<string, ChangedLines> {
  const files = parseUnifiedDiff(bytes);
  const bases = [repositoryRoot(cwd) ?? cwd, cwd];
  const lines = new Map<string, ChangedLines>();
  for (const file of files) {
    const path = bases.map((base) => join(base, file.path)).find((candidate) => existsSync(candidate));
    if (path !== undefined) lines.set(realPath(path), file.lines);
  }
  if (files.length > 0 && lines.size === 0)
    throw new ChangesError(
      `the diff is of "${files[0]!.path}"${files.length > 1 ? ' and others' : ''}, and no such file is here: start mtlint where the diff was made`,
    );
  return lines;
}

/** Git knows a file by where it lies, not by the links that lead there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Does the page lie in one of the folders, or is it one of the files, that were asked for? */
export function isAskedFor(path: string, patterns: readonly string[], cwd: string): boolean {
  return patterns.some((pattern) => {
    const asked = realPath(resolve(cwd, pattern));
    return asked === path || liesIn(asked, path);
  });
}

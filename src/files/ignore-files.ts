import { dirname, join } from 'node:path';
import ignore, { type TestResult } from 'ignore';
import { memoise } from '../memoise.ts';
import { matchWithinTime } from '../slow-pattern.ts';
import { CHEAP, mostSteps } from './glob.ts';
import { liesIn, relativePath } from './path.ts';
import { readRegular } from './read-regular.ts';

/** In one folder, a later file has the last word. */
const NAMES = ['.gitignore', '.mtlintignore'];

export type EntryKind = 'file' | 'folder';

/** What the ignore files of one folder say. */
interface Level {
  /** @throws SlowPatternError */
  test(name: string): TestResult;
}

/** What the ignore files of a tree leave out. Reads the files of a folder once, when first asked about its entries. */
export class IgnoreFiles {
  readonly #root: string;
  readonly #levelOf = memoise((folder: string) => this.#read(folder));

  /** @param root the folder whose ignore files are the first to count */
  constructor(root: string) {
    this.#root = root;
  }

  /** Is the path left out, by itself or with a folder it lies in? Never for what lies outside the root. */
  ignores(path: string, kind: EntryKind): boolean {
    if (!liesIn(this.#root, path)) return false;
    return this.ignores(dirname(path), 'folder') || this.ignoresEntry(path, kind);
  }

  /** The same for an entry of a folder that is known to be walked, so that its parents need no look. */
  ignoresEntry(path: string, kind: EntryKind): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = relativePath(folder, path) + (kind === 'folder' ? '/' : '');
      const verdict = this.#levelOf(folder)?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || !liesIn(this.#root, folder)) return false;
    }
  }

  #read(folder: string): Level | undefined {
    const names = folder === this.#root ? [join('.git', 'info', 'exclude'), ...NAMES] : NAMES;
    const texts = names.map((name) => textOf(join(folder, name))).filter((text) => text !== undefined);
    if (texts.length === 0) return undefined;
    const lines = texts.join('\n');
    const files = ignore({ ignorecase: false }).add(lines);
    const [wildest = ''] = lines.split('\n').sort((a, b) => wildcardsOf(b) - wildcardsOf(a));
    const what = `the ignore files in ${folder} have patterns with many wildcards, and one of them`;
    return {
      test: (name) =>
        mostSteps(wildest, name) < CHEAP ? files.test(name) : matchWithinTime(() => files.test(name), what),
    };
  }
}

function wildcardsOf(pattern: string): number {
  return pattern.match(/\*+/g)?.length ?? 0;
}

/** Undefined when the file is not there or cannot be read: then it leaves nothing out. */
function textOf(path: string): string | undefined {
  try {
    return readRegular(path).toString();
  } catch {
    return undefined;
  }
}

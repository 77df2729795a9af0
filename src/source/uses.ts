import { createHash } from 'node:crypto';
import type { SourceTree } from './tree.ts';

/** What was asked of the files to find a source, and what they answered. Paths are absolute. */
export type SourceUse =
  | { kind: 'file' | 'folder'; path: string; is: boolean }
  | { kind: 'text'; path: string; digest: string }
  /** The history of a repository: it may hold more at any time, and tells nothing of itself. */
  | { kind: 'history'; path: string };

/** The same tree, which notes what is asked of it. */
export function noting(tree: SourceTree, uses: SourceUse[]): SourceTree {
  return {
    hasFile(path) {
      const is = tree.hasFile(path);
      uses.push({ kind: 'file', path, is });
      return is;
    },
    hasFolder(path) {
      const is = tree.hasFolder(path);
      uses.push({ kind: 'folder', path, is });
      return is;
    },
    async read(path) {
      const content = await tree.read(path);
      uses.push({ kind: 'text', path, digest: 'text' in content ? digest(content.text) : '' });
      return content;
    },
  };
}

/** The texts that were read, by path, if the files answer as they did; otherwise undefined. */
export async function textsOf(
  uses: readonly SourceUse[],
  tree: SourceTree,
): Promise<ReadonlyMap<string, string> | undefined> {
  const texts = new Map<string, string>();
  for (const use of uses) {
    if (use.kind === 'history') return undefined;
    if (use.kind === 'text') {
      const content = await tree.read(use.path);
      if (!('text' in content) || digest(content.text) !== use.digest) return undefined;
      texts.set(use.path, content.text);
    } else if ((use.kind === 'file' ? tree.hasFile(use.path) : tree.hasFolder(use.path)) !== use.is)
      return undefined;
  }
  return texts;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

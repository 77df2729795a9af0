import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A link to another place. */
export class Link {
  readonly target: string;

  constructor(target: string) {
    this.target = target;
  }
}

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Makes a folder with these files, which lives until the last test of the file is done. A name that ends with `/` is an empty folder. */
export function createProject(files: Readonly<Record<string, string | Uint8Array | Link>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mtlint-')));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (content instanceof Link) symlinkSync(content.target, path);
    else if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return root;
}

import { statSync } from 'node:fs';

/** Is there a folder at this path, or at what it links to? No, where that cannot be told. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Files that hold nothing but pages, or translations. Data files, which may hold messages, must be named. */
const LINTED = /\.(?:md|markdown|mdx|po|xlf|xliff|tmx)$/i;

/** Is it by its name a file that a folder stands for? */
export function hasLintedName(path: string): boolean {
  return LINTED.test(path);
}

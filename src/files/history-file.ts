import { existsSync } from 'node:fs';
import * as v from 'valibot';
import type { History } from '../score/history.ts';
import { reasonOf } from './read-error.ts';
import { readRegular } from './read-regular.ts';
import { writeWhole } from './write-whole.ts';

const VERSION = 1;

/** A history of scores cannot be used. The message names the file and says why. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
}

const Past = v.object({
  pages: v.number(),
  words: v.number(),
  errors: v.number(),
  warnings: v.number(),
  infos: v.number(),
  penalty: v.number(),
});
const Content = v.object({
  version: v.literal(VERSION),
  entries: v.array(
    v.object({
      date: v.pipe(v.string(), v.isoTimestamp()),
      commit: v.optional(v.string()),
      total: Past,
      languages: v.record(v.string(), Past),
      folders: v.record(v.string(), Past),
    }),
  ),
});

/**
 * @returns undefined when there is no such file
 * @throws HistoryError
 */
export function readHistory(path: string): History | undefined {
  if (!existsSync(path)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(
      readRegular(path)
        .toString()
        .replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is no JSON: ${error.message}` : reasonOf(error);
    throw new HistoryError(`${path}: ${reason}`);
  }
  const { success, output, issues } = v.safeParse(Content, content);
  if (success) return output.entries;
  const [issue] = issues;
  const key = v.getDotPath(issue);
  throw new HistoryError(
    `${path}: is no history of scores: ${key === null ? '' : `${key}: `}${issue.message}`,
  );
}

/** One entry a line, so that what a run adds is one line to review. */
export async function writeHistory(path: string, history: History): Promise<void> {
  const lines = history.map((entry) => `    ${JSON.stringify(entry)}`);
  try {
    await writeWhole(path, `{\n  "version": ${VERSION},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`);
  } catch (error) {
    throw new HistoryError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Baseline, BaselineEntry } from '../filters/baseline.ts';
import { jsonText } from '../reporters/json-text.ts';
import { relativePath, upward } from './path.ts';
import { reasonOf } from './read-error.ts';
import { readRegular } from './read-regular.ts';

export const BASELINE_NAME = '.mtlint-baseline.json';
const VERSION = 1;

/** A baseline cannot be used. The message names the file and says why. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

const Entry = v.object({ rule: v.string(), text: v.string(), id: v.string() });
const Content = v.object({ version: v.number(), files: v.record(v.string(), v.array(Entry)) });

/** The nearest baseline, from a folder up to the root of its repository; undefined when there is none. */
export function findBaseline(cwd: string): string | undefined {
  for (const folder of upward(cwd)) {
    const path = join(folder, BASELINE_NAME);
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git'))) return undefined;
  }
  return undefined;
}

/**
 * @returns entries by the absolute path of their page; in the file, paths are relative to it
 * @throws BaselineError
 */
export function readBaseline(path: string): Baseline {
  const content = parse(path, textOf(path));
  const { success, output } = v.safeParse(Content, content);
  if (!success)
    throw new BaselineError(
      `${path}: is no baseline: it needs "version" and "files", with lists of { rule, text, id }`,
    );
  if (output.version !== VERSION)
    throw new BaselineError(
      `${path}: is of version ${output.version}, and this mtlint knows ${VERSION} only`,
    );
  return new Map(
    Object.entries(output.files).map(([name, entries]) => [resolve(dirname(path), name), entries]),
  );
}

/** The text of the file at `path` for a baseline: sorted, and one entry a line, so that merges rarely meet. */
export function baselineText(baseline: Baseline, path: string): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .map(([page, entries]) => ({
      name: relativePath(dirname(path), page),
      entries: entries.toSorted(byRule),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, entries }) => {
      const lines = entries.map(({ rule, text, id }) => `      ${jsonText({ rule, text, id }).trimEnd()}`);
      return `    ${jsonText(name).trimEnd()}: [\n${lines.join(',\n')}\n    ]`;
    });
  const inner = files.length > 0 ? `\n${files.join(',\n')}\n  ` : '';
  return `{\n  "version": ${VERSION},\n  "files": {${inner}}\n}\n`;
}

function byRule(a: BaselineEntry, b: BaselineEntry): number {
  const [left, right] = [a, b].map(({ rule, text, id }) => [rule, text, id].join('\0'));
  return left! < right! ? -1 : left === right ? 0 : 1;
}

function textOf(path: string): string {
  try {
    return readRegular(path).toString();
  } catch (error) {
    throw new BaselineError(`${path}: ${reasonOf(error)}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = /^<{7}/m.test(text)
      ? 'holds the marks of a merge conflict: keep the entries of both sides, then run mtlint baseline prune'
      : `is no JSON: ${(error as Error).message}`;
    throw new BaselineError(`${path}: ${reason}`);
  }
}

import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { FileReport } from '../engine/report.ts';
import { discoverFiles } from '../files/discover.ts';
import { relativePath } from '../files/path.ts';
import { createProjectPath } from '../files/project-path.ts';
import { readPage } from '../files/read-page.ts';
import { createPageLinter } from '../page/lint-page.ts';
import { createSourceFinder } from '../source/find.ts';

/** What is recognised of a page without judging it. */
export interface SurveyedPage {
  /** Relative to the working directory, with `/`. */
  path: string;
  language: FileReport['language'];
  /** The page it was translated from: its path, and what tells it, a spec or the name of a layout. */
  source?: { path: string; by: string };
}

export interface Survey {
  /** How many pages there are; `pages` is fewer where there are very many. */
  found: number;
  pages: readonly SurveyedPage[];
  /** What cannot be read, and why. */
  problems: readonly { path: string; message: string }[];
}

/** As many tell what a project is like. */
const MOST_PAGES = 500;

/** Recognises the languages and sources of the pages of a project. */
export async function surveyPages(patterns: readonly string[], cwd: string, config: Config): Promise<Survey> {
  const { files, problems } = discoverFiles(patterns, {
    cwd,
    forceExclude: false,
    isIgnored: config.isIgnored,
  });
  const faults = problems.map(({ path, problem: { message } }) => ({ path, message }));
  const projectPathOf = createProjectPath(cwd);
  const look = createPageLinter({
    config: { ...config, rules: new Map() },
    minConfidence: 'medium',
    findSource: createSourceFinder({
      cwd,
      roots: patterns.map((pattern) => resolve(cwd, pattern)),
      projectPathOf,
    }),
  });
  const pages: SurveyedPage[] = [];
  const step = Math.max(1, files.length / MOST_PAGES);
  for (let at = 0; at < files.length; at += step) {
    const absolutePath = files[Math.floor(at)]!;
    const path = relativePath(cwd, absolutePath);
    const content = readPage(absolutePath);
    if ('problem' in content) {
      faults.push({ path, message: content.problem.message });
      continue;
    }
    const page = { path, absolutePath, projectPath: projectPathOf(absolutePath), text: content.text };
    const { report, sourceBy } = await look(page);
    const { language, counterpart } = report;
    pages.push({
      path,
      language,
      ...(counterpart && { source: { path: counterpart.path, by: sourceBy ?? '' } }),
    });
    faults.push(...report.problems.map(({ message }) => ({ path, message })));
  }
  return { found: files.length, pages, problems: faults };
}

/** How often each value stands among the pages, the most frequent first. */
export function tally(values: readonly string[]): [value: string, times: number][] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

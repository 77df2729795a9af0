import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { Excerpt } from '../document/excerpt.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import type { FileReport } from '../engine/report.ts';
import type { Changes } from '../files/changes.ts';
import { createContainment, outsideProblem } from '../files/containment.ts';
import { isFolder } from '../files/kind.ts';
import { repositoryRoot } from '../files/path.ts';
import { createProjectPath } from '../files/project-path.ts';
import { createPageLinter } from '../page/lint-page.ts';
import type { LintedPage, Page } from '../page/page.ts';
import { createSourceFinder } from '../source/find.ts';
import { gitTree, type PastText, type SourceTree, workTree } from '../source/tree.ts';
import type { RunOptions } from './options.ts';

/** What of a run decides what is found in a page: enough to judge pages in another thread. */
export type LinterOptions = Pick<
  RunOptions,
  | 'cwd'
  | 'patterns'
  | 'config'
  | 'rules'
  | 'lang'
  | 'sourceLang'
  | 'source'
  | 'sourceRef'
  | 'minConfidence'
  | 'parser'
  | 'timeLimit'
  | 'isolated'
>;

export function linterOptions(options: RunOptions): LinterOptions {
  const { cwd, config, rules, lang, sourceLang, source, sourceRef } = options;
  const { minConfidence, parser, timeLimit, isolated } = options;
  const patterns = options.input ? [] : options.patterns;
  const judging = { minConfidence, parser, timeLimit, isolated };
  return { cwd, patterns, config, rules, lang, sourceLang, source, sourceRef, ...judging };
}

/**
 * Makes the function that judges the pages of a run one by one.
 *
 * @param textOf the text to take for a source where it is not that of its file
 * @throws ConfigError when sources are asked for from a commit that is not there
 */
export async function createRunLinter(
  options: LinterOptions,
  config: Config,
  textOf?: Changes['textOf'],
): Promise<(page: Page) => Promise<LintedPage>> {
  const { cwd, lang, sourceLang, sourceRef } = options;
  return createPageLinter({
    config,
    parser: options.parser ?? config.parser,
    lang,
    sourceLang,
    minConfidence: options.minConfidence ?? config.minConfidence ?? 'medium',
    timeLimit: options.timeLimit,
    findSource: createSourceFinder({
      cwd,
      roots: foldersAmong(options),
      projectPathOf: createProjectPath(cwd),
      tree: await treeOf(options, textOf),
      ref: sourceRef,
      history: options.isolated ? noHistory : undefined,
    }),
  });
}

/** Where sources are read from. */
async function treeOf(
  { cwd, sourceRef, isolated }: LinterOptions,
  textOf: Changes['textOf'] | undefined,
): Promise<SourceTree> {
  if (sourceRef !== undefined) return gitTree(sourceRef, cwd);
  const tree = isolated ? withinRepository(workTree(), cwd) : workTree();
  return textOf ? withTexts(tree, textOf) : tree;
}

function withinRepository(tree: SourceTree, cwd: string): SourceTree {
  const isContained = createContainment(repositoryRoot(cwd) ?? cwd);
  return { ...tree, read: (path) => (isContained(path) ? tree.read(path) : outsideProblem()) };
}

async function noHistory(): Promise<PastText> {
  return { reason: '--isolated starts no program for what a page says' };
}

/** Files, but what is staged as it is staged. */
function withTexts(tree: SourceTree, textOf: Changes['textOf']): SourceTree {
  return { ...tree, read: async (path) => (await textOf(path)) ?? tree.read(path) };
}

/** Absolute paths of the folders that were asked for. */
function foldersAmong({ cwd, patterns }: LinterOptions): string[] {
  const paths = patterns.map((pattern) => resolve(cwd, pattern));
  return paths.filter(isFolder);
}

/** Does what is to be done with pages need their texts as a whole? */
export function wantsTexts({ texts = 'whole', fix, changes }: RunOptions): boolean {
  return texts === 'whole' || fix !== undefined || changes !== undefined;
}

/**
 * Drops the text of a page that nothing is said of, and that of a source which nothing points to: a run
 * over thousands of pages keeps only what it reports.
 */
export function withoutIdleText(page: LintedPage): LintedPage {
  return { ...page, report: needed(page.report, (source) => source) };
}

/** Keeps of texts only the lines that a report shows, copied: in a run that wants no text as a whole. */
export function withShownLines(page: LintedPage): LintedPage {
  const { report, sourceReport } = page;
  return { ...page, report: shortened(report), sourceReport: sourceReport && shortened(sourceReport) };
}

function shortened(report: FileReport): FileReport {
  const { source, counterpart, ...rest } = needed(report, excerptOf);
  // What is cut out of a page, as the text of a finding is, holds on to the whole of it.
  const other = counterpart && { ...counterpart, now: undefined };
  return { ...structuredClone(rest), source, counterpart: other };
}

function excerptOf(text: SourceText, places: readonly Span[]): SourceText {
  return text instanceof Excerpt ? text : Excerpt.of(text, places);
}

/** @param partOf what to keep of a text, of which places are shown */
function needed(
  report: FileReport,
  partOf: (text: SourceText, places: readonly Span[]) => SourceText,
): FileReport {
  const { source, counterpart, findings, silenced, problems, notices } = report;
  if (findings.length + silenced.length + problems.length + notices.length === 0)
    return { ...report, source: undefined, counterpart: undefined };
  const shown = [...findings, ...silenced.map(({ finding }) => finding)];
  const there = shown.flatMap(({ related }) => related.filter(({ side }) => side === 'source'));
  const here = shown.flatMap(({ start, end, related, fix, suggestions }) => [
    { start, end },
    ...related.filter(({ side }) => side !== 'source'),
    ...(fix ? [fix] : []),
    ...suggestions,
  ]);
  return {
    ...report,
    source: source && partOf(source, here),
    counterpart:
      counterpart && there.length > 0
        ? { ...counterpart, source: partOf(counterpart.source, there) }
        : undefined,
  };
}

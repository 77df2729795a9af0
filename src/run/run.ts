import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Concurrency, type Config, listOf } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import type { RuleLevel } from '../config/levels.ts';
import { loadConfig } from '../config/load.ts';
import type { UserConfig } from '../config/schema.ts';
import { loadParser, type ParserChoice } from '../document/parsers/index.ts';
import { SourceText } from '../document/source-text.ts';
import { type Confidence, compareFindings, isAtLeast, SEVERITIES, type Severity } from '../engine/finding.ts';
import type { FileReport, Problem, Report, Summary } from '../engine/report.ts';
import { BaselineError, findBaseline, readBaseline } from '../files/baseline-file.ts';
import { type Changes, type Comparison, findChanges } from '../files/changes.ts';
import { createContainment, outsideProblem } from '../files/containment.ts';
import { repositoryRoot } from '../files/path.ts';
import { readPage } from '../files/read-page.ts';
import { replacePage } from '../files/replace-page.ts';
import { shiftLines } from '../files/shift-lines.ts';
import type { ChangedLines } from '../files/unified-diff.ts';
import { type Baseline, filterBaseline } from '../filters/baseline.ts';
import { filterQuiet } from '../filters/quiet.ts';
import { didYouMean } from '../nearest-name.ts';
import type { LintedPage, Page } from '../page/lint-page.ts';
import { shippedRules } from '../rules.ts';
import { isPattern } from '../source/spec.ts';
import { readVersion } from '../version.ts';
import {
  type FixedPage,
  type FixOutcome,
  type FixRequest,
  type FixSession,
  fixPages,
  type PageEdits,
} from './fix-pages.ts';
import { judgeFiles } from './judge-files.ts';
import { lintProject } from './lint-project.ts';
import { type PlannedFile, planFiles } from './plan-files.ts';
import { createRunLinter, linterOptions } from './run-linter.ts';
import type { Shard } from './shard.ts';

export interface RunOptions {
  /** Absolute path that everything else is relative to. */
  cwd: string;
  /** Paths and globs; not looked at when there is `input`. */
  patterns: readonly string[];
  /** Text that comes from elsewhere, under the name of the file it stands for. */
  input?: { bytes: Buffer; filename: string | undefined } | undefined;
  /** A configuration file, a configuration itself, or false for none; undefined searches for one. */
  config?: string | false | UserConfig | undefined;
  /** Severities by rule id, which win over every configuration. */
  rules?: Readonly<Record<string, RuleLevel>> | undefined;
  /** Tags that win over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  /** Where the pages lie that others were translated from, relative to `cwd`, as `source` in a configuration; wins over it. */
  source?: UserConfig['source'];
  /** Read sources as this commit of the repository of `cwd` has them, by any name git knows. */
  sourceRef?: string | undefined;
  /** Leave out ignored files even when they are named one by one. */
  forceExclude?: boolean | undefined;
  /** Default: what the configuration says, else `medium`. */
  minConfidence?: Confidence | undefined;
  /** Which engine reads Markdown. Default: what the configuration says, else `auto`. */
  parser?: ParserChoice | undefined;
  /** Absolute path of a folder that keeps what pages came to; undefined keeps nothing. */
  cache?: string | undefined;
  /** How many pages are judged at a time. Default: what the configuration says, else `auto`. */
  concurrency?: Concurrency | undefined;
  /** Judge a part of the files only. What pages say of each other is left to whoever merges the parts. */
  shard?: Shard | undefined;
  /** Pages that were judged elsewhere, in place of files. */
  judged?: readonly LintedPage[] | undefined;
  /** Default: what the configuration says, else `error`. */
  failOn?: Severity | undefined;
  /** The run fails when there are more warnings. */
  maxWarnings?: number | undefined;
  /** Leave out what this file knows; false for none, undefined searches for one. */
  baseline?: string | false | undefined;
  /** Files of more bytes are left out, with a notice. Default: what the configuration says, else 100 million. */
  maxFileSize?: number | undefined;
  /**
   * For a checkout of somebody else: no configuration or plugin that is code is run, nothing outside of the
   * repository is read, and no program is started for what a page says.
   */
  isolated?: boolean | undefined;
  /** For the rules on one page, in milliseconds: one that takes longer is left out there, with a problem. Default: a minute. */
  timeLimit?: number | undefined;
  /** Judge only pages that changed, and report only what lies on changed lines. */
  changes?: Comparison | undefined;
  /** With `changes`: report everything in the pages that changed. */
  wholeFiles?: boolean | undefined;
  /** Show errors only. Changes nothing about the exit code. */
  quiet?: boolean | undefined;
  /** Findings do not make the run fail; what keeps it from running properly still does. */
  exitZero?: boolean | undefined;
  /** Told of each file when it is done with: how many are, and of how many. */
  onFile?: ((done: number, files: number) => void) | undefined;
  /** Fix what is found, and report what is left. Nothing is written with `isDryRun`, nor of `input`. */
  fix?: (FixRequest & { isDryRun?: boolean }) | undefined;
}

/** 0: nothing at or above `failOn`. 1: findings. 2: something kept the run from judging everything. */
export type ExitCode = 0 | 1 | 2;

export interface RunOutcome {
  report: Report;
  exitCode: ExitCode;
  /** Are there more warnings than `maxWarnings`? */
  isOverBudget: boolean;
  /** What was asked for and came to nothing, in words. */
  warnings: readonly string[];
  /** What `fix` changed, or would with `isDryRun`. */
  fixed: readonly FixedPage[];
}

/**
 * Finds the pages, lints each, and reports. A file that cannot be judged is a problem in the report;
 * the others are linted all the same.
 *
 * @throws ConfigError, ChangesError, BaselineError, ParserError
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const start = process.hrtime.bigint();
  const config = await loadConfig({ ...options, builtInRules: shippedRules });
  checkFixRules(options, config);
  const minConfidence = options.minConfidence ?? config.minConfidence ?? 'medium';
  const parser = options.parser ?? config.parser;
  if (parser === 'native') await loadParser(parser);
  const baseline = baselineOf(options);
  const changes = options.changes && (await changesOf(options, options.changes));
  const createLinter = () => createRunLinter(linterOptions(options), config, changes?.textOf);
  // A commit that is not there must be told before anything is judged; else it waits for a page that needs it.
  let linter = options.sourceRef === undefined ? undefined : await createLinter();
  const lint = async (page: Page) => {
    linter ??= await createLinter();
    return linter(page);
  };
  const unread = new Map<string, Omit<Page, 'text'>>();
  const planned = options.judged ? [] : planFiles(options, config, changes);
  const files = options.fix ? planned.map((file) => remembering(file, unread)) : planned;
  const found = options.judged ?? (await judgeFiles(files, { options, config, lint }));
  const first = changes ? withoutUnchanged(found, planned, changes) : found;
  const alone = new Map(first.map((page) => [page.report.absolutePath, page]));
  const readSource = createSourceReader(changes);
  const shifted = new Map<string, ChangedLines | undefined>();
  const linesOf = (path: string) => (shifted.has(path) ? shifted.get(path) : changes?.linesOf(path));
  const judge = async () => {
    const all = [...alone.values()];
    const ended = options.shard
      ? all
      : await lintProject(all, { config, minConfidence, readSource, timeLimit: options.timeLimit });
    const linted = ended.map((page) => ({ ...page }));
    addSourceReports(linted);
    const fresh = baseline ? linted.map((page) => withoutKnown(page, baseline)) : linted;
    return { linted, pages: changes ? await withChangedLines(fresh, linesOf) : fresh };
  };
  const rejudge = async (edited: ReadonlyMap<string, PageEdits>) => {
    for (const [path, { text, edits }] of edited) {
      const before = alone.get(path)!.report.source!.text;
      if (changes) shifted.set(path, shiftLines(linesOf(path), before, edits));
      alone.set(path, await lint({ ...unread.get(path)!, text }));
    }
    return (await judge()).pages;
  };
  const { linted, pages: judged } = await judge();
  const { pages, fixed } = options.fix
    ? await fixJudged(judged, { ...options.fix, parser, rejudge }, options)
    : { pages: judged, fixed: [] };
  const unusedBaseline = baseline && !options.shard ? countUnused(linted, baseline, options) : 0;
  const summary = summarise(pages);
  const shown = options.quiet ? pages.map(withErrorsOnly) : pages;
  const isOverBudget = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  const isFailed = isOverBudget || hasAtLeast(pages, options.failOn ?? config.failOn ?? 'error');
  return {
    report: {
      tool: { name: 'mtlint', version: readVersion() },
      cwd: options.cwd,
      root: repositoryRoot(options.cwd) ?? options.cwd,
      files: shown.map(({ report }) => report),
      rules: config.rules,
      shard: options.shard,
      judged: [...alone.values()],
      summary: {
        ...summarise(shown),
        fixed: countFixed(fixed, options),
        unusedBaseline,
        duration: Number(process.hrtime.bigint() - start) / 1e6,
      },
    },
    exitCode: summary.problems > 0 ? 2 : isFailed && !options.exitZero ? 1 : 0,
    isOverBudget,
    warnings: options.shard || options.judged ? [] : idleSpecs(options, pages),
    fixed,
  };
}

/** Fixes, and writes what was fixed unless it is only asked for. A page that could not be written is reported as it is. */
async function fixJudged(
  judged: readonly LintedPage[],
  session: FixSession,
  { input, fix }: RunOptions,
): Promise<FixOutcome> {
  const { pages, fixed } = await fixPages(judged, session);
  if (fix?.isDryRun) return { pages: [...judged], fixed };
  if (input) return { pages, fixed };
  const unwritten = new Map<string, LintedPage>();
  for (const { absolutePath, before, after } of fixed) {
    const problem = await replacePage(absolutePath, before, after);
    const page = problem && judged.find(({ report }) => report.absolutePath === absolutePath);
    if (page) unwritten.set(absolutePath, withProblem(page, problem));
  }
  return {
    pages: pages.map((page) => unwritten.get(page.report.absolutePath) ?? page),
    fixed: fixed.filter(({ absolutePath }) => !unwritten.has(absolutePath)),
  };
}

function withProblem(page: LintedPage, problem: Problem): LintedPage {
  return { ...page, report: { ...page.report, problems: [...page.report.problems, problem] } };
}

function countFixed(fixed: readonly FixedPage[], { fix }: RunOptions): number {
  return fix?.isDryRun ? 0 : fixed.reduce((total, { count }) => total + count, 0);
}

/** @throws ConfigError for a rule that there is none of, or that never mends anything */
function checkFixRules({ fix, cwd }: RunOptions, { rules }: Config): void {
  const issues = (fix?.rules ?? []).flatMap((id) => {
    const rule = rules.get(id);
    const message = rule
      ? `the rule "${id}" has no fixes`
      : `there is no rule "${id}"${didYouMean(id, rules.keys())}`;
    return rule && rule.fix !== 'none' ? [] : [{ origin: '--fix-rule', key: [], message }];
  });
  if (issues.length > 0) throw new ConfigError(issues, cwd);
}

/** What to say of each place of sources that no page's source was found at. */
function idleSpecs({ source, sourceRef, cwd }: RunOptions, pages: readonly LintedPage[]): string[] {
  if (!source || !pages.some(({ isRead }) => isRead)) return [];
  const used = new Set(pages.map(({ sourceBy }) => sourceBy));
  return listOf(source)
    .filter((spec) => !used.has(spec))
    .map((text) => {
      const isGone =
        sourceRef === undefined && !isPattern({ text, base: cwd }) && !existsSync(resolve(cwd, text));
      return `--source "${text}" has the source of no page that was linted${isGone ? ': there is no such file or folder' : ''}`;
    });
}

/** The same file, of which all but the text is kept when it is read: it is judged again when it is fixed. */
function remembering(file: PlannedFile, unread: Map<string, Omit<Page, 'text'>>): PlannedFile {
  const read = async () => {
    const page = await file.read();
    if (page && 'text' in page)
      unread.set(page.absolutePath, { ...page, text: undefined } as Omit<Page, 'text'>);
    return page;
  };
  return { ...file, read };
}

/** Adds what was found in the pages that were translated: once each, however many translations they have. */
function addSourceReports(pages: LintedPage[]): void {
  const byPath = new Map(pages.map((page) => [page.report.absolutePath, page]));
  for (const { sourceReport } of [...pages]) {
    if (!sourceReport) continue;
    const known = byPath.get(sourceReport.absolutePath);
    if (!known) {
      const added = { report: sourceReport, isRead: false, hidden: 0, isLanguageKnown: true };
      byPath.set(sourceReport.absolutePath, added);
      pages.push(added);
      continue;
    }
    const seen = new Set(known.report.findings.map(({ fingerprint }) => fingerprint));
    const fresh = sourceReport.findings.filter(({ fingerprint }) => !seen.has(fingerprint));
    if (fresh.length === 0) continue;
    const findings = [...known.report.findings, ...fresh].sort(compareFindings);
    known.report = { ...known.report, source: sourceReport.source, findings };
  }
}

/** Reads pages again as they were read the first time: from the state that the changes lead to. */
function createSourceReader(changes: Changes | undefined) {
  return async ({ absolutePath }: FileReport): Promise<SourceText | undefined> => {
    const content = (await changes?.textOf(absolutePath)) ?? readPage(absolutePath);
    return 'text' in content ? new SourceText(content.text) : undefined;
  };
}

function baselineOf({ cwd, baseline, isolated }: RunOptions): Baseline | undefined {
  if (baseline === false) return undefined;
  const path = baseline === undefined ? findBaseline(cwd) : resolve(cwd, baseline);
  if (isolated && baseline === undefined && path !== undefined) {
    const isContained = createContainment(repositoryRoot(cwd) ?? cwd);
    if (!isContained(path)) throw new BaselineError(`${path}: ${outsideProblem().problem.message}`);
  }
  return path === undefined ? undefined : readBaseline(path);
}

function withoutKnown(page: LintedPage, baseline: Baseline): LintedPage {
  const { findings, absolutePath } = page.report;
  const { kept, dropped } = filterBaseline(findings, baseline.get(absolutePath) ?? []);
  return { ...page, baselined: dropped.length, report: { ...page.report, findings: kept } };
}

/** Entries that are of no use any more. A run that looks for less than usual cannot tell, and says none. */
function countUnused(pages: readonly LintedPage[], baseline: Baseline, options: RunOptions): number {
  const { input, minConfidence, rules = {} } = options;
  if (input || minConfidence !== undefined || Object.keys(rules).length > 0) return 0;
  const judged = pages.filter(({ report }) => report.problems.length === 0);
  const counts = judged.map(({ report: { findings, absolutePath } }) => {
    return filterBaseline(findings, baseline.get(absolutePath) ?? []).unused.length;
  });
  const gone = [...baseline].filter(([path]) => !existsSync(path)).map(([, entries]) => entries.length);
  return [...counts, ...gone].reduce((total, amount) => total + amount, 0);
}

async function changesOf({ cwd, wholeFiles }: RunOptions, comparison: Comparison): Promise<Changes> {
  const changes = await findChanges(comparison, cwd);
  if (!wholeFiles) return changes;
  return { ...changes, linesOf: (path) => changes.linesOf(path) && 'all' };
}

/** Without the pages that did not change, and neither did what they were translated from. */
function withoutUnchanged(
  pages: readonly LintedPage[],
  planned: readonly PlannedFile[],
  { linesOf }: Changes,
): LintedPage[] {
  const unchanged = new Set(planned.filter(({ isUnchanged }) => isUnchanged).map(({ path }) => path));
  const isSourceChanged = ({ sourcePath }: LintedPage) =>
    sourcePath !== undefined && linesOf(sourcePath) !== undefined;
  return pages.filter((page) => !unchanged.has(page.report.path) || isSourceChanged(page));
}

async function withChangedLines(
  pages: readonly LintedPage[],
  linesOf: Changes['linesOf'],
): Promise<LintedPage[]> {
  const { filterChangedLines } = await import('../filters/changed-lines.ts');
  return pages.map((page) => {
    const { kept, dropped } = filterChangedLines(page.report, linesOf);
    return { ...page, unchanged: dropped.length, report: { ...page.report, findings: kept } };
  });
}

function withErrorsOnly(page: LintedPage): LintedPage {
  return { ...page, report: { ...page.report, findings: filterQuiet(page.report.findings).kept } };
}

function hasAtLeast(pages: readonly LintedPage[], least: Severity): boolean {
  return pages.some(({ report }) =>
    report.findings.some(({ severity }) => isAtLeast(SEVERITIES, severity, least)),
  );
}

function summarise(pages: readonly LintedPage[]): Summary {
  const read = pages.filter(({ isRead }) => isRead);
  const findings = pages.flatMap(({ report }) => report.findings);
  const countOf = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  const sum = (amount: (page: LintedPage) => number) =>
    pages.reduce((total, page) => total + amount(page), 0);
  return {
    files: read.length,
    errors: countOf('error'),
    warnings: countOf('warning'),
    infos: countOf('info'),
    fixed: 0,
    fixable: findings.filter(({ fix }) => fix?.applicability === 'safe').length,
    hidden: sum(({ hidden }) => hidden),
    silenced: sum(({ report }) => report.silenced.length),
    baselined: sum(({ baselined = 0 }) => baselined),
    unusedBaseline: 0,
    unchanged: sum(({ unchanged = 0 }) => unchanged),
    unknownLanguage: read.filter(({ isLanguageKnown }) => !isLanguageKnown).length,
    problems: sum(({ report }) => report.problems.length),
    duration: 0,
  };
}

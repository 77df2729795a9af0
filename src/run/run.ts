import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { listOf } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { loadParser } from '../document/parsers/index.ts';
import { SourceText } from '../document/source-text.ts';
import type { FileReport } from '../engine/report.ts';
import type { Changes } from '../files/changes.ts';
import { repositoryRoot } from '../files/path.ts';
import { readPage } from '../files/read-page.ts';
import { shiftLines } from '../files/shift-lines.ts';
import type { ChangedLines } from '../files/unified-diff.ts';
import { filterQuiet } from '../filters/quiet.ts';
import type { LintedPage, Page } from '../page/page.ts';
import { shippedRules } from '../rules.ts';
import { isPattern } from '../source/spec.ts';
import { readVersion } from '../version.ts';
import { changesOf, withChangedLines, withoutUnchanged } from './changed-pages.ts';
import { checkFixRules, countFixed, fixJudged } from './fix-judged.ts';
import type { PageEdits } from './fix-pages.ts';
import { judgeFiles } from './judge-files.ts';
import { baselineOf, countUnused, withoutKnown } from './known-findings.ts';
import { lintProject } from './lint-project.ts';
import type { RunOptions, RunOutcome } from './options.ts';
import { type PlannedFile, planFiles } from './plan-files.ts';
import { createRunLinter, linterOptions, wantsTexts, withShownLines } from './run-linter.ts';
import { addSourceReports } from './source-reports.ts';
import { hasAtLeast, summarise } from './summarise.ts';

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
      : await lintProject(all, {
          config,
          minConfidence,
          readSource,
          timeLimit: options.timeLimit,
          shorten: wantsTexts(options) ? undefined : withShownLines,
        });
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

/** Reads pages again as they were read the first time: from the state that the changes lead to. */
function createSourceReader(changes: Changes | undefined) {
  return async ({ absolutePath }: FileReport): Promise<SourceText | undefined> => {
    const content = (await changes?.textOf(absolutePath)) ?? readPage(absolutePath);
    return 'text' in content ? new SourceText(content.text) : undefined;
  };
}

function withErrorsOnly(page: LintedPage): LintedPage {
  return { ...page, report: { ...page.report, findings: filterQuiet(page.report.findings).kept } };
}

import { type Config, hasPlugins } from '../config/config.ts';
import { Excerpt } from '../document/excerpt.ts';
import type { SourceText } from '../document/source-text.ts';
import { type Confidence, compareFindings } from '../engine/finding.ts';
import { type Collected, checkProject, type ProjectFinding } from '../engine/project.ts';
import type { FileReport, Problem } from '../engine/report.ts';
import { filterConfidence } from '../filters/confidence.ts';
import { createLanguages } from '../languages/index.ts';
import { memoise } from '../memoise.ts';
import type { LintedPage } from '../page/page.ts';
import { TIME_LIMIT, TimeLimitError, withinTime } from '../time-limit.ts';

export interface ProjectSetting {
  config: Config;
  minConfidence: Confidence;
  /** For each rule, in milliseconds. */
  timeLimit?: number | undefined;
  /** The text of a page that no longer has it at hand; undefined when it is gone. */
  readSource(page: FileReport): Promise<SourceText | undefined>;
  /** What to keep of a page that is done with. Default: all. */
  shorten?: ((page: LintedPage) => LintedPage) | undefined;
}

/** Pages whose collections our own rules come to an end on in no time, and without a clock. */
const UNWATCHED = 100;

/**
 * Ends a run: the rules that look at several pages judge what they collected from these, and what they
 * find joins the findings of its page. The pages may come from a cache or from several runs.
 */
export async function lintProject(
  pages: readonly LintedPage[],
  setting: ProjectSetting,
): Promise<LintedPage[]> {
  const { config } = setting;
  const collections = pages.flatMap(({ report }) => report.collection ?? []);
  if (!collections.some(({ rules }) => rules.some(mayTell))) return [...pages];
  const languages = createLanguages(config.languages);
  const { timeLimit = TIME_LIMIT } = setting;
  const isWatched = setting.timeLimit !== undefined || collections.length > UNWATCHED || hasPlugins(config);
  const attempt = <T>(work: () => T) => withinTime(timeLimit, work);
  const check = (each?: typeof attempt) => checkProject(collections, config.rules, languages, each);
  const { findings, crashes } = (isWatched ? inTime(attempt, check) : check()) ?? check(attempt);
  const findingsOf = memoise((_path: string): ProjectFinding[] => []);
  for (const finding of findings) findingsOf(finding.path).push(finding);
  const problems = crashes.map(({ ruleId, message }) => ({ code: 'rule-crash', message, ruleId }));
  const first = pages.find(({ report }) => report.collection);
  const ended: LintedPage[] = [];
  for (const page of pages) {
    const joined = await withFindings(page, findingsOf(page.report.path), setting);
    // No page is to blame for what happens at the end, and yet it must be told somewhere.
    ended.push(page === first ? withProblems(joined, problems) : joined);
  }
  return ended;
}

/** A rule tells of places that it collected, and of no others. That of a plugin may also fail. */
function mayTell({ ruleId, places }: Collected): boolean {
  return places.length > 0 || ruleId.includes('/');
}

/** Undefined when all rules together take longer than one may: a clock for each costs more than most have to do. */
function inTime<T>(attempt: (work: () => T) => T, check: () => T): T | undefined {
  try {
    return attempt(() => check());
  } catch (error) {
    if (error instanceof TimeLimitError) return undefined;
    throw error;
  }
}

async function withFindings(
  page: LintedPage,
  found: readonly ProjectFinding[],
  { minConfidence, readSource, shorten = (page) => page }: ProjectSetting,
): Promise<LintedPage> {
  const { report } = page;
  const open = found.filter(({ silenced }) => silenced === undefined).map(({ finding }) => finding);
  const silenced = found.flatMap(({ finding, silenced: reason }) =>
    reason === undefined ? [] : [{ finding, reason }],
  );
  const { kept, dropped } = filterConfidence(open, minConfidence);
  const hidden = page.hidden + dropped.length;
  const shown = [...kept, ...silenced.map(({ finding }) => finding)];
  if (shown.length === 0) return dropped.length === 0 ? page : { ...page, hidden };
  const isWhole = report.source && !(report.source instanceof Excerpt);
  const source = isWhole ? report.source : await readSource(report);
  const all = isWhole
    ? shown
    : [...report.findings, ...report.silenced.map(({ finding }) => finding), ...shown];
  if (!source || all.some((finding) => source.slice(finding) !== finding.text)) {
    const message = 'the file changed while it was linted: what other files say of it is left out';
    return withProblems(page, [{ code: 'changed', message }]);
  }
  const joined = {
    ...report,
    source,
    findings: [...report.findings, ...kept].sort(compareFindings),
    silenced: [...report.silenced, ...silenced],
  };
  return shorten({ ...page, report: joined, hidden });
}

function withProblems(page: LintedPage, problems: readonly Problem[]): LintedPage {
  if (problems.length === 0) return page;
  return { ...page, report: { ...page.report, problems: [...page.report.problems, ...problems] } };
}

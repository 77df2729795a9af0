import { PagePair } from '../align/page-pair.ts';
import { type Config, createResolver, hasPlugins, type PageConfig } from '../config/config.ts';
import { countWords } from '../document/count-words.ts';
import type { Document } from '../document/document.ts';
import { fileOf, fileView } from '../document/file-view.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import { SourceText } from '../document/source-text.ts';
import { type Confidence, compareFindings, type Finding } from '../engine/finding.ts';
import { findingsInFile, placesInFile } from '../engine/in-file.ts';
import {
  type ActiveRule,
  type LintOutcome,
  type LintSetting,
  lintDocument,
  MOST_FINDINGS,
} from '../engine/lint.ts';
import type { Counterpart, FileReport, Problem, SilencedFinding } from '../engine/report.ts';
import type { SourceRevision } from '../engine/revision.ts';
import type { ReportDescriptor, Rule } from '../engine/rule.ts';
import type { Slugger } from '../engine/slugs.ts';
import { filterConfidence } from '../filters/confidence.ts';
import { directiveReports } from '../filters/directive-rules.ts';
import { applyDirectives, readDirectives } from '../filters/directives.ts';
import { silence } from '../filters/silence.ts';
import { FormatError } from '../formats/format-error.ts';
import { readDocument } from '../formats/index.ts';
import { host } from '../host.ts';
import { createRivalries } from '../languages/evidence.ts';
import { identifyPage } from '../languages/identify.ts';
import { createLanguages, type Languages } from '../languages/index.ts';
import { createLexicon } from '../languages/lexicon.ts';
import { declaredPageLanguage } from '../languages/page-language.ts';
import { isSameLanguage } from '../languages/same-language.ts';
import { sourceLanguagesOf } from '../languages/source-languages.ts';
import type { SourceUse } from '../source/uses.ts';
import { thrownText } from '../thrown-text.ts';
import { createTimekeeper } from './timekeeper.ts';

/** A page to lint. */
export interface Page {
  /** As it is reported. */
  path: string;
  absolutePath: string;
  /** As seen from the root of its project, with `/`: says what language the page is in. */
  projectPath: string;
  /** With its BOM, if it has one. */
  text: string;
  /** What makes a site of the page, when the files around it show that. */
  renderer?: Slugger | undefined;
  /** What whoever hands over the page knows of it. */
  given?: GivenOfPage | undefined;
}

export interface GivenOfPage {
  /** Tags that win over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  /** What it was translated from. */
  source?: string | undefined;
}

/** A page that another one was translated from. */
export interface SourcePage extends Pick<Page, 'path' | 'absolutePath' | 'projectPath' | 'text'> {
  /** Tag of its language, where the place it was found in says it. */
  lang?: string | undefined;
  /** Was it found without anybody saying where it lies? Then it may not be what it seems. */
  isGuess?: boolean;
  /** Name of the commit that `text` is of; undefined when it is the file as it is. */
  revision?: string | undefined;
  /** The page as it is by now, when the text is that which the translation was made from, and has changed. */
  current?: SourcePage | undefined;
}

/** What came of looking for the page that a page was translated from. */
export interface FoundSource {
  page?: SourcePage | undefined;
  /** What told where it lies: the text of a spec, or the name of a layout. */
  by?: string | undefined;
  problems?: readonly Problem[];
  notices?: readonly string[];
  /** What was asked of the files. */
  uses?: readonly SourceUse[];
}

export type FindSource = (page: Page, known: KnownOfPage) => FoundSource | Promise<FoundSource>;

export interface KnownOfPage {
  document: Document;
  /** Its tag. */
  language: string | undefined;
  /** Tag of the language it was translated from, where somebody says it. */
  sourceLang: string | undefined;
  config: PageConfig;
}

export interface PageSetting {
  config: Config;
  /** Tag that wins over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  minConfidence: Confidence;
  /** Which engine reads Markdown. Default: `auto`. */
  parser?: ParserChoice | undefined;
  findSource?: FindSource | undefined;
  /** For the rules on one page, in milliseconds. */
  timeLimit?: number | undefined;
}

export interface LintedPage {
  report: FileReport;
  /** What was found in the page it was translated from, when anything was. */
  sourceReport?: FileReport | undefined;
  /** What told where that page lies, as `FoundSource` has it; undefined when there is none. */
  sourceBy?: string | undefined;
  /** Absolute path of that page. */
  sourcePath?: string | undefined;
  /** What was asked of the files to find that page. */
  sourceUses?: readonly SourceUse[] | undefined;
  /** Could the file be read? */
  isRead: boolean;
  /** How many findings are less certain than asked for. */
  hidden: number;
  /** How many findings the baseline knows. */
  baselined?: number;
  /** How many findings lie on lines that did not change. */
  unchanged?: number;
  /** Is there data of the page's language, so that more than the language-neutral rules could judge it? */
  isLanguageKnown: boolean;
}

/** Makes the function that lints pages one by one: language data, word lists and configuration are set up once. */
export function createPageLinter(setting: PageSetting): (page: Page) => Promise<LintedPage> {
  const languages = createLanguages(setting.config.languages);
  const lexicon = createLexicon();
  const rivalryOf = createRivalries(languages, lexicon);
  const configOf = createResolver(setting.config);
  const pairWith = createPairer(languages, setting.parser);
  const lintInTime = createTimekeeper({
    timeLimit: setting.timeLimit,
    hasPlugins: hasPlugins(setting.config),
  });
  return async (page) => {
    try {
      const document = await readDocument(page.path, page.text, setting.parser);
      const config = configOf(page.absolutePath);
      const declared = await languageOf(document, page, config, setting, languages);
      const language = declared && languages.resolve(declared.tag);
      const known = {
        document,
        language: declared?.tag,
        sourceLang:
          page.given?.sourceLang ?? setting.sourceLang ?? config.sourceLang ?? document.declared?.source,
        config,
      };
      // What holds its own source is compared with that.
      const findSource = document.translatedFrom ? undefined : setting.findSource;
      const found: FoundSource = (await findSource?.(page, known)) ?? {};
      const { source, problem, notice } = await sourceOf(found.page, known, pairWith);
      const sourceLang = known.sourceLang ?? otherLanguage(source?.lang, declared?.tag);
      const sourceLanguages = sourceLanguagesOf(language, sourceLang, languages);
      const size = page.text.length + (source?.page.text.length ?? 0);
      const linted = lintInTime({ path: page.path, size }, config.active, (active, trace) =>
        lintWithDirectives(document, active, setting.config, {
          language,
          sourceLanguages,
          languages,
          lexicon,
          rivalryOf,
          terms: setting.config,
          source: source?.pair,
          revision: source?.revision,
          renderer: page.renderer,
          trace,
        }),
      );
      host.didWork(source ? 'pair' : 'page');
      const { kept, dropped } = filterConfidence(linted.findings, setting.minConfidence);
      const report: FileReport = {
        path: page.path,
        absolutePath: page.absolutePath,
        source: fileOf(document),
        counterpart: source && counterpartOf(source),
        language: declared && { tag: language?.tag ?? declared.tag, from: declared.from },
        words: countWords(document.segments),
        findings: kept,
        silenced: linted.silenced,
        problems: [
          ...(found.problems ?? []),
          ...(problem ? [problem] : []),
          ...linted.crashes.map(({ ruleId, message }) => ({ code: 'rule-crash', message, ruleId })),
        ],
        notices: [
          ...document.notices,
          ...(found.notices ?? []),
          ...(notice ? [notice] : []),
          ...linted.crowded.map(
            (id) => `rule ${id} found more than ${MOST_FINDINGS} places, and no more of them are told`,
          ),
        ],
        ...(linted.collected.length > 0 && {
          collection: {
            path: page.path,
            language: language?.tag,
            length: fileOf(document).text.length,
            rules: linted.collected,
          },
        }),
      };
      return {
        report,
        sourceReport: source && sourceReportOf(source, linted.sourceFindings, setting),
        sourceBy: source && found.by,
        sourcePath: source?.page.absolutePath,
        sourceUses: found.uses,
        isRead: true,
        hidden: dropped.length,
        isLanguageKnown: language !== undefined,
      };
    } catch (error) {
      if (error instanceof FormatError)
        return failedPage(page, { code: 'malformed', message: error.message }, new SourceText(page.text));
      const message = `the page could not be judged: ${thrownText(error)}`;
      return failedPage(page, { code: 'crash', message }, new SourceText(page.text));
    }
  };
}

/** A page that another one was translated from, read. */
interface ReadSource {
  page: SourcePage;
  document: Document;
  /** Tag of its language, as far as it is known. */
  lang: string | undefined;
}

interface PairedSource extends ReadSource {
  pair: PagePair;
  /** How the source went on, when the page was made from an earlier state. */
  revision: SourceRevision | undefined;
}

/** One of the two was not read whole: what the other has more of proves nothing. */
const PARTIAL = 'partial';

/** Makes the function that pairs a page with its source; undefined when that cannot be its source. */
function createPairer(
  languages: Languages,
  parser: ParserChoice | undefined,
): (page: SourcePage, known: KnownOfPage) => Promise<PairedSource | typeof PARTIAL | undefined> {
  const readSource = createSourceReader(languages, parser);
  return async (page, { document, language }) => {
    const source = await readSource(page, document.notMdx !== undefined);
    if (document.isPartial || source.document.isPartial) return PARTIAL;
    const pair = PagePair.of(source.document, document);
    if (!pair || !isCredible(source, pair, language)) return undefined;
    const { revision: commit, current } = page;
    if (commit === undefined || !current) return { ...source, pair, revision: undefined };
    return { ...source, pair, revision: { commit, current: (await readSource(current)).document } };
  };
}

/** The source of a page, or why it could not be read. */
async function sourceOf(
  page: SourcePage | undefined,
  known: KnownOfPage,
  pairWith: ReturnType<typeof createPairer>,
): Promise<{ source?: PairedSource | undefined; problem?: Problem; notice?: string }> {
  if (!page) return {};
  try {
    const source = await pairWith(page, known);
    if (source === PARTIAL)
      return { notice: `not compared with its source ${page.path}, for not all of the two was read` };
    return { source };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { problem: { code: 'source-malformed', message: `its source ${page.path} ${error.message}` } };
  }
}

function counterpartOf({ page, document, revision }: PairedSource): Counterpart {
  const { path, absolutePath } = page;
  const shown = page.revision === undefined ? path : `${path}@${page.revision}`;
  return {
    path: shown,
    absolutePath,
    source: fileOf(document),
    now: revision && fileOf(revision.current),
  };
}

/** What is wrong with the page that was translated, as its own comments have it. */
function sourceReportOf(
  { page: { path, absolutePath, revision }, document, lang }: ReadSource,
  findings: readonly Finding[],
  { minConfidence }: PageSetting,
): FileReport | undefined {
  // Places in an earlier state are none in the file.
  if (findings.length === 0 || revision !== undefined) return undefined;
  const view = fileView(document);
  const { kept, silenced } = applyDirectives(findings, readDirectives(view).directives, view);
  return {
    path,
    absolutePath,
    source: view.source,
    language: lang === undefined ? undefined : { tag: lang, from: 'config' },
    findings: filterConfidence(kept, minConfidence).kept,
    silenced,
    problems: [],
    notices: [],
  };
}

/** Several pages may be translations of one: the last few sources read are kept. */
function createSourceReader(
  languages: Languages,
  parser: ParserChoice | undefined,
): (page: SourcePage, likeMarkdown?: boolean) => Promise<ReadSource> {
  const MOST = 8;
  const known = new Map<string, { text: string; source: Promise<ReadSource> }>();
  const read = async (page: SourcePage, likeMarkdown: boolean): Promise<ReadSource> => {
    const asIs = await readDocument(page.path, page.text, parser);
    const document =
      likeMarkdown && asIs.format === 'mdx' ? await readDocument(page.path, page.text, parser, true) : asIs;
    return { page, document, lang: await sourceLanguageOf(page, document, languages) };
  };
  return (page, likeMarkdown = false) => {
    const key = `${page.absolutePath}@${page.revision ?? ''}@${likeMarkdown}`;
    const found = known.get(key);
    const source = found?.text === page.text ? found.source : read(page, likeMarkdown);
    known.delete(key);
    known.set(key, { text: page.text, source });
    if (known.size > MOST) known.delete(known.keys().next().value!);
    return source;
  };
}

/** True pairs have 0.46 and up, however freely translated; of chance pairs nearly all have less than 0.25. */
const LEAST_SURENESS = 0.3;
/** Pages of fewer blocks than this are alike by chance. */
const LEAST_BLOCKS = 4;

/**
 * Can the page have been translated from that one? Asked only of a source that nobody named: it must be in
 * another language, and where its place does not say that it is the source, it must resemble the page.
 */
function isCredible(
  { page, lang }: ReadSource,
  { blocks, sureness }: PagePair,
  language: string | undefined,
): boolean {
  if (!page.isGuess) return true;
  if (lang !== undefined && language !== undefined && isSameLanguage(lang, language)) return false;
  return page.lang !== undefined || blocks.length < LEAST_BLOCKS || sureness >= LEAST_SURENESS;
}

/** What is left to say of a file that is left out on purpose. */
export function skippedPage(
  { path, absolutePath }: Pick<Page, 'path' | 'absolutePath'>,
  notice: string,
): LintedPage {
  const report = { path, absolutePath, source: undefined, language: undefined, notices: [notice] };
  const nothing = { findings: [], silenced: [], problems: [] };
  return { report: { ...report, ...nothing }, isRead: false, hidden: 0, isLanguageKnown: false };
}

/** What is left to say of a file that could not be judged. */
export function failedPage(
  { path, absolutePath }: Pick<Page, 'path' | 'absolutePath'>,
  problem: Problem,
  source?: SourceText,
): LintedPage {
  const nothing = { findings: [], silenced: [], notices: [] };
  const report = { path, absolutePath, source, language: undefined, problems: [problem], ...nothing };
  return { report, isRead: source !== undefined, hidden: 0, isLanguageKnown: false };
}

/** Tag of the language of a source, where its place or the page itself says it; of one that nobody named, also by its prose. */
async function sourceLanguageOf(
  { lang, isGuess }: SourcePage,
  document: Document,
  languages: Languages,
): Promise<string | undefined> {
  const declared = lang ?? declaredPageLanguage(document, '', languages)?.tag;
  return declared ?? (isGuess ? (await identifyPage(document, languages))?.tag : undefined);
}

/** A source that claims to be in the language of its translation was copied with its metadata, and says nothing. */
function otherLanguage(source: string | undefined, page: string | undefined): string | undefined {
  return source !== undefined && page !== undefined && isSameLanguage(source, page) ? undefined : source;
}

async function languageOf(
  document: Document,
  { projectPath, given }: Page,
  config: PageConfig,
  setting: PageSetting,
  languages: Languages,
): Promise<FileReport['language']> {
  const lang = given?.lang ?? setting.lang;
  if (lang !== undefined) return { tag: lang, from: 'option' };
  if (config.lang !== undefined) return { tag: config.lang, from: 'config' };
  const declared = declaredPageLanguage(document, projectPath, languages);
  if (declared) return declared;
  const identified = await identifyPage(document, languages);
  return identified && { tag: identified.tag, from: 'prose' };
}

interface SilencedOutcome extends LintOutcome {
  silenced: SilencedFinding[];
}

/**
 * Lints a page, silences findings as its comments say, and adds what there is to say of those comments.
 * A comment at a place that the end of the run decides on is not held to be unused.
 */
function lintWithDirectives(
  document: Document,
  active: readonly ActiveRule[],
  config: Config,
  setting: LintSetting,
): SilencedOutcome {
  const outcome = lintFile(document, active, setting);
  const { findings, sourceFindings, crashes, collected } = outcome;
  const view = fileView(document);
  const { directives, misspellings } = readDirectives(view);
  if (directives.length + misspellings.length === 0) return { ...outcome, silenced: [] };
  const own = silence(findings, collected, directives, view);
  const crashed = new Set(crashes.map(({ ruleId }) => ruleId));
  const reports = directiveReports(view, {
    directives,
    misspellings,
    uses: own.uses,
    known: new Set(config.rules.keys()),
    active: new Set(active.map(({ rule }) => rule.id).filter((id) => !crashed.has(id))),
  });
  const reporting = active.flatMap((each) => {
    const descriptors = reports.get(each.rule.id);
    return descriptors ? [{ ...each, rule: reportingAtEnd(each.rule, descriptors) }] : [];
  });
  const about = lintDocument(view, reporting, { ...setting, language: undefined, source: undefined });
  const aboutParts = applyDirectives(about.findings, directives, view, 'named');
  return {
    findings: [...own.kept, ...aboutParts.kept].sort(compareFindings),
    sourceFindings,
    silenced: [...own.silenced, ...aboutParts.silenced],
    crashes: [...crashes, ...about.crashes],
    crowded: outcome.crowded,
    collected: own.collected,
  };
}

/** Lints a document, and says of its file what was found. In a file that holds both languages, the source's defects too. */
function lintFile(document: Document, active: readonly ActiveRule[], setting: LintSetting): LintOutcome {
  const outcome = lintDocument(document, active, setting);
  if (!document.catalogue) return outcome;
  const given = setting.source instanceof PagePair ? setting.source.source : setting.source;
  const other = given ?? document.translatedFrom;
  const findings = findingsInFile(outcome.findings, document, other);
  const sourceFindings = other ? findingsInFile(outcome.sourceFindings, other, document) : [];
  const collected = placesInFile(outcome.collected, document.catalogue);
  if (given) return { ...outcome, findings: [...findings], sourceFindings: [...sourceFindings], collected };
  return {
    ...outcome,
    collected,
    findings: [...findings, ...sourceFindings].sort(compareFindings),
    sourceFindings: [],
  };
}

/** The rule with nothing left to find out. */
function reportingAtEnd(rule: Rule, descriptors: readonly ReportDescriptor[]): Rule {
  return {
    ...rule,
    create: ({ report }) => ({
      end() {
        for (const descriptor of descriptors) report(descriptor);
      },
    }),
  };
}

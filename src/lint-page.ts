import { type Config, createResolver, type PageConfig } from './config/config.ts';
import type { Document } from './document/document.ts';
import { SourceText } from './document/source-text.ts';
import { type Confidence, compareFindings } from './engine/finding.ts';
import { type ActiveRule, type LintOutcome, type LintSetting, lintDocument } from './engine/lint.ts';
import type { FileReport, Problem, SilencedFinding } from './engine/report.ts';
import type { ReportDescriptor, Rule } from './engine/rule.ts';
import { filterConfidence } from './filters/confidence.ts';
import { directiveReports } from './filters/directive-rules.ts';
import { applyDirectives, readDirectives } from './filters/directives.ts';
import { readDocument } from './formats/index.ts';
import { createRivalries } from './languages/evidence.ts';
import { identifyPage } from './languages/identify.ts';
import { createLanguages, type Languages } from './languages/index.ts';
import { createLexicon } from './languages/lexicon.ts';
import { declaredPageLanguage } from './languages/page-language.ts';
import { sourceLanguagesOf } from './languages/source-languages.ts';

/** A page to lint. */
export interface Page {
  /** As it is reported. */
  path: string;
  absolutePath: string;
  /** As seen from the root of its project, with `/`: says what language the page is in. */
  projectPath: string;
  /** With its BOM, if it has one. */
  text: string;
}

export interface PageSetting {
  config: Config;
  /** Tag that wins over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  minConfidence: Confidence;
}

export interface LintedPage {
  report: FileReport;
  /** Could the file be read? */
  isRead: boolean;
  /** How many findings are less certain than asked for. */
  hidden: number;
  /** Is there data of the page's language, so that more than the language-neutral rules could judge it? */
  isLanguageKnown: boolean;
}

/** Makes the function that lints pages one by one: language data, word lists and configuration are set up once. */
export function createPageLinter(setting: PageSetting): (page: Page) => Promise<LintedPage> {
  const languages = createLanguages(setting.config.languages);
  const lexicon = createLexicon();
  const rivalryOf = createRivalries(languages, lexicon);
  const configOf = createResolver(setting.config);
  return async (page) => {
    try {
      const document = await readDocument(page.path, page.text);
      const config = configOf(page.absolutePath);
      const declared = await languageOf(document, page, config, setting, languages);
      const language = declared && languages.resolve(declared.tag);
      const sourceLanguages = sourceLanguagesOf(language, setting.sourceLang ?? config.sourceLang, languages);
      const linted = lintWithDirectives(document, config.active, setting.config, {
        language,
        sourceLanguages,
        languages,
        lexicon,
        rivalryOf,
        terms: setting.config,
      });
      const { kept, dropped } = filterConfidence(linted.findings, setting.minConfidence);
      const report: FileReport = {
        path: page.path,
        absolutePath: page.absolutePath,
        source: document.source,
        language: declared && { tag: language?.tag ?? declared.tag, from: declared.from },
        findings: kept,
        silenced: linted.silenced,
        problems: linted.crashes.map(({ ruleId, message }) => ({ code: 'rule-crash', message, ruleId })),
        notices: document.notices,
      };
      return { report, isRead: true, hidden: dropped.length, isLanguageKnown: language !== undefined };
    } catch (error) {
      const message = `the page could not be judged: ${error instanceof Error ? error.message : String(error)}`;
      return failedPage(page, { code: 'crash', message }, new SourceText(page.text));
    }
  };
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

async function languageOf(
  document: Document,
  { projectPath }: Page,
  config: PageConfig,
  { lang }: PageSetting,
  languages: Languages,
): Promise<FileReport['language']> {
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

/** Lints a page, silences findings as its comments say, and adds what there is to say of those comments. */
function lintWithDirectives(
  document: Document,
  active: readonly ActiveRule[],
  config: Config,
  setting: LintSetting,
): SilencedOutcome {
  const { findings, crashes } = lintDocument(document, active, setting);
  const { directives, misspellings } = readDirectives(document);
  if (directives.length + misspellings.length === 0) return { findings, crashes, silenced: [] };
  const { kept, silenced, uses } = applyDirectives(findings, directives, document);
  const crashed = new Set(crashes.map(({ ruleId }) => ruleId));
  const reports = directiveReports(document, {
    directives,
    misspellings,
    uses,
    known: new Set(config.rules.keys()),
    active: new Set(active.map(({ rule }) => rule.id).filter((id) => !crashed.has(id))),
  });
  const reporting = active.flatMap((each) => {
    const descriptors = reports.get(each.rule.id);
    return descriptors ? [{ ...each, rule: reportingAtEnd(each.rule, descriptors) }] : [];
  });
  const about = lintDocument(document, reporting, { ...setting, language: undefined });
  const aboutParts = applyDirectives(about.findings, directives, document, 'named');
  return {
    findings: [...kept, ...aboutParts.kept].sort(compareFindings),
    silenced: [...silenced, ...aboutParts.silenced],
    crashes: [...crashes, ...about.crashes],
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

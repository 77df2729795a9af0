import { resolve } from 'node:path';
import type { Report } from './reporters/report.ts';
import type { RunOptions } from './run/options.ts';
import { run } from './run/run.ts';

export { builtInRules } from '../rules/index.ts';
export { ConfigError, type ConfigIssue } from './config/config-error.ts';
export { defineConfig } from './config/define-config.ts';
export { definePlugin, type Plugin } from './config/plugin.ts';
export type { GlossaryEntry, RuleSetting, UserConfig, UserOverride } from './config/schema.ts';
export type { CodeBlock, Document, DocumentFormat, Link, TranslationUnit } from './document/document.ts';
export type { FrontMatterValue } from './document/front-matter.ts';
export { ParserError } from './document/parsers/index.ts';
export type { ParserChoice } from './document/parsers/parser.ts';
export {
  ATOM,
  type Mark,
  type MarkKind,
  type Segment,
  type SegmentKind,
  type Sentence,
  type Word,
} from './document/segment.ts';
export type { Position, SourceText, Span } from './document/source-text.ts';
export type {
  Applicability,
  Confidence,
  Finding,
  Fix,
  RelatedPlace,
  Severity,
  Suggestion,
} from './engine/finding.ts';
export type { Collected, CollectedPlace, PageCollection } from './engine/project.ts';
export type { FileReport, Problem, SilencedFinding } from './engine/report.ts';
export {
  type CollectedPage,
  defineRule,
  type JsonValue,
  type MqmCategory,
  type OptionDefinition,
  type OptionDefinitions,
  type OptionsOf,
  type OptionValue,
  type ProjectCheck,
  type ProjectContext,
  type ReportDescriptor,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleExample,
  type RuleHandlers,
} from './engine/rule.ts';
export {
  type ExpectedFinding,
  type InvalidCase,
  RuleTester,
  type RuleTesterSetting,
  type RuleTests,
  type ValidCase,
} from './engine/rule-tester.ts';
export type { Term, TermEntry, TermSetting, Terms, TermUse } from './engine/terms.ts';
export { BaselineError } from './files/baseline-file.ts';
export type { Comparison } from './files/changes.ts';
export { ChangesError } from './files/changes-error.ts';
export {
  defineLanguage,
  type Language,
  type LanguageDefinition,
  type Languages,
  type Script,
} from './languages/index.ts';
export type { Lexicon } from './languages/lexicon.ts';
export { type LintTextOptions, lintText } from './lint-text.ts';
export { reporters } from './reporters/index.ts';
export type { Report, Summary } from './reporters/report.ts';
export type { Reporter, ReporterOptions } from './reporters/reporter.ts';
export { default as remarkMtlint, type RemarkMtlintOptions } from './unified.ts';

export type LintFilesOptions = Partial<
  Omit<RunOptions, 'patterns' | 'input' | 'exitZero' | 'failOn' | 'maxWarnings'>
>;

/**
 * Lints files, folders and globs as the command does, with the configuration that governs `cwd`.
 *
 * @param patterns relative to `cwd`, which is the working directory unless given
 * @returns what a reporter gets; a file that cannot be judged has `problems`
 * @throws ConfigError; BaselineError; ChangesError when `changes` are asked for and cannot be told
 */
export async function lintFiles(
  patterns: string | readonly string[],
  options: LintFilesOptions = {},
): Promise<Report> {
  const { report } = await run({
    ...options,
    cwd: resolve(options.cwd ?? '.'),
    patterns: typeof patterns === 'string' ? [patterns] : patterns,
  });
  return report;
}

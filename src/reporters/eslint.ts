import type { SourceText, Span } from '../document/source-text.ts';
import type { Finding, Fix } from '../engine/finding.ts';
import type { FileReport, Problem } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { jsonText } from './json-text.ts';

/** An edit as ESLint writes it: offsets in the text without its BOM, end exclusive. */
export interface EslintFix {
  range: [start: number, end: number];
  text: string;
}

/** Lines and columns are 1-based, columns in UTF-16 code units, the end exclusive. */
export interface EslintPlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The array that `eslint --format json` prints, field for field: what reads ESLint's output reads this. */
export function eslint(report: Report): string {
  return jsonText(report.files.map(eslintResult));
}

export function eslintPlace(source: SourceText, { start, end }: Span): EslintPlace {
  const from = source.position(start);
  const to = source.position(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

export function eslintFix({ start, end, text }: Fix): EslintFix {
  return { range: [start, end], text };
}

/** ESLint knows no info: it is a warning there. */
export function eslintSeverity({ severity }: Finding): 1 | 2 {
  return severity === 'error' ? 2 : 1;
}

export function isFixable({ fix }: Finding): boolean {
  return fix?.applicability === 'safe';
}

function eslintResult(file: FileReport) {
  const { absolutePath, source, findings, silenced, problems } = file;
  const messages = [
    ...problems.map(fatalMessage),
    ...findings.map((finding) => eslintMessage(file, finding)),
  ];
  const errors = findings.filter((finding) => eslintSeverity(finding) === 2);
  const warnings = findings.filter((finding) => eslintSeverity(finding) === 1);
  return {
    filePath: absolutePath,
    messages,
    suppressedMessages: silenced.map(({ finding, reason }) => ({
      ...eslintMessage(file, finding),
      suppressions: [{ kind: 'directive', justification: reason }],
    })),
    errorCount: errors.length + problems.length,
    fatalErrorCount: problems.length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
    ...(messages.length > 0 && source && { source: source.text }),
    usedDeprecatedRules: [],
  };
}

/** Tools apply an ESLint `fix` unasked, so one that wants a reader becomes a suggestion. */
function eslintMessage(file: FileReport, finding: Finding) {
  const { ruleId, messageId, fix } = finding;
  const suggestions = finding.suggestions.map((suggestion) => ({
    desc: suggestion.description,
    fix: eslintFix(suggestion),
  }));
  if (fix && !isFixable(finding)) {
    suggestions.unshift({ desc: `Replace by “${fix.text}”`, fix: eslintFix(fix) });
  }
  return {
    ruleId,
    severity: eslintSeverity(finding),
    // No place in the source is named here: tools tell old findings from new ones by the message.
    message: finding.message,
    ...eslintPlace(file.source!, finding),
    messageId,
    ...(fix && isFixable(finding) && { fix: eslintFix(fix) }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function fatalMessage({ message }: Problem) {
  return { ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 };
}

import { ruleUrl } from '../docs/rule-url.ts';
import type { Finding, Fix, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import type { Report } from '../reporters/report.ts';
import { eslintFix, eslintPlace, eslintSeverity, isFixable } from './eslint.ts';
import { jsonText } from './json-text.ts';
import { fileOfRelated } from './places.ts';
import { rulesWithFindings } from './rules-found.ts';
import { templateErrors } from './templates.ts';

/** The version of the shape below: it grows when a field changes its meaning or goes, not when one is added. */
const SCHEMA_VERSION = 1;

/** Everything a report knows, in ESLint's shape with more fields; `schemas/json.schema.json` describes it. */
export function json(report: Report): string {
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: report.tool.name, version: report.tool.version },
    results: report.files.map(jsonResult),
    rules: Object.fromEntries(
      rulesWithFindings(report.files.flatMap(findingsOf), report.rules).map((rule) => [
        rule.id,
        jsonRule(rule),
      ]),
    ),
    templates: templateErrors(report),
    summary: report.summary,
  });
}

function jsonResult(file: FileReport) {
  const { findings, silenced, problems, notices } = file;
  const ofLevel = (level: Severity) => findings.filter(({ severity }) => severity === level);
  const [errors, warnings, infos] = [ofLevel('error'), ofLevel('warning'), ofLevel('info')];
  return {
    filePath: file.absolutePath,
    path: file.path,
    language: file.language ?? null,
    messages: findings.map((finding) => jsonMessage(file, finding)),
    suppressedMessages: silenced.map(({ finding, reason }) => ({
      ...jsonMessage(file, finding),
      suppressions: [{ kind: 'directive', justification: reason }],
    })),
    errorCount: errors.length,
    warningCount: warnings.length,
    infoCount: infos.length,
    fatalErrorCount: problems.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
    fixableInfoCount: infos.filter(isFixable).length,
    problems: problems.map(({ code, message, ruleId = null }) => ({ code, message, ruleId })),
    notices,
  };
}

function jsonMessage(file: FileReport, finding: Finding) {
  const { ruleId, severity, message, messageId, confidence, fix, text, fingerprint } = finding;
  return {
    ruleId,
    severity: eslintSeverity(finding),
    level: severity,
    message,
    messageId,
    ...eslintPlace(file.source!, finding),
    confidence,
    url: ruleUrl(ruleId) ?? null,
    ...(fix && { fix: jsonFix(fix) }),
    suggestions: finding.suggestions.map((suggestion) => ({
      desc: suggestion.description,
      fix: eslintFix(suggestion),
      applicability: suggestion.applicability,
    })),
    related: finding.related.map((place) => {
      const { path, source } = fileOfRelated(file, place);
      return { message: place.message, path, ...eslintPlace(source, place) };
    }),
    text,
    fingerprint,
  };
}

function jsonFix(fix: Fix) {
  return { ...eslintFix(fix), applicability: fix.applicability };
}

function findingsOf({ findings, silenced }: FileReport): Finding[] {
  return [...findings, ...silenced.map(({ finding }) => finding)];
}

function jsonRule({ id, summary, category, severity, confidence, languages, source, fix }: Rule) {
  return { summary, category, severity, confidence, languages, source, fix, url: ruleUrl(id) ?? null };
}

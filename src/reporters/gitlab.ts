import { createHash } from 'node:crypto';
import { ruleUrl } from '../docs/rule-url.ts';
import type { Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { jsonText } from './json-text.ts';
import { countedFingerprints, messageWithSource, repositoryPath } from './places.ts';
import { visible } from './visible.ts';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** GitLab's code quality report. It does not show the name of a check, so the description ends with it. */
export function gitlab(report: Report): string {
  return jsonText(report.files.flatMap((file) => issuesOf(report, file)));
}

function issuesOf(report: Report, file: FileReport) {
  const path = repositoryPath(report, file);
  const ids = countedFingerprints(file.findings);
  return [
    ...file.problems.map(({ code, message }) => ({
      description: visible(`${message} (${code})`),
      check_name: code,
      fingerprint: digest(path, code, message),
      severity: 'critical',
      location: { path, lines: { begin: 1 } },
    })),
    ...file.findings.map((finding, index) => {
      const { start, end, ruleId, severity } = finding;
      const begin = file.source!.position(start);
      const url = ruleUrl(ruleId);
      return {
        description: visible(`${messageWithSource(file, finding)} (${ruleId})`),
        check_name: ruleId,
        fingerprint: digest(path, ruleId, ids[index]!),
        severity: SEVERITY[severity],
        location: {
          path,
          positions: { begin, end: file.source!.position(end) },
          lines: { begin: begin.line },
        },
        ...(url && { content: { body: `[${ruleId}](${url})` } }),
      };
    }),
  ];
}

/** GitLab compares two reports by this: unique in a report, and no line number in it. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { messageWithSource } from './places.ts';
import { summarySentence } from './summary.ts';
import { templateRemarks } from './templates.ts';
import { visible, visiblePath } from './visible.ts';

/**
 * One finding a line, for vim's quickfix list, problem matchers and grep:
 *
 *     docs/a.md:3:5: error: message [rule-id]
 *
 * This line never changes. Everything else (`path: error: why a file could not be judged`,
 * `path: note: …`, what several files share, the summary) has no line and column, so that nothing takes it for a finding.
 */
export function compact(report: Report): string {
  return `${[...report.files.flatMap(fileLines), ...templateRemarks(report), summarySentence(report)].join('\n')}\n`;
}

function fileLines(file: FileReport): string[] {
  const { path, source, findings, problems, notices } = file;
  const place = visiblePath(path);
  return [
    ...problems.map(({ message }) => `${place}: error: ${visible(message)}`),
    ...notices.map((notice) => `${place}: note: ${visible(notice)}`),
    ...findings.map((finding) => {
      const { start, severity, ruleId } = finding;
      const { line, column } = source!.position(start);
      return `${place}:${line}:${column}: ${severity}: ${visible(messageWithSource(file, finding))} [${visible(ruleId)}]`;
    }),
  ];
}

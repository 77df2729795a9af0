import { SourceText } from '../../src/document/source-text.ts';
import type { Report } from '../../src/reporters/report.ts';
import { findingAt, reportOf } from './awkward-report.ts';

export const HOSTILE_PATH = 'a,b:c%0A\n::error::"<x>\'&|`_*\u001b[31m\u0000\ufffe\ud800@you.md';
export const HOSTILE_MESSAGE =
  '100% "wrong", <b>a</b> &amp; \'b\'\r\n::error::x ]]> --> | `c` [l](https://x.y) @you #1 \u001b[31m\u202e\uffff';

/** A page whose name and findings try to break out of every format. */
export function hostileReport(): Report {
  const page = new SourceText('hello');
  const finding = findingAt('hello', { message: HOSTILE_MESSAGE, ruleId: 'house/rule-x' }, page);
  const report = reportOf(page, finding);
  const problems = [{ code: 'unreadable', message: HOSTILE_MESSAGE }];
  const file = {
    ...report.files[0]!,
    path: HOSTILE_PATH,
    absolutePath: `/project/${HOSTILE_PATH}`,
    problems,
  };
  return { ...report, files: [file] };
}

/** A report with this many findings of a severity, on one page. */
export function manyFindings(amounts: Partial<Record<'error' | 'warning' | 'info', number>>): Report {
  const page = new SourceText('hello\n'.repeat(3));
  const findings = Object.entries(amounts).flatMap(([severity, amount]) =>
    Array.from({ length: amount }, () => findingAt('hello', { severity: severity as 'error' }, page)),
  );
  return reportOf(page, ...findings.toReversed());
}

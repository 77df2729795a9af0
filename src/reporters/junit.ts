import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { messageWithSource } from './places.ts';
import { xmlAttributes, xmlText } from './xml.ts';

interface TestCase {
  name: string;
  classname: string;
  file?: string;
  line?: number;
  outcome?: { kind: 'failure' | 'error'; type: string; message: string; text: string };
}

interface TestSuite {
  name: string;
  cases: TestCase[];
}

/**
 * JUnit XML: a suite for each file, a failed case for each finding, an error for each problem. A
 * file without either has one case that passes, since CI takes a report without cases for a mistake.
 */
export function junit({ files, summary }: Report): string {
  const suites = files.map(suiteOf);
  if (suites.length === 0)
    suites.push({ name: 'mtlint', cases: [{ name: 'no files', classname: 'mtlint' }] });
  const time = (summary.duration / 1000).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'mtlint', ...counts(suites.flatMap(({ cases }) => cases)), time })}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function suiteOf(file: FileReport): TestSuite {
  const { path, source, findings, problems } = file;
  const cases: TestCase[] = [
    ...problems.map(({ code, message }): TestCase => {
      const outcome = { kind: 'error', type: code, message, text: `${path}: ${message}` } as const;
      return { name: path, classname: `mtlint.${code}`, file: path, outcome };
    }),
    ...findings.map((finding): TestCase => {
      const { start, ruleId, severity, text } = finding;
      const message = messageWithSource(file, finding);
      const { line, column } = source!.position(start);
      const place = `${path}:${line}:${column}`;
      const outcome = {
        kind: 'failure',
        type: severity,
        message,
        text: `${place}: ${severity}: ${message} [${ruleId}] at “${text}”`,
      } as const;
      return { name: place, classname: `mtlint.${ruleId}`, file: path, line, outcome };
    }),
  ];
  return { name: path, cases: cases.length > 0 ? cases : [{ name: path, classname: 'mtlint', file: path }] };
}

function counts(cases: readonly TestCase[]) {
  const countOf = (kind: string) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return { tests: cases.length, failures: countOf('failure'), errors: countOf('error') };
}

function suiteLines({ name, cases }: TestSuite): string[] {
  const attributes = { name, ...counts(cases), skipped: 0, time: '0' };
  return [`  <testsuite${xmlAttributes(attributes)}>`, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ outcome, ...rest }: TestCase): string[] {
  const head = `    <testcase${xmlAttributes({ ...rest, time: '0' })}`;
  if (!outcome) return [`${head}/>`];
  const { kind, type, message, text } = outcome;
  return [
    `${head}>`,
    `      <${kind}${xmlAttributes({ type, message })}>${xmlText(text)}</${kind}>`,
    '    </testcase>',
  ];
}

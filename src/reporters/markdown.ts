import { ruleUrl } from '../docs/rule-url.ts';
import type { Finding, Severity } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { htmlCode, markdownText } from './markdown-text.ts';
import { messageWithSource, repositoryPath } from './places.ts';
import { count, counts, remarks } from './summary.ts';
import { templateErrors } from './templates.ts';

/** The longest comment that GitHub takes, in characters; counted in bytes here, which are never fewer. */
const LONGEST_COMMENT = 65_536;
/** Room for what follows the tables. */
const TAIL = 4096;
/** By this a script finds the comment of the last run, to write this one over it. */
const MARKER = '<!-- mtlint -->';
const SYMBOL = { error: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Severity, string>;
/** Of defects that files share, this many are named. */
const MOST_SHARED = 5;

/** A comment for a pull request: a table for each file, the worst files first, within the length that GitHub takes. */
export function markdown(report: Report): string {
  return markdownWithin(report, LONGEST_COMMENT);
}

/** @param mostBytes of UTF-8 that the text may take; what does not fit is counted */
export function markdownWithin(report: Report, mostBytes: number): string {
  const { summary } = report;
  const files = report.files.filter(hasSomethingToSay).sort((a, b) => weight(b) - weight(a));
  const found = counts(summary) || 'no findings';
  const head = `${MARKER}\n### mtlint: ${found} in ${count(summary.files, 'file')}\n`;
  const tables = new Budget(mostBytes - TAIL - Buffer.byteLength(head));
  const sections = files.map((file) => section(report, file, tables)).filter((text) => text !== '');
  const left = tables.refused;
  const notes = [
    ...(left > 0 ? [`${count(left, 'line')} more did not fit here`] : []),
    ...sharedDefects(report),
    ...remarks(summary).map(markdownText),
  ];
  const list = notes.length > 0 ? [`${notes.map((note) => `- ${note}`).join('\n')}\n`] : [];
  return [head, ...sections, ...list].join('\n');
}

/** Takes lines as long as there is room, and from the first one that does not fit on counts them. */
class Budget {
  refused = 0;
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  take(line: string, overhead = 0): boolean {
    const size = Buffer.byteLength(line) + 1 + overhead;
    if (this.refused > 0 || size > this.#left) {
      this.refused++;
      return false;
    }
    this.#left -= size;
    return true;
  }
}

function hasSomethingToSay({ findings, problems }: FileReport): boolean {
  return findings.length + problems.length > 0;
}

function weight({ findings, problems }: FileReport): number {
  const ofLevel = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  return problems.length * 1e9 + ofLevel('error') * 1e6 + ofLevel('warning') * 1e3 + ofLevel('info');
}

function section(report: Report, file: FileReport, budget: Budget): string {
  const { findings, problems } = file;
  const amount = count(findings.length + problems.length, 'finding');
  const open = `<details open><summary>${htmlCode(repositoryPath(report, file))}: ${amount}</summary>\n`;
  const frame = [
    open,
    '| Line | Severity | Rule | What is wrong |',
    '| ---: | --- | --- | --- |',
    '\n</details>\n',
  ];
  const rows = [
    ...problems.map(({ code, message }) => row('', 'error', markdownText(code), message)),
    ...findings.map((finding) => {
      const { line } = file.source!.position(finding.start);
      return row(String(line), finding.severity, ruleLink(finding), messageWithSource(file, finding));
    }),
  ];
  const overhead = Buffer.byteLength(frame.join('\n'));
  const taken = rows.filter((line, index) => budget.take(line, index === 0 ? overhead : 0));
  return taken.length > 0 ? [...frame.slice(0, 3), ...taken, frame[3]].join('\n') : '';
}

function row(line: string, severity: Severity, rule: string, message: string): string {
  return `| ${line} | ${SYMBOL[severity]} ${severity} | ${rule} | ${markdownText(message)} |`;
}

function ruleLink({ ruleId }: Finding): string {
  const url = ruleUrl(ruleId);
  return url ? `[${markdownText(ruleId)}](${url})` : markdownText(ruleId);
}

function sharedDefects(report: Report): string[] {
  return templateErrors(report)
    .slice(0, MOST_SHARED)
    .map(({ ruleId, text, files, count: times }) => {
      const where = `in ${files} files, ${count(times, 'time')}`;
      return `${where}: “${markdownText(text.slice(0, 80))}” (${markdownText(ruleId)})`;
    });
}

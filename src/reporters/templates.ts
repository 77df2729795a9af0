import type { Finding } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Report } from '../reporters/report.ts';
import { count as counted } from './summary.ts';
import { visible } from './visible.ts';

/** One defect that several pages share: a template that was translated wrongly once and then copied. */
export interface TemplateError {
  ruleId: string;
  messageId: string;
  message: string;
  /** What stands at the place, blanks folded. */
  text: string;
  /** How often, over all pages. */
  count: number;
  /** In how many pages. */
  files: number;
  /** Where it stands first: 1-based line and column. */
  first: { path: string; line: number; column: number };
}

/** Fewer pages than this share a defect by chance. */
const LEAST_FILES = 3;

interface Group {
  first: { file: FileReport; finding: Finding };
  count: number;
  paths: Set<string>;
}

/** Findings with the same rule, message and text in several pages, the most widespread first. Case and blanks are folded. */
export function templateErrors({ files }: Report): TemplateError[] {
  const groups = new Map<string, Group>();
  for (const file of files) {
    for (const finding of file.findings) {
      const { ruleId, messageId, message, text } = finding;
      const key = [ruleId, messageId, folded(message).toLowerCase(), folded(text).toLowerCase()].join('\0');
      const group = groups.get(key) ?? { first: { file, finding }, count: 0, paths: new Set() };
      group.count++;
      group.paths.add(file.path);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter(({ paths }) => paths.size >= LEAST_FILES)
    .map(templateError)
    .sort((a, b) => b.files - a.files || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function templateError({ first: { file, finding }, count, paths }: Group): TemplateError {
  const { ruleId, messageId, message, text, start } = finding;
  const first = { path: file.path, ...file.source!.position(start) };
  return { ruleId, messageId, message, text: folded(text), count, files: paths.size, first };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A summary names no more than these. */
const MOST_NAMED = 3;
/** Longer text, in code units, is named by its start. */
const LONGEST_NAME = 40;

/** One line a template error for the summary of a run, and one that counts the rest. */
export function templateRemarks(report: Report): string[] {
  const all = templateErrors(report);
  const lines = all.slice(0, MOST_NAMED).map(({ ruleId, text, count, files, first }) => {
    const name = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
    const times = count === files ? '' : `, ${counted(count, 'time')}`;
    const place = `${visible(first.path)}:${first.line}:${first.column}`;
    return `the same in ${files} files${times}: “${visible(name)}” [${visible(ruleId)}], first at ${place}`;
  });
  const rest = all.length - lines.length;
  return rest > 0 ? [...lines, `${counted(rest, 'more defect')} that several files share`] : lines;
}

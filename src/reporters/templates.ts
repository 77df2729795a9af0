import type { Report } from '../engine/report.ts';
import { count as counted } from './summary.ts';
import { visible } from './visible.ts';

/** One defect that several pages share: a template that was translated wrongly once and then copied. */
export interface TemplateError {
  ruleId: string;
  /** What stands at the place, blanks folded. */
  text: string;
  /** How often, over all pages. */
  count: number;
  /** In how many pages. */
  files: number;
}

/** Fewer pages than this share a defect by chance. */
const LEAST_FILES = 3;

/** Findings of one rule at the same text in several pages, the most widespread first. */
export function templateErrors({ files }: Report): TemplateError[] {
  const found = new Map<string, { ruleId: string; text: string; count: number; paths: Set<string> }>();
  for (const { path, findings } of files) {
    for (const { ruleId, text: raw } of findings) {
      const text = raw.replace(/\s+/g, ' ').trim();
      const key = `${ruleId}\0${text.toLowerCase()}`;
      const group = found.get(key) ?? { ruleId, text, count: 0, paths: new Set() };
      group.count++;
      group.paths.add(path);
      found.set(key, group);
    }
  }
  return [...found.values()]
    .filter(({ paths }) => paths.size >= LEAST_FILES)
    .map(({ ruleId, text, count, paths }) => ({ ruleId, text, count, files: paths.size }))
    .sort((a, b) => b.files - a.files || b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A summary names no more than these. */
const MOST_NAMED = 3;
/** Longer text, in code units, is named by its start. */
const LONGEST_NAME = 40;

/** One line a template error for the summary of a run, and one that counts the rest. */
export function templateRemarks(report: Report): string[] {
  const all = templateErrors(report);
  const lines = all.slice(0, MOST_NAMED).map(({ ruleId, text, count, files }) => {
    const name = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
    const times = counted(count, 'time');
    return `in ${files} files, ${times}: “${visible(name)}” [${visible(ruleId)}]`;
  });
  const rest = all.length - lines.length;
  return rest > 0 ? [...lines, `${counted(rest, 'more defect')} shared by several files`] : lines;
}

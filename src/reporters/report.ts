import type { FileReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import type { LintedPage } from '../page/page.ts';
import type { History } from '../score/history.ts';

export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that were fixed and are no longer there. */
  fixed: number;
  /** Findings with a fix that is safe to apply. */
  fixable: number;
  /** Findings below the least confidence asked for. */
  hidden: number;
  /** Findings that inline comments silence. */
  silenced: number;
  /** Findings that the baseline knows. */
  baselined: number;
  /** Entries of the baseline that no finding answers to any more. */
  unusedBaseline: number;
  /** Findings on lines that did not change, where only what changed was asked for. */
  unchanged: number;
  /** Pages whose language stayed unknown: only the language-neutral rules judged them. */
  unknownLanguage: number;
  problems: number;
  /** Wall clock of the whole run, in milliseconds. */
  duration: number;
}

/** The outcome of a run: all that a reporter may know. */
export interface Report {
  tool: { name: string; version: string };
  /** Absolute path that `path`s are relative to. */
  cwd: string;
  /** Absolute path of the repository that `cwd` lies in; `cwd` itself when it lies in none. */
  root: string;
  files: readonly FileReport[];
  /** Every rule that was available, by id. */
  rules: ReadonlyMap<string, Rule>;
  summary: Summary;
  /** Scores of earlier runs, where they were asked for. */
  history?: History | undefined;
  /** Of a part of a run: which of how many, from 1. */
  shard?: { index: number; count: number } | undefined;
  /** What each page came to before pages were compared, and before the filters of a whole run. */
  judged?: readonly LintedPage[];
}

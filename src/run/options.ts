import type { Concurrency } from '../config/config.ts';
import type { RuleLevel } from '../config/levels.ts';
import type { UserConfig } from '../config/schema.ts';
import type { ParserChoice } from '../document/parsers/index.ts';
import type { Confidence, Severity } from '../engine/finding.ts';
import type { Comparison } from '../files/changes.ts';
import type { LintedPage } from '../page/page.ts';
import type { Report } from '../reporters/report.ts';
import type { FixedPage, FixRequest } from './fix-pages.ts';
import type { Shard } from './shard.ts';

export interface RunOptions {
  /** Absolute path that everything else is relative to. */
  cwd: string;
  /** Paths and globs; not looked at when there is `input`. */
  patterns: readonly string[];
  /** Text that comes from elsewhere, under the name of the file it stands for. */
  input?: { bytes: Buffer; filename: string | undefined } | undefined;
  /** A configuration file, a configuration itself, or false for none; undefined searches for one. */
  config?: string | false | UserConfig | undefined;
  /** Severities by rule id, which win over every configuration. */
  rules?: Readonly<Record<string, RuleLevel>> | undefined;
  /** Tags that win over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  /** Where the pages lie that others were translated from, relative to `cwd`, as `source` in a configuration; wins over it. */
  source?: UserConfig['source'];
  /** Read sources as this commit of the repository of `cwd` has them, by any name git knows. */
  sourceRef?: string | undefined;
  /** Leave out ignored files even when they are named one by one. */
  forceExclude?: boolean | undefined;
  /** Default: what the configuration says, else `medium`. */
  minConfidence?: Confidence | undefined;
  /** Which engine reads Markdown. Default: what the configuration says, else `auto`. */
  parser?: ParserChoice | undefined;
  /** Absolute path of a folder that keeps what pages came to; undefined keeps nothing. */
  cache?: string | undefined;
  /** How many pages are judged at a time. Default: what the configuration says, else `auto`. */
  concurrency?: Concurrency | undefined;
  /** Judge a part of the files only. What pages say of each other is left to whoever merges the parts. */
  shard?: Shard | undefined;
  /** Pages that were judged elsewhere, in place of files. */
  judged?: readonly LintedPage[] | undefined;
  /** Default: what the configuration says, else `error`. */
  failOn?: Severity | undefined;
  /** The run fails when there are more warnings. */
  maxWarnings?: number | undefined;
  /** Leave out what this file knows; false for none, undefined searches for one. */
  baseline?: string | false | undefined;
  /** Files of more bytes are left out, with a notice. Default: what the configuration says, else 100 million. */
  maxFileSize?: number | undefined;
  /**
   * For a checkout of somebody else: no configuration or plugin that is code is run, nothing outside of the
   * repository is read, and no program is started for what a page says.
   */
  isolated?: boolean | undefined;
  /** For the rules on one page, in milliseconds: one that takes longer is left out there, with a problem. Default: a minute. */
  timeLimit?: number | undefined;
  /** Judge only pages that changed, and report only what lies on changed lines. */
  changes?: Comparison | undefined;
  /** With `changes`: report everything in the pages that changed. */
  wholeFiles?: boolean | undefined;
  /** Show errors only. Changes nothing about the exit code. */
  quiet?: boolean | undefined;
  /** Findings do not make the run fail; what keeps it from running properly still does. */
  exitZero?: boolean | undefined;
  /** What to keep of texts: all, or only the lines that are reported, which no report with texts in it can do with. Default: all. */
  texts?: 'whole' | 'shown' | undefined;
  /** Told of each file when it is done with: how many are, and of how many. */
  onFile?: ((done: number, files: number) => void) | undefined;
  /** Fix what is found, and report what is left. Nothing is written with `isDryRun`, nor of `input`. */
  fix?: (FixRequest & { isDryRun?: boolean }) | undefined;
}

/** 0: nothing at or above `failOn`. 1: findings. 2: something kept the run from judging everything. */
export type ExitCode = 0 | 1 | 2;

export interface RunOutcome {
  report: Report;
  exitCode: ExitCode;
  /** Are there more warnings than `maxWarnings`? */
  isOverBudget: boolean;
  /** What was asked for and came to nothing, in words. */
  warnings: readonly string[];
  /** What `fix` changed, or would with `isDryRun`. */
  fixed: readonly FixedPage[];
}

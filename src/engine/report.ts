import type { SourceText } from '../document/source-text.ts';
import type { LintedPage } from '../page/page.ts';
import type { History } from '../score/history.ts';
import type { Finding } from './finding.ts';
import type { PageCollection } from './project.ts';
import type { Rule } from './rule.ts';

/** A finding that an inline comment silenced. */
export interface SilencedFinding {
  finding: Finding;
  /** What stands after `--` in the comment; empty when no reason is given. */
  reason: string;
}

/** Why a file could not be judged, wholly or in part: it ends the run with exit code 2. */
export interface Problem {
  /** `unreadable`, `not-text`, `rule-crash`, … */
  code: string;
  message: string;
  ruleId?: string;
}

/** The other page of a pair. */
export interface Counterpart {
  /** Relative to the working directory, with `/`. */
  path: string;
  absolutePath: string;
  source: SourceText;
  /** The file as it is by now, where `source` is the state that the page was made from. */
  now?: SourceText | undefined;
}

/** What became of one file. */
export interface FileReport {
  /** Relative to the working directory, with `/`; as given for standard input. */
  path: string;
  absolutePath: string;
  /** Undefined when the file could not be read, and in a run also when there is nothing to say of it. */
  source: SourceText | undefined;
  /** The page it was translated from, where that is another file: where related places of side `source` lie. */
  counterpart?: Counterpart | undefined;
  /** BCP 47 tag of the page's language, and how it is known. */
  language:
    | { tag: string; from: 'option' | 'config' | 'front-matter' | 'header' | 'path' | 'prose' }
    | undefined;
  /** Of its prose, as `countWords` counts them; undefined when the page was not judged on its own. */
  words?: number | undefined;
  /** After every filter, in reading order. */
  findings: readonly Finding[];
  silenced: readonly SilencedFinding[];
  problems: readonly Problem[];
  /** Things worth knowing that are no defects. */
  notices: readonly string[];
  /** What project-wide rules took from the page: plain data, to be judged together with that of other pages. */
  collection?: PageCollection | undefined;
}

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

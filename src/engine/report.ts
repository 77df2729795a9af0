import type { SourceText } from '../document/source-text.ts';
import type { Finding } from './finding.ts';
import type { PageCollection } from './project.ts';

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

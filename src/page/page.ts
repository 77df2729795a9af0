import type { PageConfig } from '../config/config.ts';
import type { Document } from '../document/document.ts';
import type { SourceText } from '../document/source-text.ts';
import type { FileReport, Problem } from '../engine/report.ts';
import type { Slugger } from '../engine/slugs.ts';
import type { SourceUse } from '../source/uses.ts';

/** A page to lint. */
export interface Page {
  /** As it is reported. */
  path: string;
  absolutePath: string;
  /** As seen from the root of its project, with `/`: says what language the page is in. */
  projectPath: string;
  /** With its BOM, if it has one. */
  text: string;
  /** What makes a site of the page, when the files around it show that. */
  renderer?: Slugger | undefined;
  /** What whoever hands over the page knows of it. */
  given?: GivenOfPage | undefined;
}

export interface GivenOfPage {
  /** Tags that win over all that is known otherwise. */
  lang?: string | undefined;
  sourceLang?: string | undefined;
  /** What it was translated from. */
  source?: string | undefined;
}

/** A page that another one was translated from. */
export interface SourcePage extends Pick<Page, 'path' | 'absolutePath' | 'projectPath' | 'text'> {
  /** Tag of its language, where the place it was found in says it. */
  lang?: string | undefined;
  /** Was it found without anybody saying where it lies? Then it may not be what it seems. */
  isGuess?: boolean;
  /** Name of the commit that `text` is of; undefined when it is the file as it is. */
  revision?: string | undefined;
  /** The page as it is by now, when the text is that which the translation was made from, and has changed. */
  current?: SourcePage | undefined;
}

/** What came of looking for the page that a page was translated from. */
export interface FoundSource {
  page?: SourcePage | undefined;
  /** What told where it lies: the text of a spec, or the name of a layout. */
  by?: string | undefined;
  problems?: readonly Problem[];
  notices?: readonly string[];
  /** What was asked of the files. */
  uses?: readonly SourceUse[];
}

export type FindSource = (page: Page, known: KnownOfPage) => FoundSource | Promise<FoundSource>;

export interface KnownOfPage {
  document: Document;
  /** Its tag. */
  language: string | undefined;
  /** Tag of the language it was translated from, where somebody says it. */
  sourceLang: string | undefined;
  config: PageConfig;
}

export interface LintedPage {
  report: FileReport;
  /** What was found in the page it was translated from, when anything was. */
  sourceReport?: FileReport | undefined;
  /** What told where that page lies, as `FoundSource` has it; undefined when there is none. */
  sourceBy?: string | undefined;
  /** Absolute path of that page. */
  sourcePath?: string | undefined;
  /** What was asked of the files to find that page. */
  sourceUses?: readonly SourceUse[] | undefined;
  /** Could the file be read? */
  isRead: boolean;
  /** How many findings are less certain than asked for. */
  hidden: number;
  /** How many findings the baseline knows. */
  baselined?: number;
  /** How many findings lie on lines that did not change. */
  unchanged?: number;
  /** Is there data of the page's language, so that more than the language-neutral rules could judge it? */
  isLanguageKnown: boolean;
}

/** What is left to say of a file that is left out on purpose. */
export function skippedPage(
  { path, absolutePath }: Pick<Page, 'path' | 'absolutePath'>,
  notice: string,
): LintedPage {
  const report = { path, absolutePath, source: undefined, language: undefined, notices: [notice] };
  const nothing = { findings: [], silenced: [], problems: [] };
  return { report: { ...report, ...nothing }, isRead: false, hidden: 0, isLanguageKnown: false };
}

/** What is left to say of a file that could not be judged. */
export function failedPage(
  { path, absolutePath }: Pick<Page, 'path' | 'absolutePath'>,
  problem: Problem,
  source?: SourceText,
): LintedPage {
  const nothing = { findings: [], silenced: [], notices: [] };
  const report = { path, absolutePath, source, language: undefined, problems: [problem], ...nothing };
  return { report, isRead: source !== undefined, hidden: 0, isLanguageKnown: false };
}

import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { findConfig } from '../config/find.ts';
import { loadConfig } from '../config/load.ts';
import { loadParser, type ParserChoice } from '../document/parsers/index.ts';
import type { Confidence } from '../engine/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import { findBaseline, readBaseline } from '../files/baseline-file.ts';
import { isLeftOut } from '../files/discover.ts';
import { liesIn, relativePath, repositoryRoot } from '../files/path.ts';
import { createProjectPath } from '../files/project-path.ts';
import { createRendererFinder } from '../files/renderer.ts';
import { type Baseline, filterBaseline } from '../filters/baseline.ts';
import { createPageLinter } from '../page/lint-page.ts';
import type { LintedPage, Page } from '../page/page.ts';
import { shippedRules } from '../rules.ts';
import { lintProject } from '../run/lint-project.ts';
import { createSourceFinder } from '../source/find.ts';
import { type SourceTree, workTree } from '../source/tree.ts';

/** What the editor may set. */
export interface WorkspaceOptions {
  /** A configuration file, relative to the folder of the workspace; undefined searches for one. */
  config?: string | undefined;
  minConfidence?: Confidence | undefined;
}

export interface WorkspaceSetting {
  /** The text of a file that is open in the editor, saved or not. */
  openText(path: string): string | undefined;
  /** Told once for each state of the files it is about. */
  onProblem(message: string): void;
}

/** A page as the editor has it. */
export interface EditedPage {
  /** Absolute; of a page that was never saved, a name in its folder. */
  path: string;
  /** With its BOM, if it has one. */
  text: string;
  isSaved: boolean;
}

/** Nobody waits longer for a page to be judged, in milliseconds. */
const TIME_LIMIT = 30_000;

/** What one folder's configuration and baseline come to. */
interface Session {
  config: Config;
  minConfidence: Confidence;
  parser: ParserChoice | undefined;
  baseline: Baseline;
  lint(page: Page): Promise<LintedPage>;
  pageOf(page: EditedPage): Page;
}

/** Judges pages of an editor as a run over files would, and takes up changes of configuration by itself. */
export class Workspace {
  readonly #setting: WorkspaceSetting;
  #folders: readonly string[];
  #options: WorkspaceOptions;
  readonly #sessions = new Map<string, Promise<Session | undefined>>();
  /** Of each folder, the state of the files that its session was made from. */
  readonly #stamps = new Map<string, string>();

  /** @param folders absolute paths */
  constructor(folders: readonly string[], options: WorkspaceOptions, setting: WorkspaceSetting) {
    this.#folders = folders;
    this.#options = options;
    this.#setting = setting;
  }

  /** Reads everything anew; what cannot be read leaves what there was before. */
  renew(folders: readonly string[], options: WorkspaceOptions): void {
    this.#folders = folders;
    this.#options = options;
    this.#stamps.clear();
  }

  /** @returns undefined for a page that the configuration or an ignore file leaves out, or as long as no configuration can be read */
  async judge(page: EditedPage): Promise<FileReport | undefined> {
    const cwd = this.#folderOf(page.path);
    const session = await this.#sessionOf(cwd);
    if (!session) return undefined;
    const { config, minConfidence, baseline, lint, pageOf } = session;
    if (page.isSaved && isLeftOut(page.path, { cwd, isIgnored: config.isIgnored })) return undefined;
    const readSource = async () => undefined;
    const [linted] = await lintProject([await lint(pageOf(page))], { config, minConfidence, readSource });
    const { report } = linted!;
    const { kept } = filterBaseline(report.findings, baseline.get(page.path) ?? []);
    return { ...report, findings: kept };
  }

  /** Every rule that a page is judged by, with those of plugins. */
  async rulesFor(path: string): Promise<ReadonlyMap<string, Rule>> {
    const session = await this.#sessionOf(this.#folderOf(path));
    return session?.config.rules ?? new Map(shippedRules.map((rule) => [rule.id, rule]));
  }

  async parserFor(path: string): Promise<ParserChoice | undefined> {
    return (await this.#sessionOf(this.#folderOf(path)))?.parser;
  }

  /** The innermost folder of the workspace that a file lies in, else its repository, else its own folder. */
  #folderOf(path: string): string {
    const around = this.#folders.filter((folder) => liesIn(folder, path));
    around.sort((a, b) => b.length - a.length);
    const own = dirname(path);
    return around[0] ?? repositoryRoot(own) ?? own;
  }

  /** The session of a folder; made anew when a file has changed that it was made from. A state that cannot be read keeps the last one that could. */
  async #sessionOf(cwd: string): Promise<Session | undefined> {
    const known = await this.#sessions.get(cwd);
    const stamp = this.#stampOf(cwd, known);
    if (this.#stamps.get(cwd) === stamp) return this.#sessions.get(cwd);
    this.#stamps.set(cwd, stamp);
    const made = this.#make(cwd).catch((error: Error) => {
      this.#setting.onProblem(error.message);
      return known;
    });
    this.#sessions.set(cwd, made);
    // What it extends is known only now.
    this.#stamps.set(cwd, this.#stampOf(cwd, await made));
    return made;
  }

  #stampOf(cwd: string, known: Session | undefined): string {
    const named = this.#options.config;
    const files = new Set([...configFilesOf(cwd, named), ...(known?.config.files ?? [])]);
    const states = [...files, findBaseline(cwd)].flatMap((path) => (path === undefined ? [] : stateOf(path)));
    return states.join('\n');
  }

  async #make(cwd: string): Promise<Session> {
    const options = this.#options;
    const config = await loadConfig({ cwd, config: options.config, builtInRules: shippedRules });
    const minConfidence = options.minConfidence ?? config.minConfidence ?? 'medium';
    const { parser } = config;
    if (parser === 'native') await loadParser(parser);
    const path = findBaseline(cwd);
    const projectPathOf = createProjectPath(cwd);
    const rendererOf = createRendererFinder();
    const tree = withOpenTexts(workTree(), this.#setting.openText);
    return {
      config,
      minConfidence,
      parser,
      baseline: path === undefined ? new Map() : readBaseline(path),
      lint: createPageLinter({
        config,
        parser,
        minConfidence,
        timeLimit: TIME_LIMIT,
        findSource: createSourceFinder({ cwd, roots: [cwd], projectPathOf, tree }),
      }),
      pageOf: ({ path: absolutePath, text }) => ({
        path: relativePath(cwd, absolutePath),
        absolutePath,
        projectPath: projectPathOf(absolutePath),
        text,
        renderer: rendererOf(absolutePath),
      }),
    };
  }
}

/** The configuration that a folder has by now; none when there are two, of which loading will tell. */
function configFilesOf(cwd: string, named: string | undefined): string[] {
  if (named !== undefined) return [resolve(cwd, named)];
  try {
    return [findConfig(cwd) ?? ''];
  } catch (error) {
    return [(error as Error).message];
  }
}

function stateOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return `${path} ${stats?.mtimeMs} ${stats?.size}`;
}

/** Files, but what is open in the editor as it stands there. */
function withOpenTexts(tree: SourceTree, openText: (path: string) => string | undefined): SourceTree {
  return {
    ...tree,
    read: (path) => {
      const text = openText(path);
      return text === undefined ? tree.read(path) : { text };
    },
  };
}

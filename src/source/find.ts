import { resolve } from 'node:path';
import { relativePath } from '../files/path.ts';
import { isSameLanguage } from '../languages/same-language.ts';
import type { FindSource, FoundSource, KnownOfPage, Page } from '../page/page.ts';
import { placesByLayout } from './layouts.ts';
import { madeFrom } from './made-from.ts';
import { isPattern, type SourceSpec, sourceByPattern, sourcesInFolder } from './spec.ts';
import { createHistory, type History, type SourceTree, workTree } from './tree.ts';
import { noting, type SourceUse } from './uses.ts';

export interface SourceSetting {
  /** Absolute path that paths are shown relative to. */
  cwd: string;
  /** Absolute paths of the folders that were asked to be linted. */
  roots: readonly string[];
  /** A path as seen from the root of its project. */
  projectPathOf: (path: string) => string;
  /** Where sources are read from: the files as they are, unless given. */
  tree?: SourceTree | undefined;
  /** The name of that state. */
  ref?: string | undefined;
  /** Reads what a page says it was made from: git, unless given. */
  history?: History | undefined;
}

/** Where a page's source may lie. */
export interface SourcePlace {
  /** Absolute. */
  path: string;
  /** What tells it: the text of a spec, or the name of a layout. */
  by: string;
  isGuess: boolean;
  /** Tag of its language, where the place says it. */
  lang?: string | undefined;
  /** Absolute paths of folders: the source lies elsewhere where one of them is. */
  unless?: readonly string[];
}

/** Finds the page that a page was translated from, and reads it: as it was then, when the page tells its commit. */
export function createSourceFinder(setting: SourceSetting): FindSource {
  const { tree = workTree(), roots } = setting;
  const textAt = setting.history ?? createHistory();
  return async (page, known) => {
    const { source } = known.config;
    if (source === false) return {};
    const uses: SourceUse[] = [];
    const noted = noting(tree, uses);
    const places = source ? placesBySpec(source, page, known, roots, noted) : placesByGuess(page, known);
    const place = places.find(
      ({ path, unless = [] }) =>
        path !== page.absolutePath &&
        noted.hasFile(path) &&
        !unless.some((folder) => noted.hasFolder(folder)),
    );
    if (!place) return { uses };
    const notedTextAt: History = (path, commit) => {
      uses.push({ kind: 'history', path });
      return textAt(path, commit);
    };
    return { ...(await readSource(place, known, noted, { ...setting, textAt: notedTextAt })), uses };
  };
}

/** Where the source of a page may lie, the likeliest first. */
function placesBySpec(
  specs: readonly SourceSpec[],
  { absolutePath: path }: Page,
  { language }: KnownOfPage,
  roots: readonly string[],
  tree: SourceTree,
): SourcePlace[] {
  const isLanguageFolder = (name: string) => language !== undefined && isSameLanguage(name, language);
  const pathsOf = (spec: SourceSpec): string[] => {
    if (isPattern(spec)) return [sourceByPattern(spec, path) ?? []].flat();
    const named = resolve(spec.base, spec.text);
    return tree.hasFolder(named) ? sourcesInFolder(named, { path, roots, isLanguageFolder }) : [named];
  };
  return specs.flatMap((spec) =>
    pathsOf(spec).map((each) => ({ path: each, by: spec.text, isGuess: false })),
  );
}

/** Where the layouts that many projects have would put it. */
function placesByGuess(
  { absolutePath, projectPath }: Page,
  { language, sourceLang = 'en' }: KnownOfPage,
): SourcePlace[] {
  if (language === undefined || projectPath.startsWith('../')) return [];
  // The way from the root to the page is known, and so is the page: what is before it is the root.
  const root = resolve(absolutePath, ...projectPath.split('/').map(() => '..'));
  return placesByLayout({ path: projectPath, language, sourceLang }).map(
    ({ path, layout, namesLanguage, unless }) => ({
      path: resolve(root, path),
      by: layout,
      isGuess: true,
      lang: namesLanguage ? sourceLang : undefined,
      unless: unless.map((folder) => resolve(root, folder)),
    }),
  );
}

async function readSource(
  { path: absolutePath, by, isGuess, lang }: SourcePlace,
  { document }: KnownOfPage,
  tree: SourceTree,
  { cwd, projectPathOf, ref, textAt }: SourceSetting & { textAt: History },
): Promise<FoundSource> {
  const path = relativePath(cwd, absolutePath);
  const content = await tree.read(absolutePath);
  if ('problem' in content) {
    const message = `its source ${path} ${content.problem.message}`;
    return { problems: [{ code: `source-${content.problem.code}`, message }] };
  }
  const { text } = content;
  const page = {
    path,
    absolutePath,
    projectPath: projectPathOf(absolutePath),
    text,
    lang,
    isGuess,
    revision: ref,
  };
  const commit = madeFrom(document);
  if (commit === undefined) return { page, by };
  const past = await textAt(absolutePath, commit);
  if ('reason' in past) {
    const notice = `it was made from its source at ${short(commit)}, and is compared with another state: ${past.reason}`;
    return { page, by, notices: [notice] };
  }
  if (past.text === text) return { page, by };
  return { page: { ...page, text: past.text, revision: short(commit), current: page }, by };
}

/** A commit as people name it. */
function short(commit: string): string {
  return commit.slice(0, 7);
}

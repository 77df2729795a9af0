import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { relativePath } from '../files/path.ts';
import { readPage } from '../files/read-page.ts';
import { isSameLanguage } from '../languages/same-language.ts';
import type { FindSource, FoundSource, KnownOfPage, Page } from '../lint-page.ts';
import { memoise } from '../memoise.ts';
import { placesByLayout } from './layouts.ts';
import { isPattern, type SourceSpec, sourceByPattern, sourcesInFolder } from './spec.ts';

export interface SourceSetting {
  /** Absolute path that paths are shown relative to. */
  cwd: string;
  /** Absolute paths of the folders that were asked to be linted. */
  roots: readonly string[];
  /** A path as seen from the root of its project. */
  projectPathOf: (path: string) => string;
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

/** Finds the page that a page was translated from, and reads it. */
export function createSourceFinder(setting: SourceSetting): FindSource {
  const isFolder = memoise(
    (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  );
  return (page, known) => {
    const { source } = known.config;
    if (source === false) return {};
    const places = source
      ? placesBySpec(source, page, known, setting.roots, isFolder)
      : placesByGuess(page, known);
    const place = places.find(
      ({ path, unless = [] }) => path !== page.absolutePath && existsSync(path) && !unless.some(isFolder),
    );
    return place ? readSource(place, setting) : {};
  };
}

/** Where the source of a page may lie, the likeliest first. */
function placesBySpec(
  specs: readonly SourceSpec[],
  { absolutePath: path }: Page,
  { language }: KnownOfPage,
  roots: readonly string[],
  isFolder: (path: string) => boolean,
): SourcePlace[] {
  const isLanguageFolder = (name: string) => language !== undefined && isSameLanguage(name, language);
  const pathsOf = (spec: SourceSpec): string[] => {
    if (isPattern(spec)) return [sourceByPattern(spec, path) ?? []].flat();
    const named = resolve(spec.base, spec.text);
    return isFolder(named) ? sourcesInFolder(named, { path, roots, isLanguageFolder }) : [named];
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

function readSource(
  { path: absolutePath, by, isGuess, lang }: SourcePlace,
  { cwd, projectPathOf }: SourceSetting,
): FoundSource {
  const path = relativePath(cwd, absolutePath);
  const content = readPage(absolutePath);
  if ('problem' in content) {
    const message = `its source ${path} ${content.problem.message}`;
    return { problems: [{ code: `source-${content.problem.code}`, message }] };
  }
  return {
    page: { path, absolutePath, projectPath: projectPathOf(absolutePath), text: content.text, lang, isGuess },
    by,
  };
}

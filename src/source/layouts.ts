import { parseTag } from '../languages/parse-tag.ts';
import { areVarieties, isSameLanguage, LANGUAGE_NAMES } from '../languages/same-language.ts';
import { isLanguageTag } from '../languages/tag.ts';
import { memoiseUpTo } from '../memoise.ts';

/** How projects lay out their translations; each name stands in `docs/sources.md`. */
export type Layout =
  | 'file-name'
  | 'file-suffix'
  | 'docusaurus'
  | 'language-folders'
  | 'folder-suffix'
  | 'translations-folder'
  | 'root-locale';

/** Where, by a layout, the source of a page may lie. Paths are relative to the root of the project, with `/`. */
export interface LayoutPlace {
  path: string;
  layout: Layout;
  /** Does the place say that what lies there is in the source language? */
  namesLanguage: boolean;
  /** Folders, one of which being there tells that the project is laid out otherwise. */
  unless: readonly string[];
}

export interface LayoutPage {
  /** Relative to the root of the project, with `/`. */
  path: string;
  /** Tags. */
  language: string;
  sourceLang: string;
}

/** Folders that hold one folder for each language beside, not among, the pages that are translated. */
const CONTAINERS: ReadonlySet<string> = new Set(
  `_i18n i18n intl l10n lang langs language languages locale locales localization localized readme readmes
   translated translated_docs translation translations`.split(/\s+/),
);
/** Where a project keeps the pages whose translations lie in a container. */
const PAGE_FOLDERS = ['docs', 'content', 'src'];
/** Folders that hold the translations of a file at the root of the project, or in the folder above. */
const TOP_FILE_FOLDERS: ReadonlySet<string> = new Set([...CONTAINERS, 'docs', 'doc', '.github']);

/** Every place that a layout knows for the source of a page, the likeliest first. */
export function placesByLayout(page: LayoutPage): LayoutPlace[] {
  const isVariety = areVarieties(page.language, page.sourceLang);
  if (isVariety && !isVarietyMeant(page)) return [];
  const places = [byName, bySuffix, byDocusaurus, byLanguageFolder, byFolderSuffix].flatMap((layout) =>
    layout(page),
  );
  // What names no language may be in either variety.
  return places
    .filter(({ namesLanguage }) => namesLanguage || !isVariety)
    .flatMap((place) => extensionsOf(place.path).map((path) => ({ ...place, path })));
}

/** A source such as `zh-TW` for a page in `zh-CN`: told apart by more than the language, they must both say more. */
function isVarietyMeant({ language, sourceLang }: LayoutPage): boolean {
  return [language, sourceLang].every((tag) => /[-_]/.test(tag)) && !isSameLanguage(language, sourceLang);
}

/** `nl.json` from `en.json` in the same folder. */
function byName({ path, language, sourceLang }: LayoutPage): LayoutPlace[] {
  const [, folder = '', name = '', extension = ''] = /^(.*\/)?([^/.]+)(\.[^/.]+)$/.exec(path) ?? [];
  if (!areVarieties(name, language)) return [];
  return spellings(sourceLang).map((source) => ({
    path: folder + source + extension,
    layout: 'file-name',
    namesLanguage: true,
    unless: [],
  }));
}

/** `page.nl.md`, `README_nl.md` and `README-zh-CN.md` from `page.en.md` or `page.md` in the same folder. */
function bySuffix({ path, language, sourceLang }: LayoutPage): LayoutPlace[] {
  const folders = path.split('/');
  const file = folders.pop()!;
  const [, name = file, extension = ''] = /^(.+)(\.[^.]+)$/.exec(file) ?? [];
  const place = (head: readonly string[], found: string, namesLanguage: boolean): LayoutPlace => ({
    path: [...head, found + extension].join('/'),
    layout: 'file-suffix',
    namesLanguage,
    unless: [],
  });
  for (const { index, 0: separator } of name.matchAll(/[._-]/g)) {
    const [head, tag] = [name.slice(0, index), name.slice(index + 1)];
    if (head === '' || !areVarieties(tag, language)) continue;
    return [
      ...spellings(sourceLang).map((source) => place(folders, head + separator + source, true)),
      place(folders, head, false),
      ...(isTopFile(head, folders) ? [place(folders.slice(0, -1), head, false), place([], head, false)] : []),
    ];
  }
  return [];
}

/** Is this one of the files that stand at the root of a project, in a folder for its translations? */
function isTopFile(name: string, folders: readonly string[]): boolean {
  return /^[A-Z][A-Z_-]*(?:\.[a-z]+)?$/.test(name) && TOP_FILE_FOLDERS.has(folders.at(-1) ?? '');
}

/** What the translations of a plugin are translations of, by the name of the plugin in `i18n/<lang>/`. */
function byDocusaurus({ path, language }: LayoutPage): LayoutPlace[] {
  const folders = path.split('/');
  const at = folders.findIndex(
    (folder, index) =>
      folder === 'i18n' &&
      areVarieties(folders[index + 1] ?? '', language) &&
      folders[index + 2]?.startsWith('docusaurus-plugin-content-'),
  );
  if (at < 0) return [];
  const [, plugin, id] =
    /^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$/.exec(folders[at + 2]!) ?? [];
  const site = folders.slice(0, at);
  const rest = folders.slice(at + 3);
  const place = (...parts: string[]): LayoutPlace => ({
    path: [...site, ...parts].join('/'),
    layout: 'docusaurus',
    namesLanguage: false,
    unless: [],
  });
  if (plugin === 'blog') return [place(id ?? 'blog', ...rest)];
  if (plugin === 'pages') return [place('src', id ?? 'pages', ...rest)];
  if (plugin !== 'docs') return [];
  const [version = '', ...below] = rest;
  if (version.startsWith('version-'))
    return [place(id === undefined ? 'versioned_docs' : `${id}_versioned_docs`, version, ...below)];
  if (version !== 'current') return [];
  if (id !== undefined)
    return [[id], [`docs-${id}`], ['docs', id]].map((folder) => place(...folder, ...below));
  const beside = { ...place(), path: [...site.slice(0, -1), 'docs', ...below].join('/') };
  return site.length > 0 ? [place('docs', ...below), beside] : [place('docs', ...below)];
}

/** `docs/nl/a.md` from `docs/en/a.md`; where there is no folder of the source language, from `docs/a.md`. */
function byLanguageFolder({ path, language, sourceLang }: LayoutPage): LayoutPlace[] {
  const folders = path.split('/');
  return folders.slice(0, -1).flatMap((folder, at): LayoutPlace[] => {
    if (!areVarieties(folder, language)) return [];
    const [before, rest] = [folders.slice(0, at), folders.slice(at + 1)];
    const beside = [...spellings(sourceLang), ...nameOf(sourceLang, folder)].map((source) =>
      [...before, source].join('/'),
    );
    const place = (head: readonly string[], layout: Layout): LayoutPlace => ({
      path: [...head, ...rest].join('/'),
      layout,
      namesLanguage: layout === 'language-folders',
      unless: layout === 'language-folders' ? [] : beside,
    });
    const container = before.at(-1)?.toLowerCase();
    const above = before.slice(0, -1);
    return [
      ...beside.map((found) => place([found], 'language-folders')),
      ...(container !== undefined && CONTAINERS.has(container)
        ? [...siteOf(above), ...siteOf(above.slice(0, -1))].map((head) => place(head, 'translations-folder'))
        : []),
      place(before, 'root-locale'),
      ...(rest.length === 1 && isTopFile(rest[0]!, before) ? [place([], 'translations-folder')] : []),
    ];
  });
}

/** The folders of a site that pages may lie in. */
function siteOf(site: readonly string[]): string[][] {
  return [[...site], ...PAGE_FOLDERS.map((name) => [...site, name])];
}

/** `pages.nl/a.md` from `pages.en/a.md` or `pages/a.md`. */
function byFolderSuffix({ path, language, sourceLang }: LayoutPage): LayoutPlace[] {
  const folders = path.split('/');
  return folders.slice(0, -1).flatMap((folder, at): LayoutPlace[] => {
    const [, head = '', separator = '', tag = ''] =
      /^(.+?)([._-])([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(folder) ?? [];
    // "zh-TW" is a tag, and no folder "zh" in the language of "tw".
    if (head === '' || isLanguageTag(folder) || !areVarieties(tag, language)) return [];
    const place = (name: string, namesLanguage: boolean): LayoutPlace => ({
      path: [...folders.slice(0, at), name, ...folders.slice(at + 1)].join('/'),
      layout: 'folder-suffix',
      namesLanguage,
      unless: [],
    });
    return [
      ...spellings(sourceLang).map((source) => place(head + separator + source, true)),
      place(head, false),
    ];
  });
}

/** The source language as its folder is called where that of the translation has a name: `content/english`. */
function nameOf(sourceLang: string, folder: string): string[] {
  if (!LANGUAGE_NAMES.has(folder.toLowerCase())) return [];
  const isCapital = folder !== folder.toLowerCase();
  return Array.from(LANGUAGE_NAMES)
    .filter(([, tag]) => areVarieties(tag, sourceLang))
    .map(([name]) => (isCapital ? name[0]!.toUpperCase() + name.slice(1) : name));
}

/** A tag as projects write it in names: as it is, in lower case, with the region that goes without saying, with `_`. */
const spellings = memoiseUpTo(500, (tag: string): readonly string[] => {
  const plain = tag.replaceAll('_', '-');
  const { language, region } = parseTag(tag)?.maximize() ?? {};
  const tags = plain.includes('-') || region === undefined ? [plain] : [plain, `${language}-${region}`];
  const cased = tags.flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()]);
  return [...new Set(cased.flatMap((each) => [each, each.replaceAll('-', '_')]))];
});

/** A page may be written in plain Markdown in one language and with components in another. */
function extensionsOf(path: string): string[] {
  if (path.endsWith('.md')) return [path, `${path}x`];
  return path.endsWith('.mdx') ? [path, path.slice(0, -1)] : [path];
}

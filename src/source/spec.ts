import { relative, resolve, sep } from 'node:path';

/** Where the pages that others were translated from lie, as `--source` and `source` in a configuration say it. */
export interface SourceSpec {
  /** As it was written. */
  text: string;
  /** Absolute path that it is relative to. */
  base: string;
}

/** The names that stand for a part of a path, in braces, and what each may stand for. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  lang: '[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*',
  path: '.+',
};

const PLACEHOLDER = /\{(\w*)\}/g;

/** What is wrong with a spec as it is written; undefined when nothing is. */
export function specDefect(text: string): string | undefined {
  if (text.trim() === '') return 'must name a folder, a file, or TARGET=SOURCE';
  const unknown = namesIn(text).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
  if (unknown !== undefined) return `knows {lang} and {path}, and no {${unknown}}`;
  const sides = sidesOf(text);
  if (!sides) {
    return namesIn(text).length > 0 ? `needs TARGET=SOURCE where it holds {lang} or {path}` : undefined;
  }
  if (sides.target === '' || sides.source === '') return 'needs a path on either side of "="';
  const free = namesIn(sides.source).find((name) => !namesIn(sides.target).includes(name));
  return free === undefined ? undefined : `has {${free}} in the source, and not in the target`;
}

/**
 * Where a `TARGET=SOURCE` spec has the source of a page. `{path}` stands for folders and names, `{lang}` for
 * a language tag; one that stands twice in the target stands for the same.
 *
 * @param path absolute
 * @returns an absolute path; undefined when the page is not among the targets, or the spec is no pattern
 */
export function sourceByPattern({ text, base }: SourceSpec, path: string): string | undefined {
  const sides = sidesOf(text);
  if (!sides) return undefined;
  const match = patternOf(slashed(resolve(base, sides.target))).exec(slashed(path));
  if (!match) return undefined;
  const values = match.groups ?? {};
  return resolve(
    base,
    sides.source.replace(PLACEHOLDER, (_, name: string) => values[name]!),
  );
}

export function isPattern({ text }: SourceSpec): boolean {
  return text.includes('=');
}

/**
 * Where the source of a page may lie when sources lie in one folder: below it as the page lies below the root
 * of its own tree. That root is the folder named by the page's language, or as deep as the source folder
 * where the ways to the two part, or else the folder that was asked to be linted.
 *
 * @param folder absolute path of the folder of sources
 * @param page `path` is absolute; `roots` are absolute paths of linted folders; `isLanguageFolder` knows the page's language
 * @returns absolute paths, the likeliest first; none when the page is a source itself
 */
export function sourcesInFolder(folder: string, { path, roots, isLanguageFolder }: FolderPage): string[] {
  const way = partsOf(relative(folder, path));
  const up = way.findIndex((part) => part !== '..');
  const below = way.slice(up);
  const language = below.findLastIndex((part, index) => index < below.length - 1 && isLanguageFolder(part));
  if (up < 0 || (up === 0 && language < 0)) return [];
  const tails = up === 0 ? [] : [below.slice(up)];
  if (language >= 0) tails.unshift(below.slice(language + 1));
  else tails.push(...roots.map((root) => partsOf(relative(root, path))).filter(([first]) => first !== '..'));
  const found = tails.filter((tail) => tail.length > 0).map((tail) => resolve(folder, ...tail));
  return [...new Set(found)];
}

export interface FolderPage {
  path: string;
  roots: readonly string[];
  isLanguageFolder: (name: string) => boolean;
}

function sidesOf(text: string): { target: string; source: string } | undefined {
  const at = text.indexOf('=');
  return at < 0 ? undefined : { target: text.slice(0, at).trim(), source: text.slice(at + 1).trim() };
}

function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!);
}

function patternOf(target: string): RegExp {
  const seen = new Set<string>();
  const parts = target.split(PLACEHOLDER).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${PLACEHOLDERS[part]})`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

function slashed(path: string): string {
  return partsOf(path).join('/');
}

function partsOf(path: string): string[] {
  return path.split(sep);
}

import type { Document } from '../document/document.ts';
import { declaredLanguage } from '../document/front-matter.ts';
import type { Languages } from './index.ts';
import { isKnownTag } from './known-tag.ts';
import { COUNTRIES, LANGUAGE_NAMES } from './same-language.ts';
import { isLanguageTag } from './tag.ts';

export interface DeclaredLanguage {
  /** BCP 47, or as near to it as the page has it. */
  tag: string;
  from: 'front-matter' | 'header' | 'path';
}

/** Language codes that are words, or short for something else, in the names of folders and files. */
const AMBIGUOUS = wordSet('am be br cs es fr hi hr id is it li me ml my no pl so sv td th tr tt uk vi');
/** Language codes that are extensions of source files: "Program.cs.md" is about C#. */
const EXTENSIONS = wordSet('cs ml pl sv ts');
/** Folders that hold one folder for each language. */
const CONTAINERS = wordSet(
  `_i18n _posts app articles book content contents doc docs documentation docsite files guide help i18n intl
   l10n lang langs language languages locale locales localization pages po posts readme readmes site src-i18n
   translate translated translated_docs translated_images translation translations web website wiki`,
);
/** Files that stand beside their translations, in one folder. */
const TOP_FILES = wordSet(
  'changelog code_of_conduct contributing faq home index install license readme security',
);

/**
 * The language that a page or its place declares: its front matter or the header of a catalogue, then its
 * name (`page.nl.md`, `README_nl.md`; of a catalogue also `nl.po`), then the folders it lies in (`i18n/nl/`, `/nl-nl/`), the outermost first.
 *
 * @param path relative to the root of the project, with `/`: folders above say nothing of the page
 */
export function declaredPageLanguage(
  document: Document,
  path: string,
  languages: Languages,
): DeclaredLanguage | undefined {
  const written = document.frontMatter && declaredLanguage(document.frontMatter.values);
  const declared = written && tagOfValue(written, languages);
  if (declared) return { tag: declared, from: 'front-matter' };
  const header = document.declared?.target && tagOfValue(document.declared.target, languages);
  if (header) return { tag: header, from: 'header' };
  const folders = path.split('/');
  const file = folders.pop()!;
  const whole = document.catalogue && /^[^.]*(?=\.[^.]*$)/.exec(file)?.[0];
  const tag = whole && isLanguageTag(whole) ? whole : (tagOfFile(file) ?? tagOfFolders(folders));
  return tag === undefined ? undefined : { tag: COUNTRIES.get(tag.toLowerCase()) ?? tag, from: 'path' };
}

/** `nl`, `nl_NL`, and `Dutch`. */
function tagOfValue(value: string, languages: Languages): string | undefined {
  const named = languages.all.find(({ name }) => name.toLowerCase() === value.toLowerCase());
  if (named) return named.tag;
  return isLanguageTag(value) || (hasSubtags(value) && isKnownTag(value)) ? value : undefined;
}

/** The tag at the end of `page.nl.md`, `README_nl.md`, `README-zh-CN.md`. */
function tagOfFile(file: string): string | undefined {
  const name = file.replace(/\.[^.]*$/, '');
  // From the left, so that "README-zh-CN" gives "zh-CN" before "CN".
  for (const { index, 0: separator } of name.matchAll(/[._-]/g)) {
    const head = name.slice(0, index);
    const tag = name.slice(index + 1);
    if (isLanguageTag(tag) && isMeantInFile(head, separator, tag)) return tag;
  }
  return undefined;
}

function isMeantInFile(head: string, separator: string, tag: string): boolean {
  if (hasSubtags(tag)) return true;
  const isTopFile = TOP_FILES.has(head.toLowerCase()) || /^[A-Z][A-Z_-]*$/.test(head);
  if (isTopFile) return true;
  if (tag !== tag.toLowerCase()) return false;
  if (separator === '.') return !EXTENSIONS.has(tag) || head === head.toLowerCase();
  return separator === '_' && !AMBIGUOUS.has(tag);
}

function tagOfFolders(folders: readonly string[]): string | undefined {
  for (const [depth, folder] of folders.entries()) {
    const isContained = depth > 0 && CONTAINERS.has(folders[depth - 1]!.toLowerCase());
    const suffix =
      tagOfFolderSuffix(folder) ?? (isContained ? LANGUAGE_NAMES.get(folder.toLowerCase()) : undefined);
    if (suffix !== undefined) return suffix;
    if (!isLanguageTag(folder)) continue;
    if (hasSubtags(folder) || depth === 0 || isContained || !AMBIGUOUS.has(folder.toLowerCase()))
      return folder;
  }
  return undefined;
}

/** "azure-docs.nl-nl" is the name of a whole repository of one language, and "pages.nl" stands beside "pages". */
function tagOfFolderSuffix(folder: string): string | undefined {
  const [, head = '', separator = '', tag = ''] =
    /^(.+?)([._-])([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(folder) ?? [];
  if (!isLanguageTag(tag)) return undefined;
  const isMeant = separator === '.' ? !EXTENSIONS.has(tag) : !AMBIGUOUS.has(tag.toLowerCase());
  if (CONTAINERS.has(head.toLowerCase())) return isMeant || hasSubtags(tag) ? tag : undefined;
  return separator === '.' && /^[a-z]{2,3}-[a-z]{2,4}$/i.test(tag) ? tag : undefined;
}

/** Has the tag a region or script beside its language? */
function hasSubtags(tag: string): boolean {
  return /[-_]/.test(tag);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

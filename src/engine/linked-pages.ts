/** The names under which a folder has a page of its own. */
const INDEXES = ['index', 'README', 'readme', '_index'];
const EXTENSIONS = ['.md', '.mdx', '.markdown'];
const PAGE = /\.(?:md|mdx|markdown)$/i;
const INDEX = /(?:^|\/)(?:index|README|readme|_index)(?:\.[^/]*)?$/;
/** `page.nl.md`, `page.zh-Hant.mdx`: the language stands before the extension. */
const LANGUAGE = /(\.[a-z]{2,3}(?:[-_][A-Za-z]+)?)\.(?:md|mdx|markdown)$/;

/**
 * The pages that a link may lead to, likeliest first: site generators differ in what a link without
 * extension starts from, and a path that starts with `/` starts from a folder that is not known.
 *
 * @param from path of the page that the link is on, with `/`
 * @param link path of the link, without query and fragment, escapes resolved
 * @param isPage is there a page at a path?
 */
export function linkedPages(from: string, link: string, isPage: (path: string) => boolean): string[] {
  const found = new Set<string>();
  for (const start of startsOf(from, link)) {
    for (const name of namesOf(joined(start, link), from)) if (isPage(name)) found.add(name);
  }
  return [...found];
}

/** The folders that the path of a link may start from. */
function startsOf(from: string, link: string): string[] {
  const folder = folderOf(from);
  if (link.startsWith('/')) {
    const folders = folder === '' ? [] : folder.split('/');
    return [...folders.map((_, index) => folders.slice(0, folders.length - index).join('/')), ''];
  }
  if (PAGE.test(link) || INDEX.test(from)) return [folder];
  // A browser starts from the address of the page, which may be a folder of its own.
  return [folder, from.replace(PAGE, '')];
}

/** The files that may be behind the address of a page. */
function namesOf(path: string, from: string): string[] {
  const language = LANGUAGE.exec(from)?.[1] ?? '';
  const tagged = (stem: string, extension: string) =>
    language ? [`${stem}${language}${extension}`, `${stem}${extension}`] : [`${stem}${extension}`];
  const extension = PAGE.exec(path)?.[0];
  if (extension) return tagged(path.slice(0, -extension.length), extension);
  const stem = path.replace(/\.html?$/i, '').replace(/(?:^|\/)index$/, '');
  const inFolder = INDEXES.map((name) => (stem === '' ? name : `${stem}/${name}`));
  const stems = stem === '' ? inFolder : [stem, ...inFolder];
  return stems.flatMap((each) => EXTENSIONS.flatMap((ending) => tagged(each, ending)));
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Without `.` and, except at the start, `..`. */
function joined(folder: string, link: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${link}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

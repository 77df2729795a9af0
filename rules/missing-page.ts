import { type CollectedPage, defineRule, type ProjectContext } from '../src/engine/rule.ts';

/** Path of the source, if there is one, and where to report. A type, since it is kept as JSON. */
type Collected = { source: string | null; at: { start: number; end: number } };

/** A folder of translations and the folder of their sources, as the pages that have a source show it. */
interface Tree {
  target: string;
  source: string;
  language: string;
}

export default defineRule({
  id: 'missing-page',
  summary: 'A page has no translation, or a translation has no source',
  category: 'accuracy/omission',
  severity: 'info',
  confidence: 'high',
  isOptIn: true,
  languages: 'any',
  scope: 'page',
  source: 'helps',
  fix: 'none',
  docs: `Lists what one tree of pages has and the other does not: pages of the source that were never translated, and translations whose source was moved or deleted, which nobody keeps up to date. It is off unless a configuration or \`--rule missing-page:info\` turns it on, since most projects translate some pages and leave others on purpose.

Which folder is translated into which is learnt from the pages of the run that have a source. Only folders that answer to each other are compared, not names such as \`page.nl.md\`, and a source counts as untranslated only when both trees are linted.`,
  examples: [
    {
      title: 'a page of the source that nobody translated',
      lang: 'nl',
      path: 'docs/en/b.md',
      text: '# Drives\n',
      others: { 'docs/en/a.md': '# Disks\n', 'docs/nl/a.md': '# Schijven\n' },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
      finds: ['1:1-1:9'],
    },
    {
      title: 'a translation whose source is gone',
      lang: 'nl',
      path: 'docs/nl/b.md',
      text: '# Stations\n',
      others: { 'docs/en/a.md': '# Disks\n', 'docs/nl/a.md': '# Schijven\n' },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
      finds: ['1:1-1:11'],
    },
    {
      title: 'a page that has its source',
      lang: 'nl',
      path: 'docs/nl/a.md',
      text: '# Schijven\n',
      others: { 'docs/en/a.md': '# Disks\n' },
      sources: { 'docs/nl/a.md': 'docs/en/a.md' },
      finds: [],
    },
  ],
  messages: {
    untranslated: 'This page has no translation into {languages}: {path} is not there',
    orphan: 'The source of this page is not there: it would be {path}',
  },
  options: {},
  create: ({ document, pair, collect }) => ({
    end() {
      const [first] = document.segments;
      const at = first ? { start: first.span.start, end: first.span.end } : { start: 0, end: 0 };
      collect({ source: pair && !pair.isOneFile ? pair.source.path : null, at }, [at]);
    },
  }),
  project: {
    check({ pages, report }: ProjectContext<Collected>) {
      const trees = treesOf(pages);
      const paths = new Set(pages.map(({ path }) => withoutExtension(path)));
      const isMissing = (path: string) => !paths.has(withoutExtension(path));
      for (const page of pages.filter(({ value }) => value.source === null)) {
        const { path, value } = page;
        const own = trees.find(({ target }) => isIn(target, path));
        if (own) {
          const data = { path: moved(path, own.target, own.source) };
          report(page, { at: value.at, message: 'orphan', data });
          continue;
        }
        const missing = trees
          .filter(({ source }) => isIn(source, path))
          .filter(({ source, target }) => isMissing(moved(path, source, target)));
        if (missing.length === 0) continue;
        const languages = [...new Set(missing.map(({ language }) => language))].join(', ');
        const data = { languages, path: moved(path, missing[0]!.source, missing[0]!.target) };
        report(page, { at: value.at, message: 'untranslated', data });
      }
    },
  },
});

/** Of a page and its source, what comes before the part of their paths that is the same. */
function treesOf(pages: readonly CollectedPage<Collected>[]): Tree[] {
  const trees = new Map<string, Tree>();
  for (const { path, language = 'its language', value } of pages) {
    if (value.source === null) continue;
    const [target, source] = [`/${path}`.split('/'), `/${value.source}`.split('/')];
    const before = target.length;
    while (target.length > 1 && source.length > 1 && isSameName(target.at(-1)!, source.at(-1)!)) {
      target.pop();
      source.pop();
    }
    const tree = { target: folderOf(target), source: folderOf(source), language };
    if (target.length < before) trees.set(`${tree.target}\0${tree.source}`, tree);
  }
  // The inner one first: a tree of translations may lie in that of the sources.
  return [...trees.values()].sort((a, b) => b.target.length - a.target.length);
}

function folderOf(parts: readonly string[]): string {
  return parts
    .slice(1)
    .map((part) => `${part}/`)
    .join('');
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(folder);
}

function moved(path: string, from: string, to: string): string {
  return to + path.slice(from.length);
}

function isSameName(a: string, b: string): boolean {
  return withoutExtension(a) === withoutExtension(b);
}

/** A page may be plain Markdown in one language and MDX in another. */
function withoutExtension(path: string): string {
  return path.replace(/\.mdx?$/, '');
}

import { expect, test } from 'vitest';
import { linkedPages } from '../../src/engine/linked-pages.ts';

const PAGES = [
  'README.md',
  'docs/index.md',
  'docs/a.md',
  'docs/b.mdx',
  'docs/guide/_index.md',
  'docs/guide/b.md',
  'docs/guide.md',
  'docs/c.nl.md',
  'docs/c.md',
  '../out.md',
];

const find = (from: string, link: string) => linkedPages(from, link, (path) => PAGES.includes(path));

test.each<[from: string, link: string, pages: string[]]>([
  ['docs/a.md', 'guide.md', ['docs/guide.md']],
  ['docs/a.md', './guide/b.md', ['docs/guide/b.md']],
  ['docs/guide/b.md', '../a.md', ['docs/a.md']],
  ['docs/guide/b.md', '../../README.md', ['README.md']],
  ['docs/a.md', '../../out.md', ['../out.md']],
  ['docs/a.md', 'b', ['docs/b.mdx']],
  ['docs/a.md', 'b.html', ['docs/b.mdx']],
  ['docs/a.md', 'guide/', ['docs/guide.md', 'docs/guide/_index.md']],
  ['docs/a.md', 'guide/index.html', ['docs/guide.md', 'docs/guide/_index.md']],
  ['docs/a.md', '../guide/', ['docs/guide.md', 'docs/guide/_index.md']],
  ['docs/a.md', '.', ['docs/index.md', 'docs/a.md']],
  ['docs/index.md', '../guide/', []],
  ['docs/a.md', '..', ['README.md', 'docs/index.md']],
  ['docs/guide/b.md', '/guide/b', ['docs/guide/b.md']],
  ['docs/guide/b.md', '/docs/a.md', ['docs/a.md']],
  ['docs/a.md', '/', ['docs/index.md', 'README.md']],
  ['docs/c.nl.md', 'c.md', ['docs/c.nl.md', 'docs/c.md']],
  ['docs/c.nl.md', 'a', ['docs/a.md']],
  ['docs/a.md', 'A.md', []],
  ['docs/a.md', 'gone.md', []],
  ['docs/a.md', 'guide.txt', []],
  ['a.md', '', ['README.md']],
])('a link on %s to %s may lead to %j', (from, link, pages) => {
  expect(find(from, link)).toEqual(pages);
});

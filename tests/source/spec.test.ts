import { describe, expect, test } from 'vitest';
import { sourceByPattern, sourcesInFolder, specDefect } from '../../src/source/spec.ts';

describe('what a spec may be', () => {
  test.each([
    'docs/en',
    'README.md',
    'i18n/{lang}/{path}=docs/{path}',
    'README.{lang}.md=README.md',
    'docs/nl/a.md=docs/en/b.md',
    '{lang}/{path}={lang}-source/{path}',
  ])('%s', (text) => {
    expect(specDefect(text)).toBeUndefined();
  });

  test.each([
    ['', 'must name a folder, a file, or TARGET=SOURCE'],
    ['i18n/{lang}/{path}', 'needs TARGET=SOURCE where it holds {lang} or {path}'],
    ['i18n/{locale}/{path}=docs/{path}', 'knows {lang} and {path}, and no {locale}'],
    ['i18n/{}/{path}=docs/{path}', 'knows {lang} and {path}, and no {}'],
    ['i18n/{path}=', 'needs a path on either side of "="'],
    ['=docs/{path}', 'needs a path on either side of "="'],
    ['i18n/{lang}=docs/{path}', 'has {path} in the source, and not in the target'],
  ])('%j %s', (text, defect) => {
    expect(specDefect(text)).toBe(defect);
  });
});

test.each([
  ['i18n/{lang}/{path}=docs/{path}', '/p/i18n/nl/a.md', '/p/docs/a.md'],
  ['i18n/{lang}/{path}=docs/{path}', '/p/i18n/zh-Hans/guide/deep/a.md', '/p/docs/guide/deep/a.md'],
  ['i18n/{lang}/{path}=docs/{path}', '/p/i18n/shared/a.md', undefined],
  ['i18n/{lang}/{path}=docs/{path}', '/elsewhere/i18n/nl/a.md', undefined],
  ['i18n/{lang}/{path}=docs/{path}', '/p/i18n/nl/', undefined],
  ['./i18n/{lang}/{path}=../docs/{path}', '/p/i18n/pt_BR/a.md', '/docs/a.md'],
  ['{path}.{lang}.md={path}.md', '/p/guide/v1.2.nl.md', '/p/guide/v1.2.md'],
  ['README.{lang}.md=README.md', '/p/README.zh-CN.md', '/p/README.md'],
  ['README.{lang}.md=README.md', '/p/README-nl-md', undefined],
  ['{lang}/{path}=source/{lang}/{path}', '/p/nl/a.md', '/p/source/nl/a.md'],
  ['{lang}/docs/{lang}/{path}=docs/{path}', '/p/nl/docs/nl/a.md', '/p/docs/a.md'],
  ['{lang}/docs/{lang}/{path}=docs/{path}', '/p/nl/docs/fr/a.md', undefined],
  ['docs/(nl)/a+.md=docs/en/a.md', '/p/docs/(nl)/a+.md', '/p/docs/en/a.md'],
  ['docs/(nl)/a+.md=docs/en/a.md', '/p/docs/(nl)/aa.md', undefined],
  ['/abs/{path}=/src/{path}', '/abs/a.md', '/src/a.md'],
  ['docs/en', '/p/docs/nl/a.md', undefined],
])('by %s, %s comes from %s', (text, path, source) => {
  expect(sourceByPattern({ text, base: '/p' }, path)).toBe(source);
});

test.each([
  // Beside one another.
  ['/p/docs/en', '/p/docs/nl/guide/a.md', [], ['/p/docs/en/guide/a.md']],
  ['/p/docs/en', '/p/docs/dutch/guide/a.md', [], ['/p/docs/en/guide/a.md']],
  // Never a page of another folder, whatever part of the tree is linted.
  ['/p/docs/en', '/p/docs/nl/guide/index.md', ['/p/docs/nl/guide'], ['/p/docs/en/guide/index.md']],
  // Translations below the sources.
  ['/p/docs', '/p/docs/nl/a.md', [], ['/p/docs/a.md']],
  ['/p/docs', '/p/docs/guide/a.md', [], []],
  ['/p/docs/en', '/p/docs/en/a.md', [], []],
  // At another depth.
  ['/p/docs', '/p/i18n/nl/a.md', [], ['/p/docs/a.md', '/p/docs/nl/a.md']],
  [
    '/p/docs/en',
    '/p/out/translated/pages/guide/a.md',
    ['/p/out/translated/pages'],
    ['/p/docs/en/pages/guide/a.md', '/p/docs/en/guide/a.md'],
  ],
  ['/elsewhere/en', '/p/docs/nl/a.md', [], ['/elsewhere/en/a.md', '/elsewhere/en/nl/a.md']],
])('of the sources in %s, %s (linted: %j) has %j', (folder, path, roots, expected) => {
  const found = sourcesInFolder(folder, { path, roots, isLanguageFolder: (name) => name === 'nl' });
  expect(found).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { placesByLayout } from '../../src/source/layouts.ts';

/** The first place among the files of a project, as the finder takes it. */
function sourceAmong(files: readonly string[], path: string, language: string, sourceLang = 'en') {
  const places = placesByLayout({ path, language, sourceLang });
  const isFolder = (folder: string) => files.some((file) => file.startsWith(`${folder}/`));
  const found = places.find((place) => files.includes(place.path) && !place.unless.some(isFolder));
  return found && `${found.layout}: ${found.path}`;
}

describe('one folder for each language', () => {
  test.each([
    ['docs/nl/guide/a.md', 'nl', 'docs/en/guide/a.md'],
    ['content/zh-cn/docs/a.md', 'zh-cn', 'content/en/docs/a.md'],
    ['content/pt-br/a.md', 'pt-BR', 'content/en/a.md'],
    ['docs/pt_BR/a.md', 'pt-BR', 'docs/en_US/a.md'],
    ['docs/zh-Hans/a.md', 'zh-CN', 'docs/en-US/a.md'],
    ['files/nl/web/html/index.md', 'nl', 'files/en-us/web/html/index.md'],
    ['src/content/docs/nl/start.mdx', 'nl', 'src/content/docs/en/start.mdx'],
    ['docs/nl/docs/a.md', 'nl', 'docs/en/docs/a.md'],
    ['nl/a.md', 'nl', 'en/a.md'],
    ['pages/nl/a.md', 'nl', 'pages/en/a.mdx'],
    ['pages/nl/a.mdx', 'nl', 'pages/en/a.md'],
    ['content/german/a.md', 'de', 'content/english/a.md'],
    ['lessons/Italian/a.md', 'it', 'lessons/English/a.md'],
    ['docs/tw/a.md', 'zh-TW', 'docs/en/a.md'],
    ['docs/kr/a.md', 'ko', 'docs/en/a.md'],
    ['_i18n/nl/_posts/a.md', 'nl', '_i18n/en/_posts/a.md'],
  ])('%s', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`language-folders: ${source}`);
  });

  test.each([
    ['docs/en/a.md', 'nl', 'nl', 'docs/nl/a.md', undefined],
    ['docs/en/a.md', 'en', 'nl', 'docs/nl/a.md', 'language-folders: docs/nl/a.md'],
    ['docs/nl/a.md', 'nl', 'de-DE', 'docs/de/a.md', undefined],
    ['docs/nl/a.md', 'nl', 'de', 'docs/de-DE/a.md', 'language-folders: docs/de-DE/a.md'],
    ['docs/zh-TW/a.md', 'zh-TW', 'zh-CN', 'docs/zh-CN/a.md', 'language-folders: docs/zh-CN/a.md'],
  ])('%s in %s, from %s, with %s there', (path, language, sourceLang, source, expected) => {
    expect(sourceAmong([path, source], path, language, sourceLang)).toBe(expected);
  });
});

describe('the source language at the top, others in folders', () => {
  test.each([
    ['docs/nl/guide/a.md', 'nl', 'docs/guide/a.md'],
    ['src/content/docs/pt-br/a.mdx', 'pt-BR', 'src/content/docs/a.mdx'],
    ['zh/index.md', 'zh', 'index.md'],
  ])('%s', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`root-locale: ${source}`);
  });

  test('what lies above two folders of languages is the source of neither', () => {
    const files = ['docs/nl/index.md', 'docs/index.md', 'docs/en/other.md'];
    expect(sourceAmong(files, 'docs/nl/index.md', 'nl')).toBeUndefined();
  });
});

describe('the language at the end of the name of a folder', () => {
  test.each([
    ['pages.nl/common/a.md', 'nl', 'pages/common/a.md'],
    ['pages.zh_TW/a.md', 'zh-TW', 'pages.en/a.md'],
    ['site/docs-fr/a.md', 'fr', 'site/docs/a.md'],
  ])('%s', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`folder-suffix: ${source}`);
  });

  test('a folder that only looks like it', () => {
    expect(sourceAmong(['docs/a.md', 'docs-it/a.md'], 'docs-it/a.md', 'nl')).toBeUndefined();
    expect(sourceAmong(['docs/zh/a.md', 'docs/zh-TW/a.md'], 'docs/zh-TW/a.md', 'zh-TW')).toBeUndefined();
  });
});

describe('a folder of translations', () => {
  test.each([
    ['translations/nl/README.md', 'nl', 'README.md'],
    ['translations/nl/docs/a.md', 'nl', 'docs/a.md'],
    ['translations/nl-NL/content/a.md', 'nl-NL', 'content/a.md'],
    ['i18n/nl/guide/a.md', 'nl', 'docs/guide/a.md'],
    ['site/i18n/nl/guide/a.md', 'nl', 'site/docs/guide/a.md'],
    ['docs/translations/nl/a.md', 'nl', 'docs/a.md'],
    ['website/translated_docs/nl/a.md', 'nl', 'docs/a.md'],
    ['docs/zh-CN/README.md', 'zh-CN', 'README.md'],
  ])('%s', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`translations-folder: ${source}`);
  });
});

describe('Docusaurus', () => {
  const PLUGIN = 'i18n/nl/docusaurus-plugin-content';
  test.each([
    [`${PLUGIN}-docs/current/guide/a.md`, 'docs/guide/a.md'],
    [`website/${PLUGIN}-docs/current/a.md`, 'website/docs/a.md'],
    [`website/${PLUGIN}-docs/current/a.md`, 'docs/a.md'],
    [`${PLUGIN}-docs/current/a.md`, 'docs/a.mdx'],
    [`${PLUGIN}-docs/version-2.x/a.md`, 'versioned_docs/version-2.x/a.md'],
    [`${PLUGIN}-docs-community/current/a.md`, 'community/a.md'],
    [`${PLUGIN}-docs-api/version-1/a.md`, 'api_versioned_docs/version-1/a.md'],
    [`${PLUGIN}-blog/2024/a.md`, 'blog/2024/a.md'],
    [`${PLUGIN}-blog-news/a.md`, 'news/a.md'],
    [`${PLUGIN}-pages/about.md`, 'src/pages/about.md'],
  ])('%s', (path, source) => {
    expect(sourceAmong([path, source], path, 'nl')).toBe(`docusaurus: ${source}`);
  });

  test('one version is no source of another', () => {
    const path = `${PLUGIN}-docs/version-2.x/a.md`;
    expect(sourceAmong([path, 'docs/a.md', 'versioned_docs/version-1.x/a.md'], path, 'nl')).toBeUndefined();
  });
});

describe('the language in the name of the file', () => {
  test.each([
    ['content/page.nl.md', 'nl', 'content/page.md'],
    ['content/page.nl.md', 'nl', 'content/page.en.md'],
    ['docs/a.zh-CN.mdx', 'zh-CN', 'docs/a.en-US.mdx'],
    ['docs/v1.2.nl.md', 'nl', 'docs/v1.2.md'],
    ['README.nl.md', 'nl', 'README.md'],
    ['README_nl.md', 'nl', 'README.md'],
    ['README-nl.md', 'nl', 'README.md'],
    ['README.zh-CN.md', 'zh-CN', 'README.md'],
    ['README_CN.md', 'CN', 'README_EN.md'],
    ['README-pt_BR.md', 'pt-BR', 'README.md'],
    ['docs/README.nl.md', 'nl', 'docs/README.md'],
    ['docs/README.nl.md', 'nl', 'README.md'],
    ['docs/translations/README_nl.md', 'nl', 'README.md'],
    ['README_zh.md', 'zh', 'README_en.md'],
  ])('%s', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`file-suffix: ${source}`);
  });

  test.each([
    ['src/locales/nl.json', 'nl', 'src/locales/en.json'],
    ['lang/pt-BR.yml', 'pt-BR', 'lang/en-US.yml'],
  ])('%s, all of its name', (path, language, source) => {
    expect(sourceAmong([path, source], path, language)).toBe(`file-name: ${source}`);
  });

  test('a source that names its language comes before one that names none', () => {
    const files = ['README.md', 'README_EN.md', 'README_ja.md'];
    expect(sourceAmong(files, 'README_ja.md', 'ja')).toBe('file-suffix: README_EN.md');
  });

  test.each(['docs/how-to.md', 'docs/a.fr.md', 'docs/.nl.md', 'deep/in/README.md'])(
    '%s is of no layout',
    (path) => {
      expect(
        sourceAmong([path, 'docs/how.md', 'docs/a.md', 'docs/.md', 'README.md'], path, 'nl'),
      ).toBeUndefined();
    },
  );
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en-us', 'en_GB'],
  ['pt-BR', 'pt'],
])('a page in %s has no source in %s', (language, sourceLang) => {
  expect(
    sourceAmong(['docs/a.md', 'docs/en/a.md'], `docs/${language}/a.md`, language, sourceLang),
  ).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/formats/index.ts';
import { createLanguages } from '../src/languages/index.ts';
import { isKnownTag } from '../src/languages/known-tag.ts';
import { declaredPageLanguage } from '../src/languages/page-language.ts';

const languages = createLanguages();

async function declared(path: string, text = '') {
  const language = declaredPageLanguage(await readDocument(path, text), path, languages);
  return language && `${language.tag} by ${language.from}`;
}

describe('front matter', () => {
  test.each([
    ['lang: nl', 'nl'],
    ['language: nl-NL', 'nl-NL'],
    ['locale: pt_BR', 'pt_BR'],
    ['ms.contentlocale: ko-kr', 'ko-kr'],
    ['lang: Dutch', 'nl'],
    ['lang: "zh-Hant"', 'zh-Hant'],
  ])('%s', async (line, tag) => {
    expect(await declared('docs/de/page.md', `---\n${line}\n---\n`)).toBe(`${tag} by front-matter`);
  });

  test.each(['lang: bash', 'language: javascript', 'language: c#', 'lang: ""', 'title: nl'])(
    'not %s',
    async (line) => {
      expect(await declared('docs/de/page.md', `---\n${line}\n---\n`)).toBe('de by path');
    },
  );
});

describe('path', () => {
  test.each([
    ['nl/page.md', 'nl'],
    ['docs/nl/page.md', 'nl'],
    ['docs/zh/guide/index.md', 'zh'],
    ['articles/nl-nl/vm/page.md', 'nl-nl'],
    ['content/pt-br/docs/page.md', 'pt-br'],
    ['i18n/fr/docusaurus-plugin-content-docs/current/intro.mdx', 'fr'],
    ['i18n/zh-Hans/docusaurus-plugin-content-docs/current/intro.md', 'zh-Hans'],
    ['files/fr/web/html/element/br/index.md', 'fr'],
    ['files/pt-br/web/svg/element/tr/index.md', 'pt-br'],
    ['translations/ko/README.md', 'ko'],
    ['locale/es-419/page.md', 'es-419'],
    ['src/content/docs/it/page.md', 'it'],
    ['azure-docs.nl-nl/articles/page.md', 'nl-nl'],
    ['_i18n/pl/page.md', 'pl'],
    ['docs/cn/page.md', 'cn'],
    ['content/german/page.md', 'de'],
    ['docs/i18n/chinese-traditional/page.md', 'zh-TW'],
    ['pages.it/common/page.md', 'it'],
    ['docs.pt_BR/page.md', 'pt_BR'],
    ['site/docs-nl/page.md', 'nl'],
    ['docs/kr/page.md', 'ko'],
    ['page.nl.md', 'nl'],
    ['docs/page.pt-BR.md', 'pt-BR'],
    ['docs/index.it.md', 'it'],
    ['docs/how-to.cs.md', 'cs'],
    ['README.zh-CN.md', 'zh-CN'],
    ['README-zh-CN.md', 'zh-CN'],
    ['README_zh_TW.md', 'zh_TW'],
    ['README_nl.md', 'nl'],
    ['README-DE.md', 'DE'],
    ['README_CN.md', 'CN'],
    ['README_JP.md', 'JP'],
    ['README_TW.md', 'zh-TW'],
    ['readme-ko.md', 'ko'],
    ['CONTRIBUTING_ru.md', 'ru'],
    ['guide_de.md', 'de'],
    ['en/page.nl.md', 'nl'],
  ])('%s', async (path, tag) => {
    expect(await declared(path)).toBe(`${tag} by path`);
  });

  test.each([
    'page.md',
    'docs/page.md',
    'docs/api/go/page.md',
    'docs/sdk/ts/page.md',
    'src/samples/cs/README.md',
    'src/it/README.md',
    'src/bin/page.md',
    'sign-in.md',
    'how-to.md',
    'how-it-is.md',
    'what_it_is.md',
    'add-on.md',
    'set_id.md',
    'asp.net.md',
    'Program.cs.md',
    'node.js.md',
    'to-do/page.md',
    '../../nowhere/page.md',
  ])('not %s', async (path) => {
    expect(await declared(path)).toBeUndefined();
  });
});

test.each([
  ['nl', true],
  ['nl_NL', true],
  ['so', true],
  ['or', true],
  ['sr-Latn', true],
  ['eng', true],
  ['xx', false],
  ['dutch', false],
  ['', false],
  ['nl NL', false],
])('"%s" is a tag that one may write: %s', (tag, expected) => {
  expect(isKnownTag(tag)).toBe(expected);
});

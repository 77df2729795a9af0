import { expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { languageOfPage } from '../../src/languages/varieties.ts';

const languages = createLanguages();

test.each([
  ['pt', 'O ficheiro do utilizador está no ecrã.', 'pt-PT'],
  ['pt', 'O arquivo do usuário está na tela, no mouse e no aplicativo.', 'pt-BR'],
  ['pt', 'Abra a gaveta e guarde a chave.', 'pt-BR'],
  ['pt', 'O ficheiro está na gaveta.', 'pt-BR'],
  ['pt-BR', 'O ficheiro do utilizador está no ecrã.', 'pt-BR'],
  ['zh', '請開啟這個選單，然後儲存設定。', 'zh-Hant'],
  ['zh', '请打开这个菜单，然后保存设置。', 'zh-Hans'],
  ['zh-CN', '請開啟這個選單，然後儲存設定。', 'zh-Hans'],
  ['sr', 'Ладица се отвара кључем.', 'sr'],
  ['sr', 'Ladica se otvara ključem.', 'sr-Latn'],
  ['sr-Cyrl', 'Ladica se otvara ključem.', 'sr'],
  ['nl', 'Open de lade.', 'nl'],
])('%s: %s', async (tag, text, expected) => {
  const document = await readDocument('page.md', text);
  expect(languageOfPage(tag, document, languages)?.tag).toBe(expected);
});

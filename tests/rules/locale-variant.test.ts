import { describe, test } from 'vitest';
import rule from '../../rules/locale-variant.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'zh-Hant', describe, it: test }).run(rule, {
  valid: [
    { name: 'characters that both have', text: '滑鼠游標、漏斗、占用與吃、群、秘、台、只、里。' },
    { name: 'names of languages', text: '請選擇简体中文或繁體中文。' },
    { name: 'quotations', text: '簡體字「编辑」與繁體字不同，「决策」也是。' },
    { name: 'Simplified', lang: 'zh-Hans', text: '请打开文件，然后编辑设置。' },
    { name: 'words of both', lang: 'pt-BR', text: 'A predefinição do sistema e a ligação do servidor.' },
    { name: 'names among Latin letters, few of which are Chinese', text: '請按「完成」。' },
    { name: 'Brazil', lang: 'pt-BR', text: 'Abra o arquivo na tela do usuário.' },
  ],
  invalid: [
    {
      name: 'in a Traditional page',
      text: '請參閱以下的說明，並选择適當的选項來設定您的伺服器與資料庫。',
      finds: [
        { at: '1:11-1:13', messageId: 'variant', confidence: 'medium' },
        { at: '1:16-1:17', messageId: 'variant', confidence: 'medium' },
      ],
      fixed: '請參閱以下的說明，並選擇適當的選項來設定您的伺服器與資料庫。',
    },
    {
      name: 'in a Simplified page',
      lang: 'zh-Hans',
      text: '请打开设置，然后選擇合适的选项，再按下确定按钮以儲存您的所有更改内容和数据库的设置。',
      finds: [
        { at: '1:9-1:11', messageId: 'variant', confidence: 'medium' },
        { at: '1:25-1:26', messageId: 'variant', confidence: 'medium' },
      ],
      fixed: '请打开设置，然后选择合适的选项，再按下确定按钮以储存您的所有更改内容和数据库的设置。',
    },
    {
      name: 'a single one',
      text: '請參閱以下的說明，並選擇適當的選項來設定您的这個伺服器。',
      finds: [{ at: '1:23-1:24', messageId: 'variant', confidence: 'low' }],
      fixed: '請參閱以下的說明，並選擇適當的選項來設定您的這個伺服器。',
    },
    {
      name: 'the whole page',
      text: '请打开文件，然后编辑设置。',
      finds: [{ at: '1:1-1:6', messageId: 'page', confidence: 'medium' }],
    },
    {
      name: 'the whole page, among much that is Latin',
      lang: 'zh-Hans',
      text: '這個擴充選單 the drawer of the lamp, and every shelf of the old cupboard, too, and its doors.',
      finds: [{ at: '1:1-1:7', messageId: 'page', confidence: 'medium' }],
    },
    {
      name: 'a page for Portugal, said to be for Brazil',
      lang: 'pt-BR',
      text: 'O ficheiro e os ficheiros do utilizador. O ecrã, os ecrãs e a equipa. O contacto e os contactos.',
      finds: [{ at: '1:3-1:11', messageId: 'page', confidence: 'medium' }],
    },
    {
      name: 'Portugal in Brazil',
      lang: 'pt-BR',
      text: 'Abra o ficheiro. Ficheiros do utilizador.',
      finds: [
        { at: '1:8-1:16', messageId: 'variant', confidence: 'medium' },
        { at: '1:18-1:27', messageId: 'variant', confidence: 'medium' },
        { at: '1:31-1:41', messageId: 'variant', confidence: 'medium' },
      ],
      fixed: 'Abra o arquivo. Arquivos do usuário.',
    },
    {
      name: 'Brazil in Portugal',
      lang: 'pt-PT',
      text: 'O usuário deve compartilhar o ficheiro com a equipe.',
      finds: [
        { at: '1:3-1:10', messageId: 'variant', confidence: 'medium' },
        { at: '1:16-1:28', messageId: 'variant', confidence: 'medium' },
        { at: '1:46-1:52', messageId: 'variant', confidence: 'medium' },
      ],
      fixed: 'O utilizador deve partilhar o ficheiro com a equipa.',
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/cjk-punctuation.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'zh-Hant', describe, it: test }).run(rule, {
  valid: [
    { name: 'full-width', text: '請開啟檔案，然後儲存；再按「確定」。' },
    { name: 'beside Latin words and numbers', text: '使用 Azure, Docker 與 1,000 個檔案: a.b。' },
    { name: 'template strings and paths', text: '錯誤：{0}|，工具 > NuGet，C:\\temp。' },
    { name: 'code', lang: 'ja', text: '`名前,値` を使います。' },
    { name: 'nested quotation marks', lang: 'ja', text: '彼は「これは『本』だ」と言った。' },
    { name: 'Chinese words on another page', lang: 'nl', text: 'De naam is 中文，繁體。' },
    { name: 'quotes of one style', lang: 'zh-Hans', text: '点击“保存”，再点击‘关闭’。' },
    { name: 'full stops of Korean', lang: 'ko', text: '파일을 엽니다. 저장합니다!' },
  ],
  invalid: [
    {
      name: 'a full-width mark in code, with the source',
      lang: 'de',
      source: '```text\nSIZE: 12 bytes\nNAME: shed\n```\n',
      text: '```text\nSIZE： 12 bytes\nNAME: shed\n```\n',
      finds: [{ at: '2:5-2:6', messageId: 'wide' }],
    },
    {
      name: 'a comma of Japanese',
      lang: 'ja',
      text: 'ファイルを開き,保存します。次に、閉じます。',
      finds: [{ at: '1:8-1:9', messageId: 'narrow', confidence: 'medium' }],
      fixed: 'ファイルを開き、保存します。次に、閉じます。',
    },
    {
      name: 'a full stop at the end',
      lang: 'zh-Hans',
      text: '请打开文件。然后保存设置.',
      finds: [{ at: '1:13-1:14', messageId: 'narrow', confidence: 'medium' }],
      fixed: '请打开文件。然后保存设置。',
    },
    {
      name: 'a semicolon',
      text: '請開啟檔案;再儲存。',
      finds: [{ at: '1:6-1:7', messageId: 'narrow', confidence: 'medium' }],
      fixed: '請開啟檔案；再儲存。',
    },
    {
      name: 'typed with a blank',
      lang: 'zh-Hans',
      text: '首先, 打开文件。然后，保存。',
      finds: [{ at: '1:3-1:4', messageId: 'narrow', confidence: 'low' }],
      fixed: '首先， 打开文件。然后，保存。',
    },
    {
      name: 'a colon that ends a line',
      lang: 'ja',
      text: '次の手順：一。\n\n例:',
      finds: [{ at: '3:2-3:3', messageId: 'narrow', confidence: 'low' }],
      fixed: '次の手順：一。\n\n例：',
    },
    {
      name: 'a page with the habit',
      lang: 'zh-Hans',
      text: '打开文件,保存,关闭,退出。',
      finds: [
        { at: '1:5-1:6', messageId: 'narrow', confidence: 'low' },
        { at: '1:8-1:9', messageId: 'narrow', confidence: 'low' },
        { at: '1:11-1:12', messageId: 'narrow', confidence: 'low' },
      ],
      fixed: '打开文件，保存，关闭，退出。',
    },
    {
      name: 'an ideographic comma in Spanish',
      lang: 'es',
      text: 'Para pausar la base， use el portal。',
      finds: [
        { at: '1:20-1:21', messageId: 'wide', confidence: 'medium' },
        { at: '1:35-1:36', messageId: 'wide', confidence: 'medium' },
      ],
      fixed: 'Para pausar la base, use el portal.',
    },
    {
      name: 'in Russian and Turkish',
      lang: 'ru',
      text: 'Откройте портал， выполните вход：',
      finds: [
        { at: '1:16-1:17', messageId: 'wide', confidence: 'medium' },
        { at: '1:32-1:33', messageId: 'wide', confidence: 'medium' },
      ],
      fixed: 'Откройте портал, выполните вход:',
    },
    {
      name: 'in Korean',
      lang: 'ko',
      text: '파일을 엽니다。 저장합니다。',
      finds: [
        { at: '1:8-1:9', messageId: 'wide', confidence: 'medium' },
        { at: '1:15-1:16', messageId: 'wide', confidence: 'medium' },
      ],
      fixed: '파일을 엽니다. 저장합니다.',
    },
    {
      name: 'marks of two styles',
      text: '請選取「名稱" 與『值」。',
      finds: [
        { at: '1:4-1:8', messageId: 'quotes', confidence: 'medium' },
        { at: '1:10-1:13', messageId: 'quotes', confidence: 'medium' },
      ],
      fixed: '請選取「名稱」 與『值』。',
    },
    {
      name: 'blanks in brackets',
      lang: 'zh-Hans',
      text: '单击「 保存 」和《 指南 》。',
      finds: [
        { at: '1:3-1:9', messageId: 'padded', confidence: 'medium' },
        { at: '1:10-1:16', messageId: 'padded', confidence: 'medium' },
      ],
      fixed: '单击「保存」和《指南》。',
    },
    {
      name: 'a blank on one side',
      text: '請按「 確定」。',
      finds: [{ at: '1:3-1:8', messageId: 'padded', confidence: 'low' }],
      fixed: '請按「確定」。',
    },
  ],
});

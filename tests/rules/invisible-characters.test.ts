import { describe, test } from 'vitest';
import rule from '../../rules/invisible-characters.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'de', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'what holds emphasis in Japanese',
      lang: 'ja',
      text: 'ここで&#x200B;**「保存」**&#x200B;を選びます。',
    },
    { name: 'what holds emphasis in Korean', lang: 'ko', text: '여기서 **(저장)**&#x200B;을 선택합니다.' },
    { name: 'no-break spaces are house style', lang: 'ru', text: 'Это\u00A0— сервер, 10\u00A0МБ.' },
    { name: 'French typography', lang: 'fr', text: 'Attention\u00A0: « guide ».' },
    { name: 'joiners of Persian', lang: 'en', text: 'The word می\u200Cشود is Persian.' },
    { name: 'joiners of Hindi', lang: 'en', text: 'The letters क्\u200Dष are Hindi.' },
    { name: 'emoji of several signs', text: 'Familie 👨\u200D👩\u200D👧 und Flagge 🏳️\u200D🌈.' },
    { name: 'words of Thai and Khmer', lang: 'en', text: 'Thai: ภาษา\u200Bไทย. Khmer: ភាសា\u200Bខ្មែរ.' },
    { name: 'marks beside right-to-left text', lang: 'en', text: 'The name (\u200Eשלום\u200E) is Hebrew.' },
    { name: 'entities inside code', text: 'Schreiben Sie `&#x200B;` oder:\n\n    &ZeroWidthSpace;\n' },
    { name: 'other entities', text: 'A &amp; B, 5&nbsp;kg, &copy; 2020.' },
  ],
  invalid: [
    {
      name: 'in the place of a blank',
      lang: 'es',
      text: 'Elija **(Guardar)**&#x200B;o salga.',
      finds: ['1:20-1:28'],
      fixed: 'Elija **(Guardar)** o salga.',
    },
    {
      name: 'in a heading',
      lang: 'ko',
      text: '# 설\u200B정',
      finds: [{ at: '1:4-1:5', messageId: 'hidden', confidence: 'high' }],
      fixed: '# 설정',
    },
    {
      name: 'in code, where it breaks the command',
      lang: 'nl',
      text: 'Voer `npm\u200B install` uit.',
      finds: [{ at: '1:10-1:11', messageId: 'hidden', confidence: 'high' }],
      fixed: 'Voer `npm install` uit.',
    },
    {
      name: 'soft hyphens',
      text: 'Die Server\u00ADverwaltung startet.',
      finds: [{ at: '1:11-1:12', messageId: 'hidden', confidence: 'high' }],
      fixed: 'Die Serververwaltung startet.',
    },
    {
      name: 'a byte order mark between words',
      lang: 'es',
      text: 'El \uFEFFservidor se inicia.',
      finds: [{ at: '1:4-1:5', messageId: 'hidden', confidence: 'high' }],
      fixed: 'El servidor se inicia.',
    },
    {
      name: 'a mark that no letter stands beside in its line, whatever ends the line before',
      lang: 'en',
      text: 'שלום\r\n\r\nOpen\u200F the folder.',
      finds: ['3:5-3:6'],
      fixed: 'שלום\r\n\r\nOpen the folder.',
    },
    {
      name: 'a right-to-left override',
      lang: 'zh-Hans',
      text: '请打开\u202E设置。',
      finds: [{ at: '1:4-1:5', messageId: 'hidden', confidence: 'high' }],
      fixed: '请打开设置。',
    },
    {
      name: 'a word joiner',
      lang: 'fr',
      text: 'Le ser\u2060veur démarre.',
      finds: [{ at: '1:7-1:8', messageId: 'hidden', confidence: 'high' }],
      fixed: 'Le serveur démarre.',
    },
    {
      name: 'entities around an image text',
      lang: 'nl',
      text: '![&#x200B; Scherm &#8203;](a.png)',
      finds: [
        { at: '1:3-1:11', messageId: 'entity', confidence: 'high' },
        { at: '1:19-1:26', messageId: 'entity', confidence: 'high' },
      ],
      fixed: '![Scherm](a.png)',
    },
    {
      name: 'named entities',
      lang: 'it',
      text: 'Il ser&shy;ver si av&ZeroWidthSpace;via.',
      finds: [
        { at: '1:7-1:12', messageId: 'entity', confidence: 'high' },
        { at: '1:21-1:37', messageId: 'entity', confidence: 'high' },
      ],
      fixed: 'Il server si avvia.',
    },
    {
      name: 'a run is one place',
      lang: 'pl',
      text: 'Otwórz\u200B\u200B\u200B plik.',
      finds: [{ at: '1:7-1:10', messageId: 'hidden', confidence: 'high' }],
      fixed: 'Otwórz plik.',
    },
    {
      name: 'a joiner between Latin letters',
      lang: 'tr',
      text: 'Sunu\u200Ccu açılır.',
      finds: [{ at: '1:5-1:6', messageId: 'hidden', confidence: 'high' }],
      fixed: 'Sunucu açılır.',
    },
  ],
});

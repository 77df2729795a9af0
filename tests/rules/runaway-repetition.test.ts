import { describe, test } from 'vitest';
import rule from '../../rules/runaway-repetition.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'laughter', lang: 'ja', text: 'あははははははは、wwwwwwww！' },
    { name: 'laughter in Korean', lang: 'ko', text: 'ㅋㅋㅋㅋㅋㅋㅋ 재미있네요.' },
    { name: 'rulers and dots', text: 'Zie ---- ---- ---- ---- en .... .... ....' },
    { name: 'equal cells', text: '| ja | ja | ja | ja |\n|---|---|---|---|\n| ja | ja | ja | ja |\n' },
    { name: 'hexadecimal', text: 'De bytes ff ff ff ff ff en 00 00 00 00.' },
    { name: 'a list of types', lang: 'en', text: 'It takes string, string, string, string, string.' },
    { name: 'reduplication', lang: 'zh-Hans', text: '一步一步地做，讨论讨论，高高兴兴。' },
    { name: 'Turkish reduplication', lang: 'tr', text: 'Adım adım, yavaş yavaş ilerleyin.' },
    { name: 'three words', lang: 'en', text: 'Knock knock knock.' },
    { name: 'code', text: 'Schrijf `a b a b a b a b`.' },
  ],
  invalid: [
    { name: 'a word', lang: 'de', text: 'Die Daten Daten Daten Daten sind da.', finds: ['1:5-1:28'] },
    {
      name: 'two words',
      lang: 'ru',
      text: 'Откройте файл для файл для файл для печати.',
      finds: ['1:10-1:36'],
    },
    {
      name: 'with marks between',
      lang: 'fr',
      text: 'Ouvrez la page, puis fermez, ouvrez la page, puis fermez, ouvrez la page, puis fermez, ouvrez la page, puis fermez.',
      finds: ['1:1-1:87'],
    },
    {
      name: 'letters of Japanese',
      lang: 'ja',
      text: '設定を変更を変更を変更を変更します。',
      finds: ['1:3-1:15'],
    },
    {
      name: 'words of Korean',
      lang: 'ko',
      text: '서버 설정 서버 설정 서버 설정 서버 설정을 엽니다.',
      finds: ['1:1-1:18'],
    },
    {
      name: 'in a heading',
      lang: 'pl',
      text: '## Nowa strona nowa strona nowa strona\n',
      finds: ['1:4-1:39'],
    },
    {
      name: 'in front matter',
      lang: 'es',
      text: '---\ntitle: de la red de la red de la red\n---\n',
      finds: ['2:8-2:37'],
    },
    {
      name: 'a unit that holds a double letter',
      lang: 'ja',
      text: 'ここでココアカップココアカップココアカップココアカップを選びます。',
      finds: ['1:4-1:28'],
    },
    {
      name: 'a unit that holds a double word',
      lang: 'nl',
      text: 'Kies de de map kies de de map kies de de map.',
      finds: ['1:1-1:45'],
    },
  ],
});

import { describe, test } from 'vitest';
import rule from '../../rules/mojibake.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'de', describe, it: test }).run(rule, {
  valid: [
    { name: 'letters from one to another', lang: 'nb', text: 'Sortert Å–A, og Ä–Ö.' },
    {
      name: 'quotation marks behind capitals',
      lang: 'pt-BR',
      text: 'A letra “Ã” e o grito “AMANHÔ não mudam.',
    },
    {
      name: 'a word that ends in an accent before a quote',
      lang: 'nl',
      text: 'Het land heet ‘België’ – “Koreë”.',
    },
    { name: 'Swedish and Norwegian', lang: 'sv', text: 'Å\u00A0andra sidan är Ö” en bokstav.' },
    { name: 'ordinals and units', lang: 'es', text: 'La 1ª y el nº 2, a 20 °C ± 1 µm, ½ página.' },
    { name: 'Cyrillic pairs that are words', lang: 'ru', text: 'Её всё ещё нет. Ёж, «Её», № 5.' },
    { name: 'Ukrainian and Serbian letters', lang: 'uk', text: 'Її ґанок є тут: «Ґ».' },
    { name: 'German capitals', text: 'ÄÖÜ, “Öl”, «Äpfel», MASSE – „Ä…“' },
    { name: 'Polish', lang: 'pl', text: 'Zażółć gęślą jaźń – „Łódź”.' },
  ],
  invalid: [
    {
      name: 'Latin',
      lang: 'es',
      text: 'La configuraciÃ³n estÃ¡ lista.',
      finds: [
        { at: '1:4-1:18', messageId: 'misread', confidence: 'high' },
        { at: '1:19-1:24', messageId: 'misread', confidence: 'high' },
      ],
      fixed: 'La configuración está lista.',
    },
    {
      name: 'a single letter',
      lang: 'it',
      text: 'Il server Ã¨ pronto.',
      finds: [{ at: '1:11-1:13', messageId: 'misread', confidence: 'high' }],
      fixed: 'Il server è pronto.',
    },
    {
      name: 'a letter before a no-break space',
      lang: 'it',
      text: 'La qualitÃ\u00A0 del server.',
      finds: [{ at: '1:4-1:12', messageId: 'misread', confidence: 'high' }],
      fixed: 'La qualità del server.',
    },
    {
      name: 'Polish',
      lang: 'pl',
      text: 'Otwórz koÅ„cowy plik i zaglÄ…daj tu.',
      finds: [
        { at: '1:8-1:16', messageId: 'misread', confidence: 'high' },
        { at: '1:24-1:33', messageId: 'misread', confidence: 'high' },
      ],
      fixed: 'Otwórz końcowy plik i zaglądaj tu.',
    },
    {
      name: 'Turkish',
      lang: 'tr',
      text: 'DoÄŸrudan eriÅŸim gerekir.',
      finds: [
        { at: '1:1-1:10', messageId: 'misread', confidence: 'high' },
        { at: '1:11-1:18', messageId: 'misread', confidence: 'high' },
      ],
      fixed: 'Doğrudan erişim gerekir.',
    },
    {
      name: 'quotation marks and dashes',
      lang: 'nl',
      text: 'Het â€œscherm” â€“ en het â€™s avonds.',
      finds: [
        { at: '1:5-1:14', messageId: 'misread', confidence: 'high' },
        { at: '1:16-1:19', messageId: 'misread', confidence: 'high' },
        { at: '1:27-1:31', messageId: 'misread', confidence: 'high' },
      ],
      fixed: 'Het “scherm” – en het ’s avonds.',
    },
    {
      name: 'Russian in a Western encoding',
      lang: 'ru',
      text: 'Это Ñ\u0081ÐµÑ\u0080Ð²ÐµÑ\u0080.',
      finds: [{ at: '1:5-1:17', messageId: 'misread', confidence: 'high' }],
      fixed: 'Это сервер.',
    },
    {
      name: 'Russian in a Cyrillic encoding',
      lang: 'ru',
      text: 'Это СЃРµСЂРІРµСЂ.',
      finds: [{ at: '1:5-1:17', messageId: 'misread', confidence: 'high' }],
      fixed: 'Это сервер.',
    },
    {
      name: 'Japanese',
      lang: 'ja',
      text: 'これはãƒ–ãƒ©ã‚¦ã‚¶です。',
      finds: [{ at: '1:4-1:16', messageId: 'misread', confidence: 'high' }],
      fixed: 'これはブラウザです。',
    },
    {
      name: 'Korean',
      lang: 'ko',
      text: '이것은 ì„œë²„입니다.',
      finds: [{ at: '1:5-1:11', messageId: 'misread', confidence: 'high' }],
      fixed: '이것은 서버입니다.',
    },
    {
      name: 'a byte order mark',
      lang: 'fr',
      text: 'ï»¿Le guide.',
      finds: [{ at: '1:1-1:6', messageId: 'misread', confidence: 'high' }],
      fixed: 'Le guide.',
    },
    {
      name: 'letters lost',
      lang: 'fr',
      text: 'Le syst\uFFFDme et le r\uFFFD\uFFFDseau.',
      finds: [
        { at: '1:4-1:11', messageId: 'lost', confidence: 'high' },
        { at: '1:18-1:25', messageId: 'lost', confidence: 'high' },
      ],
    },
    {
      name: 'a word lost',
      lang: 'zh-Hant',
      text: '請開啟\uFFFD\uFFFD\uFFFD。',
      finds: [{ at: '1:4-1:7', messageId: 'lost', confidence: 'high' }],
    },
    {
      name: 'the sign as a subject',
      text: 'Das Zeichen „\uFFFD“ ersetzt andere, auch in `\uFFFD`.',
      finds: [
        { at: '1:14-1:15', messageId: 'lost', confidence: 'low' },
        { at: '1:42-1:43', messageId: 'lost', confidence: 'low' },
      ],
    },
  ],
});

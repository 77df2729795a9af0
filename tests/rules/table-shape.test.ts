import { describe, test } from 'vitest';
import rule from '../../rules/table-shape.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'a whole table', text: '| A | B |\n| --- | --- |\n| 1 | 2 |\n' },
    { name: 'without outer bars', text: 'A | B\n--- | ---\n1 | 2\n' },
    { name: 'an escaped bar', text: '| A | B |\n| --- | --- |\n| a \\| b | 2 |\n' },
    {
      name: 'a group of a wide table',
      text: '| A | B | C |\n| --- | --- | --- |\n| **Groep** |\n| 1 | 2 | 3 |\n',
    },
    { name: 'text right under a table', text: '| A | B |\n| --- | --- |\n| 1 | 2 |\nTekst eronder.\n' },
    { name: 'bars in prose', text: '| is een teken.\n\nKies a | b | c.' },
    { name: 'two rows of bars', text: '| a | b |\n| c | d |' },
  ],
  invalid: [
    {
      name: 'a lost bar',
      lang: 'de',
      text: '| Name | Wert | Art |\n| --- | --- | --- |\n| Port 80 | Zahl |\n| Host | a | Text |\n',
      finds: [{ at: '3:1-3:19', messageId: 'short', confidence: 'medium' }],
    },
    {
      name: 'a table without outer bars',
      lang: 'fr',
      text: 'Nom | Valeur | Type\n--- | --- | ---\nport 80 | nombre\nhôte | a | texte\n',
      finds: [{ at: '3:1-3:17', messageId: 'short', confidence: 'medium' }],
    },
    {
      name: 'full-width dashes',
      lang: 'ja',
      text: '| 名前 | 値 |\n|－－－|－－－|\n| ポート | 80 |\n',
      finds: [{ at: '2:1-2:10', messageId: 'delimiter', confidence: 'high' }],
      fixed: '| 名前 | 値 |\n| --- | --- |\n| ポート | 80 |\n',
    },
    {
      name: 'a delimiter row that the model took for text',
      lang: 'pt-BR',
      text: '| Comando | Uso |\n| Forneça o texto | Forneça o texto |\n| abrir | abre |\n',
      finds: [{ at: '2:1-2:38', messageId: 'delimiter', confidence: 'high' }],
      fixed: '| Comando | Uso |\n| --- | --- |\n| abrir | abre |\n',
    },
    {
      name: 'no delimiter row',
      lang: 'ko',
      text: '| 이름 | 값 |\n| 포트 | 80 |\n| 호스트 | a |\n',
      finds: [{ at: '2:1-2:12', messageId: 'delimiter', confidence: 'medium' }],
      fixed: '| 이름 | 값 |\n| --- | --- |\n| 포트 | 80 |\n| 호스트 | a |\n',
    },
    {
      name: 'two rows in one',
      lang: 'es',
      text: '| A | B |\n| --- | --- |\n| 1 | 2 | | 3 | 4 |\n| 5 | 6 |\n',
      finds: [{ at: '3:1-3:20', messageId: 'collapsed', confidence: 'high' }],
    },
    {
      name: 'a bar too many',
      lang: 'it',
      text: '| A | B |\n| --- | --- |\n| a | b | c |\n| d | e |\n',
      finds: [{ at: '3:1-3:14', messageId: 'long', confidence: 'low' }],
    },
    {
      name: 'a table of short rows',
      text: '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 | 7 |\n',
      finds: [
        { at: '3:1-3:10', messageId: 'short', confidence: 'low' },
        { at: '4:1-4:10', messageId: 'short', confidence: 'low' },
      ],
    },
  ],
});

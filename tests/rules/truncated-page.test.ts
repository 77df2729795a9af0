import { describe, test } from 'vitest';
import rule from '../../rules/truncated-page.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const FIVE = 'Eins.\n\nZwei.\n\nDrei.\n\nVier.\n\nFünf.\n\n';

new RuleTester({ lang: 'de', describe, it: test }).run(rule, {
  valid: [
    { name: 'a page that ends well', text: `${FIVE}Klicken Sie auf die Schaltfläche.\n` },
    { name: 'other paragraphs without an end', text: `Titel\n\n${FIVE}Klicken Sie dann auf die\n` },
    { name: 'few paragraphs', text: 'Eins.\n\nKlicken Sie dann auf die\n' },
    { name: 'a link at the end', text: `${FIVE}Lesen Sie auch [unsere Anleitung für die](a.md)\n` },
    { name: 'a list at the end', text: `${FIVE}- eins\n- zwei\n` },
    { name: 'a table at the end', text: `${FIVE}| a |\n|---|\n| b |\n` },
    { name: 'code at the end', text: `${FIVE}\`\`\`md\n-\n\`\`\`\n` },
    { name: 'a colon', text: `${FIVE}Dann führen Sie den folgenden Befehl aus:\n` },
    { name: 'a closing quote', lang: 'fr', text: `${FIVE}Il a dit : « Ouvrez la page. »\n` },
    { name: 'a smile', text: `${FIVE}Viel Spaß beim Lesen der Seite! :)\n` },
  ],
  invalid: [
    {
      name: 'an article',
      text: `${FIVE}Klicken Sie dann auf die\n`,
      finds: [{ at: '11:1-11:25', messageId: 'sentence', confidence: 'medium' }],
    },
    {
      name: 'a comma in Chinese',
      lang: 'zh-Hans',
      text: '一。\n\n二。\n\n三。\n\n四。\n\n五。\n\n点击按钮，然后 打开 设置 页面，\n',
      finds: [{ at: '11:1-11:18', confidence: 'medium' }],
    },
    {
      name: 'any other word',
      lang: 'pl',
      text: `${FIVE}Następnie należy otworzyć plik konfiguracji\n`,
      finds: [{ at: '11:1-11:44', confidence: 'low' }],
    },
    {
      name: 'an empty heading',
      lang: 'es',
      text: 'Texto.\n\nMás texto.\n\n##\n',
      finds: [{ at: '5:1-5:3', messageId: 'marker' }],
    },
    {
      name: 'a bracket',
      lang: 'it',
      text: 'Testo.\n\nSi apre la pagina (vedere anche la\n',
      finds: [{ at: '3:19-3:35', messageId: 'open' }],
    },
  ],
});

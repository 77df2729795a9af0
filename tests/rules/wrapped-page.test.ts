import { describe, test } from 'vitest';
import rule from '../../rules/wrapped-page.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const PAGE = '# Gids\n\nDit is de eerste alinea van de gids, met **nadruk** en een lijst.\n\n- een\n- twee\n';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'a page that begins and ends with code',
      text: '```\nnpm ci\n```\n\nTekst.\n\n```\nnpm test\n```\n',
    },
    {
      name: 'a script alone on its page',
      text: '```sh\n# Maak een map voor de bestanden van de gids.\nmkdir a\n```\n',
    },
    { name: 'Markdown shown in a page', text: `Zo ziet dat eruit:\n\nMeer.\n\n\`\`\`md\n${PAGE}\`\`\`\n` },
    { name: 'fences in longer fences', text: 'Zo:\n\n````\n```js\n1\n```\n````\n' },
    {
      name: 'a text with headings',
      text: 'Zo:\n\n```text\n## Kop\n\nDit is de tekst van een bericht aan de lezer.\n```\n',
    },
    { name: 'an open fence with code only', text: 'Voer uit:\n\n```sh\nnpm ci\n' },
    { name: 'front matter and a rule', text: '---\ntitle: Gids\n---\n\nTekst.\n\n---\n\nMeer.\n' },
    { name: 'YAML shown in a page', text: 'Tekst.\n\n```yaml\n---\ntitle: Gids\nlayout: page\n---\n```\n' },
    {
      name: 'comments in prose',
      lang: 'de',
      text: 'So:\n\n```py\n# Das ist der erste Schritt, und er ist der längste.\n\nx = 1\n```\n',
    },
  ],
  invalid: [
    {
      name: 'a page in a bare fence',
      text: `\`\`\`\n${PAGE}\`\`\`\n`,
      finds: [{ at: '1:1-1:4', messageId: 'wrapped', confidence: 'high' }],
      fixed: PAGE,
    },
    {
      name: 'below front matter',
      lang: 'fr',
      text: '---\ntitle: Guide\n---\n\n```md\n## Début\n\nTexte.\n```\n',
      finds: ['5:1-5:6'],
      fixed: '---\ntitle: Guide\n---\n\n## Début\n\nTexte.\n',
    },
    {
      name: 'below a remark',
      lang: 'ja',
      text: '以下は翻訳です：\n\n```markdown\n# ガイド\n\n本文。\n```\n',
      finds: ['3:1-3:12'],
      fixed: '以下は翻訳です：\n\n# ガイド\n\n本文。\n',
    },
    {
      name: 'with code inside',
      lang: 'ru',
      text: '```markdown\n# Начало\n\n```js\na();\n```\n\nКонец.\n```\n',
      finds: ['1:1-1:12'],
      fixed: '# Начало\n\n```js\na();\n```\n\nКонец.\n',
    },
    {
      name: 'a fence that takes in the next one',
      lang: 'ko',
      text: '```js\na();\n\n이제 서버를 다시 시작하고 로그를 확인합니다.\n\n```js\nb();\n```\n',
      finds: [{ at: '1:1-1:6', messageId: 'unclosed', confidence: 'high' }],
    },
    {
      name: 'the first of a chain of bare fences',
      lang: 'it',
      text: '```\na\n\nPoi si apre la pagina e si legge il testo.\n\n```\nb\n```\n\n### Fine\n\nOra la pagina è pronta per il lettore.\n',
      finds: ['1:1-1:4'],
    },
    {
      name: 'Chinese prose in code',
      lang: 'zh-Hans',
      text: '```js\na();\n\n现在可以在浏览器中打开这个页面，查看结果。\n\n```\n',
      finds: [{ at: '1:1-1:6', messageId: 'unclosed', confidence: 'medium' }],
    },
    {
      name: 'front matter below text',
      lang: 'pl',
      text: 'Gotowe.\n\n---\ntitle: Start\ndate: 2020-01-01\n---\n\nTekst.\n',
      finds: [{ at: '3:1-6:4', messageId: 'late' }],
    },
    {
      name: 'a bare fence below front matter, with CRLF and blanks at the ends of lines',
      lang: 'pt-BR',
      text: '---\r\ntitle: Gateway\r\n---\r\n```\r\n# Criar o gateway\r\nEste artigo explica como criar um gateway em uma rede que já existe no portal. \r\n\r\nDepois disso você pode vincular a rede ao circuito que criou no início do curso. \r\n\r\n## Próximas etapas\r\nVeja o [guia](./guia.md).\r\n```\r\n',
      finds: [{ at: '4:1-4:4', messageId: 'wrapped' }],
      fixed:
        '---\r\ntitle: Gateway\r\n---\r\n# Criar o gateway\r\nEste artigo explica como criar um gateway em uma rede que já existe no portal. \r\n\r\nDepois disso você pode vincular a rede ao circuito que criou no início do curso. \r\n\r\n## Próximas etapas\r\nVeja o [guia](./guia.md).\r\n',
    },
  ],
});

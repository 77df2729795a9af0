import { describe, test } from 'vitest';
import rule from '../../rules/broken-fragment.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'headings under GitHub, MkDocs and VitePress',
      lang: 'de',
      text: '[a](#über-uns--mehr) [b](#uber-uns-mehr) [c](#uber-uns-mehr-1)\n\n# Über uns & mehr\n\n# Über uns & mehr\n',
    },
    {
      name: 'Cyrillic and Chinese headings, escaped',
      lang: 'ru',
      text: '[a](#быстрый-старт) [b](#%E5%BF%AB%E9%80%9F)\n\n## Быстрый старт\n\n## 快速\n',
    },
    { name: 'code in headings', text: '[a](#de-optie---help)\n\n## De optie `--help`\n' },
    {
      name: 'explicit anchors',
      text: '[a](#een) [b](#twee) [c](#drie) [d](#Vier)\n\n<a name="een"></a>\n\n## Kop {#twee}\n\n<div id=drie></div>\n\n<Tab id={"vier"} />\n',
    },
    {
      name: 'what needs no anchor',
      text: '[a](#) [b](#top) [c](#tab/linux) [d](#L10) [e](#fn1) [f](#/route) [g](#:~:text=a)',
    },
    { name: 'code', text: '`[a](#b)`' },
    { name: 'pages that are not in the run', text: '[a](b.md#c) [d](https://example.com/#e)' },
    {
      name: 'anchors of other pages, however a generator writes the link',
      path: 'docs/start/begin.md',
      others: {
        'docs/start/next.md': '## Over ons\n',
        'docs/guide/index.md': '<a name="een"></a>\n',
        'docs/blog/_index.md': '## Twee {#twee}\n',
        'docs/api/README.md': '## Drie\n',
      },
      text: `[a](next.md#over-ons) [b](./next.md?view=all#over-ons) [c](next#over-ons) [d](next.html#over-ons)
[e](../next/#over-ons) [f](../guide/#een) [g](../guide/index.html#een) [h](../blog/#twee) [i](../api#drie)
[j](/docs/guide/#een) [k](/guide/index.md#een) [l](../start/next.md#over%2Dons) [m](begin.md#kop) [n](./#kop)

<a href="next.md#over-ons">o</a>

[p]: next.md#over-ons

# Kop
`,
    },
    {
      name: 'a link that is right in one of its readings',
      path: 'docs/a.md',
      others: { 'b.md': '# Een\n', 'docs/b.md': '# Twee\n' },
      text: '[a](../b/#een) [b](../b/#twee)',
    },
    {
      name: 'the translation that stands beside the page linked to',
      path: 'a.nl.md',
      others: { 'b.md': '# One\n', 'b.nl.md': '# Een\n' },
      text: '[a](b.md#een) [b](b#een) [c](b.md#one)',
    },
    {
      name: 'what needs no anchor, on another page',
      others: { 'b.md': '# Een\n' },
      text: '[a](b.md#) [b](b.md#top) [c](b.md#tab/linux) [d](b.md#L10)',
    },
    {
      name: 'addresses elsewhere that look like the page',
      others: { 'b.md': '# Een\n' },
      text: '[a](https:b.md#x) [b](//b.md#x) [c]({{site}}/b.md#x) `[d](b.md#x)` [e](B.md#x) [f](../b.md#x)',
    },
    {
      name: 'a renderer that the files around the page show',
      renderer: 'mkdocs',
      others: { 'b.md': '# Über uns\n' },
      text: '[a](#uber-uns) [b](b.md#uber-uns)\n\n# Über uns\n',
    },
    {
      name: 'marks that Hugo drops and GitHub keeps',
      lang: 'hi',
      text: '[a](#हिन्दी) [b](#हनद)\n\n# हिन्दी\n',
    },
    { name: 'one renderer', text: '[a](#über-uns)\n\n# Über uns\n', options: { slugger: 'github' } },
  ],
  invalid: [
    {
      name: 'an anchor on another page whose source spells it out',
      path: 'nl/a.md',
      source: 'See [b](b.md#first) and [c](b.md#other).\n',
      text: 'Zie [b](b.md#first) en [c](b.md#other).\n',
      others: { 'nl/b.md': '## Eerste {#eerste}\n', 'en/b.md': '## First {#first}\n' },
      sources: { 'nl/b.md': 'en/b.md' },
      finds: [
        { at: '1:13-1:19', messageId: 'gone', confidence: 'high' },
        { at: '1:32-1:38', messageId: 'missing', confidence: 'low' },
      ],
    },
    {
      name: 'a damaged anchor',
      lang: 'ko',
      text: '[연결](#connect-to-twitter)\n\n## <a name="connect-tootwitter"></a>연결\n',
      finds: [{ at: '1:6-1:25', messageId: 'renamed', confidence: 'high' }],
      fixed: '[연결](#connect-to-twitter)\n\n## <a name="connect-to-twitter"></a>연결\n',
    },
    {
      name: 'two damaged words',
      lang: 'ru',
      text: '[a](#bind-the-port-to-the-host)\n\n<a name="bind-hello-port-toohello-host"></a>\n',
      finds: [{ at: '1:5-1:31', messageId: 'renamed', confidence: 'high' }],
      fixed: '[a](#bind-the-port-to-the-host)\n\n<a name="bind-the-port-to-the-host"></a>\n',
    },
    {
      name: 'a damaged link',
      lang: 'it',
      text: '[a](#hello-difference)\n\n<a name="the-difference"></a>\n',
      finds: [
        {
          at: '1:5-1:22',
          messageId: 'damaged',
          confidence: 'high',
          message:
            '“#hello-difference” leads nowhere on this page, for it is “#the-difference” as damaged source text makes it: write that',
        },
      ],
      fixed: '[a](#the-difference)\n\n<a name="the-difference"></a>\n',
    },
    {
      name: 'nearly the same',
      lang: 'es',
      text: '[a](#configuracion-del-servidores)\n\n## Configuración del servidor {#configuracion-del-servidor}\n',
      finds: [{ at: '1:5-1:34', messageId: 'near', confidence: 'medium' }],
      fixed:
        '[a](#configuracion-del-servidor)\n\n## Configuración del servidor {#configuracion-del-servidor}\n',
    },
    {
      name: 'nearly the same, on a page with includes',
      lang: 'es',
      text: '[!INCLUDE [x](x.md)]\n\n[a](#configuracion-servidores)\n\n## X {#configuracion-servidor}\n',
      finds: [{ at: '3:5-3:30', messageId: 'near', confidence: 'low' }],
      fixed: '[!INCLUDE [x](x.md)]\n\n[a](#configuracion-servidor)\n\n## X {#configuracion-servidor}\n',
    },
    {
      name: 'a translated heading',
      lang: 'ja',
      text: '[次](#next-steps)\n\n## 次のステップ\n',
      finds: [{ at: '1:5-1:16', messageId: 'missing', confidence: 'low' }],
    },
    {
      name: 'a definition',
      lang: 'fr',
      text: '[a][b]\n\n[b]: #installation\n',
      finds: [{ at: '3:6-3:19', messageId: 'missing', confidence: 'low' }],
    },
    {
      name: 'HTML',
      text: '<a href="#kop">Kop</a>\n',
      finds: [{ at: '1:10-1:14', messageId: 'missing', confidence: 'low' }],
    },
    {
      name: 'another renderer than the one named',
      lang: 'de',
      options: { slugger: 'mkdocs' },
      text: '[a](#über-uns)\n\n# Über uns\n',
      finds: [{ at: '1:5-1:14', messageId: 'near', confidence: 'medium' }],
      fixed: '[a](#uber-uns)\n\n# Über uns\n',
    },
    {
      name: 'a damaged anchor on another page',
      path: 'a/b.md',
      others: { 'c.md': '<a name="prepare-hello-client"></a>\n' },
      text: '[a](../c.md#prepare-the-client)\n',
      finds: [
        {
          at: '1:12-1:31',
          messageId: 'renamed',
          confidence: 'high',
          message:
            '“#prepare-the-client” leads nowhere in c.md, for the anchor became “prepare-hello-client”, as damaged source text makes it: name the anchor “prepare-the-client”',
        },
      ],
    },
    {
      name: 'a damaged link to another page, with a query',
      others: { 'c.md': '<a name="prepare-the-client"></a>\n' },
      text: '[a](c.md?tabs=a#prepare-hello-client "titel #1")\n',
      finds: [{ at: '1:16-1:37', messageId: 'damaged', confidence: 'high' }],
      fixed: '[a](c.md?tabs=a#prepare-the-client "titel #1")\n',
    },
    {
      name: 'nearly the same on another page, by definition and in HTML',
      lang: 'es',
      others: { 'c.md': '## Configuración {#configuracion-del-servidor}\n' },
      text: '[a]\n\n[a]: c.md#configuracion-del-servidores\n\n<a href="./c.md#configuracion-del-servidores">b</a>\n',
      finds: [
        { at: '3:10-3:39', messageId: 'near', confidence: 'medium' },
        { at: '5:16-5:45', messageId: 'near', confidence: 'medium' },
      ],
      fixed:
        '[a]\n\n[a]: c.md#configuracion-del-servidor\n\n<a href="./c.md#configuracion-del-servidor">b</a>\n',
    },
    {
      name: 'nearly the same on a page with includes',
      lang: 'es',
      others: { 'c.md': '[!INCLUDE [x](x.md)]\n\n## C {#configuracion-del-servidor}\n' },
      text: '[a](c.md#configuracion-del-servidores)\n',
      finds: [{ at: '1:9-1:38', messageId: 'near', confidence: 'low' }],
      fixed: '[a](c.md#configuracion-del-servidor)\n',
    },
    {
      name: 'nothing like it on another page',
      others: { 'c.md': '# Volgende stappen\n' },
      text: '[a](c.html#next-steps) [b](page.md#next-steps)\n',
      finds: [
        { at: '1:11-1:22', messageId: 'missing', confidence: 'low' },
        { at: '1:35-1:46', messageId: 'missing', confidence: 'low' },
      ],
    },
    {
      name: 'an anchor that another renderer than that of the site makes',
      lang: 'de',
      renderer: 'mkdocs',
      text: '[a](#über-uns)\n\n# Über uns\n',
      finds: [{ at: '1:5-1:14', messageId: 'near', confidence: 'medium' }],
      fixed: '[a](#uber-uns)\n\n# Über uns\n',
    },
  ],
});

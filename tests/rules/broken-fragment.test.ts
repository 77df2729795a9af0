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
    { name: 'other pages', text: '[a](b.md#c) [d](https://example.com/#e)' },
    { name: 'one renderer', text: '[a](#über-uns)\n\n# Über uns\n', options: { slugger: 'github' } },
  ],
  invalid: [
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
      finds: [{ at: '1:5-1:22', messageId: 'renamed', confidence: 'high' }],
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
  ],
});

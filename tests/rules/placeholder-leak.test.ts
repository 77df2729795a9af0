import { describe, test } from 'vitest';
import rule from '../../rules/placeholder-leak.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', describe, it: test }).run(rule, {
  valid: [
    { name: 'code', text: 'Zie `__CODE_1__`.\n\n```\n@@LINK_2@@\n<|im_end|>\n```\n' },
    { name: 'code in HTML', text: 'Zie <code>__CODE_1__</code>.\n\n<pre>\n%%VAR1%%\n</pre>\n' },
    { name: 'constants of compilers', text: 'De macro __x86_64__, __FILE__, __SSE4_2__ en __VERSION__.' },
    { name: 'templates', text: 'Hallo {{ name }}, {0} en {% if a %}; %PATH% en %s.' },
    { name: 'callouts', text: 'Zie <1> en <2> in de code.' },
    { name: 'semantic brackets', text: 'De betekenis ⟦e⟧ van e.' },
    { name: 'standards and ports', text: 'SHA_1 en SHA_256; GPIO_1, GPIO_2, GPIO_7, GPIO_3, GPIO_9.' },
    { name: 'quoted', lang: 'ja', text: '「<|endoftext|>」は終わりを表します。' },
    { name: 'wiki links', text: 'Zie [[Installatie]] en [[Stap_twee]].' },
    { name: 'allowed', text: 'Het masker __CODE_1__.', options: { allow: ['__CODE_1__'] } },
  ],
  invalid: [
    {
      name: 'in a link',
      lang: 'ru',
      text: 'См. [__INLINE_CODE_3__](a.md).',
      finds: [{ at: '1:6-1:23', messageId: 'mask' }],
    },
    {
      name: 'in front matter',
      lang: 'de',
      text: '---\ntitle: Start __LINK_1__\n---\n',
      finds: ['2:14-2:24'],
    },
    { name: 'in a table', lang: 'fr', text: '| a |\n|---|\n| @@HTML_TAG_2@@ |\n', finds: ['3:3-3:17'] },
    {
      name: 'of XLIFF',
      lang: 'cs',
      text: 'Klikněte na <g id="2" ctype="x">zde</g> a XLIFF_TAG_4.',
      finds: ['1:13-1:33', '1:43-1:54'],
    },
    { name: 'between letters', lang: 'zh-Hans', text: '运行⟦CODE_12⟧命令。', finds: ['1:3-1:12'] },
    {
      name: 'a sentinel between sentences',
      lang: 'pt-BR',
      text: 'Fim.<|end_of_text|>Início.',
      finds: ['1:5-1:20'],
    },
    {
      name: 'an unknown word',
      lang: 'it',
      text: 'Apri il file <unk> qui.',
      finds: [{ at: '1:14-1:19', messageId: 'sentinel' }],
    },
    { name: 'pieces of words', lang: 'es', text: 'Abre el ▁archivo ahora.', finds: ['1:9-1:10'] },
    {
      name: 'a series of unknown names',
      lang: 'tr',
      text: 'A QXJ_1 B QXJ_2 C QXJ_3 D QXJ_4 E QXJ_5.',
      finds: ['1:3-1:8', '1:11-1:16', '1:19-1:24', '1:27-1:32', '1:35-1:40'].map((at) => ({
        at,
        confidence: 'low' as const,
      })),
    },
  ],
});

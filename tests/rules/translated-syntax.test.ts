import { describe, test } from 'vitest';
import rule from '../../rules/translated-syntax.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

const ALERTS: readonly [lang: string, word: string][] = [
  ['cs', 'UPOZORNĚNÍ'],
  ['da', 'ADVARSEL'],
  ['de', 'HINWEIS'],
  ['es', 'CONSEJO'],
  ['fr', 'AVERTISSEMENT'],
  ['hu', 'MEGJEGYZÉS'],
  ['it', 'ATTENZIONE'],
  ['ja', '重要'],
  ['ko', '참고'],
  ['nl', 'BELANGRIJK'],
  ['pl', 'WSKAZÓWKA'],
  ['pt-BR', 'DICA'],
  ['ru', 'ПРИМЕЧАНИЕ'],
  ['sv', 'VARNING'],
  ['tr', 'UYARI'],
  ['uk', 'ПРИМІТКА'],
  ['zh-Hans', '提示'],
  ['zh-Hant', '資訊'],
];

new RuleTester({ lang: 'es', describe, it: test }).run(rule, {
  valid: [
    { name: 'quotation marks in a value', text: '<img alt="las “cajas”" title=\'«a»\'> a=“b”\n' },
    {
      name: 'kinds as they are',
      text: '> [!NOTE]\n> a\n\n> [!Important]\n> b\n\n!!! tip "Consejo"\n\n    c\n\n:::warning Atención\nd\n:::\n',
    },
    {
      name: 'kinds of other tools',
      text: '>[!BADGE Nuevo]{type=Informative} a\n\n> [!UICONTROL Abrir]\n\n:::tabs\na\n:::\n',
    },
    {
      name: 'blocks of PyMdown',
      lang: 'id',
      text: '/// note | Catatan\n\nTeks.\n\n///\n\n/// catatan tanpa akhir\n',
    },
    { name: 'a shout', text: '!!! Atención !!!\n\nTexto.\n' },
    {
      name: 'tags as they are',
      text: '{% if a %}x{% elsif b or c %}y{% else %}z{% endif %} {%- assign a = "datos" -%} {{ página }}\n',
    },
    {
      name: 'tags of your own',
      text: '{% mi_cita autor="José" %} {{< figura src="a.png" >}} {{% tab "Sí" %}}\n',
    },
    { name: 'delimiters as a subject', lang: 'de', text: 'Zwischen {% und %} steht ein Tag.' },
    { name: 'formats and URLs', text: 'Con {%s}, {%d} y https://a.example/?q={%22a%22:1} también.' },
    { name: 'tags in code', text: '`{% si x %}`\n\n```liquid\n{% sino %}\n```\n' },
    { name: 'shortcodes of Hugo', text: '{{% note %}}a{{% /note %}} {{< caution >}}b{{< /caution >}}\n' },
    {
      name: 'fences as they are',
      text: '```bash\nnpm install a\n```\n\n```js title="golpe.js"\n1\n```\n\n```\npip install a\n```\n',
    },
    { name: 'commands of your own', text: '```sh\nyarn despliegue\n./instalar todo\n```\n' },
    { name: 'output in the own language', text: '```\nnada que instalar\n```\n' },
    { name: 'keys beside the one they stand for', text: '---\ntitle: A\ntítulo: B\n---\n' },
    { name: 'keys of your own', text: '---\ntitle: A\nmedida: 3\n---\n' },
    { name: 'a key of another language', lang: 'nl', text: '---\ntitle: A\ndata: a.json\n---\n' },
    { name: 'data that is no date', lang: 'it', text: '---\ntitle: A\ndata: file.json\n---\n' },
    {
      name: 'attributes of components',
      text: '<Tarjeta titulo="a" ancho={3} />\n\n<img alt="ancho=3" src="a.png">\n',
    },
    { name: 'ids of headings', text: '## Uno {#one}\n\n## Dos {#two}\n\n## Tres {: #three}\n' },
  ],
  invalid: [
    {
      name: 'the kind of a block of PyMdown',
      lang: 'id',
      text: '/// catatan\n\nLaci ini kosong.\n\n///\n',
      finds: [{ at: '1:5-1:12', messageId: 'admonition' }],
      fixed: '/// note\n\nLaci ini kosong.\n\n///\n',
    },
    ...ALERTS.map(([lang, word]) => ({
      name: `${lang}: ${word}`,
      lang,
      text: `> [!${word}]\n> X.\n`,
      finds: [{ at: `1:5-1:${5 + word.length}`, messageId: 'admonition' }],
    })),
    {
      name: 'a lost bracket',
      text: '> [!NOTE\n> Texto.\n',
      finds: [{ at: '1:3-1:9', messageId: 'delimiter' }],
    },
    { name: 'a container', lang: 'ja', text: '::: 警告\n本文。\n:::\n', finds: ['1:5-1:7'] },
    {
      name: 'a box with a title',
      lang: 'fr',
      text: '!!! astuce "À savoir"\n\n    Texte.\n',
      finds: ['1:5-1:11'],
    },
    {
      name: 'an operator',
      lang: 'de',
      text: '{% if a oder b %}x{% endif %}',
      finds: [{ at: '1:1-1:18', messageId: 'tag' }],
    },
    {
      name: 'data of GitHub',
      text: '{% datos variables.a.b %} y {% data reutilizables.a.b %}',
      finds: ['1:1-1:26', '1:29-1:57'],
    },
    { name: 'an unknown foreign tag', lang: 'ru', text: '{% отображение a %}', finds: ['1:1-1:20'] },
    { name: 'a capital', text: '{% Endif %}', finds: ['1:1-1:12'] },
    {
      name: 'doubled delimiters',
      text: 'a {%% if x %} b {% endif %%} c {% {% else %}',
      finds: ['1:3-1:14', '1:17-1:29', '1:32-1:35'],
    },
    {
      name: 'cut delimiters',
      lang: 'pt-BR',
      text: 'a {else %} b {% %} c {% dados variables.a b\n',
      finds: ['1:3-1:11', '1:14-1:19', '1:22-1:44'],
    },
    { name: 'parted braces', lang: 'tr', text: 'Sürüm: { {version}}', finds: ['1:8-1:20'] },
    { name: 'a shortcode', lang: 'ja', text: '{{< 注意 >}}本文。', finds: ['1:1-1:11'] },
    {
      name: 'a fence of another script',
      lang: 'ru',
      text: '```питон\nx = 1\n```\n',
      finds: [{ at: '1:4-1:9', messageId: 'fence' }],
    },
    {
      name: 'a command with sudo',
      lang: 'de',
      text: '```sh\n$ sudo apt installieren curl\n```\n',
      finds: [{ at: '2:12-2:24', messageId: 'command' }],
    },
    { name: 'a date', lang: 'pl', text: '---\ntitle: A\ndata: 2020-01-02\n---\n', finds: ['3:1-3:5'] },
    {
      name: 'an optional key',
      lang: 'nl',
      text: '---\ntitle: A\ncategorie: b\n---\n',
      finds: [{ at: '3:1-3:10', confidence: 'low' }],
    },
    {
      name: 'full screen',
      lang: 'id',
      text: '<iframe src="a" bolehkanFullScreen></iframe>\n',
      finds: [{ at: '1:17-1:35', messageId: 'attribute' }],
    },
    {
      name: 'an attribute of another script',
      lang: 'zh-Hans',
      text: '<div 样式="a">x</div>\n',
      finds: ['1:6-1:8'],
    },
    {
      name: 'quotation marks of a text around a value',
      text: '<img src="a.png" alt=“Dos cajas”>, <Tab label=„Uno“> y <a href=«b.md»>\n',
      finds: [
        { at: '1:22-1:33', messageId: 'delimiter' },
        { at: '1:47-1:52', messageId: 'delimiter' },
        { at: '1:64-1:70', messageId: 'delimiter' },
      ],
      fixed: '<img src="a.png" alt="Dos cajas">, <Tab label="Uno"> y <a href="b.md">\n',
    },
    {
      name: 'a doubled quote',
      text: '<a href=""https://a.example">x</a>\n',
      finds: [{ at: '1:4-1:29', messageId: 'delimiter' }],
    },
    {
      name: 'an id of a heading',
      text: '## Uno {#one}\n\n## Dos {#two}\n\n## Tres { #three}\n',
      finds: ['5:9-5:18'],
    },
    {
      name: 'a word that stands for different keys in two languages',
      lang: 'de',
      text: '---\ntitle: A\nkategorie: b\n---\n',
      finds: [{ at: '3:1-3:10', confidence: 'low' }],
      fixed: '---\ntitle: A\ncategory: b\n---\n',
    },
    {
      name: 'another word for it',
      lang: 'fr',
      text: '---\ntitle: A\ndescriptif: b\n---\n',
      finds: [{ at: '3:1-3:11', messageId: 'key' }],
    },
    {
      name: 'both delimiters pulled apart',
      lang: 'es',
      text: 'Fin { % endif % }.',
      finds: [{ at: '1:5-1:18', messageId: 'delimiter' }],
    },
  ],
});

// Markdown in many scripts, by fast-check: what a person or an engine may have written, and what neither would.
import fc from 'fast-check';

const SENTENCES = {
  nl: [
    'Klik op de knop',
    'het bestand staat op de server',
    'kies de de grootte',
    'toohello knop',
    'u kunt het ook zelf doen',
    'stel je wachtwoord in',
    'Dit is niet nodig',
  ],
  de: [
    'Klicken Sie auf die Schaltfläche',
    'die Datei liegt auf dem Server',
    'das ist ist neu',
    'du kannst es ändern',
    'Größe „wählen“',
    'nicht erforderlich',
  ],
  fr: [
    'Cliquez sur le bouton',
    'le fichier est sur le serveur',
    'l’été « prochain »',
    'vous pouvez le faire',
    'de de la page',
    'ce n’est pas nécessaire',
  ],
  es: [
    'Haga clic en el botón',
    'el archivo está en el servidor',
    '¿Qué es esto?',
    'no es necesario',
    'puedes usted cambiarlo',
  ],
  pl: ['Kliknij przycisk', 'plik jest na serwerze', 'nie trzeba go go zmieniać', 'źdźbło'],
  tr: ['Düğmeye tıklayın', 'dosya sunucudadır', 'İstanbul ılık'],
  ru: ['Нажмите кнопку', 'файл находится на сервере', 'не нужно', 'вы можете ты', 'привет мир'],
  ja: ['ボタンをクリックします', 'ファイルはサーバー にあります', 'これは設定 ですです', '「引用」'],
  ko: ['버튼을 클릭하세요', '파일은 서버 에 있습니다', '설정을 를 변경', '안녕하세요'],
  'zh-Hans': ['单击该按钮', '文件在服务器上', '这是 设置,设置', '設定'],
  ar: ['انقر على الزر', 'الملف على الخادم', 'هذا هذا ليس ضروريا'],
  he: ['לחץ על הכפתור', 'הקובץ נמצא בשרת'],
  hi: ['बटन पर क्लिक करें', 'फ़ाइल सर्वर पर है।'],
  th: ['คลิกปุ่มนี้', 'ไฟล์อยู่บนเซิร์ฟเวอร์'],
  en: [
    'Click the button',
    'the file is on the server',
    'this is not needed',
    'Here is the translation',
    'As an AI language model, I cannot',
  ],
};
export const LANGUAGES = Object.keys(SENTENCES);

const rare = (weight, arbitrary) => ({ weight, arbitrary });
const list = (arbitrary, least, most, glue) =>
  fc.array(arbitrary, { minLength: least, maxLength: most }).map((parts) => parts.join(glue));

const anySentence = fc.constantFrom(...Object.values(SENTENCES).flat());
const sentence = (lang) =>
  fc.oneof(
    rare(6, fc.constantFrom(...SENTENCES[lang])),
    rare(1, anySentence),
    rare(1, fc.string({ unit: 'grapheme', maxLength: 12 })),
  );
const end = fc.constantFrom('.', '. ', '!', '?', ' .', '。', '।', ':', ' ,', ', ', '…', '');
const address = fc.constantFrom(
  'a.md',
  '../b/c.md#kop',
  'https://example.org/nl/a',
  '#kop',
  '',
  '<a b.md>',
  'a%20b.md',
  'a b.md',
  'mailto:a@b.c',
  '/nl-nl/x',
);
const code = fc.constantFrom(
  'npm install',
  'a',
  'config. json',
  'x`y',
  'set the name',
  '--force',
  ' a ',
  'vertaal mij',
);

const inline = (lang) =>
  fc.letrec((tie) => ({
    text: fc.tuple(sentence(lang), end).map(([words, mark]) => words + mark),
    phrase: fc.oneof(
      { maxDepth: 3 },
      rare(8, tie('text')),
      rare(
        2,
        code.map((inner) => `\`${inner}\``),
      ),
      rare(
        2,
        fc.tuple(tie('phrase'), address).map(([text, url]) => `[${text}](${url})`),
      ),
      rare(
        1,
        fc.tuple(tie('phrase'), address).map(([text, url]) => `[ ${text} ] (${url} "${text}")`),
      ),
      rare(
        1,
        fc
          .tuple(tie('phrase'), fc.constantFrom('*', '**', '_', '~~', '***'))
          .map(([text, mark]) => mark + text + mark),
      ),
      rare(
        1,
        tie('phrase').map((text) => `** ${text}**`),
      ),
      rare(
        1,
        tie('phrase').map((text) => `![${text}](b.png)`),
      ),
      rare(
        1,
        fc.constantFrom(
          '[^1]',
          '[a][b]',
          '<b>',
          '</b>',
          '<br>',
          '&amp;',
          '&nbsp;',
          '&amp;lt;',
          '{{ x }}',
          '{% x %}',
          '{0}',
          '%s',
          '$x$',
          '<https://a.b>',
          'https://a.b/c',
          '😀',
          '\\*',
          '<!-- a -->',
          '\u200b',
          'Ã©',
          '\uFFFD',
          '3,5 GB',
          '1.000',
          '(1/2)',
          '«',
          '”',
          '"',
        ),
      ),
      rare(
        1,
        fc.tuple(tie('phrase'), tie('phrase')).map(([a, b]) => `${a} ${b}`),
      ),
    ),
  })).phrase;

const DIRECTIVE_WORDS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'disabel',
  '',
];
const directive = fc
  .tuple(
    fc.constantFrom(...DIRECTIVE_WORDS),
    list(
      fc.constantFrom(
        'merged-words',
        'repeated-word',
        'markup-spacing',
        'no-such-rule',
        'untranslated-text',
        'unused-directive',
      ),
      0,
      3,
      ' ',
    ),
    fc.constantFrom('', ' -- reden', ' : a', ' --', ' -- mtlint-disable'),
    fc.constantFrom(
      ['<!-- ', ' -->'],
      ['<!--', '-->'],
      ['{/* ', ' */}'],
      ['[//]: # (', ')'],
      ['<!--\n', '\n-->'],
    ),
  )
  .map(([word, ids, reason, [open, close]]) => `${open}mtlint-${word} ${ids}${reason}${close}`);

function blocks(lang, directives) {
  const line = list(inline(lang), 1, 4, ' ');
  const indented = (mark) => (text) =>
    text
      .split('\n')
      .map((each, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + each)
      .join('\n');
  return fc.letrec((tie) => ({
    block: fc.oneof(
      { maxDepth: 3 },
      rare(6, line),
      rare(
        3,
        fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
      ),
      rare(directives, directive),
      rare(
        1,
        line.map((text) => `${text}\n===`),
      ),
      rare(
        2,
        fc
          .tuple(
            fc.constantFrom('- ', '* ', '1. ', '2) ', '- [ ] '),
            fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
          )
          .map(([mark, items]) => items.map(indented(mark)).join('\n')),
      ),
      rare(
        1,
        tie('block').map((text) => text.replace(/^/gm, '> ')),
      ),
      rare(
        1,
        line.map((text) => `> [!NOTE]\n> ${text}`),
      ),
      rare(
        1,
        fc
          .tuple(
            fc.constantFrom('js', 'bash', 'json', '', 'yaml'),
            list(
              fc.oneof(
                code,
                anySentence.map((text) => `// ${text}`),
              ),
              1,
              3,
              '\n',
            ),
          )
          .map(([name, text]) => `\`\`\`${name}\n${text}\n\`\`\``),
      ),
      rare(
        1,
        fc
          .tuple(line, line, line, line)
          .map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${c} | ${d} |`),
      ),
      rare(
        1,
        line.map((text) => `<div title="${text}">\n\n${text}\n\n</div>`),
      ),
      rare(
        1,
        line.map((text) => `[^1]: ${text}`),
      ),
      rare(
        1,
        line.map((text) => `[b]: a.md "${text}"`),
      ),
      rare(
        1,
        line.map((text) => `:::tip ${text}\n${text}\n:::`),
      ),
      rare(
        1,
        line.map((text) => `!!! note "${text}"\n    ${text}`),
      ),
      rare(
        1,
        fc.constantFrom(
          '---',
          '<!-- a',
          '-->',
          '</div>',
          '{% include x.md %}',
          '{% if a %}',
          '$$\na\n$$',
          '    code',
          '<details><summary>a</summary>',
          '~~~',
        ),
      ),
    ),
  })).block;
}

const frontMatter = (lang) =>
  fc.oneof(
    rare(3, fc.constant('')),
    rare(
      1,
      sentence(lang).map((text) => `---\ntitle: ${text}\nlang: ${lang}\n---\n`),
    ),
    rare(
      1,
      sentence(lang).map((text) => `---\ntitel: "${text}"\ntags: [a, ${text}]\n---\n\n`),
    ),
    rare(
      1,
      sentence(lang).map((text) => `+++\ntitle = "${text}"\n+++\n`),
    ),
  );

const language = fc.constantFrom(...LANGUAGES);
const pageIn = (directives) => (lang) =>
  fc
    .tuple(frontMatter(lang), list(blocks(lang, directives), 1, 7, '\n\n'))
    .map(([head, body]) => `${head}${body}\n`);

export const page = language.chain(pageIn(1));
export const pageWithDirectives = language.chain(pageIn(8));

export const mdx = fc
  .tuple(
    page,
    fc.constantFrom('', 'import A from "./a.js"\n\n', 'export const a = 1\n\n'),
    fc.constantFrom(
      '',
      '<A b="c" />\n\n',
      '<A>\n\nTekst\n\n</A>\n\n',
      '{a}\n\n',
      '{/* a */}\n\n',
      'Tekst {a + 1} <A/>\n\n',
      '<A b={`x`}\n',
    ),
  )
  .map(([text, head, part]) => head + part + text.replaceAll(/<!--[\s\S]*?-->|<br>|<(?=https)/g, ''));

const text = fc.oneof(page, anySentence, list(inline('nl'), 1, 3, ' '));
const pairs = fc.array(fc.tuple(list(inline('en'), 1, 2, ' '), list(inline('nl'), 1, 2, ' ')), {
  minLength: 1,
  maxLength: 4,
});
const escapedXml = (value) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');

export const pairOfPages = fc
  .tuple(page, page, fc.constantFrom('same', 'other', 'cut'))
  .map(([a, b, how]) => {
    const source = how === 'same' ? b : how === 'cut' ? b.slice(0, b.length / 2) : a;
    return `${source}\n%%%%\n${b}`;
  });
export const sxs = pairs.map((all) =>
  all
    .map(
      ([source, target], index) =>
        `<span data-ttu-id="${index}">${target}</span><span class="sxs-lookup"><span data-stu-id="${index}">${source}</span></span>`,
    )
    .join('\n\n'),
);
export const po = pairs.map((all) =>
  [
    'msgid ""\nmsgstr "Language: nl\\n"\n',
    ...all.map(
      ([source, target]) => `#. a\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`,
    ),
  ].join('\n'),
);
export const xliff = pairs.map(
  (all) =>
    `<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="en" target-language="nl" original="a" datatype="plaintext"><body>\n${all.map(([source, target], index) => `<trans-unit id="${index}"><source>${escapedXml(source)}</source><target>${escapedXml(target)}</target></trans-unit>`).join('\n')}\n</body></file></xliff>\n`,
);
export const tmx = pairs.map(
  (all) =>
    `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${all.map(([source, target]) => `<tu><tuv xml:lang="en"><seg>${escapedXml(source)}</seg></tuv><tuv xml:lang="nl"><seg>${escapedXml(target)}</seg></tuv></tu>`).join('\n')}\n</body></tmx>\n`,
);
export const json = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c d', '@a', '@@locale', 'é', '__proto__', '_comment', '//'),
    fc.oneof(text, fc.dictionary(fc.constantFrom('a', 'b'), text), fc.constant('nl')),
  )
  .map((value) => JSON.stringify(value, undefined, 2));
export const yaml = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c d', 'nl', '? x'),
    fc.oneof(
      text.map((value) => JSON.stringify(value)),
      anySentence,
      anySentence.map((value) => `|\n    ${value}\n    ${value}`),
      anySentence.map((value) => `>-\n    ${value}\n\n    ${value}`),
      anySentence.map((value) => `'${value.replaceAll("'", "''")}'`),
      fc.constantFrom('&a x', '*a', '!!int 3', '[a, b]', '{a: b}', ''),
    ),
  )
  .map(
    (value) =>
      `nl:\n${Object.entries(value)
        .map(([key, inner]) => `  ${key}: ${inner}`)
        .join('\n')}\n`,
  );

const CONFIG_KEYS = [
  'rules',
  'overrides',
  'ignore',
  'lang',
  'sourceLang',
  'source',
  'minConfidence',
  'failOn',
  'parser',
  'concurrency',
  'glossary',
  'doNotTranslate',
  'plugins',
  'extends',
  'no-such-key',
  '__proto__',
  'files',
  '$schema',
];
const CONFIG_VALUES = [
  'nl',
  'error',
  'off',
  'low',
  '*',
  'docs/**/*.md',
  '{lang}/{path}=en/{path}',
  '(a+)+$',
  '[',
  '\\',
  'mtlint:strict',
  './no-such-file.js',
  '',
  '!(a)',
  '+(a|b)',
  '{a,b',
  'link-mismatch',
  'merged-words',
  'remark',
  'auto',
  '../',
  'é',
  'xx-yy-zz',
];
const configValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    rare(5, fc.constantFrom(...CONFIG_VALUES)),
    rare(1, fc.constantFrom(null, true, false, 0, -1, 1.5, 1e99, '\0')),
    rare(2, fc.array(tie('value'), { maxLength: 3 })),
    rare(
      2,
      fc.dictionary(
        fc.constantFrom(
          ...CONFIG_KEYS,
          'link-mismatch',
          'length-ratio',
          'merged-words',
          'localised',
          'source',
          'target',
          'forbidden',
          '*',
        ),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  ),
})).value;
const soundConfig = fc.record(
  {
    rules: fc.dictionary(
      fc.constantFrom('merged-words', 'repeated-word', 'link-mismatch', '*'),
      fc.oneof(fc.constantFrom('off', 'error', 'warning', 'info'), configValue),
      { maxKeys: 3 },
    ),
    overrides: fc.array(
      fc.record({
        files: fc.constantFrom('**/*.md', 'a/**', '+(a)', '[a', '{a,b}'),
        lang: fc.constantFrom('nl', 'de'),
      }),
      { maxLength: 2 },
    ),
    ignore: fc.array(fc.constantFrom('a', '**', '*.md', '!b', '+(x|y)', '[z-a]'), { maxLength: 2 }),
    glossary: fc.array(
      fc.record({
        source: text,
        target: fc.oneof(text, fc.dictionary(fc.constantFrom('nl', 'de', '**', '__proto__'), text)),
        forbidden: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    doNotTranslate: fc.array(fc.oneof(text, fc.string()), { maxLength: 3 }),
    lang: fc.constantFrom('nl', 'zh-Hans', 'x'),
    minConfidence: fc.constantFrom('low', 'high'),
    extends: fc.constantFrom('mtlint:strict', 'mtlint:recommended', 'mtlint:llm', 'mtlint:nothing'),
  },
  { requiredKeys: [] },
);
export const config = fc
  .oneof(
    rare(2, soundConfig),
    rare(1, fc.dictionary(fc.constantFrom(...CONFIG_KEYS), configValue, { maxKeys: 4 })),
  )
  .map((value) => JSON.stringify(value, undefined, 1));

export const record = fc
  .record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      path: fc.constantFrom('a.md', 'nl/a.mdx', 'a.po', '../../x.json', '\0', 'a.xlf', ''),
      lang: fc.constantFrom('nl', 'en', 'x-y', 3),
      text,
      source: text,
    },
    { requiredKeys: ['text'] },
  )
  .map((value) => JSON.stringify(value));

const place = fc.record({
  line: fc.oneof(fc.nat(20), fc.integer(), fc.constantFrom(2147483647, 1.5, null)),
  character: fc.oneof(fc.nat(60), fc.integer()),
});
const range = fc.record({ start: place, end: place });
const uri = fc.constantFrom(
  'file:///tmp/a/page.md',
  'untitled:Untitled-1',
  'file:///tmp/a/b%20c.mdx',
  'file:///tmp/%ZZ.md',
  'http://a',
  '',
  'file:///tmp/a/x.po',
  'git:/a.md?x',
);
const textDocument = fc.record({ uri, version: fc.oneof(fc.nat(9), fc.constant(null)) });
const message = (method, params) => params.map((value) => ({ method, params: value }));
export const session = fc
  .array(
    fc.oneof(
      rare(
        4,
        message(
          'textDocument/didOpen',
          fc.record({
            textDocument: fc.record({
              uri,
              languageId: fc.constantFrom('markdown', 'mdx', 'po', ''),
              version: fc.nat(3),
              text,
            }),
          }),
        ),
      ),
      rare(
        5,
        message(
          'textDocument/didChange',
          fc.record({
            textDocument,
            contentChanges: fc.array(
              fc.oneof(
                fc.record({ range, text: fc.oneof(anySentence, fc.constantFrom('', '\n', '\r', '😀')) }),
                fc.record({ text }),
              ),
              { maxLength: 3 },
            ),
          }),
        ),
      ),
      rare(
        2,
        message(
          'textDocument/codeAction',
          fc.record({
            textDocument,
            range,
            context: fc.record({
              diagnostics: fc.constant([]),
              only: fc.constantFrom(['quickfix'], ['source.fixAll'], undefined, []),
            }),
          }),
        ),
      ),
      rare(2, message('textDocument/hover', fc.record({ textDocument, position: place }))),
      rare(2, message('textDocument/diagnostic', fc.record({ textDocument }))),
      rare(1, message('textDocument/didClose', fc.record({ textDocument }))),
      rare(
        1,
        message(
          'workspace/didChangeConfiguration',
          fc.record({
            settings: fc.constantFrom(
              null,
              {},
              { mtlint: { minConfidence: 'low' } },
              { mtlint: 3 },
              { mtlint: { config: 4 } },
            ),
          }),
        ),
      ),
      rare(1, message('workspace/didChangeWatchedFiles', fc.record({ changes: fc.constant([]) }))),
      rare(
        1,
        fc.record({
          method: fc.constantFrom('no/such', '$/cancelRequest', 'textDocument/hover'),
          params: fc.constantFrom({}, null, []),
        }),
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((value) => JSON.stringify(value));

const diffLine = fc.constantFrom(
  '+a',
  '-a',
  ' a',
  '',
  '\\ No newline at end of file',
  '+é',
  '+++ b',
  '--- a',
  '@@ -1 +1 @@',
  '-- x',
  '++ y',
);
const diffFile = fc
  .tuple(
    fc.constantFrom('a.md', 'b c.md', '"a\\303\\251.md"', '"\\"', '/dev/null', 'a\t2024', 'é'),
    fc.array(fc.tuple(fc.nat(9), fc.nat(4), fc.nat(9), fc.nat(4), fc.array(diffLine, { maxLength: 8 })), {
      maxLength: 3,
    }),
  )
  .map(
    ([name, hunks]) =>
      `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}\n${hunks.map(([a, b, c, d, lines]) => `@@ -${a},${b} +${c},${d} @@ x\n${lines.join('\n')}\n`).join('')}`,
  );
export const diff = list(
  fc.oneof(
    rare(5, diffFile),
    rare(
      1,
      fc.constantFrom(
        'rename to a.md\n',
        'Binary files a/x and b/x differ\n',
        '@@@ -1 -1 +1 @@@\n',
        '* Unmerged path a\n',
        'garbage\n',
      ),
    ),
  ),
  0,
  4,
  '',
);

/** Lines of a cache: entries as they are, and what somebody made of them. */
export const cache = fc
  .array(
    fc.record({
      change: fc.constantFrom('none', 'key', 'sum', 'cut', 'text', 'place'),
      at: fc.nat(400),
      by: fc.oneof(fc.constantFrom('', '9', '-', '"', '}', '{', 'null', '[]', '__proto__'), fc.string()),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => JSON.stringify(changes));

export const baseline = fc
  .record({
    version: fc.constantFrom(1, 2, '1', null),
    files: fc.dictionary(
      fc.constantFrom('a.md', '../b.md', '/c.md', '', '\0', 'é.md', '__proto__'),
      fc.array(fc.record({ rule: fc.constantFrom('merged-words', '', 'x'), text, id: fc.string() }), {
        maxLength: 3,
      }),
    ),
  })
  .map((value) => JSON.stringify(value));

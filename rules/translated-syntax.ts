import { hiddenOf } from '../src/document/hidden.ts';
import type { Span } from '../src/document/source-text.ts';
import { defineRule } from '../src/engine/rule.ts';
import { findTemplateDamage } from '../src/engine/template-tags.ts';
import {
  readAdmonitions,
  readAttributes,
  readFences,
  readHeadingIds,
  readKeys,
} from '../src/engine/translated-syntax.ts';

export default defineRule({
  id: 'translated-syntax',
  summary: 'A keyword of the markup was translated or its delimiters were damaged',
  category: 'accuracy/do-not-translate',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'text',
  fix: 'suggestion',
  docs: `Words that a program reads must stay as they are: the kind of an admonition, tags of Liquid, Jinja and Hugo, the language of a code fence, subcommands of a shell, keys of the front matter, names of attributes. Engines translate them or pull their delimiters apart, and then boxes lose their style, builds fail and readers copy commands that do not exist.

Keywords are told by lists of their translations in more than twenty languages, and by letters that no keyword has. Unknown words in plain letters are left alone, for they may be names of your own; so are words of other languages than the page's. A key of the front matter is reported only when the key it stands for is missing.`,
  examples: [
    {
      title: 'admonitions',
      lang: 'nl',
      text: '> [!OPMERKING]\n> Tekst.\n\n:::waarschuwing\nTekst.\n:::\n',
      finds: ['1:5-1:14', '4:4-4:16'],
      fixed: '> [!NOTE]\n> Tekst.\n\n:::warning\nTekst.\n:::\n',
    },
    {
      title: 'an admonition of MkDocs',
      lang: 'ko',
      text: '!!! 경고\n\n    서버를 끄지 마세요.\n',
      finds: ['1:5-1:7'],
      fixed: '!!! warning\n\n    서버를 끄지 마세요.\n',
    },
    {
      title: 'tags of templates',
      lang: 'es',
      text: '{% si usuario %}Hola{% sino %}Entra{% endif %} con {{< nota >}}.\n',
      finds: ['1:1-1:17', '1:21-1:31', '1:52-1:64'],
      fixed: '{% if usuario %}Hola{% else %}Entra{% endif %} con {{< note >}}.\n',
    },
    {
      title: 'delimiters',
      lang: 'pt-BR',
      text: '{ % if x %}Sim{%: endif %}\n\n> [! NOTE]\n> Texto.\n',
      finds: ['1:1-1:12', '1:15-1:27', '3:3-3:10'],
    },
    {
      title: 'a code fence and its command',
      lang: 'es',
      text: '```golpecito\npip instalar paquete\n```\n',
      finds: ['1:4-1:13', '2:5-2:13'],
      fixed: '```bash\npip install paquete\n```\n',
    },
    {
      title: 'a key of the front matter',
      lang: 'tr',
      text: '---\nbaşlık: Kurulum\n---\n',
      finds: ['2:1-2:7'],
      fixed: '---\ntitle: Kurulum\n---\n',
    },
    {
      title: 'an attribute',
      lang: 'de',
      text: '<img src="a.png" breite="20">\n',
      finds: ['1:18-1:24'],
      fixed: '<img src="a.png" width="20">\n',
    },
    {
      title: 'what may be a name, and code',
      lang: 'es',
      text: '---\ntitle: Nota\nautores: dos\n---\n\n{% mi_etiqueta %} {{ nombre }} `{% si x %}`\n\n> [!CUSTOM]\n> Texto.\n\n!!! Nota importante.\n',
      finds: [],
    },
  ],
  messages: {
    admonition: '“{text}” is the kind of an admonition, which no program knows translated: {advice}',
    tag: '“{text}” is a tag of a template that was translated: {advice}',
    delimiter: '“{text}” is damaged, so that programs do not read it as markup: {advice}',
    fence: '“{text}” is the language of a code block, which no program knows translated: {advice}',
    command: '“{text}” is a subcommand that was translated, and fails: {advice}',
    key: '“{text}” is a key of the front matter that no program reads: {advice}',
    attribute: '“{text}” is the name of an attribute, which no program knows translated: {advice}',
  },
  options: {},

  create({ document, language, report }) {
    const { source } = document;
    const tag = language?.tag;
    const adviceOf = (instead: { at: Span; text: string } | undefined) => {
      if (!instead) return 'write it as the source does';
      return instead.text === '' ? 'delete the blank' : `write “${instead.text}”`;
    };
    return {
      end() {
        const isHidden = (offset: number) => hiddenOf(document).hold(offset);
        const reading = { document, isHidden, tag };
        const found = [
          ...findTemplateDamage(source.text, isHidden, tag),
          ...[readAdmonitions, readHeadingIds, readFences, readKeys, readAttributes].flatMap((read) =>
            read(reading),
          ),
        ];
        for (const { at, kind, instead, confidence = 'high' } of found) {
          report({
            at,
            message: kind,
            data: { text: source.slice(at), advice: adviceOf(instead) },
            confidence,
            ...(instead && { suggestions: [{ description: 'Write what programs read', ...instead }] }),
          });
        }
      },
    };
  },
});

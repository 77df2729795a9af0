import { brokenEmphasis } from '../src/engine/broken-emphasis.ts';
import { defineRule } from '../src/engine/rule.ts';
import { shortened } from '../src/engine/shortened.ts';
import { isMessages } from '../src/parity/placeholders.ts';

export default defineRule({
  id: 'broken-emphasis',
  summary: 'Asterisks or underscores meant as emphasis show on the page',
  category: 'design/markup',
  severity: 'warning',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Engines put blanks inside bold text ("** Save **"), part the asterisks ("* *Save**") or lose one side of the pair, and then nothing is bold and the reader sees the asterisks. In languages without blanks a closing run behind punctuation and before a letter cannot close ("**주의:**라고"), as CommonMark has it.

Only runs that the parser left in the text are judged, in pairs within their block. Powers, globs, pointers and footnote marks are left alone. A run that cannot close for what stands beside it is common among people too, and comes with low confidence.`,
  examples: [
    {
      title: 'blanks inside',
      lang: 'pt-BR',
      text: 'Clique em ** Salvar ** agora.',
      finds: ['1:11-1:23'],
      fixed: 'Clique em **Salvar** agora.',
    },
    {
      title: 'parted asterisks',
      lang: 'tr',
      text: 'Bunu * *kaydedin** lütfen.',
      finds: ['1:6-1:19'],
      fixed: 'Bunu **kaydedin** lütfen.',
    },
    { title: 'one side is lost', lang: 'de', text: 'Das ist **nicht dasselbe.', finds: ['1:9-1:16'] },
    { title: 'one asterisk is lost', lang: 'nl', text: 'Klik op **Opslaan* nu.', finds: ['1:9-1:19'] },
    {
      title: 'a run that cannot close',
      lang: 'ko',
      text: '**인증서(Base64)**를 선택합니다.',
      finds: ['1:1-1:16'],
      fixed: '<strong>인증서(Base64)</strong>를 선택합니다.',
    },
    {
      title: 'powers, globs, footnotes, escapes',
      lang: 'nl',
      text: '2 ** 3 ** 4, src/**/*.ts, `**x`, een prijs** en \\*\\*sterren.\n\n**kwargs volgt.',
      finds: [],
    },
  ],
  messages: {
    padded: 'Blanks inside {text} keep it from being emphasis, as engines leave them: delete them',
    parted: 'The delimiters of {text} are parted by a blank, as engines leave them: join them',
    odd: '{text} has more delimiters on one side than on the other: make them even',
    open: '{text} opens emphasis that nothing closes: close it or delete the delimiters',
    flanking:
      '{text} is not emphasis, for a delimiter between punctuation and a letter neither opens nor closes: use tags, or move the punctuation',
  },
  options: {},

  create({ document, report }) {
    const { source } = document;
    return {
      segment(segment) {
        for (const { kind, at, confidence, meant } of brokenEmphasis(segment, source)) {
          // In the messages of a program, `__name__` is a placeholder.
          if (isMessages(document) && source.text[at.start] === '_') continue;
          report({
            at,
            message: kind,
            data: { text: shortened(source.slice(at), 60, 15) },
            confidence,
            suggestions:
              meant === undefined
                ? []
                : [{ description: `Write ${shortened(meant, 60, 15)}`, at, text: meant }],
          });
        }
      },
    };
  },
});

import { describe, test } from 'vitest';
import rule from '../../rules/duplicate-heading.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    { name: 'a section and its first part', text: '## Overzicht\n\n### Overzicht\n\nTekst.\n' },
    { name: 'an empty section', text: '## Voorbereiding\n\n## Installatie\n\nTekst.\n' },
    { name: 'English names', text: '## Visual Studio Code\n\n## GitHub Actions\n\nTekst.\n' },
    {
      name: 'English with text below',
      text: '## Known issues\n\nTekst.\n\n## Bekende problemen\n\nTekst.\n',
    },
    { name: 'code tells them apart', text: '## Methode `a`\n\n## Methode `b`\n' },
  ],
  invalid: [
    {
      name: 'with one id',
      lang: 'de',
      text: '## <a name="x"></a>Start\n\n## <a name="x"></a>Start\n',
      finds: [{ at: '3:20-3:25', messageId: 'doubled', confidence: 'high', severity: 'warning' }],
    },
    {
      name: 'with a comment between',
      lang: 'ja',
      text: '# 概要\n\n<!-- a -->\n\n# 概要\n',
      finds: [{ at: '5:3-5:5', messageId: 'doubled' }],
    },
    {
      name: 'an English one in Russian',
      lang: 'ru',
      text: '## Before you begin\n\n## Перед началом работы\n\nТекст.\n',
      finds: [{ at: '1:4-1:20', messageId: 'kept', severity: 'warning' }],
    },
    {
      name: 'an English one in Korean',
      lang: 'ko',
      text: '### Limits\n\n### 제한 사항\n\n본문.\n',
      finds: ['1:5-1:11'],
    },
    {
      name: 'an English one with the same id',
      lang: 'es',
      text: '## Next steps {#next}\n\n## Pasos siguientes {#next}\n\nTexto.\n',
      finds: [{ at: '1:4-1:22', messageId: 'kept' }],
    },
    {
      name: 'far apart',
      text: '## Doel\n\na\n\n## Opzet\n\nb\n\n## Doel\n\nc\n',
      finds: [{ at: '9:4-9:8', messageId: 'duplicate', confidence: 'low' }],
    },
  ],
});

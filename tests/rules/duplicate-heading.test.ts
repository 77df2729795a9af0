import { describe, test } from 'vitest';
import rule from '../../rules/duplicate-heading.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'headings whose ids say that the source had them twice',
      lang: 'fr',
      text: '## <a name="example"></a>Exemple\n\nUn.\n\n## <a name="example-1"></a>Exemple\n\nDeux.\n',
    },
    { name: 'a section and its first part', text: '## Overzicht\n\n### Overzicht\n\nTekst.\n' },
    { name: 'an empty section', text: '## Voorbereiding\n\n## Installatie\n\nTekst.\n' },
    { name: 'English names', text: '## Visual Studio Code\n\n## GitHub Actions\n\nTekst.\n' },
    {
      name: 'English with text below',
      text: '## Known issues\n\nTekst.\n\n## Bekende problemen\n\nTekst.\n',
    },
    { name: 'code tells them apart', text: '## Methode `a`\n\n## Methode `b`\n' },
    {
      name: 'under different methods',
      lang: 'pl',
      text: '## Odczyt\n\n### Przykład\n\na\n\n## Zapis\n\n### Przykład\n\nb\n',
    },
    { name: 'in a fence', lang: 'it', text: '## Uso\n\n```md\n## Uso\n```\n' },
    { name: 'a title of the same words', lang: 'cs', text: '---\ntitle: Úvod\n---\n\n# Úvod\n\nText.\n' },
    { name: 'no words', lang: 'ru', text: '##\n\nа\n\n##\n\nб\n' },
    { name: 'a difference of one word', lang: 'uk', text: '## Файл\n\nа\n\n## Файли\n\nб\n' },
    { name: 'levels apart', lang: 'hu', text: '# Fájl\n\na\n\n## Fájl\n\nb\n' },
    {
      name: 'the parents of a whole page',
      lang: 'fr',
      text: '## Lire\n\n### Exemple\n\na\n\n## Écrire\n\n### Exemple\n\nb\n',
      options: { scope: 'siblings' },
    },
    {
      name: 'one source, one translation',
      lang: 'es',
      text: '## <span data-ttu-id="a">Pasos</span><span class="sxs-lookup"><span data-stu-id="a">Steps</span></span>\n\na\n\n## <span data-ttu-id="b">Lista</span><span class="sxs-lookup"><span data-stu-id="b">List</span></span>\n',
    },
  ],
  invalid: [
    {
      name: 'with one id and text between, so that links find the first alone',
      lang: 'nl',
      text: '## <a name="why"></a>Waarom een server?\n\nDaarom.\n\n## <a name="why"></a>Waarom een server?\n\nHierom.\n',
      finds: [{ at: '5:22-5:40', messageId: 'duplicate' }],
    },
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
      finds: [{ at: '1:5-1:11', messageId: 'kept', confidence: 'high' }],
    },
    {
      name: 'an English one with the same id',
      lang: 'es',
      text: '## Next steps {#next}\n\n## Pasos siguientes {#next}\n\nTexto.\n',
      finds: [{ at: '1:4-1:22', messageId: 'kept' }],
    },
    {
      name: 'an English one in Japanese',
      lang: 'ja',
      text: '## How to install\n\n## インストール方法\n\n本文。\n',
      finds: [{ at: '1:4-1:18', messageId: 'kept' }],
    },
    {
      name: 'an English one in Chinese',
      lang: 'zh-Hans',
      text: '## Before you start\n\n## 开始之前\n\n正文。\n',
      finds: [{ at: '1:4-1:20', messageId: 'kept' }],
    },
    {
      name: 'an English one in Turkish',
      lang: 'tr',
      text: '## What you need\n\n## Gerekenler\n\nMetin.\n',
      finds: [{ at: '1:4-1:17', messageId: 'kept' }],
    },
    {
      name: 'far apart',
      text: '## Doel\n\na\n\n## Opzet\n\nb\n\n## Doel\n\nc\n',
      finds: [{ at: '9:4-9:8', messageId: 'duplicate', confidence: 'low', severity: 'info' }],
    },
    {
      name: 'neighbours',
      lang: 'tr',
      text: '## Yük dağıtma\n\na\n\n## Yük dağıtma\n\nb\n',
      finds: [{ at: '5:4-5:15', messageId: 'duplicate', confidence: 'medium', severity: 'info' }],
    },
    {
      name: 'in other case',
      lang: 'sv',
      text: '## Första steget\n\na\n\n## Första Steget\n\nb\n',
      finds: [{ at: '5:4-5:17', messageId: 'duplicate' }],
    },
    {
      name: 'underlined',
      lang: 'pt-BR',
      text: 'Redes\n-----\n\na\n\n## Redes\n\nb\n',
      finds: [{ at: '6:4-6:9', messageId: 'duplicate' }],
    },
    {
      name: 'with the same code',
      lang: 'da',
      text: '## Metode `a`\n\nx\n\n## Metode `a`\n\ny\n',
      finds: [{ at: '5:4-5:14', messageId: 'duplicate' }],
    },
    {
      name: 'three of them',
      lang: 'zh-Hant',
      text: '## 範例\n\na\n\n## 範例\n\nb\n\n## 範例\n\nc\n',
      finds: [
        { at: '5:4-5:6', messageId: 'duplicate', confidence: 'medium' },
        { at: '9:4-9:6', messageId: 'duplicate', confidence: 'low' },
      ],
    },
    {
      name: 'sources that differ',
      lang: 'fr',
      text: '## <span data-ttu-id="a">Répartition</span><span class="sxs-lookup"><span data-stu-id="a">Leveling</span></span>\n\n## <span data-ttu-id="b">Répartition</span><span class="sxs-lookup"><span data-stu-id="b">Balancing</span></span>\n',
      finds: [{ at: '3:26-3:37', messageId: 'collision', confidence: 'high', severity: 'warning' }],
    },
    {
      name: 'sources that differ, far apart',
      lang: 'it',
      text: '## <span data-ttu-id="a">Panoramica</span><span class="sxs-lookup"><span data-stu-id="a">Overview</span></span>\n\na\n\n## <span data-ttu-id="b">Uso</span><span class="sxs-lookup"><span data-stu-id="b">Usage</span></span>\n\nb\n\n## <span data-ttu-id="c">Panoramica</span><span class="sxs-lookup"><span data-stu-id="c">Summary</span></span>\n',
      finds: [{ at: '9:26-9:36', messageId: 'collision', confidence: 'high' }],
    },
    {
      name: 'on the whole page',
      lang: 'pl',
      text: '## Odczyt\n\n### Przykład\n\na\n\n## Zapis\n\n### Przykład\n\nb\n',
      options: { scope: 'page' },
      finds: [{ at: '9:5-9:13', messageId: 'duplicate', confidence: 'low' }],
    },
  ],
});

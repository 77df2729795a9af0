import { describe, test } from 'vitest';
import rule from '../../rules/inconsistent-translation.ts';
import { RuleTester } from '../../src/engine/rule-tester.ts';

/** Other pages with their sources: `docs/nl/N.md`, made from `docs/en/N.md`. */
function pagesOf(source: string, targets: readonly string[]) {
  const others: Record<string, string> = {};
  const sources: Record<string, string> = {};
  for (const [index, target] of targets.entries()) {
    others[`docs/nl/${index}.md`] = target;
    others[`docs/en/${index}.md`] = source;
    sources[`docs/nl/${index}.md`] = `docs/en/${index}.md`;
  }
  return { others, sources };
}

const path = 'docs/nl/z.md';

new RuleTester({ lang: 'nl', sourceLang: 'en', describe, it: test }).run(rule, {
  valid: [
    {
      name: 'one page alone',
      source: '# Next steps\n\n## Next steps\n',
      text: '# Volgende stappen\n\n## Vervolg\n',
      path,
      ...pagesOf('# Other\n', []),
    },
    {
      name: 'endings of a language that inflects',
      lang: 'pl',
      source: 'Click **Project settings** now.\n',
      text: 'W **ustawieniach projektu** kliknij teraz.\n',
      path,
      ...pagesOf('Click **Project settings** now.\n', ['Kliknij teraz **ustawienia projektu**.\n']),
    },
    {
      name: 'left in the source language',
      source: '# Dashboard\n',
      text: '# Dashboard\n',
      path,
      ...pagesOf('# Dashboard\n', ['# Overzichtspaneel\n']),
    },
    {
      name: 'a sentence',
      source: '# Why you should never delete the folder with all of your keys in it\n',
      text: '# Waarom u de map met uw sleutels nooit moet verwijderen\n',
      path,
      ...pagesOf('# Why you should never delete the folder with all of your keys in it\n', [
        '# Verwijder nooit de map waarin al uw sleutels staan\n',
      ]),
    },
  ],
  invalid: [
    {
      name: 'a label, once against four pages',
      source: 'Click **Save** when all is done.\n',
      text: 'Klik op **Redden** als alles klaar is.\n',
      path,
      ...pagesOf(
        'Click **Save** when all is done.\n',
        Array(4).fill('Klik op **Opslaan** als alles klaar is.\n'),
      ),
      finds: [{ at: '1:9-1:19', messageId: 'inconsistent', severity: 'info', confidence: 'medium' }],
    },
    {
      name: 'a heading, once against one',
      source: '# Examples 🎉\n',
      text: '# Stalen 🎉\n',
      path,
      ...pagesOf('# Examples 🎉\n', ['# Voorbeelden 🎉\n']),
      finds: [{ at: '1:1-1:12', messageId: 'inconsistent', confidence: 'low' }],
    },
  ],
});

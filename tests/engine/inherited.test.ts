import { expect, test } from 'vitest';
import brokenEmphasis from '../../rules/broken-emphasis.ts';
import duplicateHeading from '../../rules/duplicate-heading.ts';
import mixedScript from '../../rules/mixed-script.ts';
import repeatedWord from '../../rules/repeated-word.ts';
import { lintCase, placeOf } from '../../src/engine/rule-case.ts';

test.each([
  {
    name: 'a heading that the source has twice too',
    rule: duplicateHeading,
    source: '## Read\n\nOne.\n\n## Read\n\nTwo.\n',
    text: '## Lesen\n\nEins.\n\n## Lesen\n\nZwei.\n',
    finds: [],
  },
  {
    name: 'two headings that were one word in the translation alone',
    rule: duplicateHeading,
    source: '## Overview\n\nOne.\n\n## Summary\n\nTwo.\n',
    text: '## Übersicht\n\nEins.\n\n## Übersicht\n\nZwei.\n',
    finds: ['5:4-5:13'],
  },
  {
    name: 'emphasis that is broken in the source too',
    rule: brokenEmphasis,
    source: 'Press ** Save ** now.\n\nPress **Close** then.\n',
    text: 'Klicken Sie auf ** Speichern **.\n\nKlicken Sie dann auf ** Schließen **.\n',
    finds: ['3:22-3:37'],
  },
  {
    name: 'a name of two scripts that the source has word for word',
    rule: mixedScript,
    source: 'The name рaypal is a trap.\n\nOpen Azure.\n',
    text: 'Der Name рaypal ist eine Falle.\n\nÖffnen Sie Аzure.\n',
    finds: ['3:12-3:17'],
  },
  {
    name: 'a word that stands once in the source',
    rule: repeatedWord,
    source: 'Choose the Azure region.\n',
    text: 'Wählen Sie die Azure Azure Region.\n',
    finds: ['1:16-1:27'],
  },
])('inherits $name', async ({ rule, source, text, finds }) => {
  const { source: page, findings } = await lintCase(rule, { lang: 'de', source, text });
  expect(findings.map((finding) => placeOf(page, finding))).toEqual(finds);
});

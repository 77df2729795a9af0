import { describe, expect, test } from 'vitest';
import mergedWords from '../../rules/merged-words.ts';
import misplacedGreeting from '../../rules/misplaced-greeting.ts';
import mixedLanguage from '../../rules/mixed-language.ts';
import repeatedWord from '../../rules/repeated-word.ts';
import sourceResidue from '../../rules/source-residue.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { lintCase, type RuleCase } from '../../src/engine/rule-case.ts';
import { likenessOf } from '../../src/engine/term-matching.ts';
import { lintText } from '../../src/lint-text.ts';

const count = async (rule: Rule, page: RuleCase) => (await lintCase(rule, page)).findings.length;

describe('a name that is not translated is no damage', () => {
  test.each<[string, Rule, string, string, string]>([
    [
      'as foreign text',
      mixedLanguage,
      'nl',
      'Open de map met The Lord of the Rings and the Hobbit of them all hier.',
      'The Lord of the Rings and the Hobbit of them all',
    ],
    ['as residue', sourceResidue, 'nl', 'Open the bestand en sluit the venster.', 'the'],
    ['as a merger', mergedWords, 'nl', 'Klik op tooAzure.', 'tooAzure'],
    ['as a repeat', repeatedWord, 'nl', 'Wij luisteren naar Duran Duran vandaag.', 'Duran Duran'],
    [
      'as a greeting',
      misplacedGreeting,
      'nl',
      'Klik op Hallo knop. Open Hallo map. Sluit Hallo map.',
      'Hallo',
    ],
  ])('%s', async (_, rule, lang, text, name) => {
    expect(await count(rule, { lang, text })).toBeGreaterThan(0);
    expect(await count(rule, { lang, text, terms: { doNotTranslate: [name] } })).toBe(0);
    expect(await count(rule, { lang, text, terms: { doNotTranslate: ['Andere naam'] } })).toBeGreaterThan(0);
  });

  test('but standing twice it is a repeat', async () => {
    const text = 'Open Slack Slack nu.';
    expect(await count(repeatedWord, { lang: 'nl', text, terms: { doNotTranslate: ['Slack'] } })).toBe(1);
  });

  test('nor is a translation that the glossary settles for the language', async () => {
    const page = { lang: 'nl', text: 'Open the bestand en sluit the venster.' };
    const settledFor = (tag: string) => ({ glossary: [{ source: 'x', target: { [tag]: 'the' } }] });
    expect(await count(sourceResidue, { ...page, terms: settledFor('nl-NL') })).toBe(0);
    expect(await count(sourceResidue, { ...page, terms: settledFor('de') })).toBe(2);
  });
});

test('names and terms reach the rules from the configuration', async () => {
  const config = {
    doNotTranslate: ['GitHub'],
    glossary: [{ source: 'pod', target: 'pod', forbidden: ['peul'] }],
  };
  const { findings } = await lintText('Een peul op Github.', { lang: 'nl', config });
  expect(findings.map(({ ruleId, text }) => [ruleId, text])).toEqual([
    ['glossary', 'peul'],
    ['glossary', 'Github'],
  ]);
});

test.each([
  ['peul', 'peul', 'same'],
  ['peulen', 'peul', 'longer'],
  ['peultjes', 'peul', undefined],
  ['bussen', 'bus', undefined],
  ['opslaan', 'opslag', 'stem'],
  ['vertragingen', 'vertraging', 'longer'],
  ['vertraagde', 'vertraging', undefined],
  ['꼬투리를', '꼬투리', 'longer'],
])('%s as a form of %s: %s', (word, wanted, likeness) => {
  expect(likenessOf(word, wanted)).toBe(likeness);
});

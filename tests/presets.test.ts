import { expect, test } from 'vitest';
import { lintText } from '../src/index.ts';

const DAMAGED = `# aaaSchijf

Klik in Hallo map toocreate een [ lijst ](a.md).

Open de de map.
`;

async function rulesThatSpeak(preset: string): Promise<string[]> {
  const { findings } = await lintText(DAMAGED, { lang: 'nl', config: { extends: preset } });
  return [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
}

const EVERYTHING = ['junk-prefix', 'merged-words', 'misplaced-greeting', 'padded-link-text', 'repeated-word'];

test.each([
  ['mtlint:recommended', EVERYTHING],
  ['mtlint:structure-only', ['junk-prefix', 'padded-link-text']],
  ['mtlint:llm', ['padded-link-text', 'repeated-word']],
])('%s', async (preset, expected) => {
  expect(await rulesThatSpeak(preset)).toEqual(expected);
});

test('mtlint:strict hides nothing', async () => {
  const text = 'Ze roepen hallo venster.';
  const findings = async (preset: string) =>
    (await lintText(text, { lang: 'nl', config: { extends: preset } })).findings.length;
  expect(await findings('mtlint:strict')).toBeGreaterThan(await findings('mtlint:recommended'));
});

test('"on" leaves the severity to the rule', async () => {
  const config = { rules: { '*': 'off', 'padded-link-text': 'on', 'repeated-word': 'error' } } as const;
  const { findings } = await lintText(DAMAGED, { lang: 'nl', config });
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['padded-link-text', 'warning'],
    ['repeated-word', 'error'],
  ]);
});

import { expect, test } from 'vitest';
import { lintText } from '../../src/index.ts';

test('what went with a sentence is not reported again', async () => {
  const source =
    'Open the file in your editor. Do not change [the limit](limit.md) of `max` to 512. Then save it under another name.\n';
  const text = 'Open het bestand in de editor. Sla het daarna op onder een andere naam.\n';
  const { findings } = await lintText(text, { lang: 'nl', sourceLang: 'en', source });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['missing-content']);
});

test('what is missing from a sentence that is there is reported', async () => {
  const source =
    'Open [the file](file.md) in your editor. Make a backup before you change anything at all. Then save it.\n';
  const text = 'Open het bestand in de editor. Sla het daarna op.\n';
  const { findings } = await lintText(text, { lang: 'nl', sourceLang: 'en', source });
  expect(findings.map(({ ruleId }) => ruleId).toSorted()).toEqual(['link-mismatch', 'missing-content']);
});

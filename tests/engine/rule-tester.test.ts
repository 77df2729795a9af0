import { describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../../src/engine/rule.ts';
import { RuleTester, type RuleTests } from '../../src/engine/rule-tester.ts';

const shouting = defineRule({
  id: 'shouting',
  summary: 'A word is all capitals',
  category: 'style/register',
  severity: 'warning',
  confidence: 'medium',
  languages: ['nl'],
  source: 'unused',
  fix: 'safe',
  docs: 'Machines shout.',
  examples: [
    { lang: 'nl', text: 'Klik HIER.', finds: ['1:6-1:10'], fixed: 'Klik hier.' },
    { lang: 'nl', text: 'Klik hier.', finds: [] },
  ],
  messages: { shouted: '“{word}” shouts' },
  options: { least: { description: 'Letters that make a word.', default: 2 } },
  create({ options, report }) {
    return {
      word(word) {
        if (word.text.length < options.least || word.text === word.lower || /\p{Ll}/u.test(word.text)) return;
        const fix = { at: word, text: word.lower, applicability: 'safe' } as const;
        report({ at: word, message: 'shouted', data: { word: word.text }, fix });
      },
    };
  },
});

const GOOD: RuleTests = {
  valid: ['Klik hier.', { text: 'Klik OK.', options: { least: 3 } }],
  invalid: [
    {
      text: 'Klik OK.',
      finds: [{ at: '1:6-1:8', message: '“OK” shouts', messageId: 'shouted' }],
      fixed: 'Klik ok.',
    },
    { text: '\uFEFFA 😀\r\nNU en DAN', finds: ['2:1-2:3', '2:7-2:10'], fixed: 'A 😀\r\nnu en dan' },
  ],
};

/** Runs what the tester registers; yields the message of each failed test by its name. */
async function failuresOf(
  rule: Rule,
  tests: RuleTests,
  setting = { lang: 'nl' },
): Promise<Record<string, string>> {
  const registered: [string, () => Promise<void>][] = [];
  const tester = new RuleTester({
    ...setting,
    describe: (_, body) => body(),
    it: (name, body) => registered.push([name, body]),
  });
  tester.run(rule, tests);
  const failures: Record<string, string> = {};
  for (const [name, body] of registered) {
    await body().catch((error: Error) => {
      failures[name] = error.message;
    });
  }
  return failures;
}

new RuleTester({ lang: 'nl', describe, it: test }).run(shouting, GOOD);

test('good cases pass', async () => {
  expect(await failuresOf(shouting, GOOD)).toEqual({});
});

describe('cases that cannot be right are refused at once', () => {
  const text = 'Klik OK.';
  test.each<[string, unknown, RegExp]>([
    ['twice', { valid: ['a', 'a'], invalid: [] }, /"a" stands twice/],
    ['valid and invalid', { valid: [text], invalid: [{ text, finds: ['1:6-1:8'] }] }, /stands twice/],
    ['an unknown field', { valid: [{ text, language: 'nl' }], invalid: [] }, /has language, but only/],
    ['findings of a valid case', { valid: [{ text, finds: [] }], invalid: [] }, /has finds/],
    ['no findings', { valid: [], invalid: [{ text }] }, /finds nothing/],
    ['an empty list of findings', { valid: [], invalid: [{ text, finds: [] }] }, /finds nothing/],
    [
      'an unknown field of a finding',
      { valid: [], invalid: [{ text, finds: [{ at: '1:1-1:2', id: 'x' }] }] },
      /has id/,
    ],
    ['no place', { valid: [], invalid: [{ text, finds: [{ message: 'x' }] }] }, /has no place/],
    ['no text', { valid: [{}], invalid: [] }, /has no text/],
  ])('%s', async (_, tests, message) => {
    await expect(failuresOf(shouting, tests as RuleTests)).rejects.toThrow(message);
  });

  test('and a missing framework is named', () => {
    expect(() => new RuleTester().run(shouting, { valid: [], invalid: [] })).toThrow(/no test framework/);
  });
});

describe('a case fails', () => {
  const only = async (invalid: RuleTests['invalid'], rule: Rule = shouting) =>
    Object.values(await failuresOf(rule, { valid: [], invalid }))[0];

  test('when its finding stands elsewhere', async () => {
    expect(await only([{ text: 'Klik OK.', finds: ['1:6-1:9'] }])).toMatch(/finds “OK” at 1:6-1:8/);
  });

  test('when its message is another', async () => {
    const failure = await only([{ text: 'Klik OK.', finds: [{ at: '1:6-1:8', message: 'x' }] }]);
    expect(failure).toMatch(/message of the finding at 1:6-1:8/);
  });

  test('when it does not say what the fix makes', async () => {
    expect(await only([{ text: 'Klik OK.', finds: ['1:6-1:8'] }])).toMatch(/say with "fixed"/);
  });

  test('when the fix makes something else', async () => {
    expect(await only([{ text: 'Klik OK.', finds: ['1:6-1:8'], fixed: 'Klik OK.' }])).toMatch(
      /after its fixes/,
    );
  });

  test('when the rule does not run on its language', async () => {
    expect(await failuresOf(shouting, { valid: ['a'], invalid: [] }, { lang: 'de' })).toMatchObject({
      'keeps silent on "a"': 'shouting does not run on a page in de',
    });
  });

  test('when it is given an option that the rule has not', async () => {
    const failures = await failuresOf(shouting, {
      valid: [{ text: 'a', options: { most: 1 } }],
      invalid: [],
    });
    expect(failures['keeps silent on "a"']).toMatch(/do not suit/);
  });

  test('when the rule throws', async () => {
    const rule = { ...shouting, create: () => ({ word: () => assertNever() }) };
    expect(await only([{ text: 'a', finds: ['1:1-1:2'] }], rule)).toMatch(/rule shouting failed: never/);
  });

  test('when the rule listens for a unit that is not there', async () => {
    const rule = { ...shouting, create: () => ({ words: () => {} }) as object };
    expect(await only([{ text: 'a', finds: ['1:1-1:2'] }], rule)).toMatch(/no unit is called words/);
  });

  test.each<[Rule['fix'], RegExp]>([
    ['none', /offers an edit/],
    ['suggestion', /offers a safe fix/],
  ])('when the rule offers more than the "%s" of its metadata', async (fix, message) => {
    const invalid = [{ text: 'Klik OK.', finds: ['1:6-1:8'], fixed: 'Klik ok.' }];
    const failures = await failuresOf({ ...shouting, fix }, { valid: [], invalid });
    expect(failures['finds "Klik OK."']).toMatch(message);
  });
});

describe('a definition fails', () => {
  test.each<[string, Partial<Rule>, RegExp]>([
    ['for its id', { id: 'Shouting' }, /not in kebab-case/],
    ['for its summary', { summary: 'Shouts.' }, /full stop/],
    ['for a field that is not known', { level: 'error' } as object, /no field is called level/],
    ['for an unknown severity', { severity: 'fatal' as 'error' }, /its severity/],
    ['for a severity of no message', { severities: { other: 'info' } }, /message other/],
    [
      'for an option whose default is none of its values',
      { options: { a: { description: 'A.', default: 'x', values: ['y'] } } },
      /default of its option a/,
    ],
    ['for want of a silent example', { examples: shouting.examples.slice(0, 1) }, /keeps silent/],
  ])('%s', async (_, change, message) => {
    const failures = await failuresOf({ ...shouting, ...change }, { valid: [], invalid: [] });
    expect(failures['is a sound definition']).toMatch(message);
  });

  test('for a message that nothing shows', async () => {
    const rule = { ...shouting, messages: { ...shouting.messages, whispered: 'whispers' } };
    expect(await failuresOf(rule, GOOD)).toHaveProperty([
      'shows each of its messages in a case or an example',
    ]);
  });

  test('for an example that is not true', async () => {
    const rule = { ...shouting, examples: [{ lang: 'nl', text: 'klik HIER', finds: ['1:1-1:5'] }] };
    expect(await failuresOf(rule, GOOD)).toHaveProperty(['has the example "klik HIER"']);
  });
});

function assertNever(): never {
  throw new Error('never');
}

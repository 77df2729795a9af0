import { describe, expect, test } from 'vitest';
import type { UserConfig } from '../src/config/schema.ts';
import { applyFixes } from '../src/engine/fix.ts';
import { placeOf } from '../src/engine/rule-case.ts';
import { coreRules } from '../src/filters/directive-rules.ts';
import { lintText } from '../src/lint-text.ts';
import { samplePlugin } from './sample-plugin.ts';

const ONLY_SAMPLES: UserConfig = {
  plugins: [samplePlugin],
  rules: {
    '*': 'off',
    'sample/fout': 'error',
    'sample/kapot': 'error',
    'unused-directive': 'warn',
    'unknown-rule-in-directive': 'warn',
  },
};

/** `line:column rule` of every finding that is left, and `line:column rule (reason)` of every silenced one. */
async function lint(text: string, path = 'page.md', rules: UserConfig['rules'] = {}) {
  const config = { ...ONLY_SAMPLES, rules: { ...ONLY_SAMPLES.rules, ...rules } };
  const { source, findings, silenced, notices } = await lintText(text, { path, config, lang: 'nl' });
  const placed = (offset: number, ruleId: string) => {
    const { line, column } = source!.position(offset);
    return `${line}:${column} ${ruleId}`;
  };
  expect(notices).toEqual([]);
  return {
    left: findings.map(({ start, ruleId, message }) =>
      coreRules.some(({ id }) => id === ruleId)
        ? `${placed(start, ruleId)}: ${message}`
        : placed(start, ruleId),
    ),
    silenced: silenced.map(({ finding, reason }) => `${placed(finding.start, finding.ruleId)} (${reason})`),
  };
}

describe('the next line', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'all rules',
      '<!-- mtlint-disable-next-line -->\nfout kapot\nfout\n',
      ['3:1 sample/fout'],
      ['2:1 sample/fout ()', '2:6 sample/kapot ()'],
    ],
    [
      'one rule',
      '<!-- mtlint-disable-next-line sample/fout -->\nfout kapot\n',
      ['2:6 sample/kapot'],
      ['2:1 sample/fout ()'],
    ],
    [
      'two rules',
      '<!-- mtlint-disable-next-line sample/fout sample/kapot -->\nfout kapot\n',
      [],
      ['2:1 sample/fout ()', '2:6 sample/kapot ()'],
    ],
    [
      'two rules with a comma',
      '<!-- mtlint-disable-next-line sample/fout, sample/kapot -->\nfout kapot\n',
      [],
      ['2:1 sample/fout ()', '2:6 sample/kapot ()'],
    ],
    [
      'a reason',
      '<!-- mtlint-disable-next-line sample/fout -- a name -- really -->\nfout\n',
      [],
      ['2:1 sample/fout (a name -- really)'],
    ],
    [
      'a reason for all',
      '<!-- mtlint-disable-next-line -- a name -->\nfout\n',
      [],
      ['2:1 sample/fout (a name)'],
    ],
    [
      'blank lines between',
      '<!-- mtlint-disable-next-line -->\n\n  \n\nfout\nfout\n',
      ['6:1 sample/fout'],
      ['5:1 sample/fout ()'],
    ],
    [
      'comments between',
      '<!-- mtlint-disable-next-line sample/fout -->\n<!-- mtlint-disable-next-line sample/kapot -->\nfout kapot\n',
      [],
      ['3:1 sample/fout ()', '3:6 sample/kapot ()'],
    ],
    [
      'several lines',
      '<!--\n  mtlint-disable-next-line\n  sample/fout\n-->\nfout\n',
      [],
      ['5:1 sample/fout ()'],
    ],
    ['a quote', '> <!-- mtlint-disable-next-line -->\n>\n> fout\n', [], ['3:3 sample/fout ()']],
    ['a list item', '- a\n\n  <!-- mtlint-disable-next-line -->\n- fout\n', [], ['4:3 sample/fout ()']],
    ['a heading', '<!-- mtlint-disable-next-line -->\n## fout\n', [], ['2:4 sample/fout ()']],
    ['after text', 'goed <!-- mtlint-disable-next-line -->\nfout\n', [], ['2:1 sample/fout ()']],
    [
      'in an HTML block',
      '<div>\n<!-- mtlint-disable-next-line -->\nfout\n</div>\n',
      [],
      ['3:1 sample/fout ()'],
    ],
    [
      'CRLF',
      '<!-- mtlint-disable-next-line -->\r\n\r\nfout\r\nfout\r\n',
      ['4:1 sample/fout'],
      ['3:1 sample/fout ()'],
    ],
    ['BOM', '\uFEFF<!-- mtlint-disable-next-line -->\nfout\n', [], ['2:1 sample/fout ()']],
    [
      'a definition',
      '[//]: # (mtlint-disable-next-line sample/fout -- why)\n\nfout\n',
      [],
      ['3:1 sample/fout (why)'],
    ],
    ['a definition in quotes', '[//]: # "mtlint-disable-next-line"\n\nfout\n', [], ['3:1 sample/fout ()']],
    [
      'a definition called comment',
      "[comment]: <> 'mtlint-disable-next-line'\n\nfout\n",
      [],
      ['3:1 sample/fout ()'],
    ],
  ])('%s', async (_, text, left, silenced) => {
    expect(await lint(text)).toEqual({ left, silenced });
  });
});

describe('a line', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'its own',
      'fout <!-- mtlint-disable-line --> fout\nfout\n',
      ['2:1 sample/fout'],
      ['1:1 sample/fout ()', '1:35 sample/fout ()'],
    ],
    [
      'of a table',
      '| a | b |\n|---|---|\n| fout | x <!-- mtlint-disable-line sample/fout --> |\n| fout | x |\n',
      ['4:3 sample/fout'],
      ['3:3 sample/fout ()'],
    ],
    ['of a heading', '# fout <!-- mtlint-disable-line -->\n', [], ['1:3 sample/fout ()']],
    ['lone CR', 'fout <!-- mtlint-disable-line -->\rfout\r', ['2:1 sample/fout'], ['1:1 sample/fout ()']],
  ])('%s', async (_, text, left, silenced) => {
    expect(await lint(text)).toEqual({ left, silenced });
  });
});

describe('a block', () => {
  test('ends where it is enabled again', async () => {
    const text =
      'fout\n\n<!-- mtlint-disable -- old text -->\n\nfout kapot\n\n<!-- mtlint-enable -->\n\nfout\n';
    expect(await lint(text)).toEqual({
      left: ['1:1 sample/fout', '9:1 sample/fout'],
      silenced: ['5:1 sample/fout (old text)', '5:6 sample/kapot (old text)'],
    });
  });

  test('reaches to the end without that', async () => {
    expect(await lint('<!-- mtlint-disable sample/fout -->\n\nfout kapot\n\nfout\n')).toEqual({
      left: ['3:6 sample/kapot'],
      silenced: ['3:1 sample/fout ()', '5:1 sample/fout ()'],
    });
  });

  test('of all rules may end for one', async () => {
    const text =
      '<!-- mtlint-disable -->\n\nfout kapot\n\n<!-- mtlint-enable sample/fout -->\n\nfout kapot\n';
    expect(await lint(text)).toEqual({
      left: ['7:1 sample/fout'],
      silenced: ['3:1 sample/fout ()', '3:6 sample/kapot ()', '7:6 sample/kapot ()'],
    });
  });

  test('of one rule ends with all', async () => {
    const text = '<!-- mtlint-disable sample/fout -->\n\nfout\n\n<!-- mtlint-enable -->\n\nfout\n';
    expect((await lint(text)).left).toEqual(['7:1 sample/fout']);
  });
});

describe('a file', () => {
  test('is silenced from anywhere in it', async () => {
    const text = '---\ntitle: fout\n---\n\nkapot\n\n<!-- mtlint-disable-file sample/fout -- generated -->\n';
    expect(await lint(text)).toEqual({
      left: ['5:1 sample/kapot'],
      silenced: ['2:8 sample/fout (generated)'],
    });
  });

  test('the narrowest comment counts as used', async () => {
    const text = '<!-- mtlint-disable-file -->\n\n<!-- mtlint-disable-next-line -- here -->\nfout\n';
    expect(await lint(text)).toEqual({
      left: ['1:1 unused-directive: This comment silences nothing'],
      silenced: ['4:1 sample/fout (here)'],
    });
  });
});

describe('MDX', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'next line',
      '{/* mtlint-disable-next-line sample/fout -- why */}\n\nfout\n\nfout\n',
      ['5:1 sample/fout'],
      ['3:1 sample/fout (why)'],
    ],
    [
      'next line, glued',
      '{/* mtlint-disable-next-line */}\nfout\nfout\n',
      ['3:1 sample/fout'],
      ['2:1 sample/fout ()'],
    ],
    ['line', 'fout {/* mtlint-disable-line */}\n', [], ['1:1 sample/fout ()']],
    [
      'in an element',
      '<Note>\n  {/* mtlint-disable-next-line */}\n\n  fout\n</Note>\n',
      [],
      ['4:3 sample/fout ()'],
    ],
    [
      'block',
      '{/* mtlint-disable */}\n\nfout\n\n{/* mtlint-enable */}\n\nfout\n',
      ['7:1 sample/fout'],
      ['3:1 sample/fout ()'],
    ],
    ['file', '{/* mtlint-disable-file */}\n\nfout\n', [], ['3:1 sample/fout ()']],
    ['definition', '[//]: # (mtlint-disable-next-line)\n\nfout\n', [], ['3:1 sample/fout ()']],
  ])('%s', async (_, text, left, silenced) => {
    expect(await lint(text, 'page.mdx')).toEqual({ left, silenced });
  });
});

describe('no directive', () => {
  test.each([
    ['in fenced code', '```md\n<!-- mtlint-disable-file -->\n```\n\nfout\n'],
    ['in indented code', '    <!-- mtlint-disable-file -->\n\nfout\n'],
    ['in a code span', '`<!-- mtlint-disable-file -->`\n\nfout\n'],
    ['in prose', 'mtlint-disable-file\n\nfout\n'],
    ['with other words before it', '<!-- see mtlint-disable-file -->\n\nfout\n'],
    ['of another tool', '<!-- eslint-disable-file -->\n\nfout\n'],
    ['in an ordinary definition', '[a]: # (mtlint-disable-file)\n\nfout\n'],
  ])('%s', async (_, text) => {
    const { left, silenced } = await lint(text);
    expect({ left: left.map((each) => each.replace(/^\d+:/, '')), silenced }).toEqual({
      left: ['1 sample/fout'],
      silenced: [],
    });
  });
});

describe('what is left to say of directives', () => {
  test.each<[string, string, string[]]>([
    [
      'unused',
      '<!-- mtlint-disable-next-line -->\ngoed\n',
      ['1:1 unused-directive: This comment silences nothing'],
    ],
    [
      'unused rule',
      '<!-- mtlint-disable-next-line sample/kapot -->\ngoed\n',
      ['1:1 unused-directive: This comment silences nothing'],
    ],
    [
      'one unused rule of two',
      '<!-- mtlint-disable-next-line sample/fout sample/kapot -->\nfout\n',
      ['1:43 unused-directive: This comment silences no finding of "sample/kapot"'],
    ],
    [
      'unused block',
      '<!-- mtlint-disable -->\n\ngoed\n',
      ['1:1 unused-directive: This comment silences nothing'],
    ],
    [
      'at the end of the page',
      'goed\n\n<!-- mtlint-disable-next-line -->',
      ['3:1 unused-directive: This comment silences nothing'],
    ],
    [
      'idle enable',
      '<!-- mtlint-disable sample/fout -->\n\nfout\n\n<!-- mtlint-enable sample/kapot -->\n',
      ['5:1 unused-directive: Nothing is disabled here that this comment could enable'],
    ],
    [
      'misspelt keyword',
      '<!-- mtlint-disable-nextline -->\ngoed\n',
      [
        '1:1 unused-directive: "mtlint-disable-nextline" is no directive; did you mean "mtlint-disable-next-line"?',
      ],
    ],
    [
      'unknown rule',
      '<!-- mtlint-disable-next-line sample/fuot -->\nfout\n',
      [
        '1:31 unknown-rule-in-directive: There is no rule "sample/fuot"; did you mean "sample/fout"?',
        '2:1 sample/fout',
      ],
    ],
    [
      'unknown rule beside a known one',
      '<!-- mtlint-disable-next-line zzzzzzzzz sample/fout -->\nfout\n',
      ['1:31 unknown-rule-in-directive: There is no rule "zzzzzzzzz"'],
    ],
  ])('%s', async (_, text, left) => {
    expect((await lint(text)).left).toEqual(left);
  });

  test('nothing when a rule that is named is off', async () => {
    const text = '<!-- mtlint-disable-next-line sample/fout -->\nfout\n';
    expect((await lint(text, 'page.md', { 'sample/fout': 'off' })).left).toEqual([]);
  });

  test('with the severity that is configured, or not at all', async () => {
    const text = '<!-- mtlint-disable-next-line -->\ngoed\n';
    expect((await lint(text, 'page.md', { 'unused-directive': 'off' })).left).toEqual([]);
    const config = { ...ONLY_SAMPLES, rules: { 'unused-directive': 'error' } as const };
    expect((await lintText(text, { config, lang: 'nl' })).findings[0]).toMatchObject({ severity: 'error' });
  });

  test('can be silenced by its name', async () => {
    const text =
      '<!-- mtlint-disable-next-line unused-directive -- kept for later -->\n<!-- mtlint-disable sample/fout -->\n\ngoed\n';
    // The next line that is no comment is meant, so a directive for the file it is.
    expect((await lint(text)).left).toHaveLength(1);
    expect(await lint(text.replace('disable-next-line', 'disable-file'))).toEqual({
      left: [],
      silenced: ['2:1 unused-directive (kept for later)'],
    });
  });

  test('findings that are hidden as too uncertain count', async () => {
    const plugin = {
      ...samplePlugin,
      rules: samplePlugin.rules!.map((rule) => ({ ...rule, confidence: 'low' as const })),
    };
    const config: UserConfig = { plugins: [plugin] };
    const { findings } = await lintText('<!-- mtlint-disable-next-line sample/fout -->\nfout\n', {
      config,
      lang: 'nl',
    });
    expect(findings).toEqual([]);
  });
});

test.each(
  coreRules.flatMap((rule) => rule.examples.map((example, index) => ({ id: rule.id, index, rule, example }))),
)('example $index of $id', async ({ rule, example }) => {
  const { source, findings } = await lintText(example.text, {
    config: { rules: { '*': 'off', [rule.id]: 'warn' } },
    lang: example.lang,
  });
  expect(findings.map((finding) => placeOf(source!, finding))).toEqual(example.finds);
  if (example.fixed === undefined) return;
  expect(
    applyFixes(
      example.text,
      findings.map(({ fix }) => fix!),
    ),
  ).toBe(example.fixed);
});

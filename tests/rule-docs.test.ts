import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../rules/index.ts';
import type { Config } from '../src/config/config.ts';
import { explainRule } from '../src/docs/explain-rule.ts';
import { rulePages } from '../src/docs/rule-pages.ts';
import type { RuleExample } from '../src/engine/rule.ts';
import { assertFindings, fixedText, lintCase } from '../src/engine/rule-case.ts';
import { ruleFaults } from '../src/engine/rule-faults.ts';
import { runExample } from '../src/engine/rule-tester.ts';
import { coreRules } from '../src/filters/directive-rules.ts';
import { createPageLinter } from '../src/page/lint-page.ts';
import { shippedRules } from '../src/rules.ts';

const MOST_LINES = 150;
const DEFAULTS: Config = {
  files: [],
  layers: [],
  rules: new Map(shippedRules.map((rule) => [rule.id, rule])),
  languages: [],
  minConfidence: undefined,
  parser: undefined,
  failOn: undefined,
  glossary: [],
  doNotTranslate: [],
  isIgnored: () => false,
};
const ruleFolder = new URL('../rules/', import.meta.url);
const pageFolder = new URL('../docs/rules/', import.meta.url);

describe('the pages in docs/rules', () => {
  const pages = rulePages(shippedRules);
  const onDisk = existsSync(pageFolder) ? readdirSync(pageFolder) : [];

  test('are one for each rule and an index', () => {
    expect(onDisk.toSorted(), 'run: npm run docs').toEqual([...pages.keys()].toSorted());
  });

  test.each([...pages])('%s is current', (name, text) => {
    expect(readFileSync(new URL(name, pageFolder), 'utf8'), 'run: npm run docs').toBe(text);
  });
});

describe('the list of rules', () => {
  const files = readdirSync(ruleFolder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const ids = builtInRules.map(({ id }) => id);

  test('is sorted and holds each rule once', () => {
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test('is that of the folder, where a file is called as its rule', () => {
    expect(files.toSorted()).toEqual(ids.map((id) => `${id}.ts`));
  });

  test.each(files)(`%s has at most ${MOST_LINES} lines`, (name) => {
    const lines = readFileSync(new URL(name, ruleFolder), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
  });
});

describe.each(shippedRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('is a sound definition', () => {
    expect(ruleFaults(rule)).toEqual([]);
  });

  test('can be explained', () => {
    expect(explainRule(rule)).toContain(rule.summary);
  });

  test('gives way to rules that are there only', () => {
    const ids = shippedRules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...(rule.yieldsTo ?? [])]));
  });
});

describe.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(titled(rule.examples))('example: %s', (_, example) => runExample(rule, example));

  test('shows each of its messages in an example', async () => {
    const outcomes = await Promise.all(rule.examples.map((example) => lintCase(rule, example)));
    const shown = new Set(outcomes.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    expect([...shown].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
  });
});

// What these find depends on what the others find, so that the whole of a run is needed to show it.
describe.each(coreRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(titled(rule.examples))('example: %s', async (_, { text, lang, finds, fixed }) => {
    const lintPage = createPageLinter({ config: DEFAULTS, lang, minConfidence: 'low' });
    const { report } = await lintPage({
      path: 'page.md',
      absolutePath: '/page.md',
      projectPath: 'page.md',
      text,
    });
    const findings = report.findings.filter(({ ruleId }) => ruleId === rule.id);
    const outcome = { source: report.source!, findings };
    assertFindings(outcome, finds);
    if (fixed !== undefined) expect(fixedText(outcome)).toBe(fixed);
  });
});

function titled(examples: readonly RuleExample[]): [title: string | number, example: RuleExample][] {
  return examples.map((example, index) => [example.title ?? index, example]);
}

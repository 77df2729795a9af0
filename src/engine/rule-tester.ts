import assert from 'node:assert/strict';
import type { LanguageDefinition } from '../languages/index.ts';
import type { Rule, RuleExample } from './rule.ts';
import { assertFindings, type ExpectedFinding, fixedText, lintCase, type RuleCase } from './rule-case.ts';
import { ruleFaults } from './rule-faults.ts';

export type { ExpectedFinding } from './rule-case.ts';

/** A page that a rule must keep silent on. */
export interface ValidCase extends RuleCase {
  /** What the case shows; its text unless given. */
  name?: string;
}

/** A page that a rule must find something in. */
export interface InvalidCase extends ValidCase {
  /** Every finding, in reading order: its place, or more of it. */
  finds: readonly (string | ExpectedFinding)[];
  /** The text after the fix, or else the first suggestion, of every finding. Needed when a finding has a fix. */
  fixed?: string;
}

export interface RuleTests {
  valid: readonly (string | ValidCase)[];
  invalid: readonly InvalidCase[];
}

type Suite = (name: string, body: () => void) => unknown;
type Test = (name: string, body: () => Promise<void>) => unknown;

export interface RuleTesterSetting {
  /** Tag of the language of every page that does not give its own. */
  lang?: string;
  sourceLang?: string;
  /** Languages beside the built-in ones. */
  languages?: readonly LanguageDefinition[];
  /** Those of the test framework; its globals unless given (node:test has none). */
  describe?: Suite;
  it?: Test;
}

const VALID_FIELDS: readonly (keyof InvalidCase)[] = [
  'name',
  'text',
  'lang',
  'sourceLang',
  'source',
  'sourceNow',
  'sources',
  'path',
  'others',
  'renderer',
  'options',
  'terms',
];
const INVALID_FIELDS: readonly (keyof InvalidCase)[] = [...VALID_FIELDS, 'finds', 'fixed'];
const FINDING_FIELDS: readonly (keyof ExpectedFinding)[] = [
  'at',
  'message',
  'messageId',
  'confidence',
  'severity',
];
const LONGEST_TITLE = 60;

/**
 * Runs a rule on pages it must and must not find something in, within vitest, jest, mocha or node:test.
 *
 *     new RuleTester({ lang: 'nl' }).run(rule, {
 *       valid: ['Klik op de knop.'],
 *       invalid: [{ text: 'Klik op Hallo knop.', finds: ['1:9-1:14'] }],
 *     });
 */
export class RuleTester {
  readonly #setting: RuleTesterSetting;

  constructor(setting: RuleTesterSetting = {}) {
    this.#setting = setting;
  }

  /** Throws at once for cases that cannot be right; everything else is a test of the framework. */
  run(rule: Rule, tests: RuleTests): void {
    const { describe, it } = this.#framework();
    const valid = tests.valid.map((each) => this.#complete(typeof each === 'string' ? { text: each } : each));
    const invalid = tests.invalid.map((each) => this.#complete(each));
    assertCases(valid, VALID_FIELDS);
    assertCases(invalid, INVALID_FIELDS);
    assertDifferent([...valid, ...invalid]);
    for (const each of invalid) assertExpectation(each);

    describe(rule.id, () => {
      it('is a sound definition', async () => assert.deepEqual(ruleFaults(rule), []));
      it('shows each of its messages in a case or an example', () => this.#assertMessagesUsed(rule, invalid));
      for (const each of valid) {
        it(`keeps silent on ${titleOf(each)}`, async () => assertFindings(await this.#lint(rule, each), []));
      }
      for (const each of invalid) {
        it(`finds ${titleOf(each)}`, () => this.#assertInvalid(rule, each));
      }
      for (const example of rule.examples) {
        it(`has the example ${titleOf({ ...example, name: example.title })}`, () =>
          runExample(rule, example, this.#setting.languages));
      }
    });
  }

  #framework(): { describe: Suite; it: Test } {
    const globals = globalThis as { describe?: Suite; it?: Test };
    const describe = this.#setting.describe ?? globals.describe;
    const it = this.#setting.it ?? globals.it;
    if (describe && it) return { describe, it };
    throw new TypeError(
      'no test framework: pass its { describe, it } to the RuleTester, or turn its globals on',
    );
  }

  #complete<T extends RuleCase>(each: T): T {
    const { lang, sourceLang } = this.#setting;
    return { ...(lang !== undefined && { lang }), ...(sourceLang !== undefined && { sourceLang }), ...each };
  }

  #lint(rule: Rule, each: RuleCase) {
    return lintCase(rule, each, this.#setting.languages);
  }

  async #assertInvalid(rule: Rule, { finds, fixed, ...page }: InvalidCase): Promise<void> {
    const outcome = await this.#lint(rule, page);
    assertFindings(outcome, finds);
    const hasFix = outcome.findings.some(({ fix }) => fix);
    if (fixed !== undefined) assert.equal(fixedText(outcome), fixed, 'the text after its fixes');
    else assert.ok(!hasFix, `the rule offers a fix: say with "fixed" what comes of it`);
  }

  async #assertMessagesUsed(rule: Rule, invalid: readonly RuleCase[]): Promise<void> {
    const pages = [...invalid, ...rule.examples];
    const outcomes = await Promise.all(pages.map((page) => this.#lint(rule, page)));
    const used = new Set(outcomes.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    const unused = Object.keys(rule.messages).filter((message) => !used.has(message));
    assert.deepEqual(unused, [], 'messages that nothing shows');
  }
}

/** Throws unless an example of a rule's documentation is true. */
export async function runExample(
  rule: Rule,
  example: RuleExample,
  languages: readonly LanguageDefinition[] = [],
): Promise<void> {
  const outcome = await lintCase(rule, example, languages);
  assertFindings(outcome, example.finds);
  if (example.fixed !== undefined)
    assert.equal(fixedText(outcome), example.fixed, 'the text after its fixes');
}

function assertCases(cases: readonly object[], fields: readonly string[]): void {
  for (const each of cases) {
    const { text } = each as { text?: unknown };
    if (typeof text !== 'string') throw new TypeError(`a case has no text: ${JSON.stringify(each)}`);
    assertFields(each, fields, `the case ${titleOf({ text })}`);
  }
}

function assertExpectation(each: InvalidCase): void {
  const { finds } = each as { finds?: InvalidCase['finds'] };
  if (!Array.isArray(finds) || finds.length === 0) {
    throw new TypeError(`the case ${titleOf(each)} finds nothing: say what in "finds", or move it to valid`);
  }
  for (const finding of each.finds) {
    if (typeof finding === 'string') continue;
    assertFields(finding, FINDING_FIELDS, `a finding of ${titleOf(each)}`);
    if (typeof finding.at !== 'string')
      throw new TypeError(`a finding of ${titleOf(each)} has no place: say where with "at"`);
  }
}

function assertFields(value: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(value).filter((field) => !known.includes(field));
  if (unknown.length > 0)
    throw new TypeError(`${what} has ${unknown.join(', ')}, but only ${known.join(', ')} mean anything`);
}

/** A page that stands twice tests nothing twice, or is both valid and invalid. */
function assertDifferent(cases: readonly RuleCase[]): void {
  const seen = new Set<string>();
  for (const {
    text,
    lang,
    sourceLang,
    source,
    sourceNow,
    sources,
    path,
    others,
    renderer,
    options,
    terms,
  } of cases) {
    const key = JSON.stringify([
      text,
      lang,
      sourceLang,
      source,
      sourceNow,
      path,
      others,
      sources,
      renderer,
      options,
      terms,
    ]);
    if (seen.has(key)) throw new TypeError(`the case ${titleOf({ text })} stands twice`);
    seen.add(key);
  }
}

function titleOf({ name, text }: { name?: string | undefined; text: string }): string {
  if (name) return name;
  const quoted = JSON.stringify(text);
  return quoted.length > LONGEST_TITLE ? `${quoted.slice(0, LONGEST_TITLE)}…` : quoted;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { formOf } from '../../src/document/word-form.ts';
import { type ActiveRule, lintDocument } from '../../src/engine/lint.ts';
import { defineRule, type Rule, type RuleHandlers } from '../../src/engine/rule.ts';
import { readDocument } from '../../src/formats/index.ts';
import { createRivalries } from '../../src/languages/evidence.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { createLexicon } from '../../src/languages/lexicon.ts';
import { sourceLanguagesOf } from '../../src/languages/source-languages.ts';

const BROKEN = new URL('../../fixtures/broken/', import.meta.url);

const languages = createLanguages([]);
const lexicon = createLexicon();
const rivalryOf = createRivalries(languages, lexicon);

function activated(list: readonly Rule[]): ActiveRule[] {
  return list.map((rule) => ({
    rule,
    options: Object.fromEntries(
      Object.entries(rule.options).map(([name, { default: value }]) => [name, value]),
    ),
  }));
}

/** The rule, asked at each place of a word. */
function askedEachTime(rule: Rule): Rule {
  const create: Rule['create'] = (context) => {
    const { wants, word, ...handlers } = rule.create(context);
    if (!wants || !word) return { ...handlers, ...(word && { word }) };
    return { ...handlers, word: (each) => (wants(each.form) ? word(each) : undefined) };
  };
  return { ...rule, create };
}

function settingFor(tag: string) {
  const language = languages.resolve(tag)!;
  const sourceLanguages = sourceLanguagesOf(language, 'en', languages);
  return { language, sourceLanguages, languages, lexicon, rivalryOf };
}

const asked = activated(builtInRules);
const askedAnew = activated(builtInRules.map(askedEachTime));

describe('what rules want to see of a word', () => {
  test.each(readdirSync(BROKEN))('depends on its form alone: %s', async (tag) => {
    const folder = new URL(`${tag}/`, BROKEN);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(pages).not.toEqual([]);
    for (const name of pages) {
      const document = await readDocument(name, readFileSync(new URL(name, folder), 'utf8'));
      const { findings } = lintDocument(document, asked, settingFor(tag));
      expect(findings).toEqual(lintDocument(document, askedAnew, settingFor(tag)).findings);
    }
  });
});

/** Says where the words are that it sees. */
function wordRule(handlers: Pick<RuleHandlers, 'wants'>, id = 'seen-word'): Rule {
  return defineRule({
    id,
    summary: 'A word',
    category: 'design/markup',
    severity: 'warning',
    confidence: 'high',
    languages: 'any',
    source: 'unused',
    fix: 'none',
    docs: 'For tests.',
    examples: [],
    messages: { seen: 'seen' },
    options: {},
    create: ({ report }) => ({ ...handlers, word: (at) => report({ at, message: 'seen' }) }),
  });
}

async function lint(text: string, list: readonly ActiveRule[]) {
  const { findings, crashes } = lintDocument(await readDocument('page.md', text), list, settingFor('nl'));
  return { found: findings.map(({ ruleId, start }) => `${ruleId} ${start}`), crashes };
}

describe('a rule that says what it wants', () => {
  test('sees words of those forms, wherever they stand, on each page', async () => {
    const questions: string[] = [];
    const wants: RuleHandlers['wants'] = ({ text }) => {
      questions.push(text);
      return text.startsWith('k');
    };
    const list = activated([wordRule({ wants })]);
    expect((await lint('Kies kat en kat.\n', list)).found).toEqual(['seen-word 5', 'seen-word 12']);
    expect((await lint('Een kat of kip.\n', list)).found).toEqual(['seen-word 4', 'seen-word 11']);
    expect(questions).toEqual(['Kies', 'kat', 'en', 'Een', 'of', 'kip']);
  });

  test('is asked anew in another configuration', async () => {
    const of = (letter: string) => activated([wordRule({ wants: ({ text }) => text.startsWith(letter) })]);
    expect((await lint('een kat\n', of('k'))).found).toEqual(['seen-word 4']);
    expect((await lint('een kat\n', of('e'))).found).toEqual(['seen-word 0']);
  });

  test('is dropped when it throws, and leaves the others', async () => {
    const fails = wordRule(
      {
        wants() {
          throw new Error('oh');
        },
      },
      'failing-word',
    );
    const { found, crashes } = await lint('een kat\n', activated([fails, wordRule({})]));
    expect(found).toEqual(['seen-word 0', 'seen-word 4']);
    expect(crashes.map(({ message }) => message)).toEqual(['rule failing-word failed: oh']);
  });

  test('goes beside more rules than a mask has bits for', async () => {
    const list = activated(
      Array.from({ length: 40 }, (_, index) =>
        wordRule({ wants: ({ text }) => text === 'kat' }, `seen-word-${index}`),
      ),
    );
    const { found } = await lint('een kat\n', list);
    expect(found.filter((each) => each.endsWith(' 4'))).toHaveLength(40);
  });
});

describe('a form', () => {
  test.each([
    ['Kat', 'kat', false],
    ['getUser', 'getuser', true],
    ['snake_case', 'snake_case', true],
    ['v2', 'v2', true],
    ['l’eau', "l'eau", false],
    ['een-heel-lang-woord-dat-niet-vaak-komt', 'een-heel-lang-woord-dat-niet-vaak-komt', false],
  ])('of %s', (text, lower, isIdentifier) => {
    expect(formOf(text)).toMatchObject({ text, lower, isIdentifier });
  });

  test('is remembered of short words', () => {
    expect(formOf('woorden')).toBe(formOf('woorden'));
  });
});

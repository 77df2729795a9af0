import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/engine/finding.ts';
import { placesInFile } from '../../src/engine/in-file.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import { checkProject, type PageCollection } from '../../src/engine/project.ts';
import { defineRule, type ProjectContext, type Rule } from '../../src/engine/rule.ts';
import { readDocument } from '../../src/formats/index.ts';
import { createRivalries } from '../../src/languages/evidence.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { createLexicon } from '../../src/languages/lexicon.ts';

type Collected = { word: string; start: number; end: number }[];

/** Reports each long word that another page has too. */
function sharedWord(changes: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id: 'shared-word',
    summary: 'A long word of another page',
    category: 'design/markup',
    severity: 'warning',
    confidence: 'high',
    languages: 'any',
    source: 'unused',
    fix: 'suggestion',
    docs: 'For tests.',
    examples: [],
    messages: { shared: '“{word}” is in {path} too', own: 'own' },
    options: { least: { description: 'Letters of a long word.', default: 6 } },
    create({ options, collect, report }) {
      const found: Collected = [];
      return {
        word(word) {
          if (word.text.length < options.least) return;
          found.push({ word: word.text, start: word.start, end: word.end });
          if (word.text === 'eigenlijk') report({ at: word, message: 'own' });
        },
        end: () => collect(found, found),
      };
    },
    project: {
      check({ pages, report }: ProjectContext<Collected>) {
        for (const page of pages) {
          for (const { word, ...at } of page.value) {
            const other = pages.find(
              ({ path, value }) => path !== page.path && value.some((each) => each.word === word),
            );
            if (!other) continue;
            const suggestions = [{ description: 'Drop it', at, text: '' }];
            report(page, { at, message: 'shared', data: { word, path: other.path }, suggestions });
          }
        }
      },
    },
  });
  return { ...rule, ...changes };
}

const languages = createLanguages([]);
const lexicon = createLexicon();
const setting = {
  language: undefined,
  sourceLanguages: [],
  languages,
  lexicon,
  rivalryOf: createRivalries(languages, lexicon),
};

async function collect(
  path: string,
  text: string,
  rules: readonly Rule[] = [sharedWord()],
  severity?: Severity,
) {
  const document = await readDocument(path, text);
  const active = rules.map((rule) => ({ rule, severity, options: { least: 6 } }));
  const { collected, crashes, findings } = lintDocument(document, active, setting);
  const page: PageCollection = { path, length: document.source.text.length, rules: collected };
  return { page, crashes, findings, text };
}

async function collectAll(texts: Readonly<Record<string, string>>): Promise<PageCollection[]> {
  const pages = Object.entries(texts).map(async ([path, text]) => (await collect(path, text)).page);
  return Promise.all(pages);
}

const check = (pages: readonly PageCollection[], rule = sharedWord()) =>
  checkProject(pages, new Map([[rule.id, rule]]), languages);

test('what pages have in common is found on each, with the text and severity of the place', async () => {
  const pages = await collectAll({ 'b.md': 'Een **gedeeld** woord.\n', 'a.md': '> gedeeld gedeeld\n' });
  const { findings, crashes } = check(pages);
  expect(crashes).toEqual([]);
  expect(findings.map(({ path, finding }) => [path, finding.start, finding.end, finding.text])).toEqual([
    ['a.md', 2, 9, 'gedeeld'],
    ['a.md', 10, 17, 'gedeeld'],
    ['b.md', 6, 13, 'gedeeld'],
  ]);
  expect(findings[0]!.finding).toMatchObject({
    ruleId: 'shared-word',
    message: '“gedeeld” is in b.md too',
    severity: 'warning',
    confidence: 'high',
  });
  expect(new Set(findings.map(({ finding }) => finding.fingerprint)).size).toBe(3);
  expect(findings.every(({ finding }) => /^[\da-f]{12}$/.test(finding.fingerprint))).toBe(true);
});

test('the order of the pages, and a way through JSON, change nothing', async () => {
  const pages = await collectAll({ 'a.md': 'gedeeld\n', 'b.md': 'gedeeld zeldzaam\n', 'c.md': 'zeldzaam\n' });
  const outcome = check(pages);
  expect(outcome.findings).toHaveLength(4);
  expect(check(pages.toReversed())).toEqual(outcome);
  expect(check(JSON.parse(JSON.stringify(pages)))).toEqual(outcome);
});

test('the fingerprint is that of the same finding made on the page', async () => {
  const onPage = sharedWord({
    create: ({ report }) => ({
      word: (word) => word.text === 'gedeeld' && report({ at: word, message: 'own' }),
    }),
  });
  const { findings } = await collect('a.md', 'Dat is gedeeld.\n', [onPage]);
  const project = check(await collectAll({ 'a.md': 'Dat is gedeeld.\n', 'b.md': 'gedeeld\n' }));
  expect(project.findings[0]!.finding.fingerprint).toBe(findings[0]!.fingerprint);
});

test('in a catalogue, places are those of its file, and edits are dropped', async () => {
  const po = 'msgid "one"\nmsgstr "\\"gedeeld\\" \\t woord"\n\nmsgid "two"\nmsgstr ""\n"het gedeeld"\n';
  const document = await readDocument('nl.po', po);
  const rule = { rule: sharedWord(), options: { least: 6 } };
  const { collected } = lintDocument(document, [rule], setting);
  const rules = placesInFile(collected, document.catalogue!);
  const catalogue = { path: 'nl.po', length: document.source.text.length, rules };
  const { findings, crashes } = check([catalogue, (await collect('a.md', 'gedeeld\n')).page]);
  expect(crashes).toEqual([]);
  const inFile = findings.filter(({ path }) => path === 'nl.po').map(({ finding }) => finding);
  expect(inFile.map(({ start, end }) => po.slice(start, end))).toEqual(['gedeeld', 'gedeeld']);
  expect(inFile.map(({ start }) => start)).toEqual([po.indexOf('gedeeld'), po.lastIndexOf('gedeeld')]);
  expect(inFile.every(({ suggestions, text }) => suggestions.length === 0 && text === 'gedeeld')).toBe(true);
});

test('the configured severity of the page counts', async () => {
  const a = await collect('a.md', 'gedeeld', [sharedWord()], 'error');
  const b = await collect('b.md', 'gedeeld', [sharedWord()], 'info');
  const severities = check([a.page, b.page]).findings.map(({ finding }) => finding.severity);
  expect(severities).toEqual(['error', 'info']);
});

describe('what is explained is not said again', () => {
  test('when the rule itself has found something there', async () => {
    const pages = await collectAll({ 'a.md': 'eigenlijk\n', 'b.md': 'eigenlijk\n' });
    expect(check(pages)).toEqual({ findings: [], crashes: [] });
  });

  test('when a rule that it yields to has', async () => {
    const other: Rule = {
      ...sharedWord({ project: undefined! }),
      id: 'other',
      create: ({ report }) => ({
        word: (word) => word.text === 'gedeeld' && report({ at: word, message: 'own' }),
      }),
    };
    const yielding = sharedWord({ yieldsTo: ['other'] });
    const a = await collect('a.md', 'gedeeld zeldzaam\n', [yielding, other]);
    const b = await collect('b.md', 'gedeeld zeldzaam\n', [yielding]);
    const places = check([a.page, b.page]).findings.map(({ path, finding }) => [path, finding.text]);
    expect(places).toEqual([
      ['a.md', 'zeldzaam'],
      ['b.md', 'gedeeld'],
      ['b.md', 'zeldzaam'],
    ]);
  });

  test('when it is reported twice', async () => {
    const twice = sharedWord({
      project: {
        check: (context) => {
          sharedWord().project!.check(context);
          sharedWord().project!.check(context);
        },
      },
    });
    expect(check(await collectAll({ 'a.md': 'gedeeld', 'b.md': 'gedeeld' }), twice).findings).toHaveLength(2);
  });
});

describe('a rule that does what it must not fails, and the others go on', () => {
  const check2 = async (project: NonNullable<Rule['project']>) => {
    const bad = sharedWord({ id: 'bad', project });
    const good = sharedWord();
    const pages = await Promise.all(
      ['a.md', 'b.md'].map(async (path) => (await collect(path, 'gedeeld', [bad, good])).page),
    );
    const rules = new Map([bad, good].map((rule) => [rule.id, rule]));
    const { findings, crashes } = checkProject(pages, rules, languages);
    expect(findings.map(({ finding }) => finding.ruleId)).toEqual(['shared-word', 'shared-word']);
    return crashes.map(({ message }) => message);
  };

  test.each<[string, NonNullable<Rule['project']>['check'], string]>([
    [
      'a place that was not collected',
      ({ pages, report }) => report(pages[0]!, { at: { start: 1, end: 2 }, message: 'own' }),
      'rule bad failed: 1..2 of a.md is no place that was collected',
    ],
    [
      'a page that is none of them',
      ({ pages, report }) => report({ ...pages[0]! }, { at: { start: 0, end: 7 }, message: 'own' }),
      'rule bad failed: the page to report at is none of the pages',
    ],
    [
      'an edit outside the page',
      ({ pages, report }) =>
        report(pages[0]!, {
          at: { start: 0, end: 7 },
          message: 'own',
          suggestions: [{ description: 'x', at: { start: 0, end: 8 }, text: '' }],
        }),
      'rule bad failed: a suggestion 0..8 lies outside the page',
    ],
  ])('%s', async (_, check, message) => {
    expect(await check2({ check })).toEqual([message]);
  });

  test('collecting', async () => {
    const messages = async (create: Rule['create'], rule = sharedWord({ create })) =>
      (await collect('a.md', 'gedeeld', [rule])).crashes.map(({ message }) => message);
    const never = (): never => {
      throw new Error('never');
    };
    const twice: Rule['create'] = ({ collect }) => ({ document: () => collect([]), end: () => collect([]) });
    expect(await messages(twice)).toEqual(['rule shared-word failed: it collects twice']);
    const outside: Rule['create'] = ({ collect }) => ({ end: () => collect([], [{ start: 0, end: 8 }]) });
    expect(await messages(outside)).toEqual([
      'rule shared-word failed: a collected place 0..8 lies outside the page',
    ]);
    const { project: _, ...single } = sharedWord({ create: ({ collect }) => ({ end: () => collect([]) }) });
    expect(await messages(never, single)).toEqual([
      'rule shared-word failed: it collects, but has no project check',
    ]);
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const lost: Rule['create'] = ({ collect }) => ({ end: () => collect(circular as never) });
    expect((await messages(lost))[0]).toMatch(/circular/);
    const nothing: Rule['create'] = ({ collect }) => ({ end: () => collect(undefined as never) });
    expect(await messages(nothing)).toEqual(['rule shared-word failed: what it collects is no plain data']);
  });
});

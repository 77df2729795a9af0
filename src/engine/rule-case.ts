import assert from 'node:assert/strict';
import type { Document } from '../document/document.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import { readDocument } from '../formats/index.ts';
import { createRivalries } from '../languages/evidence.ts';
import { createLanguages, type Language, type LanguageDefinition } from '../languages/index.ts';
import { createLexicon, type Lexicon } from '../languages/lexicon.ts';
import { sourceLanguagesOf } from '../languages/source-languages.ts';
import { type Confidence, compareFindings, type Finding, type Severity } from './finding.ts';
import { applyFixes } from './fix.ts';
import { findingsInFile } from './in-file.ts';
import { lintDocument } from './lint.ts';
import { checkProject } from './project.ts';
import { HANDLER_KINDS, type OptionValue, type Rule } from './rule.ts';
import { givenOptionFaults } from './rule-faults.ts';
import type { Slugger } from './slugs.ts';
import type { TermSetting } from './terms.ts';

/** A page for a rule to judge. */
export interface RuleCase {
  text: string;
  /** Tag of the page's language; without one the language is unknown. */
  lang?: string | undefined;
  /** Tag of the language it was translated from; the likely ones are taken unless given. */
  sourceLang?: string | undefined;
  /** The page that `text` was translated from. */
  source?: string | undefined;
  /** That page as it is by now, when it has changed since: at commit 1a2b3c4 it was `source`. */
  sourceNow?: string | undefined;
  /** `page.md` unless given; `.mdx` is read as MDX. */
  path?: string | undefined;
  /** Texts of the other pages of the run, by path. They are in the same language. */
  others?: Readonly<Record<string, string>> | undefined;
  /** Which of all these pages was translated from which, by their paths. */
  sources?: Readonly<Record<string, string>> | undefined;
  /** What makes a site of the pages. */
  renderer?: Slugger | undefined;
  options?: Readonly<Record<string, OptionValue>> | undefined;
  /** Names and terms that the project settled. */
  terms?: TermSetting | undefined;
}

/** What one finding must be like. What is not given is not compared. */
export interface ExpectedFinding {
  /** `line:column-line:column`, 1-based, end exclusive; after `source ` when it lies in the source page. Those come last. */
  at: string;
  message?: string;
  messageId?: string;
  confidence?: Confidence;
  severity?: Severity;
}

export interface CaseOutcome {
  source: SourceText;
  findings: readonly Finding[];
  /** What was found in the page it was translated from. */
  sourceSide?: { source: SourceText; findings: readonly Finding[] } | undefined;
}

const PLACE = /^(?:source )?\d+:\d+-\d+:\d+$/;
let lexicon: Lexicon | undefined;

/**
 * Runs one rule on one page, and on what others there are, as far as it looks at several.
 * Throws when the rule throws, or does not run on the page at all.
 */
export async function lintCase(
  rule: Rule,
  {
    text,
    lang,
    sourceLang,
    source,
    sourceNow,
    path = 'page.md',
    others = {},
    sources = {},
    renderer,
    options = {},
    terms,
  }: RuleCase,
  extraLanguages: readonly LanguageDefinition[] = [],
): Promise<CaseOutcome> {
  assert.deepEqual(givenOptionFaults(rule, options), [], 'the options do not suit the rule');
  const languages = createLanguages(extraLanguages);
  const resolve = (tag: string): Language =>
    languages.resolve(tag) ?? assert.fail(`no language is called "${tag}"`);
  const language = lang === undefined ? undefined : resolve(lang);
  // A rule that is skipped would pass every page that must stay silent.
  const isHeard =
    rule.languages === 'any' ||
    (language && (rule.languages === 'known' || rule.languages.includes(language.tag)));
  assert.ok(isHeard, `${rule.id} does not run on a page in ${language?.tag ?? 'an unknown language'}`);
  const sourceLanguages = sourceLanguagesOf(language, sourceLang && resolve(sourceLang).tag, languages);
  lexicon ??= createLexicon();
  const active = [{ rule: withKnownHandlers(rule), options: { ...defaultsOf(rule), ...options } }];
  const rivalryOf = createRivalries(languages, lexicon);
  const setting = { language, sourceLanguages, languages, lexicon, rivalryOf, terms, renderer };
  const texts: Readonly<Record<string, string>> = { ...others, [path]: text };
  const sourceOf = async (name: string): Promise<Document | undefined> => {
    const from = sources[name];
    return from === undefined
      ? undefined
      : readDocument(from, texts[from] ?? assert.fail(`no page is "${from}"`));
  };
  const givenSource = source === undefined ? await sourceOf(path) : await readDocument(path, source);
  const revision =
    sourceNow === undefined ? undefined : { commit: '1a2b3c4', current: await readDocument(path, sourceNow) };
  const lintPage = async (name: string, content: string, given?: Document) => {
    const document = await readDocument(name, content);
    const itsSource = given ?? document.translatedFrom;
    assert.ok(
      rule.source !== 'needed' || itsSource || document.units.length > 0,
      `${rule.id} does not run on a page without its source`,
    );
    const outcome = lintDocument(document, active, { ...setting, source: itsSource, revision });
    if (outcome.crashes[0]) throw outcome.crashes[0];
    const { length } = document.source.text;
    return {
      document,
      outcome,
      collection: { path: name, language: language?.tag, length, rules: outcome.collected },
    };
  };
  // A page that only is the source of another says nothing to a rule that needs a source.
  const isLinted = (name: string) => rule.source !== 'needed' || sources[name] !== undefined;
  const asked = Object.entries(others).filter(([name]) => isLinted(name));
  const beside = await Promise.all(
    asked.map(async ([name, content]) => lintPage(name, content, await sourceOf(name))),
  );
  const { document, outcome, collection } = await lintPage(path, text, givenSource);
  const sourceDocument = givenSource ?? document.translatedFrom;
  const collections = [...beside.map((page) => page.collection), collection];
  const project = checkProject(collections, new Map([[rule.id, rule]]), languages);
  if (project.crashes[0]) throw project.crashes[0];
  const found = project.findings.filter((each) => each.path === path).map(({ finding }) => finding);
  const inFile = findingsInFile(outcome.findings, document, sourceDocument);
  const findings = [...inFile, ...found].sort(compareFindings);
  const sourceFindings = sourceDocument
    ? findingsInFile(outcome.sourceFindings, sourceDocument, document)
    : outcome.sourceFindings;
  for (const finding of [...findings, ...sourceFindings]) assertOffersWhatItSays(rule, finding);
  return {
    source: fileOf(document),
    findings,
    sourceSide: sourceDocument && { source: fileOf(sourceDocument), findings: sourceFindings },
  };
}

/** Places in a catalogue are those in its file, as a user is told them. */
function fileOf({ catalogue, source }: Document): SourceText {
  return catalogue?.file ?? source;
}

/** Throws an AssertionError unless the findings are those expected, in reading order. */
export function assertFindings(
  { source, findings: found, sourceSide }: CaseOutcome,
  expected: readonly (string | ExpectedFinding)[],
): void {
  const wanted = expected.map((each) => (typeof each === 'string' ? { at: each } : each));
  for (const { at } of wanted) {
    assert.match(at, PLACE, `"${at}" is not a place: write line:column-line:column`);
  }
  const findings = [...found, ...(sourceSide?.findings ?? [])];
  const places = [
    ...found.map((finding) => placeOf(source, finding)),
    ...(sourceSide?.findings ?? []).map((finding) => `source ${placeOf(sourceSide!.source, finding)}`),
  ];
  assert.deepEqual(
    places,
    wanted.map(({ at }) => at),
    `finds ${describeFindings(source, found)}${sourceSide ? `; in the source ${describeFindings(sourceSide.source, sourceSide.findings)}` : ''}`,
  );
  for (const [index, each] of wanted.entries()) {
    const finding = findings[index]!;
    for (const key of ['message', 'messageId', 'confidence', 'severity'] as const) {
      if (each[key] !== undefined)
        assert.equal(finding[key], each[key], `${key} of the finding at ${each.at}`);
    }
  }
}

/** The text after the fix, or else the first suggestion, of every finding; undefined when none offers one. */
export function fixedText({ source, findings }: CaseOutcome): string | undefined {
  const fixes = findings
    .map(({ fix, suggestions }) => fix ?? suggestions[0])
    .filter((fix) => fix !== undefined);
  return fixes.length > 0 ? applyFixes(source.text, fixes) : undefined;
}

/** `line:column-line:column`. */
export function placeOf(source: SourceText, { start, end }: Span): string {
  const from = source.position(start);
  const to = source.position(end);
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}

function describeFindings(source: SourceText, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing';
  return findings
    .map((finding) => `“${finding.text}” at ${placeOf(source, finding)} (${finding.message})`)
    .join(', ');
}

function defaultsOf({ options }: Rule): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options).map(([name, definition]) => [name, definition.default]));
}

/** A misspelled handler is never called, and nobody would know. */
function withKnownHandlers(rule: Rule): Rule {
  const create: Rule['create'] = (context) => {
    const handlers = rule.create(context);
    const unknown = Object.keys(handlers).filter(
      (kind) => kind !== 'wants' && !(HANDLER_KINDS as readonly string[]).includes(kind),
    );
    if (unknown.length > 0)
      throw new TypeError(`no unit is called ${unknown.join(', ')}: there are ${HANDLER_KINDS.join(', ')}`);
    return handlers;
  };
  return { ...rule, create };
}

function assertOffersWhatItSays({ id, fix: offers }: Rule, { fix, suggestions }: Finding): void {
  if (offers === 'none')
    assert.ok(!fix && suggestions.length === 0, `${id} offers an edit, but its metadata says "none"`);
  if (offers === 'suggestion')
    assert.notEqual(
      fix?.applicability,
      'safe',
      `${id} offers a safe fix, but its metadata says "suggestion"`,
    );
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type FileReport, lintFiles, type ParserChoice } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UPDATES = Boolean(process.env.UPDATE_FIXTURES);

/** Pages whose expectation is true and not met. A page that comes right must be taken off. */
const NOT_YET: Readonly<Record<string, string>> = {};

interface Page {
  /** Path below fixtures. */
  name: string;
  /** First folder below broken or clean: the language of the page. */
  language: string;
  report: FileReport;
  found: string;
  expectationPath: string;
}

/** Folders stand for no data files: those must be named. */
const DATA_FILES = ['broken/**/*.json', 'broken/**/*.yml', 'clean/**/*.json', 'clean/**/*.yml'];

/** Pages that a clean and a broken translation lie beside, in the folders of their languages. */
const SOURCES = ['broken', 'clean'].map(
  (folder) => `fixtures/${folder}/{lang}/{path}=fixtures/sources/{path}`,
);

/** The pages of a folder, linted as `mtlint fixtures/<folder>` lints them, and its data files. */
async function lintFolder(folder: string, parser: ParserChoice): Promise<Page[]> {
  const named = DATA_FILES.filter((glob) => glob.startsWith(folder));
  const { files } = await lintFiles(
    [folder, ...named].map((path) => `fixtures/${path}`),
    { cwd: ROOT, config: false, parser, source: SOURCES },
  );
  return files.map((report) => {
    const name = report.path.slice('fixtures/'.length);
    const expectationPath = `${ROOT}/fixtures/${name.replace(/\.[^.]+$/, '.expected.txt')}`;
    return { name, language: name.split('/')[1]!, report, found: summarise(report), expectationPath };
  });
}

/** One line a finding: place, severity, rule, confidence, text; then what else there is to say of the page. */
function summarise({ findings, problems, notices, source }: FileReport): string {
  const lines = findings.map(({ start, end, severity, ruleId, confidence, text }) => {
    const [from, to] = [source!.position(start), source!.position(end)];
    const shown = text.replace(/[\r\n\t\uFEFF]/g, (character) => JSON.stringify(character).slice(1, -1));
    return `${from.line}:${from.column}-${to.line}:${to.column} ${severity} ${ruleId} ${confidence} “${shown}”`;
  });
  const said = [
    ...problems.map(({ message }) => `problem: ${message}`),
    ...notices.map((text) => `note: ${text}`),
  ];
  return [...lines, ...said].map((line) => `${line}\n`).join('');
}

/** Clean pages have no expectation beside them: nothing is to be found. */
function expectationOf({ name, expectationPath }: Page): string {
  return name.startsWith('clean/') ? '' : readFileSync(expectationPath, 'utf8');
}

const FOLDERS = ['broken', 'clean', 'awkward'];
const [broken, clean, awkward] = await Promise.all(FOLDERS.map((folder) => lintFolder(folder, 'native')));
const pages = [...broken!, ...clean!, ...awkward!];

if (UPDATES) {
  for (const { name, found, expectationPath } of pages) {
    if (!name.startsWith('clean/') && !NOT_YET[name]) writeFileSync(expectationPath, found);
  }
}

test.each([...broken!, ...clean!])('$name is read in the language of its folder', ({ report, language }) => {
  expect(report.language?.tag).toBe(language);
});

test.each(pages.filter(({ name }) => !NOT_YET[name]))('$name gives what is expected of it', (page) => {
  expect(page.found).toBe(expectationOf(page));
});

test.each(pages.filter(({ name }) => NOT_YET[name]))('$name is not right yet', (page) => {
  expect(page.found, 'it is right now: take it off the list NOT_YET').not.toBe(expectationOf(page));
});

test.each(pages)('$name: every range holds the text that is reported', ({ report: { findings, source } }) => {
  for (const { start, end, text } of findings) expect(source!.text.slice(start, end)).toBe(text);
});

test('both parsers give the same', async () => {
  const twins = await Promise.all(FOLDERS.map((folder) => lintFolder(folder, 'remark')));
  expect(twins.flat().map(({ name, found }) => [name, found])).toEqual(
    pages.map(({ name, found }) => [name, found]),
  );
});

test.each(broken!.filter(({ name }) => !NOT_YET[name]))('$name has findings', ({ found }) => {
  expect(found).not.toBe('');
});

describe('the folder', () => {
  test('has an expectation for every page that is not clean, and for no other', () => {
    const files = readdirSync(`${ROOT}/fixtures`, { recursive: true, encoding: 'utf8' });
    const expectations = files
      .filter((file) => file.endsWith('.expected.txt'))
      .map((file) => `${ROOT}/fixtures/${file.replaceAll('\\', '/')}`);
    const wanted = [...broken!, ...awkward!].map(({ expectationPath }) => expectationPath);
    expect(expectations.sort()).toEqual(wanted.sort());
    expect(expectations.every((path) => existsSync(path))).toBe(true);
  });

  test('holds every page of the list NOT_YET', () => {
    const names = new Set(pages.map(({ name }) => name));
    expect(Object.keys(NOT_YET).filter((name) => !names.has(name))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type FileReport, lintFiles } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UPDATES = Boolean(process.env.UPDATE_FIXTURES);

/** The pages of a folder, linted as `mtlint fixtures/<folder>` lints them, by path below the folder. */
async function lintFolder(folder: string): Promise<[page: string, report: FileReport][]> {
  const { files } = await lintFiles(`fixtures/${folder}`, { cwd: ROOT, config: false });
  return files.map((file) => [file.path.slice(`fixtures/${folder}/`.length), file]);
}

/** One line a finding: place, severity, rule, confidence, text; then what else there is to say of the page. */
function summarise({ findings, problems, notices, source }: FileReport): string {
  const lines = findings.map(({ start, end, severity, ruleId, confidence, text }) => {
    const [from, to] = [source!.position(start), source!.position(end)];
    const shown = text.replace(/[\r\n\t\uFEFF]/g, (character) => JSON.stringify(character).slice(1, -1));
    return `${from.line}:${from.column}-${to.line}:${to.column} ${severity} ${ruleId} ${confidence} “${shown}”`;
  });
  const rest = [
    ...problems.map(({ message }) => `problem: ${message}`),
    ...notices.map((text) => `note: ${text}`),
  ];
  return [...lines, ...rest].map((line) => `${line}\n`).join('');
}

function expectFindings(folder: string, page: string, report: FileReport): void {
  const path = `${ROOT}/fixtures/${folder}/${page.replace(/\.mdx?$/, '')}.expected.txt`;
  const found = summarise(report);
  if (UPDATES) writeFileSync(path, found);
  expect(existsSync(path), `${path} is missing; write it with UPDATE_FIXTURES=1 and read it`).toBe(true);
  expect(found).toBe(readFileSync(path, 'utf8'));
}

/** Every expectation has its page. */
function orphans(folder: string, pages: readonly string[]): string[] {
  const names = readdirSync(`${ROOT}/fixtures/${folder}`, { recursive: true, encoding: 'utf8' });
  const expected = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.expected.txt'));
  const known = new Set(pages.map((page) => page.replace(/\.mdx?$/, '.expected.txt')));
  return expected.filter((name) => !known.has(name));
}

const broken = await lintFolder('broken');
const clean = await lintFolder('clean');
const awkward = await lintFolder('awkward');

describe('broken pages', () => {
  test.each(broken)('%s is read in the language of its folder', (page, report) => {
    expect(report.language?.tag).toBe(page.split('/')[0]);
  });

  test.each(broken)('%s gives the findings beside it', (page, report) => {
    expectFindings('broken', page, report);
    expect(report.findings).not.toEqual([]);
  });

  test('no expectation has lost its page', () => {
    expect(
      orphans(
        'broken',
        broken.map(([page]) => page),
      ),
    ).toEqual([]);
  });
});

describe('clean pages', () => {
  test.each(clean)('%s is read in the language of its folder', (page, report) => {
    expect(report.language?.tag).toBe(page.split('/')[0]);
  });

  test.each(clean)('%s gives no finding', (_page, report) => {
    expect(summarise(report)).toBe('');
  });
});

describe('awkward pages', () => {
  test.each(awkward)('%s gives the findings beside it', (page, report) => {
    expectFindings('awkward', page, report);
  });

  test.each(awkward)('%s: every range holds the text that is reported', (_page, { findings, source }) => {
    for (const { start, end, text } of findings) expect(source!.text.slice(start, end)).toBe(text);
  });

  test('no expectation has lost its page', () => {
    expect(
      orphans(
        'awkward',
        awkward.map(([page]) => page),
      ),
    ).toEqual([]);
  });
});

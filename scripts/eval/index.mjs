// Measures mtlint on pages of your own. Run: npm run eval -- <folder> [--rates <file>]
//
//   <folder>/<language tag>/**/*.md   pages; the folder's name says their language
//   <folder>/gold.jsonl               optional: the defects you know of, one a line:
//     {"file":"nl/a.md","line":3,"column":5,"endLine":3,"endColumn":10,"rules":["misplaced-greeting"]}
//     lines and columns from 1, columns in UTF-16 code units, end exclusive; `rules` names the rules that
//     may claim the defect, the likeliest first; "optional":true is neither a hit nor a miss
//
// Without gold every finding counts as false: give it good human pages, and the table is your false-alarm
// rate. --rates writes that table for the pages of docs/rules.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lintFiles } from '../../dist/src/index.js';
import { percentages, scoreRules } from './score.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rates: { type: 'string' }, 'min-confidence': { type: 'string', default: 'medium' } },
});
if (positionals.length !== 1) {
  console.error('usage: npm run eval -- <folder> [--rates <file>] [--min-confidence <level>]');
  process.exit(2);
}
const root = resolve(positionals[0]);
const gold = readGold(join(root, 'gold.jsonl'));
const languages = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
const pages = [];
const rows = [];
for (const lang of languages) {
  const report = await lintFiles([lang], {
    cwd: root,
    lang,
    config: false,
    minConfidence: values['min-confidence'],
  });
  const ofLanguage = report.files.map((file) => readPage(file));
  pages.push(...ofLanguage);
  rows.push([lang, ...rateRow(ofLanguage)]);
}
rows.push(['all', ...rateRow(pages)]);

printTable(
  ['language', 'pages', 'words', 'errors', 'warnings', 'infos', 'errors/1000', 'warnings/1000'],
  rows,
);
const scores = scoreRules(pages);
if (gold.size > 0) {
  const percent = (value) => (value === undefined ? '-' : value.toFixed(1));
  const table = [...scores].map(([rule, score]) => {
    const { precision, recall, f1 } = percentages(score);
    return [rule, score.true, score.false, score.gold, percent(precision), percent(recall), percent(f1)];
  });
  printTable(['rule', 'true', 'false', 'gold', 'precision', 'recall', 'F1'], table);
} else {
  printTable(
    ['rule', 'findings'],
    [...scores].map(([rule, score]) => [rule, score.false]),
  );
}
if (values.rates) {
  const { length } = pages;
  const words = sum(pages.map((page) => page.words));
  const rules = Object.fromEntries([...scores].map(([rule, score]) => [rule, score.false]));
  const rates = { pages: length, words, languages: languages.length, findings: rules };
  writeFileSync(values.rates, `${JSON.stringify(rates, null, 2)}\n`);
}

function readGold(file) {
  const byFile = new Map();
  if (!existsSync(file)) return byFile;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line);
    byFile.set(record.file, [...(byFile.get(record.file) ?? []), record]);
  }
  return byFile;
}

function readPage({ absolutePath, source, findings }) {
  const found = findings.map(({ ruleId, severity, start, end }) => {
    const [from, to] = [source.position(start), source.position(end)];
    return { ruleId, severity, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
  const file = relative(root, absolutePath).replaceAll('\\', '/');
  return {
    findings: found,
    gold: gold.get(file) ?? [],
    words: countWords(readFileSync(absolutePath, 'utf8')),
  };
}

/** Words of a page as Unicode parts them (UAX 29), code and markup among them: a size, not a style count. */
function countWords(text) {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (isWordLike) count++;
  }
  return count;
}

function rateRow(group) {
  const words = sum(group.map((page) => page.words));
  const of = (severity) =>
    sum(group.map(({ findings }) => findings.filter((found) => found.severity === severity).length));
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  const rate = (count) => (words > 0 ? ((1000 * count) / words).toFixed(3) : '-');
  return [group.length, words, errors, warnings, infos, rate(errors), rate(warnings)];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function printTable(head, body) {
  const lines = [head, ...body].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  for (const row of lines) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    );
  }
  console.log();
}

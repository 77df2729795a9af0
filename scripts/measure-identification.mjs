// Measures the models in data/models on translated pages: how often is a heading or a stretch of a
// sentence taken for the source language, and the source's for the page's?
//
// The folder holds <language>/target/*.md and <language>/source/*.md under equal names.
// Names (words of the source page that it never writes in lower case) are left out unless asked for.
// Run: npm run build && node scripts/measure-identification.mjs <folder> [--names] [--source en] [--examples 5]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WORD } from './words.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', default: 'en' },
    names: { type: 'boolean', default: false },
    examples: { type: 'string', default: '0' },
    models: { type: 'string', default: new URL('../dist/src/languages/model.js', import.meta.url).href },
  },
});
const { loadModel, logOdds } = await import(values.models);
const [folder] = positionals;
if (!folder) throw new Error('usage: node scripts/measure-identification.mjs <folder> [--source en]');

/** Folder names that are no tag of the product. */
const TAGS = { pt: 'pt-BR', zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };
const BUCKETS = [
  [1, 1],
  [2, 3],
  [4, 7],
  [8, 15],
];
/** Share of the page's own segments that may be called the source's. */
const FALSE_RATE = 0.002;

/** Headings, sentences and their stretches between commas, without code, links and markup. */
function segmentsOf(markdown) {
  const blocks = markdown
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/^[ >]*(```|~~~)[\s\S]*?^[ >]*\1/gm, '')
    .replace(/<!--[\s\S]*?-->|^(?: {4}|\t).*$|^\s*\[!?[^\]]*\].*$|^\s*\[[^\]]+\]:.*$/gm, '')
    .replace(/!?\[((?:[^[\]]|\[[^\]]*\])*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\{#[^}]*\}|\{\{[^}]*\}\}|\{%.*?%\}/g, '')
    .replace(/`+[^`]+`+|<[^>]+>|https?:\S+|&\w+;/g, ' \uFFFC ')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+>#|]|\d+\.)\s*)|\|/);
  const segments = [];
  for (const block of blocks) {
    const text = block.replace(/^\s*(?:[-*+>#]+|\d+\.)\s+|[*_~]{1,3}/g, '').replace(/\s+/g, ' ');
    for (const sentence of text.split(/(?<=[.!?…])\s|[。！？]/)) {
      segments.push(sentence);
      const stretches = sentence.split(/[,;:：，、；()（）«»"“”–—\uFFFC]/);
      if (stretches.length > 1) segments.push(...stretches);
    }
  }
  return segments
    .map((text) =>
      (text.match(WORD) ?? []).filter((word) => /^\p{L}+(?:['’]\p{L}+)*$/u.test(word.normalize('NFC'))),
    )
    .filter((words) => words.length > 0);
}

const lower = (words) => words.map((word) => word.toLowerCase().replaceAll('’', "'"));

/** Segments of the page that say something of their own: nothing that stands in the other page, no names alone. */
function ownSegments(markdown, other, names) {
  const otherSegments = segmentsOf(other);
  const otherText = ` ${otherSegments.map((words) => lower(words).join(' ')).join(' | ')} `;
  const otherWords = new Set(otherSegments.flatMap(lower));
  return segmentsOf(markdown)
    .map(lower)
    .filter((words) => {
      if (otherText.includes(` ${words.join(' ')} `)) return false;
      if (words.every((word) => names.has(word))) return false;
      return words.length < 4 || words.filter((word) => otherWords.has(word)).length < 0.8 * words.length;
    })
    .map((words) => (values.names ? words : words.filter((word) => !names.has(word))));
}

/** Words that a page never writes in lower case. */
function namesOf(markdown) {
  const words = segmentsOf(markdown).flat();
  const common = new Set(words.filter((word) => word === word.toLowerCase()));
  return new Set(lower(words.filter((word) => !common.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))));
}

function collect(language) {
  const folders = { target: join(folder, language, 'target'), source: join(folder, language, 'source') };
  const sources = new Set(readdirSync(folders.source));
  const found = { target: new Map(), source: new Map() };
  for (const name of readdirSync(folders.target)) {
    if (!sources.has(name)) continue;
    const target = readFileSync(join(folders.target, name), 'utf8');
    const source = readFileSync(join(folders.source, name), 'utf8');
    // A name is upper case in both pages: "Overview" that only heads sections is none.
    const there = new Set(segmentsOf(target).flatMap(lower));
    const names = new Set([...namesOf(source)].filter((word) => there.has(word)));
    for (const words of ownSegments(target, source, names)) found.target.set(words.join(' '), words);
    for (const words of ownSegments(source, target, names)) found.source.set(words.join(' '), words);
  }
  return found;
}

const totals = new Map();
const sourceModel = loadModel(values.source);
console.log(
  'language words       n | accuracy %, false source % at 0 | threshold for 0.2 % false source, recall %',
);
for (const language of readdirSync(folder).sort()) {
  const model = loadModel(TAGS[language] ?? language);
  if (!model) continue;
  const found = collect(language);
  for (const [least, most] of BUCKETS) {
    const odds = {};
    for (const side of ['target', 'source']) {
      odds[side] = [...found[side].values()]
        .filter((words) => words.length >= least && words.length <= most)
        .map((words) => ({ words, value: logOdds(words, sourceModel, model) }))
        .sort((a, b) => b.value - a.value);
    }
    const count = odds.target.length + odds.source.length;
    if (odds.target.length === 0) continue;
    const falseSource = odds.target.filter(({ value }) => value > 0).length;
    const right =
      odds.target.filter(({ value }) => value <= 0).length +
      odds.source.filter(({ value }) => value > 0).length;
    const threshold = Math.max(0, odds.target[Math.floor(odds.target.length * FALSE_RATE)].value);
    const recalled = odds.source.filter(({ value }) => value > threshold).length;
    const row = {
      accuracy: (100 * right) / count,
      falseSource: (100 * falseSource) / odds.target.length,
      threshold,
      recall: (100 * recalled) / odds.source.length,
    };
    const name = `${least}-${most}`;
    totals.set(name, [...(totals.get(name) ?? []), row]);
    print(language, name, count, row);
    for (const { words, value } of odds.target.slice(0, Number(values.examples))) {
      console.log(`    target ${value.toFixed(1)}: ${words.join(' ')}`);
    }
    for (const { words, value } of odds.source.toReversed().slice(0, Number(values.examples))) {
      console.log(`    source ${value.toFixed(1)}: ${words.join(' ')}`);
    }
  }
}
for (const [name, rows] of totals) {
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  print('mean', name, '', Object.fromEntries(Object.keys(rows[0]).map((key) => [key, mean(key)])));
}

function print(language, bucket, count, { accuracy, falseSource, threshold, recall }) {
  const cells = [accuracy, falseSource, threshold, recall].map((value) => value.toFixed(1).padStart(6));
  console.log(`${language.padEnd(8)} ${bucket.padEnd(5)} ${String(count).padStart(7)} | ${cells.join(' ')}`);
}

// Do both parsers give the same findings? Run: npm run compare:parsers -- <folder> [folder…]
//
// Lints every page of the folders with the native parser and with remark, prints each finding that
// only one of them gives, and says which share of the pages the native parser left to remark.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNativeParser } from '../dist/src/document/parsers/native.js';
import { dialectOf } from '../dist/src/document/parsers/parser.js';
import { lintText } from '../dist/src/index.js';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('name a folder of pages');
const native = await loadNativeParser();
if (!native) throw new Error('the native parser does not load here');

function linesOf({ findings, problems }) {
  return [...findings, ...problems].map(({ fingerprint: _, ...rest }) => JSON.stringify(rest));
}

let pages = 0;
let left = 0;
let differences = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|markdown|txt)$/i.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    pages++;
    const plain = text.replace(/^\uFEFF/, '');
    if (!native(plain, dialectOf(plain))) {
      // Then remark reads it in both runs.
      left++;
      continue;
    }
    const options = { path: name, minConfidence: 'low' };
    const [ours, theirs] = await Promise.all(
      ['native', 'remark'].map(async (parser) => linesOf(await lintText(text, { ...options, parser }))),
    );
    const only = [
      ...ours.filter((line) => !theirs.includes(line)).map((line) => `native: ${line}`),
      ...theirs.filter((line) => !ours.includes(line)).map((line) => `remark: ${line}`),
    ];
    differences += only.length;
    for (const line of only) console.log(`${join(folder, name)}: ${line}`);
  }
}
const share = ((100 * left) / Math.max(pages, 1)).toFixed(2);
console.log(`${pages} pages, ${differences} differences, ${left} pages (${share} %) left to remark`);
if (differences > 0) process.exitCode = 1;

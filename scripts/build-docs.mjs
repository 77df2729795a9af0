// Writes docs/rules/ from the metadata of the rules. Run: npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from '../dist/src/docs/rule-pages.js';
import { shippedRules } from '../dist/src/rules.js';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages(shippedRules);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
console.log(`${pages.size} pages in docs/rules`);

// Fails when docs/rules/ is not what the metadata of the rules says. Run: npm run check:docs
import { readdirSync, readFileSync } from 'node:fs';
import { rulePages } from '../dist/src/docs/rule-pages.js';
import { shippedRules } from '../dist/src/rules.js';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages(shippedRules);
const names = new Set([...pages.keys(), ...readdirSync(folder)]);
const stale = [...names].filter((name) => pages.get(name) !== read(name)).sort();

function read(name) {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
}

if (stale.length > 0) {
  console.error(`docs/rules is not current, run "npm run docs": ${stale.join(', ')}`);
  process.exitCode = 1;
} else console.log(`${pages.size} pages in docs/rules are current`);

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, mustEqual } from './failure.mjs';
import { mustBeSound } from './pages.mjs';

const PAGES = {
  'nl/a.md': '# Map\n\nKlik op toohello knop.\n\nKies de de server.\n',
  'nl/b.md': '[naar a](a.md#toohello-map) en [verder](a.md#map)\n\nZie[hier](a.md).\n',
};

/** With its keys in one order: what was read again has another. */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
}

const digest = (text) => createHash('sha256').update(text).update('\0').digest('hex').slice(0, 32);

/** @param text changes of the lines of a cache, as JSON, or what is to stand in its place */
export async function mustOutliveCache(text, product, cwd) {
  const cache = join(cwd, 'kept');
  mkdirSync(join(cwd, 'nl'), { recursive: true });
  mkdirSync(cache, { recursive: true });
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(cwd, name), page);
  const judged = async (options) => {
    const { report } = await product.run.run({
      cwd,
      patterns: ['nl'],
      config: false,
      concurrency: 1,
      minConfidence: 'low',
      baseline: false,
      ...options,
    });
    return report.files;
  };
  const told = (files) => files.map(({ path, findings }) => [path, findings.map(inOrder)]);
  const plain = await judged({});
  mustEqual(told(await judged({ cache })), told(plain), 'a run that writes a cache finds something else');
  const [name] = readdirSync(cache);
  const file = join(cache, name);
  const before = readFileSync(file, 'utf8');
  const { content, isSigned } = tampered(text, before);
  writeFileSync(file, content);
  const files = await judged({ cache });
  for (const report of files) {
    must(report.problems.length === 0, 'a cache makes a problem', () => report.problems[0].message);
    // Who can sign a line may lie in it, but not point outside of the page.
    if (!isSigned) mustBeSound(report, product);
  }
  if (!isSigned) mustEqual(told(files), told(plain), 'a damaged cache changes what is found');
  writeFileSync(file, before);
}

function tampered(text, before) {
  let changes;
  try {
    changes = JSON.parse(text);
  } catch {
    return { content: text, isSigned: false };
  }
  if (!Array.isArray(changes)) return { content: text, isSigned: false };
  const lines = before.split('\n');
  let isSigned = false;
  for (const { change, at, by } of changes.filter((each) => typeof each?.by === 'string' && each.at >= 0)) {
    const index = at % (lines.length - 1);
    const line = lines[index];
    const json = line.slice(66);
    const changed = json.slice(0, at) + by + json.slice(at + 1);
    if (change === 'key') lines[index] = by + line.slice(by.length);
    if (change === 'cut') lines[index] = line.slice(0, at);
    if (change === 'sum') lines[index] = line.slice(0, 66) + changed;
    if (change === 'text' || change === 'place') {
      lines[index] = `${line.slice(0, 32)} ${digest(changed)} ${changed}`;
      isSigned = true;
    }
  }
  return { content: lines.join('\n'), isSigned };
}

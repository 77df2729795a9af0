// Tells of the regular expressions that take more than linear time for some text.
// npm run check:patterns [-- --build <folder>] [-- --recheck <folder in which recheck is installed>]
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import scslre from 'scslre';
import { collectPatterns } from './patterns/collect.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECHECK_MS = 6000;
const { values: options } = parseArgs({
  options: { build: { type: 'string', default: join(ROOT, 'dist') }, recheck: { type: 'string' } },
});

/** What a text of one repeated character does, by a proof that knows look-around; takes milliseconds. */
function slowByOneCharacter({ source, flags }) {
  return scslre
    .analyse({ source, flags })
    .reports.map(({ type, exponential, quant, startQuant, endQuant, character }) => {
      const where = quant?.raw ?? `${startQuant.raw} and ${endQuant.raw}`;
      return `${exponential ? 'exponential' : 'quadratic'} (${type}) in ${where} for repeated ${character.literal.source}`;
    });
}

/** What any text does, by automata or by trying: takes seconds for some patterns. */
function createRecheck(folder) {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = createRequire(join(resolve(folder), 'package.json'))('recheck');
  return ({ source, flags }) => checkSync(source, flags.replace('d', ''), { timeout: RECHECK_MS });
}

const { patterns, unreached } = await collectPatterns(resolve(options.build));
const different = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
const slow = [];
for (const pattern of different.values())
  for (const why of slowByOneCharacter(pattern)) slow.push({ ...pattern, why });
for (const { place, source, flags, why } of slow) console.log(`${place}: /${source}/${flags}\n  ${why}`);
for (const place of unreached) console.log(`${place}: no page made this pattern, so nobody has seen it`);

if (options.recheck) {
  const check = createRecheck(options.recheck);
  const counts = { safe: 0, vulnerable: 0, unknown: 0 };
  for (const pattern of different.values()) {
    const { status, complexity, attack } = check(pattern);
    counts[status]++;
    if (status === 'vulnerable')
      console.log(
        `${pattern.place}: /${pattern.source}/${pattern.flags}\n  ${complexity.summary}: ${attack.pattern}`,
      );
    if (status === 'unknown')
      console.log(`${pattern.place}: /${pattern.source}/${pattern.flags}\n  not decided in ${RECHECK_MS} ms`);
  }
  console.log(`recheck: ${counts.safe} safe, ${counts.vulnerable} vulnerable, ${counts.unknown} undecided`);
}

console.log(
  `${different.size} regular expressions, ${slow.length} super-linear, ${unreached.length} not seen`,
);
process.exitCode = slow.length + unreached.length > 0 ? 1 : 0;

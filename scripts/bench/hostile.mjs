// Which pages keep a parser or a rule busy? Run: npm run bench -- --hostile [<part of the name of a shape>]
//
// A page of a million characters of each shape, in a process of its own that judged a small page before. What is
// printed is the CPU time of the page alone, garbage collector and compiler included, and the memory at its most.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { argv, cpuUsage, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { HOSTILE_SHAPES } from './hostile-shapes.mjs';

const HERE = fileURLToPath(import.meta.url);
/** In milliseconds. */
const PATIENCE = 180_000;

/** @returns {Promise<{seconds: number, megabytes: number, findings: number, notices: string[]} | undefined>} undefined when it took too long, or crashed */
function measure(name, size, parser) {
  return new Promise((resolve) => {
    const child = fork(HERE, [name, String(size), parser], { stdio: 'inherit' });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    let told;
    child.on('message', (message) => {
      told = message;
    });
    // What it sent may arrive after its end, but not after the end of what it was sent through.
    Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(() => {
      clearTimeout(timer);
      resolve(told);
    });
  });
}

/** Measures every shape, or those whose name holds `part`, in each engine. */
export async function benchHostile({ size = 1_000_000, parsers = ['native', 'remark'], part = '' }) {
  console.log(
    `pages of ${size} characters, seconds of CPU time${''.padEnd(6)}${parsers.map((parser) => parser.padStart(14)).join('')}`,
  );
  for (const name of Object.keys(HOSTILE_SHAPES).filter((each) => each.includes(part))) {
    const cells = [];
    let notices = [];
    for (const parser of parsers) {
      const told = await measure(name, size, parser);
      cells.push(told ? `${told.seconds.toFixed(2)} ${String(told.megabytes).padStart(5)} MB` : 'not ended');
      notices = told?.notices ?? notices;
    }
    console.log(`${name.padEnd(48)}${cells.map((cell) => cell.padStart(15)).join('')}  ${notices[0] ?? ''}`);
  }
}

if (process.send && argv[1] === HERE) {
  const [, , name, size, parser] = argv;
  const { lintText } = await import('../../dist/src/index.js');
  const setting = { lang: 'nl', parser, minConfidence: 'low' };
  await lintText(
    '# Kop\n\nDit is een `zin` met een [link](a.md) en and this is the text that was not translated.\n',
    setting,
  );
  const text = HOSTILE_SHAPES[name](Number(size));
  const before = cpuUsage();
  const report = await lintText(text, setting);
  const { user, system } = cpuUsage(before);
  const told = {
    seconds: (user + system) / 1e6,
    megabytes: Math.round(resourceUsage().maxRSS / 1000),
    findings: report.findings.length,
    notices: [...report.notices, ...report.problems.map(({ message }) => message)],
  };
  // Not before it is sent: what is under way would be lost.
  process.send(told, () => process.disconnect());
}

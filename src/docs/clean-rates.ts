import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** What a default run reported on pages that people translated, as `npm run eval -- <folder> --rates` writes it. */
export interface CleanRates {
  pages: number;
  words: number;
  languages: number;
  /** Findings by rule id; a rule that is not named had none. */
  findings: Readonly<Record<string, number>>;
}

export function readCleanRates(): CleanRates {
  return JSON.parse(readFileSync(join(packageRoot, 'data', 'clean-rates.json'), 'utf8')) as CleanRates;
}

/** One sentence on how often a rule speaks up on human work. Some of those findings are slips of people. */
export function rateSentence(ruleId: string, { pages, words, languages, findings }: CleanRates): string {
  const count = findings[ruleId] ?? 0;
  const size = `${thousands(pages)} pages that people translated into ${languages} languages (${thousands(words)} words)`;
  if (count === 0) return `On ${size}, a default run reported nothing.`;
  const times = count === 1 ? 'once' : `${thousands(count)} times`;
  return `On ${size}, a default run reported it ${times}: ${((10_000 * count) / words).toFixed(2)} per 10,000 words.`;
}

function thousands(value: number): string {
  return value.toLocaleString('en-US');
}

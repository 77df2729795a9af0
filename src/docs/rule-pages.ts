import type { Rule } from '../engine/rule.ts';
import { readCleanRates } from './clean-rates.ts';
import { rulePage, rulesTable } from './rule-page.ts';

/** What belongs in `docs/rules/`, by file name. */
export function rulePages(rules: readonly Rule[]): Map<string, string> {
  const rates = readCleanRates();
  const sorted = rules.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return new Map([
    ['README.md', rulesTable(sorted)],
    ...sorted.map((rule) => [`${rule.id}.md`, rulePage(rule, rates)] as const),
  ]);
}

import { SEVERITIES, type Severity } from '../engine/finding.ts';

/** What a rule may be set to; `warn` and `warning` are one. */
export const RULE_LEVELS = ['off', 'info', 'warn', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** The severities as people write them. */
export const SEVERITY_WORDS = [...SEVERITIES, 'warn'] as const;

export function severityOf(word: Exclude<RuleLevel, 'off'>): Severity {
  return word === 'warn' ? 'warning' : word;
}

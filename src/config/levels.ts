import { SEVERITIES, type Severity } from '../engine/finding.ts';

/** What a rule may be set to: `on` leaves its severity to the rule, `warn` and `warning` are one. */
export const RULE_LEVELS = ['off', 'on', 'info', 'warn', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** The severities as people write them. */
export const SEVERITY_WORDS = [...SEVERITIES, 'warn'] as const;

export function severityOf(word: Exclude<RuleLevel, 'off' | 'on'>): Severity {
  return word === 'warn' ? 'warning' : word;
}

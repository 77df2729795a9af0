import { ruleUrl } from '../docs/rule-url.ts';
import type { Rule, RuleMetadata } from '../engine/rule.ts';

/** All that is known of a rule, as data. */
export function ruleJson(rule: RuleMetadata | Rule) {
  const { create: _, project: __, ...metadata } = rule as Rule;
  return { ...metadata, docs: metadata.docs.trim(), url: ruleUrl(metadata.id) };
}

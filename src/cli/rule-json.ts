import { ruleUrl } from '../docs/rule-url.ts';
import type { Rule } from '../engine/rule.ts';

/** All that is known of a rule, as data. */
export function ruleJson({ create: _, ...metadata }: Rule) {
  return { ...metadata, docs: metadata.docs.trim(), url: ruleUrl(metadata.id) };
}

import type { RuleMetadata } from '../engine/rule.ts';

/**
 * The metadata of a rule that comes with the tool; undefined when it has no rule of that id. In the bundled command
 * this reads a file of that rule alone, and loads no rule.
 */
export async function shippedMetadata(id: string): Promise<RuleMetadata | undefined> {
  const { shippedRules } = await import('../rules.ts');
  const rule = shippedRules.find((each) => each.id === id);
  if (!rule) return undefined;
  const { create: _, project: __, ...metadata } = rule;
  return metadata;
}

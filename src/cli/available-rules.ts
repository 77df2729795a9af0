import type { Rule } from '../engine/rule.ts';
import { shippedRules } from '../rules.ts';

/** Every rule by id, sorted, with those of the plugins of the configuration that governs `cwd`. */
export async function availableRules(cwd: string): Promise<ReadonlyMap<string, Rule>> {
  const { loadConfig } = await import('../config/load.ts');
  const { rules } = await loadConfig({ cwd, builtInRules: shippedRules });
  return rules;
}

import type { RuleMetadata } from '../engine/rule.ts';
import { shippedRules } from '../rules.ts';

/** Of every rule that comes with the tool, sorted by id. In the bundled command it is data, and loads no rule. */
export const shippedMetadata: readonly RuleMetadata[] = shippedRules.map(
  ({ create: _, project: __, ...metadata }) => metadata,
);

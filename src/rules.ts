import { builtInRules } from '../rules/index.ts';
import type { Rule } from './engine/rule.ts';
import { coreRules } from './filters/directive-rules.ts';

/** Every rule that comes with the tool, sorted by id: those about pages, and those about comments for the tool. */
export const shippedRules: readonly Rule[] = [...builtInRules, ...coreRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

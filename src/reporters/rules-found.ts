import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';

/** The rules of these findings, each once, in the order of their ids. */
export function rulesWithFindings(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Rule[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  return ids.map((id) => rules.get(id)).filter((rule) => rule !== undefined);
}

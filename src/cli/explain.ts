import { shippedMetadata } from '../docs/shipped-metadata.ts';
import type { RuleMetadata } from '../engine/rule.ts';
import { didYouMean } from '../nearest-name.ts';
import type { ExitCode } from '../run/options.ts';
import { ruleJson } from './rule-json.ts';
import { type Terminal, write } from './terminal.ts';
import { textOrJson } from './text-or-json.ts';
import { UsageError } from './usage-error.ts';

/** Says all there is to say of a rule; without one, which rules there are. */
export async function explain(
  id: string | undefined,
  flags: { format?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  if (id === undefined) return (await import('./rules.ts')).rules(flags, terminal);
  const format = textOrJson(flags.format);
  const rule = await findRule(id, terminal.cwd);
  if (format === 'json') {
    await write(terminal.stdout, `${JSON.stringify(ruleJson(rule), null, 2)}\n`);
    return 0;
  }
  const { explainRule } = await import('../docs/explain-rule.ts');
  await write(terminal.stdout, explainRule(rule));
  return 0;
}

/** Looks into the configuration, and loads the rules themselves, only for a rule that does not come with the tool. */
async function findRule(id: string, cwd: string): Promise<RuleMetadata> {
  const shipped = await shippedMetadata(id);
  if (shipped) return shipped;
  const { availableRules } = await import('./available-rules.ts');
  const all = await availableRules(cwd);
  const rule = all.get(id);
  if (!rule) throw new UsageError(`there is no rule "${id}"${didYouMean(id, all.keys())}`);
  return rule;
}

import type { ExitCode } from '../run/options.ts';
import { availableRules } from './available-rules.ts';
import { ruleJson } from './rule-json.ts';
import { type Terminal, write } from './terminal.ts';
import { textOrJson } from './text-or-json.ts';

/** Lists every rule there is, with those of plugins. */
export async function rules(flags: { format?: string }, { cwd, stdout }: Terminal): Promise<ExitCode> {
  const format = textOrJson(flags.format);
  const all = [...(await availableRules(cwd)).values()];
  if (format === 'json') {
    await write(stdout, `${JSON.stringify(all.map(ruleJson), null, 2)}\n`);
    return 0;
  }
  const widthOf = (text: (rule: (typeof all)[number]) => string) =>
    Math.max(...all.map((rule) => text(rule).length));
  const [idWidth, severityWidth] = [widthOf(({ id }) => id), widthOf(({ severity }) => severity)];
  const lines = all.map(
    ({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${summary}`,
  );
  await write(stdout, `${lines.join('\n')}\n\nmtlint explain <rule> says more.\n`);
  return 0;
}

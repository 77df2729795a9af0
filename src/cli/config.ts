import { resolve } from 'node:path';
import { resolveConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { shippedRules } from '../rules.ts';
import type { ExitCode } from '../run.ts';
import { type Terminal, write } from './terminal.ts';

/** Prints what the configuration comes to for a page, or for a page that no override is for. */
export async function config(
  file: string | undefined,
  flags: { config?: string | false },
  { cwd, stdout }: Terminal,
): Promise<ExitCode> {
  const loaded = await loadConfig({ cwd, config: flags.config, builtInRules: shippedRules });
  const path = resolve(cwd, file ?? 'page.md');
  const { active, lang, sourceLang, source } = resolveConfig(loaded, path);
  const byId = new Map(active.map((each) => [each.rule.id, each]));
  const settings = [...loaded.rules.values()].map((rule) => {
    const each = byId.get(rule.id);
    if (!each) return [rule.id, 'off'];
    const severity = each.severity ?? rule.severity;
    return [rule.id, Object.keys(each.options).length > 0 ? [severity, each.options] : severity];
  });
  const effective = {
    files: loaded.files,
    ignored: loaded.isIgnored(path),
    lang: lang ?? null,
    sourceLang: sourceLang ?? null,
    source: source ? source.map(({ text }) => text) : (source ?? null),
    minConfidence: loaded.minConfidence ?? 'medium',
    failOn: loaded.failOn ?? 'error',
    doNotTranslate: loaded.doNotTranslate,
    glossary: loaded.glossary,
    rules: Object.fromEntries(settings),
  };
  await write(stdout, `${JSON.stringify(effective, null, 2)}\n`);
  return 0;
}

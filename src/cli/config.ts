import { resolve } from 'node:path';
import { type Config, resolveConfig } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { relativePath } from '../files/path.ts';
import { createProjectPath } from '../files/project-path.ts';
import { readPage } from '../files/read-page.ts';
import { MAX_FILE_SIZE } from '../files/read-regular.ts';
import { createPageLinter } from '../page/lint-page.ts';
import { shippedRules } from '../rules.ts';
import type { ExitCode } from '../run/options.ts';
import { createSourceFinder } from '../source/find.ts';
import { type Terminal, write } from './terminal.ts';

/** Prints what the configuration comes to for a page, with what is recognised of it, or for a page that no override is for. */
export async function config(
  file: string | undefined,
  flags: { config?: string | false },
  { cwd, stdout }: Terminal,
): Promise<ExitCode> {
  const loaded = await loadConfig({ cwd, config: flags.config, builtInRules: shippedRules });
  const path = resolve(cwd, file ?? 'page.md');
  const { active, lang, sourceLang, source } = resolveConfig(loaded, path);
  const recognised = file === undefined ? undefined : await recognise(path, loaded, cwd);
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
    recognised: recognised ?? null,
    minConfidence: loaded.minConfidence ?? 'medium',
    failOn: loaded.failOn ?? 'error',
    parser: loaded.parser ?? 'auto',
    concurrency: loaded.concurrency ?? 'auto',
    maxFileSize: loaded.maxFileSize ?? MAX_FILE_SIZE,
    doNotTranslate: loaded.doNotTranslate,
    glossary: loaded.glossary,
    rules: Object.fromEntries(settings),
  };
  await write(stdout, `${JSON.stringify(effective, null, 2)}\n`);
  return 0;
}

/** What language a page is in and what it was translated from, and how both are known; undefined when it cannot be read. */
async function recognise(absolutePath: string, loaded: Config, cwd: string) {
  const content = readPage(absolutePath);
  if ('problem' in content) return undefined;
  const path = relativePath(cwd, absolutePath);
  const projectPathOf = createProjectPath(cwd);
  const lint = createPageLinter({
    // Nothing is to be judged.
    config: { ...loaded, rules: new Map() },
    minConfidence: 'medium',
    findSource: createSourceFinder({ cwd, roots: [], projectPathOf }),
  });
  const page = { path, absolutePath, projectPath: projectPathOf(absolutePath), text: content.text };
  const { report, sourceBy } = await lint(page);
  const { language, counterpart } = report;
  return {
    language: language ?? null,
    source: counterpart ? { path: counterpart.path, by: sourceBy } : null,
  };
}

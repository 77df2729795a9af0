import { resolve } from 'node:path';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load.ts';
import type { UserConfig } from './config/schema.ts';
import { loadParser, type ParserChoice } from './document/parsers/index.ts';
import type { Confidence } from './engine/finding.ts';
import type { FileReport } from './engine/report.ts';
import { createPageLinter } from './page/lint-page.ts';
import type { FindSource } from './page/page.ts';
import { shippedRules } from './rules.ts';
import { lintProject } from './run/lint-project.ts';

export interface LintTextOptions {
  /** Name of the page: `.mdx` is read as MDX, and it may say what language the page is in. Default: `page.md`. */
  path?: string | undefined;
  /** What `path`, and the paths in `config`, are relative to. Default: the working directory. */
  cwd?: string | undefined;
  /** A configuration or the path of one. No file is searched for. */
  config?: string | UserConfig | undefined;
  /** Language of the page, as a BCP 47 tag, when it is known. */
  lang?: string | undefined;
  /** Language that it was translated from, when it is known. */
  sourceLang?: string | undefined;
  /** Text of the page that it was translated from. */
  source?: string | undefined;
  /** Name of that page, for places in it. Default: that of its translation. */
  sourcePath?: string | undefined;
  /** Which engine reads Markdown. Default: what the configuration says, else `auto`. */
  parser?: ParserChoice | undefined;
  /** Default: what the configuration says, else `medium`. */
  minConfidence?: Confidence | undefined;
}

/** Without a name, it goes by that of its translation. */
function givenSource(text: string, cwd: string, name: string | undefined): FindSource {
  return ({ path, absolutePath, projectPath }) => ({
    page:
      name === undefined
        ? { path, absolutePath, projectPath, text }
        : { path: name, absolutePath: resolve(cwd, name), projectPath: name.replaceAll('\\', '/'), text },
  });
}

/**
 * Lints one page that is at hand as text.
 *
 * @returns its findings with offsets in the text without BOM; `source` turns them into lines and columns
 * @throws ConfigError
 * @throws ParserError
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<FileReport> {
  const { path = 'page.md', lang, sourceLang } = options;
  const cwd = resolve(options.cwd ?? '.');
  const config: Config = await loadConfig({
    cwd,
    config: options.config ?? false,
    builtInRules: shippedRules,
  });
  const minConfidence = options.minConfidence ?? config.minConfidence ?? 'medium';
  const parser = options.parser ?? config.parser;
  if (parser === 'native') await loadParser(parser);
  const findSource =
    options.source === undefined ? undefined : givenSource(options.source, cwd, options.sourcePath);
  const lint = createPageLinter({ config, lang, sourceLang, minConfidence, findSource, parser });
  const page = { path, absolutePath: resolve(cwd, path), projectPath: path.replaceAll('\\', '/'), text };
  const pages = [await lint(page)];
  const [linted] = await lintProject(pages, { config, minConfidence, readSource: async () => undefined });
  return linted!.report;
}

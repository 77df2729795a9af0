import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../engine/rule.ts';
import { createContainment } from '../files/containment.ts';
import { repositoryRoot } from '../files/path.ts';
import { host } from '../host.ts';
import { didYouMean } from '../nearest-name.ts';
import { thrownText } from '../thrown-text.ts';
import { byteSize } from './byte-size.ts';
import { type Config, type ConfigSource, layersOf, listOf } from './config.ts';
import { ConfigError, type ConfigIssue, type KeyPath } from './config-error.ts';
import { findConfig } from './find.ts';
import { compileGlobs } from './globs.ts';
import { type RuleLevel, severityOf } from './levels.ts';
import { namespacedRules, type Plugin, pluginDefect } from './plugin.ts';
import { createPresets } from './presets.ts';
import { inlineConfig, type RawConfig, readConfig } from './read.ts';
import { resolveModule } from './resolve-module.ts';
import type { UserConfig } from './schema.ts';
import { checkRules, checkShape } from './validate.ts';

export interface LoadOptions {
  /** Absolute path to search from, and that messages show files relative to. */
  cwd: string;
  /** A file, a configuration itself, or false for none; undefined searches for one. */
  config?: string | false | UserConfig | undefined;
  /** Severities that win over every configuration, as `--rule` gives them. */
  rules?: Readonly<Record<string, RuleLevel>> | undefined;
  /** Where sources lie, relative to `cwd`: wins over every configuration, as `--source` does. */
  source?: UserConfig['source'];
  /** Refuse a configuration or plugin that is code, and what lies outside of the repository. */
  isolated?: boolean | undefined;
  /** Every rule that comes without a plugin. */
  builtInRules: readonly Rule[];
}

/** What counts for every file that is read. */
interface Reading {
  cwd: string;
  presets: ReadonlyMap<string, UserConfig>;
  isolated: boolean | undefined;
}

/** One configuration with where it came from. */
interface Source extends ConfigSource {
  raw: RawConfig;
}

/**
 * Finds, reads and checks a configuration with all that it extends, and loads its plugins.
 *
 * @throws ConfigError naming file, line where known, key, and the nearest name for an unknown one
 */
export async function loadConfig(options: LoadOptions): Promise<Config> {
  const { cwd } = options;
  const sources = await collectSources(options);
  if (options.isolated) refusePlugins(sources, cwd);
  const plugins = await loadPlugins(sources, cwd);
  const rules = registryOf(options.builtInRules, plugins);
  const issues = sources.flatMap(({ config, raw }) => checkRules(config, raw, rules));
  if (issues.length > 0) throw new ConfigError(issues, cwd);
  const configs = sources.map(({ config }) => config);
  const ignores = sources.map(({ base, config, refuse }) =>
    compileGlobs(base, listOf(config.ignore), (index, message) => refuse(['ignore', index], message)),
  );
  const failOn = configs.findLast((config) => config.failOn !== undefined)?.failOn;
  return {
    files: sources.map(({ raw }) => raw.origin).filter((origin) => origin !== '' && !origin.startsWith('-')),
    layers: sources.flatMap(layersOf),
    rules,
    languages: plugins.flatMap(({ languages }) => languages ?? []),
    minConfidence: configs.findLast((config) => config.minConfidence !== undefined)?.minConfidence,
    failOn: failOn && severityOf(failOn),
    parser: configs.findLast((config) => config.parser !== undefined)?.parser,
    concurrency: configs.findLast((config) => config.concurrency !== undefined)?.concurrency,
    maxFileSize: sizeIn(configs.findLast((config) => config.maxFileSize !== undefined)?.maxFileSize),
    glossary: configs.flatMap(({ glossary }) => glossary ?? []),
    doNotTranslate: configs.flatMap(({ doNotTranslate }) => doNotTranslate ?? []),
    isIgnored: (path) => ignores.some((isIgnored) => isIgnored(path)),
  };
}

function sizeIn(size: number | string | undefined): number | undefined {
  return typeof size === 'string' ? byteSize(size) : size;
}

/** In the order in which they apply: what is extended comes first, `--rule` last. */
async function collectSources({
  cwd,
  config,
  rules,
  source,
  builtInRules,
  isolated,
}: LoadOptions): Promise<Source[]> {
  const reading: Reading = { cwd, presets: createPresets(builtInRules), isolated };
  const sources: Source[] = [];
  if (typeof config === 'object')
    sources.push(...(await withExtended(inlineConfig('', config), cwd, [], reading)));
  else if (config !== false) {
    const path = config === undefined ? findConfig(cwd) : resolve(cwd, config);
    if (path) {
      if (isolated) refuseCode(path, cwd, (message) => ({ origin: path, key: [], message }));
      sources.push(...(await withExtended(await readConfig(path, cwd), dirname(path), [path], reading)));
    }
  }
  if (rules && Object.keys(rules).length > 0)
    sources.push(sourceOf(flagConfig('--rule', { rules }), cwd, cwd));
  if (source !== undefined) sources.push(sourceOf(flagConfig('--source', { source }), cwd, cwd));
  return sources;
}

/** What a flag sets, as a configuration of its own: what is wrong with it is said of the flag, not of a key. */
function flagConfig(flag: string, value: UserConfig): RawConfig {
  return { ...inlineConfig(flag, value), issue: (_, message) => ({ origin: flag, key: [], message }) };
}

function sourceOf(raw: RawConfig, base: string, cwd: string): Source {
  const issues = shapeIssues(raw);
  if (issues.length > 0) throw new ConfigError(issues, cwd);
  const refuse = (key: KeyPath, message: string) => new ConfigError([raw.issue(key, message)], cwd);
  return { raw, base, config: raw.value as UserConfig, refuse };
}

/** @throws ConfigError for a file that is code, or that the repository does not hold */
function refuseCode(path: string, cwd: string, issue: (message: string) => ConfigIssue): void {
  const root = repositoryRoot(cwd) ?? cwd;
  if (!/\.jsonc?$/.test(path))
    throw new ConfigError(
      [issue('is code, and --isolated runs none: use --no-config, or a .json file')],
      cwd,
    );
  if (!createContainment(root)(path))
    throw new ConfigError([issue('leads out of the repository, and --isolated reads nothing there')], cwd);
}

/** @throws ConfigError when there is any */
function refusePlugins(sources: readonly Source[], cwd: string): void {
  const issues = sources.flatMap(({ raw, config }) =>
    (config.plugins ?? []).map((_, index) =>
      raw.issue(
        ['plugins', index],
        'is code, and --isolated runs none: use --no-config, or leave plugins out',
      ),
    ),
  );
  if (issues.length > 0) throw new ConfigError(issues, cwd);
}

/** A configuration that is a program may do more than hold values. */
function shapeIssues(raw: RawConfig): ConfigIssue[] {
  try {
    return checkShape(raw);
  } catch (error) {
    return [raw.issue([], `cannot be read: ${thrownText(error)}`)];
  }
}

/** @param chain absolute paths of the files that led here, this one last */
async function withExtended(
  raw: RawConfig,
  base: string,
  chain: readonly string[],
  reading: Reading,
): Promise<Source[]> {
  const { cwd, presets, isolated } = reading;
  const source = sourceOf(raw, base, cwd);
  const sources: Source[] = [];
  const names = listOf(source.config.extends);
  for (const [index, name] of names.entries()) {
    const key = typeof source.config.extends === 'string' ? ['extends'] : ['extends', index];
    const refuse = (message: string) => new ConfigError([raw.issue(key, message)], cwd);
    if (name.startsWith('mtlint:')) {
      const preset = presets.get(name);
      if (!preset) throw refuse(`there is no preset "${name}"${didYouMean(name, presets.keys())}`);
      sources.push(sourceOf(inlineConfig('', preset), base, cwd));
      continue;
    }
    const path = await resolveModule(name, base).catch((error: Error) => {
      throw refuse(error.message);
    });
    if (isolated) refuseCode(path, cwd, (message) => raw.issue(key, message));
    if (chain.includes(path)) throw refuse(`extends itself: ${[...chain, path].join(' → ')}`);
    sources.push(
      ...(await withExtended(await readConfig(path, cwd), dirname(path), [...chain, path], reading)),
    );
  }
  return [...sources, source];
}

/** Each plugin once, in the order of first mention. */
async function loadPlugins(sources: readonly Source[], cwd: string): Promise<Plugin[]> {
  const byName = new Map<string, Plugin>();
  const issues: ConfigIssue[] = [];
  for (const { raw, base, config } of sources) {
    for (const [index, entry] of (config.plugins ?? []).entries()) {
      try {
        const plugin = await loadPlugin(entry, base);
        const known = byName.get(plugin.name) ?? plugin;
        if (known !== plugin) throw new Error(`another plugin is called "${plugin.name}" too`);
        byName.set(plugin.name, plugin);
      } catch (error) {
        issues.push(raw.issue(['plugins', index], (error as Error).message));
      }
    }
  }
  if (issues.length > 0) throw new ConfigError(issues, cwd);
  return [...byName.values()];
}

/** @throws Error when there is no such plugin, or when it is none */
async function loadPlugin(entry: string | Plugin, base: string): Promise<Plugin> {
  const plugin = typeof entry === 'string' ? await importPlugin(entry, base) : entry;
  const defect = defectOf(plugin);
  if (defect !== undefined) throw new Error(defect);
  return plugin;
}

/** A plugin is a program: it may fail when it is looked at, too. */
function defectOf(plugin: Plugin): string | undefined {
  try {
    return pluginDefect(plugin);
  } catch (error) {
    return `it cannot be read: ${thrownText(error)}`;
  }
}

async function importPlugin(name: string, base: string): Promise<Plugin> {
  try {
    const path = await resolveModule(name, base);
    return ((await host.importModule(pathToFileURL(path).href)) as { default: Plugin }).default;
  } catch (error) {
    throw new Error(`the plugin "${name}" cannot be loaded: ${thrownText(error)}`, { cause: error });
  }
}

function registryOf(builtIn: readonly Rule[], plugins: readonly Plugin[]): Map<string, Rule> {
  const rules = [...builtIn, ...plugins.flatMap(namespacedRules)];
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(rules.map((rule) => [rule.id, rule]));
}

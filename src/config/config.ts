import type { ParserChoice } from '../document/parsers/parser.ts';
import type { Confidence, Severity } from '../engine/finding.ts';
import type { ActiveRule } from '../engine/lint.ts';
import type { Rule } from '../engine/rule.ts';
import type { LanguageDefinition } from '../languages/language.ts';
import { memoise } from '../memoise.ts';
import type { SourceSpec } from '../source/spec.ts';
import type { KeyPath } from './config-error.ts';
import { compileGlobs } from './globs.ts';
import { type RuleLevel, severityOf } from './levels.ts';
import type { GlossaryEntry, RuleSetting, UserConfig } from './schema.ts';
import { type CheckedOptions, EVERY_RULE } from './validate.ts';

/** How many pages are judged at a time; `auto`: as many as pays. */
export type Concurrency = 'auto' | number;

/** What one part of a configuration says of the pages it is for. */
export interface Layer {
  /** Undefined when it is for every page. Takes an absolute path. */
  matches: ((path: string) => boolean) | undefined;
  lang: string | undefined;
  sourceLang: string | undefined;
  /** Where the pages it was translated from lie; `false`: nowhere. */
  source: readonly SourceSpec[] | false | undefined;
  rules: Readonly<Record<string, RuleSetting>>;
}

/** A configuration with all that it extends, checked. */
export interface Config {
  /** Absolute paths of the files it was read from, the one that was found or named last. */
  files: readonly string[];
  /** Later layers have the last word. */
  layers: readonly Layer[];
  /** Every rule there is, by id, sorted: built-in ones and those of plugins. */
  rules: ReadonlyMap<string, Rule>;
  /** Languages that plugins bring. */
  languages: readonly LanguageDefinition[];
  minConfidence: Confidence | undefined;
  failOn: Severity | undefined;
  parser: ParserChoice | undefined;
  concurrency?: Concurrency | undefined;
  /** In bytes. */
  maxFileSize?: number | undefined;
  glossary: readonly GlossaryEntry[];
  doNotTranslate: readonly string[];
  /** Does the configuration leave out this absolute path? */
  isIgnored(path: string): boolean;
}

/** What a configuration comes to for one page. */
export interface PageConfig {
  /** Every rule that is not off, sorted by id. */
  active: readonly ActiveRule[];
  lang: string | undefined;
  sourceLang: string | undefined;
  /** Where the page it was translated from lies; `false`: nowhere; undefined when nobody says it. */
  source: readonly SourceSpec[] | false | undefined;
}

/** A configuration file, checked, with the folder that its globs are relative to. */
export interface ConfigSource {
  base: string;
  config: UserConfig;
  /** Makes the error that says what is wrong with a key. */
  refuse(key: KeyPath, message: string): Error;
}

export function layersOf({ base, config, refuse }: ConfigSource): Layer[] {
  const whole = {
    matches: undefined,
    lang: config.lang,
    sourceLang: config.sourceLang,
    source: specsOf(config.source, base),
    rules: config.rules ?? {},
  };
  const overrides = (config.overrides ?? []).map(
    ({ files, ignore, lang, sourceLang, source, rules }, part) => {
      const isMeant = compileGlobs(base, listOf(files), (index, message) =>
        refuse(['overrides', part, 'files', index], message),
      );
      const isLeftOut = compileGlobs(base, listOf(ignore), (index, message) =>
        refuse(['overrides', part, 'ignore', index], message),
      );
      return {
        matches: (path: string) => isMeant(path) && !isLeftOut(path),
        lang,
        sourceLang,
        source: specsOf(source, base),
        rules: rules ?? {},
      };
    },
  );
  return [whole, ...overrides];
}

/** What the configuration says of the page at an absolute path. */
export function resolveConfig(config: Config, path: string): PageConfig {
  return foldLayers(config, layersFor(config, path));
}

/** `resolveConfig` that does the work once for all pages that the same layers are for. */
export function createResolver(config: Config): (path: string) => PageConfig {
  const resolve = memoise((key: string) =>
    foldLayers(
      config,
      config.layers.filter((_, index) => key[index] === '1'),
    ),
  );
  return (path) =>
    resolve(config.layers.map(({ matches }) => ((matches?.(path) ?? true) ? '1' : '0')).join(''));
}

function specsOf(source: UserConfig['source'], base: string): Layer['source'] {
  return source === false || source === undefined ? source : listOf(source).map((text) => ({ text, base }));
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function layersFor({ layers }: Config, path: string): Layer[] {
  return layers.filter(({ matches }) => matches?.(path) ?? true);
}

function foldLayers(config: Config, layers: readonly Layer[]): PageConfig {
  return {
    active: [...config.rules.values()].flatMap((rule) => activeRule(rule, layers) ?? []),
    lang: layers.findLast(({ lang }) => lang !== undefined)?.lang,
    sourceLang: layers.findLast(({ sourceLang }) => sourceLang !== undefined)?.sourceLang,
    source: layers.findLast(({ source }) => source !== undefined)?.source,
  };
}

/** Undefined when the rule is off. A later severity keeps earlier options, a later option replaces the earlier one. */
function activeRule(rule: Rule, layers: readonly Layer[]): ActiveRule | undefined {
  let level: RuleLevel | undefined;
  let options: CheckedOptions = Object.fromEntries(
    Object.entries(rule.options).map(([name, { default: value }]) => [name, value]),
  );
  for (const { rules } of layers) {
    const setting = rules[rule.id] ?? rules[EVERY_RULE];
    if (setting === undefined) continue;
    level = typeof setting === 'string' ? setting : setting[0];
    if (typeof setting !== 'string') options = { ...options, ...(setting[1] as CheckedOptions | undefined) };
  }
  if (level === 'off' || (level === undefined && rule.isOptIn)) return undefined;
  return { rule, severity: level === undefined || level === 'on' ? undefined : severityOf(level), options };
}

/** Is there code in it that is not the tool's own: rules or languages of plugins? */
export function hasPlugins({ rules, languages }: Pick<Config, 'rules' | 'languages'>): boolean {
  return languages.length > 0 || [...rules.keys()].some((id) => id.includes('/'));
}

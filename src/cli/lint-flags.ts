import { byteSize } from '../config/byte-size.ts';
import { RULE_LEVELS, type RuleLevel, SEVERITY_WORDS, severityOf } from '../config/levels.ts';
import { PARSERS } from '../document/parsers/index.ts';
import { CONFIDENCES } from '../engine/finding.ts';
import { isKnownTag } from '../languages/known-tag.ts';
import { mustBeOneOf } from '../nearest-name.ts';
import type { RunOptions } from '../run/options.ts';
import { UsageError } from './usage-error.ts';

/** The flags of `lint` as they are written. */
export interface LintFlags {
  format?: string[];
  stdinFilename?: string;
  lang?: string;
  sourceLang?: string;
  /** False: `--no-source`. */
  source?: string[] | false;
  sourceRef?: string;
  failOn?: string;
  parser?: string;
  shard?: string;
  concurrency?: string;
  maxFileSize?: string;
  timeLimit?: string;
  isolated?: boolean;
  maxWarnings?: string;
  minConfidence?: string;
  quiet?: boolean;
  exitZero?: boolean;
  config?: string | false;
  rule?: string[];
  forceExclude?: boolean;
  since?: string;
  staged?: boolean;
  diffFile?: string;
  changedFiles?: boolean;
  baseline?: string | false;
  fix?: string;
  fixRule?: string[];
  diff?: boolean;
  history?: string;
  watch?: boolean;
  color?: boolean;
  cache?: boolean;
  cacheLocation?: string;
}

/** What the flags ask for, beside what is read from elsewhere. */
export function runOptions(paths: readonly string[], flags: LintFlags, cwd: string): RunOptions {
  const failOn = choice('--fail-on', flags.failOn, SEVERITY_WORDS);
  return {
    cwd,
    patterns: paths.length > 0 ? paths : ['.'],
    config: flags.config,
    rules: Object.fromEntries((flags.rule ?? []).map(ruleLevel)),
    lang: languageTag('--lang', flags.lang),
    sourceLang: languageTag('--source-lang', flags.sourceLang),
    source: flags.source,
    sourceRef: flags.sourceRef,
    forceExclude: flags.forceExclude,
    minConfidence: choice('--min-confidence', flags.minConfidence, CONFIDENCES),
    failOn: failOn && severityOf(failOn),
    parser: choice('--parser', flags.parser, PARSERS),
    concurrency: concurrencyOf(flags.concurrency),
    shard: shardOf(flags.shard),
    maxWarnings: wholeNumber('--max-warnings', flags.maxWarnings),
    maxFileSize: sizeOf('--max-file-size', flags.maxFileSize),
    isolated: flags.isolated,
    timeLimit: seconds('--time-limit', flags.timeLimit),
    wholeFiles: flags.changedFiles,
    baseline: flags.baseline,
    quiet: flags.quiet,
    exitZero: flags.exitZero,
  };
}

/** @throws UsageError when the value is none of those */
export function choice<const T extends string>(
  flag: string,
  value: string | undefined,
  values: readonly T[],
): T | undefined {
  if (value === undefined || values.includes(value as T)) return value as T | undefined;
  throw new UsageError(`${flag} ${mustBeOneOf(values, value)}`);
}

function languageTag(flag: string, value: string | undefined): string | undefined {
  if (value === undefined || isKnownTag(value)) return value;
  throw new UsageError(`${flag} must be a language tag such as "nl", "pt-BR" or "zh-Hans", not "${value}"`);
}

function sizeOf(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const size = byteSize(value);
  if (size !== undefined) return size;
  throw new UsageError(`${flag} must be a number of bytes such as "500kB" or "20MB", not "${value}"`);
}

function wholeNumber(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  throw new UsageError(`${flag} must be a whole number, not "${value}"`);
}

/** In milliseconds. */
function seconds(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,6}$/.test(value) && Number(value) > 0) return Number(value) * 1000;
  throw new UsageError(`${flag} must be a whole number of seconds from 1 on, not "${value}"`);
}

function concurrencyOf(value: string | undefined): RunOptions['concurrency'] {
  if (value === undefined || value === 'auto') return value;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError(`--concurrency must be "auto" or a whole number from 1 on, not "${value}"`);
}

function shardOf(value: string | undefined): RunOptions['shard'] {
  if (value === undefined) return undefined;
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (count === undefined || Number(index) > Number(count))
    throw new UsageError(`--shard must be a part of how many, such as "2/3", not "${value}"`);
  return { index: Number(index), count: Number(count) };
}

function ruleLevel(setting: string): [id: string, level: RuleLevel] {
  const [, id, level] = /^(.+):([^:]*)$/.exec(setting) ?? [];
  if (id === undefined) throw new UsageError(`--rule must be <id>:<severity>, not "${setting}"`);
  return [id, choice(`--rule ${id}:`, level, RULE_LEVELS)!];
}

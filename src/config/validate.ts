import * as v from 'valibot';
import type { OptionDefinition, OptionValue, Rule } from '../engine/rule.ts';
import { didYouMean, mustBeOneOf } from '../nearest-name.ts';
import type { ConfigIssue, KeyPath } from './config-error.ts';
import type { RawConfig } from './read.ts';
import { ConfigSchema, type RuleSetting, type UserConfig } from './schema.ts';

/** Stands for every rule where rules are configured. */
export const EVERY_RULE = '*';

/** All that is wrong with the shape of a configuration; when nothing is, it is a `UserConfig`. */
export function checkShape({ value, issue }: RawConfig): ConfigIssue[] {
  // To valibot a list is an object.
  if (Array.isArray(value)) return [issue([], 'must be an object')];
  const { issues = [] } = v.safeParse(ConfigSchema, value);
  return issues.map((found) => {
    const path = found.path as { key: string | number }[] | undefined;
    return issue(path?.map(({ key }) => key) ?? [], found.message);
  });
}

/** What is wrong with the rules and options that a configuration names. */
export function checkRules(
  config: UserConfig,
  raw: RawConfig,
  registry: ReadonlyMap<string, Rule>,
): ConfigIssue[] {
  const parts: [KeyPath, UserConfig['rules']][] = [
    [['rules'], config.rules],
    ...(config.overrides ?? []).map(
      ({ rules }, index) => [['overrides', index, 'rules'], rules] as [KeyPath, typeof rules],
    ),
  ];
  return parts.flatMap(([key, rules]) =>
    Object.entries(rules ?? {}).flatMap(([id, setting]) =>
      checkRule(id, setting, registry).map(({ key: rest, message }) =>
        raw.issue([...key, id, ...rest], message),
      ),
    ),
  );
}

interface Defect {
  key: KeyPath;
  message: string;
}

function checkRule(id: string, setting: RuleSetting, registry: ReadonlyMap<string, Rule>): Defect[] {
  const options = (typeof setting === 'string' ? undefined : setting[1]) ?? {};
  if (id === EVERY_RULE) {
    if (Object.keys(options).length === 0) return [];
    return [{ key: [1], message: `"${EVERY_RULE}" takes a severity only: every rule has its own options` }];
  }
  const rule = registry.get(id);
  if (!rule) return [{ key: [], message: unknownRule(id, registry.keys()) }];
  return Object.entries(options).flatMap(([name, value]) => {
    const definition = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    const message = definition
      ? optionDefect(definition, value)
      : `the rule "${id}" has no option "${name}"${didYouMean(name, Object.keys(rule.options))}`;
    return message === undefined ? [] : [{ key: [1, name], message }];
  });
}

export function unknownRule(id: string, known: Iterable<string>): string {
  return `there is no rule "${id}"${didYouMean(id, known)}`;
}

function optionDefect(
  { default: usual, values, arePatterns }: OptionDefinition,
  value: unknown,
): string | undefined {
  if (Array.isArray(usual)) {
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (!isList) return 'must be a list of strings';
    return arePatterns ? value.map(patternDefect).find((defect) => defect !== undefined) : undefined;
  }
  if (typeof value !== typeof usual) return `must be a ${typeof usual}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'must be a finite number';
  if (values && !values.includes(value as string)) return mustBeOneOf(values, value);
  return undefined;
}

function patternDefect(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return `must be a list of regular expressions: ${(error as Error).message}`;
  }
}

/** The options of a rule, once they are checked. */
export type CheckedOptions = Readonly<Record<string, OptionValue>>;

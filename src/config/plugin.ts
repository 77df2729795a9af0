import type { Rule } from '../engine/rule.ts';
import { ruleFaults } from '../engine/rule-faults.ts';
import type { LanguageDefinition } from '../languages/language.ts';

/** Rules and languages from outside. */
export interface Plugin {
  /** Lower-case letters, digits and hyphens: its rules are configured as `name/rule-id`. */
  name: string;
  rules?: readonly Rule[];
  /** A language takes the place of a built-in one of the same tag. */
  languages?: readonly LanguageDefinition[];
}

/** Checks nothing at run time: gives a plugin its types. Make it the default export of the plugin's module. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/** What is wrong with a value that should be a plugin; undefined when nothing is. */
export function pluginDefect(value: unknown): string | undefined {
  const { name, rules, languages } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    return 'its default export is no plugin: it needs a "name" of lower-case letters, digits and hyphens';
  }
  if (rules !== undefined) {
    if (!Array.isArray(rules))
      return `"rules" of the plugin "${name}" must be a list of rules made with defineRule`;
    const faults = rules.flatMap((rule: unknown) => ruleDefects(rule, name));
    if (faults.length > 0) return faults.join('; ');
  }
  if (languages !== undefined && !(Array.isArray(languages) && languages.every(isLanguage))) {
    return `"languages" of the plugin "${name}" must be a list of languages made with defineLanguage`;
  }
  return undefined;
}

/** The rules of a plugin under the ids that configurations and reports use. */
export function namespacedRules({ name, rules = [] }: Plugin): Rule[] {
  const own = new Set(rules.map(({ id }) => id));
  const full = (id: string) => (own.has(id) ? `${name}/${id}` : id);
  return rules.map((rule) => ({
    ...rule,
    id: full(rule.id),
    ...(rule.yieldsTo && { yieldsTo: rule.yieldsTo.map(full) }),
    ...(rule.lostWith && { lostWith: rule.lostWith.map(full) }),
  }));
}

function ruleDefects(rule: unknown, plugin: string): string[] {
  if (typeof rule !== 'object' || rule === null) return [`a rule of the plugin "${plugin}" is no object`];
  const { id } = rule as Rule;
  try {
    return ruleFaults(rule as Rule).map((fault) => `rule "${id}" of the plugin "${plugin}": ${fault}`);
  } catch {
    return [`rule "${id}" of the plugin "${plugin}" was not made with defineRule`];
  }
}

function isLanguage(value: unknown): value is LanguageDefinition {
  const { tag, functionWords } = (value ?? {}) as Record<string, unknown>;
  return typeof tag === 'string' && typeof functionWords === 'string';
}

import type { OptionDefinition, RuleExample, RuleMetadata } from '../engine/rule.ts';

const LANGUAGES = {
  any: 'any page, of unknown language too',
  known: 'every language mtlint knows',
} as const;
const SOURCE = {
  unused: 'not used',
  helps: 'helps, but is not needed',
  needed: 'needed',
} as const;
const FIX = {
  safe: 'a safe fix',
  suggestion: 'a suggestion',
  none: 'none',
} as const;

/**
 * What the metadata of a rule says, as names and values to read.
 *
 * @param mention how to write the id of another rule
 */
export function ruleFacts(rule: RuleMetadata, mention = (id: string) => id): [name: string, value: string][] {
  const {
    confidence,
    category,
    languages,
    scope,
    source,
    inherited,
    fix,
    yieldsTo = [],
    lostWith = [],
  } = rule;
  return [
    ['Severity', rule.isOptIn ? `${severityOf(rule)}, off until it is turned on` : severityOf(rule)],
    ['Confidence', confidence],
    ['Category (MQM)', category],
    ['Languages', typeof languages === 'string' ? LANGUAGES[languages] : languages.join(', ')],
    ...(scope === 'page'
      ? ([['Judges', 'pages as a whole, and no catalogues of messages']] as [string, string][])
      : []),
    ['Source text', inherited ? `${SOURCE[source]}; what it has too is not reported` : SOURCE[source]],
    ['Fix', FIX[fix]],
    ...(yieldsTo.length > 0
      ? ([['Gives way to', yieldsTo.map(mention).join(', ')]] as [string, string][])
      : []),
    ...(lostWith.length > 0
      ? ([['Silent where the source is found by', lostWith.map(mention).join(', ')]] as [string, string][])
      : []),
  ];
}

function severityOf({ severity, severities = {} }: RuleMetadata): string {
  const others = new Set(Object.values(severities).filter((other) => other !== severity));
  return others.size > 0 ? `${severity}; ${[...others].join(' or ')} by the evidence` : severity;
}

/** `"siblings" or "page"`, `a number`, … */
export function optionKind({ default: value, values }: OptionDefinition): string {
  if (values) return values.map((each) => JSON.stringify(each)).join(' or ');
  if (Array.isArray(value)) return 'a list of strings';
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`;
}

/** The part of a configuration that sets a rule to what it is by default. */
export function defaultConfig({ id, severity, options }: RuleMetadata): string {
  const defaults = Object.entries(options).map(([name, definition]) => [name, definition.default] as const);
  return spacedJson({
    rules: { [id]: defaults.length > 0 ? [severity, Object.fromEntries(defaults)] : severity },
  });
}

/** JSON on one line with blanks as people write it. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${spacedJson(each)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** `particle and verb (nl)`. */
export function exampleTitle({ title, lang, sourceLang, path, options, terms }: RuleExample): string {
  const from = sourceLang ? `${lang}, from ${sourceLang}` : lang;
  const parts = [from, path, options && spacedJson(options), terms && spacedJson(terms)].filter(Boolean);
  return `${title ?? 'example'} (${parts.join('; ')})`;
}

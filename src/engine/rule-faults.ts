import { CONFIDENCES, SEVERITIES } from './finding.ts';
import type { OptionDefinition, OptionValue, Rule } from './rule.ts';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FIELDS: Readonly<Record<keyof Rule, 'required' | 'optional'>> = {
  id: 'required',
  summary: 'required',
  category: 'required',
  severity: 'required',
  confidence: 'required',
  languages: 'required',
  scope: 'optional',
  inherited: 'optional',
  isOptIn: 'optional',
  source: 'required',
  fix: 'required',
  docs: 'required',
  examples: 'required',
  messages: 'required',
  severities: 'optional',
  options: 'required',
  yieldsTo: 'optional',
  lostWith: 'optional',
  create: 'required',
  project: 'optional',
};

/** What is wrong with a definition, one sentence each, for authors that no compiler tells. */
export function ruleFaults(rule: Rule): string[] {
  const missing = Object.entries(FIELDS)
    .filter(([field, need]) => need === 'required' && !Object.hasOwn(rule, field))
    .map(([field]) => `it has no ${field}`);
  if (missing.length > 0) return missing;
  return [
    ...Object.keys(rule)
      .filter((field) => !Object.hasOwn(FIELDS, field))
      .map((field) => `no field is called ${field}`),
    ...metadataFaults(rule),
    ...messageFaults(rule),
    ...Object.entries(rule.options).flatMap(([name, definition]) => optionFaults(name, definition)),
    ...exampleFaults(rule),
  ];
}

function metadataFaults({
  id,
  summary,
  severity,
  confidence,
  languages,
  inherited,
  source,
  fix,
  docs,
  create,
}: Rule): string[] {
  const faults: [boolean, string][] = [
    [
      inherited !== undefined && (!['finding', 'text'].includes(inherited) || source !== 'helps'),
      'its "inherited" is neither "finding" nor "text", or no source helps it',
    ],
    [!KEBAB_CASE.test(id), `its id "${id}" is not in kebab-case`],
    [summary.trim() === '' || summary.includes('\n'), 'its summary is not one line'],
    [summary.endsWith('.'), 'its summary ends with a full stop'],
    [!SEVERITIES.includes(severity), `its severity "${severity}" is none of ${SEVERITIES.join(', ')}`],
    [
      !CONFIDENCES.includes(confidence),
      `its confidence "${confidence}" is none of ${CONFIDENCES.join(', ')}`,
    ],
    [
      languages !== 'any' && languages !== 'known' && !Array.isArray(languages),
      'its languages are neither "any", "known" nor a list',
    ],
    [
      !['unused', 'helps', 'needed'].includes(source),
      `its source "${source}" is none of unused, helps, needed`,
    ],
    [!['safe', 'suggestion', 'none'].includes(fix), `its fix "${fix}" is none of safe, suggestion, none`],
    [docs.trim() === '', 'its docs are empty'],
    [typeof create !== 'function', 'its create is not a function'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

function messageFaults({ messages, severities = {} }: Rule): string[] {
  const entries = Object.entries(messages);
  if (entries.length === 0) return ['it has no messages'];
  return [
    ...entries.filter(([, text]) => text.trim() === '').map(([name]) => `its message ${name} is empty`),
    ...Object.keys(severities)
      .filter((name) => !Object.hasOwn(messages, name))
      .map((name) => `it gives a severity to a message ${name} that it does not have`),
  ];
}

function optionFaults(name: string, { description, default: value, values }: OptionDefinition): string[] {
  return [
    ...(description.trim() === '' ? [`its option ${name} is not described`] : []),
    ...(values && !values.includes(value as string)
      ? [`the default of its option ${name} is not among its values`]
      : []),
  ];
}

function exampleFaults(rule: Rule): string[] {
  const { examples } = rule;
  return [
    ...(examples.some(({ finds }) => finds.length > 0) ? [] : ['no example shows what it finds']),
    ...(examples.some(({ finds }) => finds.length === 0) ? [] : ['no example shows when it keeps silent']),
    ...examples.flatMap(({ options = {} }) => givenOptionFaults(rule, options)),
  ];
}

/** What is wrong with options given to a rule. */
export function givenOptionFaults(rule: Rule, options: Readonly<Record<string, OptionValue>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const definition = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!definition) return [`${rule.id} has no option ${name}`];
    const isSameKind =
      Array.isArray(value) === Array.isArray(definition.default) &&
      typeof value === typeof definition.default;
    if (!isSameKind) return [`its option ${name} is not of the type of its default`];
    return definition.values && !definition.values.includes(value as string)
      ? [`its option ${name} is none of ${definition.values.join(', ')}`]
      : [];
  });
}

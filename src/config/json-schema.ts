import { ruleUrl } from '../docs/rule-url.ts';
import type { OptionDefinition, Rule } from '../engine/rule.ts';
import { RULE_LEVELS } from './levels.ts';
import { ConfigSchema } from './schema.ts';
import { EVERY_RULE } from './validate.ts';

type JsonSchema = { [key: string]: unknown };

/** `toJsonSchema` of `@valibot/to-json-schema`, which only the makers of this package have installed. */
export type Convert = (
  schema: typeof ConfigSchema,
  options: { target: 'draft-2020-12'; typeMode: 'input'; errorMode: 'ignore' },
) => object;

/** The JSON Schema of a configuration file, for editors: with every rule, its options, and what they mean. */
export function configJsonSchema(convert: Convert, rules: readonly Rule[]): JsonSchema {
  const options = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' } as const;
  const { $schema: _, ...schema } = convert(ConfigSchema, options) as {
    $schema: string;
    properties: Record<string, JsonSchema>;
  };
  const override = schema.properties.overrides!.items as { properties: Record<string, JsonSchema> };
  // Only a configuration in JavaScript can hold a plugin itself.
  schema.properties.plugins!.items = { type: 'string' };
  const { description } = schema.properties.rules!;
  schema.properties.rules = { $ref: '#/$defs/rules' };
  override.properties.rules = { $ref: '#/$defs/rules' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/mtlint/mtlint/main/schemas/config.schema.json',
    title: 'Configuration of mtlint',
    ...schema,
    $defs: {
      level: { enum: RULE_LEVELS },
      rules: {
        type: 'object',
        description,
        properties: {
          [EVERY_RULE]: { description: 'Every rule that is not set beside it.', $ref: '#/$defs/level' },
          ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        },
        // Rules of plugins: their options are known only where the plugin is.
        patternProperties: { '^[a-z0-9][a-z0-9-]*/': settingSchema({ type: 'object' }) },
        additionalProperties: false,
      },
    },
  };
}

function ruleSchema({ id, summary, severity, options, isOptIn }: Rule): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, each]) => [name, optionSchema(each)]),
  );
  return {
    description: [`${summary}.`, ruleUrl(id)].filter(Boolean).join('\n'),
    default: isOptIn ? 'off' : severity,
    ...settingSchema({ type: 'object', properties, additionalProperties: false }),
  };
}

/** A severity, alone or with options. */
function settingSchema(options: JsonSchema): JsonSchema {
  const level = { $ref: '#/$defs/level' };
  return { anyOf: [level, { type: 'array', prefixItems: [level, options], minItems: 1, maxItems: 2 }] };
}

function optionSchema({ description, default: usual, values }: OptionDefinition): JsonSchema {
  if (values) return { description, enum: values, default: usual };
  if (Array.isArray(usual)) return { description, type: 'array', items: { type: 'string' }, default: usual };
  return { description, type: typeof usual, default: usual };
}

import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { inlineConfig } from '../src/config/read.ts';
import type { UserConfig } from '../src/config/schema.ts';
import { checkRules, checkShape } from '../src/config/validate.ts';
import { shippedRules } from '../src/rules.ts';

const schema = configJsonSchema(toJsonSchema, shippedRules);
const isValid = new Ajv2020({ strictTuples: false }).compile(schema);
const registry = new Map(shippedRules.map((rule) => [rule.id, rule]));

test('schemas/config.schema.json is current', () => {
  const onDisk = readFileSync(new URL('../schemas/config.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(onDisk), 'run: npm run schemas').toEqual(JSON.parse(JSON.stringify(schema)));
});

describe('the schema for editors and the check of the program agree on', () => {
  test.each<[unknown, boolean]>([
    [{}, true],
    [
      {
        $schema: './x.json',
        extends: ['mtlint:recommended'],
        lang: 'nl',
        failOn: 'warn',
        minConfidence: 'low',
      },
      true,
    ],
    [{ rules: { 'merged-words': 'error', '*': 'off' } }, true],
    [
      {
        rules: { 'merged-words': ['warn', {}] },
        overrides: [{ files: '*.md', rules: { 'split-link': 'off' } }],
      },
      true,
    ],
    [
      {
        glossary: [{ source: 'pod', target: { nl: 'pod' }, forbidden: ['peul'] }],
        doNotTranslate: ['Azure'],
      },
      true,
    ],
    [{ rule: {} }, false],
    [{ rules: { 'merged-wrds': 'error' } }, false],
    [{ rules: { 'merged-words': 'eror' } }, false],
    [{ rules: { 'merged-words': ['error', {}, 1] } }, false],
    [{ rules: { 'merged-words': ['error', { nothing: 1 }] } }, false],
    [{ overrides: [{ lang: 'nl' }] }, false],
    [{ ignore: 3 }, false],
    [{ failOn: 'never' }, false],
    [[], false],
  ])('%j: %s', (config, expected) => {
    const raw = inlineConfig('', config);
    const shape = checkShape(raw);
    const issues = shape.length > 0 ? shape : checkRules(config as UserConfig, raw, registry);
    expect({ schema: isValid(config), program: issues.length === 0 }).toEqual({
      schema: expected,
      program: expected,
    });
  });
});

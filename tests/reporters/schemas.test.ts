import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { awkwardReport, cleanReport } from './awkward-report.ts';

function schemaOf(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** The shipped schemas let fields come that they do not know; for the output of today they are to know all. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && 'type' in inner ? { additionalProperties: false, ...inner } : inner;
}

describe.each(['json', 'eslint'])('schema of %s', (name) => {
  const validate = new Ajv2020({ strictTypes: false }).compile(closed(schemaOf(name)) as object);
  const parse = async (report: typeof awkwardReport) =>
    JSON.parse(await reporters.get(name)!(report, { color: false, columns: undefined }));

  test.each([
    ['awkward', awkwardReport],
    ['clean', cleanReport],
    ['empty', { ...cleanReport, files: [] }],
  ])('describes the %s report', async (_, report) => {
    validate(await parse(report));
    expect(validate.errors).toBeNull();
  });

  test('refuses what is not one', async () => {
    const text = JSON.stringify(await parse(awkwardReport));
    expect(validate(JSON.parse(text.replace('"column":12', '"column":0')))).toBe(false);
    expect(validate(JSON.parse(text.replace('"messageId"', '"messageid"')))).toBe(false);
  });
});

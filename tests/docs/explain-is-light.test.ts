import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|^import '([^']+)'/gm;

/** Packages that loading these modules loads, by what stands in their import statements. */
function packagesOf(...entries: string[]): Set<string> {
  const packages = new Set<string>();
  const modules = new Set(entries.map((entry) => new URL(`../../src/${entry}`, import.meta.url).href));
  // A set yields what is added while it is walked.
  for (const module of modules) {
    for (const [, from, bare] of readFileSync(new URL(module), 'utf8').matchAll(STATIC_IMPORT)) {
      const name = (from ?? bare)!;
      if (name.startsWith('.')) modules.add(new URL(name, module).href);
      else if (!name.startsWith('node:')) packages.add(name);
    }
  }
  return packages;
}

test('explaining a rule loads no parser', () => {
  const packages = [...packagesOf('docs/explain-rule.ts', 'rules.ts')];
  const heavy = /^(?:unified|remark|micromark|mdast|franc|yaml|valibot|commander)/;
  expect(packages.filter((name) => heavy.test(name))).toEqual([]);
});

test('the walk sees what a parser pulls in', () => {
  expect(packagesOf('document/parsers/remark.ts')).toContain('unified');
});

test('reading a page loads the slow parser only when it is needed', () => {
  expect([...packagesOf('formats/index.ts')]).not.toContain('unified');
});

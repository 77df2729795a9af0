import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { junit } from '../../src/reporters/junit.ts';
import { awkwardReport, cleanReport } from './awkward-report.ts';
import { hostileReport } from './hostile.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements in their order. Throws where the text is not well-formed. */
function parse(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name);

describe.each([
  ['checkstyle', checkstyle],
  ['junit', junit],
])('%s', (_, reporter) => {
  test.each([
    ['awkward', awkwardReport],
    ['clean', cleanReport],
    ['empty', { ...cleanReport, files: [] }],
  ])('is well-formed for the %s report', (_, report) => {
    expect(parse(reporter(report)).length).toBeGreaterThan(0);
  });

  test('holds hostile names and messages as text, without what XML cannot hold', () => {
    const values = parse(reporter(hostileReport())).flatMap(({ attributes, text }) => [
      ...Object.values(attributes),
      text,
    ]);
    expect(values).toContainEqual(
      'a,b:c%0A<U+000A>::error::"<x>\'&|`_*<U+001B>[31m<U+0000>\ufffd\ufffd@you.md',
    );
    expect(
      values.some((value) =>
        value.includes('"wrong", <b>a</b> &amp; \'b\'<U+000D><U+000A>::error::x ]]> -->'),
      ),
    ).toBe(true);
  });
});

test('checkstyle has an error for each finding and problem, and no file without', () => {
  const elements = parse(checkstyle(awkwardReport));
  expect(named(elements, 'file').map(({ attributes }) => attributes.name)).toEqual([
    'nl/ongemakkelijk.md',
    'nl/dicht.md',
  ]);
  expect(named(elements, 'error')[0]!.attributes).toEqual({
    line: '1',
    column: '12',
    severity: 'error',
    message: '“hello” stands in the place of an article',
    source: 'mtlint.misplaced-greeting',
  });
  expect(named(elements, 'error')).toHaveLength(9);
});

test('junit counts what it holds, and a clean file passes', () => {
  const elements = parse(junit(awkwardReport));
  const [suites] = named(elements, 'testsuites');
  expect(suites!.attributes).toMatchObject({ tests: '10', failures: '8', errors: '1', time: '1.234' });
  expect(named(elements, 'testcase')).toHaveLength(10);
  expect(named(elements, 'failure')).toHaveLength(8);
  expect(named(elements, 'testsuite').at(-1)!.attributes).toMatchObject({
    name: 'nl/schoon.md',
    tests: '1',
    failures: '0',
  });
  expect(named(parse(junit({ ...cleanReport, files: [] })), 'testcase')).toHaveLength(1);
});

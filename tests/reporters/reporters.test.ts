import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';
import { awkwardReport, cleanReport } from './awkward-report.ts';
import { hostileReport } from './hostile.ts';

const PLAIN: ReporterOptions = { color: false, columns: 80 };

test.each([...reporters.keys()])('%s of the awkward page', async (name) => {
  let text = await reporters.get(name)!(awkwardReport, PLAIN);
  expect(text.endsWith('\n')).toBe(true);
  if (['eslint', 'gitlab', 'json', 'rdjson', 'sarif'].includes(name))
    text = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
  // The rest is a page that does not hang on the report.
  if (name === 'html') {
    const [, data] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(text)!;
    text = `${JSON.stringify(JSON.parse(data!), null, 2)}\n`;
  }
  await expect(text).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
});

test.each([...reporters.keys()])('%s lets no control character through', async (name) => {
  const text = await reporters.get(name)!(awkwardReport, PLAIN);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test.each([...reporters.keys()])('%s lets none through from a hostile name either', async (name) => {
  const text = await reporters.get(name)!(hostileReport(), PLAIN);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test.each([...reporters.keys()])('%s is the same twice', async (name) => {
  const reporter = reporters.get(name)!;
  expect(await reporter(awkwardReport, PLAIN)).toBe(await reporter(awkwardReport, PLAIN));
});

test.each(['compact', 'pretty'])('%s says of a clean run one line', async (name) => {
  const text = await reporters.get(name)!(cleanReport, PLAIN);
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).toMatch(/no findings in 1 file/i);
});

test('the formats are sorted by name', () => {
  const names = [...reporters.keys()];
  expect(names).toEqual(names.toSorted());
});

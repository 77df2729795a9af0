import { Session } from 'node:inspector';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintText } from '../src/index.ts';

const session = new Session();

beforeAll(() => {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(() => session.disconnect());

/** How often blocks of our own code ran since the last call. */
function steps(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!/\/(?:src|rules)\/[^?]*\.ts/.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

async function stepsFor(text: string, lang: string): Promise<number> {
  steps();
  const { problems } = await lintText(text, { lang, minConfidence: 'low' });
  expect(problems).toEqual([]);
  return steps();
}

const repeat = (part: string) => (count: number) => part.repeat(count);
const many = (make: (index: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Shapes whose parts a careless loop compares with each other. */
const SHAPES: readonly (readonly [what: string, lang: string, make: (count: number) => string])[] = [
  ['items', 'nl', repeat('- a\n')],
  ['numbered items', 'nl', many((index) => `${index + 1}. Stap nu.\n`)],
  ['rows', 'nl', (count) => `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(count)}`],
  ['equal headings', 'nl', repeat('# a\n\n')],
  ['headings and links to them', 'nl', many((index) => `## Kop ${index}\n\n[a](#kop-${index})\n\n`)],
  ['paragraphs', 'nl', repeat('Dit is een alinea die vaker staat dan nodig is.\n\n')],
  ['sentences', 'nl', repeat('Dit is een zin die wij lezen. ')],
  ['words of two languages', 'nl', repeat('dit is een and this is the server that we need ')],
  ['sentences of another language', 'nl', repeat('This is the text that was not translated. ')],
  ['bold words', 'nl', repeat('**Let** op: **dit** is. ')],
  ['code spans', 'nl', repeat('Zet `a` aan. ')],
  ['code blocks', 'nl', repeat('Tekst.\n\n```js\nlet a = 1;\n```\n\n')],
  ['templates', 'nl', repeat('{% highlight js %}\na\n{% endhighlight %}\n\nTekst hier.\n\n')],
  ['quotation marks', 'nl', repeat('"a ')],
  ['brackets that nothing closes', 'nl', repeat('(a ')],
  ['blanks in file names', 'nl', many((index) => `klant${index}x. csv is er. `)],
  ['greetings', 'nl', repeat('hallo wereld. ')],
  ['merged words', 'nl', repeat('toohello ')],
  ['comments that switch rules off', 'nl', repeat('<!-- mtlint-disable-next-line -->\nTekst.\n\n')],
  ['footnotes', 'nl', many((index) => `Tekst[^${index}]\n\n[^${index}]: noot.\n\n`)],
  ['definitions', 'nl', many((index) => `[a${index}]: b "c"\n`)],
  ['Chinese', 'zh-Hans', repeat('这是一个句子。')],
  ['Korean', 'ko', repeat('이것은 문장입니다. ')],
];

const COUNT = 250;

describe('the work of a page grows as the page does', () => {
  it.each(SHAPES)(
    '%s',
    async (_, lang, make) => {
      // What is set up once, and what the first page of a shape compiles, is no work of the page.
      await stepsFor(make(COUNT), lang);
      const none = await stepsFor(make(1), lang);
      const once = (await stepsFor(make(COUNT), lang)) - none;
      const fourTimes = (await stepsFor(make(4 * COUNT), lang)) - none;
      expect(once).toBeGreaterThan(COUNT);
      expect(fourTimes / once).toBeLessThan(5);
    },
    60_000,
  );
});

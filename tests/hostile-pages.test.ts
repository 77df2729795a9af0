import { describe, expect, it } from 'vitest';
import { lintText } from '../src/index.ts';

function repeated(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length));
}

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Pages over which a careless rule takes minutes: to finish is to pass. */
const PAGES: readonly (readonly [what: string, lang: string, text: string])[] = [
  ['particles at both ends of a word', 'nl', `Klik op ${'too'.repeat(9)}xqz${'too'.repeat(9)} nu.`],
  ['particles at both ends of a lump', 'nl', `Klik op ${'too'.repeat(40)}xqz${'too'.repeat(40)} nu.`],
  ['one word', 'nl', repeated('ha', 200_000)],
  ['one word of another script', 'de', repeated('я', 200_000)],
  ['one word of alternating scripts', 'fr', repeated('αa', 60_000)],
  ['findings of rules that yield to each other', 'nl', repeated('hallo ', 60_000)],
  ['keys and indented lines that no fence closes', 'nl', `---\n-:\n\t${repeated('\t\n.:\n.:\n\t', 40_000)}`],
  ['delimiters of templates', 'nl', repeated('{%', 70_000)],
  ['delimiters shown as text', 'ja', repeated('`a', 50_000)],
  ['quotation marks that nothing closes', 'nl', repeated('u «je ', 60_000)],
  ['quotation marks written as entities', 'nl', `Dit is &quot; en ${repeated('&#39;', 60_000)}`],
  ['blanks before commas', 'nl', repeated('a , ', 40_000)],
  ['sentences of one word', 'nl', repeated('hallo. ', 60_000)],
  ['one run of ideographs', 'zh-Hans', repeated('的设置文件', 100_000)],
  ['one run of kana', 'ja', repeated('これは設定です', 50_000)],
  ['Korean without blanks', 'ko', repeated('서버를설정합니다', 100_000)],
  ['Arabic', 'ar', repeated('هذا الملف على الخادم ', 60_000)],
  ['combining marks', 'en', `a${repeated('\u0301', 100_000)}`],
  [
    'links to places that are not there',
    'nl',
    `${many(600, (i) => `[a](#toohello-${i}) `)}${many(600, (i) => `\n\n<a name="x${i}"></a>`)}`,
  ],
  [
    'links to places that are there under names as long',
    'nl',
    `${many(2000, (i) => `[a](#naar-de-kast-${i + 10_000}a) `)}${many(2000, (i) => `\n\n<a name="${i + 30_000}-uit-de-lade"></a>`)}`,
  ],
];

describe('a page of', () => {
  it.each(PAGES)(
    '%s is linted',
    async (_, lang, text) => {
      const { findings, problems, source } = await lintText(text, { lang, minConfidence: 'low' });
      expect(problems).toEqual([]);
      expect(findings.filter(({ start, end }) => start > end || end > source!.text.length)).toEqual([]);
    },
    20_000,
  );
});

it('a rule that finds more than anybody reads tells of ten thousand places, and that there are more', async () => {
  const { findings, notices } = await lintText(repeated('{%', 30_000), { lang: 'nl', minConfidence: 'low' });
  expect(findings).toHaveLength(10_000);
  expect(findings[0]).toMatchObject({ ruleId: 'translated-syntax', start: 0 });
  expect(notices).toEqual([
    'rule translated-syntax found more than 10000 places, and no more of them are told',
  ]);
  expect((await lintText(repeated('{%', 20_000), { lang: 'nl', minConfidence: 'low' })).notices).toEqual([]);
});

describe('line endings', () => {
  it('make no difference', async () => {
    const text =
      '{% include bestand.\n\n# Kop\n\nKlik op toohello knop\nen dan dan hallo server.\n\n- u en je\n- «a\n';
    const told = async (page: string) =>
      (await lintText(page, { lang: 'nl', minConfidence: 'low' })).findings.map(({ ruleId, text: found }) => [
        ruleId,
        found.replaceAll('\r\n', '\n'),
      ]);
    expect(await told(text.replaceAll('\n', '\r\n'))).toEqual(await told(text));
  });
});

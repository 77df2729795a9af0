import { expect, test } from 'vitest';
import { blocksOf } from '../../src/align/blocks.ts';
import { pairFeatures } from '../../src/align/features.ts';
import { PagePair } from '../../src/align/page-pair.ts';
import { readDocument } from '../../src/formats/index.ts';
import fc from '../properties.ts';

/** One block of a source page, and its translation. */
interface Unit {
  source: string;
  target: string;
}

const LETTERS = 'etaoinshrdlucmfw';

/** A made-up language: words of other letters, and of about the same length. */
function translateWord(word: string): string {
  const turned = Array.from(
    word,
    (letter) => LETTERS[(LETTERS.indexOf(letter) + 5) % LETTERS.length]!,
  ).reverse();
  return turned.join('') + (word.length % 3 === 0 ? 'en' : '');
}

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 10 })
  .map((letters) => letters.join(''));
/** Now and then something that translation keeps. */
const kept = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.nat(9999).map((number) => ` ${number}`) },
  { weight: 1, arbitrary: word.map((name) => ` \`${name}.sh\``) },
  { weight: 1, arbitrary: word.map((name) => ` [${name}](${name}.md)`) },
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 14 }), kept)
  .map(([words, tail]): Unit => {
    const join = (each: readonly string[]) => `${each.join(' ')}${tail}.`;
    return { source: join(words), target: join(words.map(translateWord)) };
  });
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(
  (sentences): Unit => ({
    source: sentences.map(({ source }) => source).join(' '),
    target: sentences.map(({ target }) => target).join(' '),
  }),
);
const marked =
  (marker: string) =>
  (unit: Unit): Unit => ({
    source: marker + unit.source,
    target: marker + unit.target,
  });
const unit = fc.oneof(
  { weight: 5, arbitrary: prose },
  { weight: 2, arbitrary: sentence.map(marked('- ')) },
  { weight: 1, arbitrary: sentence.map(marked('## ')) },
  {
    weight: 1,
    arbitrary: word.map(
      (name): Unit => ({ source: `\`\`\`sh\nrun ${name}\n\`\`\``, target: `\`\`\`sh\nrun ${name}\n\`\`\`` }),
    ),
  },
);
const page = fc.uniqueArray(unit, { minLength: 20, maxLength: 40, selector: ({ source }) => source });

type Edit = { kind: 'drop' | 'add' | 'swap' | 'split'; at: number };
const edits = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('drop', 'add', 'swap', 'split'),
    at: fc.nat(9).map((each) => each * 2),
  }),
  { minLength: 5, maxLength: 5, selector: ({ at }) => at },
);
const ADDED: Unit = { source: '', target: 'Zzyzx qoph vvek jumbo kyxz bbaq pjotr.' };

/** The blocks of the target, each with the index of its source (or -1), after the edits. */
function edited(units: readonly Unit[], made: readonly Edit[]): { target: string; of: number }[] {
  const rows = units.map(({ target }, of) => [{ target, of }]);
  for (const { kind, at } of made) {
    const [row, next] = [rows[at]!, rows[at + 1]!];
    if (kind === 'drop') rows[at] = [];
    if (kind === 'add') rows[at] = [...row, { target: ADDED.target, of: -1 }];
    if (kind === 'swap') [rows[at], rows[at + 1]] = [next, row];
    if (kind === 'split') {
      const [first, ...rest] = row[0]!.target.split(/(?<=\.) /);
      if (/^\w/.test(first!) && rest.length > 0)
        rows[at] = [
          { target: first!, of: at },
          { target: rest.join(' '), of: at },
        ];
    }
  }
  return rows.flat();
}

/** How many blocks of the target were aligned with the blocks they were made from. */
async function rightlyAligned(
  units: readonly Unit[],
  made: readonly Edit[],
): Promise<{ right: number; all: number }> {
  const rows = edited(units, made);
  // A comment keeps neighbouring items and paragraphs apart.
  const join = (blocks: readonly string[]) => blocks.join('\n\n<!-- -->\n\n');
  const source = await readDocument('source.md', join(units.map((each) => each.source)));
  const target = await readDocument('target.md', join(rows.map((each) => each.target)));
  const pair = PagePair.ofPages(source, target);
  const indexOf = (document: typeof source, starts: Map<number, number>) => {
    let index = 0;
    for (const node of document.tree.children)
      if (node.type !== 'html') starts.set(node.position!.start.offset!, index++);
    return starts;
  };
  const [from, to] = [indexOf(source, new Map()), indexOf(target, new Map())];
  const place = (starts: Map<number, number>, start: number) =>
    [...starts].findLast(([each]) => each <= start)![1];
  const found = new Map<number, number[]>();
  for (const { sources, targets } of pair.blocks)
    for (const block of targets)
      found.set(
        place(to, block.span.start),
        sources.map((each) => place(from, each.span.start)),
      );
  const right = rows.filter(({ of }, index) => {
    const got = found.get(index) ?? [];
    return of === -1 ? got.length === 0 : got.length === 1 && got[0] === of;
  }).length;
  return { right, all: rows.length };
}

async function share(runs: readonly (readonly [readonly Unit[], readonly Edit[]])[]): Promise<number> {
  let [right, all] = [0, 0];
  for (const [units, made] of runs) {
    const outcome = await rightlyAligned(units, made);
    right += outcome.right;
    all += outcome.all;
  }
  return right / all;
}

const RUNS = { numRuns: 15, seed: 7 };
const TIMEOUT = 60_000;

test('aligns at least 98 of 100 blocks of clean pairs', { timeout: TIMEOUT }, async () => {
  const pages = fc.sample(page, RUNS).map((units) => [units, []] as const);
  expect(await share(pages)).toBeGreaterThanOrEqual(0.98);
});

test('aligns at least 95 of 100 blocks with five edits a page', { timeout: TIMEOUT }, async () => {
  expect(await share(fc.sample(fc.tuple(page, edits), RUNS))).toBeGreaterThanOrEqual(0.95);
});

test('a block is as long, and holds as much, whatever its lines end with', async () => {
  const text = '# Disks\n\n```js\nopen(disk);\nclose(disk);\n```\n\nOpen the disk\nand `close` it.\n';
  const featuresOf = async (file: string) => {
    const document = await readDocument('a.md', file);
    const side = { document, blocks: blocksOf(document) };
    return pairFeatures(side, side).source.map(({ length, tokens, orphans }) => ({
      length,
      tokens,
      orphans,
    }));
  };
  expect(await featuresOf(text.replaceAll('\n', '\r\n'))).toEqual(await featuresOf(text));
});

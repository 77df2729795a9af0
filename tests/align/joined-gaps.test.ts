import { expect, test } from 'vitest';
import { blocksOf } from '../../src/align/blocks.ts';
import { pairFeatures } from '../../src/align/features.ts';
import { withJoinedGaps } from '../../src/align/joined-gaps.ts';
import { readDocument } from '../../src/formats/index.ts';

const SOURCE = [
  'Open the shed.',
  '## Water',
  'Fill the can.',
  '[Try it](/try)',
  '## Lock',
  '[Try it](/try)',
  'Go home now.',
];
const TARGET = ['Öffnen Sie den Schuppen.', '[Ausprobieren](/try)', 'Gehen Sie heim.'];

async function features(source: readonly string[], target: readonly string[] = TARGET) {
  const sides = await Promise.all(
    [source, target].map(async (blocks) => {
      const document = await readDocument('a.md', `${blocks.join('\n\n')}\n`);
      return { document, blocks: blocksOf(document) };
    }),
  );
  return pairFeatures(sides[0]!, sides[1]!);
}

const match = (sources: number[], targets: number[]) => ({
  sources,
  targets,
  probability: 0.9,
  isMoved: false,
});

const SPLIT = [
  match([0], [0]),
  match([1], []),
  match([2], []),
  match([3], [1]),
  match([4], []),
  match([5], []),
  match([6], [2]),
];

test('a block between two gaps goes behind them where it fits as well there', async () => {
  const joined = withJoinedGaps(SPLIT, await features(SOURCE));
  const alone = joined.flatMap(({ sources, targets }) => (targets.length === 0 ? sources : []));
  expect(alone).toEqual([1, 2, 3, 4]);
  expect(joined.find(({ targets }) => targets[0] === 1)?.sources).toEqual([5]);
});

test('gaps around a block that fits nowhere else stay two', async () => {
  const other = SOURCE.with(
    5,
    'Turn the `key` of the [door](/door), and put it back on its nail in the hall.',
  );
  expect(withJoinedGaps(SPLIT, await features(other))).toEqual(SPLIT);
});

test('a gap begins with a heading where the blocks before it fit as well', async () => {
  const source = ['Open the shed.', '## Lock', 'Turn the key.', '## Bolt', 'Turn the key.', 'Go home now.'];
  const target = ['Öffnen Sie den Schuppen.', '## Riegel', 'Drehen Sie um.', 'Gehen Sie heim.'];
  const late = [
    match([0], [0]),
    match([1], [1]),
    match([2], []),
    match([3], []),
    match([4], [2]),
    match([5], [3]),
  ];
  const slid = withJoinedGaps(late, await features(source, target));
  expect(slid.flatMap(({ sources, targets }) => (targets.length === 0 ? sources : []))).toEqual([1, 2]);
  expect(slid.map(({ targets }) => targets)).toEqual([[0], [], [], [1], [2], [3]]);
});

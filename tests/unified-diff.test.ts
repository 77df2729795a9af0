import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parseUnifiedDiff } from '../src/files/unified-diff.ts';
import { createProject } from './project.ts';
import fc from './properties.ts';

const parse = (text: string) => parseUnifiedDiff(Buffer.from(text));

/** `path: 1-2 5-5` */
const shown = (text: string) =>
  parse(text).map(({ path, lines }) => {
    const ranges = lines === 'all' ? ['all'] : lines.map(({ first, last }) => `${first}-${last}`);
    return [`${path}:`, ...ranges].join(' ');
  });

describe('what a diff says', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blank lines', '\n\n', []],
    ['an added line', '--- a/x.md\n+++ b/x.md\n@@ -1 +1,2 @@\n a\n+b\n', ['x.md: 2-2']],
    [
      'a changed line',
      'diff --git a/x.md b/x.md\n--- a/x.md\n+++ b/x.md\n@@ -3 +3 @@\n-a\n+b\n',
      ['x.md: 3-3'],
    ],
    ['several hunks', '--- a/x\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n@@ -4,2 +6 @@ head\n c\n-d\n', ['x: 1-2']],
    ['only removed lines', '--- a/x\n+++ b/x\n@@ -2 +1,0 @@\n-a\n', ['x:']],
    ['context between changes', '--- a/x\n+++ b/x\n@@ -1,3 +1,5 @@\n+a\n b\n+c\n d\n e\n', ['x: 1-1 3-3']],
    [
      'a new file',
      '--- /dev/null\n+++ b/x.md\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n',
      ['x.md: 1-1'],
    ],
    ['a deleted file', '--- a/x.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n', []],
    [
      'lines that look like headers',
      '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-- b\n+++ b/y\n+@@ -1 +1 @@\n--- a/z\n+++ b/z\n@@ -0,0 +1 @@\n+a\n',
      ['x: 1-2', 'z: 1-1'],
    ],
    [
      'a rename without a change',
      'diff --git a/x.md b/y z.md\nsimilarity index 100%\nrename from x.md\nrename to y z.md\n',
      ['y z.md:'],
    ],
    [
      'a rename with one',
      'diff --git a/x b/y\nrename from x\nrename to y\n--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b\n',
      ['y: 1-1'],
    ],
    ['a binary file', 'diff --git a/x b/x\nBinary files a/x and b/x differ\n', ['x: all']],
    [
      'names without prefixes',
      'diff --git b/x.md b/x.md\n--- b/x.md\n+++ b/x.md\n@@ -0,0 +1 @@\n+a\n',
      ['b/x.md: 1-1'],
    ],
    [
      'a new file without prefixes',
      'diff --git b/x.md b/x.md\nnew file mode 100644\n--- /dev/null\n+++ b/x.md\n@@ -0,0 +1 @@\n+a\n',
      ['b/x.md: 1-1'],
    ],
    ['mnemonic prefixes', '--- i/x.md\n+++ w/x.md\n@@ -0,0 +1 @@\n+a\n', ['x.md: 1-1']],
    [
      'times, as diff -u has them',
      '--- x.md\t2026-01-01 00:00:00\n+++ x.md\t2026-01-02\n@@ -0,0 +1 @@\n+a\n',
      ['x.md: 1-1'],
    ],
    [
      'quoted names',
      '--- a/x\n+++ "b/\\"\\t\\\\\\303\\251\\n.md"\n@@ -0,0 +1 @@\n+a\n',
      ['"\t\\é\n.md: 1-1'],
    ],
    ['Windows line ends', '--- a/x.md\r\n+++ b/x.md\r\n@@ -1,2 +1,3 @@\r\n a\r\n\r\n+b\r\n', ['x.md: 3-3']],
    [
      'a mail around it',
      'Subject: [PATCH] x\n\nText.\n---\n x | 1 +\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n-- \n2.39.5\n',
      ['x: 1-1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('bytes of other encodings do no harm', () => {
    const [file] = parseUnifiedDiff(
      Buffer.concat([
        Buffer.from('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-'),
        Buffer.from([0xe9, 0xff]),
        Buffer.from('\n+a\n'),
      ]),
    );
    expect(file).toEqual({ path: 'x', lines: [{ first: 1, last: 1 }] });
  });
});

test.each([
  ['no diff', 'Hello.\n', /no unified diff/],
  ['JSON', '{"a": 1}', /no unified diff/],
  ['cut off', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n', /middle of a hunk/],
  ['cut off within a line', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@', /middle of a hunk/],
  ['garbled', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\nxyz\n', /line 5: this is no line of a hunk/],
  [
    'of a file longer than files are',
    '--- a/x\n+++ b/x\n@@ -1 +11111111111111111 @@\n+a\n',
    /line 3: no file has a line/,
  ],
  ['combined', 'diff --cc x\n--- a/x\n+++ b/x\n@@@ -1,2 -1,2 +1,2 @@@\n', /line 4: .*combined/],
])('refuses what is %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});

test('agrees with git on any two texts', () => {
  const cwd = createProject({});
  execFileSync('git', ['init', '-q'], { cwd });
  const line = fc.constantFrom('a', 'b', '-- c', '++ d', '@@ -1 +1 @@', '', '\\ e', 'x\ry', 'diff --git a b');
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const id = (content: string) =>
        execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd, input: content }).toString().trim();
      const patch = spawnSync('git', ['diff', '-U1', id(before), id(after)], { cwd }).stdout;
      const [file] = parseUnifiedDiff(patch);
      const added =
        file && file.lines !== 'all' ? file.lines.flatMap(({ first, last }) => [first, last]) : [];
      const lines = after === '' ? 0 : after.split('\n').length - (after.endsWith('\n') ? 1 : 0);
      // What was not added is there before too, in the same order.
      expect(Math.max(0, ...added)).toBeLessThanOrEqual(lines);
      const isAdded = (number: number) =>
        file?.lines !== 'all' && file?.lines.some(({ first, last }) => first <= number && number <= last);
      let rest = before.split('\n');
      for (const [index, kept] of after.split('\n').slice(0, lines).entries()) {
        if (isAdded(index + 1)) continue;
        const at = rest.indexOf(kept);
        expect(at).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + 1);
      }
    }),
    { numRuns: 25 },
  );
});

import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { withLazyPatterns } from '../../scripts/lazy-patterns.mjs';

const LAZY: [text: string, made: string][] = [
  ['const A = /\\p{L}/u;\nuse(A);', 'let A$made;const A=()=>A$made??=/\\p{L}/u;\nuse(A());'],
  [
    'const A = /\\p{L}/u;\nuse({ A, b: A });',
    'let A$made;const A=()=>A$made??=/\\p{L}/u;\nuse({ A:A(), b: A() });',
  ],
  [
    'const A = "x";const B = new RegExp(A + "+");B.test(b.B)',
    'const A = "x";let B$made;const B=()=>B$made??=new RegExp(A + "+");B().test(b.B)',
  ],
  [
    'const B = new RegExp(String.raw`\\d` + "+");',
    'let B$made;const B=()=>B$made??=new RegExp(String.raw`\\d` + "+");',
  ],
  [
    'const A = "x";const B = new RegExp([A, "y"].join("|"));',
    'const A = "x";let B$made;const B=()=>B$made??=new RegExp([A, "y"].join("|"));',
  ],
  [
    'const A = [[1, /\\p{L}/u], [2, /a/]];\nfor (const [a] of A) use(a);',
    'let A$made;const A=()=>A$made??=[[1, /\\p{L}/u], [2, /a/]];\nfor (const [a] of A()) use(a);',
  ],
  [
    'const S = new Intl.Segmenter("en", { granularity: "word" });',
    'let S$made;const S=()=>S$made??=new Intl.Segmenter("en", { granularity: "word" });',
  ],
];

test.each(LAZY)('%s', (text, made) => {
  expect(withLazyPatterns(text)).toBe(made);
});

const KEPT = [
  'const A = /[a-z]/;\nuse(A);',
  'let A = /\\p{L}/u;\nuse(A);',
  'const A = /\\p{L}/u;\nconst f = (A) => A;',
  'const A = /\\p{L}/u;\nfor (const { A } of all) use(A);',
  'const A = /\\p{L}/u;\nfunction f() { const A = 1; return A; }',
  'const A = new RegExp(made());',
  'const A = new RegExp(list.join("|"));',
  'const A = [/a/, /b/];\nuse(A);',
  'const A = [/\\p{L}/u, made()];\nuse(A);',
  'let text = "a";const A = new RegExp(text);',
  'const S = new Intl.Segmenter(locale());',
];

test.each(KEPT)('left as it is: %s', (text) => {
  expect(withLazyPatterns(text)).toBe(text);
});

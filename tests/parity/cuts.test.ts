import { expect, test } from 'vitest';
import { showsRemains } from '../../src/parity/cuts.ts';

const REMAINS = [
  'Ejecuta las comprobaciones ().',
  '通过延迟分配（例如 ）提升效能。',
  '用来简化处理：。',
  "Bu, bahçedeki kapı ve 'e benzer.",
  '값을 설정함으로써 를 초기화했습니다.',
  '和 \uFFFC 是静态的。',
  '是一个变量。',
];

const WHOLE = [
  'Call printf() (or puts()).',
  'Note: it stays open.',
  "Bahçedeki 'a' ve 'b' harfleri.",
  '이 문서는 새 것입니다.',
  '是的，可以。',
  '这是一个变量。',
];

test.each(REMAINS)('%j shows what stood around a thing that is gone', (text) => {
  expect(showsRemains(text)).toBe(true);
});

test.each(WHOLE)('%j lacks nothing', (text) => {
  expect(showsRemains(text)).toBe(false);
});

import type { Segment, Word } from '../src/document/segment.ts';
import { type Repeat, repeatsIn } from '../src/engine/repeats.ts';
import { defineRule } from '../src/engine/rule.ts';
import { shortened } from '../src/engine/shortened.ts';

/** Letters that stand for laughter, cries and sounds, which people write many times. */
const SOUNDS = /^[哈呵嘿嘻啊呀哇呜嗚唔嗯噢喔ㅋㅎㅠㅜwㄏあアーハはワわうウえエおオ]+$/u;
/** Words of a paragraph below which nothing dominates it. */
const LEAST_WORDS = 24;
const LEAST_COUNT = 5;

export default defineRule({
  id: 'runaway-repetition',
  summary: 'The engine got caught in a loop and wrote the same again and again',
  category: 'linguistic/duplication',
  severity: 'error',
  confidence: 'high',
  languages: 'any',
  source: 'helps',
  inherited: 'finding',
  fix: 'suggestion',
  docs: `Neural engines can fall into a loop and write a few words or letters over and over ("de prueba de prueba de prueba …") until their output is full. What should have followed is lost.

A word must stand four times in a row, two or more words three times, letters of Chinese, Japanese and Thai four times (three when the unit is longer, six when it is one letter). Laughter, rulers of marks, numbers, single letters and code are left alone. Four words that fill most of a long paragraph are reported with medium confidence.`,
  examples: [
    {
      title: 'words',
      lang: 'es',
      text: 'Abre la base de prueba de prueba de prueba de prueba.',
      finds: ['1:14-1:53'],
      fixed: 'Abre la base de prueba.',
    },
    {
      title: 'letters',
      lang: 'zh-Hans',
      text: 'Nest 将么么么么么么',
      finds: ['1:7-1:13'],
      fixed: 'Nest 将么',
    },
    {
      title: 'a paragraph of one phrase',
      lang: 'nl',
      text: 'Kies in het menu opslaan of sluit. Kies in het menu openen. Kies in het menu kopie. Kies in het menu delen. Kies in het menu nu.',
      finds: ['1:1-1:125'],
    },
    {
      title: 'laughter, rulers, numbers, sounds',
      lang: 'zh-Hans',
      text: '哈哈哈哈哈哈哈\n\n1 1 1 1 1 1 1\n\na a a a a\n\n== == == == ==\n',
      finds: [],
    },
    {
      title: 'words that people repeat',
      lang: 'en',
      text: 'It is very, very, very, very fast. No no no!',
      finds: [],
    },
  ],
  messages: {
    loop: '“{unit}” stands {count} times in a row, for the engine got caught in a loop: translate this place anew',
    dominant:
      '“{unit}” comes back {count} times in this paragraph, as in the output of an engine caught in a loop',
  },
  options: {},

  create({ document, report }) {
    const { source } = document;
    return {
      segment(segment) {
        const loops = repeatsIn(segment).filter(isLoop);
        for (const { at: from, to, unitTo, count } of loops) {
          const at = segment.spanOf(from, to);
          const unit = source.slice(segment.spanOf(from, unitTo));
          const suggestions = [{ description: 'Keep one of them', at, text: unit }];
          report({ at, message: 'loop', data: { unit: shortened(unit, 60), count }, suggestions });
        }
        if (loops.length > 0) return;
        const dominant = findDominant(segment);
        if (!dominant) return;
        report({
          at: segment.spanOf(dominant.at, dominant.to),
          message: 'dominant',
          data: dominant,
          confidence: 'medium',
        });
      },
    };
  },
});

function isLoop({ tokens, count }: Repeat): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const letters = words.map(({ text }) => text).join('');
  if (!/\p{L}/u.test(letters) || SOUNDS.test(letters)) return false;
  // With marks between it may be a list of values.
  if (words.length < tokens.length)
    return words.length >= 4 && count >= 3 && /\p{L}{3}|\p{sc=Han}{2}/u.test(letters);
  if (tokens.every(({ kind }) => kind === 'letter')) {
    return count >= (tokens.length === 1 ? 6 : tokens.length < 4 ? 4 : 3);
  }
  const isWordy = words.some(
    ({ text, kind }) =>
      kind === 'word' && /\p{L}[\p{L}\p{M}]{2}|\p{sc=Hangul}{2}/u.test(text) && !/[\d_]/.test(text),
  );
  return isWordy && count >= (words.length === 1 ? 4 : 3);
}

/** Does a word stand as often as the four must? */
function isAnyWordOften(words: readonly Word[]): boolean {
  const counts = new Map<string, number>();
  return words.some(({ lower }) => {
    const count = (counts.get(lower) ?? 0) + 1;
    counts.set(lower, count);
    return count >= LEAST_COUNT;
  });
}

/** Four words that come back so often that they make up most of a long text. */
function findDominant({
  words,
  text,
}: Segment): { at: number; to: number; unit: string; count: number } | undefined {
  if (words.length < LEAST_WORDS || !isAnyWordOften(words)) return undefined;
  const last = new Map<string, { count: number; index: number; unit: string; at: number; to: number }>();
  for (let index = 0; index + 4 <= words.length; index++) {
    const run = words.slice(index, index + 4);
    if (/[.,;:\uFFFC]/.test(text.slice(run[0]!.at, run[3]!.to))) continue;
    const key = run.map(({ lower }) => lower).join(' ');
    const seen = last.get(key);
    if (seen && seen.index + 4 > index) continue;
    const [at, to] = [seen?.at ?? run[0]!.at, run[3]!.to];
    last.set(key, { count: (seen?.count ?? 0) + 1, index, unit: text.slice(run[0]!.at, to), at, to });
  }
  const top = [...last.values()].sort((a, b) => b.count - a.count)[0];
  return top && top.count >= LEAST_COUNT && top.count * 4 >= words.length * 0.6 ? top : undefined;
}

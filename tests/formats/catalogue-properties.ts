import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/document/catalogue.ts';
import type { Document } from '../../src/document/document.ts';
import { applyFixes } from '../../src/engine/fix.ts';
import { readDocument } from '../../src/formats/index.ts';
import fc from '../properties.ts';

/** A text and its translation. */
export interface Pair {
  source: string;
  target: string;
}

/** A way to write pairs as a file. */
export interface CatalogueFormat {
  path: string;
  /** Lines end with `\n`. */
  write: fc.Arbitrary<(pairs: readonly Pair[]) => string>;
  /** What a stretch of the file stands for, where it is one escaped run of a message. */
  decode(slice: string): string;
  /** What the format cannot hold. */
  cannotHold?: RegExp;
  /** What a text is once it has been written and read, where that is not the text itself. */
  normal?(text: string): string;
}

const WORDS =
  'word Größe 漢字の設定 한국어 😀 e\u0301te\u0301 don’t it\'s "quoted" a&b <b>bold</b> `code` **strong** [link](a.md) back\\slash tab\there 100% {name} %s # - * _x_ \u00A0 two\nlines ]]> && <!-- x --> \u{1F469}\u200D\u{1F4BB}'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `w ${words.join(' ')} w`);
const RUNS = { numRuns: 80 };
/** Reading is quick; a machine that is busy is not. */
const TIMEOUT = 30_000;

/** What every reader of a catalogue has to do: see CONTRIBUTING.md. */
export function itReadsCatalogues({
  path,
  write,
  decode,
  cannotHold,
  normal = (same) => same,
}: CatalogueFormat): void {
  const holds = text.filter((each) => !cannotHold?.test(each));
  const pairs = fc.array(fc.record({ source: holds, target: holds }), { minLength: 1, maxLength: 5 });
  const files = fc
    .record({ pairs, write, ending: fc.constantFrom('\n', '\r\n'), bom: fc.constantFrom('', '\uFEFF') })
    .map((each) => ({
      pairs: each.pairs,
      raw: each.bom + each.write(each.pairs).replaceAll('\n', each.ending),
    }));

  it(
    'reads what was written',
    async () => {
      await fc.assert(
        fc.asyncProperty(files, async (file) => {
          const document = await readDocument(path, file.raw);
          expect(textsOf(document)).toEqual(file.pairs.map(({ target }) => normal(target)));
          if (document.translatedFrom)
            expect(textsOf(document.translatedFrom)).toEqual(file.pairs.map(({ source }) => normal(source)));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'says where every word stands in the file',
    async () => {
      await fc.assert(
        fc.asyncProperty(files, async ({ raw }) => {
          const document = await readDocument(path, raw);
          for (const side of [document, document.translatedFrom]) {
            for (const word of (side?.segments ?? []).flatMap(({ words }) => words)) {
              const slice = side!.catalogue!.file.slice(side!.catalogue!.spanInFile(word));
              if (slice !== word.text) expect(decode(slice)).toBe(word.text);
            }
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'says where every character stands, in order and inside of its entry',
    async () => {
      await fc.assert(
        fc.asyncProperty(files, async ({ raw }) => {
          const { catalogue, source } = await readDocument(path, raw);
          for (const { span, entry } of catalogue!.messages) {
            let last = entry.start;
            for (let at = span.start; at < span.end; at++) {
              const { start, end } = catalogue!.spanInFile({ start: at, end: at + 1 });
              expect(start).toBeGreaterThanOrEqual(entry.start);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeGreaterThanOrEqual(last);
              const slice = catalogue!.file.text.slice(start, end);
              if (slice.length === 1 && slice !== '\n') expect(slice).toBe(source.text[at]);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(entry.end);
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'makes in the file the edits that are made in a message, or none',
    async () => {
      const edit = fc.record({ from: fc.nat(), length: fc.nat(12), text: fc.oneof(fc.constant(''), holds) });
      await fc.assert(
        fc.asyncProperty(files, edit, async ({ raw }, { from, length, text: replacement }) => {
          const document = await readDocument(path, raw);
          const { catalogue, source } = document;
          const [{ span }] = catalogue!.messages as [Catalogue['messages'][number]];
          const start = span.start + (from % (span.end - span.start + 1));
          const end = Math.min(start + length, span.end);
          const made = catalogue!.editInFile({ start, end, text: replacement });
          if (!made) return;
          const edited = await readDocument(path, applyFixes(catalogue!.file.text, [made]));
          const wanted =
            source.text.slice(span.start, start) + replacement + source.text.slice(end, span.end);
          expect(normal(textsOf(edited)[0]!)).toBe(normal(wanted));
          expect(textsOf(edited).slice(1)).toEqual(textsOf(document).slice(1));
        }),
        { numRuns: 200 },
      );
    },
    TIMEOUT,
  );
}

export function textsOf({ catalogue, source }: Document): string[] {
  return catalogue!.messages.filter(({ gap }) => !gap).map(({ span }) => source.slice(span));
}

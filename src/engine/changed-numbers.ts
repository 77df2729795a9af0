import type { PagePair } from '../align/page-pair.ts';
import { type PlacedPair, placedPairs } from '../align/placed-pairs.ts';
import type { Segment } from '../document/segment.ts';
import type { Span } from '../document/source-text.ts';
import type { Language } from '../languages/index.ts';
import { likeliestLanguage } from '../languages/likeliest.ts';
import { changedCodeNumbers } from './code-numbers.ts';
import { type MeasureFault, measureFault } from './measures.ts';
import {
  type ComparedNumbers,
  changedNumbers,
  comparedNumbers,
  type NumberChange,
  numberSide,
  type OpenNumber,
} from './number-matching.ts';
import { changedOrdinals } from './ordinals.ts';
import { mayHoldNumbers, type Quantity } from './quantities.ts';
import { spelledNumbersOf } from './spelled-numbers.ts';

/** What is wrong with the numbers of a pair of blocks. */
export interface NumberFaults {
  pair: PlacedPair;
  changes: readonly NumberChange[];
  /** Equal numbers with another unit, or a version written as a decimal. */
  faults: readonly { fault: MeasureFault; source: Quantity; target: Quantity }[];
  /** Only one side has them, near and far. */
  missing: readonly OpenNumber[];
  added: readonly OpenNumber[];
}

/** Compares the numbers of a page with those of its source: in prose, in code, and before list items. */
export function numberFaults(
  page: PagePair,
  language: Language | undefined,
  sourceLanguages: readonly Language[],
): NumberFaults[] {
  const pairs = placedPairs(page);
  const compared = pairs.map((pair) => comparedIn(pair, page, language, sourceLanguages));
  const prose = changedNumbers(compared);
  const ordinals = changedOrdinals(pairs, page.source.source, page.target.source);
  return pairs.flatMap((pair, index): NumberFaults[] => {
    if (pair.by === 'none' || pair.sources.length === 0 || pair.targets.length === 0) return [];
    const { changes, rest } = prose[index]!;
    return [
      {
        pair,
        changes: [
          ...ordinals.filter((ordinal) => ordinal.pair === pair).map(({ change }) => change),
          ...changes.filter((change) => !isOfAnotherZone(change, page)),
          ...spelledChanges(compared[index]!, pair),
          ...codeChanges(pair, page),
        ],
        faults: compared[index]!.pairs.flatMap(([source, target]) => {
          const fault = measureFault(source, target);
          return fault ? [{ fault, source, target }] : [];
        }),
        missing: rest.sources.filter(({ isWeak }) => !isWeak),
        added: rest.targets.filter(({ isWeak }) => !isWeak),
      },
    ];
  });
}

function spelledChanges({ spelled }: ComparedNumbers, { by }: PlacedPair): NumberChange[] {
  return spelled && by === 'content' ? [{ source: spelled[0], target: spelled[1], isTypo: false }] : [];
}

/** A time that both pages give in zones of their own: "06:30 (UTC)", "15:30 JST". */
function isOfAnotherZone({ source, target }: NumberChange, page: PagePair): boolean {
  const zoneBehind = (text: string, { end }: Span) =>
    /^ ?\(?(UTC|GMT|[A-Z]{1,4}T)(?![\p{L}\p{Nd}])/u.exec(text.slice(end, end + 8))?.[1];
  if (![source, target].every(({ text }) => /^\d{1,2}:\d{2}/.test(text))) return false;
  const [from, to] = [
    zoneBehind(page.source.source.text, source.span),
    zoneBehind(page.target.source.text, target.span),
  ];
  return from !== undefined && to !== undefined && from !== to;
}

const NO_NUMBERS: ComparedNumbers = { pairs: [], sources: [], targets: [] };

function comparedIn(
  { sources, targets }: PlacedPair,
  page: PagePair,
  language: Language | undefined,
  sourceLanguages: readonly Language[],
) {
  const from = sources.flatMap(({ segments }) => segments);
  const to = targets.flatMap(({ segments }) => segments);
  if (from.length === 0 && to.length === 0) return NO_NUMBERS;
  const words = from.flatMap((segment) => segment.words);
  const sourceLanguage = likeliestLanguage(from.map(({ text }) => text).join('\n'), words, sourceLanguages);
  const isSpelledIn = (segments: readonly Segment[], of: Language | undefined) =>
    segments.some((segment) => spelledNumbersOf(segment, of).length > 0);
  const hasNumbers =
    from.some(mayHoldNumbers) ||
    to.some(mayHoldNumbers) ||
    (isSpelledIn(from, sourceLanguage) && isSpelledIn(to, language));
  if (!hasNumbers) return NO_NUMBERS;
  return comparedNumbers(
    numberSide(from, page.source, sourceLanguage),
    numberSide(to, page.target, language),
  );
}

function codeChanges({ sources, targets }: PlacedPair, page: PagePair): NumberChange[] {
  const [from, to] = [sources[0]?.code, targets[0]?.code];
  if (!from || !to) return [];
  return changedCodeNumbers({ code: from, text: page.source.source }, { code: to, text: page.target.source });
}

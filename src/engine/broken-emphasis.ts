import { type LiteralRun, literalRuns } from '../document/delimiters.ts';
import type { Segment, SegmentKind } from '../document/segment.ts';
import type { SourceText, Span } from '../document/source-text.ts';
import type { Confidence } from './finding.ts';

/** Delimiters that were meant as emphasis and are shown. */
export interface BrokenEmphasis {
  kind: 'padded' | 'parted' | 'odd' | 'open' | 'flanking';
  at: Span;
  confidence: Confidence;
  /** The whole of `at` as it was meant, when that is certain. */
  meant?: string;
}

/** Segments in which Markdown has been parsed. */
const PARSED: ReadonlySet<SegmentKind> = new Set(['paragraph', 'heading', 'list-item', 'table-cell']);
/** Not words: powers, single letters, rows of signs. */
const NO_WORDS = /^[\p{N}\p{L}]$|^[\d.,()\s*/-]+$/u;
/** Keyword arguments of Python and Ruby, calls. */
const ARGUMENTS = /^(?:(?:kw)?args|opts|options)|^\w+\(/;

/** What the parser left in the text of a segment, in pairs where there are any. */
export function brokenEmphasis(segment: Segment, source: SourceText): BrokenEmphasis[] {
  if (!PARSED.has(segment.kind) || !/[*_]/.test(segment.text)) return [];
  // Beside a slash they are part of a path.
  const runs = literalRuns(segment, source).filter(({ before, after }) => before !== '/' && after !== '/');
  const odd = runs.flatMap((run) => (run.length === 1 ? (oddAt(segment, source, run, runs) ?? []) : []));
  if (odd.length > 0) return odd;
  const stars = withPartedJoined(
    runs.filter(({ char }) => char === '*'),
    segment,
    source,
  );
  const lines = runs.filter(({ char, length }) => char === '_' && length === 2);
  return [...inPairs(segment, source, stars), ...inPairs(segment, source, lines)];
}

/** One delimiter that touches emphasis of its own kind. */
function oddAt(
  segment: Segment,
  source: SourceText,
  { char, start, end, after }: LiteralRun,
  runs: readonly LiteralRun[],
): BrokenEmphasis | undefined {
  const mark = segment.marks.find(
    ({ kind, span }) =>
      (kind === 'emphasis' || kind === 'strong') &&
      source.text[span.start] === char &&
      (span.end === start || span.start === end),
  );
  if (!mark) return undefined;
  const isBehind = mark.kind === 'emphasis' && mark.span.end === start;
  if (isBehind && isParted(source, mark.span.start, char, runs)) {
    const at = { start: mark.span.start - 2, end };
    return { kind: 'parted', at, confidence: 'high', meant: char + source.text.slice(mark.span.start, end) };
  }
  const at = { start: Math.min(mark.span.start, start), end: Math.max(mark.span.end, end) };
  // An asterisk behind bold text is a footnote's.
  return { kind: 'odd', at, confidence: mark.kind === 'strong' || /[\\/]/.test(after) ? 'low' : 'medium' };
}

/** Do a delimiter and one blank stand before it: as text, or taken for the marker of a list item? */
function isParted({ text }: SourceText, offset: number, char: string, runs: readonly LiteralRun[]): boolean {
  if (text.slice(offset - 2, offset) !== `${char} `) return false;
  const isText = runs.some(({ end, length }) => end === offset - 1 && length === 1);
  return isText || (char === '*' && /(?:^|[\n\r ])$/.test(text.slice(0, offset - 2).slice(-1)));
}

function inPairs(segment: Segment, source: SourceText, runs: readonly LiteralRun[]): BrokenEmphasis[] {
  const found: BrokenEmphasis[] = [];
  for (let index = 0; index < runs.length; index++) {
    const [first, second] = [runs[index]!, runs[index + 1]];
    const isPair = second && !isStray(first, second) && hasWords(segment, first, second);
    if (isPair) index++;
    found.push(...((isPair ? pairOf(source, first, second) : openAt(segment, first)) ?? []));
  }
  return found;
}

function pairOf(source: SourceText, first: LiteralRun, second: LiteralRun): BrokenEmphasis[] {
  const at = { start: first.start, end: second.end };
  const raw = source.text.slice(first.end, second.start);
  const delimiter = first.char.repeat(2);
  if (raw !== raw.trim() || first.length === 3 || second.length === 3) {
    // Two that open: pointers or keyword arguments rather than a pair.
    const isDoubtful = opens(first) && opens(second);
    const meant = delimiter + raw.trim() + delimiter;
    return [{ kind: 'padded', at, meant, confidence: isDoubtful ? 'low' : 'high' }];
  }
  if ((first.canOpen && second.canClose) || first.char === '_') return [];
  return [{ kind: 'flanking', at, meant: `<strong>${raw}</strong>`, confidence: 'low' }];
}

function openAt(segment: Segment, run: LiteralRun): BrokenEmphasis[] {
  const isOpening = !/[\p{L}\p{N}_/\\.*]/u.test(run.before) && !/[\s/\\.,;:)]/.test(run.after);
  if (run.length !== 2 || !isOpening) return [];
  const rest = segment.text.slice(run.to);
  const word = /^[^\s.。,，、!?！？)）]+/u.exec(rest)?.[0] ?? '';
  // Underscores begin names of programs; a plain word with a capital and another word is none.
  const isName = run.char === '_' ? !/^\p{Lu}\p{Ll}+ [\p{L}(]/u.test(rest) : ARGUMENTS.test(word);
  if (word === '' || isName) return [];
  const { end } = segment.spanOf(run.at, run.to + word.length);
  return [{ kind: 'open', at: { start: run.start, end }, confidence: 'medium' }];
}

function hasWords({ text }: Segment, first: LiteralRun, second: LiteralRun): boolean {
  const inner = text.slice(first.to, second.at);
  // Two that open and no words: arguments and names rather than a pair.
  const isNames = opens(first) && opens(second) && (first.char === '_' || ARGUMENTS.test(inner));
  return inner.trim() !== '' && !NO_WORDS.test(inner.trim()) && !isNames;
}

/** The first closes something that is not there, and the second opens. */
function isStray(first: LiteralRun, second: LiteralRun): boolean {
  return /\s/.test(first.after) && !/\s/.test(first.before) && opens(second);
}

function opens({ before, after }: LiteralRun): boolean {
  return /\s/.test(before) && !/[\s\p{Pe}\p{Pf}.,;:!?]/u.test(after);
}

/** Runs of two or three; two single ones that a blank parts are one of three. */
function withPartedJoined(runs: readonly LiteralRun[], { text }: Segment, source: SourceText): LiteralRun[] {
  const joined: LiteralRun[] = [];
  for (let index = 0; index < runs.length; index++) {
    const [run, next] = [runs[index]!, runs[index + 1]];
    if (run.length === 2 || run.length === 3) joined.push(run);
    if (run.length !== 1 || !next) continue;
    if (next.length === 1 && text.slice(run.to, next.at) === ' ') {
      joined.push({ ...next, start: run.start, at: run.at, before: run.before, length: 3 });
      index++;
    } else if (next.length === 2 && run.at === 0 && isParted(source, run.start, run.char, runs)) {
      joined.push({ ...run, start: run.start - 2, length: 3 });
    }
  }
  return joined;
}

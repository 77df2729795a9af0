import { ATOM, type Segment } from '../document/segment.ts';

const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー';

const TRACES = [
  // A blank between two letters, or behind a mark, where no writer sets one.
  new RegExp(`[${CJK}、，。：；」』）] +[${CJK}]`, 'u'),
  // A particle with nothing before it.
  new RegExp(
    `(?:^|[、。])[はがをにでとのもやへ](?=[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Latin}\\s${ATOM}])`,
    'u',
  ),
  // A conjunction, preposition, copula or sign with nothing behind it.
  /[和与與及或是在從从對对將将把被為为於于~/-](?=\s*(?:[，。、,；;：）)]|$))/u,
  // Two marks that stood on both sides of it.
  /[，、,]\s*[，、,。]/u,
  // Code in a row that words begin.
  new RegExp(`[${CJK}]、${ATOM}`, 'u'),
];
/** A comma of another script, which stood behind code. */
const COMMA = new RegExp(`[${CJK}],`, 'gu');

/**
 * Does a text of a script without blanks show where something was cut out of it? Who leaves a thing out while
 * translating closes the gap; where an engine or a program drops it, what stood around it stays.
 */
export function showsCut(text: string): boolean {
  return text.match(COMMA)?.length === 1 || TRACES.some((trace) => trace.test(text.trim()));
}

/** A blank between two letters or before a mark, where no writer of these scripts sets one. */
const GAP = new RegExp(`(?<=[${CJK}]) +(?=[${CJK}，。、；])`, 'gu');

/** How many blanks stand in a text of a script without blanks, and no link, code or bold text beside them that they are for. */
export function gapsIn({ text, marks }: Segment): number {
  const isOfMark = (at: number, to: number) => marks.some(({ start, end }) => end === at || start === to);
  return [...text.matchAll(GAP)].filter(({ index, 0: blanks }) => !isOfMark(index, index + blanks.length))
    .length;
}

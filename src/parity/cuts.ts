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
/** What no writer leaves behind, in any language, of a thing that stood there. */
const REMAINS = [
  // Brackets around nothing, or with a blank before the closing one.
  /(?:^|[\s\u3000-\u9fff])[(（]\s*[)）]|[(（][^()（）\n]{0,12}\s[)）]/u,
  // A colon with a stop behind it.
  /[:：]\s*[。.,，;；]/u,
  // An ending of Turkish, or a particle of Korean, that hangs on nothing.
  /(?<=\s)['’]\p{Ll}{1,5}(?=[\s,.])/u,
  /(?<=\p{sc=Hangul} )(?:을|를|은|는|의|와|과|에서|으로|로)(?= )/u,
  // A conjunction, particle or copula of Chinese that begins a sentence.
  /^\s*(?:[和与與及或的]|是(?![的否]))/u,
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

/** Does a text have what stood around a thing, in any script, and no more a thing there? */
export function showsRemains(text: string): boolean {
  return REMAINS.some((remains) => remains.test(text));
}

/** A blank between two letters or before a mark, where no writer of these scripts sets one. */
const GAP = new RegExp(`(?<=[${CJK}]) +(?=[${CJK}，。、；])`, 'gu');

/** How many blanks stand in a text of a script without blanks, and no link, code or bold text beside them that they are for. */
export function gapsIn({ text, marks }: Segment): number {
  const isOfMark = (at: number, to: number) => marks.some(({ start, end }) => end === at || start === to);
  return [...text.matchAll(GAP)].filter(({ index, 0: blanks }) => !isOfMark(index, index + blanks.length))
    .length;
}

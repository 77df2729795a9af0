import { matchesOf } from '../document/matches.ts';
/** A mark of the wrong width, or brackets that do not suit what they hold. Offsets are those of the text. */
export interface WidthFault {
  at: number;
  to: number;
  mark: string;
  /** The mark of the other width. */
  other: string;
  /** A blank follows, as people who type half-width marks put it. */
  isTyped: boolean;
  /** A line ends behind it. */
  isBroken: boolean;
}

export interface BracketFault {
  kind: 'quotes' | 'padded';
  at: number;
  to: number;
  open: string;
  close: string;
  /** What should close. */
  other: string;
  /** Blanks stand on both sides. */
  isEven: boolean;
}

const WIDE = '，。；：！？';
const NARROW = ',.;:!?';
const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '“': '”',
  '‘': '’',
};

const LETTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]`;
const NARROW_MARK = new RegExp(
  String.raw`(?<=${LETTER}|[」』》〉）】”])[${NARROW}](?=${LETTER}|[「『《〈（【“]|\s*$|\n${LETTER}|( {1,2})${LETTER})`,
  'gu',
);
const WIDE_MARK = new RegExp(
  String.raw`(?<=[\p{L}\p{M}\p{N})\]"'»\uFFFC](?<!${LETTER}))[${WIDE}、．](?!${LETTER})`,
  'gu',
);
/** Asked first: most text of an alphabet has no such mark. */
const MAY_BE_WIDE = new RegExp(`[${WIDE}、．]`);
const QUOTED = /([「『《〈“‘])[^「」『』《》〈〉“”‘’"\n]{1,40}(["」』》〉”’])/gu;
const PADDED =
  /([「『《〈（【])([ \u3000]*)(?=\S)[^「」『』《》〈〉（）【】\n]{0,60}?[^\s「」『』《》〈〉（）【】]([ \u3000]*)([」』》〉）】])/gu;

/** Half-width marks behind ideographs or kana, before more of them or at the end. */
export function narrowMarks(text: string): WidthFault[] {
  return [...matchesOf(text, NARROW_MARK)].map(({ index, 0: mark, 1: blank }) => ({
    at: index,
    to: index + 1,
    mark,
    other: WIDE[NARROW.indexOf(mark)]!,
    isTyped: blank !== undefined,
    isBroken: text[index + 1] === '\n',
  }));
}

/** Full-width marks behind the letter of an alphabet or what stands for a word, with no ideograph after. */
export function wideMarks(text: string): WidthFault[] {
  if (!MAY_BE_WIDE.test(text)) return [];
  return [...matchesOf(text, WIDE_MARK)].map(({ index, 0: mark }) => ({
    at: index,
    to: index + 1,
    mark,
    other: NARROW[WIDE.indexOf(mark)] ?? (mark === '、' ? ',' : '.'),
    isTyped: false,
    isBroken: false,
  }));
}

/** Quotations that open in one style and close in another, and brackets that blanks pad. */
export function bracketFaults(text: string): BracketFault[] {
  const mixed = [...matchesOf(text, QUOTED)].flatMap(({ index, 0: { length }, 1: open, 2: close }) => {
    const other = PAIRS[open!]!;
    if (close === other) return [];
    return [
      {
        kind: 'quotes' as const,
        at: index,
        to: index + length,
        open: open!,
        close: close!,
        other,
        isEven: false,
      },
    ];
  });
  const padded = [...matchesOf(text, PADDED)].flatMap(
    ({ index, 0: { length }, 1: open, 2: lead, 3: trail, 4: close }) => {
      if (!lead && !trail) return [];
      const isEven = Boolean(lead && trail);
      return [
        {
          kind: 'padded' as const,
          at: index,
          to: index + length,
          open: open!,
          close: close!,
          other: close!,
          isEven,
        },
      ];
    },
  );
  return [...mixed, ...padded];
}

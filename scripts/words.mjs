const LATIN = String.raw`[\p{sc=Latin}\p{sc=Inherited}\p{Nd}_]`;
const OTHER = String.raw`(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}]`;
/** What src/document/segment.ts calls a word: one script at a time. */
export const WORD = new RegExp(
  [
    `${LATIN}+(?:['’]${LATIN}+)*`,
    String.raw`[\p{sc=Cyrillic}\p{sc=Inherited}]+(?:['’ʼ][\p{sc=Cyrillic}]+)*`,
    String.raw`\p{sc=Han}+`,
    String.raw`[\p{sc=Hiragana}\p{sc=Katakana}ー]+`,
    `(?:${OTHER})+`,
  ].join('|'),
  'gu',
);

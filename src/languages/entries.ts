const LETTER = String.raw`[\p{L}\p{M}\p{Nd}_]`;
const BLANK = String.raw`[\s\u00A0]+`;
/** What `-less` needs before it to be an ending. */
const LEAST_STEM = 2;

/**
 * One pattern for entries in the notation of language data: words, phrases with `_` for a blank (`not_only`),
 * beginnings (`un-`), endings (`-less`), pieces (`-없-`), any letters
 * (`-ip_*mediğ-`), and `^do_not` for the start of a
 * sentence or clause. It is for text that {@link foldForEntries} folded.
 * Undefined without entries.
 */
export function entryPattern(entries: Iterable<string>): RegExp | undefined {
  const byKind: Record<EntryKind, string[]> = { start: [], word: [], beginning: [], ending: [], piece: [] };
  for (const entry of entries) byKind[kindOf(entry)].push(literal(entry));
  // One look around for all words of a kind: classes of letters are costly to compile.
  const sources = Object.entries(byKind).flatMap(([kind, texts]) => {
    if (texts.length === 0) return [];
    const any = `(?:${texts.sort((a, b) => b.length - a.length).join('|')})`;
    return [FRAMES[kind as EntryKind](any)];
  });
  return sources.length > 0 ? new RegExp(sources.join('|'), 'gu') : undefined;
}

/** What a text cannot do without that an {@link entryPattern} of the same entries matches. Quicker, for it looks around nothing. */
export function loosePattern(entries: Iterable<string>): RegExp | undefined {
  const texts = Array.from(entries, literal);
  return texts.length > 0 ? new RegExp(texts.join('|'), 'u') : undefined;
}

type EntryKind = 'start' | 'word' | 'beginning' | 'ending' | 'piece';

const FRAMES: Readonly<Record<EntryKind, (any: string) => string>> = {
  // Looking back from every character takes as long as the text is: only what an entry may begin at is worth it.
  start: (any) => String.raw`(?=${any})(?<=^[^\p{L}]*|[:;(–—]\s*)${any}(?!${LETTER})`,
  word: (any) => `(?<!${LETTER})${any}(?!${LETTER})`,
  beginning: (any) => `(?<!${LETTER})${any}${LETTER}*`,
  ending: (any) => `(?<!${LETTER})${LETTER}{${LEAST_STEM},}?${any}(?!${LETTER})`,
  piece: (any) => any,
};

function kindOf(entry: string): EntryKind {
  if (entry.startsWith('^')) return 'start';
  if (entry.startsWith('-')) return entry.endsWith('-') ? 'piece' : 'ending';
  return entry.endsWith('-') ? 'beginning' : 'word';
}

function literal(entry: string): string {
  return entry
    .replace(/^[-^]|-$/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('_', BLANK)
    .replaceAll(String.raw`\*`, `${LETTER}*`);
}

/** Lower case and straight apostrophes, one code unit for one, so that offsets hold. */
export function foldForEntries(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length
      ? lower
      : [...text]
          .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
          .join('');
  return folded.replaceAll('’', "'");
}

/** The first character of a run that begins with an entity. */
export function decodeInvisible(run: string): string {
  const [, hex, decimal, name] = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/i.exec(run)!;
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal) return String.fromCodePoint(Number.parseInt(decimal, 10));
  const named: Readonly<Record<string, string>> = {
    shy: '\u00AD',
    zwnj: '\u200C',
    zwj: '\u200D',
    lrm: '\u200E',
    rlm: '\u200F',
    nobreak: '\u2060',
  };
  return named[name!.toLowerCase()] ?? '\u200B';
}

/**
 * Would delimiters beside it open or close nothing without it? CommonMark does not let them between a mark
 * inside and a letter outside: "**(x)**y".
 */
export function holdsEmphasis(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 5);
  return (
    (/[^\p{L}\p{N}\s*_][*_]{1,3}$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^[*_]{1,3}[^\p{L}\p{N}\s*_]/u.test(after))
  );
}

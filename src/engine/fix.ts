import type { Span } from '../document/source-text.ts';
import type { Finding, Fix } from './finding.ts';

/** What may be changed unasked: `safe` fixes only, or `all` fixes and, where a finding has just one, its suggestion. */
export const FIX_LEVELS = ['safe', 'all'] as const;
export type FixLevel = (typeof FIX_LEVELS)[number];

/** Replaces a stretch of a text. */
export interface Edit extends Span {
  text: string;
}

/** `text` after the edits. Of two that overlap, the one that starts first is made and the other left out. */
export function applyFixes(text: string, fixes: readonly Pick<Fix, 'start' | 'end' | 'text'>[]): string {
  let result = '';
  let at = 0;
  for (const fix of [...fixes].sort(byPlace)) {
    if (fix.start < at) continue;
    result += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return result + text.slice(at);
}

/** What would mend a finding, if that may be done unasked. */
export function editOf({ fix, suggestions }: Finding, level: FixLevel): Edit | undefined {
  if (level === 'safe') return fix?.applicability === 'safe' ? fix : undefined;
  return fix ?? (suggestions.length === 1 ? suggestions[0] : undefined);
}

/**
 * Those edits that can be made at once, in order. Of two that overlap or touch, the one that starts first
 * stays: what two rules insert at one point is mostly the same blank, and the second may be idle by then.
 */
export function separateEdits<T extends Edit>(text: string, edits: readonly T[]): T[] {
  const separate: T[] = [];
  for (const edit of [...edits].sort(byPlace)) {
    const last = separate.at(-1);
    if (last && edit.start <= last.end) continue;
    if (text.slice(edit.start, edit.end) !== edit.text) separate.push(edit);
  }
  return separate;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

import type { Fix } from './finding.ts';

/** `text` after the edits. Of two that overlap, the one that starts first is made and the other left out. */
export function applyFixes(text: string, fixes: readonly Pick<Fix, 'start' | 'end' | 'text'>[]): string {
  let result = '';
  let at = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < at) continue;
    result += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return result + text.slice(at);
}
